import ArticleText
import LanguagePacks
import TemporalExpressions

/// Tells from the verbs around a date whether it lies behind the day of writing or ahead of it.
///
/// The year of a day and month goes back only by a verb that makes an event, and only where the
/// sentence has no other tense; any verb in the future takes it forward. A weekday alone is this week's or last week's, and any verb decides:
/// the one nearest to it, since "a annoncé mardi que le bal se tiendrait" has one of each.
struct TenseReader {
  let findings: Findings
  private let verbs: VerbTenseReader

  /// A cue further away belongs to another clause; it also bounds the work for each date.
  private static let reach: Int32 = 24

  init(findings: Findings) {
    self.findings = findings
    verbs = VerbTenseReader(article: findings.article, habits: findings.pack.habits)
  }

  /// -1 for the past, +1 for the future, 0 where nothing tells.
  func tense(around date: StatedDate) -> Int {
    guard let sentence = findings.sentence(at: date.firstToken) else { return 0 }
    let whole = findings.tokens(ofSentence: sentence)
    guard isWeekdayAlone(date) else { return agreedTense(of: date, in: whole) }
    let tense = nearestTense(date, in: whole)
    // What is over has a verb that says so: "Samedi, loto" is to come.
    return tense == 0 && (date.days.count == 1 || !date.clocks.isEmpty) ? 1 : tense
  }

  /// The tense on which all event verbs of a sentence agree.
  private func agreedTense(of date: StatedDate, in sentence: Range<Int32>) -> Int {
    if isMoved(sentence.lowerBound..<max(sentence.lowerBound, date.firstToken)) { return 1 }
    var tense = 0
    for sense in findings.senses(.eventVerb, in: sentence) {
      switch EventVerbTense(rawValue: sense.value) {
      case .past: tense -= 1
      case .future: tense += 1
      default: break
      }
    }
    let nearest = nearestTense(date, in: sentence)
    // "Le stage s'est tenu en avril ; il y en aura un autre à l'automne."
    if tense < 0, nearest > 0 { return 1 }
    if tense != 0 { return tense.signum() }
    return nearest < 0 && isMonthBehindVerb(date, in: sentence) ? nearest : max(0, nearest)
  }

  /// "que le public avait pu découvrir en mars": a month of no year right behind a verb of the past.
  private func isMonthBehindVerb(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard date.days.count == 1, date.days[0].month != nil, date.days[0].dayOfMonth == nil,
      date.days[0].year == nil, date.days[0].direction == nil
    else { return false }
    let before = max(sentence.lowerBound, date.firstToken - TenseReader.reachOfMonth)
    return nearestTense(date, in: before..<date.endToken) < 0
  }

  private static let reachOfMonth: Int32 = 4

  /// The tense of the verb nearest to a date.
  func nearestTense(_ date: StatedDate, in sentence: Range<Int32>) -> Int {
    let begin = max(sentence.lowerBound, date.firstToken - TenseReader.reach)
    if isMoved(begin..<max(begin, date.firstToken)) { return 1 }
    return verbs.tense(around: date, in: sentence)
  }

  private func isWeekdayAlone(_ date: StatedDate) -> Bool {
    // "ce week-end" is as near before as behind.
    !date.days.isEmpty
      && date.days.allSatisfy {
        ($0.weekday != nil || $0.unit == .weekend) && $0.dayOfMonth == nil
      }
  }

  /// What stands after "reporté" is the new day.
  private func isMoved(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.stateCue, in: tokens).contains { StateCue(rawValue: $0.value) == .moved }
  }
}
