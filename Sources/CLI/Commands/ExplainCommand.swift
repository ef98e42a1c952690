import Agenda
import ArticleText
import EventExtraction
import JSON

/// `almanach explain`: says of each date found which event it became and by which rules, or why not.
struct ExplainCommand {
  let session: Session

  func run() throws(UsageError) {
    var extractor = session.extractor
    extractor.options.explains = true
    var hits: [String: Int] = [:]
    for source in try session.sources(session.arguments.operands) {
      guard let input = session.load(source) else { continue }
      for article in input.articles {
        let extraction = extractor.extract(from: article)
        if session.arguments.has(.stats) {
          for rule in Set(extraction.traces.flatMap(\.rules)) { hits[rule, default: 0] += 1 }
        } else if session.arguments.has(.ndjson) {
          let value = ExplanationJSON.value(of: extraction, in: article)
          session.console.write(JSONWriter.text(value) + "\n")
        } else {
          session.console.write(render(article, extraction))
        }
      }
    }
    for (rule, count) in hits.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      session.console.write("\(count)\t\(rule)\n")
    }
  }

  private func render(_ article: Article, _ extraction: Extraction) -> String {
    let isFrench = session.language == .french
    let context = extraction.contextDate
    let written = isFrench ? "écrit le" : "written"
    var text = "\(article.name)\n  \(written) \(context.point) (\(context.source.rawValue))\n"
    for trace in extraction.traces {
      text += "\n  \(quoted(trace.text)) \(trace.begin)–\(trace.end)  \(trace.reading)\n"
      for (depth, rule) in trace.rules.enumerated() {
        text += "    \(String(repeating: "  ", count: min(depth, 20)))└ \(rule)\n"
      }
      text += "    → \(result(trace, extraction.events))\n"
    }
    if extraction.traces.isEmpty { text += isFrench ? "  aucune date\n" : "  no date\n" }
    return text + weighing(extraction) + "\n"
  }

  /// For each draft its confidence and the three indications that weighed most.
  private func weighing(_ extraction: Extraction) -> String {
    extraction.candidates.reduce(into: "") { text, candidate in
      let reasons = candidate.indications.prefix(3)
        .map { "\($0.weight < 0 ? "−" : "+") \($0.name)" }.joined(separator: ", ")
      let sign = candidate.isKept ? "✓" : "✗"
      text += "\n  \(sign) \(candidate.event.confidence)  \(candidate.event.title): \(reasons)"
    } + (extraction.candidates.isEmpty ? "" : "\n")
  }

  private func quoted(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return session.language == .french ? "« \(line) »" : "\"\(line)\""
  }

  private func result(_ trace: DateTrace, _ events: [Event]) -> String {
    guard let index = trace.event, events.indices.contains(index) else {
      return session.language == .french ? "aucun événement" : "no event"
    }
    let event = events[index]
    let place = PlaceText.line(event.place).map { ", \($0)" } ?? ""
    return "\(event.title)\(place) [\(event.status.rawValue), \(event.scope.rawValue)]"
  }
}
