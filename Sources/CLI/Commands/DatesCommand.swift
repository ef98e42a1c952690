import ArticleText
import CivilTime
import EventExtraction
import JSON
import LanguagePacks
import TemporalExpressions

/// `almanach dates`: prints the date expressions found and how each was read.
struct DatesCommand {
  let session: Session

  func run() throws(UsageError) {
    let readings = DateReadings(
      packs: session.packs, now: session.now, zone: session.arguments.value(.timezone))
    let sources = try session.sources(session.arguments.operands)
    if session.loader.format == .jsonLines, session.arguments.has(.ndjson) {
      let reader = session.loader.reader
      LineAnswers(session: session, member: "found", hasError: false) {
        (line, number) throws(JSONLineDocument.Failure) in
        let request = try LineRequest(line: line, number: number, reader: reader)
        let found = readings.found(in: request).map(\.json)
        return (request.id, { $0.append(elements: found) })
      }.run(sources)
      return
    }
    let reference = session.extractor.options.contextDate ?? session.now
    for source in sources {
      guard let input = session.load(source) else { continue }
      for article in input.articles {
        var context = readings.context(for: article, at: reference)
        context.zone = session.arguments.value(.timezone)
        print(readings.found(in: article, context))
      }
    }
  }

  private func print(_ found: [DateReport.Entry]) {
    if session.arguments.has(.ndjson) {
      for date in found { session.console.write(JSONWriter.text(date.json) + "\n") }
    } else if session.arguments.has(.json) {
      let array = JSONValue.array(found.map(\.json))
      session.console.write(JSONWriter.text(array, indented: true) + "\n")
    } else {
      for date in found { session.console.write(date.line + "\n") }
    }
  }
}
