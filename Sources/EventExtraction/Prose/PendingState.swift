import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// A state told of an event before its day is: "Le festival est annulé." over the whole programme.
struct PendingState {
  var state: StateCue
  var sentence: Range<Int32>
}

/// Gives the states told ahead to the events they mean.
struct PendingStateRefiner {
  let reading: Reading

  func refine(_ drafts: inout [EventDraft], with pending: [PendingState]) {
    for pending in pending {
      let meansAll = meansArticle(pending)
      let keys = reading.contentKeys(pending.sentence)
      for index in drafts.indices
      where drafts[index].event.scope == .main && !drafts[index].hasStatedState
        && drafts[index].dates.allSatisfy({
          reading.findings.dates[$0].firstToken >= pending.sentence.upperBound
        })
      {
        let title = drafts[index].titleKeys
        let isNamed = title.count > 1 && title.countShared(with: keys) * 3 >= title.count * 2
        if meansAll || isNamed || isLabel(pending, of: drafts[index]) {
          StateReader.set(pending.state, on: &drafts[index])
        }
      }
    }
  }

  /// A word of state alone, "ANNULÉ", opens the block that tells of the event.
  private func isLabel(_ pending: PendingState, of draft: EventDraft) -> Bool {
    let block = reading.findings.tokens(ofBlock: draft.block)
    return pending.sentence.lowerBound == block.lowerBound
      && pending.sentence.count { reading.findings.article.tokens[Int($0)].kind == .word } <= 2
  }

  /// "Cet événement est annulé." above everything that has a day, in what the article itself says.
  private func meansArticle(_ pending: PendingState) -> Bool {
    let findings = reading.findings
    guard let block = findings.block(at: pending.sentence.lowerBound) else { return false }
    switch findings.role(ofBlock: block) {
    case .teaser, .widget, .boilerplate: return false
    default: break
    }
    guard let first = reading.firstEventDay, pending.sentence.upperBound <= first else {
      return false
    }
    return findings.senses(.sequel, in: pending.sentence).contains {
      WordCategory.sequel.values?[Int($0.value)] == "same"
    }
  }
}

extension Reading {
  /// The token of the first date that names a day and is no stamp.
  var firstEventDay: Int32? {
    findings.dates.indices.first { index in
      guard let point = resolved[index].first?.start, point.precision >= .day,
        !findings.isEventItself(index),
        let block = findings.block(at: findings.dates[index].firstToken)
      else { return false }
      switch findings.role(ofBlock: block) {
      case .headline, .body, .listing: return true
      default: return false
      }
    }.map { findings.dates[$0].firstToken }
  }
}

extension Findings {
  /// "cette soirée | n'aura pas lieu": the subject of a verb is the event told of before and no part of today.
  func isEventItself(_ index: Int) -> Bool {
    let date = dates[index]
    guard let sequel = sense(.sequel, at: date.firstToken), sequel.endToken == date.endToken,
      date.endToken < Int32(article.tokens.count)
    else { return false }
    return hasAny(of: Findings.verbsOfState, at: date.endToken)
  }

  private static let verbsOfState = CategorySet(
    .eventVerb, .weakEventVerb, .stateCue, .negation, .tense)
}
