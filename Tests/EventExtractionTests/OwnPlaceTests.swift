import Places
import Testing

@testable import EventExtraction

@Suite struct OwnPlaceTests {
  private func own(_ text: String) -> String? {
    OwnPlace(findings: SampleText(text).findings, acceptsNames: true).map { found in
      let venue = found.venue.map { $0.venue ?? "?" } ?? "-"
      return "\(venue) | \(found.place.name)"
    }
  }

  @Test func `the only town of an article is its own`() {
    #expect(own("La fanfare répète à Dole. Elle joue le 24 janvier.") == "- | Dole")
  }

  @Test func `two towns are no one's own`() {
    #expect(own("La fanfare répète à Dole. Elle joue à Vesoul.") == nil)
  }

  @Test func `no town is none`() {
    #expect(own("La fanfare répète ce soir.") == nil)
  }

  @Test func `a sentence may give the venue of a whole programme`() {
    let text = """
      Les rencontres de l'hiver

      Toutes les rencontres ont lieu à la médiathèque Albert-Camus, à Dole.

      Samedi 17 janvier : conférence sur les abeilles
      Samedi 24 janvier : concert de harpe
      """
    #expect(own(text)?.hasSuffix("Dole") == true)
    #expect(
      lines(text, [.when, .town]) == ["2026-01-17 | Dole", "2026-01-24 | Dole"])
  }
}
