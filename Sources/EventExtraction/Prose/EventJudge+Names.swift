import ArticleText
import LanguagePacks
import TemporalExpressions

/// Days that stand in the name of what takes place.
extension EventJudge {
  /// "Le bal du 14 juillet aura lieu le 13": the feast that names the event, where its verb has a day
  /// of its own.
  func isOfName(
    _ date: StatedDate, in sentence: Range<Int32>, anchors: [Anchor]
  ) -> Bool {
    if isModifyingWeekday(date, in: sentence) || isAmidName(date, in: sentence) { return true }
    guard date.clocks.isEmpty, date.days.count == 1,
      date.days[0].hasHoliday || isOf(date.firstToken) && date.days[0].weekday == nil,
      let verb = anchors.first(where: {
        $0.kind == .verb && $0.tokens.lowerBound >= date.endToken
          && $0.tokens.lowerBound - date.endToken <= 3
      })
    else { return false }
    // "aura" and, a paragraph further, "lieu": the verb goes on behind its sentence.
    let end = verb.tokens.upperBound
    return findings.namesDate(end..<max(end, sentence.upperBound))
      && !findings.has(.stateCue, in: sentence)
  }

  /// "Saturday clinics will run on 10 and 17 October": the weekday before a noun whose verb has days of its
  /// own.
  private func isModifyingWeekday(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard !findings.pack.habits.headsFirst, date.form == .single, date.clocks.isEmpty,
      date.days.count == 1, date.days[0].weekday != nil, date.days[0].dayOfMonth == nil,
      date.days[0].direction == nil, date.endToken - date.firstToken == 1,
      let noun = findings.sense(.eventNoun, at: date.endToken)
    else { return false }
    return findings.namesDate(noun.endToken..<max(noun.endToken, sentence.upperBound))
      && !findings.has(.stateCue, in: sentence)
  }

  /// "the Guildhall Friday Evening Lectures": a weekday amid the capitals of a name.
  private func isAmidName(_ date: StatedDate, in sentence: Range<Int32>) -> Bool {
    guard !findings.pack.habits.headsFirst, date.form == .single,
      date.clocks.allSatisfy({ $0.start == nil }), date.days.count == 1,
      date.days[0].weekday != nil, date.days[0].dayOfMonth == nil,
      date.days[0].direction == nil, date.firstToken > sentence.lowerBound + 1,
      date.endToken < sentence.upperBound
    else { return false }
    let tokens = findings.article.tokens
    return [date.firstToken - 1, date.endToken].allSatisfy { token in
      let word = tokens[Int(token)]
      return word.kind == .word && word.isSpaced && word.shape.contains(.capitalised)
        && !word.shape.contains(.lineBreakBefore) && findings.date(at: token) == nil
    }
  }
}
