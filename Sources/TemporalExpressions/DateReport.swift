public import ArticleText
public import CivilTime

/// What a text says of time, in the form that `almanach dates` answers with.
public struct DateReport: Sendable {
  public enum Kind: String, Sendable {
    case instant, interval, duration, recurrence
    case timeOnly = "time-only"
  }

  /// One day, session, span or recurrence.
  public struct Entry: Sendable {
    public var text: String
    /// Offset into the text, in Unicode code points.
    public var begin: Int
    /// A point in its EDTF form; `T13:30` for a clock without a day; nil where the text gives none.
    public var start: String?
    public var end: String?
    public var precision: Precision
    public var kind: Kind
    /// An RFC 5545 RRULE value.
    public var recurrence: String?
  }

  public var entries: [Entry] = []

  /// Reads the dates of an article, each from the context and the date before it.
  public init(article: Article, finder: DateFinder, context: DateContext) {
    let resolver = DateResolver()
    var context = context
    if article.language == "en" { context.isTwelveHour = true }
    var offset = 0
    var points = 0
    for (index, date) in finder.dates(in: article).enumerated() {
      while offset < Int(date.begin), offset < article.text.count {
        if article.text[offset] & 0xC0 != 0x80 { points += 1 }
        offset += 1
      }
      let words = article.string(date.begin, date.end)
      for resolved in resolver.resolve(date, index: index, in: context) {
        let one = DateReport.inReaderZone(resolved, context)
        guard let entry = DateReport.entry(one, of: date, text: words, begin: points, in: context)
        else { continue }
        entries.append(entry)
        if let point = one.start ?? one.end, point.precision > .year,
          context.bias == .nearest || context.bias == .text
        {
          context.previous = point
        }
      }
    }
  }

  private static func entry(
    _ one: ResolvedDate, of date: StatedDate, text: String, begin: Int, in context: DateContext
  ) -> Entry? {
    var entry = Entry(
      text: text, begin: begin, start: nil, end: nil, precision: .day, kind: .instant,
      recurrence: nil)
    if let rule = one.recurrence {
      entry.kind = .recurrence
      entry.recurrence = rule.description
    }
    if one.clockStart != nil || one.clockEnd != nil {
      entry.kind = .timeOnly
      entry.precision = isHourOnly(date) ? .hour : .minute
      // A bias asks for a day: the next or last time the clock shows this.
      if context.bias == .future || context.bias == .past {
        let one = later(one, of: date, in: context)
        let day = day(for: one, in: context)
        entry.start = one.clockStart.map { "\(day)T\($0)" }
        entry.end = one.clockEnd.map { "\(day + one.clockEndDayOffset)T\($0)" }
      } else {
        entry.start = one.clockStart.map { "T\($0)" }
        entry.end = one.clockEnd.map { "T\($0)" }
      }
      return entry
    }
    if date.form == .clockOnly, context.bias == .future || context.bias == .past {
      entry.start = context.reference.day.description
      return entry
    }
    guard let point = one.start ?? one.end else { return nil }
    entry.start = one.start?.description
    entry.end = one.end?.description
    entry.precision = max(point.precision, one.end?.precision ?? point.precision)
    if entry.kind != .recurrence, one.end != nil || date.bound != .closed { entry.kind = .interval }
    return entry
  }

  /// The same moment on the reader's wall clock, when the text names another zone.
  private static func inReaderZone(_ one: ResolvedDate, _ context: DateContext) -> ResolvedDate {
    guard let named = one.zone, let reader = context.zone.flatMap({ Zone(named: $0) }) else {
      return one
    }
    var one = one
    if let clock = one.clockStart ?? one.clockEnd, one.start == nil, one.end == nil {
      let today = CivilPoint(day: context.reference.day, clock: clock)
      guard let moved = moved(today, from: named, to: reader)?.clock else { return one }
      let seconds = Int(moved.secondOfDay) - Int(clock.secondOfDay)
      one.clockStart = one.clockStart.flatMap { shifted($0, by: seconds) }
      one.clockEnd = one.clockEnd.flatMap { shifted($0, by: seconds) }
      return one
    }
    one.start = one.start.flatMap { moved($0, from: named, to: reader) }
    one.end = one.end.flatMap { moved($0, from: named, to: reader) }
    return one
  }

  private static func shifted(_ clock: Clock, by seconds: Int) -> Clock? {
    let second = (Int(clock.secondOfDay) + seconds + 86_400) % 86_400
    return Clock(hour: second / 3600, minute: second / 60 % 60, second: second % 60)
  }

  private static func moved(_ point: CivilPoint, from named: String, to reader: Zone) -> CivilPoint?
  {
    guard let clock = point.clock else { return point }
    let local = LocalDateTime(day: point.day, clock: clock)
    let moment: Int
    if let offset = fixedOffset(named) {
      moment = local.seconds - offset
    } else if let zone = Zone(named: named) {
      moment = zone.resolve(local).moment
    } else {
      return point
    }
    let there = reader.local(at: moment)
    var result = CivilPoint(day: there.day, clock: there.clock)
    result.precision =
      point.precision == .hour && there.clock.minute == 0 ? .hour : result.precision
    return result
  }

  /// Seconds east of UTC in "+01:00"; nil for a zone's name.
  private static func fixedOffset(_ name: String) -> Int? {
    if name == "UTC" { return 0 }
    guard let sign = name.first, sign == "+" || sign == "-", let clock = Clock(name.dropFirst())
    else { return nil }
    return Int(clock.secondOfDay) * (sign == "-" ? -1 : 1)
  }

  private static func isHourOnly(_ date: StatedDate) -> Bool {
    date.clocks.allSatisfy(\.isHourOnly)
  }

  /// Where people count twelve hours, the half of the day that comes first: "3:30" at four is 15:30.
  private static func later(
    _ one: ResolvedDate, of date: StatedDate, in context: DateContext
  ) -> ResolvedDate {
    guard context.isTwelveHour, context.bias == .future, let clock = one.clockStart,
      let now = context.reference.clock, clock < now, clock.hour < 12,
      !date.clocks.contains(where: \.isHalfStated), !date.clocks.contains(where: \.isPadded)
    else { return one }
    var one = one
    let noon = 12 * 3600
    one.clockStart = shifted(clock, by: noon)
    if let end = one.clockEnd, end.hour < 12 { one.clockEnd = shifted(end, by: noon) }
    return one
  }

  private static func day(for one: ResolvedDate, in context: DateContext) -> Day {
    let today = context.reference.day
    guard let clock = one.clockStart ?? one.clockEnd else { return today }
    let now = context.reference.clock ?? .midnight
    if context.bias == .future, clock < now { return today + 1 }
    if context.bias == .past, clock > now { return today - 1 }
    return today
  }
}
