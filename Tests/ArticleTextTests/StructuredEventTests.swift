import Testing

@testable import ArticleText

@Suite struct StructuredEventTests {
  private func linked(_ json: String) -> Article {
    ReadSamples.html("<script type=\"application/ld+json\">\(json)</script><p>x</p>")
  }

  @Test func `a JSON-LD event gives all its fields`() throws {
    let article = linked(
      """
      {"@context":"https://schema.org","@type":"MusicEvent","name":"Bal d&#039;été",
      "startDate":"2026-07-13T21:00","endDate":"2026-07-14T01:00","previousStartDate":"2026-07-12",
      "eventStatus":"https://schema.org/EventRescheduled",
      "eventAttendanceMode":"https://schema.org/OfflineEventAttendanceMode",
      "location":[{"@type":"VirtualLocation","url":"x"},{"@type":"Place","name":"Le Manège",
      "address":{"streetAddress":"2 rue Basse","postalCode":"39100","addressLocality":"Dole",
      "addressRegion":"BFC","addressCountry":{"name":"FR"}}}],
      "organizer":{"name":"La Fanfare"},"offers":[{"price":5,"priceCurrency":"EUR"}]}
      """)
    let event = try #require(article.structuredEvents.first)
    #expect(event.name == "Bal d'été")
    #expect(event.start == "2026-07-13T21:00")
    #expect(event.end == "2026-07-14T01:00")
    #expect(event.previousStart == "2026-07-12")
    #expect(event.status == "EventRescheduled")
    #expect(event.attendanceMode == "OfflineEventAttendanceMode")
    #expect(event.venue == "Le Manège")
    #expect(event.street == "2 rue Basse")
    #expect(event.postalCode == "39100")
    #expect(event.town == "Dole")
    #expect(event.region == "BFC")
    #expect(event.country == "FR")
    #expect(event.organizer == "La Fanfare")
    #expect(event.price == "5 EUR")
  }

  @Test(
    arguments: [
      "{\"@graph\":[{\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2026\"}]}",
      "[{\"@type\":[\"Thing\",\"Event\"],\"name\":\"a\",\"startDate\":\"2026\",},]",
      "<!-- {\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2026\"} -->",
      "//<![CDATA[\n{\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2026\"}\n//]]>",
      "{\"@type\":\"WebSite\"}{\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2026\"}",
      "{&quot;@type&quot;:&quot;Event&quot;,&quot;name&quot;:&quot;a&quot;,&quot;startDate&quot;:&quot;2026&quot;}",
      "{\"@type\":\"ItemList\",\"itemListElement\":[{\"item\":{\"@type\":\"Event\",\"name\":\"a\",\"startDate\":\"2026\"}}]}",
    ])
  func `data is found however it is packed`(json: String) {
    #expect(linked(json).structuredEvents.map(\.name) == ["a"])
  }

  @Test(arguments: [
    "", "{", "null", "{\"@type\":\"Person\",\"name\":\"a\"}", "[[[[", "{\"@type\":3}",
  ])
  func `what is no event gives none`(json: String) {
    #expect(linked(json).structuredEvents.isEmpty)
  }

  @Test func `an article's data gives dates and headline`() {
    let article = linked(
      "{\"@type\":\"NewsArticle\",\"headline\":\"Titre\",\"datePublished\":\"2026-01-02\",\"dateModified\":\"2026-01-03\"}"
    )
    #expect(article.title == "Titre")
    #expect(article.stamps.map(\.source) == [.structuredData, .structuredData])
    #expect(article.stamps.map(\.kind) == [.published, .updated])
  }

  @Test func `microdata gives its event with the range of its text`() throws {
    let article = ReadSamples.html(
      """
      <p>Avant.</p><div itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">Bal</h2>
      <time itemprop="startDate" datetime="2026-07-13T21:00">13 juillet</time>
      <div itemprop="location" itemscope itemtype="https://schema.org/Place"><b itemprop="name">Manège</b>
      <span itemprop="addressLocality">Dole</span></div>
      <meta itemprop="endDate" content="2026-07-14"></div><p>Après.</p>
      """)
    let event = try #require(article.structuredEvents.first)
    #expect(event.name == "Bal")
    #expect(event.start == "2026-07-13T21:00")
    #expect(event.end == "2026-07-14")
    #expect(event.town == "Dole")
    #expect(event.venue == "Manège")
    let range = try #require(event.range)
    let text = article.string(range.lowerBound, range.upperBound)
    #expect(text.contains("13 juillet") && !text.contains("Avant") && !text.contains("Après"))
  }

  @Test func `h-event and hCalendar give theirs`() throws {
    let article = ReadSamples.html(
      """
      <div class="h-event"><span class="p-name">Vide-grenier</span>
      <time class="dt-start" datetime="2026-05-03">3 mai</time> <span class="p-location">Stade</span></div>
      <div class="vevent"><span class="summary">Loto</span>
      <abbr class="dtstart" title="2026-05-10">10 mai</abbr></div>
      """)
    #expect(article.structuredEvents.map(\.name) == ["Vide-grenier", "Loto"])
    #expect(article.structuredEvents.map(\.start) == ["2026-05-03", "2026-05-10"])
    #expect(article.structuredEvents.first?.venue == "Stade")
  }
}
