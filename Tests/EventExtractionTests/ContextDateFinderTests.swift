import ArticleText
import CivilTime
import Testing

@testable import EventExtraction

/// The day an article was written, with where that was found.
private func context(_ article: Article, _ options: ExtractionOptions) -> String {
  let found = Extractor(options: options).extract(from: article).contextDate
  return "\(found.point) \(found.source.rawValue)"
}

private func context(_ text: String, _ options: ExtractionOptions = ExtractionOptions()) -> String {
  context(SampleText.article(text), options)
}

@Suite struct ContextDateFinderTests {
  @Test(arguments: [
    ("Titre\n\nPublié le 14 janvier 2026 à 12h00\n\nLe club cherche un président.", "2026-01-14"),
    ("Titre\n\nPublié le 14/01/2026\n\nLe club cherche un président.", "2026-01-14"),
    (
      "Titre\n\nPublié le 14/01/2026 - Mis à jour le 16/01/2026\n\nLe club cherche un président.",
      "2026-01-14"
    ),
  ])
  func `a stamp dates the article`(text: String, expected: String) {
    let found = context(text, SampleText.options("2020-05-05"))
    #expect(found.hasPrefix(expected))
    #expect(found.hasSuffix("stamp"))
  }

  @Test func `a stamp makes no event`() {
    #expect(
      lines(
        "Le festival\n\nPublié le 14 janvier 2026\n\nMis à jour le 16 janvier 2026\n\nIl fait beau.",
        [.when]) == [])
  }

  @Test func `data outranks a stamp, and a stamp the option`() throws {
    var article = SampleText.article("Titre\n\nPublié le 14 janvier 2026\n\nDu texte.")
    article.stamps.insert(Stamp(kind: .published, source: .metadata, text: "2026-01-10"), at: 0)
    #expect(context(article, SampleText.options("2020-05-05")) == "2026-01-10 metadata")
    article.stamps.append(Stamp(kind: .published, source: .caller, text: "2026-01-09T08:30:00Z"))
    #expect(context(article, SampleText.options("2020-05-05")) == "2026-01-09T08:30 caller")
  }

  @Test func `an option that is forced outranks all`() {
    var options = SampleText.options("2020-05-05")
    options.isContextDateForced = true
    #expect(
      context("Titre\n\nPublié le 14 janvier 2026\n\nDu texte.", options) == "2020-05-05 option")
  }

  @Test func `the newest full date serves where nothing is stated`() {
    #expect(
      context("La foire aura lieu le 3 mai 2025. La précédente date du 4 mai 2024.")
        == "2025-05-03 newest-date")
  }

  @Test func `today comes last, and is what the caller says it is`() {
    var options = ExtractionOptions()
    options.today = CivilPoint("2026-01-14")
    #expect(context("Aucune date ici.", options) == "2026-01-14 today")
    #expect(context("La foire aura lieu le 3 mai 2030.", options) == "2026-01-14 today")
  }

  @Test func `nothing at all gives a day, not a crash`() {
    #expect(context("Aucune date ici.").hasSuffix("today"))
    #expect(context("").hasSuffix("today"))
  }

  @Test(arguments: [
    ("2026-01-14", "2026-01-14"), ("2026-01-14T12:00", "2026-01-14T12:00"),
    ("2026-01-14T12:00:30+01:00", "2026-01-14T12:00"), ("2026-01-14 12:00", "2026-01-14T12:00"),
  ])
  func `data may write a day in several ways`(text: String, expected: String) {
    #expect(ContextDateFinder.isoPoint(text)?.description == expected)
  }

  @Test(arguments: ["", "14 janvier", "2026", "2026-13-40", "2026-02-30", "hier", "20260"])
  func `what is no day in data is none`(text: String) {
    #expect(ContextDateFinder.isoPoint(text) == nil)
  }

  @Test func `the day of change is kept apart`() {
    let article = SampleText.article(
      "Titre\n\nPublié le 14/01/2026\n\nMis à jour le 16/01/2026\n\nDu texte.")
    let found = Extractor().extract(from: article).contextDate
    #expect(found.point.description == "2026-01-14")
    #expect(found.updated?.description == "2026-01-16")
  }

  /// A page with something under its headline, something in its head and something at its foot.
  private func page(_ under: String = "", head: String = "", foot: String = "") -> Article {
    let markup = """
      <html><head><title>Die Mühle mahlt wieder - Bote</title>\(head)</head><body>
      <h1>Die Mühle mahlt wieder</h1>\(under)<p>Zwanzig Jahre lang stand das Rad am Bach still, bis \
      zwei Schwestern den Schlüssel bekamen und das Gebälk reinigten.</p>\(foot)</body></html>
      """
    return ArticleReader().article(html: Array(markup.utf8), name: "page")
  }

  @Test(
    arguments: [
      "<div class='date'><b>23</b><br>Mai<br>2014</div>",
      "<div class='postdate'><div>Mai</div><div>23</div><div>2014</div></div>",
      "<span class='ago' data-timestamp='1400832000'>vor Jahren</span>",
      "<p>Posted <span title='May 23, 2014, 2:22:00 PM'>8 years ago</span></p>",
      "<p class='meta'>23 . 05 . 2014</p>",
      "<p>Zuletzt aktualisiert: 10:00 Uhr, am 23.05.2014</p>",
      "<p>23.05.2014, 10:12 Uhr • Aktualisiert: 05.01.2024, 12:00 Uhr</p>",
    ])
  func `a page shows its day in parts, in attributes and behind an hour`(under: String) {
    #expect(context(page(under), SampleText.options("2026-05-05")).hasPrefix("2014-05-23"))
  }

  @Test(
    arguments: [
      "<span title='Bild 12 von 2014'>Bild</span>", "<span data-timestamp='12'>Film</span>",
      "<a title='Mühlentag, 23.05.2014 14:00' href='/t'>Mühlentag</a>",
    ])
  func `titles of other things date no page`(under: String) {
    #expect(context(page(under), SampleText.options("2026-05-05")) == "2026-05-05 option")
  }

  @Test func `a hidden field named for a date tells the day of a page that shows none`() {
    var options = ExtractionOptions()
    options.today = CivilPoint("2026-05-05")
    let form = "<form><input type='hidden' name='artikel_datum' value='23.05.2014'></form>"
    #expect(context(page(form), options) == "2014-05-23 stamp")
    #expect(context(page(form), SampleText.options("2026-05-05")) == "2026-05-05 option")
  }

  @Test(
    arguments: [
      ("https://a.example/2014/05/muehle.html", "<p>23. Mai</p>", "2014-05-23 url"),
      ("https://a.example/2014/05/muehle.html", "<p>23. Juni</p>", "2026-05-05 option"),
      ("https://a.example/05/muehle.html", "<p>23. Mai</p>", "2026-05-05 option"),
    ])
  func `a day without a year is of the month that the address names`(
    url: String, under: String, expected: String
  ) {
    var page = page(under)
    page.url = url
    #expect(context(page, SampleText.options("2026-05-05")).hasPrefix(expected))
  }

  @Test func `data that are broken still tell the day they state`() {
    let data = """
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Die "Mühle" mahlt",
      "datePublished": "2014-05-23T10:00:00"}</script>
      """
    #expect(context(page(head: data), SampleText.options("2026-05-05")).hasPrefix("2014-05-23"))
  }

  @Test func `a labelled line at the foot that no story stands beside dates the page`() {
    let foot = """
      <div class="docInfo">dorf/seite.txt · Zuletzt geändert: 2014/05/23 14:22 von Katrin H.</div>
      """
    let found = Extractor(options: SampleText.options("2026-05-05"))
      .extract(from: page(foot: foot)).contextDate
    #expect(found.point.day.description == "2014-05-23")
  }

  @Test func `only who hands a document over may know that it is older than the Web`() {
    func found(_ source: Stamp.Source) -> String {
      var article = SampleText.article("Titre\n\nLe club cherche un président.")
      article.stamps.append(Stamp(kind: .published, source: source, text: "1977-05-09"))
      return context(article, SampleText.options("2026-01-14"))
    }
    #expect(found(.caller) == "1977-05-09 caller")
    #expect(found(.metadata) == "2026-01-14 option")
  }
}
