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

  /// A verb further away belongs to another clause; it also bounds the work for each date.
  private static let reach: Int32 = 24

  /// -1 for the past, +1 for the future, 0 where nothing tells.
  func tense(around date: StatedDate) -> Int {
    guard let sentence = findings.sentence(at: date.firstToken) else { return 0 }
    let whole = findings.tokens(ofSentence: sentence)
    guard isWeekdayAlone(date) else { return agreedTense(of: date, in: whole) }
    let tense = nearestTense(date, in: whole)
    // What is over is seldom told by the hour.
    return tense == 0 && !date.clocks.isEmpty ? 1 : tense
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
    if tense != 0 { return tense.signum() }
    return max(0, nearestTense(date, in: sentence))
  }

  /// The tense of the verb nearest to a date.
  func nearestTense(_ date: StatedDate, in whole: Range<Int32>) -> Int {
    let begin = max(whole.lowerBound, date.firstToken - TenseReader.reach)
    let end = min(whole.upperBound, date.endToken + TenseReader.reach)
    let before = begin..<max(begin, date.firstToken)
    if isMoved(before) { return 1 }
    var nearest = Int32.max
    var tense = 0
    for token in begin..<end where token < date.firstToken || token >= date.endToken {
      guard let verb = verb(at: token) else { continue }
      // A verb behind the date stands mostly in a clause of its own: "aura lieu samedi, a dit le maire".
      let distance =
        token < date.firstToken
        ? max(0, date.firstToken - verb.end) : token - date.endToken + TenseReader.costBehind
      if distance < nearest {
        nearest = distance
        tense = verb.direction
      }
    }
    return tense
  }

  private static let costBehind: Int32 = 4

  private func isWeekdayAlone(_ date: StatedDate) -> Bool {
    !date.days.isEmpty && date.days.allSatisfy { $0.weekday != nil && $0.dayOfMonth == nil }
  }

  /// What stands after "reporté" is the new day.
  private func isMoved(_ tokens: Range<Int32>) -> Bool {
    findings.senses(.stateCue, in: tokens).contains { StateCue(rawValue: $0.value) == .moved }
  }

  /// Where a verb at a token ends, and whether it points back (-1) or ahead (+1).
  private func verb(at token: Int32) -> (end: Int32, direction: Int)? {
    if findings.hasAny(of: TenseReader.verbs, at: token) {
      for sense in findings.article.senses(at: Int(token))
      where TenseReader.verbs.contains(sense.category) {
        switch EventVerbTense(rawValue: sense.value) {
        case .past: return (sense.endToken, -1)
        case .future: return (sense.endToken, 1)
        default: continue
        }
      }
    }
    return findings.isFiniteVerb(at: token) ? (token + 1, 1) : nil
  }
  private static let verbs = CategorySet(
    .eventVerb, .weakEventVerb, .hostVerb, .performVerb, .tense)
}
