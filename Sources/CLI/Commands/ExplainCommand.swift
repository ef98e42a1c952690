import Agenda
import ArticleText
import EventExtraction

/// `almanach explain`: says of each date found which event it became and by which rules, or why not.
struct ExplainCommand {
  let session: Session

  func run() throws(UsageError) {
    for source in try session.sources(session.arguments.operands) {
      guard let input = session.load(source) else { continue }
      for article in input.articles {
        session.console.write(render(article, session.extractor.extract(from: article)))
      }
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
    return text + "\n"
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
