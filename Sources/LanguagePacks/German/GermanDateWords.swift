extension GermanPack {
  /// Months, weekdays, numbers, feasts and what else the phrases of dates are made of.
  static let dateWords = #"""
    language de Deutsch

    habits
      country: DE
      lands: DE, AT, CH, LU, BE
      clock: 24
      street-kind: joined
      noun-head: first
      nouns: capitalised
      act-link: genitive
      performer-link: mit
      guest-link: mit
      past-endings: ierte, ierten

    small-words
      of-the: des
      and: und, &
      or: oder
      but: sondern
      at: am, an
      farewell: bis
      for: für
      by: von, durch
      with: mit
      through: via, über, per
      before: vor
      after: nach
      back: zurück, rückkehr, rückfahrt
      as: wie
      have: hat, haben
      start: beginnt, beginn, start, startet
      since: seit
      same: selben, gleichen
      how: wie
      then: dann, danach
      resumption: wiederbeginn, wiederaufnahme
      moved: verlegt, verschoben
      moved-to: auf

    words verb-tense
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
      1: montag(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^mo(.)
      2: dienstag(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^di(.)
      3: mittwoch(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^mi(.)
      4: donnerstag(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^do(.)
      5: freitag(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^fr(.)
      6: samstag(|morgen|vormittag|mittag|nachmittag|abend|nacht), sonnabend, ^sa(.)
      7: sonntag(|morgen|vormittag|mittag|nachmittag|abend|nacht), ^so(.)

    words weekday-habit
      1: montags
      2: dienstags
      3: mittwochs
      4: donnerstags
      5: freitags
      6: samstags, sonnabends
      7: sonntags

    words habit
      day: täglich, jeden tag
      week: wöchentlich
      month: monatlich
      year: jährlich
      workday: werktags, wochentags, an werktagen
      weekend: an wochenenden, jedes wochenende
      fortnight: alle vierzehn tage, alle 14 tage, vierzehntäglich, 14-täglich, 14-tägig

    # Words that are also names or other words: alone they are no date.
    words doubtful
      any: mo(.), di(.), mi(.), do(.), fr(.), sa(.), so(.), august, mai, märz, april, juni, juli, jan, jun(.), jul(.), sep(.), nov(.), sommer, winter, herbst, frühling, auffahrt, morgen, ostern

    words season
      1: frühling, frühjahr
      2: sommer, sommers
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
      21: einundzwanzig
      22: zweiundzwanzig
      23: dreiundzwanzig
      24: vierundzwanzig
      25: fünfundzwanzig
      26: sechsundzwanzig
      27: siebenundzwanzig
      28: achtundzwanzig
      29: neunundzwanzig
      30: dreißig
      31: einunddreißig
      32: zweiunddreißig
      33: dreiunddreißig
      34: vierunddreißig
      35: fünfunddreißig
      36: sechsunddreißig
      37: siebenunddreißig
      38: achtunddreißig
      39: neununddreißig
      40: vierzig
      41: einundvierzig
      42: zweiundvierzig
      43: dreiundvierzig
      44: vierundvierzig
      45: fünfundvierzig
      46: sechsundvierzig
      47: siebenundvierzig
      48: achtundvierzig
      49: neunundvierzig
      50: fünfzig
      51: einundfünfzig
      52: zweiundfünfzig
      53: dreiundfünfzig
      54: vierundfünfzig
      55: fünfundfünfzig
      56: sechsundfünfzig
      57: siebenundfünfzig
      58: achtundfünfzig
      59: neunundfünfzig
      60: sechzig
      61: einundsechzig
      62: zweiundsechzig
      63: dreiundsechzig
      64: vierundsechzig
      65: fünfundsechzig
      66: sechsundsechzig
      67: siebenundsechzig
      68: achtundsechzig
      69: neunundsechzig
      70: siebzig
      71: einundsiebzig
      72: zweiundsiebzig
      73: dreiundsiebzig
      74: vierundsiebzig
      75: fünfundsiebzig
      76: sechsundsiebzig
      77: siebenundsiebzig
      78: achtundsiebzig
      79: neunundsiebzig
      80: achtzig
      81: einundachtzig
      82: zweiundachtzig
      83: dreiundachtzig
      84: vierundachtzig
      85: fünfundachtzig
      86: sechsundachtzig
      87: siebenundachtzig
      88: achtundachtzig
      89: neunundachtzig
      90: neunzig
      91: einundneunzig
      92: zweiundneunzig
      93: dreiundneunzig
      94: vierundneunzig
      95: fünfundneunzig
      96: sechsundneunzig
      97: siebenundneunzig
      98: achtundneunzig
      99: neunundneunzig
      100: hundert, einhundert
      1000: tausend, eintausend

    words decade
      30: dreißiger(n), dreissiger(n), dreißigerjahre(n), dreissigerjahre(n)
      40: vierziger(n), vierzigerjahre(n)
      50: fünfziger(n), fünfzigerjahre(n)
      60: sechziger(n), sechzigerjahre(n)
      70: siebziger(n), siebzigerjahre(n)
      80: achtziger(n), achtzigerjahre(n)
      90: neunziger(n), neunzigerjahre(n)

    words day-word
      1: erste(n|r|s)
      2: zweite(n|r|s)
      3: dritte(n|r|s)
      4: vierte(n|r|s)
      5: fünfte(n|r|s)
      6: sechste(n|r|s)
      7: siebte(n|r|s)
      8: achte(n|r|s)
      9: neunte(n|r|s)
      10: zehnte(n|r|s)
      11: elfte(n|r|s)
      12: zwölfte(n|r|s)
      13: dreizehnte(n|r|s)
      14: vierzehnte(n|r|s)
      15: fünfzehnte(n|r|s)
      16: sechzehnte(n|r|s)
      17: siebzehnte(n|r|s)
      18: achtzehnte(n|r|s)
      19: neunzehnte(n|r|s)
      20: zwanzigste(n|r|s)
      21: einundzwanzigste(n|r|s)
      22: zweiundzwanzigste(n|r|s)
      23: dreiundzwanzigste(n|r|s)
      24: vierundzwanzigste(n|r|s)
      25: fünfundzwanzigste(n|r|s)
      26: sechsundzwanzigste(n|r|s)
      27: siebenundzwanzigste(n|r|s)
      28: achtundzwanzigste(n|r|s)
      29: neunundzwanzigste(n|r|s)
      30: dreißigste(n|r|s)
      31: einunddreißigste(n|r|s)

    words ordinal
      1: erste(n|r|s|m), erste
      2: zweite(n|r|s|m), zweite
      3: dritte(n|r|s|m), dritte
      4: vierte(n|r|s|m), vierte
      5: fünfte(n|r|s|m), fünfte
      6: sechste(n|r|s|m), sechste
      7: siebte(n|r|s|m), siebte
      8: achte(n|r|s|m), achte
      9: neunte(n|r|s|m), neunte
      10: zehnte(n|r|s|m), zehnte
      11: elfte(n|r|s|m), elfte
      12: zwölfte(n|r|s|m), zwölfte
      13: dreizehnte(n|r|s|m), dreizehnte
      14: vierzehnte(n|r|s|m), vierzehnte
      15: fünfzehnte(n|r|s|m), fünfzehnte
      16: sechzehnte(n|r|s|m), sechzehnte
      17: siebzehnte(n|r|s|m), siebzehnte
      18: achtzehnte(n|r|s|m), achtzehnte
      19: neunzehnte(n|r|s|m), neunzehnte
      20: zwanzigste(n|r|s|m), zwanzigste
      21: einundzwanzigste(n|r|s|m), einundzwanzigste
      -1: letzte(n|r|s), letzte

    words ordinal-suffix
      any: te, ten, ter

    words time-unit
      second: sekunde, sekunden
      minute: minute, minuten
      hour: stunde, stunden
      day: tag, tage, tagen, tages
      week: woche, wochen, kalenderwoche, ^kw
      weekend: wochenende, wochenenden
      month: monat, monate, monaten, monats
      quarter: quartal, quartale
      semester: semester, halbjahr
      year: jahr, jahre, jahren, jahres
      decade: jahrzehnt, jahrzehnte, jahrzehnten
      century: jahrhundert, jahrhunderts, jahrhunderte
      season: saison, spielzeit
      workday: werktag, werktage, werktagen, arbeitstage, arbeitstagen

    words day-part
      morning: morgen, vormittag, früh, frühmorgens, morgens, vormittags
      noon: mittag
      afternoon: nachmittag, nachmittags
      evening: abend, abends, spätabends
      night: nacht, nachts

    words hour-word
      12: mittags
      24: mitternacht

    words minute-word
      15: viertel
      45: dreiviertel
      30: halb

    words meridiem
      am: morgens, vormittags, früh
      pm: nachmittags, abends, mittags

    words relative-day
      -2: vorgestern
      -1: gestern
      0: heute
      1: morgen
      2: übermorgen

    words shift-day
      -1: vortag, vorabend, abend davor, tag davor
      0: selben tag, gleichen tag, selben abend, gleichen abend
      1: folgetag, tag darauf, tags darauf

    words direction
      this: diese(n|r|s|m), diese, laufende(n|r|s|m)
      next: nächste(n|r|s|m), nächste, kommende(n|r|s|m), kommende
      last: letzte(n|r|s|m), letzte, vergangene(n|r|s|m), vergangene, vorige(n|r|s|m), vorige
      following: folgende(n|r|s|m), folgende, darauffolgende(n|r|s|m), darauffolgende
      previous: vorherige(n|r|s|m), vorherige

    words part
      early: anfang
      middle: mitte
      late: ende

    words holiday
      new-year: neujahr, neujahrstag
      valentine: valentinstag
      candlemas: lichtmess, mariä lichtmess
      altweiber: weiberfastnacht, altweiber, schmutziger donnerstag, schmutzigen donnerstag
      basel-carnival: morgestraich, morgenstreich, basler fasnacht
      holy-saturday: karsamstag, ostersamstag
      mothers-day-us: muttertag
      fathers-day: vatertag
      womens-day: internationaler frauentag, weltfrauentag
      st-john-de: johannistag, johanni
      national-day: nationalfeiertag
      harvest-festival: erntedankfest, erntedank
      barbara: barbaratag
      heritage-days: tag des offenen denkmals
      europe-day: europatag
      advent: erster advent, ersten advent, 1. advent, erster adventssonntag, ersten adventssonntag
      second-advent: zweiter advent, zweiten advent, 2. advent
      third-advent: dritter advent, dritten advent, 3. advent
      fourth-advent: vierter advent, vierten advent, 4. advent
      repentance-day: buß- und bettag, buss- und bettag
      totensonntag: totensonntag, ewigkeitssonntag
      volkstrauertag: volkstrauertag
      ramadan: ramadan
      eid-al-fitr: zuckerfest
      eid-al-adha: opferfest
      hanukkah: chanukka
      lunar-new-year: chinesisches neujahr, chinesisches neujahrsfest
      new-year-eve: silvester
      epiphany: heilige drei könige, dreikönigstag
      rosenmontag: rosenmontag
      shrove-tuesday: fasnachtsdienstag, faschingsdienstag
      ash-wednesday: aschermittwoch
      palm-sunday: palmsonntag
      holy-monday: karmontag
      holy-tuesday: kardienstag
      holy-wednesday: karmittwoch
      maundy-thursday: gründonnerstag
      good-friday: karfreitag
      easter: ostern, ostersonntag
      easter-monday: ostermontag
      ascension: auffahrt, christi himmelfahrt, himmelfahrt, himmelfahrtstag
      pentecost: pfingsten, pfingstsonntag
      whit-monday: pfingstmontag
      corpus-christi: fronleichnam
      labour-day: tag der arbeit
      swiss-national: bundesfeiertag, bundesfeier
      german-unity: tag der deutschen einheit
      assumption: mariä himmelfahrt, maria himmelfahrt
      reformation: reformationstag, reformationsfest
      all-saints: allerheiligen
      all-souls: allerseelen
      st-martin: martinstag
      st-nicholas: nikolaus, nikolaustag
      christmas-eve: heiligabend, heiliger abend
      christmas: weihnachten, weihnachtstag, erster weihnachtstag, ersten weihnachtstag
      boxing-day: stephanstag, zweiter weihnachtstag, zweiten weihnachtstag, zweiter weihnachtsfeiertag, zweiten weihnachtsfeiertag
      bettag: eidgenössischer bettag, bettag
      walpurgis: walpurgisnacht

    words time-zone
      +0100: MEZ
      +0200: MESZ
      UTC: UTC, GMT
      Europe/Berlin: deutscher zeit
      Europe/Zurich: schweizer zeit

    words measure
      any: %, €, $, °, km, m, kg, g, cm, euro, franken, prozent, millionen, milliarden, personen, besucher, punkte, grad, teilnehmer, teilnehmerinnen, teilnehmende, kinder, plätze, stück, chf, kilometer, meter, minuten, stunden

    words numbered
      any: version, nr., nr, nummer, seite, s., art., artikel, kapitel, bus, tram, linie, tel., tel, telefon, fax, zimmer, band, psalm, paragraf, §

    words function-word
      any: in, im, an, am, auf, bei, mit, von, vom, zu, zum, zur, für, und, oder, der, die, das, den, dem, ein, eine, ist, sind, war, wird, werden, um, ab, bis, nach, vor, aus, er, sie, es, wir, ihr
    """#
}
