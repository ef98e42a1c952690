import Testing

@testable import EventExtraction

@Suite struct BracketedNamesTests {
  @Test(arguments: [
    RightReading(
      "Suivront Lise Morel (3 mars, 20 h 30), le Quatuor Arpège (dimanche 15 mars à 16 h) et le trio Onyx (4 avril, 18 h).",
      [
        "2026-03-03T20:30 | Lise Morel", "2026-03-15T16:00 | Quatuor Arpège",
        "2026-04-04T18:00 | Trio Onyx",
      ]),
    RightReading(
      "Le cinéma propose « Cléo de 5 à 7 » (mardi 3 février, 20 h) et « Le Bonheur » (mardi 10 février, 20 h).",
      ["2026-02-03T20:00 | « Cléo de 5 à 7 »", "2026-02-10T20:00 | « Le Bonheur »"]),
  ])
  func `the name before a bracket is what takes place on its day`(row: RightReading) {
    row.check([.when, .title])
  }

  @Test func `each of several brackets with an hour tells what stands before it`() {
    #expect(
      lines(
        "The village fair is on Saturday 24 January at noon. There will be morris dancing (1pm), a dog show (2.30pm) and a treasure hunt (4pm).",
        [.when, .title], "en"
      ).filter { $0.contains("T1") } == [
        "2026-01-24T12:00 | Village fair", "2026-01-24T13:00 | Morris dancing",
        "2026-01-24T14:30 | Dog show", "2026-01-24T16:00 | Treasure hunt",
      ])
  }

  private func names(_ text: String) -> [String] {
    let sample = SampleText(text)
    let names = BracketedNames(findings: sample.findings)
    return (names.names(in: sample.tokens) + names.listed(in: sample.tokens))
      .map { sample.findings.text($0) }
  }

  @Test func `names go without the verb and the words that link them`() {
    #expect(
      names("Viendront ensuite Lise Morel (3 mars) et Denis Aubry (4 avril).")
        == ["Lise Morel", "Denis Aubry"])
    #expect(
      names("Suivront Lise Morel le 2 mars, Denis Aubry le 16, puis Les Merles Bleus le 6 avril.")
        == ["Lise Morel", "Denis Aubry", "Les Merles Bleus"])
  }

  @Test(arguments: [
    "Une répétition aura lieu à Dole (samedi 24 janvier) et à Gray (dimanche 25 janvier).",
    "La fanfare joue à Dole le 24 janvier, à Gray le 25 et à Pesmes le 31.",
    "Le concert de la chorale (24 janvier) sera suivi d'un bal.",
  ])
  func `places and nouns for events are no such names`(text: String) {
    #expect(names(text) == [])
  }

  @Test(arguments: [
    "On 24 January we have Boats for Beginners, 10am, and Knots for Kids, 3pm, all in the Moor Hall.",
    "Saturday, 24 January - Boats for Beginners, 10 a.m., and Knots for Kids, 3 p.m., both in the Moor Hall.",
  ])
  func `names in capitals before hours that commas part are one event each`(text: String) {
    #expect(
      lines(text, [.when, .title, .venue], "en") == [
        "2026-01-24T10:00 | Boats for Beginners | Moor Hall",
        "2026-01-24T15:00 | Knots for Kids | Moor Hall",
      ])
  }

  @Test func `the stops of a bus are none`() {
    #expect(
      lines(
        "The bus leaves Bath, 9am, Wells, 10am, and Bristol, 11am, on 24 January.", [.title], "en"
      ).allSatisfy { !$0.contains("Wells") })
  }
}
