import Testing

@testable import ArticleText

@Suite struct JSONLineTests {
  private func article(_ line: String) throws -> Article {
    try ArticleReader().article(jsonLine: Array(line.utf8), number: 7)
  }

  @Test func `all fields of a line arrive`() throws {
    let article = try article(
      """
      {"id":"a","text":"Marché\\n\\nSamedi 4 juillet.","published":"2026-06-01","place":"Dole",\
      "language":"fr-CA","timezone":"Europe/Paris","url":"https://example.org/x"}
      """)
    #expect(article.name == "a")
    #expect(article.blockTexts == ["Marché", "Samedi 4 juillet."])
    #expect(article.stamps.map(\.source) == [.caller])
    #expect(article.homePlace == "Dole")
    #expect(article.language == "fr")
    #expect(article.timezone == "Europe/Paris")
    #expect(article.url == "https://example.org/x")
  }

  @Test func `html is read as a page, numbers as names, nothing as an empty text`() throws {
    #expect(try article("{\"id\":5,\"html\":\"<p>a</p><p>b</p>\"}").blockTexts == ["a", "b"])
    #expect(try article("{\"id\":5}").name == "5")
    #expect(try article("{}").blocks.isEmpty)
    #expect(try article("{}").name == "line 7")
  }

  @Test func `a caller's date comes before all others`() throws {
    let article = try article(
      "{\"text\":\"x\",\"published\":\"2026-06-01\",\"url\":\"https://a.example/2020/01/02/b\"}")
    #expect(article.stamps.map(\.text) == ["2026-06-01", "2020-01-02"])
  }

  @Test(arguments: [("{\"a\":}", 5), ("[1]", 0), ("{\"id\":1} x", 9)])
  func `a bad line is named with its number`(line: String, offset: Int) {
    #expect(throws: ReadError(.invalidJSON(offset: offset), line: 7)) { try article(line) }
  }

  @Test func `blank lines between lines do no harm`() throws {
    let articles = try ArticleReader().read(
      Array("{\"id\":\"a\"}\n\n{\"id\":\"b\"}\r\n".utf8), name: "lot.jsonl")
    #expect(articles.map(\.name) == ["a", "b"])
  }
}
