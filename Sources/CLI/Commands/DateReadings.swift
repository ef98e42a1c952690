import ArticleText
import CivilTime
import JSON
import LanguagePacks
import TemporalExpressions

/// Finds and resolves the date expressions of a text by themselves, without events.
struct DateReadings: Sendable {
  private let finders: [String: DateFinder]
  private let resolver = DateResolver()
  private let now: CivilPoint
  private let zone: String?

  init(now: CivilPoint, zone: String?) {
    self.now = now
    self.zone = zone
    let pairs = LanguagePack.builtIn.map { ($0.code, DateFinder(pack: $0)) }
    finders = Dictionary(pairs) { first, _ in first }
  }

  /// One expression as it was read.
  struct Found {
    var text: String
    var begin: Int
    var rule: String
    var form: StatedDate.Form
    var date: ResolvedDate

    /// `instant`, `interval`, `duration`, `recurrence` or `time-only`.
    var kind: String {
      if form == .duration { return "duration" }
      if date.recurrence != nil { return "recurrence" }
      if date.start == nil, date.end == nil { return "time-only" }
      return date.end == nil ? "instant" : "interval"
    }

    private var start: String? { date.start?.description ?? date.clockStart.map { "T\($0)" } }
    private var end: String? { date.end?.description ?? date.clockEnd.map { "T\($0)" } }

    private var precision: Precision? {
      (date.start ?? date.end)?.precision ?? (date.clockStart ?? date.clockEnd).map { _ in .minute }
    }

    var json: JSONValue {
      .object([
        .init("text", .string(text)),
        .init("begin", .integer(begin)),
        .init("start", JSONValue(start)),
        .init("end", JSONValue(end)),
        .init("precision", JSONValue(precision?.name)),
        .init("kind", .string(kind)),
        .init("recurrence", JSONValue(date.recurrence?.description)),
      ])
    }

    /// The expression, what it was read as, and by which rules, for people.
    var line: String {
      let reading = [start, end].compactMap(\.self).joined(separator: "/")
      let rules = ([rule] + date.reasons.map(\.rawValue)).joined(separator: ", ")
      let repeats = date.recurrence.map { " \($0)" } ?? ""
      return "\(begin)\t\(text)\t\(reading)\(repeats)\t\(rules)"
    }
  }

  /// What a line of the batch form asks for: its own reference day, bias and habits.
  func found(in request: LineRequest) -> [Found] {
    let reference = request.value["reference"]?.string.flatMap { CivilPoint($0) }
    var context = DateContext(reference: reference ?? now)
    context.zone = request.value["timezone"]?.string ?? zone
    if let bias = request.value["bias"]?.string.flatMap(DateContext.Bias.init) {
      context.bias = bias
    }
    context.isMonthFirst = ["en", "en-US"].contains(request.value["lang"]?.string)
    return found(in: request.article, context)
  }

  func found(in article: Article, _ context: DateContext) -> [Found] {
    guard let finder = finders[article.language ?? "fr"] ?? finders["fr"] else { return [] }
    var context = context
    var found: [Found] = []
    for (index, stated) in finder.dates(in: article).enumerated() {
      let text = article.string(stated.begin, stated.end)
      for date in resolver.resolve(stated, index: index, in: context) {
        found.append(
          Found(
            text: text, begin: Int(stated.begin), rule: stated.rule, form: stated.form, date: date))
        context.previous = date.start ?? date.end ?? context.previous
      }
    }
    return found
  }
}
