import ArticleText
import Testing

@testable import EventExtraction

@Suite struct ZoneHoursTests {
  /// Whether the lines of a text are hours of one moment.
  private func areOneMoment(_ text: String, _ language: String) -> Bool {
    let sample = SampleText(text, language)
    return ZoneHours(findings: sample.findings).areOneMoment(
      sample.article.blocks.indices.map { sample.findings.tokens(ofBlock: $0) })
  }

  @Test func `hours of towns in other zones are one moment`() {
    #expect(areOneMoment("10 h Montréal\n16 h Paris\n23 h Tokyo", "fr"))
    #expect(areOneMoment("10 a.m. Montréal\n3 p.m. London\n11 p.m. Tokyo", "en"))
    #expect(!areOneMoment("17 h Ornans\n18 h 30 Dole", "fr"))
    #expect(!areOneMoment("10 h Montréal\n16 h Paris\n17 h Dole", "fr"))
    #expect(!areOneMoment("10 h Montréal\n16 h", "fr"))
  }

  @Test func `an assembly told in three zones is one event`() {
    #expect(
      lines(
        """
        Online assembly

        Saturday 24 January
        10 a.m. Montréal
        3 p.m. London
        11 p.m. Tokyo
        """, [.when], "en") == ["2026-01-24T10:00"])
    #expect(
      lines(
        """
        Online assembly

        Saturday 24 January, 10 a.m. Montréal | 3 p.m. London | 11 p.m. Tokyo
        """, [.when], "en") == ["2026-01-24T10:00"])
  }

  @Test func `masses in two towns stay two`() {
    #expect(
      lines(
        """
        Messes

        Samedi 24 janvier
        17 h : Ornans
        18 h 30 : Dole
        """, [.when, .town]) == ["2026-01-24T17:00 | Ornans", "2026-01-24T18:30 | Dole"])
  }
}
