/// Reads iCalendar files: whole, or component by component from chunks.
///
/// Takes what exists in practice: bare LF or CR, a byte order mark, folds inside UTF-8, UTF-16, Latin-1,
/// missing END lines, several calendars, jCal. Every line is kept, be it as raw text. Nothing makes it
/// fail.
public struct CalendarReader: Sendable {
  /// What a reader that is fed in chunks gives.
  public enum Item: Sendable {
    /// A calendar's first component is about to come; its properties so far.
    case begin(CalendarComponent)
    /// A component of the calendar, whole.
    case component(CalendarComponent)
    /// The calendar is over; its properties, without children.
    case end(CalendarComponent)
    /// A component outside any calendar.
    case outside(CalendarComponent)
    case strayLine(Property)
  }

  private var lines = LineReader()
  private var builder: ComponentBuilder
  private var hasStarted = false

  /// A reader for chunks.
  public init() { builder = ComponentBuilder(isStreaming: true) }

  private init(isStreaming: Bool) { builder = ComponentBuilder(isStreaming: isStreaming) }

  /// Reads a whole file, in the form of RFC 5545 or as jCal (RFC 7265).
  public static func read(_ bytes: [UInt8]) -> CalendarFile {
    var reader = CalendarReader(isStreaming: false)
    if let components = JCal.components(in: bytes) {
      for component in components { reader.builder.take(component) }
    } else {
      reader.lines.take(bytes, isLast: true, &reader.builder)
      reader.builder.finish(line: reader.lines.line)
    }
    var file = CalendarFile()
    for item in reader.builder.takeItems() {
      switch item {
      case .outside(let component): file.components.append(component)
      case .strayLine(let line): file.strayLines.append(line)
      case .begin, .component, .end: break
      }
    }
    if reader.builder.lineCount == 0 {
      reader.builder.problems.add(.emptyFile, .error, line: 0)
    }
    file.problems = reader.builder.problems.sorted
    return file
  }

  /// Reads one more chunk of a file and gives what has become complete.
  public mutating func read(chunk: [UInt8]) -> [Item] {
    lines.take(chunk, isLast: false, &builder)
    return builder.takeItems()
  }

  /// Ends the file and gives what was still open.
  public mutating func finish() -> [Item] {
    lines.take([], isLast: true, &builder)
    builder.finish(line: lines.line)
    return builder.takeItems()
  }

  /// The faults of bytes, lines and structure met so far.
  public var problems: [CalendarProblem] { builder.problems.sorted }
}
