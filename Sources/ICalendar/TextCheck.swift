/// Checks TEXT values: escapes, and traces of HTML or of a wrong character set.
enum TextCheck {
  private static let words: Set<PropertyName> = [
    .summary, .location, .calendarName, .name, .description, .status, .uid,
  ]

  static func check(_ property: Property, uid: String?, _ problems: inout ProblemList) {
    guard let row = PropertyTable.row(property.name), row.types.first == .text,
      row.shape != .fields,
      property[.encoding] == nil, property[.value].map({ $0.uppercased() == "TEXT" }) ?? true,
      property.name != "X-ALT-DESC"
    else { return }
    func add(_ fault: CalendarFault, _ severity: CalendarProblem.Severity) {
      problems.add(
        CalendarProblem(
          fault, severity, line: property.line, property: property.name, uid: uid,
          detail: property.beginning))
    }
    let raw = property.rawValue
    checkEscapes(raw, isList: row.shape == .list, add)
    if raw.isEmpty {
      if words.contains(property.name) {
        add(.emptyValue, property.name == .uid || property.name == .status ? .error : .warning)
      }
      return
    }
    let isTitle =
      property.name == .summary || property.name == .location || property.name == .name
      || property.name == .calendarName
    if isTitle, raw.utf8.first == 0x20 || raw.utf8.last == 0x20 { add(.blanks, .info) }
    let text = property.text
    if property.name == .summary, text.utf8.contains(0x0A) { add(.newlineInSummary, .warning) }
    if hasEntity(text) { add(.htmlEntity, .warning) }
    if property.name == .summary || property.name == .location || property.name == .description,
      hasTag(text)
    {
      add(.htmlTag, .warning)
    }
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let scalars = Array(text.unicodeScalars)
    if isMojibake(scalars) { add(.mojibake, .warning) }
    if hasLooseAccent(scalars) { add(.notComposed, .info) }
  }

  private typealias Add = (CalendarFault, CalendarProblem.Severity) -> Void

  private static func checkEscapes(_ raw: String, isList: Bool, _ add: Add) {
    let bytes = Array(raw.utf8)
    var found: Set<CalendarFault> = []
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 1
        guard index < bytes.count else {
          found.insert(.badEscape)
          break
        }
        switch bytes[index] {
        case UInt8(ascii: "\\"):
          if index + 1 < bytes.count, [0x6E, 0x2C, 0x3B].contains(bytes[index + 1]) {
            found.insert(.escapedTwice)
          }
        case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "n"), UInt8(ascii: "N"): break
        default: found.insert(.badEscape)
        }
      case UInt8(ascii: ","): if !isList { found.insert(.unescapedSeparator) }
      case UInt8(ascii: ";"): found.insert(.unescapedSeparator)
      default: break
      }
      index += 1
    }
    for fault in [CalendarFault.badEscape, .unescapedSeparator] where found.contains(fault) {
      add(fault, .error)
    }
    if found.contains(.escapedTwice) { add(.escapedTwice, .warning) }
  }

  /// `&amp;`, `&eacute;`, `&#233;`.
  private static func hasEntity(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    for begin in bytes.indices where bytes[begin] == UInt8(ascii: "&") {
      var index = begin + 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "#") { index += 1 }
      let first = index
      while index < bytes.count, index - first < 10, CalendarToken.isNameByte(bytes[index]),
        bytes[index] != UInt8(ascii: "-")
      { index += 1 }
      if index > first + 1, index < bytes.count, bytes[index] == UInt8(ascii: ";") { return true }
    }
    return false
  }

  /// A tag that web editors leave behind.
  private static func hasTag(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let tags: Set<String> = ["p", "br", "b", "i", "a", "div", "span", "strong", "em", "ul", "li"]
    for begin in bytes.indices where bytes[begin] == UInt8(ascii: "<") {
      var index = begin + 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "/") { index += 1 }
      let first = index
      while index < bytes.count, index - first < 7, CalendarToken.isNameByte(bytes[index]) {
        index += 1
      }
      let name = String(decoding: bytes[first..<index], as: UTF8.self).lowercased()
      guard tags.contains(name), index < bytes.count else { continue }
      if bytes[index] == UInt8(ascii: ">") || bytes[index] == 0x20 || bytes[index] == 0x2F {
        return true
      }
    }
    return false
  }

  /// UTF-8 that was read as Windows-1252: `Ã©`, `â€™`, `Â `; or the sign for what could not be read.
  private static func isMojibake(_ scalars: [Unicode.Scalar]) -> Bool {
    for (index, scalar) in scalars.enumerated() {
      if scalar == "\u{FFFD}" { return true }
      guard index + 1 < scalars.count else { continue }
      let next = scalars[index + 1]
      switch scalar {
      case "Ã": if (0x80...0xBF).contains(next.value) { return true }
      case "Â": if (0xA0...0xBF).contains(next.value) { return true }
      case "â": if next == "€" || next.value == 0x80 { return true }
      default: break
      }
    }
    return false
  }

  /// An accent of its own after a letter that Unicode has with that accent.
  private static func hasLooseAccent(_ scalars: [Unicode.Scalar]) -> Bool {
    for (before, scalar) in zip(scalars, scalars.dropFirst()) {
      switch scalar.value {
      case 0x300...0x304, 0x306...0x30C, 0x327, 0x328:
        if before.isASCII, before.properties.isAlphabetic { return true }
      default: break
      }
    }
    return false
  }
}
