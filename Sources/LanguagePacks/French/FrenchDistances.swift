extension FrenchPack {
  /// Quarters and decades, days that lack their month, and distances from a day.
  static let distancePhrases = #"""
    phrases quarter
      quarter letter: (au|du|le) (t|q)<number> [<year>]
      quarter letter and year: (t|q)<number> <year>
        + Les comptes {du T3 2026} suivront. = 2026-35
        - La ligne T3 roule.

    phrases named-year
      year of era: (en|en l'an|l'an|de l'an|dès|depuis|vers) <number> [de] (après|apr|ap|notre) [.] (jésus|j|ère) [.] [-] [(christ|c)] [.]
        + Le volcan explosa {en 79 après J.-C.}, dit-on. = 0079
        + Le volcan explosa {en l'an 79 de notre ère}, dit-on. = 0079
        - Il en vient 79 après lui.

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
        + Concert {le même jour} au parc. = 2026-01-14
        + Les prix seront remis {le soir même}. = 2026-01-14
        + Le registre sera clos {ce jour-là}. = 2026-01-14
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
    """#
}
