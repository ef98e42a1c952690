import Agenda
import CivilTime
import EventExtraction
import Testing

@Suite struct EventIdentityTests {
  @Test func `the folder of a file and the accents of a title do not matter`() {
    var one = SampleEvents.event("Fête de l’été", start: "2026-06-20")
    var other = SampleEvents.event("FETE DE L'ETE", start: "2026-06-20")
    one.source.name = "a/b/vitrine.txt"
    other.source.name = "vitrine.txt"
    #expect(EventIdentity.uid(of: one) == EventIdentity.uid(of: other))
  }

  @Test func `a moved event and one whose hour is learnt keep their UID`() {
    let first = SampleEvents.event("Foire", start: "2026-06-20")
    var timed = first
    timed.start = CivilPoint("2026-06-20T19:00")
    var moved = first
    moved.start = CivilPoint("2026-07-04")
    moved.previousStart = CivilPoint("2026-06-20")
    #expect(EventIdentity.uid(of: timed) == EventIdentity.uid(of: first))
    #expect(EventIdentity.uid(of: moved) == EventIdentity.uid(of: first))
  }

  @Test func `title, date and source each make another UID`() {
    let event = SampleEvents.event("Foire", start: "2026-06-20")
    var linked = event
    linked.source.url = "https://vitrine.example/a"
    let uids = [
      event, linked, SampleEvents.event("Fête", start: "2026-06-20"),
      SampleEvents.event("Foire", start: "2026-06-21"),
    ].map(EventIdentity.uid)
    #expect(Set(uids).count == 4)
    #expect(uids.allSatisfy { $0.hasSuffix("@almanach") && $0.count == 41 })
  }

  @Test func `this UID is the same on every machine and in every version`() {
    let uid = EventIdentity.uid(of: SampleEvents.event("Foire", start: "2026-06-20"))
    #expect(uid == "4bcf47dedfeb368e2ae767b1a9abf043@almanach")
  }

  @Test func `two towns on one day are two events, the same town twice is one`() {
    var events = [
      SampleEvents.event("Don du sang", start: "2026-06-20", town: "Dole"),
      SampleEvents.event("Don du sang", start: "2026-06-20", town: "Gray"),
      SampleEvents.event("Don du sang", start: "2026-06-20", town: "Gray"),
    ]
    EventIdentity.assign(to: &events)
    #expect(events.map(\.place.town) == ["Dole", "Gray"])
    #expect(Set(events.map(\.uid)).count == 2)
  }

  @Test func `a UID that stands is left alone`() {
    var events = [SampleEvents.complete]
    EventIdentity.assign(to: &events)
    #expect(events.map(\.uid) == ["0123@almanach"])
  }

  @Test func `of two events with one UID the one told last stays`() {
    var old = SampleEvents.complete
    old.source.published = "2026-01-01"
    var events = [SampleEvents.complete, old]
    EventIdentity.assign(to: &events)
    #expect(events == [SampleEvents.complete])
    events = [old, SampleEvents.complete]
    EventIdentity.assign(to: &events)
    #expect(events == [SampleEvents.complete])
  }
}
