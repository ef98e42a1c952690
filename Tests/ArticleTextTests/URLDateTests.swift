import Testing

@testable import ArticleText

@Suite struct URLDateTests {
  @Test(
    arguments: [
      ("https://example.org/2026/03/14/fete", "2026-03-14"),
      ("https://example.org/a/2026-03-14-fete.html", "2026-03-14"),
      ("https://example.org/article-20260314.html", "2026-03-14"),
      ("https://example.org/2026/3/4/fete", "2026-03-04"),
      ("https://example.org/fete-au-village-14-03-2026-XK4T.php", "2026-03-14"),
      ("https://example.org/04/03/2026/fete", "2026-03-04"),
      ("https://example.org/fair-03-14-2026", "2026-03-14"),
      ("https://example.org/2026/mar/14/fair", "2026-03-14"),
      ("https://example.org/town/2026/March/4/fair", "2026-03-04"),
      ("https://example.org/fair?date=2026-03-14&page=2", "2026-03-14"),
    ])
  func `a full date in an address is a stamp`(url: String, date: String) {
    #expect(URLDate.stamp(in: url)?.text == date)
  }

  @Test(
    arguments: [
      "https://example.org/2026/03/fete", "https://example.org/a-1234567890123",
      "https://example.org/2026/13/01", "https://example.org/2026-3-4-fete", "https://example.org/",
      "https://example.org/1203-12-01", "https://example.org/1-03-2026", "https://a.fr/33-13-2026",
      "https://example.org/114-03-2026", "https://example.org/14-03-20261", "14-03-2026",
      "https://example.org/2026/marble/14/", "https://example.org/fete?image=2026/03/14/x.jpg",
    ])
  func `other numbers are no dates`(url: String) {
    #expect(URLDate.stamp(in: url) == nil)
  }
}
