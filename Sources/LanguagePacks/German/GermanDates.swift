extension GermanPack {
  /// Months, weekdays, numbers and the phrases that build dates.
  static let dates = #"""
    language de Deutsch

    habits
      country: DE
      clock: 24
      street-kind: joined
      past-endings: ierte, ierten

    words tense
      past: war, waren, wurde, wurden, hatte, hatten, fand, fanden, kam, kamen, gab, ist gewesen
      future: wird, werden, soll, sollen

    words month
      1: januar, jänner, jan(.)
      2: februar, feber, feb(.)
      3: märz, mär(.), mrz(.)
      4: april, apr(.)
      5: mai
      6: juni, jun(.)
      7: juli, jul(.)
      8: august, aug(.)
      9: september, sept(.), sep(.)
      10: oktober, okt(.)
      11: november, nov(.)
      12: dezember, dez(.)

    words weekday
      1: montag, mo(.)
      2: dienstag, di(.)
      3: mittwoch, mi(.)
      4: donnerstag, do(.)
      5: freitag, fr(.)
      6: samstag, sonnabend, sa(.)
      7: sonntag, so(.)

    words weekday-habit
      1: montags
      2: dienstags
      3: mittwochs
      4: donnerstags
      5: freitags
      6: samstags, sonnabends
      7: sonntags

    words habit
      day: täglich
      week: wöchentlich
      month: monatlich
      year: jährlich
      workday: werktags

    # Words that are also names or other words: alone they are no date.
    words doubtful
      any: mo(.), di(.), mi(.), do(.), fr(.), sa(.), so(.), august, mai, jan, jun(.), jul(.), sep(.), nov(.)

    words season
      1: frühling, frühjahr
      2: sommer
      3: herbst
      4: winter

    words number
      0: null
      1: ein, eins, eine, einem, einen, einer
      2: zwei
      3: drei
      4: vier
      5: fünf
      6: sechs
      7: sieben
      8: acht
      9: neun
      10: zehn
      11: elf
      12: zwölf
      13: dreizehn
      14: vierzehn
      15: fünfzehn
      16: sechzehn
      17: siebzehn
      18: achtzehn
      19: neunzehn
      20: zwanzig
      30: dreissig, dreißig

    words ordinal
      1: erste(n|r|s), erste
      2: zweite(n|r|s), zweite
      3: dritte(n|r|s), dritte
      4: vierte(n|r|s), vierte
      -1: letzte(n|r|s), letzte

    words ordinal-suffix
      any: te, ten, ter

    words time-unit
      second: sekunde, sekunden
      minute: minute, minuten
      hour: stunde, stunden
      day: tag, tage, tagen, tages
      week: woche, wochen
      weekend: wochenende, wochenenden
      month: monat, monate, monaten, monats
      quarter: quartal, quartale
      semester: semester, halbjahr
      year: jahr, jahre, jahren, jahres

    words day-part
      morning: morgen, vormittag, früh
      noon: mittag
      afternoon: nachmittag
      evening: abend
      night: nacht

    words hour-word
      12: mittags
      24: mitternacht

    words minute-word
      15: viertel
      30: halb

    words meridiem
      am: morgens, vormittags
      pm: nachmittags, abends

    words relative-day
      -2: vorgestern
      -1: gestern
      0: heute
      1: morgen
      2: übermorgen

    words direction
      this: diese(n|r|s|m), diese
      next: nächste(n|r|s|m), nächste, kommende(n|r|s|m), kommende
      last: letzte(n|r|s|m), letzte, vergangene(n|r|s|m), vergangene, vorige(n|r|s|m)
      following: folgende(n|r|s|m), darauffolgende(n|r|s|m)

    words part
      early: anfang
      middle: mitte
      late: ende

    words holiday
      new-year: neujahr, neujahrstag
      new-year-eve: silvester
      epiphany: heilige drei könige, dreikönigstag
      rosenmontag: rosenmontag
      shrove-tuesday: fasnachtsdienstag, faschingsdienstag
      ash-wednesday: aschermittwoch
      palm-sunday: palmsonntag
      maundy-thursday: gründonnerstag
      good-friday: karfreitag
      easter: ostern, ostersonntag
      easter-monday: ostermontag
      ascension: auffahrt, christi himmelfahrt
      pentecost: pfingsten, pfingstsonntag
      whit-monday: pfingstmontag
      corpus-christi: fronleichnam
      labour-day: tag der arbeit
      swiss-national: bundesfeiertag, bundesfeier
      german-unity: tag der deutschen einheit
      assumption: mariä himmelfahrt
      reformation: reformationstag
      all-saints: allerheiligen
      all-souls: allerseelen
      st-martin: martinstag
      st-nicholas: nikolaus, nikolaustag
      christmas-eve: heiligabend, heiliger abend
      christmas: weihnachten, weihnachtstag
      boxing-day: stephanstag
      bettag: eidgenössischer bettag, bettag
      walpurgis: walpurgisnacht

    words time-zone
      +0100: MEZ
      +0200: MESZ
      UTC: UTC, GMT
      Europe/Berlin: deutscher zeit
      Europe/Zurich: schweizer zeit

    words measure
      any: %, €, $, °, km, m, kg, g, cm, euro, franken, prozent, millionen, milliarden, personen, besucher, punkte, grad, uhr-zeit

    words function-word
      any: in, im, an, am, auf, bei, mit, von, vom, zu, zum, zur, für, und, oder, der, die, das, den, dem, ein, eine, ist, sind, war, wird, werden, um, ab, bis, nach, vor, aus, er, sie, es, wir, ihr

    shorthands
      at: (um|ab|von|jeweils|jeweils um|jeweils von|<dash>)
      clockto: (bis|bis um|<dash>|–)

    phrases day
      date: [(am|der|den|dem|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>[.] <month> [<year>]
        + Die Lesung ist {am Mittwoch, 18. Februar 2026}, im Stadthaus. = 2026-02-18
        + Der Markt beginnt {am 3. Mai}. = 2026-05-03
        - Am 32. Mai geschieht nichts.
      dotted date: [(am|der|den|dem|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>.<month-number>.(<year>|<short-year>)
        + Anmeldung: {27.02.2026}, abends. = 2026-02-27
        - Die Version 1.2.3 ist da.
      spaced dotted date: [(am|der|den|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>. <month-number>. <year>
        + Anmeldung {am 27. 2. 2026}, spät. = 2026-02-27
      short dotted date: [(am|der|den|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>.<month-number>.
        + Treffen {am 27.2.} im Saal. = 2026-02-27
      iso date: [am] <year>-<month-number>-<day-number>
      month and year: [(im|ab|bis)] <month> <year>
        + Die Arbeiten enden {im April 2027}. = 2027-04
      month in: (im|ab|seit|im monat) <month>
        + Der Saal öffnet {im September}. = 2025-09
      month alone: <month>
      part of month: <part> <month> [<year>]
        + Baubeginn ist {Anfang März 2026}. = 2026-03
      season: (im|diesen|den|ab|zum) <season> [<year>]
        + Eine Reise folgt {im Frühling 2026}. = 2026-21
      year in: (im jahr|im jahre|jahr|seit|ab) <year>
        + Die Brücke ist {im Jahr 2028} fertig. = 2028
      quarter: [im] <ordinal> <unit> [<year>]
      holiday: [(an|am|zu|der|über)] <holiday> [<year>]
        + {An Ostern} bleibt zu. = 2026-04-05
      relative day: <relative-day>
        + Die Stadt antwortet {heute}. = 2026-01-14
      weekday next: [(am|den)] <direction> <weekday>
        + Der Rat tagt {am nächsten Montag}. = 2026-01-19
      weekday: [(am|der|den)] <weekday>
        + Der Rat tagt {am Donnerstag}. = 2026-01-15
      weekday and number: [(am|der|den)] <weekday> [,] [(den|der|dem)] <day-number>.
        + Treffen {am Freitag, 23.} im Rathaus. = 2026-01-23
      unit next: [(in der|im|am|die|das)] <direction> <unit>
        + Die Wahl ist {nächste Woche}. = 2026-01-19

    phrases partial-day
      day number: [(am|der|den|dem|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>.
      dotted: [(am|der|den|dem|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>.<month-number>.
      weekday only: [(am|der|den)] <weekday>

    phrases later
      in: (in|binnen) <number> <unit>
        + Antwort {in drei Wochen}. = 2026-02-04
        - In drei Sälen ist Platz.

    phrases ago
      ago: vor <number> <unit>
        + Eröffnet {vor zwei Monaten}. = 2025-11-14

    phrases after-previous
      later: <number> <unit> (später|danach)
        + {Zwei Tage später} kam der Rest. = 2026-01-16
      next day: (am tag danach|am folgenden <unit>|am nächsten <unit>)

    phrases clock
      hour: <hour> uhr [<minute>] [<meridiem>]
        + Beginn ist {20 Uhr 30} im Saal. = T20:30
      dotted: <hour>(.|:)<minute> uhr
        + Beginn ist {19.30 Uhr} im Saal. = T19:30
        - Das Verhältnis ist 19.75 zu eins.
      colon: <hour>:<minute>
        + Beginn {19:30} im Saal. = T19:30
      noon: <hour-word>

    phrases clock-half-before
      half: halb <hour>
        + Wir treffen uns um {halb drei}. = T02:30

    phrases clock-about
      about: (gegen|etwa|circa|ca.) <clock>
        + Ankunft {gegen 18 Uhr}. = T18:00

    phrases clock-from
      from: (ab|nach) <clock>
        + Einlass {ab 18 Uhr}. = T18:00

    phrases clock-until
      until: (bis|vor|spätestens um) <clock>
        + Offen {bis 18 Uhr}. = /T18:00

    phrases clock-span
      minutes from to: [von] <hour>(.|:)<minute> (bis|<dash>) <clock>
        + Sprechstunde {13.30 bis 15.00 Uhr}. = T13:30/T15:00
      from to: [von] <clock> (bis|<dash>) <clock>
      between: zwischen <clock> und <clock>
        + Sprechstunde {von 13.30 Uhr bis 15 Uhr}. = T13:30/T15:00
      bare from to: [von] <hour> (bis|<dash>) <clock>
        + Sprechstunde {von 14 bis 17 Uhr}. = T14:00/T17:00
        - Es kommen 14 bis 17 Personen.

    phrases day-part
      part of day: (am|in der) <day-part>

    phrases moment
      day at clock: <day> [(,|:|"(")] [$at] <clocks> [")"]
        + Konzert {am Samstag, 14. Februar 2026, um 20.30 Uhr}. = 2026-02-14T20:30
      clock on day: <clocks> [,] <day>
      day part: <day> <day-part>
        + Gespräch {heute Abend} im Saal. = 2026-01-14

    phrases day-range
      from to: (vom|von|zwischen) <any-day> (bis|bis zum|und|<dash>) <any-day>
        + Schau {vom 28. Januar bis zum 3. Februar 2026}. = 2026-01-28/2026-02-03
      bare: <any-day> (bis|bis zum|<dash>) <day>
        + Messe {14. bis 20. September 2026}. = 2026-09-14/2026-09-20

    phrases day-list
      several: [(am|die)] <any-day> {(,|/) <any-day>} (und|sowie|oder|&) [am] <day>
        + Theater {am 3., 4. und 10. April 2026}. = 2026-04-03 2026-04-04 2026-04-10

    phrases from
      from: (ab|ab dem) (<moment>|<day>)
        + Anmeldung {ab dem 2. März}. = 2026-03-02/

    phrases since
      since: (seit|seit dem) (<moment>|<day>)

    phrases until
      until: (bis|bis zum|spätestens am|bis am) (<moment>|<day>)
        + Anmeldung {bis zum 27. Februar 2026}. = /2026-02-27

    phrases before
      before: (vor|vor dem) (<moment>|<day>)

    phrases nth-of
      nth weekday: [(der|am|den)] <ordinal> <weekday> (im|des) <day>
        + Markt {am ersten Montag im März 2026}. = 2026-03-02

    phrases dated
      date and clocks: <days> [(,|:|"(")] [$at] <clocks> [")"]
        + Messe {vom 20. bis 22. März 2026, 9 bis 18 Uhr}. = 2026-03-20T09:00/2026-03-22T18:00
      clocks and date: <clocks> [,] <days>
      evening at: <moment> [,] um <hour>

    phrases clock-list
      several clocks: <clocks> {, <clocks>} (und|oder) [um] <clocks>
        + Vorstellungen um {14.30 Uhr und 17 Uhr}. = T14:30 T17:00

    phrases every
      each weekday: (jeden|jede|jeweils) <weekday>
        + Markt {jeden Dienstag}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU
      habit: <weekday-habit> {(,|und) <weekday-habit>}
        + Markt {dienstags und donnerstags}. = 2026-01-15;FREQ=WEEKLY;BYDAY=TU,TH
      habit in a word: <habit>
      each unit: (jeden|jede|jedes) <unit>

    phrases every-range
      each range: [(von|offen)] <weekday> (bis|<dash>) <weekday>
        + Zu {Montag bis Freitag}. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

    phrases every-nth
      nth of month: [(jeden|am|an jedem)] <ordinal> <weekday> (im monat|jeden monats|des monats|eines monats)
        + Markt {jeden ersten Samstag im Monat}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA

    phrases every-few
      each few: alle <number> <unit>
        + Markt {alle zwei Wochen}. = 2026-01-14;FREQ=WEEKLY;INTERVAL=2

    phrases bounded
      recurring with clocks: <date> [,] [$at] <clocks>
        + Kurs {jeden Dienstag, 18 bis 20 Uhr}. = 2026-01-20T18:00/2026-01-20T20:00;FREQ=WEEKLY;BYDAY=TU
      recurring in a span: <date> [(,|:)] [[$at] <clocks>] [,] <date> [[,] [$at] <clocks>] [[,] (ausser|außer|ohne) [(am|den)] (<any-day>|<days>)]
        + Kurs {jeden Dienstag von 18 bis 20 Uhr, vom 3. März bis 30. Juni 2026, außer am 14. April}. = 2026-03-03T18:00/2026-03-03T20:00;FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630;-2026-04-14
    """#
}
