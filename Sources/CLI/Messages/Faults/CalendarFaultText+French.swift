import ICalendar

extension CalendarFault {
  /// What is wrong and how it is mended, in French.
  ///
  /// One row a fault: what a person who does not know the standard must read to set it right.
  var french: FaultText {
    switch self {
    case .byteOrderMark:
      .init(
        "le fichier commence par une marque d’ordre des octets",
        "enregistrez-le en UTF-8 sans BOM")
    case .emptyFile: .init("le fichier est vide", "exportez-le de nouveau")
    case .controlCharacter: .init("caractère de contrôle", "supprimez-le")
    case .lineEnding:
      .init(
        "la ligne ne finit pas par CRLF",
        "terminez chaque ligne par CR puis LF")
    case .noFinalLineEnd: .init("la dernière ligne n’est pas terminée", "ajoutez CRLF à la fin")
    case .lineTooLong: .init("ligne de plus de 75 octets", "repliez-la : CRLF puis une espace")
    case .blankLine: .init("ligne vide", "supprimez-la")
    case .emptyFold: .init("ligne de suite sans contenu", "supprimez-la")
    case .orphanFold: .init("ligne de suite sans ligne avant elle", "ôtez l’espace du début")
    case .foldInsideSequence:
      .init(
        "pli au milieu d’un caractère UTF-8",
        "repliez entre deux caractères")
    case .foldInsideGrapheme:
      .init(
        "pli entre une lettre et son accent",
        "repliez entre deux caractères visibles")
    case .notUTF8: .init("octets qui ne sont pas de l’UTF-8", "convertissez le fichier en UTF-8")
    case .badContentLine:
      .init(
        "la ligne n’est pas de la forme NOM;PARAMÈTRE=valeur:valeur",
        "corrigez-la, ou repliez-la sur la ligne d’avant par une espace")
    case .parameterQuotes:
      .init(
        "guillemets mal placés dans un paramètre",
        "mettez toute la valeur entre guillemets, sans guillemet dedans")
    case .parameterBackslash:
      .init(
        "barre oblique inverse dans un paramètre",
        "écrivez ^n, ^' ou ^^ (RFC 6868)")
    case .repeatedParameter: .init("paramètre répété", "n’en gardez qu’un")
    case .structure:
      .init(
        "BEGIN et END ne se répondent pas",
        "ouvrez et fermez chaque composant, dans un seul VCALENDAR")
    case .tooDeep: .init("trop de composants l’un dans l’autre", "fermez-les")
    case .propertyAfterComponent:
      .init(
        "propriété du calendrier après un composant",
        "placez-la avant le premier BEGIN")
    case .severalCalendars:
      .init(
        "plusieurs calendriers dans le fichier ; certains programmes ne lisent que le premier",
        "réunissez-les en un VCALENDAR")
    case .emptyCalendar:
      .init(
        "calendrier sans aucun composant",
        "n’écrivez pas un calendrier vide")
    case .unknownComponent: .init("composant inconnu", "vérifiez son nom, ou préfixez-le de X-")
    case .repeatedProperty:
      .init(
        "propriété répétée qui ne doit figurer qu’une fois",
        "n’en gardez qu’une")
    case .misplacedProperty:
      .init(
        "propriété qui n’a pas sa place dans ce composant",
        "ôtez-la ou déplacez-la")
    case .productMissing: .init("PRODID manque", "ajoutez PRODID:-//Organisation//Produit//FR")
    case .productForm:
      .init(
        "PRODID n’a pas la forme d’un identifiant public",
        "écrivez -//Organisation//Produit//FR")
    case .versionMissing: .init("VERSION manque", "ajoutez VERSION:2.0")
    case .version: .init("VERSION n’est pas 2.0", "écrivez VERSION:2.0")
    case .calendarScale:
      .init(
        "CALSCALE n’est pas GREGORIAN ; presque aucun programme ne le lit",
        "écrivez CALSCALE:GREGORIAN")
    case .unknownMethod: .init("METHOD inconnue de la RFC 5546", "ôtez la ligne")
    case .invitationMethod:
      .init(
        "METHOD fait du fichier une invitation dans Outlook",
        "ôtez la ligne")
    case .publishNeedsOrganizer:
      .init(
        "METHOD:PUBLISH exige un ORGANIZER dans chaque événement",
        "ôtez METHOD")
    case .refreshInterval:
      .init(
        "REFRESH-INTERVAL n’est pas une durée typée",
        "écrivez REFRESH-INTERVAL;VALUE=DURATION:P1D")
    case .nameForSingleEvent:
      .init(
        "un nom de calendrier sur un seul événement : Outlook crée un nouveau calendrier",
        "ôtez NAME et X-WR-CALNAME")
    case .version1: .init("vCalendar 1.0, un autre format", "exportez en iCalendar 2.0")
    case .zoneForm:
      .init(
        "VTIMEZONE incomplet ou illisible",
        "donnez TZID, et DTSTART, TZOFFSETFROM, TZOFFSETTO dans chaque STANDARD et DAYLIGHT")
    case .repeatedZone: .init("VTIMEZONE défini deux fois", "n’en gardez qu’un")
    case .unusedZone: .init("VTIMEZONE que rien n’emploie", "vous pouvez l’ôter")
    case .foreignZoneName:
      .init(
        "nom de fuseau hors de la base IANA",
        "employez un nom IANA, comme Europe/Paris")
    case .zoneWithoutRule:
      .init(
        "changements d’heure listés sans règle ; certains programmes n’en lisent que le premier",
        "ajoutez une RRULE annuelle")
    case .zoneOffset:
      .init(
        "le VTIMEZONE donne ici un autre décalage que la base IANA",
        "remplacez-le par celui de la base")
    case .zoneCoverage:
      .init(
        "le VTIMEZONE ne dit rien pour cette date",
        "faites-le commencer avant le premier événement")
    case .zoneTransition:
      .init(
        "le changement d’heure n’est pas à l’instant de la base IANA",
        "écrivez son DTSTART dans l’heure d’avant le changement")
    case .zoneChain:
      .init(
        "TZOFFSETFROM n’est pas le décalage d’avant",
        "reprenez le TZOFFSETTO précédent")
    case .onsetOffItsRule:
      .init(
        "DTSTART du fuseau n’est pas une date de sa règle",
        "prenez la première date que donne la RRULE")
    case .undefinedZone:
      .init(
        "TZID sans VTIMEZONE dans le fichier",
        "ajoutez ce VTIMEZONE, ou écrivez l’heure en UTC")
    case .zoneOnDate: .init("TZID sur une date sans heure", "ôtez TZID")
    case .zoneOnUTC: .init("TZID sur une heure UTC", "ôtez TZID ou le Z")
    case .differentZones: .init("début et fin dans deux fuseaux", "vérifiez que c’est voulu")
    case .dateWithoutType:
      .init(
        "la valeur et son type VALUE ne s’accordent pas",
        "écrivez ;VALUE=DATE pour une date seule, rien pour une heure")
    case .invalidDate:
      .init(
        "date ou heure qui n’existe pas",
        "écrivez 20260115, 20260115T133000 ou 20260115T123000Z")
    case .localTimeEdge:
      .init(
        "heure qui manque ou revient deux fois au changement d’heure",
        "écrivez-la en UTC")
    case .stampNotUTC: .init("cette heure doit être en UTC", "écrivez-la avec un Z")
    case .endBeforeStart:
      .init(
        "la fin n’est pas après le début",
        "corrigez DTEND ; un jour entier finit le lendemain")
    case .endAndDuration: .init("DTEND et DURATION à la fois", "n’en gardez qu’un")
    case .differentTypes:
      .init(
        "dates et heures mêlées",
        "donnez à cette valeur le type de DTSTART")
    case .duration: .init("durée impossible", "écrivez PT1H30M, ou P1D pour un jour entier")
    case .midnightToMidnight:
      .init(
        "de minuit à minuit : sera montré comme une heure, non un jour entier",
        "écrivez des dates avec VALUE=DATE")
    case .noEnd:
      .init(
        "sans fin : chaque programme la montre à sa façon",
        "ajoutez DTEND si la fin est connue")
    case .floatingTime:
      .init(
        "heure sans fuseau : elle change avec le lecteur",
        "ajoutez TZID et son VTIMEZONE")
    case .allDayBusy:
      .init(
        "jour entier qui marque son lecteur occupé",
        "ajoutez TRANSP:TRANSPARENT")
    case .recurrenceRule:
      .init(
        "règle de répétition impossible",
        "corrigez cette partie de la RRULE (RFC 5545, 3.3.10)")
    case .untilType:
      .init(
        "UNTIL n’a pas le type que DTSTART demande",
        "une date pour une date, UTC pour une heure avec fuseau")
    case .exceptionForm:
      .init(
        "EXDATE ou RDATE n’est pas écrit comme DTSTART ; l’exception est ignorée",
        "reprenez la forme et le fuseau de DTSTART")
    case .unescapedSeparator: .init("virgule ou point-virgule non protégé", "écrivez \\, ou \\;")
    case .badEscape:
      .init(
        "barre oblique inverse qui ne protège rien",
        "écrivez \\\\, ou l’un de \\n \\, \\;")
    case .escapedTwice: .init("texte protégé deux fois", "ôtez une barre oblique inverse")
    case .htmlEntity: .init("entité HTML dans un texte simple", "écrivez le caractère lui-même")
    case .htmlTag: .init("balise HTML dans un texte simple", "ôtez-la")
    case .mojibake:
      .init(
        "texte lu dans un mauvais jeu de caractères",
        "écrivez-le de nouveau depuis la source, en UTF-8")
    case .notComposed: .init("accent séparé de sa lettre", "normalisez le texte en NFC")
    case .blanks: .init("espace au début ou à la fin", "ôtez-la")
    case .emptyValue: .init("valeur vide", "ôtez la ligne ou remplissez-la")
    case .newlineInSummary: .init("titre sur plusieurs lignes", "mettez-le sur une seule")
    case .status:
      .init(
        "état que ce composant ne connaît pas",
        "écrivez TENTATIVE, CONFIRMED ou CANCELLED")
    case .unknownWord:
      .init(
        "mot que la norme ne connaît pas",
        "prenez l’un de ceux de la RFC 5545")
    case .sequenceForm: .init("SEQUENCE n’est pas un nombre entier", "écrivez SEQUENCE:0")
    case .geo:
      .init(
        "GEO n’est pas « latitude;longitude »",
        "écrivez GEO:47.2378;6.0241, sans barre oblique inverse")
    case .uri: .init("adresse illisible", "écrivez-la en entier, comme https://exemple.org/")
    case .unreadableValue: .init("valeur illisible pour son type", "corrigez-la, ou donnez VALUE=")
    case .missingValueType:
      .init(
        "type VALUE absent ou faux",
        "écrivez celui de la RFC 7986, comme IMAGE;VALUE=URI")
    case .rfc9073: .init("forme que la RFC 9073 n’admet pas", "voyez ses exemples")
    case .appleLocation:
      .init(
        "lieu d’Apple illisible",
        "écrivez VALUE=URI, X-TITLE entre guillemets et geo:latitude,longitude")
    case .uidMissing:
      .init(
        "UID manque : les mises à jour feront des doublons",
        "donnez un identifiant stable")
    case .uidForm: .init("UID avec des blancs ou trop long", "au plus 255 octets, sans blanc")
    case .repeatedUID:
      .init(
        "même UID pour deux événements : l’un cache l’autre",
        "donnez un UID à chacun")
    case .stampMissing: .init("DTSTAMP manque", "ajoutez-le, en UTC")
    case .startMissing: .init("DTSTART manque", "ajoutez-le")
    case .summaryMissing:
      .init(
        "SUMMARY manque : l’événement paraît sans titre",
        "ajoutez un titre")
    case .requiredMissing: .init("propriété obligatoire absente", "ajoutez-la")
    case .alarm: .init("alarme incomplète ou illisible", "donnez ACTION et TRIGGER")
    }
  }
}
