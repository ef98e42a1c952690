import ArticleText
import CivilTime
import JSON
import LanguagePacks
import TemporalExpressions

/// Finds and resolves the date expressions of a text by themselves, without events.
struct DateReadings: Sendable {
  private let finders: [String: DateFinder]
  private let now: CivilPoint
  private let zone: String?

  init(packs: [LanguagePack], now: CivilPoint, zone: String?) {
    self.now = now
    self.zone = zone
    let pairs = packs.map { ($0.code, DateFinder(pack: $0)) }
    finders = Dictionary(pairs) { first, _ in first }
  }

  /// What a line of the batch form asks for: its own reference day, bias and habits.
  func found(in request: LineRequest) -> [DateReport.Entry] {
    let reference = request.value["reference"]?.string.flatMap { CivilPoint($0) }
    var context = DateContext(reference: reference ?? now)
    context.zone = request.value["timezone"]?.string ?? zone
    if let bias = request.value["bias"]?.string.flatMap(DateContext.Bias.init) {
      context.bias = bias
    }
    context.isMonthFirst = ["en", "en-US"].contains(request.value["lang"]?.string)
    return found(in: request.article, context)
  }

  func found(in article: Article, _ context: DateContext) -> [DateReport.Entry] {
    guard let finder = finders[article.language ?? "fr"] ?? finders["fr"] else { return [] }
    return DateReport(article: article, finder: finder, context: context).entries
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
