import Agenda
import CivilTime
import EventExtraction
import Places
import Testing

@Suite struct EventFilterTests {
  private let now = CivilPoint("2026-01-14T12:00") ?? CivilPoint(year: 2026)

  private func keeps(_ event: Event, _ change: (inout EventFilter) -> Void) -> Bool {
    var filter = EventFilter()
    filter.now = now
    change(&filter)
    return filter.keeps(event)
  }

  @Test(
    arguments: [
      ("2026-01-13", nil, EventSpan.Phase.past), ("2026-01-14", nil, .current),
      ("2026-01-14T11:00", "2026-01-14T11:30", .past),
      ("2026-01-14T11:00", nil, .current), ("2026-01-14T12:01", nil, .upcoming),
      ("2026-01-10", "2026-01-14", .current), ("2026-01", nil, .current),
      ("2026-21", nil, .upcoming), ("2024-09", nil, .past), ("2025-24", nil, .current),
      (nil, "2026-02-27", .upcoming),
    ] as [(String?, String?, EventSpan.Phase)])
  func `a moment finds an event to come, going on or over`(
    start: String?, end: String?, phase: EventSpan.Phase
  ) throws {
    let span = try #require(EventSpan(SampleEvents.event("x", start: start, end: end)))
    #expect(span.phase(at: now) == phase)
  }

  @Test func `from and to keep what touches the days between them`() {
    let event = SampleEvents.event("x", start: "2026-01-10", end: "2026-01-12")
    #expect(keeps(event) { $0.from = Day("2026-01-12") })
    #expect(!keeps(event) { $0.from = Day("2026-01-13") })
    #expect(keeps(event) { $0.through = Day("2026-01-10") })
    #expect(!keeps(event) { $0.through = Day("2026-01-09") })
  }

  @Test func `an event put off without a date is still awaited for a year`() {
    var event = SampleEvents.event("x")
    event.status = .postponed
    event.previousStart = CivilPoint("2025-12-20")
    #expect(keeps(event) { $0.from = Day("2026-01-14") })
    #expect(!keeps(event) { $0.from = Day("2027-01-14") })
  }

  @Test func `a recurring event lasts to its rule's end`() {
    var event = SampleEvents.event("x", start: "2025-10-07")
    event.recurrence = RecurrenceRule("FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630")
    #expect(keeps(event) { $0.from = Day("2026-06-30") })
    #expect(!keeps(event) { $0.from = Day("2026-07-01") })
  }

  @Test func `a country holds its regions, a region its towns`() {
    var region = Place(kind: .region, name: "Québec")
    region.code = "CA-QC"
    region.region = "CA-QC"
    region.country = "CA"
    var country = Place(kind: .country, name: "Canada")
    country.code = "CA"
    country.country = "CA"
    var event = SampleEvents.event("x", town: "Montréal")
    event.place.region = "CA-QC"
    event.place.country = "CA"
    #expect(keeps(event) { $0.areas = [region] })
    #expect(keeps(event) { $0.areas = [country] })
    event.place.region = "CA-ON"
    #expect(!keeps(event) { $0.areas = [region] })
    #expect(keeps(event) { $0.areas = [region, country] })
    #expect(!keeps(SampleEvents.event("x")) { $0.areas = [country] })
  }

  @Test func `departments of two countries are not mixed up, nor towns of one name`() {
    var doubs = Place(kind: .department, name: "Doubs")
    doubs.code = "25"
    doubs.department = "25"
    doubs.country = "FR"
    var event = SampleEvents.event("x", town: "Besançon")
    event.place.department = "25"
    event.place.country = "FR"
    #expect(keeps(event) { $0.areas = [doubs] })
    event.place.country = "CH"
    #expect(!keeps(event) { $0.areas = [doubs] })
    var town = Place(kind: .town, name: "Besancon")
    town.region = "FR-BFC"
    #expect(keeps(event) { $0.areas = [town] })
    event.place.region = "FR-ARA"
    #expect(!keeps(event) { $0.areas = [town] })
  }

  @Test func `status, kind, words, confidence and scope each can drop an event`() {
    let event = SampleEvents.complete
    #expect(keeps(event) { $0.search = ["terres", "POYAT"] })
    #expect(!keeps(event) { $0.search = ["terres", "opéra"] })
    #expect(!keeps(event) { $0.statuses = [.confirmed] })
    #expect(!keeps(event) { $0.kinds = [.concert] })
    #expect(!keeps(event) { $0.minimumConfidence = 0.98 })
    #expect(!keeps(event) { $0.keepsTeasers = false })
    #expect(keeps(event) { $0.kinds = [.openDay, .fair] })
  }

  @Test func `cancelled and postponed events can be left out`() {
    var event = SampleEvents.event("x", start: "2026-02-01")
    event.status = .cancelled
    #expect(!keeps(event) { $0.keepsCancelled = false })
    #expect(keeps(event) { $0.keepsPostponed = false })
    event.status = .postponed
    #expect(!keeps(event) { $0.keepsPostponed = false })
  }
}
