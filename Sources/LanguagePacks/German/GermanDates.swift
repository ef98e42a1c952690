extension GermanPack {
  /// All that builds dates, which stands for itself.
  static let dates = dateWords + "\n\n" + datePhrases

  /// The phrases that build dates, by what they mean.
  static let datePhrases = #"""
    shorthands
      at: (um|ab|von|jeweils|jeweils um|jeweils von|jeweils ab|gegen|<dash>|,)
      but: (ausser|außer|ohne|nicht|mit ausnahme von|mit ausnahme vom)
      clockto: (bis|bis um|bis gegen|<dash>|–)

    phrases day
      date: [(am|der|den|dem|vom|des)] [<weekday> [.] [,] [(den|der|dem|am)]] <day-number>[.] <month> [[,] <year>]
        + Die Lesung ist {am Mittwoch, 18. Februar 2026}, im Stadthaus. = 2026-02-18
        + Der Markt beginnt {am 3. Mai}. = 2026-05-03
        + Der Bus fährt {am ersten Mai} nicht. = 2026-05-01
        - Am 32. Mai geschieht nichts.
      short date: [(am|den|vom)] [<weekday> [,]] <day-number>. <month> <short-year>
        + Notiz {vom 3. Mai 98}. = 1998-05-03
      date and weekday: [(am|den)] <day-number>. <month> [<year>] "(" <weekday> ")"
      this date: [am] <direction> <weekday> [,] [(den|dem)] <day-number>. <month> [<year>]
        + Fest {am kommenden Samstag, 17. Januar}. = 2026-01-17
      date of a year: [(am|der)] <day-number>. <month> <direction> <unit>
        + Fest {am 3. Mai nächsten Jahres}. = 2027-05-03
      dotted date: [(am|der|den|dem|vom)] [<weekday> [.] [,] [(den|der|dem)]] <day-number>.<month-number>.(<year>|<short-year>)
        + Anmeldung: {27.02.2026}, abends. = 2026-02-27
        - Die Version 1.2.3 ist da.
      spaced dotted date: [(am|der|den|vom)] [<weekday> [,] [(den|der|dem)]] <day-number>. <month-number>. (<year>|<short-year>)
        + Anmeldung {am 27. 2. 2026}, spät. = 2026-02-27
      short dotted date: [(am|der|den|vom)] [<weekday> [.] [,] [(den|der|dem)]] <day-number>.<month-number>.
        + Treffen {am 27.2.} im Saal. = 2026-02-27
      spaced short date: [(am|der|den|vom)] [<weekday> [.] [,]] <day-number>. <month-number>.
        + Treffen {am 27. 2.} im Saal. = 2026-02-27
      roman month: [(am|der|den|vom)] [<weekday> [,]] <day-number>(.|-|/)<roman-month>(.|-|/)(<year>|<short-year>)
        + Urkunde {vom 12.IV.2026} liegt vor. = 2026-04-12
      roman month spaced: [(am|der|den|vom)] <day-number> [.] <roman-month> [.] <year>
        + Urkunde {vom 12. XI. 2026} liegt vor. = 2026-11-12
      slashed date: [am] <day-number>/<month-number>/(<year>|<short-year>)
      iso date: [am] <year>-<month-number>-<day-number>
        + Protokoll {2026-02-27} liegt bei. = 2026-02-27
      month and year: [(im|im monat|ab|ab dem|seit|für)] <month> (<year>|<short-year>)
        + Die Arbeiten enden {im April 2027}. = 2027-04
      month number and year: [im] <month-number>/<year>
      month in: (im|ab|seit|im monat|im laufe des|bis in den|bis im) <month>
        + Der Saal öffnet {im September}. = 2025-09
        - Im Maison ist Platz.
      month next: [im] <direction> <month>
      month of a year: [im] <month> (des|<direction>) [<direction>] <unit>
      month alone: <month>
      part of month: [(ab|seit|gegen|von)] <part> [(des monats|der)] <month> [<year>]
        + Baubeginn ist {Anfang März 2026}. = 2026-03
        - Ende gut, alles gut.
      part of year: [(ab|seit|gegen)] <part> <year>
        + Die Brücke ist {Ende 2027} fertig. = 2027
      part of unit: [(ab|seit|gegen)] <part> [(des|der)] [<direction>] <unit>
        + Ein Entscheid fällt {Ende nächster Woche}. = 2026-01-19
      season: (im|in diesem|diesen|den|ab|zum|seit|für den|im laufe des) [<direction>] <season> [<year> [(-|/|<dash>)(<year>|<digits>)]]
        + Zu {im Winter 2026/27} und danach. = 2026-24
        + Eine Reise folgt {im Frühling 2026}. = 2026-21
        - Frau Sommer singt.
      season and year: <season> <year> [(-|/|<dash>)(<year>|<digits>)]
      year in: (im jahr|im jahre|jahr|seit|ab|bis|anno|saison|spielzeit|das jahr) <year>
        + Die Brücke ist {im Jahr 2028} fertig. = 2028
        - Der Plan Horizont 2030 gilt.
      quarter: [(im|ab dem|bis zum)] <ordinal> <unit> [<year>]
        + Zahlen {im ersten Quartal 2026} folgen. = 2026-33
      numbered quarter: [im] <number>. <unit> [<year>]
        + Zahlen {im 2. Quartal 2026} folgen. = 2026-34
      century: [(im|des|seit dem|aus dem)] <number>. <unit>
        + Die Kirche {aus dem 19. Jahrhundert} öffnet. = 1800/1899
      week number: [(in|in der)] <unit> <number> [<year>]
        + Lieferung {in KW 12} oder danach. = 2026-03-16
      holiday: [(an|am|zu|der|die|das|über|vor|nach|seit|bis|den|vom|zum)] <holiday> [<year>]
        + {An Ostern} bleibt zu. = 2026-04-05
      feast and date: <holiday> [(,|:|<dash>|"(")] [<weekday> [,]] [(der|den)] <day-number>. [<month> [<year>]] [")"]
        + {Karfreitag, 3. April}: Kreuzweg. = 2026-04-03
        + Der Markt {zu Ostern} 2 Wochen lang. = 2026-04-05
      holiday next: [(am|an)] <direction> <holiday>
      relative day: <relative-day>
        + Die Stadt antwortet {heute}. = 2026-01-14
        - Guten Morgen, Basel.
      weekday next: [(am|den)] <direction> <weekday>
        + Der Rat tagt {am nächsten Montag}. = 2026-01-19
      weekday: [(am|der|den|dem|vom)] <weekday>
        + Der Rat tagt {am Donnerstag}. = 2026-01-15
        + Der Rat tagt {am Donnerstagabend}. = 2026-01-15
      weekday and number: [(am|der|den)] <weekday> [.] [,] [(den|der|dem)] <day-number>.
        + Treffen {am Freitag, 23.} im Rathaus. = 2026-01-23
      bare day: (am|den) <day-number>.
        + Treffen {am 20.} im Rathaus. = 2026-01-20
      unit next: [(in der|im|am|die|das|der|diese|bis|ab)] <direction> <unit>
        + Die Wahl ist {nächste Woche}. = 2026-01-19
        + Offen {am kommenden Wochenende}. = 2026-01-17

    phrases named-year
      year of era: (im jahr|im jahre|um|seit|das jahr|um das jahr|anno) <number> (n|nach) [.] (chr|christus) [.]
        + Der Vulkan brach {im Jahr 79 n. Chr.} aus. = 0079
        - Es kamen 79 nach Christoph.

    phrases decade
      in words: (in den|die|der|den|seit den|aus den|ende der|anfang der|mitte der) <decade> [(jahre|jahren)]
        + Ein Lied {aus den Neunzigern} kehrt zurück. = 1990/1999
        - Sie ist neunzig.
      decade: [(in den|die|der|seit den|aus den|ende der|anfang der|mitte der)] (<year>|<number>)er [-] [(jahre|jahren)]
        + Ein Lied {aus den 1980er Jahren} kehrt zurück. = 1980/1989
        - Ein 6er-Pack kostet wenig.

    phrases partial-day
      day number: [(am|der|den|dem|vom)] [<weekday> [.] [,] [(den|der|dem)]] <day-number>.
      dotted: [(am|der|den|dem|vom)] [<weekday> [.] [,] [(den|der|dem)]] <day-number>.<month-number>[.]
      weekday only: [(am|der|den|dem|vom)] <weekday>

    phrases later
      in: (in|binnen|innert|innerhalb von|in rund|in etwa) <number> <unit>
        + Antwort {in drei Wochen}. = 2026-02-04
        - In drei Sälen ist Platz.
      in eight days: heute in <number> <unit>

    phrases ago
      ago: vor [(rund|etwa|gut|knapp)] <number> <unit>
        + Eröffnet {vor zwei Monaten}. = 2025-11-14
        - Vor drei Leuten.

    phrases after-previous
      later: <number> <unit> (später|danach|darauf)
        + {Zwei Tage später} kam der Rest. = 2026-01-16
      next day: [(am|der)] <shift-day>
        + Der Rest kam {am Vortag}. = 2026-01-13
        + Das Konzert ist {am selben Tag}. = 2026-01-14
      day after: (am tag danach|am tag nachher|am folgenden tag|am nächsten tag)

    phrases before-previous
      day before: (am tag davor|am abend davor|am tag zuvor|am abend zuvor|tags zuvor)
        + {Am Abend davor} war Ruhe. = 2026-01-13
      earlier: <number> <unit> (früher|zuvor|davor)
        + {Zwei Tage zuvor} war Ruhe. = 2026-01-12

    phrases span-ahead
      next units: [(in den|die|während der|in der)] (nächsten|kommenden) <number> <unit>
        + Zu {in den nächsten drei Tagen}. = 2026-01-15/2026-01-17

    phrases span-back
      last units: [(in den|die|während der)] (letzten|vergangenen) <number> <unit>
        + Regen {in den letzten drei Tagen}. = 2026-01-11/2026-01-13

    phrases clock
      hour: <hour> uhr [<minute>] [<meridiem>]
        + Beginn ist {20 Uhr 30} im Saal. = T20:30
        + Beginn ist um {zwanzig Uhr} im Saal. = T20:00
      dotted: <hour>(.|:)<minute> uhr
        + Beginn ist {19.30 Uhr} im Saal. = T19:30
        - Das Verhältnis ist 19.75 zu eins.
      swiss: <hour>(.|:)<minute> h
        + Beginn {19.30 h}, Saal. = T19:30
      swiss hours: <hour> h
      swiss joined: <hour>h<minute>
        + Beginn {19h30} im Saal. = T19:30
      colon: <hour>:<minute>
        + Beginn {19:30} im Saal. = T19:30
        - Das Spiel endet 3:2.
      point after at: um <hour>.<minute> [uhr]
        + Beginn {um 19.30} im Saal. = T19:30
      noon: <hour-word>
        + Schluss ist um {Mitternacht}. = T00:00
      quarter past: <minute-word> nach <hour>
        + Treffen um {Viertel nach sieben}. = T07:15
      minutes past: <number> [minuten] nach <hour>

    phrases clock-before
      three quarters: dreiviertel <hour>
        + Beginn {dreiviertel acht}, Ende um zehn. = T07:45
      quarter to: <minute-word> vor <hour>
        + Treffen um {Viertel vor acht}. = T07:45
      minutes to: <number> [minuten] vor <hour>

    phrases clock-half-before
      half: halb <hour>
        + Wir treffen uns um {halb drei}. = T02:30

    phrases clock-of
      part: <clock> [(am|in der)] <day-part>
        + Treffen um {8 Uhr am Abend}. = T20:00
      zone: <clock> [,] ["("] <zone> [")"]
        + Online um {20 Uhr MEZ}. = T20:00

    phrases clock-about
      about: (gegen|etwa|circa|ca.|ca|ungefähr um|um etwa|um circa) <clock>
        + Ankunft {gegen 18 Uhr}. = T18:00

    phrases clock-from
      from: (ab|nach|von|frühestens um|ab circa|ab ca.) <clock>
        + Einlass {ab 18 Uhr}. = T18:00

    phrases clock-until
      until: (bis|vor|spätestens um|bis spätestens|bis um|bis circa|bis ca.) <clock>
        + Offen {bis 18 Uhr}. = /T18:00

    phrases clock-span
      minutes from to: [von] <hour>(.|:)<minute> [uhr] (bis|<dash>) <clock>
        + Sprechstunde {13.30 bis 15.00 Uhr}. = T13:30/T15:00
      from to: [(von|ab)] <clock> (bis|<dash>) <clock>
        + Sprechstunde {von 13.30 Uhr bis 15 Uhr}. = T13:30/T15:00
      between: zwischen <clock> und <clock>
      between bare: zwischen <hour> und <clock>
        + Kommt {zwischen 14 und 16 Uhr}. = T14:00/T16:00
      bare dash: <hour> (bis|<dash>) <hour>
      bare from to: [von] <hour> (bis|<dash>) <clock>
        + Sprechstunde {von 14 bis 17 Uhr}. = T14:00/T17:00
        - Es kommen 14 bis 17 Personen.
      bare to minutes: [von] <hour> (bis|<dash>) <hour>.<minute> uhr
        + Sprechstunde {9 bis 12.30 Uhr}. = T09:00/T12:30

    phrases day-part
      part of day: (am|in der|am frühen|am späten|gegen) <day-part>

    phrases clock-list
      several clocks: <clocks> {, <clocks>} (und|oder|sowie|/) [um] <clocks>
        + Vorstellungen {um 14.30 Uhr und 17 Uhr}. = T14:30 T17:00
      short list: [um] <hour> {, <hour>} (und|oder|sowie) <clocks>
        + Vorstellungen {um 14 und 17 Uhr}. = T14:00 T17:00

    phrases moment
      day at clock: <day> [(,|:|"("|"|"|·|•)] [$at] <clocks> [")"]
        + Konzert {am Samstag, 14. Februar 2026, um 20.30 Uhr}. = 2026-02-14T20:30
        + Konzert {14. Februar 2026 | 20.30 Uhr}. = 2026-02-14T20:30
      iso moment: <day>t<clocks>[z]
      clock on day: [um] <clocks> [,] <day>
      day part: <day> [(am|in der|gegen)] [(frühen|späten)] <day-part>
        + Gespräch {heute Abend} im Saal. = 2026-01-14
        + Gespräch {morgen früh} im Saal. = 2026-01-15
      night between: [(in der|die)] <day-part> (vom|von|auf) <any-day> (auf|zum|auf den) <any-day>
        + Sturm {in der Nacht von Samstag auf Sonntag}. = 2026-01-17

    phrases weekend-of
      weekend of: [(am|über das|übers)] wochenende (von|vom|nach|vor|um) <day>
      long weekend: [(am|über das)] langen wochenende (von|vom|um) <day>

    phrases week-of
      week of: [(in der|die)] woche (vom|ab dem|ab) <day>
        + Abfuhr {in der Woche vom 9. Februar}. = 2026-02-09

    phrases weekday-of-week
      weekday of week: [am] <weekday> [(der|in)] <day>
        + Die Wahl ist {am Dienstag der nächsten Woche}. = 2026-01-20
      week's weekday: <day> [(am|,)] <weekday>
        + Die Wahl ist {nächste Woche Dienstag}. = 2026-01-20

    phrases weekday-later
      in eight: <weekday> in <number> <unit>
        + Die Wahl ist {Montag in einer Woche}. = 2026-01-26

    phrases day-range
      from to: (vom|von|zwischen|ab) <any-day> [,] (bis|bis zum|bis zu|und|<dash>|bis am|bis einschließlich) <any-day>
        + Schau {vom 28. Januar bis zum 3. Februar 2026}. = 2026-01-28/2026-02-03
      season of two years: [(in der|die|der|im|für die|das)] (saison|spielzeit|schuljahr|spielzeiten|studienjahr|geschäftsjahr) (<year>|<short-year>)(-|/|<dash>)<digits>
        + Das Programm {der Spielzeit 2026/27} steht. = 2026/2027
      season of years: [(in der|die|der|im|für die|das)] (saison|spielzeit|schuljahr|studienjahr|geschäftsjahr) <year>(-|/|<dash>)<year>
        + Das Programm {der Spielzeit 2026/2027} steht. = 2026/2027
      centuries: (vom|aus dem|im) <number>. (bis|bis zum|bis ins|und|<dash>) <number>. <unit>
      weekend of days: [(am|über das)] wochenende (vom|des) <any-day> (und|bis|/|<dash>) <day>
        + Markt {am Wochenende vom 7./8. März 2026} im Hof. = 2026-03-07/2026-03-08
      bare: [woche vom] <any-day> (bis|bis zum|bis am|<dash>) <day>
        + Messe {14. bis 20. September 2026}. = 2026-09-14/2026-09-20
        + Messe {14.–20. September 2026}. = 2026-09-14/2026-09-20
      after month: <day> (bis|<dash>) <any-day>
      bare months: <day> (bis|<dash>) <day>

    phrases day-list
      several: [(am|an|die|jeweils am|am wochenende|am wochenende vom)] <any-day> {(,|/|und|sowie) [(am|den)] <any-day>} [,] (und|sowie|oder|&|/|,) [(am|den)] <day>
        + Theater {am 3., 4. und 10. April 2026}. = 2026-04-03 2026-04-04 2026-04-10
        + Theater {am 20. und 21. sowie am 27. März}. = 2026-03-20 2026-03-21 2026-03-27
        + Theater {3./4. April 2026}. = 2026-04-03 2026-04-04

    phrases from
      from: (ab|ab dem|ab sofort und bis|frühestens am) (<moment>|<day>)
        + Anmeldung {ab dem 2. März}. = 2026-03-02/
      bare from: (ab|ab dem) <any-day>

    phrases since
      since: (seit|seit dem) (<moment>|<day>)
        + Zu {seit dem 2. Januar}. = 2026-01-02/

    phrases until
      until: (bis|bis zum|spätestens am|bis am|bis einschließlich|bis und mit|bis spätestens|bis spätestens am|bis zu|bis inklusive) (<moment>|<day>)
        + Anmeldung {bis zum 27. Februar 2026}. = /2026-02-27
        + Anmeldung {bis Ende Mai 2026}. = /2026-05
      bare until: (bis zum|bis am) <any-day>

    phrases before
      before: (vor|vor dem) (<moment>|<day>)
        + Antwort {vor dem 3. März 2026}. = /2026-03-02

    phrases after
      after: (nach|nach dem) (<moment>|<day>)
        + Antwort {nach dem 3. März 2026}. = 2026-03-03/

    phrases about
      about: (um den|gegen den|rund um den|circa am) <day>
        + Rückkehr {um den 3. März 2026}. = 2026-03-03

    phrases nth-of
      nth weekday: [(der|am|den|jeweils am)] (<ordinal>|<number>.) <weekday> (im|des|der|in) <day>
        + Markt {am ersten Montag im März 2026}. = 2026-03-02
      nth unit: [(der|am|den|in der)] <ordinal> <unit> (im|des|der|in) <day>
        + Markt {in der letzten Woche im Juni 2026}. = 2026-06-22

    phrases day-after
      units after: <number> <unit> nach [(dem|der)] <day>
        + Abfuhr {zwei Tage nach Ostern}. = 2026-04-07

    phrases day-before
      units before: <number> <unit> vor [(dem|der)] <day>
        + Abfuhr {zwei Tage vor Ostern}. = 2026-04-03

    phrases moment-range
      from moment to moment: [(von|vom)] <moment> [,] (bis|bis zum|<dash>) <moment>
        + Kurs {von Freitag, 6. Februar, 18 Uhr, bis Sonntag, 8. Februar, 12 Uhr}. = 2026-02-06T18:00/2026-02-08T12:00

    phrases no-date
      vague stretch: [(in|während|die)] [(den|der)] (nächsten|kommenden|letzten|vergangenen) (tagen|wochen|monaten|jahren|stunden|tage|monate|jahre)
        - Das folgt in den kommenden Wochen wie in den letzten Jahren.
      ratio: (verhältnis|format|bildformat|seitenverhältnis|quote|endstand|maßstab) [(von|ist|lautet)] <number>:<number>
        - Das Bildformat 16:10 passt.
      won so high: (siegte|siegten|gewann|gewannen|verlor|verloren|unterlag|unterlagen) [mit] <number>:<number>
        - Sie gewannen 21:15 im Finale.
      price: fr [.] <number>.(-|–|<dash>)
      price with cents: fr [.] <digits>.<digits>
        - Eintritt Fr. 20.–, ermässigt Fr. 12.50.
      some weekday: [an] (einem|ein) <weekday>
        - Sie singt an einem Mittwoch.
      lasts: (dauer|dauert|während|spieldauer) [(:|von|etwa)] <clocks>
        - Spieldauer: 1:30, ohne Pause.
      good morning: (guten|schönen|gute|schöne) (<relative-day>|<day-part>)
        - Guten Morgen, Mainz.

    phrases dated
      date and clocks: <days> [(,|:|"(")] [$at] <clocks> [")"]
        + Messe {vom 20. bis 22. März 2026, 9 bis 18 Uhr}. = 2026-03-20T09:00/2026-03-22T18:00
      clocks and date: [um] <clocks> [[,] (am|den)] <days>
      evening at: <moment> [,] [um] (<clocks>|<hour>)
        + Lesung {heute Abend um 19 Uhr} im Saal. = 2026-01-14T19:00
        + Treffen {morgen früh um 9 Uhr} am Bahnhof. = 2026-01-15T09:00
      weekdays and dates: <weekday> [.] (/|und|&|,|bis|<dash>) <weekday> [.] [,] [(den|dem)] <days> [[(,|:)] [$at] <clocks>]
        + Markt {Sa./So. 14./15. März}. = 2026-03-14 2026-03-15
        + Markt {Samstag und Sonntag, 14. und 15. März, 9 bis 17 Uhr}. = 2026-03-14T09:00/2026-03-14T17:00 2026-03-15T09:00/2026-03-15T17:00
      date with point clock: <days> [,] [um] <hour>.<minute>
        + Konzert {am 14. Februar 2026, 20.30}. = 2026-02-14T20:30

    phrases every
      each weekday: (jeden|jede|jeweils|jeweils am|immer|immer am) <weekday> {(,|und|sowie) [(jeden|am)] <weekday>}
        + Markt {jeden Dienstag}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU
        + Markt {jeden Dienstag und Freitag}. = 2026-01-16;FREQ=WEEKLY;BYDAY=TU,FR
      habit: [(jeweils|immer)] <weekday-habit> {(,|und|sowie|/) <weekday-habit>}
        + Markt {dienstags und donnerstags}. = 2026-01-15;FREQ=WEEKLY;BYDAY=TU,TH
      habit in a word: <habit>
      each unit: (jeden|jede|jedes) <unit>
        + Markt {jede Woche}. = 2026-01-14;FREQ=WEEKLY
      each season: (jeden|jede|jedes) (<season>|<month>|<holiday>|<day-part>)
        + Das Lager ist {jeden Sommer} voll. = 2026-06-01;FREQ=YEARLY;BYMONTH=6

    phrases every-range
      each range: [(von|offen|geöffnet|täglich von|jeweils von)] (<weekday>|<weekday-habit>) (bis|<dash>) (<weekday>|<weekday-habit>)
        + Zu {Montag bis Freitag}. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
        + Zu {montags bis freitags}. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

      joined: <weekday><weekday>
        + Zu {Mo-Fr} nur. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

    phrases every-nth
      nth of month: [(jeden|am|an jedem|jeweils am|immer am)] (<ordinal>|<number>.) {(,|und) (<ordinal>|<number>.)} <weekday> (im monat|jeden monats|des monats|eines monats|eines jeden monats)
        + Markt {jeden ersten Samstag im Monat}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA
        + Treffen {am ersten und dritten Donnerstag im Monat}. = 2026-01-15;FREQ=MONTHLY;BYDAY=1TH,3TH

    phrases every-few
      each few: alle <number> <unit> [[,] [jeweils] (am <weekday>|<weekday-habit>)]
        + Markt {alle zwei Wochen}. = 2026-01-14;FREQ=WEEKLY;INTERVAL=2
      every other: jede(n|s) zweite(n|s) <weekday>
        + Markt {jeden zweiten Donnerstag}. = 2026-01-15;FREQ=WEEKLY;INTERVAL=2;BYDAY=TH

    phrases bounded
      recurring with clocks: <date> [(,|:)] [$at] <clocks>
        + Kurs {jeden Dienstag, 18 bis 20 Uhr}. = 2026-01-20T18:00/2026-01-20T20:00;FREQ=WEEKLY;BYDAY=TU
      clocks recurring: <clocks> [,] <date>
      recurring in a span: <date> [(,|:)] [[$at] <clocks>] [,] <date> [[,] [$at] <clocks>] [statt] [[,] $but [(am|den|an)] (<days>|<any-day>)]
        + Kurs {jeden Dienstag von 18 bis 20 Uhr, vom 3. März bis 30. Juni 2026, außer am 14. April}. = 2026-03-03T18:00/2026-03-03T20:00;FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630;-2026-04-14
      recurring in a month: <date> im <day> [[,] [$at] <clocks>]
        + Kurs {jeden Mittwoch im Mai}. = 2026-05-06;FREQ=WEEKLY;BYDAY=WE;UNTIL=20260531
      recurring but: <date> [[,] [$at] <clocks>] [statt] [,] $but [(am|den|an)] (<days>|<any-day>|<weekday-habit>) [[,] [$at] <clocks>]
        + Markt {jeden Samstag von 7.30 bis 14 Uhr statt, ausser am 15. August}. = 2026-01-17T07:30/2026-01-17T14:00;FREQ=WEEKLY;BYDAY=SA;-2026-08-15
        + Kurs {dienstags von 18 bis 19 Uhr, nicht am 26. Mai}. = 2026-01-20T18:00/2026-01-20T19:00;FREQ=WEEKLY;BYDAY=TU;-2026-05-26
        - Er ist nicht am Platz.
        + Offen {täglich außer montags, 10 bis 18 Uhr}. = 2026-01-14T10:00/2026-01-14T18:00;FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU
        + Offen {täglich außer Montag, 10 bis 18 Uhr}. = 2026-01-14T10:00/2026-01-14T18:00;FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU
    """#
}
