extension EnglishPack {
  /// Days, weeks, months, seasons and years that a text names by themselves.
  static let dayPhrases = #"""
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
      roman month: [(on|the|on the)] [<weekday> [,]] <day-number>(-|/|.)<roman-month>(-|/|.)(<year>|<short-year>)
        + Filed {on 12-IV-2026} at last. = 2026-04-12
        - Act 3-XV-12 was cut.
      roman month spaced: [(on|the|on the)] <day-number> [.] <roman-month> [.] <year>
        + Filed {12. XI. 2026} at last. = 2026-11-12
        - There are 3 I like.
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
      weekday next of a date: [(on|by)] <weekday> <direction> [,] [the] <day-number> [of] <month> [[,] <year>]
        + Held {on Wednesday next, 21st January} as usual. = 2026-01-21
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
      year back: (back to|dates to|dated to|dating to) [the year] [<month>] <year>
        + A custom that goes {back to 1865} lives on. = 1865
        - A hit from back to front.
      year in: (in|during|the year|year|of|in the year|the year of|in the year of|calendar year|the calendar year|in the calendar year|for|from) <year>
        + The bridge opens {in 2028}. = 2028
        - The Horizon 2030 plan goes on.
      short year in: (in|since|of) '<short-year>
        + It closed {in '98}. = 1998
        - He came in 98 cars.
      year alone: <year>
      year of era: [in] <year> (a.d.|ad|ce)
      holiday: [(on|at|the|during|for|this|over)] <holiday> [[(of|in|,)] <year>]
        + Closed {on Christmas Eve}. = 2025-12-24
      feast and date: <holiday> [(,|:|<dash>|"(")] [<weekday> [,]] [the] <day-number> [[of] <month> [<year>]] [")"]
        + {Good Friday, 3 April}: walk of witness. = 2026-04-03
      feast and month first: <holiday> [(,|:|<dash>|"(")] [<weekday> [,]] <month> <day-number> [[,] <year>] [")"]
        + {Easter Day (April 5)}: sunrise service. = 2026-04-05
        + Come {on Christmas Eve} 2 hours early. = 2025-12-24
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
        - They vote in the coming weeks, as in past years.
      unit to come: [the] <unit> (ahead|to come)
      later in a unit: <part> [in] [the] <direction> <unit>
      some time in a unit: (sometime|some time) [in] [(the|this)] [<direction>] <unit>
      day of this month in a letter: (the|on the|of the) <day-number> (inst|instant)
        + Yours {of the 15th inst}, received. = 2026-01-15
      bare day: (the|on the) <day-number>
        + They vote {on the 20th}. = 2026-01-20
        - The second of them left.
      weekday and number: [on] <weekday> [,] [(the|on the)] <day-number>
        + They vote {Friday the 23rd}. = 2026-01-23
      weekday and number in brackets: [on] <weekday> "(" [the] <day-number> ")"
        + They vote {on Friday (23rd)}. = 2026-01-23
      direction weekday and number: <direction> <weekday> [,] [the] <day-number>

    phrases bare-numbers
      bare numbers: <day-number>(-|/)<month-number>
      bare numbers spaced: <day-number> (-|/) <month-number>
      bare numbers month first: <month-number>(-|/)<day-number>
      bare numbers month first spaced: <month-number> (-|/) <day-number>
        - They won 3-2 at home, on 2-15 votes.
    """#
}
