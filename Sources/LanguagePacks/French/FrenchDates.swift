extension FrenchPack {
  /// All that builds dates, which stands for itself.
  static let dates = dateWords + "\n\n" + datePhrases

  /// The phrases that build dates, by what they mean.
  static let datePhrases = #"""
    shorthands
      about: (environ|vers)
      clockto: (à|a|jusqu'à|jusqu'a|<dash>|>|→|au)
      at: (à|a|@|<dash>|mais|par exemple|le|pour|de|sur)

    phrases day
      date: [(le|ce|du)] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> [(de|d'|du mois de|du mois d')] <month> [[(de|,|<dash>)] <year>] [<direction>]
      date with parted ending: [(le|du|ce)] <day-number> er <month> [<year>]
        + Bal {le 1 er mai 2026} au village. = 2026-05-01
      date and weekday: [le] <day-number> <month> [<year>] "(" <weekday> ")"
        + Bal {le 14 février 2026 (samedi)} au village. = 2026-02-14
      date of a year: [(le|du)] [<weekday>] <day-number> <month> (de|d') [l'] [<direction>] <unit> [<direction>]
        + Bal {le 14 février de l'an prochain}. = 2027-02-14
      day of a month: le <day-number> (du|de ce) <unit> [<direction>]
        + Bal {le 14 du mois prochain}. = 2026-02-14
        + La lecture aura lieu {le mercredi 18 février 2026} à la ferme. = 2026-02-18
        - Le 32 mars n'existe pas.
      this date: <direction> <weekday> [,] [le] <day-number> <month> [<year>]
        + Le marché ouvre {ce samedi 17 janvier}. = 2026-01-17
      short date: [le] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> <month> <short-year>
        + Fait à Dole, {le 3 mai 26}. = 2026-05-03
        - Le 3 marsouin 20.
      month first: [le] [<weekday> [,]] <month> <day-number> [[(,|de)] <year>]
        + Reçu {mars 12, 2026} au courrier. = 2026-03-12
      month first short: [le] [<weekday> [,]] <month> <day-number> [,] <short-year>
        + Reçu {juin 4 26} au courrier. = 2026-06-04
      year day month: <year>(-|/)<day-number>(-|/)<month>
        + Dossier {2026/12/mars} clos. = 2026-03-12
      year month day: <year>(-|/)<month>(-|/)<day-number>
        + Dossier {2026-mars-12} clos. = 2026-03-12
      day year month: <day-number>(-|/)<year>(-|/)<month>
        + Dossier {12-2026-mars} clos. = 2026-03-12
      month year day: <month>(-|/)<year>(-|/)<day-number>
        + Dossier {mars-2026-12} clos. = 2026-03-12
      dashed day: [(le|du|ce)] <day-number>-<month>
        + La cérémonie {du 11-Novembre} est à 11 h. = 2025-11-11
      dashed date: [le] <day-number>(-|/)<month>(-|/)(<year>|<short-year>)
        + Bon {le 12-mars-2026}, signé. = 2026-03-12
      dashed month first: <month>(-|/)<day-number>[(-|/)(<year>|<short-year>)]
        + Dossier {mars-12-2026} clos. = 2026-03-12
      slashed date: [(le|du)] [<weekday> [,]] [le] <day-number>/<month-number>[/(<year>|<short-year>)]
        + Réponse attendue {le 27/02/2026}. = 2026-02-27
        - Score final 3/2 pour les visiteurs.
        - Un accueil 24/7 pour tous.
      spaced slashed date: [(le|du)] [<weekday> [,]] [le] <day-number> / <month-number> / (<year>|<short-year>)
        + Réponse attendue {le 27 / 02 / 2026}. = 2026-02-27
        - Bilan de l'exercice : 27 / 02.
      dotted date: [le] [<weekday> [,]] [le] <day-number>.<month-number>.(<year>|<short-year>)
        + Mise à jour {27.02.2026}, enfin. = 2026-02-27
        - La version 1.2.3 est sortie.
      dotted day and month: [le] [<weekday> [,]] <day-number>. <month> <year>
        + Mise à jour {le 27. février 2026}, enfin. = 2026-02-27
      spaced dotted date: [le] <day-number> . <month-number> . (<year>|<short-year>)
        + Mise à jour {27 . 02 . 2026}, enfin. = 2026-02-27
      hyphened date: [le] [<weekday> [,]] [le] <day-number>-<month-number>-(<year>|<short-year>)
        + Facture {27-02-2026} réglée. = 2026-02-27
      spaced date: [le] <day-number> <month-number> [(<year>|<short-year>)]
        + Examen fait {le 27 02 2026}, enfin. = 2026-02-27
        - Appelez le 03 84 12 34 56.
      iso date: [le] [<weekday> [,]] [le] <year>(-|/|.)<month-number>(-|/|.)<day-number>
        + Relevé {2026-02-27} archivé. = 2026-02-27
      month and year: [(en|au mois de|au mois d'|le mois de|le mois d'|du mois de|du mois d'|mois de|mois d'|courant|pour|à compter de)] <month> [de] <year>
        + Les travaux finiront {en avril 2027}. = 2027-04
      month number and year: [en] <month-number>/<year>
        + Bilan {en 04/2027} puis pause. = 2027-04
      year and month number: <year>-<month-number>
        + Bilan {2027-04}, complet. = 2027-04
      month and short year: [(en|au mois de)] <month> [de] <short-year>
        + Souvenir de {juin 98}. = 1998-06
      month of a year: [(en|au mois de|au mois d'|d')] <month> (de|d') (l'|cette|la) <unit> [<direction>]
      year of the month: <month> (de|d') <direction> <unit>
      month in: (en|au mois de|au mois d'|le mois de|le mois d'|du mois de|du mois d'|mois de|courant|pour|depuis) <month>
        + La salle rouvre {en septembre}. = 2025-09
      month alone: <month>
        + Retour prévu : {octobre}. = 2025-10
        - Paul Avril chante.
      month next: [(en|au mois de|au mois d'|le mois de|le mois d'|du mois de|du mois d')] <month> <direction>
        + Le bal revient {en juin prochain}. = 2026-06
      month this: <direction> <month>
        + Le bal revient {ce juin}. = 2026-06
      part of month: <part> <dash> <month> [<year>]
      part of month joined: [(en|au|à la|la|le|vers la|vers le)] <part> [(du mois de|du mois d'|de|d')] <month> [<year>]
        + Le chantier commence {début mars 2026}. = 2026-03
      season and year: [(à l'|au|l'|le|en|pour l'|pour le|cet|durant l'|pendant l'|d'|de l')] <season> [de] <year> [(-|/|<dash>)(<year>|<digits>)]
        + Les travaux {de l'hiver 2026-2027} finiront. = 2026-24
        + Les travaux {de l'hiver 2026-27} finiront. = 2026-24
        + Le festival revient {à l'automne 2026}. = 2026-23
        - Il a été 2 fois absent.
      season of a year: [(à l'|au|l'|le|en|pour l'|pour le|dès l'|dès le)] <season> (de|d') [(l'|cette)] [<direction>] <unit> [<direction>]
        + Le festival revient {au printemps de l'année prochaine}. = 2027-21
      season of the year: [(à l'|au|l'|le|pour l'|pour le)] <season> (de l'année|de l'an) <year>
        + Le festival revient {à l'automne de l'année 2026}. = 2026-23
      season of short year: [(à l'|au|l'|en)] <season> <short-year>
        + Tout a commencé {au printemps 68}, ici. = 1968-21
        - Il a été 25 fois champion.
      season in: (à l'|au|l'|en|cet|ce|pour l'|durant l'|pendant l'|de l'|dès l'|le) <season> [<direction>]
        + Une mission partira {au printemps}. = 2026-21
      back to school: (à la|pour la|dès la|avant la|depuis la|d'ici la|d'ici à la) <season> [(<direction>|<year>)]
      back in a month: (à la|pour la|dès la|depuis la) <season> (de|d') <month> [<year>]
        + La halte-garderie rouvre {à la rentrée de septembre 2026}. = 2026-09
        + La halte-garderie rouvre {à la rentrée}. = 2025-09
        + Inscriptions {pour la rentrée prochaine}. = 2026-09
        - Le discours de la rentrée, la rentrée littéraire.
      season this: <direction> <season>
      season alone: <season>
      part of season: [(à la|au|en)] <part> (de l'|de cet|du|de ce|d'|de) <season> [<year>]
        + Un essai suivra {à la fin de l'été}. = 2026-22
      quarter: [(au|le|du|ce|au cours du|dès le|d'ici le)] <ordinal> <unit> [de] [(l'année|l'an)] [<year>]
      quarter of a year: [(au|le|du|ce)] <ordinal> <unit> (de|d') [(l'|cette)] [<direction>] <unit> [<direction>]
        + Les comptes {du premier trimestre de l'année prochaine} suivront. = 2027-33
      century: [(au|du|le|dès le|depuis le|à la fin du|fin du|au début du|début du|au milieu du)] <ordinal> <unit>
        + L'église {du XIXe siècle} rouvre. = 1800/1899
        - Sous la Ve République.
        + Les comptes {du premier trimestre 2026} sont publiés. = 2026-33
      week number: [(la|en|de la)] <unit> [(n°|no|numéro)] <number> [[(de|de l'année|,)] <year>]
        + Livraison {la semaine 12 de 2027}. = 2027-03-22
        + Livraison {semaine 12} au plus tard. = 2026-03-16
      year in: (à l'horizon|en|en l'an|l'an|depuis|année|l'année|année scolaire|l'année scolaire|année universitaire|exercice|dès|fin|début|courant|pour|saison|édition|courant de l'année|au cours de l'année|au cours de l'an|pendant l'année|au début de l'année|à la fin de l'année|fin de l'année|début de l'année|pour l'année|de l'année|l'exercice) <year>
        + Les travaux finiront {au début de l'année 2027}. = 2027
      middle of a year: [(à la|vers la|dès la|d'ici|d'ici à|d'ici la)] <part>-<year>
        + Les travaux finiront {mi-2027}. = 2027
        + Le pont sera fini {en 2028}. = 2028
        - Le plan Horizon 2030 avance.
      year short: en <short-year>
        + Tout a commencé {en 68}, ici. = 1968
        - Il vient en 98 exemplaires.
      year alone: <year>
        - Le plan Energie 2030 avance.
      holiday: [(le|la|à|à la|à l'|l'|pour|pour la|pour le|le jour de|le jour de la|la journée de la|la journée de|le lundi de|de la|du)] <holiday> [<year>]
        + La crèche ferme {à Noël}. = 2025-12-25
      holiday of a year: [(le|la|à|à la|à l'|l')] <holiday> (de|d') [l'] [<direction>] <unit> [<direction>]
        + Fermé {à Noël de l'an prochain}. = 2027-12-25
      holiday next: [(le|la|à la|au)] [<direction>] <holiday> [<direction>]
        + Fermé {la prochaine Pentecôte}. = 2026-05-24
      relative day: <relative-day>
        + Le maire répondra {demain}. = 2026-01-15
      weekday next: [le] <weekday> <direction>
        + Le conseil siège {lundi prochain}. = 2026-01-19
      weekday this: <direction> <weekday>
        + Le conseil siège {ce lundi}. = 2026-01-19
      weekday: [le] <weekday>
        + Le conseil siège {jeudi}. = 2026-01-15
        - Nous avons lu dans Le Dimanche cette histoire.
        - Jeanne Dimanche préside.
      part of unit joined: (en|dès le|vers le|vers la|avant la|pour la|d'ici la|pour le) <part> (de|d') <unit> [<direction>]
        + La réponse viendra {en fin d'année}. = 2026
        + La réponse viendra {en début de semaine prochaine}. = 2026-01-19
      part of unit: [(à|en|au|vers|pour|dès)] [(la|le)] <part> (du|de l'|de la|de ce|de cette) [<direction>] <unit> [<direction>]
        + Tout sera prêt {à la fin du mois}. = 2026-01
        - La fin de la saison des amours.
      unit next: [(la|le|l'|à la|au cours de la|dès la|dès le|pour la|pour le)] <unit> <direction>
        + Le vote aura lieu {la semaine prochaine}. = 2026-01-19
      unit this: [(au cours de|dans|durant|pendant)] <direction> <unit> [ci]
        + Le vote aura lieu {ce mois-ci}. = 2026-01
        + Le vote aura lieu {cette semaine}. = 2026-01-12
      unit next first: (la|le|l') <direction> <unit>
        + Le vote aura lieu {la prochaine semaine}. = 2026-01-19
      in the unit: (dans la|dans le|au cours de la|au cours de cette) <unit>
        + Le vote tombe {dans la semaine}. = 2026-01-12
      compact date: [le] <compact-date>
        + Relevé {20260227} archivé. = 2026-02-27
        - Le dossier 20261399 est clos.
      bare day: le <day-number>
        + Rendez-vous {le 20} à la mairie. = 2026-01-20
        - Le 15 marsouins nagent.
      weekday and number: [(le|ce)] <weekday> [,] [le] <day-number>
      number and weekday: le <day-number> <weekday>
        + Rendez-vous {le 23 vendredi} à la mairie. = 2026-01-23
        + Rendez-vous {vendredi 23} à la mairie. = 2026-01-23
      weekday date this: <direction> <weekday> <day-number>

    phrases quarter
      quarter letter: (au|du|le) (t|q)<number> [<year>]
      quarter letter and year: (t|q)<number> <year>
        + Les comptes {du T3 2026} suivront. = 2026-35
        - La ligne T3 roule.

    phrases decade
      decade: [(les|des|aux|dans les|en|durant les|pendant les|depuis les|au début des|début des|à la fin des|fin des|au milieu des)] années (<year>|<number>)
        + Un tube {des années 80}, remis au goût du jour. = 1980/1989

    phrases query-day
      the unit: (la|l'|le) <unit>

    phrases partial-day
      dotted: [(le|du|au)] [<weekday> [,]] <day-number>.<month-number>[.]
      day number: [(le|les)] [<weekday> [,]] [le] <day-number>
      weekday only: [le] <weekday>

    phrases later
      in: (dans|dans les|d'ici|d'ici à|sous|en) [(environ|à peine|à peu près|moins de|moins d')] <number> <unit> {([et] <number> <unit>|, <digits> <unit>)}
        + Réponse {dans trois semaines}. = 2026-02-04
        - Il reste trois places dans deux salles.
      in a unit: (dans|d'ici) (un|une) <unit>
        + Réponse {dans une semaine}. = 2026-01-21
      in a part: (dans|d'ici) [(un|une)] <minute-word> [(de|d')] <unit>
        + Réponse {dans une demi-heure}. = 2026-01-14T12:30
        + Réponse {dans un quart d'heure}. = 2026-01-14T12:15
        - La salle est dans une demi-douzaine de guides.
      in parts: (dans|d'ici) <number> <unit> et <minute-word>
        + Réponse {dans une heure et demie}. = 2026-01-14T13:30
        + Réponse {dans un an et demi}. = 2027-07-14
      in hours: dans <hour> (h|heure(s)) <minute>
        + Réponse {dans 2h30}. = 2026-01-14T14:30
      in tenths: (dans|d'ici) <digits>,<digits> <unit>
        + Réponse {dans 2,5 heures}. = 2026-01-14T14:30

    phrases ago
      ago: (il y a|il ya|ça fait|cela fait|cela faisait|y a|voilà|voici) [(environ|déjà|à peu près|presque|près de|plus de|à peine)] <number> <unit>
        + Ouvert {il y a deux mois}. = 2025-11-14
        - Il y a deux personnes.
      weekdays ago: il y a <number> <weekday>
        + Ouvert {il y a deux samedis}. = 2026-01-03
      ago in units: (il y a|ça fait|cela fait) [environ] <number> <unit> {([et] <number> <unit>|, <digits> <unit>)}
        + Ouvert {il y a 1 an et 2 mois}. = 2024-11-14
      ago in a part: il y a [(environ|à peine)] [(un|une)] <minute-word> [(de|d')] <unit>
        + Ouvert {il y a une demi-heure}. = 2026-01-14T11:30
      ago in parts: il y a [(environ|à peine)] <number> <unit> et <minute-word>
        + Ouvert {il y a un an et demi}. = 2024-07-14
      ago in hours: il y a <hour> (h|heure(s)) <minute>
        + Ouvert {il y a 1h30}. = 2026-01-14T10:30

    phrases after-previous
      later: [(le|la)] [(quelque|environ|à peine|presque)] <number> <unit> (plus tard|après)
        + Le second tour suit {deux jours plus tard}. = 2026-01-16
      next day: [(le|dès le|au|la|dès la)] <shift-day>
        + La mairie a répondu {le lendemain}. = 2026-01-15
      next day spoken: [le] <unit> d'après
        + La mairie a répondu {le jour d'après}. = 2026-01-15

    phrases before-previous
      earlier: [(le|la)] <number> <unit> (plus tôt|avant|auparavant)
        + Le premier tour eut lieu {deux jours plus tôt}. = 2026-01-12
      day before: [le] <unit> d'avant
        + La mairie avait prévenu {le jour d'avant}. = 2026-01-13

    phrases span-ahead
      next units: [(les|pour les|dans les|au cours des|ces|des)] <number> (prochain(e)(s)) <unit>
        + Le pont ferme {les trois prochains jours}. = 2026-01-15/2026-01-17
      units to come: [(les|ces|des)] <number> <unit> (à venir|suivants|suivantes)
        + Le pont ferme {les trois jours à venir}. = 2026-01-15/2026-01-17

    phrases span-back
      last units: [(les|pendant les|au cours des|ces|des|durant les|dans les)] <number> (dernier(s)|dernière(s)) <unit>
        + Il a plu {ces trois derniers jours}. = 2026-01-11/2026-01-13
      units past: [(les|ces|des)] <number> <unit> (passés|passées|passé|précédents|précédentes)
        + Il a plu {les trois jours précédents}. = 2026-01-11/2026-01-13

    phrases clock
      hours and minutes: <hour> (h|heure(s)|hrs|hres) <minute> [(min|mn|m|minutes|précises|pile|tapantes)] [<meridiem>]
        + On se retrouve à {13 h 30} au port. = T13:30
        - Le sentier fait 13 km 30.
      hours: <hour> (h|heure(s)|hrs) [(pile|précises|tapantes|environ)] [<meridiem>]
        + On se retrouve à {18 h} au port. = T18:00
      half past of hours: <hour> et <minute-word> (heures|heure)
      point and h: <hour>.<minute> (h|heures)
        + Départ à {20.15 h}, place du marché. = T20:15
      hours and quarter: <hour> (h|heure(s)) [et] [(un|une|le)] <minute-word>
        + On se retrouve à {huit heures et demie} au port. = T08:30
      colon: <hour>:<minute>[:<second>] [<meridiem>]
        + Départ {20:45} quai 3. = T20:45
        - Le ratio est de 20:75.
      colon and offset: <hour>:<minute>[:<second>[.<digits>]]+(<hour>:<minute>|<compact-time>)
        + Relevé {20:45+01:00} archivé. = T20:45
      colon and offset west: <hour>:<minute>:<second>[.<digits>]<dash>(<hour>:<minute>|<compact-time>)
        + Relevé {20:45:30-05:00} archivé. = T20:45:30
      colon and offset of mail: <hour>:<minute>:<second> (+|<dash>)<compact-time>
        + Relevé {20:45:30 +0100} archivé. = T20:45:30
      colon and fraction: <hour>:<minute>:<second>.<digits>
      dot and half: <hour>.<minute> <meridiem>
        + Départ {8.45 PM} quai 3. = T20:45
      half of day: <hour> <meridiem>
        + Départ {8 pm} quai 3. = T20:00
      compact: <compact-time> <meridiem>
        + Départ {1045 pm} quai 3. = T22:45
      hours and: <hour> (h|heure(s)) et <minute>
        + Départ à {sept heures et dix}. = T07:10
      noon: <hour-word> [[et] [(un|une|le)] <minute-word>] [(précises|précise|pile)]
        + Le repas est servi à {midi}. = T12:00
      noon and minutes: <hour-word> [et] <minute>
        + Le train part à {midi 20}. = T12:20

    phrases clock-alone
      at hour: (à|a) <hour>
        - Elle en compte à 23 près.
      hours: <hour> (à|a|<dash>) <hour>
        - Ils ont gagné 17 à 18 parties.

    phrases clock-before
      before: <hour> [(h|heure(s))] moins [(le|un|une)] (<minute-word>|<minute>|<number>)
        + Le train part à {huit heures moins le quart}. = T07:45

    phrases clock-of
      half: <clock> [(du|de l'|de la|dans la|dans l'|le|pile du|en)] <day-part>
        + Le train part à {8 heures du soir}. = T20:00
      clock zone: <clock> [,] ["("] <zone> [")"]
        + En ligne à {20 h (heure de Paris)}. = T20:00
      clock and offset: <clock> ["("] <zone>(+|<dash>)<number>[:<minute>] [")"]
        + En ligne à {20 h (UTC+2)}. = T20:00
        + En ligne à {20 h GMT-5}. = T20:00

    phrases clock-about
      about: (vers|vers les|aux environs de|aux alentours de|autour de|à environ|plutôt vers|environ|sur les) <clock> [[(du|de l'|de la|dans la|dans l')] <day-part>]
        + Arrivée {vers 18 h}. = T18:00

    phrases clock-from
      from: (à partir de|à compter de|dès|après|plus tard que|depuis) <clock>
        + Accueil {à partir de 18 h}. = T18:00
      from on: (à partir de|dès) <hour-word>

    phrases clock-until
      until: (jusqu'à|jusqu'a|avant|au plus tard à|n'importe quand avant) <clock>
        + Ouvert {jusqu'à 18 h}. = /T18:00

    phrases clock-span
      from to: [(de|d'|depuis|dès)] [$about] <clock> $clockto <clock>
      slashed: <clock>/<clock>
        + Ouvert {9h/12h30}, puis fermé. = T09:00/T12:30
        + Permanence {de 13h30 à 15h00}. = T13:30/T15:00
        - Il faut de 13 à 15 jours.
      between: [mais] entre <clock> et <clock>
        + Passez {entre 14 h et 16 h}. = T14:00/T16:00
      between noon: entre <hour-word> et <hour>
        + Passez {entre midi et deux}. = T12:00/T14:00
      between bare: [mais] entre <hour> et <clock>
        + Passez {entre 14 et 16 h}. = T14:00/T16:00
      bare from to: [de] <hour> $clockto <clock>
        + Permanence {13-15h}. = T13:00/T15:00
      colon to point: [de] <clock> $clockto <hour>.<minute>
      to bare: (de|entre) <clock> (à|a|et) <hour>
      hours of a part: [(de|entre|du)] <hour> (à|a|et|jusqu'à|jusqu'a|<dash>) <hour> [(du|de l'|de la|dans la|dans l')] <day-part>
        + Permanence {de 5 à 7 du soir}. = T17:00/T19:00
      clock to part: entre <clock> et <hour> [(de l'|du|de la)] <day-part>
      part to clock: (de|du|entre) <hour> [du] <day-part> (à|a|et|jusqu'à|jusqu'a) (<clock>|<hour>) [(de l'|du|de la)] [<day-part>]
      bare hours: (de|entre) <hour> (à|a|et) <hour>

    phrases clock-span-evening
      five to seven: (un|ce|le|notre|votre|leur) <hour> à <hour>
        + On vous attend pour {un 5 à 7} convivial. = T17:00/T19:00
        - Il en faut un 3 à 12 fois.

    phrases day-part
      part at hour: [(le|la|l'|dans le|dans la|dans l')] <day-part> (à|a) <hour>
      part of day: (le|en|dans la|dans l'|au|dans le|en fin de|en fin d'|en début de|en début d'|en milieu de|en milieu d'|la|l'|dès le|dès la|dès l') <day-part>

    phrases moment
      day at clock: <day> [(,|:|.|"("|"|"|·|•)] [$at] [(,|:)] <clocks> [")"]
        + Concert {le samedi 14 février 2026, à 20h30}. = 2026-02-14T20:30
      this evening and date: <direction> <day-part> [(,|"(")] [le] <day> [(,|")")] [$at] <clocks>
        + Débat {ce soir, vendredi 16 janvier, 20h30}. = 2026-01-16T20:30
      relative day and date: <relative-day> [(,|"(")] [le] <day> [(,|")")] [$at] <clocks>
        + Débat {demain, jeudi 15 janvier, à 20 h} à la halle. = 2026-01-15T20:00
      day and point clocks: <day> [(,|:)] [de] <hour>.<minute> (<dash>|à) <hour>.<minute>
        + Visite {17.02.2026, 10.00-12.30} au parc. = 2026-02-17T10:00/2026-02-17T12:30
        - Entrée : 10.00-12.30 francs.
      iso moment: <day>t<clocks>[z]
        + Relevé {2026-02-27T20:00} archivé. = 2026-02-27T20:00
      clock on day: <clocks> [(,|<dash>|le|du|pour)] <day>
        + Concert à {20h30 samedi 14 février 2026}. = 2026-02-14T20:30
      day part: <day> [(,|dans|en|au|en début de|en début d'|en fin de|en fin d'|en milieu de|en milieu d'|tôt|tôt dans|tard dans)] [(la|l'|le|en)] <day-part>
        + Débat {lundi soir} à la halle. = 2026-01-12
      weekday's part of week: [le] <weekday> <day-part> [(de|d'|,)] <day>
        + Débat {mardi soir de la semaine prochaine}. = 2026-01-20
      weekday's clock of week: [le] <weekday> [$at] <clocks> (de|d') <day>
        + Débat {mardi à 18 h de la semaine prochaine}. = 2026-01-20T18:00
      nth weekday's part: [(le|au)] <ordinal> <weekday> [(,|au)] <day-part> (de|du|d'|de la) <day>
        + Débat {le premier lundi soir de mars 2026}. = 2026-03-02
      this part: <direction> <day-part>
        + Débat {ce soir} à la halle. = 2026-01-14
      hour of the part: <day> (à|a) <hour> (du|le|pendant le|au|de l'|ce) <day-part>
        + Débat {mardi à 8 du soir}. = 2026-01-13T20:00
      night between: [(dans la|la|une|pendant la)] <day-part> (de|du) <any-day> (à|au) <any-day>
        + La tempête vient {dans la nuit de samedi à dimanche}. = 2026-01-17
      part of the day of: [(le|dans la|la|dans l'|l'|au)] <day-part> (du|de|d') <day>
        + Débat {dans la soirée du 14 février}. = 2026-02-14

    phrases day-list
      lists of days: (du|des) <any-day> {, (du|des) <any-day>} et (du|de celui du) <day>
        + Stages des semaines {du 16 et du 23 février 2026}. = 2026-02-16 2026-02-23

    phrases day-range
      from to: (du|entre le|depuis le) <any-day> [(inclus|compris)] (au|jusqu'au|et le|et|<dash>) <any-day> [inclus]
        + Exposition {du 28 janvier au 3 février}. = 2026-01-28/2026-02-03
        - Prix du 3 au 5 euros.
      between: (de|d'|entre|depuis) <day> (à|a|et|jusqu'à|jusqu'en|au) <any-day>
        + Fermé {de mars à juin 2026}. = 2026-03/2026-06
      part of a month: (de|du|entre le) <any-day> (à|a|au|et|et le|<dash>) <any-day> [du] <day>
        + Fermé {du 4 au 23 du mois prochain}. = 2026-02-04/2026-02-23
      between numbers: (de|entre) <any-day> (à|a|et|au|<dash>) <day>
        + Fermé {entre 3 et 8 mars 2026}. = 2026-03-03/2026-03-08
      weekend of days: [(le|ce|du|au)] (week-end|weekend|fin de semaine|week-ends) (du|des) <any-day> (et|au|<dash>|/|&) <day>
        + Salon {le week-end du 7 et 8 mars 2026} à Dole. = 2026-03-07/2026-03-08
      seasons of two years: [(la|de la|pour la|l'|de l'|pour l')] (saison|édition|année|année scolaire|année universitaire|programmation|exercice) (<year>|<short-year>)(-|/|<dash>)<digits>
        + Le programme {de la saison 2026-27} est connu. = 2026/2027
        - La saison 24-98 du catalogue.
      centuries: (du|des|entre le|de l'an|les) <ordinal> [<unit>] (au|et le|et|<dash>|à) <ordinal> <unit>
        + Des tapisseries {du XVe au XVIIe siècle}. = 1400/1699
      bare: [(semaine du|la semaine du|semaine)] <any-day> (<dash>|au|jusqu'au|/|>|→) <day>
        + Salon {14-20 sept. 2026}. = 2026-09-14/2026-09-20
      after month: <day> (<dash>|au) <any-day>
        + Salon {14 septembre - 20 septembre}. = 2026-09-14/2026-09-20
      bare months: <day> (<dash>|à|au) <day>
      joined: <day><day>
        + Saison {mars-juin 2026}. = 2026-03/2026-06

    phrases day-list
      several dashed: [(les|le|des)] <any-day>-<any-day>[-<any-day>]-<day>
        + Spectacle {les 16-17-18 janvier 2026}. = 2026-01-16 2026-01-17 2026-01-18
      several: [(les|le|ce|ces|des)] <any-day> {(,|;|puis|puis le|/) <any-day>} [,] (et|&|ou|puis|et les|et le|,|/) <day>
        + Spectacle {les 3, 4 et 10 avril 2026}. = 2026-04-03 2026-04-04 2026-04-10
        - Les 3, 4 et 10 joueurs.
      weekdays of a week: [le] <weekday> (et|ou|/|,) [le] <weekday> [(de|,)] <day>
        + Spectacle {lundi ou mardi de la semaine prochaine}. = 2026-01-19 2026-01-20
      several of a weekday: (les|des) <any-day> {(,|;) <any-day>} [,] (et|&|ou) <any-day>
        + Ateliers {les mardis 20 et 27}. = 2026-01-20 2026-01-27
        - Les 3 et 4 joueurs.

    phrases from
      from: (à partir|à compter|dès|à dater|au plus tôt) [(du|de|d'|le|de la|à la)] (<moment>|<day>)
        + Ouverture {au plus tôt le 2 mars}. = 2026-03-02/
        + Inscriptions {à partir du 2 mars}. = 2026-03-02/
      from this: (à partir de|dès) <any-day>
      bare from: (à partir du|dès le) <any-day>
        + Inscriptions {à partir du 20}. = 2026-01-20/

    phrases since
      since: depuis [le] (<moment>|<day>)
        + Fermé {depuis le 2 janvier}. = 2026-01-02/

    phrases until
      until: (jusqu'au|jusqu'à|jusqu'à la|jusqu'à l'|jusqu'en|jusque|au plus tard|au plus tard le|d'ici|d'ici le|d'ici au|d'ici à|d'ici la|d'ici l'|d'ici à la) (<moment>|<day>)
        + Réponse {d'ici la fin du mois}. = /2026-01
        + Inscriptions {jusqu'au 27 février 2026}. = /2026-02-27
      bare until: (jusqu'au|d'ici au|d'ici le|au plus tard le) <any-day>
        + Inscriptions {jusqu'au 27}. = /2026-01-27

    phrases before
      before: avant [(le|la|l')] (<moment>|<day>)
        + Répondez {avant le 3 mars 2026}. = /2026-03-02
      bare before: avant le <any-day>

    phrases after
      after: (après|passé) [(le|la|l')] (<moment>|<day>)
        + Répondez {après le 3 mars 2026}. = 2026-03-03/

    phrases about
      about: (vers|autour|aux alentours|aux environs) [(le|du|de)] <day>
        + Retour {vers le 3 mars 2026}. = 2026-03-03

    phrases nth-of
      nth weekday: [(le|la|au|du|ce)] <ordinal> <weekday> (de|du|d'|en|de la|de l'|dans le|des) <day>
        + Foire {le premier lundi de mars 2026}. = 2026-03-02
      nth unit: [(le|la|l'|au|du|à la)] <ordinal> <unit> (de|du|d'|en|de la|de l'|dans le|des) <day>
        + Foire {la dernière semaine de juin 2026}. = 2026-06-22
        + Stage {la première quinzaine de mars 2026}. = 2026-03-01/2026-03-15
        + Stage {la dernière quinzaine d'août 2026}. = 2026-08-16/2026-08-31
      nth unit of this: [(le|la|l'|au|du|à la|dès le)] <ordinal> <unit> (du|de la|de l'|de cette|de ce) <unit>
        + Bilan {le dernier jour du mois}. = 2026-01-31
        + Bilan {le premier jour de l'année}. = 2026-01-01

    phrases day-after
      day after: [(le|au|dès le|la|à la)] <shift-day> (de|du|d'|de la) <day>
        + Tri {le lendemain du 14 février}. = 2026-02-15
      nth weekday after: [(le|au|du)] <ordinal> <weekday> (après|suivant|qui suit) [(le|la|l')] <day>
        + Foire {le premier dimanche après Pâques}. = 2026-04-12
        + Foire {le premier lundi suivant le 15 août 2026}. = 2026-08-17
      weekday after: [le] <weekday> (suivant|qui suit) [(le|la|l')] <day>
        + Bal {le lundi qui suit Pâques}. = 2026-04-06
        + Bal {le samedi suivant le 14 juillet 2026}. = 2026-07-18
      week after: [(la|dès la)] <unit> (après|suivant|qui suit) [(le|la|l')] <day>
        + Bal {la semaine après Pâques}. = 2026-04-06
      units after: <number> <unit> (après|à partir de|à compter de) [(le|la|l')] <day>
        + Tri {deux jours après Noël}. = 2025-12-27

    phrases day-before
      units before: <number> <unit> avant [(le|la|l')] <day>
        + Tri {deux jours avant Noël}. = 2025-12-23
      weekday before: [(le|au|du)] [<ordinal>] <weekday> (avant|précédant|qui précède) [(le|la|l')] <day>
        + Foire {le dernier samedi avant Noël}. = 2025-12-20
        + Foire {le dimanche précédant le 15 août 2026}. = 2026-08-09
      week before: [la] <unit> (avant|précédant|qui précède) [(le|la|l')] <day>
        + Foire {la semaine avant Pâques 2026}. = 2026-03-30

    phrases week-of
      week of: [(la|de la|dans la)] semaine (du|de|de la|qui commence le|commençant le) <day>
        + Collecte {la semaine du 9 février}. = 2026-02-09

    phrases weekend-of
      bridge: [(le|du|au|pour le|pendant le|ce|dès le|prochain)] (pont|week-end|weekend|fin de semaine|long week-end) (de|du|de l'|de la|d'|prolongé de|prolongé du) <day>
        + Fermé {le pont de l'Ascension}. = 2026-05-14/2026-05-17
        + Ouvert {le week-end de Pâques}. = 2026-04-04/2026-04-06
        - Le pont de la rivière ferme.

    phrases weekday-of-week
      weekday of week: [le] <weekday> [(de|dans|,)] <day>
        + Vote {mardi de la semaine prochaine}. = 2026-01-20
        + Vote {vendredi dans trois semaines}. = 2026-02-06

    phrases weekday-later
      in eight: [(le|de)] <weekday> en <number>
        + Vote {lundi en huit}. = 2026-01-26

    phrases lasting
      for so long: [(pour|pendant|durant)] <number> <unit> [,] (à partir|à compter|dès) [(du|de|d'|le)] (<moment>|<day>)
        + Fermé {pendant trois jours à partir du 5 mai 2026}. = 2026-05-05/2026-05-07
        + Stage {pour deux semaines à compter du 6 juillet 2026}. = 2026-07-06/2026-07-19
      day and length: [à partir du] (<moment>|<day>) [,] (pour|pendant|durant) <number> <unit>
        + Fermé {le 5 mai 2026 pour trois jours}. = 2026-05-05/2026-05-07
        + Atelier {samedi 24 janvier à 14 h pendant 2 heures}. = 2026-01-24T14:00/2026-01-24T16:00

    phrases moment-range
      from moment to clock: (du|de|entre) <moment> (à|et|jusqu'à|au) <clock>
        + Ouvert {du vendredi 6 février à 18 h à 23 h}. = 2026-02-06T18:00/2026-02-06T23:00
      from moment to moment: (du|de|entre) <moment> [,] (au|à|et|jusqu'au|et le) <moment>
        + Stage {du vendredi 6 février à 18 h au dimanche 8 février à 12 h}. = 2026-02-06T18:00/2026-02-08T12:00

    phrases clock-abroad
      two towns: <clock> [(à|heure de|"(")] <zone-town> [")"] {[(/|,|-|et|<dash>|soit|"(")] <clock> [(à|heure de)] <zone-town> [")"]}
        + Visio à {14h00 Paris / 8h00 Montréal}. = T14:00
      two zones: <clock> {(/|,|-|et|<dash>|soit|"(") <clock> [")"]}

    phrases no-date
      lasts: (durée|durées|durera|dure|pendant|durant) [(:|de|d'|environ)] <clocks>
        - Un film qui dure 1h30.
      season of something: (au|le|du|ce) <season> de l'
      season's name: (au|le|du|ce|un|l') <season> (des|du)
        - Le printemps des poètes, l'automne du livre.
      things of Easter: (œuf|œufs|oeufs|lapin|lapins|île|cloches|agneau|chocolats|poule|poules|chasse aux œufs|chasse aux oeufs) de pâques
        - Les œufs de Pâques, l'île de Pâques.
      father of Christmas: (père|mère|papa) noël
        - Le père Noël habite loin.
      match of a cup: <number>/<number> [(de|d')] (finale|finales|litre|litres|tasse|heure|tour|pension|tarif|part|parts|temps)
        - Elle joue 1/4 de finale puis 1/2 finale.
      pressure: (ta|tension|tension artérielle|pression) [(de|à|:|mesurée à)] <number>/<number>
        - TA 12/8, puis une tension de 14/9.
      hours a week: <clock>/(semaine|sem|jour|j|mois|an)
        - Un poste de 20 h/semaine, puis de 35h/sem.
      week of hours: (semaine|semaines|forfait|contrat) de <clock>
        - Une semaine de 20 heures.
      taken: (mis|mettent|mettra|mettre|fallu|comptez|compter|duré|durent|dormi|attendu) [(environ|près de|plus de|moins de|presque|jusqu'à)] <clock>
        - Il a mis 3 h 20, comptez 2 h de plus.
      seasons of history: (le printemps arabe|l'été indien|printemps de prague|la rentrée littéraire)
      all week: (h24|24h/24|24/24|24h sur 24) [(,|et|<dash>)] (7/7|7j/7)
        - Un service H24 et 7/7.
      things of a feast: (marché|marchés|sapin|sapins|arbre|arbres|père|conte|contes|chants|chant|cadeaux|lumières|illuminations|bûche|fêtes|magie|esprit|pulls|boules|décorations) de noël
        - Le marché de Noël et le sapin de Noël.
      days of leave: [(les|aux|des|pendant les|durant les|hors)] vacances (de|de la|de l'|d') (<holiday>|<season>)
        - Fermé pendant les vacances de la Toussaint.
      before christ: [(au|en|du|le|vers)] (<ordinal> <unit>|<year>|<number>) (av|avant) (j|jésus|notre)
        - Une stèle du IIe siècle avant J.-C.
      fraction: <number>/<number> (des|du|de la|de l'|de nos)
        - Les 3/4 des habitants ont voté.
      by the hour: <clock> (par|hebdomadaires|hebdomadaire) [(jour|semaine|mois|an)]
        - Elle travaille 12h par semaine.
      an hour's: d'une heure [(trente|et demie|et quart|quinze|quarante-cinq)]
        - Un débat d'une heure trente.
      finished in: en <clock> [(min|minutes)] [(et|,)] [<second>] [(s|secondes)]
        - Il a terminé en 1 h 12.
      hours of a race: les <hour> (h|heure(s)) (du|de la|de l'|d'|de)
        - Les 24 Heures du Mans.
      length to the second: <number> (h|heure(s)) <number> (min|mn|minutes) <number> (s|sec|secondes)
        - Un temps de 2 h 15 min 30 s.
      day and night: matin, midi et soir
        - Un menu matin, midi et soir.
      one of these days: un de ces jours
        - On en parlera un de ces jours.
      the day of days: le jour j
        - Tout sera prêt le jour J.
      from one day: du jour au lendemain
        - Elle est partie du jour au lendemain.
      paper: (journal|revue|magazine|édition) du <weekday>
        - Lu dans le Journal du dimanche.
      paper of noon: midi libre
        - Lu dans Midi Libre.
      emergency number: (appelez|composez|composer|appeler|appeler le|composer le|faites) le <number>
        - Appelez le 15 ou le 112.
      school named: (collège|lycée|école|stade|gymnase|caserne|station|square) du <day>
        - Réunion au collège du 4-Septembre.
        - Trente volontaires vont au printemps de l'environnement.
      a unit of: dans (un|une) <unit> (de|d')
        - Elle était dans un jour de grande forme.
      all day: <hour> (h|heures) sur 24
        - Le service répond 24 h sur 24.
      all day and week: <hour>h/24
        - Ouvert 24h/24.
      some weekday: un <weekday> [(matin|midi|après-midi|soir)]
        - Elle chante toujours un mercredi soir.
      way: [(à|en)] <clock> (de|d') (route|train|marche|vol|trajet|spectacle|cours|formation|voiture|bus|avion|travail|musique|sommeil|film)
        - Un village à 2 h de route.

    phrases clock-list
      two spans: <clocks> (<dash>|<dash> <dash>) <clocks>
        + Ouvert {9h/12h - 14h/18h}, puis fermé. = T09:00/T12:00 T14:00/T18:00
      several clocks: <clocks> {(,|/|puis) <clocks>} [,] (et|ou|puis|&|/) [à] <clocks>
        + Séances à {14h30 et 17h}. = T14:30 T17:00
      short list: <hour> {, <hour>} (et|ou) [à] <clocks>

    phrases dated
      date and clocks: <days> [(,|:|;|.|"(")] [$at] <clocks> [")"]
        + Salon {du 20 au 22 mars 2026, de 9h à 18h}. = 2026-03-20T09:00/2026-03-22T18:00
      weekdays and dates: <weekday> [.] (et|/|,|&|<dash>) <weekday> [.] [,] <days> [[(,|:)] [$at] <clocks>]
        + Salon {sam./dim. 21/22 mars 2026}. = 2026-03-21/2026-03-22
        + Salon {samedi et dimanche, 21 et 22 mars 2026, de 9h à 18h}. = 2026-03-21T09:00/2026-03-21T18:00 2026-03-22T09:00/2026-03-22T18:00
      date with point clock: <days> (,|à|dès) <hour>.<minute>
        + Concert {jeudi 19 mars 2026, 19.30}. = 2026-03-19T19:30
      clocks and date: <clocks> [(,|<dash>|:)] [(le|les)] <days>
        + Visite à {14h30 et 17h, les 3 et 4 avril 2026}. = 2026-04-03T14:30 2026-04-03T17:00 2026-04-04T14:30 2026-04-04T17:00
      evening at: <moment> [,] [$at] (<hour>|<hour-word>)
        + Débat {ce soir à 8}. = 2026-01-14T20:00
      date at hour: <days> (à|a) <hour>
        + Débat {le 3 avril 2026 à 20}. = 2026-04-03T20:00
      compact time today: (<relative-day>|<direction> <unit>) <compact-time>
        + Débat {demain 1930} à la halle. = 2026-01-15T19:30
        - Il en faut 19300 de plus.
      compact time at: <days> [,] (à|a|@) <compact-time>
      evening and clocks: <moment> [,] [$at] <clocks>
      hour this evening: [à] <hour> [,] <moment>
      clocks this evening: [à] <clocks> [,] <moment>

    phrases every
      each weekday: (tous les|chaque|toutes les|tout les) <weekday> {(,|et|ou) [(tous les|les|chaque)] <weekday>} [(matin(s)|midi(s)|après-midi|soir(s))]
        + Marché {tous les mardis}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU
      habit: <habit>
      each season: (tous les|chaque|toutes les) (<season>|<month>|<holiday>|<day-part>)
        + Le camp revient {chaque été}. = 2026-06-01;FREQ=YEARLY;BYMONTH=6
      each unit: (tous les|chaque|toutes les) <unit>
        + Marché {chaque semaine}. = 2026-01-14;FREQ=WEEKLY
      each day of a month: (le|tous les) <day-number> (de chaque mois|de tous les mois|du mois de chaque année|chaque mois|tous les mois)
        + Permanence {le 15 de chaque mois}. = 2026-01-15;FREQ=MONTHLY;BYMONTHDAY=15
      each day in the month: tous les <day-number> du mois
        + Permanence {tous les 15 du mois}. = 2026-01-15;FREQ=MONTHLY;BYMONTHDAY=15
        - Chaque personne compte.
      the weekdays: les <weekday> {(,|et|ou) [les] <weekday>} [(matin(s)|midi(s)|après-midi|soir(s))]
        + Marché {les mardis et jeudis}. = 2026-01-15;FREQ=WEEKLY;BYDAY=TU,TH
      the weekday habit: le <weekday> [(matin|midi|après-midi|soir)] {(,|et) le <weekday> [(matin|midi|après-midi|soir)]} [(,|:)] [$at] <clocks>
        + Soutien scolaire {le mardi et le jeudi de 18 h à 20 h}. = 2026-01-15T18:00/2026-01-15T20:00;FREQ=WEEKLY;BYDAY=TU,TH
        + Soutien scolaire {le mardi de 18 h à 20 h}. = 2026-01-20T18:00/2026-01-20T20:00;FREQ=WEEKLY;BYDAY=TU
      each weekend: (le|les|tous les|chaque) (week-end(s)|weekend(s)|fin(s) de semaine)

    phrases every-range
      each range: [(tous les jours|tous les jours,|ouvert|ouverte)] (du|de) <weekday> (au|à|<dash>) <weekday> [inclus]
        + Portes {du mardi au samedi}. = 2026-01-14;FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA
      each dash: <weekday> (<dash>|au) <weekday>
      joined: <weekday><weekday>
        + Portes {lundi-vendredi}. = 2026-01-14;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR

    phrases every-nth
      nth of month: [(chaque|tous les|le|les|un)] <ordinal> [{(,|et) [(le|les)] <ordinal>}] <weekday> (du mois|de chaque mois|de tous les mois|des mois|par mois|chaque mois|du mois de chaque année)
        + Marché {chaque premier samedi du mois}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA

    phrases every-few
      one in two: (un|une) (<weekday>|<unit>) sur <number>
        + Marché {un jeudi sur deux}. = 2026-01-15;FREQ=WEEKLY;INTERVAL=2;BYDAY=TH
      each few: (tous les|toutes les|chaque|aux|à toutes les|à tous les) <number> <unit> [[,] (le|les) <weekday>]
        + Marché {tous les quinze jours, le mercredi}. = 2026-01-14;FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
        + Marché {aux deux semaines}. = 2026-01-14;FREQ=WEEKLY;INTERVAL=2
        + Marché {toutes les deux semaines}. = 2026-01-14;FREQ=WEEKLY;INTERVAL=2

    phrases bounded
      recurring with clocks: <date> [(,|:)] [$at] <clocks>
        + Ouvert {lun-ven : 9h - 12h30}. = 2026-01-14T09:00/2026-01-14T12:30;FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
        + Cours {tous les mardis, de 18h à 20h}. = 2026-01-20T18:00/2026-01-20T20:00;FREQ=WEEKLY;BYDAY=TU
      clocks recurring: <clocks> [,] <date>
      recurring in a span: <date> [(,|:)] [[$at] <clocks>] [,] <date> [[,] [$at] <clocks>] [[,] (sauf|hors|excepté|à l'exception de|à l'exception du) [(le|les|du|des)] (<days>|<any-day>)] [[,] [$at] <clocks>]
        + Cours {chaque mardi de 18h à 20h, du 3 mars au 30 juin 2026, sauf le 14 avril}. = 2026-03-03T18:00/2026-03-03T20:00;FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630;-2026-04-14
      recurring in a month: <date> (de|d'|en|du mois de|au mois de|pendant le mois de) <day> [[,] [$at] <clocks>]
        + Atelier {tous les mercredis de mai, de 14 h à 16 h}. = 2026-05-06T14:00/2026-05-06T16:00;FREQ=WEEKLY;BYDAY=WE;UNTIL=20260531
        + Atelier {chaque année en mai}. = 2026-05-01;FREQ=YEARLY;BYMONTH=5
      recurring but: <date> [[,] [$at] <clocks>] [,] ["("] (sauf|hors|excepté|à l'exception de|à l'exception du) [(le|les|du|des)] (<days>|<any-day>) [")"] [[,] [$at] <clocks>]
        + Ouvert {tous les jours sauf le lundi, de 10 h à 18 h}. = 2026-01-14T10:00/2026-01-14T18:00;FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU
        + Cours {chaque mardi, sauf le 14 avril 2026}. = 2026-01-20;FREQ=WEEKLY;BYDAY=TU;-2026-04-14
        + Ouvert {tous les jours sauf lundi et mardi}. = 2026-01-14;FREQ=WEEKLY;BYDAY=WE,TH,FR,SA,SU
    """#
}
