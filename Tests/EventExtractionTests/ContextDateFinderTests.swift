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
}
