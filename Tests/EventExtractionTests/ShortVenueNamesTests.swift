import ArticleText
import Places
import Testing

@testable import EventExtraction

@Suite struct ShortVenueNamesTests {
  /// The towns named in a text.
  private func towns(_ text: String) -> [String] {
    let sample = SampleText(text)
    return ShortVenueNames(article: sample.article).leaving(sample.findings.mentions)
      .filter { $0.kind == .place }.map { sample.article.string($0.begin, $0.end) }
  }

  @Test func `a house by its short name is no town`() {
    #expect(
      towns("La directrice du Théâtre du Havre est là. Au Havre, on rit le 3 mars.").isEmpty)
  }

  @Test func `without the house it is one`() {
    #expect(towns("La directrice est là. Au Havre, on rit le 3 mars.") == ["Havre"])
  }
}
