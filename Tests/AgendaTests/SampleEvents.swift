import CivilTime
import EventExtraction
import Testing

/// Events made by hand, so that these tests need no extraction.
enum SampleEvents {
  static func event(
    _ title: String, start: String? = nil, end: String? = nil, town: String? = nil
  ) -> Event {
    var event = Event(source: EventSource(name: "articles/vitrine.txt"))
    event.title = title
    event.start = start.flatMap { CivilPoint($0) }
    event.end = end.flatMap { CivilPoint($0) }
    event.place.town = town
    return event
  }

  /// One with every field set, for round trips.
  static var complete: Event {
    var event = event("Vernissage « Terres »", start: "2026-03-05T18:30", end: "2026-03-05T20:00")
    event.uid = "0123@almanach"
    event.kind = .openDay
    event.status = .rescheduled
    event.attendance = .mixed
    event.previousStart = CivilPoint("2026-02-26T18:30")
    event.previousEnd = CivilPoint("2026-02-26T20:00")
    event.timezone = "Europe/Paris"
    event.recurrence = RecurrenceRule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630")
    event.exceptions = [Day(number: 20_520)]
    event.place.venue = "Maison du Peuple"
    event.place.address = "12 rue de la Poyat"
    event.place.postalCode = "39200"
    event.place.town = "Saint-Claude"
    event.place.townCode = "39478"
    event.place.department = "39"
    event.place.region = "FR-BFC"
    event.place.country = "FR"
    event.place.latitude = 46.3872
    event.place.longitude = 5.8653
    event.isPlaceInferred = true
    event.url = "https://vitrine.example/terres"
    event.contact = "03 84 00 00 00"
    event.organizer = "Ville de Saint-Claude"
    event.price = "5 €"
    event.scope = .teaser
    event.confidence = 0.97
    event.when = Evidence(text: "le 5 mars", begin: 12, end: 21)
    event.whereFound = Evidence(text: "Maison du Peuple", begin: 30, end: 46)
    event.titleFound = Evidence(text: "Vernissage", begin: 0, end: 10)
    event.sentence = "Le vernissage aura lieu le 5 mars à la Maison du Peuple."
    event.source.title = "Terres, l’exposition"
    event.source.published = "2026-02-01T09:00"
    event.source.url = "https://vitrine.example/a"
    event.source.language = "fr"
    event.otherSources = [EventSource(name: "b.txt")]
    event.rules = ["event noun", "date in clause"]
    return event
  }
}
