/// What is known of each property: its value types, its shape, and how often it may stand where.
///
/// The rows drive reading, writing and checking; a new property is one row. Sources: RFC 5545, 7529,
/// 7953, 7986, 9073, 9074, 9253, and the extensions Apple, Microsoft and others write.
enum PropertyTable {
  struct Row: Sendable {
    var name: PropertyName
    /// The default type first; with `isTypeStated` there is no default and `VALUE` must be written.
    var types: [ValueType]
    var isTypeStated = false
    var shape = Shape.single
    /// By component letter, `!` once, `?` at most once, `*` any number.
    var places: [UInt8: UInt8] = [:]
  }

  enum Shape: Sendable {
    case single, list, geo, fields
  }

  static func row(_ name: PropertyName) -> Row? { rows[name] }

  /// How often a property may stand in a component: `!`, `?` or `*`; nil where it has no place.
  static func multiplicity(of name: PropertyName, in component: String) -> UInt8? {
    guard let row = rows[name], let letter = letters[component] else { return nil }
    return row.places[letter]
  }

  /// The properties that a component must have.
  static func required(in component: String) -> [PropertyName] {
    guard let letter = letters[component] else { return [] }
    return rows.values.filter { $0.places[letter] == UInt8(ascii: "!") }.map(\.name)
      .sorted { $0.text < $1.text }
  }

  static let names: [PropertyName] = rows.keys.sorted { $0.text < $1.text }

  private static let letters: [String: UInt8] = [
    "VCALENDAR": UInt8(ascii: "C"), "VEVENT": UInt8(ascii: "E"), "VTODO": UInt8(ascii: "T"),
    "VJOURNAL": UInt8(ascii: "J"), "VFREEBUSY": UInt8(ascii: "F"), "VTIMEZONE": UInt8(ascii: "Z"),
    "STANDARD": UInt8(ascii: "O"), "DAYLIGHT": UInt8(ascii: "O"), "VALARM": UInt8(ascii: "A"),
    "PARTICIPANT": UInt8(ascii: "P"), "VLOCATION": UInt8(ascii: "L"),
    "VRESOURCE": UInt8(ascii: "R"), "VAVAILABILITY": UInt8(ascii: "V"),
    "AVAILABLE": UInt8(ascii: "S"),
  ]

  private static let rows: [PropertyName: Row] = {
    var rows: [PropertyName: Row] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count >= 2 else { continue }
      var row = Row(name: PropertyName(unchecked: String(fields[0])), types: [])
      var types = fields[1]
      if types.hasPrefix("=") {
        row.isTypeStated = true
        types.removeFirst()
      }
      row.types = types.split(separator: ",").compactMap { ValueType(word: $0.uppercased()) }
      for field in fields.dropFirst(2) {
        switch field {
        case "list": row.shape = .list
        case "geo": row.shape = .geo
        case "fields": row.shape = .fields
        default:
          guard let letter = field.utf8.first, let sign = field.utf8.last else { continue }
          row.places[letter] = sign
        }
      }
      rows[row.name] = row
    }
    return rows
  }()

  // Components: C VCALENDAR, E VEVENT, T VTODO, J VJOURNAL, F VFREEBUSY, Z VTIMEZONE, O STANDARD and
  // DAYLIGHT, A VALARM, P PARTICIPANT, L VLOCATION, R VRESOURCE, V VAVAILABILITY, S AVAILABLE.
  private static let text = """
    PRODID text C!
    VERSION text C!
    CALSCALE text C?
    METHOD text C?
    NAME text C* L? R?
    COLOR text C? E? T? J?
    IMAGE =uri,binary C* E* T* J*
    REFRESH-INTERVAL =duration C?
    SOURCE =uri C? E? T? J?
    CONFERENCE =uri E* T*
    ATTACH uri,binary E* T* J* A*
    CATEGORIES text list C* E* T* J* P* V* S*
    CLASS text E? T? J? V?
    COMMENT text E* T* J* F* O* P* V* S*
    DESCRIPTION text C* E? T? J* A? P? L? R? V? S?
    GEO float geo E? T? P? L? R?
    LOCATION text E? T? P? V? S?
    PERCENT-COMPLETE integer T?
    PRIORITY integer E? T? P? V?
    RESOURCES text list E* T* P*
    STATUS text E? T? J? P?
    SUMMARY text E? T? J? A? P? V? S?
    COMPLETED date-time T?
    DTEND date-time,date E? F? V? S?
    DUE date-time,date T?
    DTSTART date-time,date E? T? J? F? O! P? V? S!
    DURATION duration E? T? A? V? S?
    FREEBUSY period list F*
    TRANSP text E?
    TZID text Z!
    TZID-ALIAS-OF text Z*
    TZUNTIL date-time Z?
    TZNAME text O*
    TZOFFSETFROM utc-offset O!
    TZOFFSETTO utc-offset O!
    TZURL uri Z?
    ATTENDEE cal-address E* T* J* F* A*
    CONTACT text E* T* J* F* P* V* S*
    ORGANIZER cal-address E? T? J? F? V?
    RECURRENCE-ID date-time,date E? T? J? S?
    RELATED-TO text,uid,uri E* T* J* A*
    URL uri C? E? T? J? F? P? L? V?
    UID text,uid C? E! T! J! F! A? P! L! R! V! S!
    EXDATE date-time,date list E* T* J* S*
    RDATE date-time,date,period list E* T* J* O* S*
    RRULE recur E? T? J? O? S?
    EXRULE recur E* T* J*
    ACTION text A!
    REPEAT integer A?
    TRIGGER duration,date-time A!
    ACKNOWLEDGED date-time A?
    PROXIMITY text A?
    CREATED date-time E? T? J? P? V? S?
    DTSTAMP date-time E! T! J! F! P? V! S!
    LAST-MODIFIED date-time C? E? T? J? Z? P? V? S?
    SEQUENCE integer E? T? J? P? V?
    REQUEST-STATUS text fields E* T* J* F* P*
    BUSYTYPE text V?
    LOCATION-TYPE text list L? P*
    PARTICIPANT-TYPE text P!
    RESOURCE-TYPE text R?
    CALENDAR-ADDRESS cal-address P?
    STYLED-DESCRIPTION =text,uri E* T* J* P*
    STRUCTURED-DATA =text,binary,uri E* T* J* P* L* R*
    CONCEPT uri E* T* J*
    LINK =uri,uid,xml-reference E* T* J*
    REFID text E* T* J*
    X-WR-CALNAME text C?
    X-WR-CALDESC text C?
    X-WR-TIMEZONE text C?
    X-PUBLISHED-TTL duration C?
    X-LIC-LOCATION text Z?
    X-APPLE-STRUCTURED-LOCATION =uri E? T? A?
    X-ALT-DESC text E*
    X-MICROSOFT-CDO-ALLDAYEVENT text E?
    X-MICROSOFT-CDO-BUSYSTATUS text E?
    """
}
