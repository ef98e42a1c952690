import ArticleText
import Testing

@testable import EventExtraction

/// A page with a heading and one event as linked data.
private func page(_ data: String, body: String = "<p>Bienvenue à tous.</p>") -> Article {
  let markup = """
    <html lang="fr"><head><title>Salon</title>
    <script type="application/ld+json">{"@context":"https://schema.org",\(data)}</script></head>
    <body><article><h1>Salon du livre</h1>\(body)</article></body></html>
    """
  return ArticleReader().article(html: Array(markup.utf8), name: "sample")
}

@Suite struct StructuredEventReaderTests {
  private static let place = """
    "location":{"@type":"Place","name":"La Commanderie","address":{"@type":"PostalAddress",\
    "streetAddress":"2 rue d'Azans","postalCode":"39100","addressLocality":"Dole",\
    "addressCountry":"FR"}}
    """

  @Test func `an event stated as data is taken as it is stated`() {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07T10:00:00+01:00",\
      "endDate":"2026-02-07T18:00:00+01:00",\(Self.place)
      """)
    #expect(
      lines(article, [.when, .title, .venue, .address, .town, .region, .status]) == [
        """
        2026-02-07T10:00/18:00 | Salon du livre | La Commanderie | 2 rue d'Azans | Dole | FR-BFC \
        | confirmed
        """
      ])
  }

  @Test(arguments: [
    ("EventCancelled", "2026-02-07 | was - | cancelled"),
    ("EventPostponed", "- | was 2026-02-07 | postponed"),
    ("EventScheduled", "2026-02-07 | was - | confirmed"),
  ])
  func `its state is the one stated`(status: String, expected: String) {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07",\
      "eventStatus":"https://schema.org/\(status)"
      """)
    #expect(lines(article, [.when, .before, .status]) == [expected])
  }

  @Test func `a rescheduled event bears both days`() {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07",\
      "previousStartDate":"2026-01-24","eventStatus":"https://schema.org/EventRescheduled"
      """)
    #expect(
      lines(article, [.when, .before, .status]) == ["2026-02-07 | was 2026-01-24 | rescheduled"])
  }

  @Test func `an online event has no town`() {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07",\
      "eventAttendanceMode":"https://schema.org/OnlineEventAttendanceMode"
      """)
    #expect(lines(article, [.town, .attendance], home: "Dole, Jura") == ["- | online"])
  }

  @Test func `the page's prose does not tell it twice`() {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07T10:00:00+01:00",\(Self.place)
      """, body: "<p>Le salon du livre aura lieu samedi 7 février à Dole.</p>")
    #expect(lines(article, [.when]) == ["2026-02-07T10:00"])
  }

  @Test(arguments: [
    #""@type":"Event","name":"Salon du livre""#,
    #""@type":"Event","startDate":"2026-02-07""#,
    #""@type":"Event","name":"Salon du livre","startDate":"bientôt""#,
  ])
  func `without a name or a day it is no event`(data: String) {
    #expect(lines(page(data), [.when, .title]) == [])
  }

  @Test func `the prose fills what the data leaves out, and overrules its state`() {
    let article = page(
      """
      "@type":"Event","name":"Salon du livre","startDate":"2026-02-07"
      """,
      body: """
        <p>Le salon du livre aura lieu le samedi 7 février 2026 à 14 h à la salle des fêtes de \
        Dole. Il est finalement annulé.</p>
        """)
    #expect(
      lines(article, [.when, .title, .town, .status]) == [
        "2026-02-07T14:00 | Salon du livre | Dole | cancelled"
      ])
  }
}
