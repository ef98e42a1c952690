extension FrenchPack {
  /// Months, weekdays, numbers, feasts and what else the phrases of dates are made of.
  static let dateWords = #"""
    language fr Français

    habits
      country: FR
      lands: FR, CA, CH, BE, LU
      clock: 24
      street-kind: first
      noun-head: first
      act-link: de
      performer-link: de
      guest-link: avec
      town-link: à
      colon: spaced
      future-endings: era, ira, dra, vra, ura, rra, ront, rait, raient
      past-endings: èrent, irent
      participle-endings: é, ée, és, ées, i, ie, is, it, u, ue, us, ert, eint
      finite-endings: era, ira, dra, vra, rra, ront, ait, aient, èrent, ennent, issent, oivent
      noun-endings: opéra, caméra, front, trait, fait, lait, hait
      adjectives: behind

    small-words
      of: de, d'
      of-the: du
      of-many: des
      the-many: les
      to-the: au
      and: et, &
      or: ou
      but: mais
      at: à
      farewell: à
      for: pour
      by: par
      with: avec
      through: via, par, sur
      before: avant
      after: après
      back: retour
      have: a, ont
      as: comme
      start: début, débute, débutent, débutera, débuteront, commence, commencent, commencera, commenceront, démarre, démarrent, démarrera
      since: depuis
      same: même
      how: comment
      then: puis, ensuite
      resumption: reprise, rentrée, reprend, reprennent, reprendront, redémarrent
      moved: déplacé, déplacée, déplacés, déplacées

    words verb-tense
      past: était, étaient, étions, étiez, avions, aviez, avait, avaient, eut, eurent, fut, furent, s'est, se sont, s'était, a été, ont été
      past: est venu(e)(s), sont venu(e)s, est revenu(e)(s), sont revenu(e)s, est devenu(e)(s), sont devenu(e)s, est intervenu(e)(s), sont intervenu(e)s, est parvenu(e)(s), sont parvenu(e)s, est allé(e)(s), sont allé(e)s, est parti(e)(s), sont parti(e)s, est arrivé(e)(s), sont arrivé(e)s, est né(e)(s), sont né(e)s, est mort(e)(s), sont mort(e)s, est décédé(e)(s), sont décédé(e)s, est resté(e)(s), sont resté(e)s, est tombé(e)(s), sont tombé(e)s, est entré(e)(s), sont entré(e)s, est sorti(e)(s), sont sorti(e)s, est monté(e)(s), sont monté(e)s, est descendu(e)(s), sont descendu(e)s, est passé(e)(s), sont passé(e)s, est retourné(e)(s), sont retourné(e)s
      past: entra, rentra, montra, démontra, rencontra, livra, délivra, enregistra, administra, célébra, consacra, déclara, prépara, répara, sépara, demeura, pleura, mesura, assura, rassura, jura, dura, figura, inaugura, procura, retira, tira, attira, inspira, admira, respira, adora, explora, décora, améliora, élabora, collabora, ouvrit, effondra, sombra, encombra, espéra, libéra, coopéra, récupéra, toléra, accéléra, considéra, généra, proféra, préféra, conféra, inséra, digéra, gouverna, engendra
      future: date limite est, date butoir est, deadline est, sera, seront, aura, auront, va, vont, fera, feront, devra, devront, pourra, pourront, ira, iront
      none: opéra(s), caméra(s), front, affront
      participle: dû, pu, eu, vu, lu, bu, su

    # With the spellings that a wrong encoding leaves.
    words month
      1: janvier, janv(.), jan(.)
      2: février, févr(.), fév(.), fÃ©vrier, f\xe9vrier, f\x{e9}vrier
      3: mars
      4: avril, avr(.)
      5: mai
      6: juin
      7: juillet, juil(.), juill(.), jui(.)
      8: août, aou(.), aoÃ»t
      9: septembre, sept(.), sep(.)
      10: octobre, octo(.), oct(.)
      11: novembre, nov(.)
      12: décembre, déc(.), dÃ©cembre

    words weekday
      1: lundi(s), lun(.)
      2: mardi(s), mar(.)
      3: mercredi(s), mer(.), merc(.)
      4: jeudi(s), jeu(.)
      5: vendredi(s), ven(.), vend.
      6: samedi(s), sam(.)
      7: dimanche(s), dim(.)

    words weekday-habit
      1: lundis
      2: mardis
      3: mercredis
      4: jeudis
      5: vendredis
      6: samedis
      7: dimanches

    words habit
      day: quotidiennement
      workday: ^lu-ve, ^lu–ve, ^lu - ve, ^lu – ve
      week: tous les huit jours, tous les 8 jours, une fois par semaine
      fortnight: tous les quinze jours, tous les 15 jours, une semaine sur deux
      month: une fois par mois
      year: une fois par an

    # Words that are also names or other words: alone they are no date.
    words doubtful
      any: mars, avril, mai, juin, sept(.), lun(.), mar(.), mer(.), merc(.), jeu(.), ven(.), vend., sam(.), dim(.), jan(.), jui(.), sep(.), nov(.), oct(.), dec(.), été, automne, printemps, hiver, ascension, assomption
      never: rentrée

    words season
      1: printemps
      2: =été
      3: automne
      4: hiver
      5: rentrée, rentrée scolaire, rentrée des classes

    words number
      0: zéro
      1: un, une
      2: deux
      3: trois, quelques
      4: quatre
      5: cinq
      6: six
      7: sept
      8: huit, une huitaine de
      9: neuf
      10: dix, une dizaine de, une dizaine d', dizaine de
      11: onze
      12: douze, une douzaine de, une douzaine d'
      13: treize
      14: quatorze
      15: quinze
      16: seize
      17: dix-sept
      18: dix-huit
      19: dix-neuf
      20: vingt, une vingtaine de, une vingtaine d'
      21: vingt et un, vingt et une, vingt-et-un
      30: trente, une trentaine de
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
      1: premi(er|ère)(s), ier, iᵉʳ
      2: deuxième(s), second(e)(s), ii(e|ème|eme|ᵉ), iième
      3: troisième(s), iii(e|ème|eme|ᵉ)
      4: quatrième(s), iv(e|ème|eme|ᵉ)
      5: cinquième(s), v(e|ème|eme|ᵉ)
      6: sixième(s), vi(e|ème|eme|ᵉ)
      7: septième(s), vii(e|ème|eme|ᵉ)
      8: huitième(s), viii(e|ème|eme|ᵉ)
      9: neuvième(s), ix(e|ème|eme|ᵉ)
      10: dixième(s), x(e|ème|eme|ᵉ)
      11: onzième(s), xi(e|ème|eme|ᵉ)
      12: douzième(s), xii(e|ème|eme|ᵉ)
      13: treizième(s), xiii(e|ème|eme|ᵉ)
      14: quatorzième(s), xiv(e|ème|eme|ᵉ)
      15: quinzième(s), xv(e|ème|eme|ᵉ)
      16: seizième(s), xvi(e|ème|eme|ᵉ)
      17: dix-septième, xvii(e|ème|eme|ᵉ)
      18: dix-huitième, xviii(e|ème|eme|ᵉ)
      19: dix-neuvième, xix(e|ème|eme|ᵉ)
      20: vingtième, xx(e|ème|eme|ᵉ)
      21: vingt et unième, vingt-et-unième, xxi(e|ème|eme|ᵉ)
      -1: derni(er|ère)(s)
      -2: avant-derni(er|ère)

    words ordinal-suffix
      any: er, re, ère, ère, e, ème, eme, ième, ieme, nd, nde, ᵉʳ, ᵉ, ʳᵉ

    words time-unit
      second: seconde(s)
      minute: minute(s), min, mn
      hour: heure(s), h
      day: jour(s), journée(s)
      week: semaine(s), sem(.)
      weekend: week-end(s), weekend(s), fin de semaine, fins de semaine
      month: mois
      quarter: trimestre(s), trim(.)
      semester: semestre(s)
      season: saison(s)
      year: an(s), année(s)
      decade: décennie(s)
      century: siècle(s)
      fortnight: quinzaine(s) de jours, quinzaine
      workday: jour(s) ouvré(s), jour(s) ouvrable(s)

    words day-part
      morning: matin(s), matinée(s), mat, avant-midi
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
      0: même jour, jour même, ce jour-là, même soir, soir même, ce soir-là, même soirée, même journée
      1: lendemain
      2: surlendemain

    words direction
      this: ce, cet, cette, ces
      next: prochain(e)(s), à venir
      last: dernier, derniers, dernière, dernières, =passé, passée, =passés, passées
      following: suivant(e)(s), d'après, qui suit, qui vient
      previous: précédent(e)(s), d'avant

    words part
      early: début, au début, en début, le début
      middle: mi, au milieu, à la mi, milieu
      late: fin, à la fin, la fin, en fin

    words holiday
      new-year: jour de l'an, nouvel an, premier de l'an, 1er de l'an, 1er jour de l'an
      new-year-eve: saint-sylvestre, réveillon de la saint-sylvestre, réveillon de la st-sylvestre, réveillon du nouvel an, réveillon de nouvel an, réveillon du jour de l'an, réveillon du 31, réveillon du 31 décembre, st-sylvestre
      epiphany: épiphanie
      candlemas: chandeleur
      valentine: saint-valentin, st-valentin
      shrove-tuesday: mardi gras
      ash-wednesday: mercredi des cendres
      palm-sunday: dimanche des rameaux
      holy-monday: lundi saint
      holy-tuesday: mardi saint
      holy-wednesday: mercredi saint
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
      st-jean: saint-jean-baptiste, st-jean-baptiste, saint-jean, st-jean, fête nationale du québec
      canada-day: fête du canada
      national-day: fête nationale
      corpus-christi: fête-dieu
      trinity: dimanche de la trinité
      st-patrick: saint-patrick, st-patrick
      st-martin: saint-martin d'hiver
      st-catherine: sainte-catherine
      heritage-days: journées du patrimoine, journées européennes du patrimoine
      neighbours-day: fête des voisins
      remembrance-day: jour du souvenir
      truth-reconciliation: journée nationale de la vérité et de la réconciliation
      family-day: fête de la famille, jour de la famille
      earth-day: jour de la terre
      europe-day: fête de l'europe, journée de l'europe
      black-friday: black friday, vendredi fou
      advent: premier dimanche de l'avent, 1er dimanche de l'avent
      second-advent: deuxième dimanche de l'avent, 2e dimanche de l'avent
      third-advent: troisième dimanche de l'avent, 3e dimanche de l'avent
      fourth-advent: quatrième dimanche de l'avent, 4e dimanche de l'avent
      lunar-new-year: nouvel an chinois, nouvel an lunaire, fête du têt
      islamic-new-year: nouvel an musulman
      ashura: achoura
      mawlid: mouloud, mawlid
      ramadan: ramadan, mois de ramadan
      eid-al-fitr: aïd el-fitr, aïd al-fitr, aïd-el-fitr, aïd-al-fitr, fête de l'aïd
      eid-al-adha: aïd el-adha, aïd al-adha, aïd-el-adha, aïd-al-adha, aïd el-kébir, aïd-el-kébir
      rosh-hashanah: roch hachana, rosh hachana, nouvel an juif
      yom-kippur: yom kippour, kippour
      sukkot: souccot
      hanukkah: hanouka, hanoucca
      purim: pourim
      passover: pessah, pessa'h
      shavuot: chavouot
      diwali: diwali
      lent: carême
      orthodox-easter: pâques orthodoxe, pâques orthodoxes, pâque orthodoxe
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
      christmas-eve: veille de noël, réveillon de noël, réveillon du 24 décembre, réveillon du 24, réveillon
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

    words numbered
      any: version, v, écran(s), format(s), page(s), p., article(s), art., chapitre, figure, tableau, numéro, n°, tél, tél., téléphone, fax, alinéa, lot, chambre, bus, ligne, psaume

    words function-word
      any: à, au, aux, de, du, des, d', en, dans, pour, par, sur, chez, avec, et, ou, mais, que, qui, qu', où, lors, entre, vers, dès, avant, après, jusque, jusqu', sous, sans, auprès, il, elle, on, nous, vous, ils, elles, le, la, les, l', un, une, se, s', est, sont, sera, seront, était, a, ont, c', pendant, durant, plutôt, enfin, ensuite, puis, également, aussi, encore, seulement, plus, a-t, cette, ce, cet, son, sa, ses, combien, svp, afin, car
    """#
}
