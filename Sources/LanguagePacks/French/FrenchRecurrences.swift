extension FrenchPack {
  /// Days with all their hours, and what comes again and again.
  static let recurrencePhrases = #"""
    phrases clock-list
      two spans: <clocks> (<dash>|<dash> <dash>) <clocks>
        + Ouvert {9h/12h - 14h/18h}, puis fermé. = T09:00/T12:00 T14:00/T18:00
      several clocks: <clocks> {(,|/|puis) <clocks>} [,] (et|ou|puis|&|/) [à] <clocks>
        + Séances à {14h30 et 17h}. = T14:30 T17:00
      short list: <hour> {, <hour>} (et|ou) [à] <clocks>

    phrases dated
      date and clocks: <days> [(,|:|;|.|"("|"|"|·|•)] [$at] <clocks> [")"]
        + Conte {sam. 14 février 2026 | 10h30 et 15h30} en salle. = 2026-02-14T10:30 2026-02-14T15:30
        + Salon {du 20 au 22 mars 2026, de 9h à 18h}. = 2026-03-20T09:00/2026-03-22T18:00
        + Permanence {les lundi 9 mars 2026 de 9 h à 12 h}. = 2026-03-09T09:00/2026-03-09T12:00
      weekdays and dates: <weekday> [.] (et|/|,|&|<dash>) <weekday> [.] [,] <days> [[(,|:)] [$at] <clocks>]
        + Salon {sam./dim. 21/22 mars 2026}. = 2026-03-21/2026-03-22
        + Salon {samedi et dimanche, 21 et 22 mars 2026, de 9h à 18h}. = 2026-03-21T09:00/2026-03-21T18:00 2026-03-22T09:00/2026-03-22T18:00
      date with point clock: <days> (,|à|dès) <hour>.<minute>
        + Concert {jeudi 19 mars 2026, 19.30}. = 2026-03-19T19:30
      clocks and date: <clocks> [(,|<dash>|:)] [(le|les)] <days>
        + Visite à {14h30 et 17h, les 3 et 4 avril 2026}. = 2026-04-03T14:30 2026-04-03T17:00 2026-04-04T14:30 2026-04-04T17:00
      evening at: <moment> [,] (à|a|vers|dès) <hour>
        + Débat {ce soir à 8}. = 2026-01-14T20:00
      evening at noon: <moment> [,] [$at] <hour-word>
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
      nth of month: [(chaque|tous les|le|les|un)] <ordinal> [{(,|et) [(le|les)] <ordinal>}] <weekday> (du mois|de mois|de chaque mois|de tous les mois|des mois|par mois|chaque mois|du mois de chaque année)
        + Marché {chaque premier samedi du mois}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA
      nth weekdays: (chaque|tous les) <ordinal> <weekday> [(matin(s)|midi(s)|après-midi|soir(s))]
        + Marché {tous les premiers samedis}. = 2026-02-07;FREQ=MONTHLY;BYDAY=1SA
        + Marché {chaque deuxième mardi, à 18 h}. = 2026-02-10T18:00;FREQ=MONTHLY;BYDAY=2TU
      several nth weekdays: les <ordinal> (et|,|&) [(le|les)] <ordinal> <weekday>
        + Marché {les deuxième et quatrième jeudis}. = 2026-01-22;FREQ=MONTHLY;BYDAY=2TH,4TH
        - Les deuxième et quatrième étages.

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
