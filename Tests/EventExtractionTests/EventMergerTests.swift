import CivilTime
import Testing

@testable import EventExtraction

@Suite struct EventMergerTests {
  private func event(
    _ title: String, _ start: String?, town: String? = nil, source: String = "a",
    published: String = "2026-01-10"
  ) -> Event {
    var event = Event(source: EventSource(name: source))
    event.source.published = published
    event.title = title
    event.start = start.flatMap { CivilPoint($0) }
    event.place.town = town
    return event
  }

  private func merged(_ events: [Event]) -> [String] {
    EventMerger().merge(events).map { $0.line([.when, .before, .town, .status]) }
  }

  @Test func `two documents that tell of one event give one`() {
    let found = EventMerger().merge([
      event("Salon du livre de Dole", "2026-02-07", town: "Dole"),
      event("Salon du livre", "2026-02-07T10:00", source: "b", published: "2026-01-12"),
    ])
    #expect(found.map { $0.line([.when, .town]) } == ["2026-02-07T10:00 | Dole"])
    #expect(found.first?.source.name == "a")
    #expect(found.first?.otherSources.map(\.name) == ["b"])
  }

  @Test func `what a document tells and its calendar states is one event with the calendar's UID`()
  {
    var stated = event("Assemblée générale du club", "2026-02-14T18:00")
    stated.uid = "1@x"
    var told = event("Assemblée générale", "2026-02-14T18:00", town: "Dole")
    told.price = "gratuit"
    let other = event("Concert", "2026-02-14T20:00", town: "Dole")
    let found = EventMerger().merge([told, other], stated: [stated])
    #expect(found.map(\.title) == ["Concert", "Assemblée générale du club"])
    #expect(found.last?.uid == "1@x" && found.last?.price == "gratuit")
    #expect(found.last?.place.town == "Dole")
  }

  @Test(
    arguments: [
      ("AG", "2026-02-14T18:00", nil, 1), ("Assemblée générale", "2026-02-14", "Dole", 1),
      ("Assemblée générale", "2026-02-14T19:00", "Dole", 2),
      ("Assemblée générale", "2026-02-15T18:00", "Dole", 2),
      ("Assemblée générale", "2026-02-14T18:00", "Gray", 2), ("Bal", "2026-02-14", "Dole", 2),
    ] as [(String, String, String?, Int)])
  func `day and hour or name make them one, another town or hour does not`(
    title: String, start: String, town: String?, count: Int
  ) {
    let stated = event("Assemblée générale du club", "2026-02-14T18:00", town: "Dole")
    let told = event(title, start, town: town)
    #expect(EventMerger().merge([told], stated: [stated]).count == count)
  }

  @Test func `the order of documents does not matter for who leads`() {
    let found = EventMerger().merge([
      event("Salon du livre", "2026-02-07T10:00", source: "b", published: "2026-01-12"),
      event("Salon du livre de Dole", "2026-02-07", town: "Dole"),
    ])
    #expect(found.map(\.source.name) == ["a"])
  }

  @Test func `a later article moves an earlier event`() {
    var moved = event(
      "Salon du livre de Dole", "2026-03-14", town: "Dole", source: "b", published: "2026-01-20")
    moved.previousStart = CivilPoint("2026-02-07")
    moved.status = .rescheduled
    let first = event("Salon du livre de Dole", "2026-02-07", town: "Dole")
    let expected = ["2026-03-14 | was 2026-02-07 | Dole | rescheduled"]
    #expect(merged([first, moved]) == expected)
    #expect(merged([moved, first]) == expected)
  }

  @Test func `a later article cancels or puts off an earlier event`() {
    let first = event("Salon du livre de Dole", "2026-02-07", town: "Dole")
    var cancelled = event(
      "Salon du livre de Dole", "2026-02-07", source: "b", published: "2026-01-20")
    cancelled.status = .cancelled
    #expect(merged([first, cancelled]) == ["2026-02-07 | was - | Dole | cancelled"])
    var postponed = event("Salon du livre de Dole", nil, source: "b", published: "2026-01-20")
    postponed.previousStart = CivilPoint("2026-02-07")
    postponed.status = .postponed
    #expect(merged([first, postponed]) == ["- | was 2026-02-07 | Dole | postponed"])
  }

  @Test func `an earlier article does not undo a later one`() {
    var cancelled = event("Loto du judo", "2026-02-07", published: "2026-01-05")
    cancelled.status = .cancelled
    let later = event("Loto du judo", "2026-02-07", source: "b", published: "2026-01-20")
    #expect(EventMerger().merge([later, cancelled]).map(\.source.name) == ["a"])
  }

  @Test func `other towns, hours, titles and days are other events`() {
    let first = event("Réunion publique", "2026-02-07T18:00", town: "Dole")
    for other in [
      event("Réunion publique", "2026-02-07T18:00", town: "Vesoul", source: "b"),
      event("Réunion publique", "2026-02-07T20:00", town: "Dole", source: "b"),
      event("Réunion publique", "2026-02-08T18:00", town: "Dole", source: "b"),
      event("Concert de harpe", "2026-02-07T18:00", town: "Dole", source: "b"),
    ] {
      #expect(EventMerger().merge([first, other]).count == 2, "\(other.line([.when, .title]))")
    }
  }

  @Test func `events of one document are not merged here`() {
    #expect(merged([event("Loto", "2026-02-07"), event("Loto", "2026-02-07")]).count == 2)
  }

  @Test func `case and accents make no other title`() {
    #expect(
      merged([
        event("RÉUNION PUBLIQUE", "2026-02-07"),
        event("Reunion publique", "2026-02-07", source: "b"),
      ]).count == 1)
  }

  @Test func `nothing merges to nothing`() {
    #expect(merged([]) == [])
  }

  @Test(.timeLimit(.minutes(1))) func `many events are merged in good time`() {
    let events = (0..<1_000).map { index in
      event("Réunion publique", "2026-02-07", town: "Ville \(index)", source: "s\(index)")
    }
    #expect(EventMerger().merge(events).count == 1_000)
    let retold = (0..<1_000).map { event("Loto du judo", "2026-02-07", source: "s\($0)") }
    #expect(EventMerger().merge(retold).map(\.otherSources.count) == [999])
  }
}
