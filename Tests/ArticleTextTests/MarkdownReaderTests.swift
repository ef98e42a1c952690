import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct MarkdownReaderTests {
  private func article(_ text: String) throws -> Article {
    try ReadSamples.bytes(Array(text.utf8), name: "note.md")
  }

  private func words(_ article: Article) -> [String] {
    article.tokens.map { article.string($0.begin, $0.end) }
  }

  @Test func `front matter is metadata and no text`() throws {
    let article = try article(
      "---\ntitle: \"L'été\"\ndate: 2026-06-01\nlang: fr\n---\n\n# Autre\n\nLe texte.")
    #expect(article.title == "L'été")
    #expect(article.language == "fr")
    #expect(article.stamps.map(\.text) == ["2026-06-01"])
    #expect(article.blockTexts == ["Autre", "Le texte."])
  }

  @Test func `marks part no words and stay in the text`() throws {
    let text = "Le **12 juillet** 2026, à [Dole](https://x.example/1), *dès* `9 h`."
    let article = try article(text)
    #expect(
      words(article) == [
        "Le", "12", "juillet", "2026", ",", "à", "Dole", ",", "dès", "9", "h", ".",
      ])
    #expect(article.text == Array(text.utf8))
  }

  @Test(
    arguments: [
      ("[a] b", ["[", "a", "]", "b"]), ("[a](b", ["[", "a", "]", "(", "b"]),
      ("![x](y.png) z", ["x", "z"]), ("a <!-- b --> c", ["a", "c"]), ("a_b", ["a", "_", "b"]),
      ("__a__", ["a"]), ("[[a](b)](c)", ["[", "a", "]", "(", "c", ")"]),
    ])
  func `only what is a mark is left out`(text: String, expected: [String]) throws {
    #expect(words(try article(text)) == expected)
  }

  @Test func `a space before a mark is one before the word`() throws {
    #expect(try article("le **12** mai").tokens[1].shape.contains(.spaceBefore))
  }

  @Test func `an open front matter is text`() throws {
    #expect(try article("---\ntitle: x").title != "x")
  }
}
