import CivilTime

/// Brings EXDATE and RDATE into the form all programs read: values of one kind in one property.
struct TimeListMender {
  let zones: CalendarZones

  /// One property for each kind of value; the line beside them when some cannot be read.
  func mended(_ property: Property) -> [Property] {
    var groups: [(kind: String, values: [CalendarValue])] = []
    var isWhole = true
    for value in property.values {
      guard let kind = kind(value) else {
        if property.raw.count > 0 { isWhole = false }
        continue
      }
      if let index = groups.firstIndex(where: { $0.kind == kind }) {
        groups[index].values.append(value)
      } else {
        groups.append((kind, [value]))
      }
    }
    let parameters = property.parameters.filter { $0.name != .timeZone && $0.name != .value }
    let made = groups.map { Property(property.name, values: $0.values, parameters: parameters) }
    if !isWhole { return made + [PropertyMender.original(property)] }
    if made.count == 1, let only = made.first, only.raw == property.raw,
      only[.timeZone] == property[.timeZone], only[.value] == property[.value]?.uppercased()
    {
      return [property]
    }
    return made
  }

  /// What values of one property have in common; nil for what is no time.
  private func kind(_ value: CalendarValue) -> String? {
    switch value {
    case .time(.day): "DATE"
    case .time(.utc): "Z"
    case .time(.floating): ""
    case .time(.zoned(_, let zone)): "=" + zone
    case .period(let period): "/" + (period.start.zoneName ?? (period.start.isUTC ? "Z" : ""))
    default: nil
    }
  }
}

extension CalendarTime {
  var isUTC: Bool {
    if case .utc = self { true } else { false }
  }
}
