extension FrenchPack {
  /// Hours: single ones, bounds, spans, and parts of the day.
  static let clockPhrases = #"""
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
    """#
}
