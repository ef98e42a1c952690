extension FrenchPack {
  /// Days, weeks, months, seasons and years that a text names by themselves.
  static let dayPhrases = #"""
    shorthands
      about: (environ|vers)
      clockto: (à|a|jusqu'à|jusqu'a|<dash>|>|→|au)
      at: (à|a|@|<dash>|mais|par exemple|le|pour|de|sur)

    phrases day
      date: [(le|ce|du|les)] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> [(de|d'|du mois de|du mois d')] <month> [[(de|,|<dash>)] <year>] [<direction>]
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
      weekday next and date: [(le|ce)] <weekday> prochain [,] [le] <day-number> <month> [<year>]
        + Bal {samedi prochain 14 février}. = 2026-02-14
      day of this month in a letter: [(le|du)] [<weekday> [,]] [le] <day-number> courant
        + Bal {le vendredi 16 courant}. = 2026-01-16
        - Il tient 16 courants d'air.
      short dotted day: <weekday> [.] [,] <day-number>.<month-number>.
        + Bal {sam. 14.02.} à Vevey. = 2026-02-14
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
      slashed date: [(le|du)] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number>/<month-number>[/(<year>|<short-year>)]
        + Atelier, aussi {le Me 04/02/2026}. = 2026-02-04
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
      roman month: [(le|du)] [<weekday> [,]] <day-number>(-|/|.)<roman-month>(-|/|.)(<year>|<short-year>)
        + Acte signé {le 12-IV-2026}, enfin. = 2026-04-12
        - La scène 3-XV-12 est coupée.
      roman month spaced: [(le|du)] <day-number> [.] <roman-month> [.] <year>
        + Acte signé {le 12 XI 2026}, enfin. = 2026-11-12
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
      feast and date: <holiday> [(,|:|<dash>|"(")] [le] [(<weekday>|lu|ma|me|je|ve|sa|di) [,]] [le] <day-number> [<month> [<year>]] [")"]
        + {Vendredi saint 3 avril} : chemin de croix. = 2026-04-03
        + {Lundi de Pâques, 6 avril}, chasse aux œufs. = 2026-04-06
        - Le marché de Noël 2 lance ses chalets.
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
    """#
}
