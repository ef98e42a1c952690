import Agenda
import EventExtraction
import JSON

/// Prints events in the form the options ask for; without one, as a table.
struct EventPrinter {
  let session: Session

  func print(_ events: [Event]) {
    if session.arguments.has(.ndjson) {
      for event in events {
        session.console.write(JSONWriter.text(EventJSON.value(of: event)) + "\n")
      }
    } else if session.arguments.has(.json) {
      let array = JSONValue.array(events.map { EventJSON.value(of: $0) })
      session.console.write(JSONWriter.text(array, indented: true) + "\n")
    } else if !events.isEmpty || !session.hasFailed {
      let table = EventTable(wording: session.language.wording, width: session.console.width)
      session.console.write(table.render(events))
    }
  }
}

extension Session {
  /// How many events at most, when the options say.
  func limit() throws(UsageError) -> Int? {
    guard let text = arguments.value(.limit) else { return nil }
    guard let count = Int(text), count >= 0 else {
      throw UsageError(.badValue(option: "--limit", value: text, expected: []))
    }
    return count
  }
}
