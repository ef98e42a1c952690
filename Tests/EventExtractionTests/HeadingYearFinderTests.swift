import ArticleText
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct HeadingYearFinderTests {
  private func found(_ text: String) -> [String] {
    let article = SampleText.article(text)
    return HeadingYearFinder(article: article).completing([])
      .map { article.string($0.begin, $0.end) }
  }

  @Test(arguments: [
    ("Programme 2024/2025\n\nLe texte du programme.", "2024/2025"),
    ("Les marchés 2026\n\nLe texte du programme.", "2026"),
    ("Saison 2025 · 2026\n\nLe texte du programme.", "2025 · 2026"),
    ("Saison 25-26\n\nLe texte du programme.", "25-26"),
    ("Saison 2025/26 : le programme\n\nLe texte du programme.", "2025/26"),
  ])
  func `a heading's number is a year`(text: String, year: String) {
    #expect(found(text) == [year])
  }

  @Test func `a year asked for is a year, and a number asked about is none`() {
    let text = "Le bal\n\nLa fête est reportée à la suite des pluies de ces derniers jours, hélas."
    #expect(found(text + "\n\nEt 2027 ? Tout est prêt.") == ["2027"])
    #expect(found(text + "\n\nEt ces 2027 euros ? Tout est prêt.") == [])
  }

  @Test(arguments: [
    "2000 personnes au marché\n\nLe texte.", "Équipe 12-13\n\nLe texte.",
    "Le marché\n\nIl y avait du monde, 2025 personnes au plus fort de la journée et bien plus.",
  ])
  func `a count is no year`(text: String) { #expect(found(text) == []) }
}
