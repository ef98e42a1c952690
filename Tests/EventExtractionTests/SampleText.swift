import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions
import Testing

@testable import EventExtraction

/// A text read up to the point where events are made of it, for tests of one reader alone.
///
/// The day of writing is Wednesday 14 January 2026 unless a test says otherwise.
struct SampleText {
  static let writtenOn = "2026-01-14"

  let article: Article
  let findings: Findings
  let reading: Reading

  init(_ text: String, on reference: String = SampleText.writtenOn, _ language: String = "fr") {
    self.init(SampleText.article(text, language), on: reference)
  }

  init(_ article: Article, on reference: String = SampleText.writtenOn) {
    self.article = article
    let pack: LanguagePack = article.language == "en" ? .english : .french
    findings = Findings(
      article: article,
      dates: LayoutDates(article: article, pack: pack, isMonthFirst: false)
        .completing(DateFinder(pack: pack).dates(in: article)),
      mentions: PlaceFinder(pack: pack).reader(of: article).mentions(home: nil, withCommon: true),
      pack: pack)
    let context = ContextDateFinder(options: SampleText.options(reference))
      .contextDate(of: findings)
    let dates = DateReader(findings: findings, context: context, country: nil)
    reading = Reading(
      findings: findings, context: context, resolved: dates.read(),
      source: EventSource(name: "sample"), references: dates.references)
  }

  static func article(_ text: String, _ language: String = "fr") -> Article {
    ArticleReader().article(text: Array(text.utf8), name: "sample", language: language)
  }

  static func options(_ reference: String, home: String? = nil) -> ExtractionOptions {
    var options = ExtractionOptions()
    options.contextDate = CivilPoint(reference)
    options.home = home.flatMap { Gazetteer.shared.place(describedBy: $0) }
    return options
  }

  /// All tokens of the text.
  var tokens: Range<Int32> { 0..<Int32(article.tokens.count) }

  /// A draft of the first date, made by a rule of no matter which name.
  func draft(rule: String) -> EventDraft? {
    guard let date = findings.dates.first, let block = findings.block(at: date.firstToken),
      let resolved = reading.resolved.first?.first
    else { return nil }
    return reading.draft(of: resolved, block: block, anchor: 0..<0, reach: 0..<0, rule: rule)
  }

  /// The index of the first block that holds a text.
  func block(of text: String) -> Int? {
    article.blocks.indices.first { findings.text(findings.tokens(ofBlock: $0)).contains(text) }
  }
}
