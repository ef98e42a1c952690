import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Takes the hours that brackets give some of the days right before them.
///
/// "les 20, 21 et 22 novembre à 20 h 30 (dimanche à 16 h)" changes the hour of one day, and "tous les jours
/// de 11 h à 20 h (22 h le vendredi)" tells no further event.
struct ExceptionalHourRefiner {
  let findings: Findings

  func refine(_ drafts: inout [EventDraft]) {
    var absorbed: Set<Int> = []
    for index in drafts.indices {
      guard let exception = drafts[index].dates.first, let days = daysBefore(exception) else {
        continue
      }
      let point = drafts[index].event.start
      let reach = ExceptionalHourRefiner.reach
      let near = max(0, index - reach)..<min(drafts.count, index + reach)
      let same = near.first {
        $0 != index && drafts[$0].dates.first == days
          && drafts[$0].event.start?.day == point?.day
      }
      if let same {
        drafts[same].event.start = point
        drafts[same].event.end = drafts[index].event.end
        drafts[same].event.rules.append("an hour of its own in brackets")
      }
      if same != nil || isOfEvery(days) { absorbed.insert(index) }
    }
    guard !absorbed.isEmpty else { return }
    drafts = drafts.indices.filter { !absorbed.contains($0) }.map { drafts[$0] }
  }

  /// So many drafts away stand the sessions of the days before the bracket.
  private static let reach = 64

  /// The date right before a bracket that opens with weekdays and their hours, up to this one.
  private func daysBefore(_ index: Int) -> Int? {
    var first = index
    while first > 0, isOfWeekday(first) {
      let open = findings.dates[first].firstToken - 1
      if findings.article.tokens[Int(open)].isSign("(") {
        return findings.dates[first - 1].endToken == open ? first - 1 : nil
      }
      guard open - findings.dates[first - 1].endToken <= ExceptionalHourRefiner.widestGap else {
        return nil
      }
      first -= 1
    }
    return nil
  }

  /// "21 h le vendredi, | 18 h le lundi": a comma and a small word between one and the next.
  private static let widestGap: Int32 = 2

  private func isOfWeekday(_ index: Int) -> Bool {
    let date = findings.dates[index]
    return !date.clocks.isEmpty && (!date.days.isEmpty || date.isHabit)
      && date.days.allSatisfy { $0.weekday != nil && $0.dayOfMonth == nil }
  }

  /// A run or a habit, whose hours are those of a house, or such hours behind the run that their sentence tells.
  private func isOfEvery(_ index: Int) -> Bool {
    let date = findings.dates[index]
    if date.isHabit || date.hasRecurrence || date.form == .range { return true }
    guard date.form == .clockOnly, date.clocks.contains(where: { $0.end != nil }),
      let sentence = findings.sentence(at: date.firstToken)
    else { return false }
    return findings.dates(in: findings.tokens(ofSentence: sentence)).contains {
      findings.dates[$0].form == .range && !findings.dates[$0].days.isEmpty
    }
  }
}
