/// Mends a component's properties, those of its parts, and how often each stands.
struct ComponentMender {
  let zones: CalendarZones
  /// Parts of RFC 9073 stay as they are, whoever stumbles over them.
  var keepsParts = false

  func mended(_ component: CalendarComponent) -> CalendarComponent {
    var mended = component
    let mender = PropertyMender(component: component.name, zones: zones)
    mended.properties = once(component.properties.flatMap(mender.mended), in: component.name)
    mended = EventMender.mended(mended, zones: zones)
    mended.children = component.children.map { child in
      var part = self.mended(child)
      if part.name == "VALARM" { mendAlarm(&part, of: mended) }
      return part
    }
    if component.name == "VEVENT", !keepsParts, !mended.children.isEmpty { mendParts(of: &mended) }
    return mended
  }

  /// Leaves an event one LOCATION and one DESCRIPTION, its parts included.
  ///
  /// calcurse takes a part's lines for the event's own, `LOCATION-TYPE` for a LOCATION, and drops an event
  /// that has two.
  private func mendParts(of event: inout CalendarComponent) {
    for word in ["LOCATION", "DESCRIPTION"] {
      var isThere = event.properties.contains { $0.name.canonical.hasPrefix(word) }
      for index in event.children.indices where event.children[index].name != "VALARM" {
        leaveOne(word, in: &event.children[index], &isThere)
      }
    }
  }

  private func leaveOne(
    _ word: String, in part: inout CalendarComponent, _ isThere: inout Bool
  ) {
    for index in part.properties.indices
    where part.properties[index].name.canonical.hasPrefix(word) {
      if isThere { part.properties[index] = PropertyMender.original(part.properties[index]) }
      isThere = true
    }
    for index in part.children.indices { leaveOne(word, in: &part.children[index], &isThere) }
  }

  /// What may stand once stands once; further lines go beside it as text.
  ///
  /// Several rules stay, for the older RFC 2445 has them and readers add them up.
  private func once(_ properties: [Property], in component: String) -> [Property] {
    var names: Set<PropertyName> = []
    return properties.map { property in
      guard property.name != .recurrenceRule,
        let sign = PropertyTable.multiplicity(of: property.name, in: component),
        sign != UInt8(ascii: "*"), !names.insert(property.name).inserted
      else { return property }
      return PropertyMender.original(property)
    }
  }

  /// A reminder shows something; the event's title where it says nothing of its own.
  private func mendAlarm(_ alarm: inout CalendarComponent, of event: CalendarComponent) {
    if alarm[.action] == nil { alarm.append(Property(.action, raw: "DISPLAY")) }
    if alarm.text(.action)?.uppercased() == "DISPLAY", alarm[.description] == nil {
      let title = event[.summary]?.rawValue ?? ""
      alarm.append(Property(.description, raw: title.isEmpty ? "Reminder" : title))
    }
  }
}
