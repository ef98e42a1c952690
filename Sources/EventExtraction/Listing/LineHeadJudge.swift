import CivilTime
import TemporalExpressions

/// Decides which line heads of one section are days, by what they have in common.
struct LineHeadJudge {
  let heads: [LineHead]
  /// Formats in which the pack's phrases have read heads of the section as dates.
  let known: Set<LineHead.Format>
  /// Some date of the section names its month.
  let hasMonth: Bool
  let isMonthFirst: Bool

  /// The rule's name, by which a line that such a day opens is known as an entry.
  static let rule = "day at the head of a line"

  func dates() -> [StatedDate] {
    if heads.isEmpty { return [] }
    var found: [StatedDate] = []
    for format in [LineHead.Format.dotted, .slashed] {
      let alike = heads.filter { $0.format == format }
      guard let order = order(of: alike, format) else { continue }
      found += alike.compactMap { date($0, monthFirst: order == .monthFirst) }
    }
    found += heads.filter { $0.format == .bare && $0.hasWeekday && isConfirmed($0) }
      .compactMap { date($0, monthFirst: false) }
    found += bareNumbers().compactMap { date($0, monthFirst: false) }
    return found.sorted { $0.firstToken < $1.firstToken }
  }

  private enum Order { case dayFirst, monthFirst }

  /// How two numbers are to be read; nil when they may well be hours or sums.
  private func order(of alike: [LineHead], _ format: LineHead.Format) -> Order? {
    let hasWeekday = alike.contains { $0.hasWeekday }
    guard alike.count >= 2 || hasWeekday || known.contains(format) && !alike.isEmpty else {
      return nil
    }
    let pairs = alike.flatMap(\.days).compactMap { day in day.second.map { (day.first, $0) } }
    if !hasWeekday, isNumbering(pairs) { return nil }
    let isDayFirst = pairs.allSatisfy { (1...12).contains($0.1) }
    let isMonthFirst = pairs.allSatisfy { (1...12).contains($0.0) && (1...31).contains($0.1) }
    if isDayFirst, !(isMonthFirst && self.isMonthFirst) {
      return hasWeekday || areDays(pairs.map { ($0.1, $0.0) }, read: pairs) ? .dayFirst : nil
    }
    guard isMonthFirst, hasWeekday || self.isMonthFirst else { return nil }
    return hasWeekday || turns(in: pairs) <= 1 ? .monthFirst : nil
  }

  /// Days go forward from line to line, but for one turn of the year; hours would not, read so.
  private func areDays(_ days: [(Int, Int)], read hours: [(Int, Int)]) -> Bool {
    let dayTurns = turns(in: days)
    return dayTurns == 0 || dayTurns <= max(1, days.count / 6) && turns(in: hours) >= dayTurns
  }

  /// "4.1", "4.2", "4.3", "5.1": the points of an agenda count on within their chapter.
  private func isNumbering(_ pairs: [(Int, Int)]) -> Bool {
    guard pairs.count > 1 else { return false }
    return zip(pairs, pairs.dropFirst()).allSatisfy { before, next in
      next == (before.0, before.1 + 1) || next.0 > before.0 && next.1 == 1
    }
  }

  private func turns(in pairs: [(Int, Int)]) -> Int {
    zip(pairs, pairs.dropFirst()).filter { $0 > $1 }.count
  }

  /// "Me 13" alone could be two words; another line like it or a month above makes it a day.
  private func isConfirmed(_ head: LineHead) -> Bool {
    hasMonth || heads.filter { $0.format == .bare && $0.hasWeekday }.count >= 2
      || known.contains(.bare)
  }

  /// "14 : marché" below a month: numbers set off that run on, and are no numbering from one.
  private func bareNumbers() -> [LineHead] {
    let bare = heads.filter { $0.format == .bare && !$0.hasWeekday && $0.isSetOff }
    guard bare.count >= 2, hasMonth else { return [] }
    let numbers = bare.compactMap { $0.days.first?.first }
    let isNumbering = zip(numbers, numbers.dropFirst()).allSatisfy { $0 + 1 == $1 }
    guard !isNumbering, turns(in: numbers.map { (0, $0) }) <= numbers.count / 4 else { return [] }
    return bare
  }

  private func date(_ head: LineHead, monthFirst: Bool) -> StatedDate? {
    var date = StatedDate(
      begin: 0, end: 0, firstToken: head.firstToken, endToken: head.endToken,
      rule: LineHeadJudge.rule, form: .single)
    date.days = head.days.compactMap { numbers in
      var day = StatedDay()
      day.weekday = numbers.weekday
      day.year = numbers.year
      day.dayOfMonth = numbers.first
      if let second = numbers.second {
        day.month = monthFirst ? numbers.first : second
        day.dayOfMonth = monthFirst ? second : numbers.first
      }
      return day
    }
    guard date.days.count == head.days.count else { return nil }
    if date.days.count > 1 { date.form = head.isRange ? .range : .list }
    return date
  }
}
