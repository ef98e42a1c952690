extension EnglishPack {
  /// Quarters and decades, days that lack their month, and distances from a day.
  static let distancePhrases = #"""
    phrases quarter
      quarter letter: q<number> [[(of|,|in)] <year>]
        + Figures for {Q3 2026} are out. = 2026-35

    phrases named-year
      business year: [(in|in the|the|for|for the|of)] (cy|fy)(<year>|<short-year>)
        + Sales {in FY26} rose. = 2026
      business year apart: [(in|in the|the|for|for the|of)] (cy|fy|fiscal|fiscal year|financial year|tax year) (<year>|<short-year>)
        + Sales {in the cy 2026} rose. = 2026
        - Sales of FY products rose by 26.
      year of era: [(in|in the year|the year|since|around|of)] <number> (ad|a.d.|a.d|ce|c.e.|c.e)
        + The volcano broke out {in 79 AD}. = 0079
        - We sold time in 14 ad breaks.
      era first: [(in|in the year|the year|since|around|of)] (ad|a.d.|a.d) <number>
        + The volcano broke out {in AD 79}. = 0079

    phrases decade
      in words: (the|in|in the|of the|since the|during the) [(early|late|mid)] <decade>
        + A hit {of the nineties} returns. = 1990/1999
        - She is in her nineties.
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
        + An answer comes {a week tomorrow}. = 2026-01-22
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
      next day: (the day after|the next morning)
      day beside: [(on|the|on the|later the|later)] <shift-day>
        + The rest came {the next day}. = 2026-01-15
        + Doors open {the following evening}. = 2026-01-15
        + Prizes are given {the same evening}. = 2026-01-14
        + The market opens {on that day}. = 2026-01-14

    phrases before-previous
      earlier: [the] <number> <unit> (earlier|before|previously|prior)
      day before: (the day before|the previous day|the night before)

    phrases span-ahead
      next units: [(the|in the|over the|for the|during the|within the)] <direction> <number> <unit>
        + It stays shut {the next three days}. = 2026-01-15/2026-01-17

      units ahead: [the] <number> <direction> <unit>
        + It stays shut {the 2 next days}. = 2026-01-15/2026-01-16
        + We shall be 3 {next week}. = 2026-01-19
      next several units: [(the|in the|over the|for the|during the|within the)] (next|coming) <number> <unit> [,] [and] <number> <unit> {[,] [and] <number> <unit>}
        + It stays shut {for the next 2 weeks and 3 days}. = 2026-01-15/2026-01-31

    phrases span-back
      last units: [(the|in the|over the|for the|during the|within the)] (last|past|previous) <number> <unit>
        + It rained {the last three days}. = 2026-01-11/2026-01-13
      units past: [the] <number> (last|past|previous) <unit>
      last several units: [(the|in the|over the|for the|during the|within the)] (last|past|previous) <number> <unit> [,] [and] <number> <unit> {[,] [and] <number> <unit>}
        + It rained {for the last 3 months and 2 weeks}. = 2025-09-30/2026-01-13
    """#
}
