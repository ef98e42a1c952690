public import CivilTime

/// One value of a property, read by its type.
public enum CalendarValue: Sendable, Hashable {
  case text(String)
  case integer(Int)
  case float(Double)
  case boolean(Bool)
  /// A DATE or DATE-TIME.
  case time(CalendarTime)
  /// A TIME: a clock without a day.
  case clock(Clock, isUTC: Bool)
  case duration(CivilDuration)
  case period(CalendarPeriod)
  case recurrence(RecurrenceRule)
  /// Seconds east of Greenwich.
  case utcOffset(Int)
  case uri(String)
  case calendarAddress(String)
  case binary([UInt8])
  case geo(latitude: Double, longitude: Double)
  /// Fields between semicolons, each unescaped, as `REQUEST-STATUS` has them.
  case fields([String])
  /// A value whose type is in no table, as the file has it.
  case raw(String)
  /// What the property's type does not allow, as the file has it.
  case unreadable(String, expected: ValueType)

  public var text: String? {
    switch self {
    case .text(let text), .uri(let text), .calendarAddress(let text): text
    default: nil
    }
  }

  public var time: CalendarTime? {
    if case .time(let time) = self { time } else { nil }
  }

  public var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  public var duration: CivilDuration? {
    if case .duration(let duration) = self { duration } else { nil }
  }

  public var recurrence: RecurrenceRule? {
    if case .recurrence(let rule) = self { rule } else { nil }
  }

  /// The word for `VALUE`; nil for what has none of its own.
  var type: ValueType? {
    switch self {
    case .text: .text
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .time(let time): time.isDay ? .date : .dateTime
    case .clock: .clock
    case .duration: .duration
    case .period: .period
    case .recurrence: .recurrence
    case .utcOffset: .utcOffset
    case .uri: .uri
    case .calendarAddress: .calendarAddress
    case .binary: .binary
    case .geo, .fields, .raw, .unreadable: nil
    }
  }
}
