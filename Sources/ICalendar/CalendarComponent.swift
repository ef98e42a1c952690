/// A component of an iCalendar file (RFC 5545, section 3.6), with its properties in order.
public struct CalendarComponent: Sendable {
  /// In capitals: `VEVENT`.
  public var name: String
  public var properties: [Property] = []
  public var children: [CalendarComponent] = []
  /// The line of the file it was read from; 0 when it was made.
  public var line = 0

  public init(name: String) { self.name = name }

  public init(name: String, properties: [Property], children: [CalendarComponent] = []) {
    self.name = name
    self.properties = properties
    self.children = children
  }

  /// The first property with this name.
  ///
  /// Setting puts the new one in the old one's place, or last; setting nil takes all of that name away.
  public subscript(name: PropertyName) -> Property? {
    get { properties.first { $0.name == name } }
    set {
      guard let newValue else {
        properties.removeAll { $0.name == name }
        return
      }
      if let index = properties.firstIndex(where: { $0.name == name }) {
        properties[index] = newValue
      } else {
        properties.append(newValue)
      }
    }
  }

  /// All properties with this name, in order.
  public func all(_ name: PropertyName) -> [Property] { properties.filter { $0.name == name } }

  public mutating func append(_ property: Property) { properties.append(property) }

  /// The unescaped text of the first property with this name.
  public func text(_ name: PropertyName) -> String? { self[name]?.text }

  /// The day or date-time of the first property with this name.
  public func time(_ name: PropertyName) -> CalendarTime? { self[name]?.value.time }

  /// The children with this name, in order.
  public func children(named name: String) -> [CalendarComponent] {
    children.filter { $0.name == name }
  }
}

extension CalendarComponent: Hashable {
  /// Where a component was read does not count.
  public static func == (left: CalendarComponent, right: CalendarComponent) -> Bool {
    left.name == right.name && left.properties == right.properties
      && left.children == right.children
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(properties)
  }
}
