extension FrenchPack {
  /// A day with its hour, ranges, lists, bounds, and days counted from other days.
  static let spanPhrases = #"""
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
      from to: (du|entre le|depuis le) <any-day> [(inclus|compris)] (au|jusqu'au|et jusqu'au|et le|et|<dash>) <any-day> [inclus]
        + Exposition {du 28 janvier au 3 février}. = 2026-01-28/2026-02-03
        - Prix du 3 au 5 euros.
      between: (de|d'|entre|depuis) <day> (à|a|et|et d'|et de|jusqu'à|jusqu'en|et jusqu'au|au) <any-day>
        + Marché {tous les jeudis de juillet et d'août 2026}. = 2026-07-02;FREQ=WEEKLY;BYDAY=TH;UNTIL=20260831
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
      months dashed: <any-day> <dash> <any-day> <dash> <day>
        + Le programme {avril – mai – juin 2026}. = 2026-04 2026-05 2026-06
        - Score : 12 – 13 – 14 points.
      several dashed: [(les|le|des)] <any-day>-<any-day>[-<any-day>]-<day>
        + Spectacle {les 16-17-18 janvier 2026}. = 2026-01-16 2026-01-17 2026-01-18
      several: [(les|le|ce|ces|des)] <any-day> {(,|;|puis|puis le|/|et|et le) <any-day>} [,] (et|&|ou|puis|et les|et le|ainsi que le|ainsi que les|,|/) <day>
        + Spectacle {les 3 et 4 ainsi que le 10 avril 2026}. = 2026-04-03 2026-04-04 2026-04-10
        + Spectacle {les 3, 4 et 10 avril 2026}. = 2026-04-03 2026-04-04 2026-04-10
        - Les 3, 4 et 10 joueurs.
      weekdays of a week: [le] <weekday> (et|ou|/|,) [le] <weekday> [(de|,)] <day>
        + Spectacle {lundi ou mardi de la semaine prochaine}. = 2026-01-19 2026-01-20
      several of a weekday: (les|des) <any-day> {(,|;) <any-day>} [,] (et|&|ou) <any-day>
        + Ateliers {les mardis 20 et 27}. = 2026-01-20 2026-01-27
        - Les 3 et 4 joueurs.
      several of a bare weekday: <any-day> {(,|;) <any-day>} (et|&) <any-day>
        + Ateliers {mardis 20 et 27}. = 2026-01-20 2026-01-27
        - Dossards 3 et 4 joueurs.

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

    phrases nearest-to
      weekday nearest: [(le|au|du)] <weekday> (le plus proche|la plus proche) (de|du|d'|de la|de l') <day>
        + Messe {le dimanche le plus proche du 11 novembre 2026}. = 2026-11-08
        - Le plus proche du jury parle.

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
        + Fermé {du vendredi soir au dimanche midi}. = 2026-01-16/2026-01-18
        + Stage {du vendredi 6 février à 18 h au dimanche 8 février à 12 h}. = 2026-02-06T18:00/2026-02-08T12:00
    """#
}
