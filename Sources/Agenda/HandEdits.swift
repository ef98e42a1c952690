import ICalendar

/// What a person or another program added to a component that Almanach writes anew.
enum HandEdits {
  /// The composed component with the old one's properties that Almanach never writes, and its alarms and
  /// other parts; its SEQUENCE is above the old one's when `isNewRevision`.
  static func carried(
    from old: CalendarComponent, to composed: CalendarComponent, isNewRevision: Bool
  ) -> CalendarComponent {
    var component = composed
    component.properties += old.properties.filter { property in
      !written.contains(property.name) && !property.isMalformed
        && !property.name.canonical.hasPrefix("X-ALMANACH-")
    }
    component.children += old.children
    if isNewRevision, let sequence = old[.sequence]?.value.integer,
      let own = component[.sequence]?.value.integer, own <= sequence
    {
      component[.sequence] = Property(.sequence, integer: sequence + 1)
    }
    return component
  }

  /// What `CalendarComposer` writes, or leaves out on purpose.
  private static let written: Set<PropertyName> = [
    .uid, .stamp, .start, .end, .duration, .created, .lastModified, .sequence, .summary, .status,
    .transparency, .microsoftAllDayEvent, .recurrenceRule, .exceptionDates, .recurrenceDates,
    .recurrenceIdentifier, .location, .geo, .appleStructuredLocation, .description, .url, .contact,
  ]
}
