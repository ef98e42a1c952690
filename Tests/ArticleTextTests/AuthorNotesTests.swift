import Testing

@testable import ArticleText

@Suite struct AuthorNotesTests {
  private static let prose = """
    Le conseil a voté la réfection du kiosque et le calendrier des fêtes, devant une salle comble \
    et attentive jusqu'au bout de la soirée.
    """

  private func text(_ below: String) -> String {
    let page = """
      <title>Le kiosque sera refait</title><h1>Le kiosque sera refait</h1>
      <p class="byline">Par Anne Perrin, 3 mai 2026</p><div>\(String(repeating: "<p>\(AuthorNotesTests.prose)</p>", count: 3))
      \(below)</div>
      """
    let article = ArticleReader().article(html: Array(page.utf8), name: "a")
    return String(decoding: article.cleanText, as: UTF8.self)
  }

  @Test(
    arguments: [
      "<p>Anne Perrin écrit depuis vingt ans sur les villages du Jura et vit à Dole.</p>",
      "<h4>Anne Perrin</h4><p>Anne Perrin écrit depuis vingt ans sur les villages du Jura.</p>",
      "<p>Anne Perrin écrit depuis vingt ans sur les villages du Jura.</p><p>À bientôt</p>",
    ])
  func `what closes the text and opens with the author's name is a note`(note: String) {
    #expect(!text(note).contains("écrit depuis"))
  }

  @Test(
    arguments: [
      "<p>Luc Morel écrit depuis vingt ans sur les villages du Jura et vit à Dole.</p>",
      "<p>Anne Perrin écrit depuis vingt ans.</p><p>\(AuthorNotesTests.prose)</p>",
      "<p>Depuis Dole, Anne Perrin écrit depuis vingt ans sur les villages.</p>",
    ])
  func `other people and what the text goes on from stay`(paragraph: String) {
    #expect(text(paragraph).contains("écrit depuis"))
  }
}
