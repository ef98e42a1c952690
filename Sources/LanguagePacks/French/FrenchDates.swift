extension FrenchPack {
  /// Months, weekdays, numbers and the phrases that build dates.
  static let dates = #"""
    language fr Français

    words month
      1: janvier, janv(.), jan(.)
      2: février, févr(.), fév(.)
      3: mars
      4: avril, avr(.)
      5: mai
      6: juin
      7: juillet, juil(.), juill(.), jui(.)
      8: août, aou(.)
      9: septembre, sept(.), sep(.)
      10: octobre, oct(.)
      11: novembre, nov(.)
      12: décembre, déc(.)

    words weekday
      1: lundi(s), lun(.)
      2: mardi(s), mar(.)
      3: mercredi(s), mer(.), merc(.)
      4: jeudi(s), jeu(.)
      5: vendredi(s), ven(.), vend(.)
      6: samedi(s), sam(.)
      7: dimanche(s), dim(.)

    # Words that are also names or other words: alone they are no date.
    words doubtful
      any: mars, avril, mai, juin, sept(.), lun(.), mar(.), mer(.), merc(.), jeu(.), ven(.), vend(.), sam(.), dim(.), jan(.), jui(.), sep(.), nov(.), oct(.), dec(.), été, automne, printemps, hiver, ascension, assomption

    words season
      1: printemps
      2: =été
      3: automne
      4: hiver

    words number
      0: zéro
      1: un, une
      2: deux
      3: trois
      4: quatre
      5: cinq
      6: six
      7: sept
      8: huit
      9: neuf
      10: dix
      11: onze
      12: douze
      13: treize
      14: quatorze
      15: quinze
      16: seize
      17: dix-sept
      18: dix-huit
      19: dix-neuf
      20: vingt
      21: vingt et un, vingt et une, vingt-et-un
      30: trente
      31: trente et un, trente et une
      40: quarante
      41: quarante et un
      50: cinquante
      51: cinquante et un
      60: soixante
      70: soixante-dix, septante
      71: soixante et onze
      72: soixante-douze
      73: soixante-treize
      74: soixante-quatorze
      75: soixante-quinze
      76: soixante-seize
      77: soixante-dix-sept
      78: soixante-dix-huit
      79: soixante-dix-neuf
      80: quatre-vingts, quatre-vingt, huitante, octante
      90: quatre-vingt-dix, nonante
      91: quatre-vingt-onze
      92: quatre-vingt-douze
      93: quatre-vingt-treize
      94: quatre-vingt-quatorze
      95: quatre-vingt-quinze
      96: quatre-vingt-seize
      97: quatre-vingt-dix-sept
      98: quatre-vingt-dix-huit
      99: quatre-vingt-dix-neuf
      100: cent(s)
      1000: mille, mil

    words day-word
      1: premier

    words ordinal
      1: premi(er|ère)(s)
      2: deuxième, second(e)
      3: troisième
      4: quatrième
      5: cinquième
      6: sixième
      7: septième
      8: huitième
      9: neuvième
      10: dixième
      -1: derni(er|ère)(s)
      -2: avant-derni(er|ère)

    words ordinal-suffix
      any: er, re, ère, ère, e, ème, eme, ième, ieme, nd, nde, ᵉʳ, ᵉ, ʳᵉ

    words time-unit
      second: seconde(s)
      minute: minute(s)
      hour: heure(s), h
      day: jour(s), journée(s)
      week: semaine(s)
      weekend: week-end(s), weekend(s), fin de semaine, fins de semaine
      month: mois
      quarter: trimestre(s)
      semester: semestre(s)
      season: saison(s)
      year: an(s), année(s)
      decade: décennie(s)
      century: siècle(s)
      fortnight: quinzaine(s) de jours, quinzaine
      workday: jour(s) ouvré(s), jour(s) ouvrable(s)

    words day-part
      morning: matin(s), matinée(s), mat
      noon: midi
      afternoon: après-midi(s), aprèm, aprem, après midi
      evening: soir(s), soirée(s)
      night: nuit(s)

    words hour-word
      12: midi
      24: minuit

    words minute-word
      15: quart
      30: demi(e)
      45: trois quarts

    words meridiem
      am: am, a.m., a.m, AM
      pm: pm, p.m., p.m, mp, p

    words relative-day
      -2: avant-hier, avant hier
      -1: hier
      0: aujourd'hui, aujourdhui, ajd
      1: demain
      2: après-demain, après demain, aprés-demain

    words shift-day
      -2: avant-veille
      -1: veille
      1: lendemain
      2: surlendemain

    words direction
      this: ce, cet, cette, ces
      next: prochain(e)(s), à venir
      last: dernier, derniers, dernière, dernières, passé, passée, passés, passées
      following: suivant(e)(s), d'après, qui suit, qui vient
      previous: précédent(e)(s), d'avant

    words part
      early: début, au début, en début, le début
      middle: mi, au milieu, à la mi
      late: fin, à la fin, la fin, en fin

    words holiday
      new-year: jour de l'an, nouvel an, premier de l'an
      new-year-eve: saint-sylvestre, réveillon du nouvel an, réveillon du jour de l'an, st-sylvestre
      epiphany: épiphanie
      candlemas: chandeleur
      valentine: saint-valentin, st-valentin
      shrove-tuesday: mardi gras
      ash-wednesday: mercredi des cendres
      palm-sunday: dimanche des rameaux
      maundy-thursday: jeudi saint
      good-friday: vendredi saint
      holy-saturday: samedi saint
      easter: pâques, dimanche de pâques
      easter-monday: lundi de pâques
      ascension: ascension, jeudi de l'ascension
      pentecost: pentecôte, dimanche de pentecôte
      whit-monday: lundi de pentecôte
      labour-day: fête du travail
      victory-1945: fête de la victoire
      mothers-day: fête des mères
      fathers-day: fête des pères
      grandmothers-day: fête des grands-mères
      music-day: fête de la musique
      st-jean: saint-jean-baptiste, saint-jean, fête nationale du québec
      canada-day: fête du canada
      bastille-day: 14-juillet, quatorze-juillet
      swiss-national: fête nationale suisse
      belgian-national: fête nationale belge
      assumption: assomption
      halloween: halloween
      all-saints: toussaint
      all-souls: fête des morts, jour des morts
      armistice-1918: armistice, fête de l'armistice
      st-nicholas: saint-nicolas
      thanksgiving-canada: action de grâce, action de grâces
      bettag: jeûne fédéral
      christmas-eve: veille de noël, réveillon de noël, réveillon
      christmas: noël
      boxing-day: lendemain de noël, saint-étienne
      victoria-day: journée nationale des patriotes, fête de la reine
      womens-day: journée internationale des droits des femmes

    words time-zone
      Europe/Paris: heure de Paris, heure française, heure de France
      Europe/Zurich: heure suisse
      Europe/Brussels: heure de Bruxelles, heure belge
      America/Toronto: heure du Québec, heure de Montréal, heure du Quebec, ^HE, heure de l'Est, heure avancée de l'Est, heure normale de l'Est
      -0500: ^HNE, ^EST
      -0400: ^HAE, ^EDT
      +0100: ^CET, ^HNEC, ^BST
      +0200: ^CEST
      UTC: ^UTC, ^GMT, ^TU
      Europe/London: heure de Londres
      America/New_York: heure de New York

    words zone-town
      Europe/Paris: ^Paris, ^France
      America/Toronto: ^Montréal, ^Québec, ^Ottawa, ^Toronto
      America/New_York: ^New York
      Europe/London: ^Londres
      Europe/Brussels: ^Bruxelles
      Europe/Zurich: ^Genève, ^Lausanne, ^Zurich
      America/Vancouver: ^Vancouver
      Asia/Tokyo: ^Tokyo

    words measure
      any: %, €, $, £, °, °c, km, m, kg, g, cm, mm, hpa, euro(s), dollar(s), franc(s), million(s), milliard(s), m€, k€, pour cent, personne(s), participant(s), élève(s), visiteur(s), habitant(s), kilomètre(s), mètre(s), degré(s), point(s), but(s)

    words function-word
      any: à, au, aux, de, du, des, d', en, dans, pour, par, sur, chez, avec, et, ou, mais, que, qui, qu', où, lors, entre, vers, dès, avant, après, jusque, jusqu', sous, sans, il, elle, on, nous, vous, ils, elles, le, la, les, l', un, une, se, s', est, sont, sera, seront, était, a, ont, c', pendant, durant, plutôt, plus, a-t, cette, ce, cet, son, sa, ses

    shorthands
      about: (environ|vers)
      clockto: (à|a|jusqu'à|jusqu'a|<dash>|>|→|au)
      at: (à|a|@|<dash>|mais|par exemple|le|pour|de|sur)

    phrases day
      date: [(le|ce|du)] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> [(de|d'|du mois de)] <month> [[(de|,|<dash>)] <year>] [<direction>]
        + {mercredi 13 mars 2024} = 2024-03-13
        + La salle rouvre {le 3 mai} à Dole. = 2026-05-03
        - Le 13 marsouins sont là.
      this date: <direction> <weekday> [,] [le] <day-number> <month> [<year>]
      short date: [le] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> <month> <short-year>
      month first: [le] [<weekday> [,]] <month> <day-number> [[(,|de)] <year>]
      month first short: [le] [<weekday> [,]] <month> <day-number> [,] <short-year>
      year day month: <year>(-|/)<day-number>(-|/)<month>
      year month day: <year>(-|/)<month>(-|/)<day-number>
      day year month: <day-number>(-|/)<year>(-|/)<month>
      month year day: <month>(-|/)<year>(-|/)<day-number>
      dashed date: [le] <day-number>(-|/)<month>(-|/)(<year>|<short-year>)
      dashed month first: <month>(-|/)<day-number>[(-|/)(<year>|<short-year>)]
      slashed date: [(le|du)] [<weekday> [,]] [le] <day-number>/<month-number>[/(<year>|<short-year>)]
      dotted date: [le] [<weekday> [,]] [le] <day-number>.<month-number>.(<year>|<short-year>)
      hyphened date: [le] [<weekday> [,]] [le] <day-number>-<month-number>-(<year>|<short-year>)
      spaced date: [le] <day-number> <month-number> [(<year>|<short-year>)]
      iso date: [le] [<weekday> [,]] [le] <year>(-|/|.)<month-number>(-|/|.)<day-number>
      month and year: [(en|au mois de|le mois de|du mois de|mois de|courant|à compter de)] <month> [de] <year>
      month number and year: [en] <month-number>/<year>
      year and month number: <year>-<month-number>
      month and short year: [(en|au mois de)] <month> [de] <short-year>
      month in: (en|au mois de|au mois d'|le mois de|le mois d'|du mois de|du mois d'|mois de|courant|pour|depuis) <month>
      month alone: <month>
      month next: [(en|au mois de)] <month> <direction>
      month this: <direction> <month>
      part of month: <part> <dash> <month> [<year>]
      part of month joined: [(en|au|à la|la|le|vers la|vers le)] <part> [(du mois de|du mois d'|de|d')] <month> [<year>]
      season and year: [(à l'|au|l'|le|en|pour l'|pour le|cet|durant l'|pendant l'|d'|de l')] <season> [de] <year>
      season in: (à l'|au|l'|en|cet|ce|pour l'|durant l'|pendant l'|de l'|dès l'|d'ici l'|le) <season> [<direction>]
      season this: <direction> <season>
      season alone: <season>
      part of season: [(à la|au|en)] <part> (de l'|de cet|du|de ce|d'|de) <season> [<year>]
      quarter: [(au|le|du|ce)] <ordinal> <unit> [de] [(l'année|l'an)] [<year>]
      week number: [(la|en|de la)] <unit> [(n°|no|numéro)] <number>
      year in: (en|en l'an|l'an|depuis|année|l'année|année scolaire|l'année scolaire|année universitaire|exercice|d'ici|d'ici à|dès|fin|début|courant|pour|saison|édition) <year>
      year alone: <year>
      holiday: [(le|la|à|à la|à l'|l'|pour|pour la|pour le|le jour de|le jour de la|la journée de la|la journée de|le lundi de|de la|du)] <holiday> [<year>]
      holiday next: [(le|la|à la|au)] [<direction>] <holiday> [<direction>]
      relative day: <relative-day>
      weekday next: [le] <weekday> <direction>
      weekday this: <direction> <weekday>
      weekday: [le] <weekday>
      unit next: [(la|le|l'|au|à la|au cours de la|dès la|dès le|d'ici la|pour la|pour le)] <unit> <direction>
      unit this: [(au cours de|dans|durant|pendant|d'ici)] <direction> <unit>
      unit next first: (la|le|l') <direction> <unit>
      in the unit: (dans la|dans le|au cours de la|au cours de cette) <unit>
      bare day: le <day-number>
      weekday and number: [(le|ce)] <weekday> [,] [le] <day-number>
      weekday date this: <direction> <weekday> <day-number>

    phrases partial-day
      day number: [(le|les)] [<weekday> [,]] [le] <day-number>
      weekday only: [le] <weekday>

    phrases later
      in: (dans|d'ici|d'ici à|en) [(environ|à peine|à peu près)] <number> <unit> {[(,|et)] <number> <unit>}
        + On se voit {dans trois jours}. = 2026-01-17
      in a unit: (dans|d'ici) (un|une) <unit>

    phrases ago
      ago: (il y a|il ya|ça fait|y a|voilà|voici) [(environ|déjà|à peu près|presque|près de)] <number> <unit>
        + {Il y a deux semaines}, rien. = 2025-12-31
        - Il y a deux personnes.

    phrases after-previous
      later: [(le|la)] <number> <unit> (plus tard|après)
      next day: [(le|dès le|au|la|dès la)] <shift-day>
      next day spoken: [le] <unit> d'après

    phrases before-previous
      earlier: [(le|la)] <number> <unit> (plus tôt|avant|auparavant)
      day before: [le] <unit> d'avant

    phrases span-ahead
      next units: [(les|pour les|dans les|au cours des|ces|des)] <number> (prochain(e)(s)) <unit>
      units to come: [(les|ces|des)] <number> <unit> (à venir|suivants|suivantes)

    phrases span-back
      last units: [(les|pendant les|au cours des|ces|des|durant les|dans les)] <number> (dernier(s)|dernière(s)) <unit>
      units past: [(les|ces|des)] <number> <unit> (passés|passées|passé|précédents|précédentes)

    phrases clock
      hours and minutes: <hour> (h|heure(s)|hrs|hres) <minute> [(min|mn|m|minutes)] [<meridiem>]
        + Rendez-vous à {13 h 30}. = T13:30
      hours: <hour> (h|heure(s)|hrs) [(pile|précises|tapantes|environ)] [<meridiem>]
      hours and quarter: <hour> (h|heure(s)) [et] [(un|une|le)] <minute-word>
      colon: <hour>:<minute>[:<second>] [<meridiem>]
      dot and half: <hour>.<minute> <meridiem>
      half of day: <hour> <meridiem>
      compact: <compact-time> <meridiem>
      hours and: <hour> (h|heure(s)) et <minute>
      noon: <hour-word> [[et] [(un|une|le)] <minute-word>] [(précises|précise|pile)]
      noon and minutes: <hour-word> [et] <minute>

    phrases clock-before
      before: <hour> [(h|heure(s))] moins [(le|un|une)] (<minute-word>|<minute>|<number>)

    phrases clock-of
      half: <clock> [(du|de l'|de la|dans la|dans l'|le|pile du|en)] <day-part>
      clock zone: <clock> [,] ["("] <zone> [")"]

    phrases clock-about
      about: (vers|aux environs de|aux alentours de|autour de|à environ|plutôt vers|environ|sur les) <clock> [[(du|de l'|de la|dans la|dans l')] <day-part>]

    phrases clock-from
      from: (à partir de|à compter de|dès|après|plus tard que|depuis) <clock>
      from on: (à partir de|dès) <hour-word>

    phrases clock-until
      until: (jusqu'à|jusqu'a|avant|au plus tard à|n'importe quand avant) <clock>

    phrases clock-span
      from to: [(de|d'|depuis|dès)] [$about] <clock> $clockto <clock>
      between: [mais] entre <clock> et <clock>
      between bare: [mais] entre <hour> et <clock>
      bare from to: [de] <hour> $clockto <clock>
      to bare: (de|entre) <clock> (à|a|et) <hour>
      bare hours: (de|entre) <hour> (à|a|et) <hour>

    phrases day-part
      part at hour: [(le|la|l'|dans le|dans la|dans l')] <day-part> (à|a) <hour>
      part of day: (le|en|dans la|dans l'|au|dans le|en fin de|en début de|la|l'|dès le|dès la|dès l') <day-part>

    phrases moment
      day at clock: <day> [(,|:|.|"(")] [$at] [(,|:)] <clocks> [")"]
      iso moment: <day>t<clocks>[z]
        + {le 15 janvier 2026, à 13h30} = 2026-01-15T13:30
      clock on day: <clocks> [(,|<dash>|le|du|pour)] <day>
      day part: <day> [(,|dans|en|au)] [(la|l'|le|en)] <day-part>
      this part: <direction> <day-part>
      hour of the part: <day> (à|a) <hour> (du|le|pendant le|au|de l'|ce) <day-part>
      part of the day of: [(le|dans la|la|dans l'|l'|au)] <day-part> (du|de|d') <day>

    phrases day-range
      from to: (du|entre le|depuis le) <any-day> [(inclus|compris)] (au|jusqu'au|et le|et|<dash>) <any-day> [inclus]
      between: (de|d'|entre|depuis) <day> (à|a|et|jusqu'à|jusqu'en|au|en) <any-day>
      between numbers: (de|entre) <any-day> (à|a|et|au|<dash>) <day>
        + {du 16 au 21 novembre 2026} = 2026-11-16/2026-11-21
      bare: [(semaine du|la semaine du|semaine)] <any-day> (<dash>|au|jusqu'au|/|>|→) <day>
      after month: <day> (<dash>|au) <any-day>
      bare months: <day> (<dash>|à|au) <day>

    phrases day-list
      several: [(les|le|ce|ces|des)] <any-day> {(,|;|puis|puis le|/) <any-day>} [,] (et|&|ou|puis|et les|et le|,|/) <day>
        + {les 3, 4 et 10 mai 2026} = 2026-05-03 2026-05-04 2026-05-10

    phrases from
      from: (à partir|à compter|dès|à dater) [(du|de|d'|le)] (<moment>|<day>)
      from this: (à partir de|dès) <any-day>
      bare from: (à partir du|dès le) <any-day>

    phrases since
      since: depuis [le] (<moment>|<day>)

    phrases until
      until: (jusqu'au|jusqu'à|jusqu'en|jusque|au plus tard|au plus tard le|d'ici|d'ici le|d'ici au|d'ici à|d'ici la) (<moment>|<day>)
      bare until: (jusqu'au|d'ici au|d'ici le|au plus tard le) <any-day>

    phrases before
      before: avant [(le|la|l')] (<moment>|<day>)
      bare before: avant le <any-day>

    phrases after
      after: (après|passé) [(le|la|l')] (<moment>|<day>)

    phrases about
      about: (vers|autour|aux alentours|aux environs) [(le|du|de)] <day>

    phrases nth-of
      nth weekday: [(le|la|au|du|ce)] <ordinal> <weekday> (de|du|d'|en|de la|de l'|dans le|des) <day>
      nth unit: [(le|la|l'|au|du|à la)] <ordinal> <unit> (de|du|d'|en|de la|de l'|dans le|des) <day>

    phrases day-after
      day after: [(le|au|dès le|la|à la)] <shift-day> (de|du|d'|de la) <day>
      units after: <number> <unit> (après|à partir de|à compter de) [(le|la|l')] <day>

    phrases day-before
      units before: <number> <unit> avant [(le|la|l')] <day>

    phrases week-of
      week of: [(la|de la|dans la)] semaine (du|de|de la|qui commence le|commençant le) <day>

    phrases weekday-of-week
      weekday of week: [le] <weekday> [(de|dans|,)] <day>

    phrases weekday-later
      in eight: <weekday> en <number>

    phrases moment-range
      from moment to moment: (du|de|entre) <moment> (au|à|et|jusqu'au|et le) <moment>

    phrases clock-abroad
      two towns: <clock> [(à|heure de|"(")] <zone-town> [")"] {[(/|,|-|et|<dash>|soit|"(")] <clock> [(à|heure de)] <zone-town> [")"]}
      two zones: <clock> {(/|,|-|et|<dash>|soit|"(") <clock> [")"]}

    phrases no-date
      lasts: (durée|durées|durera|dure|pendant|durant) [(:|de|d'|environ)] <clocks>
      way: [(à|en)] <clock> (de|d') (route|train|marche|vol|trajet|spectacle|cours|formation|voiture|bus|avion|travail|musique|sommeil|film)

    phrases clock-list
      several clocks: <clocks> {(,|/|puis) <clocks>} [,] (et|ou|puis|&|/) [à] <clocks>
      short list: <hour> {, <hour>} (et|ou) [à] <clocks>

    phrases dated
      date and clocks: <days> [(,|:|;|.|"(")] [$at] <clocks> [")"]
        + {du 16 au 21 novembre 2026, de 9h à 18h} = 2026-11-16T09/2026-11-21T18
      clocks and date: <clocks> [(,|<dash>|:)] [(le|les)] <days>
      evening at: <moment> [,] [$at] (<hour>|<hour-word>)
      date at hour: <days> (à|a) <hour>
      compact time at: <days> [,] (à|a|@) <compact-time>
      compact time: <days> <compact-time>
      evening and clocks: <moment> [,] [$at] <clocks>
      hour this evening: [à] <hour> [,] <moment>
      clocks this evening: [à] <clocks> [,] <moment>

    phrases every
      each weekday: (tous les|chaque|toutes les|tout les) <weekday> {(,|et) [(tous les|les)] <weekday>}
        + Ouvert {tous les mardis}. = 2026-01-20
      each unit: (tous les|chaque|toutes les) <unit>
      the weekdays: les <weekday> {(,|et) [les] <weekday>}
      the weekday habit: le <weekday> [,] [$at] (<clocks>)

    phrases every-range
      each range: [(tous les jours|ouvert)] (du|de) <weekday> (au|à|<dash>) <weekday>
      each dash: <weekday> (<dash>|au) <weekday>

    phrases every-nth
      nth of month: [(chaque|tous les|le|les)] <ordinal> [{(,|et) [(le|les)] <ordinal>}] <weekday> (du mois|de chaque mois|de tous les mois)

    phrases every-few
      one in two: un <weekday> sur <number>
      each few: (tous les|toutes les|chaque) <number> <unit>

    phrases bounded
      recurring with clocks: <date> [,] [$at] <clocks>
      clocks recurring: <clocks> [,] <date>
      recurring in a span: <date> [(,|:)] [[$at] <clocks>] [,] <date> [[,] [$at] <clocks>] [[,] (sauf|hors|excepté|à l'exception de|à l'exception du) [(le|les|du|des)] (<any-day>|<days>)]
      recurring but: <date> [[,] [$at] <clocks>] [,] (sauf|hors|excepté|à l'exception de|à l'exception du) [(le|les|du|des)] (<any-day>|<days>)
    """#
}
