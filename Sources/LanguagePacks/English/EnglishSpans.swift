extension EnglishPack {
  /// A day with its hour, ranges, lists, bounds, and days counted from other days.
  static let spanPhrases = #"""
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
        + Talks {Monday pm}. = 2026-01-12
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
      tonight: [late] [for] (tonight|tonite|tonight's)
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
      seasons of two years: [(the|in the|for the)] (<year>|<short-year>)(-|/|<dash>)<digits> (season|school year|academic year|financial year|fiscal year|tax year|edition|program|programme|concert season)
        + All of {the 2025-26 season} is out. = 2025/2026
      year and next: [(the|in|in the|for the|for|of the)] (fy|financial year|fiscal year|tax year|school year|academic year|season) (<year>|<short-year>)(-|/|<dash>)<digits>
        + The budget {for FY 2025-26} rose. = 2025/2026
        - Model FY 2025-98 sells.
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
      months dashed: <any-day> <dash> <any-day> <dash> <day>
        + Programme {April – May – June 2026} here. = 2026-04 2026-05 2026-06
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

    phrases nearest-to
      closest: [(the|on the|to the)] [<ordinal>] (closest|nearest) (<weekday>|<holiday>) (to|to the) <day>
        + The service is {on the closest Sunday to November 11, 2026}. = 2026-11-08
        + We meet {the second closest Monday to October 7, 2026}. = 2026-10-12
      weekday nearest: [(the|on the|to the)] <weekday> (closest|nearest|closest to|nearest to|nearest to the) <day>
        + The service is {on the Sunday nearest 11 November 2026}. = 2026-11-08
        - The one nearest to my heart.

    phrases day-before
      eve of: [the] (eve of|day before) <day>
      units before: <number> <unit> (before|prior to) <day>
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
        + Shut {from Friday evening to Sunday morning}. = 2026-01-16/2026-01-18
      from moment to clock: [(from|between)] <moment> (to|until|till|<dash>|through) <clock>
        + Dance {8 December 2026 at 2pm to 6pm}. = 2026-12-08T14:00/2026-12-08T18:00
      between moment and clock: between <moment> and <clock>
        + Away {between 2:00 pm tomorrow and 4:00 pm}. = 2026-01-15T14:00/2026-01-15T16:00

    phrases lasting
      for so long: [for] <number> <unit> [,] (from|starting|beginning|starting from|starting on|as of) (<moment>|<day>)
        + On show {for three days from May 5}. = 2026-05-05/2026-05-07
        + Closed {2 weeks starting May 20th}. = 2026-05-20/2026-06-02
      less than: less than <number> <unit> (after|from) <day>
      day and length: (<moment>|<day>) [,] for <number> <unit>
        + Talks {tomorrow at 2 pm for 2 hours}. = 2026-01-15T14:00/2026-01-15T16:00
    """#
}
