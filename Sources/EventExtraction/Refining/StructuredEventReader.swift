import ArticleText
import CivilTime
import LanguagePacks
import Places

/// Takes the events that a page states as data (schema.org, h-event), each as it is stated.
struct StructuredEventReader {
  let source: EventSource
  let home: Place?

  func events(of article: Article) -> [Event] {
    article.structuredEvents.compactMap { event(from: $0) }
  }

  private func event(from stated: StructuredEvent) -> Event? {
    guard let name = stated.name, let start = stated.start.flatMap(StructuredEventReader.point)
    else { return nil }
    var event = Event(source: source)
    event.title = name
    event.start = start
    event.end = stated.end.flatMap(StructuredEventReader.point)
    if event.end == event.start { event.end = nil }
    event.previousStart = stated.previousStart.flatMap(StructuredEventReader.point)
    event.status = status(stated, event)
    event.attendance = attendance(stated.attendanceMode)
    event.url = stated.url
    event.organizer = stated.organizer
    event.price = stated.price
    event.sentence = stated.summary
    event.rules = ["stated as data"]
    event.confidence = 0.97
    if event.status == .postponed {
      event.previousStart = event.previousStart ?? event.start
      event.start = nil
      event.end = nil
    }
    place(stated, in: &event)
    return event
  }

  private func status(_ stated: StructuredEvent, _ event: Event) -> EventStatus {
    switch stated.status {
    case "EventCancelled": .cancelled
    case "EventPostponed": .postponed
    case "EventRescheduled": .rescheduled
    default: .confirmed
    }
  }

  private func attendance(_ mode: String?) -> Attendance? {
    switch mode {
    case "OnlineEventAttendanceMode": .online
    case "MixedEventAttendanceMode": .mixed
    case "OfflineEventAttendanceMode": .onsite
    default: nil
    }
  }

  private func place(_ stated: StructuredEvent, in event: inout Event) {
    event.place.venue = stated.venue
    event.place.address = stated.street
    event.place.postalCode = stated.postalCode
    event.place.town = stated.town
    let named = [stated.town, stated.region, stated.country].compactMap { $0 }
      .joined(separator: ", ")
    guard !named.isEmpty, let place = Gazetteer.shared.place(describedBy: named) else {
      event.timezone = home.flatMap { $0.timezone.isEmpty ? nil : $0.timezone }
      return
    }
    event.place.region = place.region.isEmpty ? nil : place.region
    event.place.department = place.department.isEmpty ? nil : place.department
    event.place.country = place.country.isEmpty ? nil : place.country
    event.timezone = place.timezone.isEmpty ? nil : place.timezone
    guard place.kind == .town || place.kind == .partOfTown, stated.town != nil else { return }
    event.place.town = place.name
    event.place.townCode = place.code.isEmpty ? nil : place.code
    event.place.latitude = place.latitude
    event.place.longitude = place.longitude
  }

  /// A day or a local moment; an offset after the clock is the venue's own and passed over.
  static func point(_ text: String) -> CivilPoint? {
    let trimmed = text.split { $0 == " " || $0 == "\n" }.joined(separator: "T")
    return ContextDateFinder.isoPoint(trimmed)
  }
}
