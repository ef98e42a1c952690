import JSON

/// One property of jCal: `["summary", {"language": "fr"}, "text", "Bal"]` (RFC 7265, section 3.4).
enum JCalProperty {
  static func write(_ property: Property) -> JSONValue {
    let shape = PropertyTable.row(property.name)?.shape ?? .single
    var fields: [JSONValue]? = nil
    if let type = property.valueType, !property.isMalformed {
      fields = JCalValue.write(property.rawValue, as: type, shape: shape).map {
        [.string(type.rawValue.lowercased())] + $0
      }
    }
    let isKnown = fields != nil
    let parameters = property.parameters.filter { !isKnown || $0.name != .value }
    return .array(
      [
        .string(CalendarToken.lowercased(property.name.text)),
        .object(parameters.map { .init(CalendarToken.lowercased($0.name.text), write($0)) }),
      ] + (fields ?? [.string("unknown"), .string(property.rawValue)]))
  }

  private static func write(_ parameter: Parameter) -> JSONValue {
    parameter.values.count == 1
      ? .string(parameter.values[0]) : .array(parameter.values.map { .string($0) })
  }

  /// Whether a line with this name would begin or end a component.
  private static func isDelimiter(_ name: String) -> Bool {
    CalendarToken.areEqual(name, "BEGIN") || CalendarToken.areEqual(name, "END")
  }

  /// A line that is no property: one that would be read as such from a file too.
  private static func strayLine(_ text: String) throws(JCal.Fault) -> Property {
    var reader = CalendarReader()
    let items = reader.read(chunk: Array(text.utf8)) + reader.finish()
    guard items.count == 1, case .strayLine(var line)? = items.first, line.isMalformed,
      line.rawValue == text
    else {
      throw .notAProperty("")
    }
    line.line = 0
    return line
  }

  static func read(_ value: JSONValue) throws(JCal.Fault) -> Property {
    guard let fields = value.array, fields.count >= 4, let name = fields[0].string,
      let members = fields[1].object, let word = fields[2].string
    else { throw .notAProperty(value.array?.first?.string) }
    guard name.isEmpty || CalendarToken.isValid(name.utf8), !isDelimiter(name) else {
      throw .notAProperty(name)
    }
    if name.isEmpty { return try strayLine(fields[3].string ?? "") }
    var property = Property(PropertyName(unchecked: CalendarToken.uppercased(name)), raw: "")
    for member in members {
      guard let name = ParameterName(CalendarToken.uppercased(member.name)) else {
        throw .notAProperty(name)
      }
      let values = member.value.array?.compactMap(\.string) ?? [member.value.string ?? ""]
      property.parameters.append(Parameter(name, values: values))
    }
    let row = PropertyTable.row(property.name)
    guard let type = ValueType(word: word) else {
      property.rawValue = fields[3].string ?? ""
      if word != "unknown" { property[.value] = word.uppercased() }
      return property
    }
    let texts = fields[3...].map { JCalValue.read($0, as: type, shape: row?.shape ?? .single) }
    property.rawValue = texts.joined(separator: ",")
    let isDefault = row.map { !$0.isTypeStated && $0.types.first == type } ?? false
    if !isDefault { property.parameters.insert(Parameter(.value, type.rawValue), at: 0) }
    return property
  }
}
