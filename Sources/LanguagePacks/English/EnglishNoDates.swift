extension EnglishPack {
  /// One moment in several zones, and what looks like a date and is none.
  static let noDatePhrases = #"""
    phrases clock-abroad
      two towns: <clock> [in] <zone-town> {[(/|,|-|and|<dash>|"(")] <clock> [in] <zone-town> [")"]}
      two zones: <clock> {(/|,|-|and|or|<dash>|"(") <clock> [")"]}
        + Online at {11:00 AM ET / 5:00 PM CEST}. = T11:00

    phrases no-date
      then and now: yesterday [","] (and|to) (today|tomorrow)
        - The valley yesterday and today.
      sooner than usual: <number> <unit> (earlier|later|more|less) than
        - The sale is held a week earlier than usual.
      some weekday: [on] (a|any) <weekday>
        - They meet on a Wednesday.
      before christ: [(in|the|in the|of the)] (<ordinal> <unit>|<year>|<number>) (bc|bce|b.c|b.c.e)
        - A stone of the 2nd century BC.
      length in letters: <number>h <number>(m|min)
        - The film lasts 2h 15m.
      newspaper: [(the|in the)] (sunday|saturday) (times|telegraph|mirror|express|mail|post|herald|star|sun|tribune|independent)
        - She writes for the Sunday Times.
      named after a day: [(the|on|a)] (saturday night live|saturday night fever|friday the 13th part|good friday agreement|fridays for future|boxing day test|holocaust memorial day|sunday school|sunday roast|sunday best)
        - They signed the Good Friday Agreement.
      class of: (class|war|act|constitution|treaty|summer games|winter games) of <year>
        - The Class of 2026 sings.
      by the hour: <clock> (per|a) (day|week|month|year)
        - She works 12:30 per week.
      finished in: (finished|finishes|won|ran|completed|home|clocked|swam|rode|race|marathon|course|distance|5k|10k) in <clock>
        - He finished in 2:04:35.
      ratio: (ratio|aspect|format|odds|score|scale|resolution) [(of|is|at|was|are|were|in)] <number>:<number>
        - An aspect ratio of 16:10 suits laptops.
      ratio and its noun: <number>:<number> (ratio|aspect|odds|widescreen)
      ratio of a screen: (a|an|the) <number>:<number> (screen|display|panel|monitor|format|video|scale|win|victory|defeat|lead|loss)
        - A 16:10 panel, a 21:15 win, 16:10 aspect.
      won so high: (won|lost|win|victory|defeat|beaten) [(by|with)] <number>:<number>
        - They won 21:15 in the final.
      odds: (odds|price|priced|backed) [(of|at|are|were|is|was)] <number>/<number>
        - At odds of 7/2 the horse won.
      odds before: <number>/<number> (favourite|favorite|favourites|favorites|shot|outsider|odds|joint|chance|at the bookmakers|with the bookmakers)
        - He was 5/1 at the bookmakers and 7/2 favourite.
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
    """#
}
