/// A property: a name, parameters and a value, one line of a calendar.
///
/// The value is kept as the file has it (unfolded, escapes and all), so nothing a file holds is lost;
/// `value` and `values` read it by its type.
public struct Property: Sendable {
  public var name: PropertyName
  public var parameters: [Parameter]
  var raw: RawText
  private var lineNumber: Int32 = 0

  public init(_ name: PropertyName, raw: String, parameters: [Parameter] = []) {
    self.name = name
    self.parameters = parameters
    self.raw = .own(raw)
  }

  /// The value as it stands in a file, in one line.
  public var rawValue: String {
    get { raw.text }
    set { raw = .own(newValue) }
  }

  /// What a message shows of the value.
  var beginning: String { raw.beginning }

  /// The line of the file it was read from; 0 when it was made.
  public var line: Int {
    get { Int(lineNumber) }
    set { lineNumber = Int32(clamping: newValue) }
  }

  /// The first value of the first parameter with this name that has one; nil takes the parameter away.
  ///
  /// In `DTEND;TZID;TZID=Europe/Paris` the bare name says nothing, and the zone behind it counts.
  public subscript(name: ParameterName) -> String? {
    get {
      for parameter in parameters where parameter.name == name {
        if let value = parameter.values.first { return value }
      }
      return nil
    }
    set {
      let index = parameters.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): parameters[index].values = [value]
      case (_?, nil): parameters.removeAll { $0.name == name }
      case (nil, let value?): parameters.append(Parameter(name, value))
      case (nil, nil): break
      }
    }
  }

  /// The value as unescaped text, whatever its type; the quoted-printable of vCalendar 1.0 is decoded.
  public var text: String { TextEscape.unescape(QuotedPrintable.text(of: self) ?? rawValue) }

  /// Whether the line was no property at all; its text is `rawValue`.
  public var isMalformed: Bool { name.text.isEmpty }
}

extension Property: Hashable {
  /// Where a property was read does not count.
  public static func == (left: Property, right: Property) -> Bool {
    left.name == right.name && left.raw == right.raw && left.parameters == right.parameters
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(raw)
  }
}
