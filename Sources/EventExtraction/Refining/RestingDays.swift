import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Takes out of a series the days on which the text says that it rests.
///
/// "Tous les samedis jusqu'au 10 octobre. … Le marché fera relâche le 27 juin", "every Tuesday … No story time
/// Dec. 22": nobody is to find a closed door, so the day becomes an exception of the series before it
/// (RFC 5545, section 3.8.5.1).
struct RestingDays {
  let reading: Reading

  /// Paragraphs further on speak of another series.
  private static let reach = 6
  /// A stretch of rest is at most so many days long: the summer's holidays.
  private static let longestRest = 70
  /// Further from the first day of a series no text tells a rest of it.
  private static let longestSeries = 500

  func refine(_ drafts: inout [EventDraft]) {
    guard drafts.contains(where: { $0.event.hasRecurrence }) else { return }
    let findings = reading.findings
    let judge = EventJudge(reading: reading)
    let told = Set(drafts.flatMap(\.dates))
    // The days of each series that was asked, by its draft.
    var known: [Int: [Day]] = [:]
    for index in findings.dates.indices where !told.contains(index) {
      let date = findings.dates[index]
      guard !date.hasRecurrence, let sentence = findings.sentence(at: date.firstToken),
        judge.isRest(date, in: findings.tokens(ofSentence: sentence)),
        let block = findings.block(at: date.firstToken)
      else { continue }
      var days: [Day] = []
      let series = drafts.indices.last { series in
        guard isSeries(drafts[series], before: index, in: block) else { return false }
        let held = known[series] ?? drafts[series].event.days(within: RestingDays.longestSeries)
        known[series] = held
        days = restDays(of: index, among: held)
        return !days.isEmpty
      }
      guard let series else { continue }
      drafts[series].event.exceptions = Array(Set(drafts[series].event.exceptions + days)).sorted()
      drafts[series].event.rules.append("rests on days told of later")
    }
  }

  private func isSeries(_ draft: EventDraft, before date: Int, in block: Int) -> Bool {
    draft.event.hasRecurrence && (draft.dates.first ?? date) < date
      && draft.event.scope == .main && reading.findings.role(ofBlock: block) != .teaser
      && block - draft.block <= RestingDays.reach
  }

  /// The days of a series on which a date lies, or which lie in its stretch.
  private func restDays(of date: Int, among held: [Day]) -> [Day] {
    reading.resolved[date].flatMap { resolved -> [Day] in
      guard let first = resolved.start, first.precision >= .day else { return [] }
      let last = max(first.day, resolved.end?.day ?? first.day)
      guard last - first.day <= RestingDays.longestRest else { return [] }
      return held.filter { (first.day...last).contains($0) }
    }
  }
}
