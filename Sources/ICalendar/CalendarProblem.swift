/// One thing wrong with a calendar, and where.
public struct CalendarProblem: Sendable, Hashable {
  public enum Severity: Int, Sendable, Hashable, Comparable {
    /// Advice.
    case info
    /// Allowed, but a program in use is known to go wrong.
    case warning
    /// Against RFC 5545 or its kin.
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  public var fault: CalendarFault
  public var severity: Severity
  /// 1 is the file's first line; 0 when the fault has no one line.
  public var line: Int
  public var component: String?
  public var property: PropertyName?
  public var uid: String?
  /// The value or name at fault, as the file has it.
  public var detail: String?
  /// What was wanted instead, where that is known.
  public var expected: String?

  public init(
    _ fault: CalendarFault, _ severity: Severity, line: Int = 0, component: String? = nil,
    property: PropertyName? = nil, uid: String? = nil, detail: String? = nil,
    expected: String? = nil
  ) {
    self.fault = fault
    self.severity = severity
    self.line = line
    self.component = component
    self.property = property
    self.uid = uid
    self.detail = detail.map { String($0.prefix(80)) }
    self.expected = expected
  }
}
