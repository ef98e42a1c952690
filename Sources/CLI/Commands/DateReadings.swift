import ArticleText
import CivilTime
import JSON
import LanguagePacks
import TemporalExpressions

/// Finds and resolves the date expressions of a text by themselves, without events.
struct DateReadings: Sendable {
  private let finders: PackTools<DateFinder>
  private let now: CivilPoint
  private let zone: String?

  init(packs: PackShelf, now: CivilPoint, zone: String?) {
    self.now = now
    self.zone = zone
    finders = PackTools(packs) { DateFinder(pack: $0) }
  }

  /// What a line of the batch form asks for: its own reference day, bias and habits.
  func found(in request: LineRequest) -> [DateReport.Entry] {
    let reference = request.value["reference"]?.string.flatMap { CivilPoint($0) }
    var context = context(
      for: request.article, at: reference ?? now, country: request.country)
    context.zone = request.value["timezone"]?.string ?? zone
    if let bias = request.value["bias"]?.string.flatMap(DateContext.Bias.init) {
      context.bias = bias
    }
    return found(in: request.article, context)
  }

  /// The context of an article as people who write its language mean dates.
  func context(
    for article: Article, at reference: CivilPoint, country: String? = nil
  ) -> DateContext {
    DateContext(reference: reference, habits: finder(for: article).habits, country: country)
  }

  func found(in article: Article, _ context: DateContext) -> [DateReport.Entry] {
    let parts = article.languageParts.map(\.article)
    if parts.isEmpty { return entries(of: article, context) }
    return parts.flatMap { part in
      var own = self.context(for: part, at: context.reference)
      own.zone = context.zone
      own.bias = context.bias
      return entries(of: part, own)
    }.sorted { $0.begin < $1.begin }
  }

  private func entries(of article: Article, _ context: DateContext) -> [DateReport.Entry] {
    DateReport(article: article, finder: finder(for: article), context: context).entries
  }

  private func finder(for article: Article) -> DateFinder {
    finders.tool(for: article.language, fallback: "fr")
  }
}

extension DateReport.Entry {
  var json: JSONValue {
    .object([
      .init("text", .string(text)),
      .init("begin", .integer(begin)),
      .init("start", JSONValue(start)),
      .init("end", JSONValue(end)),
      .init("precision", .string(precision.name)),
      .init("kind", .string(kind.rawValue)),
      .init("recurrence", JSONValue(recurrence)),
    ])
  }

  /// The expression and what it was read as, for people.
  var line: String {
    let reading = [start, end].compactMap(\.self).joined(separator: "/")
    let repeats = recurrence.map { " \($0)" } ?? ""
    return "\(begin)\t\(text)\t\(reading)\(repeats)\t\(kind.rawValue)"
  }
}
