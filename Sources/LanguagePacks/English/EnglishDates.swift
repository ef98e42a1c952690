extension EnglishPack {
  /// All that builds dates, which stands for itself.
  static let dates = dateWords + "\n\n" + datePhrases

  /// The phrases that build dates, by what they mean.
  static let datePhrases = #"""
    shorthands
      about: (about|around|approximately|approx|roughly|circa|near)
      clockto: (to|until|untill|till|til|thru|through|-|<dash>|up to)
      at: (at|@|<dash>|in|on|for|starting at|doors|doors at|beginning at)

    phrases day
      date and weekday: [(the|on|on the)] <day-number> <month> [<year>] "(" <weekday> ")"
      month first and weekday: [(the|on|in)] <month>[/]<day-number> [[,] <year>] "(" <weekday> ")"
      month and ordinal: [(the|on|in|for|by)] [<weekday> [,]] <month> , [the] <ordinal> [[,] <year>]
        + Closed {on October, 1st}. = 2025-10-01
      day of a month: [(on|around|by)] [the] <day-number> of <direction> <unit>
      day of the month: [(on|around|by)] the <day-number> of the <unit>
        + Due {on the 5th of the month}. = 2026-01-05
      day of this month: [(on|around)] the <day-number> this <unit>
      day of the unit: [the] <day-number> day of the <unit>
      date of a year: [(the|on|on the)] <month> <day-number> [of] <direction> <unit>
      date: [(the|on|on the)] [<weekday> [,] [the]] <day-number> [(of|of the|<dash>)] <month> [[(,|of|in|<dash>)] <year>]
        + The reading is {on Wednesday, 18 February 2026} at the farm. = 2026-02-18
        - There is no 31 June in it.
      short date: [(on|the|on the)] [<weekday> [,] [the]] <day-number> [of] <month> [(,|of)] <short-year>
      month of short year: [in] <month> of <short-year>
        + Signed {3 May 26} in Leeds. = 2026-05-03
      month first then weekday: [(the|on|in)] <month> <day-number> [[,] <year>] "(" <weekday> ")"
        + Come {April 2nd, 2026 (Thursday)}. = 2026-04-02
      date then weekday: [(the|on)] <month> <day-number> , <weekday>
      this month first: [on] <direction> <month> [the] <day-number>
        + Come {this November 10}. = 2026-11-10
      month first: [(the|on|in|for)] [<weekday> [,]] <month> [(the|-)] <day-number> [[(,|of|in)] <year>]
        + The reading is {on March 12th, 2026}. = 2026-03-12
        + Come {this March 12}. = 2026-03-12
        - They march 12 miles.
      month first short: [<weekday> [,]] <month> <day-number> [,] <short-year>
      dashed date: <day-number>(-|/)<month>(-|/)(<year>|<short-year>)
      dashed month first: <month>(-|/)<day-number>[(-|/)(<year>|<short-year>)]
      dashed month first and year: <month>(-|/)<day-number>, <year>
      dashed year first: <year>(-|/)<month>(-|/)<day-number>
      dashed short year first: <short-year>-<month>-<day-number>
        + Filed {78-Dec-22} at last. = 1978-12-22
      year first: <year> <month> <day-number>
      year and month: [in] <year> [(-|/|ad)] <month>
      spaced iso date: [on] <year> <month-number> <day-number>
      year day month in digits: <year>(-|/)<day-number>(-|/)<month-number>
      day and month of year: <day-number>/<month> <year>
      month year day: <month>(-|/)<year>(-|/)<day-number>
      year day month: <year>(-|/)<day-number>(-|/)<month>
      day year month: <day-number>(-|/)<year>(-|/)<month>
      spaced date: [(on|the|on the)] <day-number> <month-number> <year>
      spaced month first: <month-number> <day-number> <year>
      slashed date: [(on|the|on the)] [<weekday> [,]] <day-number>/<month-number>[/(<year>|<short-year>)]
        + Reply by then: {27/02/2026}. = 2026-02-27
        - They won 3/2 at home.
        - The desk is open 24/7 for all.
      slashed month first: [(on|the|on the)] [<weekday> [,]] <month-number>/<day-number>[/(<year>|<short-year>)]
      dotted date: [<weekday> [,]] <day-number>.<month-number>.(<year>|<short-year>)
      spaced dotted date: <day-number> . <month-number> . (<year>|<short-year>)
      dotted month first: <month-number>.<day-number>.(<year>|<short-year>)
      hyphened date: [<weekday> [,]] <day-number>-<month-number>-(<year>|<short-year>)
      hyphened month first: <month-number>-<day-number>-(<year>|<short-year>)
      iso date: [<weekday> [,]] <year>(-|/|.)<month-number>(-|/|.)<day-number>
        + Log {2026-02-27} kept. = 2026-02-27
      iso month: <year>(-|/)<month-number>
      compact date: [(on|by)] <compact-date>
        + Log {20260227} kept. = 2026-02-27
        - Order 20261399 is on its way.
      date of this year: [(on|by)] <direction> [<weekday> [,]] <day-number>/<month-number>
      month first of this year: [(on|by)] <direction> [<weekday> [,]] <month-number>/<day-number>
        + Due {by this 5/12}. = 2026-05-12
      weekday of a date: [(on|by)] <direction> <weekday> [(,|-|<dash>|"(")] <month> [-] <day-number> [")"]
        + Due {this Friday (Mar-13)}. = 2026-03-13
      month in brackets: "["<month>"]" <day-number> [,] <year>
        + Filed on {[Sept] 04, 2014}. = 2014-09-04
      feast of a year: [(on|the|on the)] <holiday> [(of|in|for)] <direction> <unit>
        + Shut {on Labor Day of this year}. = 2026-09-07
      month and year: [(in|during|the|the month of|for)] <month> [(,|of|in|-|/)] <year>
        + Works end {in April 2027}. = 2027-04
      month number and year: [in] <month-number>(/|-)<year>
      month in: (in|during|throughout|for|the month of|in the month of|month of|this) <month>
        + The hall opens {in September}. = 2025-09
        - You may come in.
      month alone: <month>
      month next: [(the|in the|in)] <direction> <month>
      month with the: (in the|the) <month>
      month of next year: <month> [of] <direction> <unit>
      part of month: [(in|the|by|around)] <part> [(of|-|in)] <month> [[(,|of)] <year>]
      part of season: [(in|by|since|from|the|in the|by the)] <part> [(-|of|of the)] <season> [[(of|,)] <year>]
        + Work begins {in early summer}. = 2026-22
        + Work begins {in late autumn 2026}. = 2026-23
      part of year: [(in|by|around|since|at|in the|by the|at the)] <part> [(of|-)] <year>
        + Delivery is {in late 2026} at best. = 2026
        + Delivery is {by the end of 2026} at best. = 2026
      part of unit: [(in|the|by|at|around)] <part> [(the|of)] [<direction>] <unit>
      season and year: [(in|during|the|in the)] <season> [(of|,)] <year> [(-|/|<dash>)(<year>|<digits>)]
        + It closed {in winter 2025-26} for good. = 2025-24
        + It closed {in winter 2025/2026} for good. = 2025-24
        + The festival returns {in spring 2026}. = 2026-21
        - They fall often.
      season of short year: [(in|during|the|in the)] <season> [of] '<short-year>
        + It closed {in the spring of '68}. = 1968-21
      season in: (in|during|in the|this|the|over the|by) <season>
        + A mission leaves {this spring}. = 2026-21
      season this: [the] <direction> <season>
      season alone: <season>
      quarter: [(in|the|in the)] <ordinal> <unit> [[(of|,)] <year>]
        + Figures {for the first quarter of 2026} are out. = 2026-33
      year's quarter: [(in|the|in the|by)] <direction> <unit> <ordinal> <unit>
        + It opens {in next year's first quarter}. = 2027-33
      quarter of a year: [(in|the|in the)] <ordinal> <unit> [of] <direction> <unit>
      century: [(in|the|in the|during the|of the|late|early|since the|by the)] <ordinal> <unit>
        + The church is {of the 19th century}. = 1800/1899
      week number: [(the|in|in the)] <unit> [(number|no|no.)] <number> [[(of|,)] <year>]
        + Delivery is {in week 12}. = 2026-03-16
      week number of year: [(the|in|in the)] <unit> [(number|no|no.)] <number> (of|in) <direction> <unit>
      year in: (in|during|the year|year|of|in the year|the year of|in the year of|calendar year|the calendar year|in the calendar year|for|from) <year>
      calendar year: [(in|in the|the|for)] (cy|fy) <year>
        + Sales {in the cy 2026} rose. = 2026

        + The bridge opens {in 2028}. = 2028
        - The Horizon 2030 plan goes on.
      short year in: (in|since|of) '<short-year>
        + It closed {in '98}. = 1998
        - He came in 98 cars.
      year alone: <year>
      year of era: [in] <year> (a.d.|ad|ce)
      holiday: [(on|at|the|during|for|this|over)] <holiday> [[(of|in|,)] <year>]
        + Closed {on Christmas Eve}. = 2025-12-24
      holiday next: [the] <direction> <holiday>
      holiday this year: [(the|in the|on|on the|in)] <holiday> [(of|of the|in)] <direction> <unit>
        + Closed {on Christmas Eve of next year}. = 2027-12-24
      relative day: <relative-day>
        + The mayor answers {tomorrow}. = 2026-01-15
      weekday next: [(the|on)] <direction> <weekday>
        + The council meets {next Monday}. = 2026-01-19
      weekday coming: <weekday> (next|coming)
      weekday: [(on|this|the)] <weekday>
        + The council meets {on Thursday}. = 2026-01-15
      unit next: [(the|in|over|during|for|within)] <direction> <unit>
        + They vote {next week}. = 2026-01-19
      unit to come: [the] <unit> (ahead|to come)
      later in a unit: <part> [in] [the] <direction> <unit>
      some time in a unit: (sometime|some time) [in] [(the|this)] [<direction>] <unit>
      bare day: (the|on the) <day-number>
        + They vote {on the 20th}. = 2026-01-20
        - The second of them left.
      weekday and number: [on] <weekday> [,] [(the|on the)] <day-number>
        + They vote {Friday the 23rd}. = 2026-01-23
      direction weekday and number: <direction> <weekday> [,] [the] <day-number>

    phrases bare-numbers
      bare numbers: <day-number>(-|/)<month-number>
      bare numbers spaced: <day-number> (-|/) <month-number>
      bare numbers month first: <month-number>(-|/)<day-number>
      bare numbers month first spaced: <month-number> (-|/) <day-number>
        - They won 3-2 at home, on 2-15 votes.

    phrases quarter
      quarter letter: q<number> [[(of|,|in)] <year>]
        + Figures for {Q3 2026} are out. = 2026-35

    phrases decade
      decade: [(the|in the|of the|since the|during the|early|late|mid|late in the|early in the)] [(early|late|mid)] [<dash>] <year>s
        + A hit {of the 1980s} returns. = 1980/1989
        - Flight 1990 stays here.
      short decade: (the|in the|of the|since the|during the) [(early|late|mid)] [<dash>] ['] <number>s

    phrases partial-day
      day number: [(the|on)] [<weekday> [,] [the]] <day-number>
      weekday only: [(the|on)] <weekday>

    phrases query-day
      the unit: the <unit>
      weekend: <unit>
        - Come for a weekend of songs.
      short calendar year: [(in|in the|the|for)] (cy|fy)<short-year>
      working week: <direction> (working week|work week)
      dotted day: (on|by|this) [this] [<weekday> [,]] <day-number>.<month-number>
        - It runs on 5.12 and 5.13.

    phrases day-alone
      ordinal: [on] the <day-number>
        + {the twelfth} = 2026-01-12
        - He came in the twelfth.

    phrases later
      in: in [(about|around)] <number> [more] <unit> ['] [s] [time] [(from now|from today)]
      named day in: (<holiday>|<month>) in <number> <unit>
        + Closed {Thanksgiving in two years}. = 2028-11-23
      named day hence: (<holiday>|<month>) <number> <unit> (hence|from now)
        + An answer comes {in three weeks}. = 2026-02-04
        - Three of them stay in two rooms.
      from now: <number> [more] <unit> (from now|hence|away|ahead)
        + An answer comes {three weeks from now}. = 2026-02-04
      in a unit: in (one|a|an) <unit> ['] [s] [time]
      week today: (a|one) <unit> today
        + An answer comes {a week today}. = 2026-01-21
      in a part: in <minute-word> (a|an) <unit> ['] [s] [time]
        + An answer comes {in half an hour}. = 2026-01-14T12:30
      in a part of: in [(a|three)] <minute-word> of an <unit>
        + An answer comes {in a quarter of an hour}. = 2026-01-14T12:15
      in parts: in <number> <unit> and a <minute-word>
        + An answer comes {in an hour and a half}. = 2026-01-14T13:30
      in parts before: in <number> and a <minute-word> <unit>
        + An answer comes {in two and a half hours}. = 2026-01-14T14:30
      in tenths: in <digits>.<digits> <unit>
        + An answer comes {in 1.5 hours}. = 2026-01-14T13:30
      part from now: <minute-word> (a|an) <unit> (from now|hence)
      parts from now: <number> <unit> and a <minute-word> (from now|hence)
        + An answer comes {an hour and a half from now}. = 2026-01-14T13:30
      in several units: in <number> <unit> {((and|&) <number> <unit>|[,] [and] <digits> <unit>)}
        + An answer comes {in 2 weeks and 3 days}. = 2026-01-31
        + An answer comes {in 2 weeks, 3 days}. = 2026-01-31
      weekdays from now: <number> <weekday-habit> (from now|hence|from today)
        + An answer comes {two Fridays from now}. = 2026-01-23

    phrases within
      within: within [the] [next] [(about|around)] <number> <unit> ['] [s] [time] [(from now|from today)]
        + Answers come {within two weeks}. = 2026-01-28
        - It lies within two miles.

    phrases later-alone
      after: after <number> <unit>
        + {after three weeks} = 2026-02-04
      plus: "+"<number> <unit> {[,] <number> <unit>}
        + {+1 week 2 days} = 2026-01-23
        - The answer is 3 +1 day.
        - Three of them stayed after two weeks of rain.

    phrases ago
      ago: [(about|around|some)] <number> <unit> (ago|back|prior to today|before today)
        + It opened {two months ago}. = 2025-11-14
      unit ago: (a|an|one) <unit> (ago|back)
      unit ago to the day: (a|an|one|<number>) <unit> ago today
        + It opened {a month ago today}. = 2025-12-14
      part ago: <minute-word> (a|an) <unit> ago
        + It opened {half an hour ago}. = 2026-01-14T11:30
      parts ago: <number> <unit> and a <minute-word> ago
        + It opened {a year and a half ago}. = 2024-07-14
      parts before ago: <number> and a <minute-word> <unit> ago
        + It opened {two and a half years ago}. = 2023-07-14
      tenths ago: <digits>.<digits> <unit> ago
      units ago: [(about|around|some)] <number> <unit> {((and|&) <number> <unit>|[,] [and] <digits> <unit>)} (ago|back)
        + It opened {2 weeks and 2 days ago}. = 2025-12-29
      weekdays ago: <number> <weekday-habit> (ago|back)
        + It opened {two Thursdays ago}. = 2026-01-01

      named day ago: (<holiday>|<month>) <number> <unit> (ago|back)

    phrases after-previous
      later: [(the|a)] <number> <unit> (later|after|afterwards)
        + The rest came {two days later}. = 2026-01-16
      units later: [(the|a)] <number> <unit> {((and|&) <number> <unit>|[,] [and] <digits> <unit>)} (later|after|afterwards)
      next day: (the next day|the day after|the following day|next day|following day)
        + The rest came {the next day}. = 2026-01-15

    phrases before-previous
      earlier: [the] <number> <unit> (earlier|before|previously|prior)
      day before: (the day before|the previous day|the night before)

    phrases span-ahead
      next units: [(the|in the|over the|for the|during the|within the)] <direction> <number> <unit>
        + It stays shut {the next three days}. = 2026-01-15/2026-01-17

      units ahead: [the] <number> <direction> <unit>
        + It stays shut {the 2 next days}. = 2026-01-15/2026-01-16

    phrases span-back
      last units: [(the|in the|over the|for the|during the|within the)] (last|past|previous) <number> <unit>
        + It rained {the last three days}. = 2026-01-11/2026-01-13
      units past: [the] <number> (last|past|previous) <unit>

    phrases clock
      colon: <hour>:<minute>[:<second>] [<meridiem>]
        + Doors open {7:30 pm} at last. = T19:30
        - The odds are 7:75.
      colon and offset: <hour>:<minute>[:<second>[.<digits>]]+(<hour>:<minute>|<compact-time>)
        + Log {20:45+01:00} kept. = T20:45
      colon and offset west: <hour>:<minute>:<second>[.<digits>]<dash>(<hour>:<minute>|<compact-time>)
        + Log {20:45:30-05:00} kept. = T20:45:30
      colon and offset of mail: <hour>:<minute>:<second> (+|<dash>)<compact-time>
        + Log {20:45:30 -0700} kept. = T20:45:30
      colon and fraction: <hour>:<minute>:<second>.<digits>
        + Log {20:45:30.123} kept. = T20:45:30
      dot: <hour>.<minute> <meridiem>
      dot at: (at|@) <hour>.<minute> [<meridiem>]
      half of day: <hour> [.] [ish] <meridiem>
        + Doors open {8 p.m.} at last. = T20:00
        + We meet at {11 a.m.} in the hall. = T11:00
      french: <hour>h<minute>
      french hours: <hour>h
      spaced: <hour> <minute> <meridiem>
      compact: <compact-time> <meridiem>
      compact at: (at|around|approximately|@) <compact-time>
      compact spoken: [(at|around|about|approximately)] <compact-time> (in the|at) <day-part>
      spoken: [at] <hour> <minute-word>
      in the half: [(at|around|about)] <hour> (in the|in) <meridiem>
      hour in a part: [(at|around|about)] <hour> (in the|in) <day-part>
        + Come {at 10 in the morning}. = T10:00
      spoken half: [at] <hour> <minute> <meridiem>
      spoken minutes: at <hour> <minute>
      oh: at <hour> (o|oh) <hour> [<meridiem>]
      o'clock: <hour> (o'clock|oclock|o' clock) [<meridiem>]
        + Doors open at {eight o'clock}. = T08:00
      noon: [(at|12)] <hour-word>
        + Lunch is {at noon}. = T12:00
      past: [(a|at)] <minute-word> (past|after) <hour> [(o'clock|oclock)] [<meridiem>]
        + It starts {at half past seven}. = T07:30
      minutes past: <number> [(minute|minutes|min)] (past|after) <hour> [(o'clock|oclock)] [<meridiem>]
      half british: <minute-word> <hour> [<meridiem>]
      hours of: <compact-time> hours

    phrases clock-alone
      at hour: (at|@) <hour>
        - They were 5 at 7.

    phrases clock-before
      to: [a] <minute-word> (to|till|before|of) <hour> [(o'clock|oclock)] [<meridiem>]
        + It starts at {quarter to nine}. = T08:45
      minutes to: <number> [(minute|minutes|min)] (to|till|before|of) <hour> [(o'clock|oclock)] [<meridiem>]

    phrases clock-of
      half: <clock> [(in the|in|at|of the|on the)] <day-part>
      clock zone: <clock> [(,|in)] ["("] <zone> [")"]
        + Online at {11:00 AM ET}. = T11:00
      clock and offset: <clock> ["("] <zone>(+|<dash>)<number>[:<minute>] [")"]
        + Online at {10:30 (GMT-2:30)}. = T10:30
        + Online at {11:00 UTC+2}. = T11:00

    phrases clock-about
      about: (about|around|approximately|approx|roughly|circa|near|at about|at around) <clock>
        + Come {around 8 pm}. = T20:00
      ish hour: [(at|around|about)] <hour> ish
      ish: <clock> (ish|sharp|exactly|on the dot)

    phrases clock-from
      from: (from|starting at|starting from|after|as of|as early as|beginning at|later than|since|any time after|anytime after|not before) <clock>
        + Come {after 8 pm}. = T20:00
      or later: [at] <clock> or (later|after|beyond)
        + Come {at 3 pm or later}. = T15:00
      from on: [from] <clock> (onwards|onward)
        + Come {from 7 pm onwards}. = T19:00

    phrases clock-until
      until: (until|till|til|by|before|up to|as late as|no later than|any time before|anytime before|through) <clock>
        + Open {until 6 pm}. = /T18:00
      or earlier: [at] <clock> or (earlier|before|sooner)

    phrases clock-span
      from to: [(from|between)] <clock> $clockto [$about] <clock> [<zone>]
        + Open {from 10am to 4pm}. = T10:00/T16:00
      between: between <clock> and <clock> [<zone>]
        + Call {between 2 pm and 4 pm}. = T14:00/T16:00
      between bare: between <hour> and <clock> [<zone>]
      dot from to: [(from|between)] <hour>.<minute> $clockto <clock> [<zone>]
      part to clock: [(from|between)] <hour> (in the|at) <day-part> (to|until|till|and|<dash>) <clock>
      compact from to: (from|between) <compact-time> (to|until|-|<dash>|and) <compact-time>
      bare dash: <hour> (-|<dash>) <hour>
      but before: (later than|after|from) <clock> (but|and) before <clock>
      bare from to: [(from|between)] <hour> $clockto <clock> [<zone>]
        + Open {4 to 6 p.m.} only. = T16:00/T18:00
        - It takes 4 to 6 weeks.
      to bare: [(from|between)] <clock> $clockto <hour>
      bare hours: (from|between) <hour> (to|-|<dash>|and|until|till) <hour> [<zone>]
      spoken span: (from|between) <hour> <minute> $clockto <hour> [<minute>]
        + We play {from two thirty to three fifteen}. = T02:30/T03:15
      hours in: [(from|between)] <hour> ($clockto|and) <hour> (in the|at|this) <day-part>
      hours in half: [(from|between)] <hour> ($clockto|and) <hour> in the <meridiem>

    phrases day-part
      hour of part: [(at|around|about|circa)] <hour> (in the|at|in) <day-part>
      part at hour: (in the|at) <day-part> (at|around|about) <hour>
      part of day: (in the|at|during the|in|by) <day-part>

    phrases moment
      day at clock: <day> [(,|:|.|"("|"|"|·|•)] [$at] [(about|around)] <clocks> [")"]
        + Concert {May 5, 2026 | 8 pm}. = 2026-05-05T20:00
        + Concert {Friday, 13 February 2026, 7:30 p.m.} = 2026-02-13T19:30
      relative day and date: <relative-day> [(,|"(")] <day> [(,|")")] [$at] <clocks>
        + Tune in {tomorrow, 15 January 2026, at 7 pm}. = 2026-01-15T19:00
      iso moment: <day>t<clocks>[z]
      bare hours: <day> [(,|<dash>|from|between)] <clocks>
        + Shop open {Sun 12-4}. = 2026-01-11T12:00/2026-01-11T16:00
      clocks this part: [at] <clocks> [,] <direction> <day-part>
      point clock: <day> [(,|at)] <hour>.<minute> {[(,|and|&)] <hour>.<minute>}
        + Shows {Thu 26 March 10.30 & 13.30}. = 2026-03-26T10:30 2026-03-26T13:30
      hour of day: at <hour> [(on|of)] <day>
      hour with zone: <day> (at|@) <hour> <zone>
      clock on day: [at] <clocks> [(,|<dash>|on|of|the|·|∙|•)] <day>
        + Concert {at 7pm on Friday 13 February 2026}. = 2026-02-13T19:00
      day part: <day> [(in the|at|in|during the)] <day-part>
        + Talks {Monday evening}. = 2026-01-12
      weekday's part of week: [(on|the)] <weekday> <day-part> [(of|in)] <day>
        + Talks {Wednesday evening next week}. = 2026-01-21
      weekday's clock of week: [on] <weekday> [$at] <clocks> [(of|in)] <day>
        + Talks {Tuesday at 6 pm next week}. = 2026-01-20T18:00
      nth weekday's part: [the] <ordinal> <weekday> <day-part> (of|in|of the|in the) <day>
        + Talks {the first Monday evening of next month}. = 2026-02-02
      nth weekday's clock: [the] <ordinal> <weekday> [$at] <clocks> (of|in|of the|in the) <day>
        + Talks {the first Monday 1 pm to 3 pm of next month}. = 2026-02-02T13:00/2026-02-02T15:00
      clock on day's part: [at] <clocks> [(,|on)] <day> [in the] <day-part>
        + Talks {at five-thirty tomorrow evening}. = 2026-01-15T17:30
      this part: <direction> <day-part>
        + Talks {this evening}. = 2026-01-14
      part of the day of: [(in the|the|on the)] <day-part> (of|of the|on) <day>

    phrases this-evening
      tonight: [late] [for] (tonight|tonite)
        + Talks {tonight}. = 2026-01-14

    phrases day-range
      from to: (from|starting|from the) <any-day> (to|until|till|through|thru|<dash>|to the|up to) [the] <any-day> [[,] <year>]
        + On show {from the 20th to the 24th}. = 2026-01-20/2026-01-24
      part of a month: (from|between) <any-day> (to|<dash>|and) <any-day> [(in|of)] <day>
        + Shut {from 4-23 in next month}. = 2026-02-04/2026-02-23
      between: (between|between the) <any-day> (and|and the|to|<dash>) [the] <any-day> [[,] <year>]
        + On show {from October 20th to November 24th, 2026}. = 2026-10-20/2026-11-24
      weekend of days: [(the|over the|on the|for the)] (weekend|week-end) (of|of the) <any-day> (and|<dash>|/|&|to) <day>
        + On show {the weekend of 7/8 March 2026}. = 2026-03-07/2026-03-08
      seasons of two years: [(the|in the|for the)] (<year>|<short-year>)(-|/|<dash>)<digits> (season|school year|academic year|edition|program|programme|concert season)
        + All of {the 2025-26 season} is out. = 2025/2026
      seasons of years: [(the|in the|for the)] <day>(-|/|<dash>)<day> (season|school year|academic year|edition)
        + All of {the 2025-2026 school year} is out. = 2025/2026
      centuries: [(from|in|of|between)] [the] <ordinal> [<unit>] (to|and|<dash>|or) [the] <ordinal> <unit>
        + Maps {from the 15th to the 17th century}. = 1400/1699
      bare: <any-day> (<dash>|to|through|thru|until|till|to the) [the] <day>
        + On show {10 Jan – 3 Mar 2026}. = 2026-01-10/2026-03-03
      bare after month: <day> (<dash>|to|through|thru|until|till|to the) [the] <any-day> [[,] <year>]
        + On show {March 12–14, 2026}. = 2026-03-12/2026-03-14
      joined: <day><day>
        + On show {Nov-Feb 5th, 2027}. = 2026-11/2027-02-05
      bare months: <day> (<dash>|to|through|thru|until|till) <day>

    phrases day-list
      several: [(the|on)] <any-day> {, <any-day>} [,] (and|&|or|,|/) [(the|on)] <day>
        + Played {14/15 March 2026}. = 2026-03-14 2026-03-15
      weekdays of a week: [on] <weekday> (and|or|/|,) [on] <weekday> [(of|in|,)] <day>
        + Played {Monday or Tuesday next week}. = 2026-01-19 2026-01-20
        + Played {14, 15 and 16 March 2026}. = 2026-03-14 2026-03-15 2026-03-16
      several weekdays: [(the|on)] <weekday-habit> [the] <any-day> {, <any-day>} [,] (and|&|,) <day>
        + Played {on Saturdays 7, 14 and 21 March 2026}. = 2026-03-07 2026-03-14 2026-03-21
      several after month: <day> {, <any-day>} [,] (and|&) [the] <any-day> [[,] <year>]
        + Played {Jan. 19, 21 and 23} again. = 2026-01-19 2026-01-21 2026-01-23

    phrases from
      from: (from|starting|starting on|beginning|beginning on|as of|effective|any time after|anytime after|on or after|as early as) (<moment>|<day>)
      or later: [(in|on)] (<moment>|<day>) or (later|after|beyond|newer)
        + Models {of 2018 or later}. = 2018/
        + Sign up {from March 2, 2026}. = 2026-03-02/

    phrases since
      since: (since|ever since) (<moment>|<day>)
        + Shut {since January 2}. = 2026-01-02/

    phrases until
      until: (until|till|til|now through|now until|now till|from now until|from now through|by|by the|until the|through|up to|up until|no later than|on or before|not later than|as late as|to) (<moment>|<day>)
      or earlier: [(in|on)] (<moment>|<day>) or (earlier|before|sooner)
        + Apply {until 27 February 2026}. = /2026-02-27

      at most: "<" "=" <day>

    phrases before
      before: (before|prior to|earlier than) (<moment>|<day>)
      long before: (more than|over) <number> <unit> (before|prior to) <day>
        + Booked {more than two weeks before today}. = /2025-12-30
        + Reply {before 3 March 2026}. = /2026-03-02

    phrases after
      after: (after|later than|greater than|newer than|following|past) (<moment>|<day>)
      year after: (year|year is|years) (after|greater than|later than|newer than) <day>
        + Reply {after 3 March 2026}. = 2026-03-03/

    phrases about
      about: (about|around|approximately|circa|near) [(the|on)] <day>

    phrases nth-of
      nth weekday: [(the|on the)] <ordinal> <weekday> [(of|in|of the|in the|on)] <day>
        + The fair is {the first Monday of March 2026}. = 2026-03-02
        + The fair is {the 3rd Thursday this September}. = 2025-09-18
      half: [(the|in the|during the)] <ordinal> half of <day>
        + Closed {in the second half of March 2026}. = 2026-03-16/2026-03-31
      nth unit of this: [(the|on the|in the|by the)] <ordinal> <unit> of (the|this) <unit>
        + Due {on the last day of the month}. = 2026-01-31
      nth from the end: [the] <ordinal> <direction> (<unit>|<weekday>) (of|in|of the|in the) <day>
        + Shut {the second last week of October 2018}. = 2018-10-15
      nth unit: [(the|for the|in the|on the|over the|from the|during the)] <ordinal> [<number>] <unit> (of|in|of the|in the) <day>
      day of unit: [the] <day-number> [day] (of|of the) <day>

    phrases day-after
      day after: [the] day after <day>
      week after: [(the|in the)] <unit> (after|following) <day>
        + The fair is {the week after Easter}. = 2026-04-06
      weekday after: [the] <weekday> (after|following) <day>
        + The fair is {the Tuesday after Easter}. = 2026-04-07
      nth weekday after: [the] <ordinal> <weekday> (after|following) <day>
        + The fair is {the first Monday after Easter}. = 2026-04-06
      units after: <number> <unit> (after|from|following|past|since) <day>
      in units after: in <number> <unit> since <day>
        + Sorting {two days after Christmas}. = 2025-12-27

    phrases day-before
      eve of: [the] (eve of|day before) <day>
      units before: <number> <unit> (before|prior to|to) <day>
        + Sorting {two days before Christmas}. = 2025-12-23
      weekday before: [(the|on the)] [<ordinal>] <weekday> (before|preceding) <day>
        + The fair is {the last Saturday before Christmas}. = 2025-12-20
        + The fair is {the Monday before Easter}. = 2026-03-30
      week before: [(the|in the)] <unit> (before|preceding) <day>
        + The fair is {the week before Easter 2026}. = 2026-03-30

    phrases week-of
      week of: [(the|in the|for the|during the)] week (of|starting|beginning|commencing|starting on|beginning on|commencing on|of the) [the] (<day>)
        + Pick-up {the week of February 9}. = 2026-02-09

    phrases weekend-of
      weekend of: [(the|this|over the|on the|for the)] (weekend|week-end) of [the] <day>
        + Shut {the weekend of Thanksgiving}. = 2025-11-27/2025-11-30
      days weekend: [(the|this|over|over the|on|for)] <day> (weekend|week-end) [<year>]
        + Shut {over Labor Day weekend}. = 2025-08-30/2025-09-01

    phrases weekday-of-week
      weekday of week: [on] <weekday> [(of|in|from|,)] <day>
        + They vote {Tuesday of next week}. = 2026-01-20
        + They vote {in three weeks on Friday}. = 2026-02-06
        + They vote {Sunday three weeks after January 5}. = 2026-01-25
      week's weekday: <day> s <weekday>
      week on weekday: <day> [,] (on|<dash>) <weekday>
        + Paid {the first week of March 2026 on Friday}. = 2026-03-06
      week weekday: <day> <weekday>

    phrases weekday-later
      week on weekday: (a|one) <unit> (on|from) <weekday>
        + They vote {a week on Saturday}. = 2026-01-24
      weekday week: [on] <weekday> <unit>
        + They vote {on Thursday week}. = 2026-01-22
        + They vote {Friday fortnight}. = 2026-01-30
        - A Monday weekend is rare.
      week on: <weekday> <number> <unit>
      before last: [(the|in the)] (<unit>|<month>) before <direction>
        + They voted {the week before last}. = 2025-12-29
      after next: [(the|in the)] (<weekday>|<unit>|<month>) after next
        + They vote {the week after next}. = 2026-01-26
        + They vote {Friday after next}. = 2026-01-23

    phrases moment-range
      from moment to moment: [from] <moment> (to|until|till|<dash>|through) <moment>
      between moments: between <moment> and <moment>
        + Open {from 01/21/2026 10:00 to 01/23/2026 07:00}. = 2026-01-21T10:00/2026-01-23T07:00
      from moment to clock: [(from|between)] <moment> (to|until|till|and|<dash>|through) <clock>
        + Away {between 2:00 pm tomorrow and 4:00 pm}. = 2026-01-15T14:00/2026-01-15T16:00

    phrases lasting
      for so long: [for] <number> <unit> [,] (from|starting|beginning|starting from|starting on|as of) (<moment>|<day>)
        + On show {for three days from May 5}. = 2026-05-05/2026-05-07
        + Closed {2 weeks starting May 20th}. = 2026-05-20/2026-06-02
      less than: less than <number> <unit> (after|from) <day>
      day and length: (<moment>|<day>) [,] for <number> <unit>
        + Talks {tomorrow at 2 pm for 2 hours}. = 2026-01-15T14:00/2026-01-15T16:00

    phrases clock-abroad
      two towns: <clock> [in] <zone-town> {[(/|,|-|and|<dash>|"(")] <clock> [in] <zone-town> [")"]}
      two zones: <clock> {(/|,|-|and|or|<dash>|"(") <clock> [")"]}
        + Online at {11:00 AM ET / 5:00 PM CEST}. = T11:00

    phrases no-date
      some weekday: [on] (a|any) <weekday>
        - They meet on a Wednesday.
      before christ: [(in|the|in the|of the)] (<ordinal> <unit>|<year>|<number>) (bc|bce|b.c|b.c.e)
        - A stone of the 2nd century BC.
      length in letters: <number>h <number>(m|min)
        - The film lasts 2h 15m.
      newspaper: [(the|in the)] (sunday|saturday) (times|telegraph|mirror|express|mail|post|herald|star|sun|tribune|independent)
        - She writes for the Sunday Times.
      named after a day: [(the|on|a)] (saturday night live|saturday night fever|friday the 13th part|good friday agreement|fridays for future|boxing day test|sunday school|sunday roast|sunday best)
        - They signed the Good Friday Agreement.
      class of: (class|war|act|constitution|treaty|summer games|winter games) of <year>
        - The Class of 2026 sings.
      by the hour: <clock> (per|a) (day|week|month|year)
        - She works 12:30 per week.
      finished in: (finished|finishes|won|ran|completed|home|clocked|swam|rode|race|marathon|course|distance|5k|10k) in <clock>
        - He finished in 2:04:35.
      pressure: (bp|blood pressure|pressure) [(of|at|is|was|:)] <number>/<number>
        - A blood pressure of 12/8 is fine.
      things of a feast: (christmas|easter|halloween|thanksgiving) (tree|trees|card|cards|egg|eggs|present|presents|lights|shopping|decorations|jumper|jumpers|pudding|crackers|bunny|stocking|stockings|songs|spirit)
        - Easter egg, Christmas tree.
      resolutions: new (year|years|year's) (resolution|resolutions)
      all week: (24h/24|24/7|24/24) [(,|and|<dash>)] 7/7
      emergency number: (call|dial|phone) <number>
        - Call 911 or 112.
      half of year: [(in|the|in the)] (first|second) half of <year>
        - It comes out in the second half of 2025.
      lasts: (lasts|duration|for about|running time|runtime) [(:|of|about)] <clocks>
        - The film lasts 1:30.

    phrases clock-list
      several clocks: <clocks> {(,|/) <clocks>} [,] (and|or|&|/) [at] <clocks>
        + Shows at {2:30 pm and 5 pm}. = T14:30 T17:00
      short list: <hour> {, <hour>} (and|or|&) [at] <clocks>

    phrases dated
      date and clocks: <days> [(,|:|;|.|"(")] [$at] <clocks> [")"]
        + The fair is {20 to 22 March 2026, 9am to 6pm}. = 2026-03-20T09:00/2026-03-22T18:00
      weekdays and dates: <weekday> [.] (and|&|,|/|to|-|<dash>|through) <weekday> [.] [,] <days> [[,] [$at] <clocks>]
        + Played {Sat/Sun 21/22 March} again. = 2026-03-21 2026-03-22
        + Played {Friday and Saturday, June 5 and 6, at 8 p.m.} again. = 2026-06-05T20:00 2026-06-06T20:00
      clocks and date: [at] <clocks> [(,|<dash>|:|on)] <days>
      evening at: <moment> [,] [(at|@|around|about|from)] (<hour>|<hour-word>)
      day at hour: <days> [,] (at|@|around|about) <hour>
        + Party {on Saturday at 5}. = 2026-01-17T17:00
        - He was 5 at 3.
      evening and clocks: <moment> [,] [$at] <clocks>
      hour this evening: [at] <hour> [,] <moment>
      clocks this evening: [at] <clocks> [,] <moment>
        + We meet {at 7:30 tonight}. = 2026-01-14T19:30

    phrases every
      each weekday: (every|each) [single] <weekday> {(,|and|or|&) [every] <weekday>} [<day-part>]
        + Market {every Saturday morning, 8 a.m. to noon}. = 2026-01-17T08:00/2026-01-17T12:00;FREQ=WEEKLY;BYDAY=SA
      weekday parts: [on] <weekday> {(,|and|&) <weekday>} (mornings|afternoons|evenings|nights)
        + Market {Tuesday evenings at 6} only. = 2026-01-20T18:00;FREQ=WEEKLY;BYDAY=TU
        + Market {Tuesday and Thursday evenings} only. = 2026-01-15;FREQ=WEEKLY;BYDAY=TU,TH
        + Market {every Tuesday}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU
      habit: [(on|open)] <weekday-habit> {(,|and|or|&) [on] <weekday-habit>}
        + Market {Tuesdays and Thursdays}. = 2026-01-15;FREQ=WEEKLY;BYDAY=TU,TH
      habit in a word: <habit>
      each unit: (every|each) <unit>
        + Market {each week}. = 2026-01-14;FREQ=WEEKLY
      habit on weekdays: weekly [on] (<weekday>|<weekday-habit>)
        + Clinic {weekly on Wednesdays}. = 2026-01-14;FREQ=WEEKLY;BYDAY=WE
      each part: (every|each) <day-part>
      each season: (every|each) (<season>|<month>|<holiday>)
        + The camp returns {every summer}. = 2026-06-01;FREQ=YEARLY;BYMONTH=6
      each day of a month: [(on|the|on the)] <day-number> (of each month|of every month|each month|every month)
        + Clinic {on the 15th of every month}. = 2026-01-15;FREQ=MONTHLY;BYMONTHDAY=15
      monthly day: monthly [on] the <day-number>
        + Clinic {monthly on the 15th}. = 2026-01-15;FREQ=MONTHLY;BYMONTHDAY=15
      each day in the month: every <day-number> of the month
        + Clinic {every 15th of the month}. = 2026-01-15;FREQ=MONTHLY;BYMONTHDAY=15
      once a unit: (once a|once per|once every) <unit>
        + They meet {once a week}. = 2026-01-14;FREQ=WEEKLY


    phrases every-range
      each range: [(every|open|each|from)] <weekday> (to|through|thru|<dash>|until) <weekday>
        + Doors {Monday to Friday}. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

      joined: [(every|open|each)] <weekday><weekday>
        + Doors {Mon-Fri} only. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

    phrases every-nth
      nth of month: [(every|each|on|the|on the)] <ordinal> [{(,|and) [the] <ordinal>}] (<weekday>|<weekday-habit>) (of the month|of each month|of every month|every month|each month|monthly)
        + Market {the second and fourth Tuesdays of each month}. = 2026-01-27;FREQ=MONTHLY;BYDAY=2TU,4TU
        + Market {every first Saturday of the month}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA
      nth weekdays: [(on|on the|the|every)] <ordinal> [{(,|and|&) [the] <ordinal>}] <weekday-habit>
        + Market {first and third Thursdays} from nine. = 2026-01-15;FREQ=MONTHLY;BYDAY=1TH,3TH
      nth in a word: monthly on the <ordinal> <weekday>
        + Market {monthly on the first Friday}. = 2026-02-06;FREQ=MONTHLY;BYDAY=1FR

    phrases every-few
      alternate: [on] alternate (<weekday>|<weekday-habit>|<unit>)
        + Market {on alternate Tuesdays}. = 2026-01-20;FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
      one in two: (every|each) other (<weekday>|<unit>)
        + Market {every other Thursday}. = 2026-01-15;FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
      each few: (every|each) <number> <unit> [on <weekday>]
        + Market {every 2 weeks on Friday}. = 2026-01-16;FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
      each nth: (every|each) <ordinal> (<weekday>|<unit>)
        + Market {every second Tuesday}. = 2026-01-20;FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
        + Market {every first Friday}. = 2026-02-06;FREQ=MONTHLY;BYDAY=1FR

    phrases bounded
      recurring with clocks: <date> [only] [(,|:)] [$at] <clocks>
        + Shop {Tues-Sat 10-5}, Sun 12-4. = 2026-01-14T10:00/2026-01-14T17:00;FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA
        + Class {weekdays only, 8:30 am to noon}. = 2026-01-14T08:30/2026-01-14T12:00;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
        + Class {every Tuesday from 6 pm to 8 pm}. = 2026-01-20T18:00/2026-01-20T20:00;FREQ=WEEKLY;BYDAY=TU
      clocks recurring: <clocks> [,] <date>
      recurring at an hour: <date> (at|@|around) <hour>
        + Class {every Tuesday at 7}. = 2026-01-20T19:00;FREQ=WEEKLY;BYDAY=TU
      recurring in a span: <date> [(,|:)] [[$at] <clocks>] [,] <date> [[,] [$at] <clocks>] [[,] (except|excluding|except for|but not|but) [on] (<days>|<any-day>|<weekday-habit>)]
        + Class {each Friday from May 1 to June 26 at 6pm}. = 2026-05-01T18:00;FREQ=WEEKLY;BYDAY=FR;UNTIL=20260626
      recurring in a month: <date> (in|during|of) <day> [[,] [$at] <clocks>]
        + Class {every Tuesday in May}. = 2026-05-05;FREQ=WEEKLY;BYDAY=TU;UNTIL=20260531
      recurring in months: <date> (in|during|of) <date> [[,] [$at] <clocks>]
        + Class {every Tuesday in May and June}. = 2026-05-05;FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630
      recurring but: <date> [[,] [$at] <clocks>] [,] (except|excluding|except for|but not|but) [on] (<days>|<any-day>|<weekday-habit>)
        + Class {every Tuesday except April 14}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU;-2026-04-14
    """#
}
