extension FrenchPack {
  /// One moment in several zones, and what looks like a date and is none.
  static let noDatePhrases = #"""
    phrases clock-abroad
      two towns: <clock> [(à|heure de|"(")] <zone-town> [")"] {[(/|,|-|et|<dash>|soit|"(")] <clock> [(à|heure de)] <zone-town> [")"]}
        + Visio à {14h00 Paris / 8h00 Montréal}. = T14:00
      two zones: <clock> {(/|,|-|et|<dash>|soit|"(") <clock> [")"]}

    phrases no-date
      lasts: (durée|durées|durera|dure|pendant|durant) [(:|de|d'|environ)] <clocks>
        - Un film qui dure 1h30.
      then and now: (hier|d'hier|avant-hier) [","] (et|à|ou) [(d'|de|à)] (aujourd'hui|demain)
        - Le port fluvial hier et aujourd'hui.
      season of something: (au|le|du|ce) <season> de l'
      season's name: (au|le|du|ce|un|l') <season> (des|du)
        - Le printemps des poètes, l'automne du livre.
      things of Easter: (œuf|œufs|oeufs|lapin|lapins|île|cloches|agneau|chocolats|poule|poules|chasse aux œufs|chasse aux oeufs) de pâques
        - Les œufs de Pâques, l'île de Pâques.
      father of Christmas: (père|mère|papa) noël
        - Le père Noël habite loin.
      match of a cup: <number>/<number> [(de|d')] (finale|finales|litre|litres|tasse|heure|tour|pension|tarif|part|parts|temps)
        - Elle joue 1/4 de finale puis 1/2 finale.
      vague stretch: [(dans|au cours|durant|pendant|depuis)] [(les|des|ces)] (prochain(e)s|derni(ers|ères)) (jours|semaines|mois|ans|années|heures|minutes|décennies)
        - L'appel paraîtra dans les prochains jours, comme ces dernières années.
      vague stretch behind: [(dans|au cours|durant|pendant)] [(les|des|ces)] (jours|semaines|mois|années|heures) (prochain(e)s|suivant(e)s|à venir|précédent(e)s)
        - La liste suivra dans les semaines à venir.
      days of history: [(le|ce)] (jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche) (noir|rouge|sanglant)
        - Le jeudi noir ruina la ville.
      nowadays: aujourd'hui (près de|plus de|environ|quelque|moins de|presque) <number>
        - Ils sont aujourd'hui près de 300 à suivre les cours.
      sooner than usual: <number> <unit> (plus tôt|plus tard|de plus|de moins) (que|qu')
        - La collecte a lieu une semaine plus tôt que de coutume.
      to this day: (à|jusqu'à|jusqu'a) ce jour
        - À ce jour, trente personnes se sont inscrites.
      ratio: (ratio|rapport|proportion|score|format) [(de|est de|était de)] <number>:<number>
        - Un rapport de 16:10 convient.
      odds: (cote|cotes|coté|cotée) [(de|à|est de|était de)] <number>/<number>
        - La cote est de 7/2.
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
    """#
}
