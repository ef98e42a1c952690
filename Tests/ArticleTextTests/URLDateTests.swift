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
      ("https://example.org/archives/fete-14032026.html", "2026-03-14"),
      ("https://example.org/fete_04032026.php?id=12", "2026-03-04"),
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
      "https://example.org/id-32032026.html", "https://example.org/id-14132026",
      "https://a.fr/?a=14032026",
      "https://example.org/a14032026.html", "https://example.org/2026/marble/14/",
      "https://example.org/fete?image=2026/03/14/x.jpg",
    ])
  func `other numbers are no dates`(url: String) {
    #expect(URLDate.stamp(in: url) == nil)
  }

  @Test func `folders of a year and a month are told`() throws {
    let month = try #require(URLDate.month(in: "https://example.org/blog/2026/3/fete.html"))
    #expect(month.year == 2026 && month.month == 3)
  }

  @Test(
    arguments: [
      "https://example.org/2026/fete", "https://example.org/2026/13/a", "https://a.fr/?x=/2026/03/",
      "https://example.org/20266/03/a", "https://example.org/2026/march/a",
    ])
  func `other folders are no month`(url: String) {
    #expect(URLDate.month(in: url) == nil)
  }
}
