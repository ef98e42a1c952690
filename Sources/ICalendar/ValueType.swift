/// The value types of RFC 5545 (section 3.3), by the word that `VALUE` names them with.
public enum ValueType: String, Sendable, Hashable, CaseIterable {
  case text = "TEXT"
  case integer = "INTEGER"
  case float = "FLOAT"
  case boolean = "BOOLEAN"
  case date = "DATE"
  case dateTime = "DATE-TIME"
  case clock = "TIME"
  case duration = "DURATION"
  case period = "PERIOD"
  case recurrence = "RECUR"
  case utcOffset = "UTC-OFFSET"
  case uri = "URI"
  case calendarAddress = "CAL-ADDRESS"
  case binary = "BINARY"
  /// RFC 9253.
  case uid = "UID"
  /// RFC 9253.
  case xmlReference = "XML-REFERENCE"

  /// Nil for a word of no RFC.
  public init?(word: String) { self.init(rawValue: word.uppercased()) }
}
