import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Where what a sentence has begun comes to its end: the day of a return, the last day of a run, a day by which
/// something is to be done.
extension ProseReader {
  mutating func endTrips(_ ends: [(trip: Int, date: Int)]) {
    for (trip, date) in ends where drafts.indices.contains(trip) && drafts[trip].event.end == nil {
      guard let end = reading.resolved[date].first?.start else { continue }
      drafts[trip].event.end =
        drafts[trip].event.start?.clock == nil ? CivilPoint(day: end.day) : end
      drafts[trip].dates.append(date)
      drafts[trip].event.rules.append("ends on the day of the return")
    }
  }

  /// "ouvrira le 26 mars et se poursuivra jusqu'au 7 septembre": the last day of what the sentence has
  /// opened before.
  mutating func closeRuns(from first: Int) {
    var index = first + 1
    while index < drafts.count {
      let last = drafts[index].event
      if last.start == nil, let end = last.end,
        let opening = drafts[first..<index].lastIndex(where: {
          $0.event.title == last.title && $0.event.end == nil
            && !$0.event.hasRecurrence
            && $0.event.kind != .deadline && ($0.event.start.map { $0.day < end.day } ?? false)
        })
      {
        // What was called off goes on to no day: "the cancelled concert may exchange their tickets until", nor
        // does what another clause bounds: "on Thursday 9 April, or claim a refund by 30 April".
        if drafts[opening].event.status != .cancelled,
          !isParted(drafts[opening], from: drafts[index])
        {
          drafts[opening].event.end = end
          drafts[opening].dates += drafts[index].dates
        }
        drafts.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  /// "The Lunch Scheme starts on Monday, 6 April; its last day is Friday, 17 April": the end of what was told right
  /// before.
  mutating func closeOnLastDay(_ dates: [Int], in block: Int) {
    for date in dates {
      guard let words = lastDay(before: findings.dates[date]),
        let last = reading.resolved[date].first?.start, last.precision >= .day,
        reading.resolved[date].count == 1, reading.resolved[date].first?.end == nil,
        let here = findings.sentence(at: findings.dates[date].firstToken),
        let run = drafts.lastIndex(where: {
          $0.block == block && $0.event.kind != .deadline && !isWithin($0, words)
        }), let sentence = drafts[run].sentence, here - sentence <= 1,
        let start = drafts[run].event.start, start.precision >= .day, start.clock == nil,
        drafts[run].event.end == nil, !drafts[run].event.hasRecurrence,
        (1...ProseReader.longestRun).contains(last.day - start.day)
      else { continue }
      drafts[run].event.end = CivilPoint(day: last.day)
      drafts[run].event.rules.append("ends on its last day")
      drafts[run].dates.append(date)
      drafts = drafts.filter { $0.block != block || !isWithin($0, words) }
    }
  }

  private func isWithin(_ draft: EventDraft, _ words: Range<Int32>) -> Bool {
    draft.dates.first.map { words.contains(findings.dates[$0].firstToken) } ?? false
  }

  /// In days.
  private static let longestRun = 400

  /// From the article of "its last day is", "The last day will be on" through the day behind it.
  private func lastDay(before date: StatedDate) -> Range<Int32>? {
    guard date.form == .single, date.firstToken > 2 else { return nil }
    let first = max(0, date.firstToken - ProseReader.reachOfLastDay)
    guard
      let last = (first..<date.firstToken - 1).last(where: {
        findings.sense(.direction, at: $0)?.value == ProseReader.last
          && findings.sense(.timeUnit, at: $0 + 1)?.value == ProseReader.day
      }), last > 0, findings.sense(.determiner, at: last - 1) != nil,
      last + 2 < date.firstToken, findings.sense(.copula, at: last + 2) != nil
    else { return nil }
    return last - 1..<date.endToken
  }

  private static let last = WordCategory.direction.value(named: "last")
  private static let day = WordCategory.timeUnit.value(named: "day")
  private static let reachOfLastDay: Int32 = 6

  /// A comma and an "or" part the end from the day before it.
  private func isParted(_ opening: EventDraft, from last: EventDraft) -> Bool {
    guard let begin = opening.dates.map({ findings.dates[$0].endToken }).max(),
      let end = last.dates.first.map({ findings.dates[$0].firstToken }), begin + 1 < end
    else { return false }
    return (begin + 1..<end).contains {
      findings.isSmallWord(.or, at: $0) && findings.article.tokens[Int($0) - 1].isSign(",")
    }
  }

  /// "The concert is on 12 December … New members are welcome until 26 October": what has borrowed an event's
  /// name and only ends before it is a day by which something is to be done.
  func bound(_ draft: inout EventDraft, by date: StatedDate) {
    guard draft.event.kind != .deadline, draft.event.start == nil, let end = draft.event.end,
      !draft.event.hasRecurrence, let former = drafts.last(where: { $0.block == draft.block }),
      former.event.title == draft.event.title, let start = former.event.start, end.day < start.day
    else { return }
    draft.event.kind = .deadline
    draft.event.start =
      date.bound == .before && end.clock == nil ? CivilPoint(day: end.day + 1) : end
    draft.event.end = nil
    draft.event.title = DeadlineTitle(findings: findings).title(for: former.event.title)
    draft.titleTokens = 0..<0
    draft.event.rules.append("a deadline of the event before")
  }
}
