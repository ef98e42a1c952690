extension EnglishPack {
  /// Days with all their hours, and what comes again and again.
  static let recurrencePhrases = #"""
    phrases clock-list
      several clocks: <clocks> {(,|/) <clocks>} [,] (and|or|&|/) [again] [at] <clocks>
        + Shows at {2:30 pm and 5 pm}. = T14:30 T17:00
        + Visitation {from 2-4 and 7-9 p.m.} there. = T14:00/T16:00 T19:00/T21:00
      short list: <hour> {, <hour>} (and|or|&) [at] <clocks>

    phrases dated
      date and clocks: <days> [(,|:|;|.|"("|"|"|·|•)] [$at] <clocks> [")"]
        + The fair is {20 to 22 March 2026, 9am to 6pm}. = 2026-03-20T09:00/2026-03-22T18:00
        + She sings {on 8 December 2026 at 2pm and 6pm}. = 2026-12-08T14:00 2026-12-08T18:00
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
      nth of month: [(every|each|on|the|on the)] <ordinal> [{(,|and) [the] <ordinal>}] (<weekday>|<weekday-habit>) (of the month|of each month|of every month|in the month|in each month|in every month|every month|each month|monthly)
        + Market {on the first Monday in the month}. = 2026-02-02;FREQ=MONTHLY;BYDAY=1MO
        + Market {the second and fourth Tuesdays of each month}. = 2026-01-27;FREQ=MONTHLY;BYDAY=2TU,4TU
        + Market {every first Saturday of the month}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA
      nth weekdays: [(on|on the|the|every)] <ordinal> [{(,|and|&) [the] <ordinal>}] <weekday-habit>
        + Market {first and third Thursdays} from nine. = 2026-01-15;FREQ=MONTHLY;BYDAY=1TH,3TH
      nth and nth: (every|each) <ordinal> (,|and|&) [every] <ordinal> <weekday>
        + Market {every second and fourth Tuesday}. = 2026-01-27;FREQ=MONTHLY;BYDAY=2TU,4TU
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
      recurring but: <date> [[,] [$at] <clocks>] [,] (except|excluding|except for|but not|but) [on] (<days>|<any-day>|<weekday-habit>) [[,] [$at] <clocks>]
        + Open {daily except Tuesdays, 10 a.m.-5 p.m.} = 2026-01-14T10:00/2026-01-14T17:00;FREQ=WEEKLY;BYDAY=MO,WE,TH,FR,SA,SU
        + Class {every Tuesday except April 14}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU;-2026-04-14
    """#
}
