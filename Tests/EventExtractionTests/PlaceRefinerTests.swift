import Testing

@testable import EventExtraction

@Suite struct PlaceRefinerTests {
  private static let fields: [EventField] = [.venue, .address, .town, .region]

  @Test(arguments: [
    ("Le concert aura lieu le 24 janvier à Dole.", "- | - | Dole | FR-BFC"),
    (
      "Le concert aura lieu le 24 janvier au théâtre Ledoux, à Besançon.",
      "théâtre Ledoux | - | Besançon | FR-BFC"
    ),
    (
      "La réunion se tiendra le 24 janvier au 12 rue des Arènes, à Dole.",
      "- | 12 rue des Arènes | Dole | FR-BFC"
    ),
    ("À Lyon, le salon ouvrira ses portes le 24 janvier.", "- | - | Lyon | FR-ARA"),
  ])
  func `venue, street and town stand beside the date`(text: String, expected: String) {
    #expect(lines(text, Self.fields) == [expected])
  }

  @Test func `a sentence without a date may tell the place`() {
    #expect(
      lines(
        "Le concert aura lieu le 24 janvier. Il se tiendra au théâtre Ledoux, à Besançon.",
        [.venue, .town]) == ["théâtre Ledoux | Besançon"])
  }

  @Test func `each of two events has its own town`() {
    #expect(
      lines(
        """
        Le salon du livre se tiendra le 24 janvier à Dole. Le tournoi de judo aura lieu le 31 \
        janvier à Vesoul.
        """, [.when, .town]) == ["2026-01-24 | Dole", "2026-01-31 | Vesoul"])
  }

  @Test(arguments: [
    "Le webinaire aura lieu le 24 janvier en visioconférence.",
    "Le webinaire se tiendra le 24 janvier sur Zoom.",
  ])
  func `what is online has no town`(text: String) {
    #expect(lines(text, [.town, .attendance], home: "Dole, Jura") == ["- | online"])
  }

  @Test func `a meeting in a town and online is mixed`() {
    #expect(
      lines(
        "La réunion aura lieu le 24 janvier à Dole et en visioconférence.", [.town, .attendance])
        == ["Dole | mixed"])
  }

  @Test func `the publisher's town serves where none is named, and is marked`() {
    let article = SampleText.article("Le concert aura lieu le 24 janvier.")
    let events = Extractor(
      options: SampleText.options(SampleText.writtenOn, home: "Dole, Jura")
    ).extract(from: article).events
    #expect(events.map(\.place.town) == ["Dole"])
    #expect(events.map(\.isPlaceInferred) == [true])
  }

  @Test func `a place that is named is not marked`() {
    let article = SampleText.article("Le concert aura lieu le 24 janvier à Vesoul.")
    let events = Extractor(
      options: SampleText.options(SampleText.writtenOn, home: "Dole, Jura")
    ).extract(from: article).events
    #expect(events.map(\.place.town) == ["Vesoul"])
    #expect(events.map(\.isPlaceInferred) == [false])
  }

  @Test func `no place is invented`() {
    #expect(lines("Le concert aura lieu le 24 janvier.", Self.fields) == ["- | - | - | -"])
  }

  @Test(arguments: [
    ("Le sommet se tiendra le 24 janvier à Montréal.", "Montréal | CA | America/Toronto"),
    ("Le sommet se tiendra le 24 janvier à Bruxelles.", "Bruxelles | BE | Europe/Brussels"),
    ("Le sommet se tiendra le 24 janvier à Dole.", "Dole | FR | Europe/Paris"),
  ])
  func `the zone is the venue's`(text: String, expected: String) {
    #expect(lines(text, [.town, .country, .zone]) == [expected])
  }

  @Test(arguments: [
    "Le maire de Vesoul ouvrira le salon du livre de Dole le 24 janvier, à Dole.",
    "Le chœur de Vesoul donnera un concert le 24 janvier à Dole.",
    "Après Vesoul, la tournée du cirque fera étape à Dole le 24 janvier.",
  ])
  func `where people come from is not where it takes place`(text: String) {
    #expect(lines(text, [.when, .town]) == ["2026-01-24 | Dole"])
  }
}
