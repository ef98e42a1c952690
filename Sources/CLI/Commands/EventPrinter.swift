import Agenda
import EventExtraction
import JSON

/// Prints events in the form the options ask for; without one, as a table.
struct EventPrinter {
  let session: Session

  func print(_ events: [Event]) throws(UsageError) {
    let fields = try session.fields()
    let columns = EventColumns(fields ?? EventField.usual)
    func value(_ event: Event) -> JSONValue {
      fields == nil ? EventJSON.value(of: event) : columns.value(of: event)
    }
    if session.arguments.has(.csv) {
      session.console.write(columns.commaSeparated(events))
    } else if session.arguments.has(.tsv) {
      session.console.write(columns.tabSeparated(events))
    } else if session.arguments.has(.ndjson) {
      var writer = JSONWriter()
      for event in events {
        if fields == nil {
          EventJSON.write(event, to: &writer)
        } else {
          writer.append(columns.value(of: event))
        }
        writer.append(byte: UInt8(ascii: "\n"))
      }
      session.console.write(writer.bytes)
    } else if session.arguments.has(.json) {
      let array = JSONValue.array(events.map(value))
      session.console.write(JSONWriter.text(array, indented: true) + "\n")
    } else if fields != nil, !events.isEmpty {
      session.console.write(columns.aligned(events))
    } else if !events.isEmpty || !session.hasFailed {
      let table = EventTable(wording: session.language.wording, width: session.console.width)
      session.console.write(table.render(events))
    }
  }
}

extension Session {
  /// The fields that the options ask for, if any.
  func fields() throws(UsageError) -> [EventField]? {
    guard arguments.has(.fields) else { return nil }
    let names = EventField.allCases.map(\.rawValue)
    var fields: [EventField] = []
    for name in arguments.list(.fields) {
      guard let field = EventField(rawValue: name) else {
        let nearest = Spelling.nearest(to: name, among: names).map { [$0] }
        throw UsageError(.badValue(option: "--fields", value: name, expected: nearest ?? names))
      }
      fields.append(field)
    }
    if fields.isEmpty {
      throw UsageError(.badValue(option: "--fields", value: "", expected: names))
    }
    return fields
  }

  /// How many events at most, when the options say.
  func limit() throws(UsageError) -> Int? {
    guard let text = arguments.value(.limit) else { return nil }
    guard let count = Int(text), count >= 0 else {
      throw UsageError(.badValue(option: "--limit", value: text, expected: ["0, 1, 2…"]))
    }
    return count
  }
}
