import Agenda
import ArticleText
import EventExtraction
import JSON

/// `almanach extract`: prints the events, as a table or as JSON.
struct ExtractCommand {
  let session: Session

  func run() throws(UsageError) {
    let filter = try session.filter(keepsTeasers: true)
    let columns = try session.fields().map { EventColumns($0) }
    let sources = try session.sources(session.arguments.operands)
    if session.loader.format == .jsonLines, session.arguments.has(.ndjson) {
      let reader = session.loader.reader
      let extractor = session.extractor
      LineAnswers(session: session, member: "events") {
        (line, number) throws(JSONLineDocument.Failure) in
        switch try JSONLineDocument(line: line, number: number, reader: reader) {
        case .article(let id, let article):
          let events = Session.events(of: article, extractor).filter(filter.keeps)
          return (id, { ExtractCommand.write(events, columns, to: &$0) })
        case .event(let id, let event):
          let events = [event].filter(filter.keeps)
          return (id, { ExtractCommand.write(events, columns, to: &$0) })
        }
      }.run(sources)
      return
    }
    let events = session.events(in: sources).filter(filter.keeps)
    try EventPrinter(session: session).print(try limited(events))
  }

  private static func write(
    _ events: [Event], _ columns: EventColumns?, to writer: inout JSONWriter
  ) {
    for event in events {
      writer.beginElement()
      if let columns {
        writer.append(columns.value(of: event))
      } else {
        EventJSON.write(event, to: &writer)
      }
    }
  }

  private func limited(_ events: [Event]) throws(UsageError) -> [Event] {
    try session.limit().map { Array(events.prefix($0)) } ?? events
  }
}
