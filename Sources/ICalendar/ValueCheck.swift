/// Checks one property's value and parameters by what is known of the property.
enum ValueCheck {
  private static let words: [PropertyName: Set<String>] = [
    .transparency: ["OPAQUE", "TRANSPARENT"],
    .classification: ["PUBLIC", "PRIVATE", "CONFIDENTIAL"],
  ]

  private static let participantTypes: Set<String> = [
    "ACTIVE", "INACTIVE", "SPONSOR", "CONTACT", "BOOKING-CONTACT", "EMERGENCY-CONTACT",
    "PUBLICITY-CONTACT", "PLANNER-CONTACT", "PERFORMER", "SPEAKER",
  ]

  static func check(_ property: Property, uid: String?, _ problems: inout ProblemList) {
    guard !property.isMalformed else { return }
    func add(_ fault: CalendarFault, _ severity: CalendarProblem.Severity) {
      problems.add(
        CalendarProblem(
          fault, severity, line: property.line, property: property.name, uid: uid,
          detail: property.beginning))
    }
    let type = property[.value]?.uppercased()
    if property[.encoding]?.uppercased() == "QUOTED-PRINTABLE" { add(.version1, .error) }
    if property["CHARSET"] != nil { add(.version1, .error) }
    switch property.name {
    case .geo: checkGeo(property, add)
    case .sequence:
      guard let number = property.value.integer, (0...Int(Int32.max)).contains(number),
        property.isExact
      else {
        return add(.sequenceForm, .error)
      }
    case .priority:
      guard let number = property.value.integer, (0...9).contains(number), property.isExact else {
        return add(.unknownWord, .error)
      }
    case .transparency, .classification:
      let word = property.text.uppercased()
      let isKnown = words[property.name]?.contains(word) ?? true
      if !isKnown {
        add(.unknownWord, property.name == .classification ? .info : .error)
      }
    case .url, .source, .link:
      if type == nil || type == "URI", !isURI(property.rawValue) { add(.uri, .error) }
    case .conference:
      if type != "URI" { add(.missingValueType, .error) }
      if !isURI(property.rawValue) { add(.uri, .error) }
    case .organizer, .attendee: if !isURI(property.rawValue) { add(.uri, .error) }
    case .image: if type == nil { add(.missingValueType, .error) }
    case .structuredData:
      if type != "TEXT", type != "BINARY", type != "URI" {
        add(.rfc9073, .error)
      } else if type != "URI", property[.formatType] == nil || property[.schema] == nil {
        add(.rfc9073, .error)
      }
    case .participantType:
      let word = property.text.uppercased()
      if !participantTypes.contains(word), !word.hasPrefix("X-") { add(.rfc9073, .warning) }
    case .appleStructuredLocation:
      if type != "URI" || !isGeoURI(property.rawValue) { add(.appleLocation, .warning) }
    case .start, .end, .due, .recurrenceIdentifier, .recurrenceRule, .exceptionDates,
      .recurrenceDates, .duration, .stamp, .created, .lastModified, .completed, .offsetFrom,
      .offsetTo, .refreshInterval:
      break
    default: checkReadable(property, add)
    }
    TextCheck.check(property, uid: uid, &problems)
  }

  private typealias Add = (CalendarFault, CalendarProblem.Severity) -> Void

  private static func checkReadable(_ property: Property, _ add: Add) {
    guard let type = property.valueType, type != .text, !property.isExact else { return }
    add(.unreadableValue, .error)
  }

  private static func checkGeo(_ property: Property, _ add: Add) {
    guard case .geo(let latitude, let longitude) = property.value, abs(latitude) <= 90,
      abs(longitude) <= 180, property.isExact
    else { return add(.geo, .error) }
    if abs(latitude) < 1, abs(longitude) < 1 { add(.geo, .warning) }
  }

  /// A scheme, a colon, and no byte that RFC 3986 leaves out.
  static func isURI(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon + 1 < bytes.count,
      let first = bytes.first, (0x61...0x7A).contains(first | 0x20)
    else { return false }
    for byte in bytes[..<colon] {
      let isMark = byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
      guard CalendarToken.isNameByte(byte) || isMark else { return false }
    }
    let excluded = Array("\"<>\\^`{|}".utf8)
    return !bytes[(colon + 1)...].contains { $0 <= 0x20 || excluded.contains($0) }
  }

  private static func isGeoURI(_ text: String) -> Bool {
    guard text.hasPrefix("geo:") else { return false }
    let fields = text.dropFirst(4).prefix { $0 != ";" }.split(separator: ",")
    return fields.count >= 2 && fields.allSatisfy { ValueText.float($0) != nil }
  }
}
