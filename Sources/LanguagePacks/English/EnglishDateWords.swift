extension EnglishPack {
  /// Months, weekdays, numbers, feasts and what else the phrases of dates are made of.
  static let dateWords = #"""
    language en English

    habits
      country: US
      month-first: US, CA
      lands: GB, IE, US, CA
      papers: many-lands
      land-article: silent
      clock: 12
      street-kind: last
      next-weekday: next-week
      this-weekday: ahead
      past-endings: ed
      participle-endings: ed, en, wn, ne
      titles: capitalised

    small-words
      of: of
      and: and, &
      or: or
      but: but
      at: at, on
      for: for
      by: by
      with: with
      from: from
      through: via, over, on, by
      before: before
      after: after
      back: returning
      returns: return, returns
      moved: moved
      on-which: when
      as: as
      start: starts, start, starting, begins, begin, beginning
      since: since
      same: same
      how: how
      then: then
      resumption: resume, resumes, restart, restarts, resumption
      bare-verb: run, start, open, return, play, finish, close
      have: has, have
      feast-day: day, eve

    words verb-tense
      past: was, were, had, did, went, took, began, won, lost, said, told, met, came, left, held, has been, have been, gave
      present: is, are, be, being, been
      future: deadline is, closing date is, will, shall, going to, set to, due to, 'll, wo, scheduled for, planned for, slated for, set for, due on, booked for, billed for, expected on, scheduled on, pencilled in for
      none: need, speed, feed, seed, indeed, bleed, exceed

    words month
      1: january, january's, jan(.)
      2: february, february's, feb(.)
      3: march, march's, mar(.)
      4: april, april's, apr(.)
      5: may, may's
      6: june, june's, jun(.)
      7: july, july's, jul(.)
      8: august, august's, aug(.)
      9: september, september's, sept(.), sep(.)
      10: october, october's, oct(.)
      11: november, november's, nov(.)
      12: december, december's, dec(.)

    words weekday
      1: monday, monday's, mon(.)
      2: tuesday, tuesday's, tues(.), tue(.)
      3: wednesday, wednesday's, wed(.), weds(.)
      4: thursday, thursday's, thurs(.), thur(.), thu(.)
      5: friday, friday's, fri(.)
      6: saturday, saturday's, sat(.)
      7: sunday, sunday's, sun(.)

    words weekday-habit
      1: mondays
      2: tuesdays
      3: wednesdays
      4: thursdays
      5: fridays
      6: saturdays
      7: sundays

    words habit
      day: daily
      week: weekly
      fortnight: fortnightly, biweekly, bi-weekly
      weekend: weekends, on weekends, at weekends
      workday: weekdays, on weekdays
      month: monthly
      year: yearly, annually

    # Words that are also names or other words: alone they are no date.
    words doubtful
      any: march, may, sat(.), sun(.), mon(.), wed(.), fri(.), thu(.), tue(.), april, june, august, spring, fall, autumn, summer, winter, easter, advent, lent, second, today's
      never: mar(.), jan(.), jun(.), dec(.), hours, days, weeks, months, years
      small: sat(.), sun(.)

    words verb
      any: may, march

    words season
      1: spring, springtime
      2: summer, summertime
      3: autumn, fall
      4: winter, wintertime

    words number
      0: zero
      1: one, a, an
      2: two, a couple of, couple of, a couple, couple, a pair of
      3: three, a few, few
      4: four
      5: five
      6: six
      7: seven
      8: eight
      9: nine
      10: ten
      11: eleven
      12: twelve
      13: thirteen
      14: fourteen
      15: fifteen
      16: sixteen
      17: seventeen
      18: eighteen
      19: nineteen
      20: twenty
      30: thirty
      40: forty
      50: fifty
      60: sixty
      70: seventy
      80: eighty
      90: ninety
      100: hundred, hundred and
      1000: thousand, thousand and

    words decade
      30: thirties
      40: forties
      50: fifties
      60: sixties
      70: seventies
      80: eighties
      90: nineties

    words day-word
      1: first
      2: second
      3: third
      4: fourth
      5: fifth
      6: sixth
      7: seventh
      8: eighth
      9: ninth
      10: tenth
      11: eleventh
      12: twelfth
      13: thirteenth
      14: fourteenth
      15: fifteenth
      16: sixteenth
      17: seventeenth
      18: eighteenth
      19: nineteenth
      20: twentieth
      21: twenty-first, twenty first
      22: twenty-second, twenty second
      23: twenty-third, twenty third
      24: twenty-fourth, twenty fourth
      25: twenty-fifth, twenty fifth
      26: twenty-sixth, twenty sixth
      27: twenty-seventh, twenty seventh
      28: twenty-eighth, twenty eighth
      29: twenty-ninth, twenty ninth
      30: thirtieth
      31: thirty-first, thirty first

    words ordinal
      1: first
      2: second
      3: third
      4: fourth
      5: fifth
      6: sixth
      7: seventh
      8: eighth
      9: ninth
      10: tenth
      11: eleventh
      12: twelfth
      13: thirteenth
      14: fourteenth
      15: fifteenth
      16: sixteenth
      17: seventeenth
      18: eighteenth
      19: nineteenth
      20: twentieth
      21: twenty-first, twenty first
      22: twenty-second, twenty second
      23: twenty-third, twenty third
      24: twenty-fourth, twenty fourth
      25: twenty-fifth, twenty fifth
      26: twenty-sixth, twenty sixth
      27: twenty-seventh, twenty seventh
      28: twenty-eighth, twenty eighth
      29: twenty-ninth, twenty ninth
      30: thirtieth
      31: thirty-first, thirty first
      -1: last, final
      -2: second last, second to last, second-to-last, penultimate
      -3: third last, third to last
      -4: fourth last
      -5: fifth last

    words ordinal-suffix
      any: st, nd, rd, th

    words time-unit
      second: second(s), sec(s)
      minute: minute(s), min(s)
      hour: hour(s), hr(s)
      day: day(s), d
      week: week(s), wk(s), week's, w, workweek, work week
      weekend: weekend(s), week-end(s), wkend(s)
      month: month(s), month's, mo, mos
      quarter: quarter(s), qtr(s)
      semester: semester(s), half-year(s)
      season: season(s)
      year: year(s), yr(s), year's, calendar year
      decade: decade(s)
      century: century, centuries
      fortnight: fortnight(s), fortnight's
      workday: business day(s), working day(s), workday(s), work day(s), weekday

    words day-part
      morning: morning, early morning, late morning, am, a.m., a.m
      noon: lunch, lunchtime
      afternoon: afternoon, early afternoon, late afternoon, pm, p.m., p.m
      evening: tonight, tonite, tonight's, evening, early evening, late evening
      night: night, nighttime, night-time, overnight

    words hour-word
      12: noon, midday, mid day, mid-day, noonish, noontime, high noon
      24: midnight, mid night, mid-night

    words minute-word
      15: quarter, a quarter
      30: half, thirty
      45: three quarters

    words meridiem
      am: am, a.m., a.m, a m, a, am in the morning
      pm: pm, p.m., p.m, p m, p, pm in the evening

    words shift-day
      -1: evening before, previous evening, previous night, previous afternoon
      0: same day, that day, that same day, same evening, that evening, that same evening, that very day, that same afternoon, same afternoon
      1: next day, following day, following morning, following afternoon, following evening

    words relative-day
      -2: day before yesterday, the day before yesterday, the night before last, night before last
      -1: yesterday, yesterday's
      0: today, today's, otd
      1: tomorrow, tomorrow's, tomorrows, tmrw, tomorow, tommorow, tmr
      2: day after tomorrow, the day after tomorrow
      8: a week tomorrow
      14: a fortnight today
      15: a fortnight tomorrow

    words direction
      this: this, current, the current, this coming, this very, this present
      next: next, coming, the next, the coming
      upcoming: upcoming, the upcoming
      last: last, the last
      past: past, the past, this past
      following: following, the following
      previous: previous, the previous, prior, preceding, the preceding

    words part
      early: early, earlier, the beginning of, beginning of, the start of, start of
      middle: mid, the middle of, middle of
      late: late, the end of, end of, later

    words holiday
      vimy: vimy ridge day
      new-year: new year's day, new years day, new year day, new year's, new years, new year
      new-year-eve: new year's eve, new years eve
      epiphany: epiphany
      twelfth-night: twelfth night
      candlemas: candlemas
      advent: first sunday of advent, first sunday in advent, advent sunday
      second-advent: second sunday of advent, second sunday in advent
      third-advent: third sunday of advent, third sunday in advent
      fourth-advent: fourth sunday of advent, fourth sunday in advent
      valentine: valentine's day, valentines day, valentine's, valentine day
      shrove-monday: shrove monday
      shrove-tuesday: shrove tuesday, mardi gras, pancake day, pancake tuesday, fat tuesday
      ash-wednesday: ash wednesday
      palm-sunday: palm sunday, branch sunday
      holy-monday: holy monday
      holy-tuesday: holy tuesday
      holy-wednesday: holy wednesday, spy wednesday
      maundy-thursday: maundy thursday, holy thursday, covenant thursday, covenant thu, thursday of mysteries, thu of mysteries
      good-friday: good friday
      holy-saturday: holy saturday
      easter: easter, easter sunday, easter day
      easter-monday: easter monday, easter mon
      ascension: ascension day, feast of the ascension
      pentecost: pentecost, white sunday, whit sunday, whitsunday
      whit-monday: whit monday, monday of the holy spirit
      trinity: trinity sunday
      corpus-christi: corpus christi, feast of corpus christi
      st-patrick: saint patrick, st patrick, st. patrick, st patrick's day, st. patrick's day, saint patrick's day, st patricks day, saint patricks day, st paddy's day, saint paddy's day, saint paddys day
      st-george: st george's day, st. george's day, saint george's day, feast of saint george
      april-fools: april fools, april fool's, april fools', april fools day, april fool's day, april fools' day
      may-day: may day, international workers' day
      mothering-sunday: mothering sunday
      lent: lent
      mothers-day-us: mother's day, mothers day, mothers' day
      fathers-day: father's day, fathers day, fathers' day
      canada-day: canada day, dominion day
      orangemen: orangemen's day, glorious twelfth, the glorious twelfth
      discovery-day: discovery day
      civic-holiday: civic holiday, british columbia day, bc day, natal day, new brunswick day, saskatchewan day, terry fox day, heritage day
      truth-reconciliation: national day for truth and reconciliation, orange shirt day
      national-day: national day, national holiday
      vegan-day: world vegan day
      administrative-day: administrative professionals' day, administrative professionals day, admin day, secretaries day, secretaries' day
      royal-day: koningsdag, king's day
      independence-day-us: independence day, fourth of july
      bastille-day: bastille day
      halloween: halloween, hallowe'en, halloween day
      all-saints: all saints' day, all saints day
      all-souls: all souls' day, all souls day
      thanksgiving: thanksgiving day, thanksgiving
      thanksgiving-canada: canadian thanksgiving
      black-friday: black friday
      cyber-monday: cyber monday
      labor-day-us: labor day, labour day
      memorial-day: memorial day, decoration day
      mlk-day: mlk day, martin luther king day, martin luther king's day, martin luther king jr. day, martin luther king jr day, martin luther kings day, civil rights day, mlk jr. day, mlk jr day, idaho human rights day
      presidents-day: presidents' day, presidents day, president's day, washington's birthday
      columbus-day: columbus day, indigenous peoples' day
      veterans-day: veterans day, veterans' day
      remembrance-day: remembrance day, armistice day, poppy day
      boss-day: boss's day, boss day, bosses day, bosses' day, boss's
      juneteenth: juneteenth, freedom day, jubilee day
      patriots-day: national patriots' day, national patriots day, patriots' day, patriot's day, patriots day
      victoria-day: victoria day, sovereign's birthday
      family-day: family day, islander day, louis riel day, nova scotia heritage day
      earth-day: earth day
      earth-hour: earth hour
      st-nicholas: st nicholas' day, feast of st nicholas
      christmas-eve: christmas eve, xmas eve
      christmas: christmas, christmas day, xmas, xmas day, x-mas
      boxing-day: boxing day
      kwanzaa: kwanzaa
      groundhog-day: groundhog day, groundhog's day, groundhogs day
      guy-fawkes: guy fawkes night, bonfire night, guy fawkes day
      spring-bank-holiday: spring bank holiday
      summer-bank-holiday: summer bank holiday, late summer bank holiday, august bank holiday, august bank holiday monday
      may-bank-holiday: early may bank holiday, may bank holiday
      ides-of-march: ides of march
      cinco-de-mayo: cinco de mayo
      flag-day: flag day
      womens-day: international women's day
      orthodox-good-friday: orthodox good friday, orthodox great friday
      orthodox-clean-monday: clean monday, orthodox shrove monday, orthodox clean monday
      lazarus-saturday: lazarus saturday
      orthodox-lent: great fast, great lent, orthodox lent
      orthodox-palm-sunday: orthodox palm sunday
      lunar-new-year: chinese new year, chinese new year's day, chinese new years, chinese lunar new year, chinese lunar new year's day, lunar new year
      islamic-new-year: islamic new year, amun jadid, hijri new year
      ashura: ashura, day of ashura
      mawlid: mawlid, mawlid al-nabawi, mawlid an-nabi
      isra-miraj: isra and mi'raj, the prophet's ascension, the night journey, ascension to heaven
      ramadan: ramadan, month of ramadan
      laylat-al-qadr: laylat al-qadr, laylat al kadr, night of power, night of measures
      farewell-friday: jumu'atul-wida, jamat ul-vida
      eid-al-fitr: eid al-fitr, eid ul-fitr
      eid-al-adha: eid al-adha, eid ul-adha, id ul-adha, bakr id, sacrifice feast, feast of sacrifice
      rosh-hashanah: rosh hashanah, rosh hashana, rosh hashanna, jewish new year
      yom-kippur: yom kippur, day of atonement
      sukkot: sukkot, succos, feast of the ingathering, feast of tabernacles
      shemini-atzeret: shemini atzeret
      simchat-torah: simchat torah
      hanukkah: hanukkah, hanukah, hannukkah, chanukah
      tu-bishvat: tu bishvat, tu b'shevat
      purim: purim
      shushan-purim: shushan purim
      passover: passover, pesach
      yom-hashoah: yom hashoah, holocaust day
      yom-haatzmaut: yom haatzmaut
      lag-baomer: lag b'omer
      shavuot: shavuot
      tisha-bav: tisha b'av
      diwali: diwali, deepavali, lakshmi puja
      dhanteras: dhanteras, dhanatrayodashi
      naraka-chaturdashi: kali chaudas, choti diwali
      bhai-dooj: bhai dooj
      chhath: chhath, dala puja, surya shashthi
      karva-chauth: karva chauth
      dussehra: dussehra, vijayadashami
      maha-saptami: maha saptami
      navaratri: navaratri, durga puja
      ratha-yatra: ratha-yatra
      rakhi: rakhi, raksha bandhan
      mahavir-jayanti: mahavir jayanti, mahaveer janma kalyanak
      shivaratri: maha shivaratri
      dayananda-jayanti: saraswati jayanti
      makar-sankranti: pongal, makar sankranti, makara sankranthi, maghi
      bhogi: bogi pandigai, bhogi
      mattu-pongal: maattu pongal, mattu pongal
      kanum-pongal: kaanum pongal, kanni pongal
      vaisakhi: vaisakhi, baisakhi, vasakhi, vaishakhi
      vasant-panchami: vasant panchami, basant panchami
      holika-dahan: chhoti holi, holika dahan, kamudu pyre
      holi: holi, dhulandi, phagwah
      janmashtami: krishna janmashtami, gokulashtami
      ganesh-chaturthi: ganesh chaturthi
      rama-navami: rama navami
      ugadi: ugadi, yugadi, samvatsaradi, chaitra sukladi, chaitra sukhladi
      guru-gobind-singh: guru gobind singh birthday, guru gobind singh jayanti, guru govind singh jayanti
      ravidas-jayanti: guru ravidas jayanti, guru ravidass jayanti, guru ravidas birthday, guru ravidass birthday
      valmiki-jayanti: valmiki jayanti, maharishi valmiki jayanti, pargat diwas
      rabindra-jayanti: rabindra jayanti, rabindranath jayanti
      parsi-new-year: parsi new year, jamshedi navroz
      vesak: vesak, vaisakha, buddha day, buddha purnima
      orthodox-easter: orthodox easter, orthodox easter sunday
      emancipation-day: emancipation day
      tax-day: tax day
      anzac-day: anzac day
      waitangi-day: waitangi day
      st-andrew: st andrew's day, st. andrew's day
      st-david: st david's day, st. david's day

    words time-zone
      America/New_York: ^ET, eastern, eastern time
      America/Chicago: ^CT, central time
      America/Denver: ^MT, mountain time
      America/Los_Angeles: ^PT, pacific time
      -0400: ^EDT, ^AST
      -0500: ^EST, CDT
      -0600: CST, MDT
      -0700: MST, PDT
      -0800: PST
      -0230: ^NDT
      -0330: ^NST
      -0300: ^ADT
      UTC: UTC, GMT, ^Z, zulu
      +0100: BST, CET
      +0530: IST
      +0200: CEST, ^EET
      Europe/London: UK time, London time, british time
      Europe/Paris: Paris time
      America/Toronto: Toronto time, Montreal time, Ottawa time
      Asia/Tokyo: ^JST, Tokyo time
      Asia/Shanghai: Beijing time

    words zone-town
      Europe/Paris: ^Paris
      America/Toronto: ^Montreal, ^Montréal, ^Toronto, ^Ottawa, ^Quebec
      America/New_York: ^New York
      Europe/London: ^London
      Europe/Zurich: ^Geneva, ^Zurich
      Europe/Berlin: ^Berlin
      America/Vancouver: ^Vancouver
      Asia/Tokyo: ^Tokyo

    words measure
      any: %, €, $, £, °, °c, °f, km, m, kg, g, cm, mm, mph, lb(s), pound(s), euro(s), dollar(s), percent, per cent, people, million, billion, mile(s), point(s), degree(s), feet, ft, members, students, visitors

    words numbered
      any: version, v, page(s), p., chapter(s), article(s), section, figure, table, number, no., tel, tel., phone, fax, room, bus, line, route, code, ssn, psalm, genesis, exodus, isaiah, romans, corinthians, ephesians, hebrews, timothy

    words function-word
      any: at, on, in, the, of, for, from, to, until, till, by, with, and, or, but, is, was, are, were, will, it, we, he, she, they, i, you, there, this, that, which, who, when, where, as, after, before, during, between, through, then, if, so, a, an, her, his, their, our, my, please, unless, because
    """#
}
