extension EnglishPack {
  /// Hours: single ones, bounds, spans, and parts of the day.
  static let clockPhrases = #"""
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
      minutes to in part: <number> (to|till|before|of) <hour> (in the|at) <day-part>

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

    phrases clock-span
      bare hours: (from|between) <hour> (to|-|<dash>|and|until|till) <hour> [<zone>]
        + We are open {every weekday from 10 to 6}. = 2026-01-14T10:00/2026-01-14T18:00;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
      hours of opening: (open|opens|run|runs|running|ran) from <hour> (to|-|<dash>|until|till) <hour>

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
      bare dash: <hour> (-|<dash>|to|till|until) <hour>
      but before: (later than|after|from) <clock> (but|and) before <clock>
      bare from to: [(from|between)] <hour> $clockto <clock> [<zone>]
        + Open {4 to 6 p.m.} only. = T16:00/T18:00
        - It takes 4 to 6 weeks.
      to bare: [(from|between)] <clock> $clockto <hour>
      spoken span: (from|between) <hour> <minute> $clockto <hour> [<minute>]
        + We play {from two thirty to three fifteen}. = T02:30/T03:15
      hours in: [(from|between)] <hour> ($clockto|and) <hour> (in the|at|this) <day-part>
      hours in half: [(from|between)] <hour> ($clockto|and) <hour> in the <meridiem>

    phrases day-part
      hour of part: [(at|around|about|circa)] <hour> (in the|at|in) <day-part>
      part at hour: (in the|at|early|early in the) <day-part> (at|@|around|about) <hour>
        + Up {early in the morning at 3} for the moon. = T03:00
      part of day: (in the|at|during the|in|by) <day-part>
    """#
}
