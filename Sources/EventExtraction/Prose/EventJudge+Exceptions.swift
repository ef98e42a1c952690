import ArticleText
import LanguagePacks
import TemporalExpressions

/// Days that the words around them take out: when something does not take place, and when it does in other years.
extension EventJudge {
  /// "sauf le 28 décembre", "et non le 9": the day on which it does not take place.
  func isExcepted(_ date: StatedDate) -> Bool {
    for length in 1...3 as ClosedRange<Int32> where date.firstToken >= length {
      let token = date.firstToken - length
      // "comme d'habitude le mardi à 20 h" takes nothing out.
      if let sense = findings.sense(.exception, at: token), sense.value != EventJudge.custom,
        // "not Bank Holiday Monday, 31 May"
        (sense.endToken..<max(sense.endToken, date.firstToken)).allSatisfy({
          findings.date(at: $0) != nil
        })
      {
        return true
      }
    }
    if findings.sense(.exception, at: date.firstToken) != nil { return true }
    if isJoinedToException(date) { return true }
    // "sauf pendant les congés (18 et 25 février)"
    guard date.firstToken > 0, findings.article.tokens[Int(date.firstToken) - 1].isSign("(") else {
      return false
    }
    return findings.has(
      .exception, in: max(0, date.firstToken - EventJudge.reachOfException)..<date.firstToken)
  }

  /// "brought forward to 2 December (was 9 December)": the day that it had.
  func isFormerInBrackets(_ date: StatedDate) -> Bool {
    let verb = date.firstToken - 1
    guard verb > 0, findings.sense(.tense, at: verb)?.value == EventVerbTense.past.rawValue,
      findings.article.tokens[Int(verb) - 1].isSign("(")
    else { return false }
    return findings.namesDay(max(0, verb - EventJudge.reachOfException)..<verb)
  }

  private static let reachOfException: Int32 = 8

  /// "traditionnellement organisé | fin janvier": when it is in other years.
  func isCustom(_ date: StatedDate) -> Bool {
    let begin = max(0, date.firstToken - EventJudge.reachOfCustom)
    return findings.senses(.exception, in: begin..<date.firstToken).contains { custom in
      custom.value == EventJudge.custom
        && (custom.endToken..<max(custom.endToken, date.firstToken)).allSatisfy { token in
          let word = findings.article.tokens[Int(token)]
          return word.kind == .word && !word.shape.contains(.capitalised)
            && !findings.isSmallWord(.but, at: token)
        }
    }
  }

  private static let reachOfCustom: Int32 = 4
  private static let custom = WordCategory.exception.value(named: "custom")

  /// "Skips June 16 (carpet cleaning) and July 4": one more day on which it does not take place.
  private func isJoinedToException(_ date: StatedDate) -> Bool {
    guard date.firstToken > 0, findings.isSmallWord(.and, at: date.firstToken - 1) else {
      return false
    }
    let earlier = max(0, date.firstToken - EventJudge.reachOfException)..<date.firstToken
    guard let before = findings.dates(in: earlier).last else { return false }
    return isExcepted(findings.dates[before])
  }

  /// A day taken out by the words around it: what is regular does not take place then.
  func isRest(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    isExcepted(date) || isPause(date, in: sentence) || isShut(on: date)
  }

  /// "Les lundis du 6 octobre au 15 décembre, pas d'atelier les 20 et 27": the day on which a series rests
  /// that the same block tells of.
  private func isPause(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard !date.hasRecurrence, date.days.contains(where: { $0.dayOfMonth != nil }),
      let block = findings.block(at: date.firstToken)
    else { return false }
    let before = max(sentence.lowerBound, date.firstToken - EventJudge.reachOfPause)
    guard
      findings.senses(.negation, in: before..<max(before, date.firstToken)).contains(where: {
        $0.value == EventJudge.nothing
      })
    else { return false }
    let earlier = findings.tokens(ofBlock: block).lowerBound..<date.firstToken
    return findings.dates(in: earlier).contains { index in
      findings.dates[index].hasRecurrence
        || reading.resolved[index].contains { $0.hasRecurrence }
    }
  }

  private static let reachOfPause: Int32 = 5
  /// "pas de", "no": there is none at all.
  static let nothing = WordCategory.negation.values?.firstIndex(of: "determiner")
    .map(Int16.init)
}
