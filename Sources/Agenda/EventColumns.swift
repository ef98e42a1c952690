public import EventExtraction
public import JSON

/// Chosen fields of events: as comma- or tab-separated values, as JSON objects, or as aligned columns.
public struct EventColumns: Sendable {
  public var fields: [EventField]

  public init(_ fields: [EventField] = EventField.usual) { self.fields = fields }

  /// An object of the fields and no more, in their order.
  public func value(of event: Event) -> JSONValue {
    .object(zip(fields, values(of: event)).map { .init($0.rawValue, $1) })
  }

  /// A heading and a row an event, by RFC 4180: CRLF, and quotation marks where a value needs them.
  public func commaSeparated(_ events: [Event]) -> String {
    rows(events).map { row in row.map(EventColumns.quoted).joined(separator: ",") + "\r\n" }
      .joined()
  }

  /// A heading and a row an event, as `text/tab-separated-values`: tabs and line ends in a value
  /// become blanks, for the format has no way to write them.
  public func tabSeparated(_ events: [Event]) -> String {
    rows(events).map { row in row.map(EventColumns.onOneLine).joined(separator: "\t") + "\n" }
      .joined()
  }

  /// The values alone, in columns as wide as their longest value, for a terminal.
  public func aligned(_ events: [Event]) -> String {
    let rows = events.map { event in
      values(of: event).map { EventColumns.onOneLine(EventField.text($0)) }
    }
    let widths = fields.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      var owed = 0
      for (text, width) in zip(row, widths) where width > 0 {
        if !text.isEmpty {
          line += String(repeating: " ", count: owed) + text
          owed = 0
        }
        owed += width - text.count + 2
      }
      return line + "\n"
    }.joined()
  }

  private func values(of event: Event) -> [JSONValue] {
    let object = EventJSON.value(of: event, isComplete: true)
    return fields.map { $0.value(in: object, of: event) }
  }

  private func rows(_ events: [Event]) -> [[String]] {
    [fields.map(\.rawValue)] + events.map { values(of: $0).map(EventField.text) }
  }

  private static func quoted(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D })
    else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  private static func onOneLine(_ text: String) -> String {
    String(decoding: text.utf8.map { (0x09...0x0D).contains($0) ? 0x20 : $0 }, as: UTF8.self)
  }
}
