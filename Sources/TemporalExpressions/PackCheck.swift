import ArticleText
import CivilTime
public import LanguagePacks

/// Tests a language pack: reads its text and executes the examples of every phrase.
///
/// Examples are read as if written on Wednesday 14 January 2026 at noon, with the nearest date
/// taken where a text leaves the choice. A value is the start, or `start/end` (`/end` and `start/`
/// where an end is open), with `;RRULE` after it for a recurrence; several are parted by spaces.
public struct PackCheck: Sendable {
  public enum Fault: Sendable, Hashable {
    case unreadable(PackError.Cause)
    /// Nothing was found at the marked stretch; what was found instead.
    case missed(example: String, found: [String])
    case misread(example: String, expected: String, found: String)
    /// A text that must be left alone was read.
    case falseFind(example: String, found: String)
    /// One spelling has two values of a category in which a word can mean but one thing.
    case ambiguousWord(String, category: String, otherLine: Int)
  }

  public struct Finding: Sendable, Hashable {
    public var line: Int
    public var fault: Fault
  }

  public static let reference = "2026-01-14T12:00"

  /// Everything that is wrong, in order of the lines; empty for a good pack.
  public static func findings(in text: String) -> [Finding] {
    var errors: [PackError] = []
    let pack = LanguagePack(checking: text, faults: &errors)
    var findings = errors.map { Finding(line: $0.line, fault: .unreadable($0.cause)) }
    findings += ambiguousWords(pack)
    findings += failingExamples(pack)
    return findings.sorted { $0.line < $1.line }
  }

  private static func ambiguousWords(_ pack: LanguagePack) -> [Finding] {
    var seen: [String: PackWord] = [:]
    var findings: [Finding] = []
    for word in pack.words where isExclusive(word.category) {
      let key = "\(word.category.name) \(word.isStrict) \(word.spelling)"
      guard let other = seen[key] else {
        seen[key] = word
        continue
      }
      guard other.value != word.value else { continue }
      findings.append(
        Finding(
          line: word.line,
          fault: .ambiguousWord(
            word.spelling, category: word.category.name, otherLine: other.line)))
    }
    return findings
  }

  /// Whether a word of this category has one meaning: those that dates are reckoned from.
  ///
  /// A place or event word may well play several parts: "maire" is an office and a town hall's head.
  private static func isExclusive(_ category: WordCategory) -> Bool {
    switch category {
    case .month, .weekday, .number, .ordinal, .season, .timeUnit, .dayPart, .holiday,
      .relativeDay, .shiftDay, .direction, .part, .meridiem, .hourWord, .minuteWord, .dayWord,
      .timeZone, .weekdayHabit, .habit, .decade:
      true
    default: false
    }
  }

  /// The examples of all phrases that do not come out as they say.
  static func failingExamples(_ pack: LanguagePack) -> [Finding] {
    let finder = DateFinder(pack: pack)
    return pack.phrases.phrases.flatMap { phrase in
      phrase.examples.compactMap { example in
        fault(of: example, pack: pack, finder: finder).map {
          Finding(line: example.line, fault: $0)
        }
      }
    }
  }

  private static func fault(
    of example: PhraseExample, pack: LanguagePack, finder: DateFinder
  ) -> Fault? {
    let reader = ArticleReader(packs: [pack])
    let article = reader.article(text: Array(example.text.utf8), name: "", language: pack.code)
    let dates = finder.dates(in: article)
    guard let begin = example.begin, let end = example.end else {
      return dates.first.map {
        .falseFind(example: example.text, found: article.string($0.begin, $0.end))
      }
    }
    guard
      let index = dates.firstIndex(where: { Int($0.begin) == begin && Int($0.end) == end })
    else {
      return .missed(
        example: example.text, found: dates.map { article.string($0.begin, $0.end) })
    }
    if example.value.isEmpty { return nil }
    guard let reference = CivilPoint(reference) else { return nil }
    let context = DateContext(reference: reference, habits: pack.habits)
    let found = DateResolver().resolve(dates[index], index: index, in: context)
      .map { text(of: $0, dates[index]) }.joined(separator: " ")
    return found == example.value
      ? nil : .misread(example: example.text, expected: example.value, found: found)
  }

  private static func text(of one: ResolvedDate, _ date: StatedDate) -> String {
    var text: String
    if one.clockStart != nil || one.clockEnd != nil {
      let start = one.clockStart.map { "T\($0)" } ?? ""
      text = one.clockEnd.map { "\(start)/T\($0)" } ?? start
    } else {
      let start = one.start?.description ?? ""
      text = one.end.map { "\(start)/\($0)" } ?? start
      if one.end == nil, date.bound != .closed { text += "/" }
    }
    if let rule = one.recurrence { text += ";\(rule)" }
    for exception in one.exceptions { text += ";-\(exception)" }
    return text
  }
}
