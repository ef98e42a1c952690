extension CalendarComponent {
  /// A VCALENDAR with the properties that all readers want: VERSION, PRODID, CALSCALE.
  ///
  /// There is no METHOD: PUBLISH asks for an ORGANIZER, REQUEST opens as an invitation.
  public static func calendar(product: String) -> CalendarComponent {
    CalendarComponent(
      name: "VCALENDAR",
      properties: [
        Property(.version, text: "2.0"),
        Property(.productIdentifier, text: product),
        Property(.calendarScale, text: "GREGORIAN"),
      ])
  }

  /// A VEVENT with the properties it must have; the stamp is UTC.
  public static func event(
    uid: String, stamp: CalendarTime, start: CalendarTime, end: CalendarTime? = nil
  ) -> CalendarComponent {
    var event = CalendarComponent(
      name: "VEVENT",
      properties: [
        Property(.uid, text: uid), Property(.stamp, time: stamp), Property(.start, time: start),
      ])
    if let end { event.append(Property(.end, time: end)) }
    return event
  }

  /// The bytes of a file with this component.
  public var bytes: [UInt8] { CalendarWriter.bytes(of: self) }

  /// Writes these bytes in pieces of some 64 KB, for files whose bytes shall not be held all at once.
  public func write(_ take: ([UInt8]) throws -> Void) rethrows {
    var file = CalendarFile()
    file.components = [self]
    try file.write(take)
  }
}
