import CivilTime

/// Brings one property into the form all programs read alike.
///
/// Where the meaning stays, as of a comma that wants a backslash, the property is written anew. Where a
/// value means nothing to any program, or only part of it can be kept, the line goes beside it as text
/// (`X-ORIGINAL-LINE`), so that nothing is lost.
struct PropertyMender {
  /// A line as it was, before a mend that could not keep all of it.
  static let originalLine: PropertyName = "X-ORIGINAL-LINE"

  /// The name of the component it stands in.
  let component: String
  let zones: CalendarZones

  /// The line as text beside the property, or for it.
  static func original(_ property: Property) -> Property {
    Property(originalLine, text: CalendarWriter.line(of: property))
  }

  /// What stands for the property: mostly itself.
  func mended(_ property: Property) -> [Property] {
    guard !property.isMalformed, CalendarToken.isValid(property.name.text.utf8),
      property.name != "BEGIN", property.name != "END"
    else { return [PropertyMender.original(property)] }
    if property.parameters.isEmpty { return mendedValue(property) }
    var plain = property
    plain.parameters = PropertyMender.mended(property.parameters)
    let mended = mendedValue(plain)
    if plain.parameters.count == property.parameters.count { return mended }
    let original = PropertyMender.original(property)
    return mended == [PropertyMender.original(plain)] ? [original] : mended + [original]
  }

  /// Parameters with a name and a value, each once; the bare encoding of vCalendar 1.0 gets its name.
  private static func mended(_ parameters: [Parameter]) -> [Parameter] {
    var names: Set<ParameterName> = []
    let named = parameters.map { parameter in
      parameter.values.isEmpty && parameter.name == "QUOTED-PRINTABLE"
        ? Parameter(.encoding, parameter.name.text) : parameter
    }
    return named.filter { parameter in
      CalendarToken.isValid(parameter.name.text.utf8) && !parameter.values.isEmpty
        && names.insert(parameter.name).inserted
    }
  }

  private func mendedValue(_ property: Property) -> [Property] {
    switch property.name {
    case .status: mendedStatus(property)
    case .sequence: mendedSequence(property)
    case .priority: kept(property, if: property.value.integer.map { (0...9).contains($0) } ?? false)
    case .percentComplete:
      kept(property, if: property.value.integer.map { (0...100).contains($0) } ?? false)
    case .transparency:
      kept(property, if: ["OPAQUE", "TRANSPARENT"].contains(property.text.uppercased()))
    case .geo: mendedGeo(property)
    case .url, .source, .link: mendedLink(property)
    case .organizer, .attendee: mendedAddress(property)
    case .conference: [withType(.uri, property)]
    case .image:
      [
        property[.value] == nil
          ? withType(isEncoded(property) ? .binary : .uri, property) : property
      ]
    case .start, .end, .due, .recurrenceIdentifier: mendedTime(property)
    case .stamp, .created, .lastModified, .completed: mendedStamp(property)
    case .exceptionDates, .recurrenceDates: TimeListMender(zones: zones).mended(property)
    case .duration, .trigger: mendedDuration(property)
    default: mendedText(property)
    }
  }

  private func kept(_ property: Property, if isGood: Bool) -> [Property] {
    guard isGood else { return [PropertyMender.original(property)] }
    if property.isExact { return [property] }
    return [Property(property.name, property.value, parameters: property.parameters)]
  }

  private func mendedStatus(_ property: Property) -> [Property] {
    let words: [String: [String]] = [
      "VEVENT": ["TENTATIVE", "CONFIRMED", "CANCELLED"],
      "VTODO": ["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
      "VJOURNAL": ["DRAFT", "FINAL", "CANCELLED"],
    ]
    guard let allowed = words[component] else { return [property] }
    let word = ValueMend.trimmed(property.rawValue[...]).uppercased()
    func status(_ word: String) -> Property {
      Property(.status, raw: word, parameters: property.parameters)
    }
    if allowed.contains(word) {
      return [property.rawValue.uppercased() == word ? property : status(word)]
    }
    if word == "CANCELED" { return [status("CANCELLED")] }
    let original = PropertyMender.original(property)
    return word == "POSTPONED" && component == "VEVENT"
      ? [status("TENTATIVE"), original] : [original]
  }

  /// A number that grew out of a clock's milliseconds is brought into the range readers have.
  private func mendedSequence(_ property: Property) -> [Property] {
    guard var number = property.value.integer else { return [PropertyMender.original(property)] }
    let most = Int(Int32.max)
    if (0...most).contains(number) { return kept(property, if: true) }
    while number > most { number /= 1000 }
    return [Property(.sequence, integer: max(number, 0)), PropertyMender.original(property)]
  }

  private func mendedGeo(_ property: Property) -> [Property] {
    guard case .geo(let latitude, let longitude) = property.value, abs(latitude) <= 90,
      abs(longitude) <= 180
    else { return [PropertyMender.original(property)] }
    return kept(property, if: true)
  }

  private func mendedLink(_ property: Property) -> [Property] {
    let type = property[.value]?.uppercased() ?? "URI"
    if type != "URI" || ValueCheck.isURI(property.rawValue) { return [property] }
    let trimmed = String(ValueMend.trimmed(property.rawValue[...])).replacing(" ", with: "%20")
    guard ValueCheck.isURI(trimmed) else { return [PropertyMender.original(property)] }
    return [Property(property.name, raw: trimmed, parameters: property.parameters)]
  }

  private func mendedAddress(_ property: Property) -> [Property] {
    if ValueCheck.isURI(property.rawValue) { return [property] }
    let address = "mailto:" + ValueMend.trimmed(property.rawValue[...])
    guard address.contains("@"), ValueCheck.isURI(address) else {
      return [PropertyMender.original(property)]
    }
    return [Property(property.name, raw: address, parameters: property.parameters)]
  }

  private func isEncoded(_ property: Property) -> Bool {
    property[.encoding]?.uppercased() == "BASE64"
  }

  private func withType(_ type: ValueType, _ property: Property) -> Property {
    if property[.value]?.uppercased() == type.rawValue { return property }
    var typed = property
    typed[.value] = type.rawValue
    return typed
  }

  private func mendedDuration(_ property: Property) -> [Property] {
    let isUpper = property.rawValue == property.rawValue.uppercased()
    if isUpper, property.isExact { return [property] }
    switch property.value {
    case .duration(let duration):
      return [Property(property.name, .duration(duration), parameters: property.parameters)]
    case .time: return kept(property, if: true)
    default: return [PropertyMender.original(property)]
    }
  }

  private func mendedTime(_ property: Property) -> [Property] {
    guard let time = property.value.time else { return [PropertyMender.original(property)] }
    if case .zoned(let local, let name) = time, zones.zone(named: name) == nil {
      return [
        property.replacing(.floating(local)), PropertyMender.original(property),
      ]
    }
    return [property.replacing(time)]
  }

  /// DTSTAMP and its kin are in UTC.
  private func mendedStamp(_ property: Property) -> [Property] {
    guard let time = property.value.time else { return [PropertyMender.original(property)] }
    return [property.replacing(.utc(zones.moment(of: time).map(LocalDateTime.init) ?? time.local))]
  }

  /// Escapes of TEXT; the quoted-printable of vCalendar 1.0 becomes plain.
  private func mendedText(_ property: Property) -> [Property] {
    guard property.valueType == .text, !property.name.canonical.hasPrefix("X-") else {
      return [property]
    }
    var mended = property
    if property["CHARSET"] != nil || QuotedPrintable.isStated(in: property) {
      mended.parameters = property.parameters.filter {
        $0.name != "CHARSET" && !QuotedPrintable.isStated(by: $0)
      }
      mended.rawValue = TextEscape.escape(property.text)
      return [mended]
    }
    guard
      property.raw.contains(where: { byte in
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      })
    else { return [property] }
    let raw = property.rawValue
    let text: String
    switch PropertyTable.row(property.name)?.shape ?? .single {
    case .single: text = TextEscape.escape(TextEscape.unescape(raw))
    case .list:
      text = TextEscape.split(raw, at: ",").map { TextEscape.escape(TextEscape.unescape($0)) }
        .joined(separator: ",")
    case .geo, .fields: return [property]
    }
    if text == raw { return [property] }
    mended.rawValue = text
    return [mended]
  }
}

extension Property {
  /// The same property with a time, and the parameters its form asks for; itself where nothing differs.
  func replacing(_ time: CalendarTime) -> Property {
    let type = self[.value]?.uppercased()
    let isTyped = time.isDay ? type == "DATE" : type == nil || type == "DATE-TIME"
    if isTyped, self[.timeZone] == time.zoneName, rawValue == time.text { return self }
    return Property(
      name, time: time,
      parameters: parameters.filter { $0.name != .timeZone && $0.name != .value })
  }
}
