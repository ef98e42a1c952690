import ArticleText
import CivilTime
import LanguagePacks

/// Joins a called-off event with the new day that the next sentence gives it.
///
/// "Saturday's match has been called off. It will now be played on 28 January":
/// A pronoun or a word for what is done in the end ("instead") ties the two; what is called off and told
/// again with a day of its own has been moved.
struct Replacement {
  let findings: Findings

  func join(_ drafts: inout [EventDraft], from first: Int, in sentence: Range<Int32>) {
    guard first > 0, drafts.count == first + 1, isTied(sentence) else { return }
    let old = drafts[first - 1]
    let new = drafts[first]
    if isFormerPlan(new, of: old) {
      drafts[first - 1].event.previousStart = new.event.start
      drafts[first - 1].event.previousEnd = new.event.end
      drafts[first - 1].event.status = .rescheduled
      drafts[first - 1].event.rules.append("state: its plan is told behind it")
      drafts[first - 1].dates += new.dates
      drafts.remove(at: first)
      return
    }
    guard
      old.event.status == .cancelled || old.event.status == .postponed
        || old.event.status == .confirmed && isInstead(sentence),
      !old.event.hasRecurrence, !new.event.hasRecurrence,
      new.event.status == .confirmed
        || new.event.status == .tentative && old.event.status == .postponed,
      new.event.kind != .deadline,
      new.event.title == old.event.title, new.block - old.block <= 1,
      findings.sameSection(old.block, new.block),
      let day = old.event.previousStart ?? old.event.start, let start = new.event.start,
      day.precision >= .day, start.precision >= .day, start.day != day.day
    else { return }
    var joined = new
    joined.event.previousStart = day
    joined.event.previousEnd =
      old.event.previousStart == nil ? old.event.end : old.event.previousEnd
    joined.event.status = .rescheduled
    joined.event.rules.append("state: called off and given a new day")
    joined.hasStatedState = true
    joined.dates = new.dates + old.dates
    drafts.replaceSubrange(first - 1...first, with: [joined])
  }

  /// "La conférence aura lieu le 19 ; elle devait initialement se tenir le 12": a plan that no longer holds, of what
  /// has its day already.
  private func isFormerPlan(_ new: EventDraft, of old: EventDraft) -> Bool {
    guard new.event.status == .cancelled, !new.hasStatedState, old.event.status == .confirmed,
      !old.hasStatedState, old.event.previousStart == nil, !old.event.hasRecurrence,
      old.event.kind != .deadline, new.event.title == old.event.title,
      new.block - old.block <= 1, findings.sameSection(old.block, new.block),
      let day = old.event.start, let plan = new.event.start
    else { return false }
    return day.precision >= .day && plan.precision >= .day && plan.day != day.day
  }

  private func isTied(_ sentence: Range<Int32>) -> Bool {
    if findings.sense(.sequel, at: findings.subject(of: sentence))?.value == 0 { return true }
    return findings.senses(.plan, in: sentence).contains { $0.value == Replacement.inTheEnd }
  }

  /// "It will take place March 4 instead": a pronoun and a word for what is done in the end.
  private func isInstead(_ sentence: Range<Int32>) -> Bool {
    findings.sense(.sequel, at: sentence.lowerBound)?.value == 0
      && findings.senses(.plan, in: sentence).contains { $0.value == Replacement.inTheEnd }
      && findings.senses(.eventVerb, in: sentence).contains {
        EventVerbTense(rawValue: $0.value) == .future
      }
  }

  private static let inTheEnd = WordCategory.plan.value(named: "inTheEnd")
}

extension Findings {
  /// Where the subject of a sentence begins: behind what goes before it up to a comma, as in "La salle étant prise, |
  /// il se tiendra", where that tells of no event and has no date and no verb of its own.
  func subject(of sentence: Range<Int32>) -> Int32 {
    let near = sentence.prefix(Findings.longestOpening)
    guard let comma = near.first(where: { article.tokens[Int($0)].isSign(",") }),
      comma + 1 < sentence.upperBound, sense(.sequel, at: comma + 1)?.value == 0
    else { return sentence.lowerBound }
    let opening = sentence.lowerBound..<comma
    return has(.eventNoun, in: opening) || namesDate(opening) || opening.contains { isVerb(at: $0) }
      ? sentence.lowerBound : comma + 1
  }

  private static let longestOpening = 14
}
