import Testing

@testable import ArticleText

@Suite struct FeedReaderTests {
  private func articles(_ feed: String) throws -> [Article] {
    try ArticleReader().read(Array(feed.utf8), name: "fil")
  }

  @Test func `each item of an RSS feed is an article`() throws {
    let found = try articles(
      """
      <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>La Ville</title>
      <language>fr-FR</language>
      <item><title>F&#xEA;te &amp;amp; bal</title><link>https://example.org/a</link>
      <description>&lt;p&gt;Le 21 juin, place du March&amp;eacute;.&lt;/p&gt;</description>
      <pubDate>Mon, 01 Jun 2026 08:00:00 +0200</pubDate></item>
      <item><title><![CDATA[Brocante]]></title><guid>https://example.org/b</guid>
      <description>Court.</description>
      <content:encoded><![CDATA[<p>Dimanche <b>5 juillet</b> au stade.</p>]]></content:encoded>
      </item></channel></rss>
      """)
    #expect(found.map(\.title) == ["Fête & bal", "Brocante"])
    #expect(found.map(\.url) == ["https://example.org/a", "https://example.org/b"])
    #expect(
      found.map { $0.blockTexts.last } == [
        "Le 21 juin, place du Marché.", "Dimanche 5 juillet au stade.",
      ])
    #expect(found[0].stamps.map(\.text) == ["Mon, 01 Jun 2026 08:00:00 +0200"])
    #expect(found[0].publisher == "La Ville")
    #expect(found.allSatisfy { $0.language == "fr" && $0.format == .feed })
  }

  @Test func `each entry of an Atom feed is an article`() throws {
    let found = try articles(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Town</title>
      <entry><title type="html">Open &lt;b&gt;day&lt;/b&gt;</title>
      <link rel="self" href="x"/><link rel="alternate" href="https://example.org/o"/>
      <published>2026-05-01T10:00:00Z</published><updated>2026-05-02T10:00:00Z</updated>
      <content type="xhtml"><div><p>Join us on 9 May.</p></div></content></entry>
      <entry><title>Plain</title><content type="text">1 &lt; 2</content></entry></feed>
      """)
    #expect(found.map(\.title) == ["Open day", "Plain"])
    #expect(found[0].url == "https://example.org/o")
    #expect(found[0].blockTexts.last == "Join us on 9 May.")
    #expect(found[0].stamps.map(\.kind) == [.published, .updated])
    #expect(found[1].blockTexts.last == "1 < 2")
  }

  @Test func `each item of a JSON feed is an article`() throws {
    let found = try articles(
      """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Ville", "items": [
        {"id": "1", "title": "Bal", "content_html": "<p>Samedi soir.</p>", "date_published": "2026-06-01"},
        {"id": "2", "content_text": "Ligne une\\nLigne deux"}]}
      """)
    #expect(found.count == 2)
    #expect(found[0].blockTexts == ["Bal", "Samedi soir."])
    #expect(found[1].blockTexts == ["Ligne une", "Ligne deux"])
  }

  @Test(arguments: ["<rss>", "<rss><item>", "<rss><item><title>x", "<feed><entry></feed>"])
  func `broken feeds do no harm`(feed: String) throws {
    #expect(try articles(feed).count <= 1)
  }

  @Test func `broken JSON is a named error`() {
    #expect(throws: ReadError(.invalidJSON(offset: 1))) {
      try articles("{https://jsonfeed.org/version/1}")
    }
  }
}
