public import CivilTime

extension Property {
  /// A property with one typed value; `VALUE` and `TZID` are added where the type asks for them.
  public init(_ name: PropertyName, _ value: CalendarValue, parameters: [Parameter] = []) {
    self.init(name, values: [value], parameters: parameters)
  }

  /// A property with a list of values of one type, such as `CATEGORIES` or `EXDATE`.
  public init(_ name: PropertyName, values: [CalendarValue], parameters: [Parameter] = []) {
    self.init(
      name, raw: values.map { ValueText.write($0) }.joined(separator: ","), parameters: parameters)
    guard let first = values.first else { return }
    let row = PropertyTable.row(name)
    if let type = first.type {
      let isDefault = row.map { !$0.isTypeStated && $0.types.first == type } ?? (type == .text)
      if !isDefault { self.parameters.insert(Parameter(.value, type.rawValue), at: 0) }
    }
    switch first {
    case .time(.zoned(_, let zone)): self[.timeZone] = zone
    case .period(let period): self[.timeZone] = period.start.zoneName
    case .binary: self[.encoding] = "BASE64"
    default: break
    }
  }

  public init(_ name: PropertyName, text: String, parameters: [Parameter] = []) {
    self.init(name, .text(text), parameters: parameters)
  }

  public init(_ name: PropertyName, texts: [String], parameters: [Parameter] = []) {
    self.init(name, values: texts.map { .text($0) }, parameters: parameters)
  }

  public init(_ name: PropertyName, time: CalendarTime, parameters: [Parameter] = []) {
    self.init(name, .time(time), parameters: parameters)
  }

  public init(_ name: PropertyName, integer: Int) { self.init(name, .integer(integer)) }

  public init(_ name: PropertyName, uri: String, parameters: [Parameter] = []) {
    self.init(name, .uri(uri), parameters: parameters)
  }

  public init(_ name: PropertyName, duration: CivilDuration) {
    self.init(name, .duration(duration))
  }

  public init(_ name: PropertyName, rule: RecurrenceRule) { self.init(name, .recurrence(rule)) }

  public init(_ name: PropertyName, latitude: Double, longitude: Double) {
    self.init(name, .geo(latitude: latitude, longitude: longitude))
  }

  /// The type of the values: what `VALUE` says, else the property's own; nil for a name in no table.
  public var valueType: ValueType? {
    if !parameters.isEmpty, let word = self[.value] { return ValueType(word: word) }
    guard let row = PropertyTable.row(name) else { return nil }
    return row.types.first
  }

  /// Whether every value is written as its type's grammar has it, with nothing to mend.
  var isExact: Bool {
    guard let type = valueType else { return true }
    let zone = self[.timeZone]
    switch PropertyTable.row(name)?.shape ?? .single {
    case .geo: return ValueText.geo(rawValue) != nil
    case .fields: return true
    case .list:
      return type == .text
        || rawValue.split(separator: ",", omittingEmptySubsequences: false)
          .allSatisfy { ValueText.exact($0, as: type, zone: zone) != nil }
    case .single: return ValueText.exact(rawValue[...], as: type, zone: zone) != nil
    }
  }

  /// The first value, read by its type.
  public var value: CalendarValue { values.first ?? .raw(rawValue) }

  /// All values, read by their type; a property that holds no list has one.
  public var values: [CalendarValue] {
    let row = PropertyTable.row(name)
    var stated = valueType
    // A date is a date, whatever word a program has for its type (`VALUE=DATETIME`).
    if let row, row.types.first == .dateTime, stated.map({ !row.types.contains($0) }) ?? true {
      stated = .dateTime
    }
    guard let type = stated else { return [.raw(rawValue)] }
    switch row?.shape ?? .single {
    case .geo:
      let geo = ValueText.geo(rawValue) ?? ValueMend.geo(rawValue).flatMap(ValueText.geo)
      return [geo ?? .unreadable(rawValue, expected: .float)]
    case .fields:
      return [.fields(TextEscape.split(rawValue, at: ";").map { TextEscape.unescape($0) })]
    case .list where type == .text:
      return TextEscape.split(rawValue, at: ",").map { .text(TextEscape.unescape($0)) }
    case .list:
      let zone = self[.timeZone]
      let isPeriod = type == .dateTime && rawValue.utf8.contains(UInt8(ascii: "/"))
      // vCalendar 1.0 has semicolons between dates.
      return rawValue.split(omittingEmptySubsequences: false) { $0 == "," || $0 == ";" }.map {
        ValueText.read($0, as: isPeriod ? .period : type, zone: zone)
      }
    case .single where type == .text: return [.text(text)]
    case .single:
      return [ValueText.read(rawValue[...], as: type, zone: self[.timeZone])]
    }
  }
}
