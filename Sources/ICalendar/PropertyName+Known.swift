/// The properties of `PropertyTable` by the names they have in Swift.
extension CalendarName where Kind == PropertyNameKind {
  public static var acknowledged: PropertyName { PropertyName(unchecked: "ACKNOWLEDGED") }
  public static var action: PropertyName { PropertyName(unchecked: "ACTION") }
  public static var alternateDescription: PropertyName { PropertyName(unchecked: "X-ALT-DESC") }
  public static var appleStructuredLocation: PropertyName {
    PropertyName(unchecked: "X-APPLE-STRUCTURED-LOCATION")
  }
  public static var attachment: PropertyName { PropertyName(unchecked: "ATTACH") }
  public static var attendee: PropertyName { PropertyName(unchecked: "ATTENDEE") }
  public static var busyType: PropertyName { PropertyName(unchecked: "BUSYTYPE") }
  public static var calendarAddress: PropertyName { PropertyName(unchecked: "CALENDAR-ADDRESS") }
  public static var calendarDescription: PropertyName { PropertyName(unchecked: "X-WR-CALDESC") }
  /// What most programs show as a calendar's name, beside `NAME` of RFC 7986.
  public static var calendarName: PropertyName { PropertyName(unchecked: "X-WR-CALNAME") }
  public static var calendarScale: PropertyName { PropertyName(unchecked: "CALSCALE") }
  public static var calendarTimeZone: PropertyName { PropertyName(unchecked: "X-WR-TIMEZONE") }
  public static var categories: PropertyName { PropertyName(unchecked: "CATEGORIES") }
  public static var classification: PropertyName { PropertyName(unchecked: "CLASS") }
  public static var color: PropertyName { PropertyName(unchecked: "COLOR") }
  public static var comment: PropertyName { PropertyName(unchecked: "COMMENT") }
  public static var completed: PropertyName { PropertyName(unchecked: "COMPLETED") }
  public static var concept: PropertyName { PropertyName(unchecked: "CONCEPT") }
  public static var conference: PropertyName { PropertyName(unchecked: "CONFERENCE") }
  public static var contact: PropertyName { PropertyName(unchecked: "CONTACT") }
  public static var created: PropertyName { PropertyName(unchecked: "CREATED") }
  public static var description: PropertyName { PropertyName(unchecked: "DESCRIPTION") }
  public static var due: PropertyName { PropertyName(unchecked: "DUE") }
  public static var duration: PropertyName { PropertyName(unchecked: "DURATION") }
  public static var end: PropertyName { PropertyName(unchecked: "DTEND") }
  public static var exceptionDates: PropertyName { PropertyName(unchecked: "EXDATE") }
  public static var exceptionRule: PropertyName { PropertyName(unchecked: "EXRULE") }
  public static var freeBusy: PropertyName { PropertyName(unchecked: "FREEBUSY") }
  public static var geo: PropertyName { PropertyName(unchecked: "GEO") }
  public static var image: PropertyName { PropertyName(unchecked: "IMAGE") }
  public static var lastModified: PropertyName { PropertyName(unchecked: "LAST-MODIFIED") }
  public static var libicalLocation: PropertyName { PropertyName(unchecked: "X-LIC-LOCATION") }
  public static var link: PropertyName { PropertyName(unchecked: "LINK") }
  public static var location: PropertyName { PropertyName(unchecked: "LOCATION") }
  public static var locationType: PropertyName { PropertyName(unchecked: "LOCATION-TYPE") }
  public static var method: PropertyName { PropertyName(unchecked: "METHOD") }
  public static var microsoftAllDayEvent: PropertyName {
    PropertyName(unchecked: "X-MICROSOFT-CDO-ALLDAYEVENT")
  }
  public static var microsoftBusyStatus: PropertyName {
    PropertyName(unchecked: "X-MICROSOFT-CDO-BUSYSTATUS")
  }
  public static var name: PropertyName { PropertyName(unchecked: "NAME") }
  public static var offsetFrom: PropertyName { PropertyName(unchecked: "TZOFFSETFROM") }
  public static var offsetTo: PropertyName { PropertyName(unchecked: "TZOFFSETTO") }
  public static var organizer: PropertyName { PropertyName(unchecked: "ORGANIZER") }
  public static var participantType: PropertyName { PropertyName(unchecked: "PARTICIPANT-TYPE") }
  public static var percentComplete: PropertyName { PropertyName(unchecked: "PERCENT-COMPLETE") }
  public static var priority: PropertyName { PropertyName(unchecked: "PRIORITY") }
  public static var productIdentifier: PropertyName { PropertyName(unchecked: "PRODID") }
  public static var proximity: PropertyName { PropertyName(unchecked: "PROXIMITY") }
  public static var publishedTimeToLive: PropertyName { PropertyName(unchecked: "X-PUBLISHED-TTL") }
  public static var recurrenceDates: PropertyName { PropertyName(unchecked: "RDATE") }
  public static var recurrenceIdentifier: PropertyName { PropertyName(unchecked: "RECURRENCE-ID") }
  public static var recurrenceRule: PropertyName { PropertyName(unchecked: "RRULE") }
  public static var referenceIdentifier: PropertyName { PropertyName(unchecked: "REFID") }
  public static var refreshInterval: PropertyName { PropertyName(unchecked: "REFRESH-INTERVAL") }
  public static var relatedTo: PropertyName { PropertyName(unchecked: "RELATED-TO") }
  public static var repetitions: PropertyName { PropertyName(unchecked: "REPEAT") }
  public static var requestStatus: PropertyName { PropertyName(unchecked: "REQUEST-STATUS") }
  public static var resources: PropertyName { PropertyName(unchecked: "RESOURCES") }
  public static var resourceType: PropertyName { PropertyName(unchecked: "RESOURCE-TYPE") }
  public static var sequence: PropertyName { PropertyName(unchecked: "SEQUENCE") }
  public static var source: PropertyName { PropertyName(unchecked: "SOURCE") }
  public static var stamp: PropertyName { PropertyName(unchecked: "DTSTAMP") }
  public static var start: PropertyName { PropertyName(unchecked: "DTSTART") }
  public static var status: PropertyName { PropertyName(unchecked: "STATUS") }
  public static var structuredData: PropertyName { PropertyName(unchecked: "STRUCTURED-DATA") }
  public static var styledDescription: PropertyName {
    PropertyName(unchecked: "STYLED-DESCRIPTION")
  }
  public static var summary: PropertyName { PropertyName(unchecked: "SUMMARY") }
  public static var timeZoneAlias: PropertyName { PropertyName(unchecked: "TZID-ALIAS-OF") }
  public static var timeZoneIdentifier: PropertyName { PropertyName(unchecked: "TZID") }
  public static var timeZoneName: PropertyName { PropertyName(unchecked: "TZNAME") }
  public static var timeZoneUntil: PropertyName { PropertyName(unchecked: "TZUNTIL") }
  public static var timeZoneURL: PropertyName { PropertyName(unchecked: "TZURL") }
  public static var transparency: PropertyName { PropertyName(unchecked: "TRANSP") }
  public static var trigger: PropertyName { PropertyName(unchecked: "TRIGGER") }
  public static var uid: PropertyName { PropertyName(unchecked: "UID") }
  public static var url: PropertyName { PropertyName(unchecked: "URL") }
  public static var version: PropertyName { PropertyName(unchecked: "VERSION") }
}
