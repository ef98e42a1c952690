import Testing

@testable import ArticleText

@Suite struct ScriptDatesTests {
  private func published(_ script: String, title: String? = nil) -> String? {
    let bytes = Array(script.utf8)
    return ScriptDates(bytes, [0..<bytes.count]).published(title: title)
  }

  @Test(
    arguments: [
      #"{"datePublished":"2026-01-14"}"#, #"{"publishedAt": "2026-01-14"}"#,
      #"x={first_published_at:'2026-01-14'}"#, #"push("{\"pubDate\":\"2026-01-14\"}")"#,
      #"a?b:c,PublicationDate : "2026-01-14",d"#,
    ])
  func `a name for the day of publication is read in any script's form`(script: String) {
    #expect(published(script) == "2026-01-14")
  }

  @Test(
    arguments: [
      #"{"dateModified":"2026-01-14"}"#, #"{"datePublished":"14/01/2026"}"#,
      #"{"datePublished":null,"x":"2026-01-14"}"#, #"{"published":"2026-01-14"}"#, ":", "",
      #"{"datePublished":"2026-01"#,
    ])
  func `other names and forms give none`(script: String) {
    #expect(published(script) == nil)
  }

  @Test func `of several dates the one nearest to the title counts`() {
    let script = #"""
      {"top":[{"title":"Le marché de Noël","publishedAt":"2025-12-01T08:00:00Z"}],
      "story":{"headline":"La halle r\u00e9nov\u00e9e rouvre samedi matin",
      "publishedAt":"2026-01-14T06:30:00.000Z"},"next":{"publishedAt":"2026-02-02"}}
      """#
    let title = "La halle rénovée rouvre samedi matin"
    #expect(published(script, title: title) == "2026-01-14T06:30:00.000Z")
    #expect(published(script, title: "Tout autre chose à lire") == nil)
    #expect(published(script) == nil)
  }

  @Test func `what the page states as data counts more`() {
    let script = #"<script>x={publishedAt:"2026-01-14"}</script><p>Un texte."#
    func stamps(_ markup: String) -> [String] {
      ArticleReader().article(html: Array(markup.utf8), name: "a").stamps.map(\.text)
    }
    #expect(stamps(script) == ["2026-01-14"])
    let meta = #"<meta property="article:published_time" content="2026-01-10">"#
    #expect(stamps(meta + script) == ["2026-01-10"])
  }
}
