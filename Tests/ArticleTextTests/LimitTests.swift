import Testing

@testable import ArticleText

/// Hostile sizes, small enough for a debug build; what is not linear would take minutes here.
@Suite struct LimitTests {
  private static let count = 8_000

  @Test(
    arguments: [
      "<div>", "</div>", "<p>", "</p>", "<table><tr><td>", "<ul><li>", "<a href=x>", "<", "<!--",
      "&",
      "&amp", "<b", "<a x='", "<script>", "<h1>a", "<span itemprop=name itemscope itemtype=Event>",
      "<br>", "a<br>", "<dl><dt>", "]]>", "<![CDATA[", "<time class=published datetime=2026-01-01>",
      "<p>Publié le 3 mai 2026</p>", "<li>Lire aussi</li>", "<style>",
    ])
  func `pages of one piece repeated are read`(piece: String) throws {
    let markup = "<html>" + String(repeating: piece, count: LimitTests.count)
    #expect(throws: Never.self) { try ArticleReader().read(Array(markup.utf8), name: "a.html") }
  }

  @Test(
    arguments: [
      "a ", "a. ", "Lire aussi\n", "Publié le 3 mai 2026\n", "- ", "\t", "a | b\n", "3 mai\n\n",
      "(",
      "M. ", "« ", "20 °C\n", "Photo : a\n", "Santé\nUn titre de plus\nUne phrase qui finit ici.\n",
      "# a\n", "\r", "---\n", "[a](b", "![a", "](b)", ">", "#", "Soyez le premier à commenter\n",
    ])
  func `texts of one piece repeated are read`(piece: String) throws {
    let text = "Titre\n\n" + String(repeating: piece, count: LimitTests.count)
    #expect(throws: Never.self) { try ArticleReader().read(Array(text.utf8), name: "a.txt") }
    #expect(throws: Never.self) { try ArticleReader().read(Array(text.utf8), name: "a.md") }
  }

  @Test(
    arguments: [
      "a: b\n", " a\n", "=?utf-8?Q?a?=", "--b\n", "Content-Type: text/plain\n\n", "From x\n",
    ])
  func `mails of one piece repeated are read`(piece: String) throws {
    let mail =
      "Content-Type: multipart/mixed; boundary=b\nSubject: a"
      + String(repeating: piece, count: LimitTests.count)
    #expect(throws: Never.self) { try ArticleReader().read(Array(mail.utf8), name: "a.eml") }
  }

  @Test(arguments: ["<item>", "<title>", "</item>", "<link/>", "<content type=xhtml>", "<![CDATA["])
  func `feeds of one piece repeated are read`(piece: String) throws {
    let feed = "<rss>" + String(repeating: piece, count: 2000)
    #expect(throws: Never.self) { try ArticleReader().read(Array(feed.utf8), name: "a.rss") }
  }

  @Test func `JSON nested beyond the limit is a named error, with its line`() {
    let deep = "{\"text\":\"a\"}\n{\"a\":" + String(repeating: "[", count: LimitTests.count)
    #expect(throws: ReadError(.tooDeep(limit: 256), line: 2)) {
      try ArticleReader().read(Array(deep.utf8), name: "a.jsonl")
    }
    let data = "<script type=application/ld+json>" + String(repeating: "[", count: 8_000)
    #expect(throws: Never.self) { try ArticleReader().read(Array(data.utf8), name: "a.html") }
  }
}
