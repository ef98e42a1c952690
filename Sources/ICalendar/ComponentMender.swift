/// Mends a component's properties, those of its parts, and how often each stands.
struct ComponentMender {
  let zones: CalendarZones

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
    return mended
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
