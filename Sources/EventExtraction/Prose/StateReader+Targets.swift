import ArticleText
import LanguagePacks
import TemporalExpressions

/// Which of the events told so far a word of state means.
extension StateReader {
  /// The drafts of the cue's clause, else of the sentence, else the event before that it means.
  func targets(
    _ drafts: [EventDraft], from first: Int, cue: WordSense, sentence: Range<Int32>
  ) -> [Int] {
    let own = (first..<max(first, drafts.count)).filter {
      drafts[$0].reach.contains(cue.firstToken)
    }
    if !own.isEmpty {
      return own.filter {
        !hasOwnVerb($0, of: drafts, before: cue, in: sentence)
          && !isOfOtherDay(cue, than: drafts[$0], in: sentence)
          && !comesInstead($0, among: own, of: drafts, behind: cue)
      }
    }
    let named = (first..<max(first, drafts.count)).filter {
      sentence.contains(drafts[$0].anchor.lowerBound)
        && drafts[$0].anchor.upperBound <= cue.firstToken
    }
    if let nearest = named.max(by: { drafts[$0].anchor.upperBound < drafts[$1].anchor.upperBound })
    {
      return [nearest]
    }
    return former(drafts, before: first, of: cue, in: sentence).map { [$0] } ?? []
  }

  /// "donnera un concert jeudi, et le loto de samedi est annulé": another event with its noun stands
  /// between the event and the cue, and a verb of taking place before it makes the event's clause whole.
  private func hasOwnVerb(
    _ index: Int, of drafts: [EventDraft], before cue: WordSense, in sentence: Range<Int32>
  ) -> Bool {
    let draft = drafts[index]
    let nearest = drafts.indices.filter {
      sentence.contains(drafts[$0].anchor.lowerBound)
        && drafts[$0].anchor.upperBound <= cue.firstToken
    }.max { drafts[$0].anchor.lowerBound < drafts[$1].anchor.lowerBound }
    guard let nearest, draft.anchor.upperBound <= drafts[nearest].anchor.lowerBound,
      draft.dates.allSatisfy({ findings.dates[$0].endToken <= drafts[nearest].anchor.lowerBound })
    else { return false }
    let clause = sentence.lowerBound..<drafts[nearest].anchor.lowerBound
    return ([.eventVerb, .hostVerb, .performVerb] as [WordCategory]).contains { category in
      findings.senses(category, in: clause).contains {
        EventVerbTense(rawValue: $0.value) != .superseded && !isRelative($0, in: sentence)
      }
    }
  }

  /// "meets on Tuesday – the first since December, as January's and February's meetings were cancelled": right before
  /// the cue stands a day or month of another, and the event has its own verb before its day.
  private func isOfOtherDay(
    _ cue: WordSense, than draft: EventDraft, in sentence: Range<Int32>
  ) -> Bool {
    guard let day = draft.dates.first.map({ findings.dates[$0] }),
      let last = draft.dates.map({ findings.dates[$0].endToken }).max(), last < cue.firstToken
    else { return false }
    let near = max(last, cue.firstToken - StateReader.reachOfSubject)..<cue.firstToken
    let others = findings.dates(in: near).contains { index in
      findings.dates[index].firstToken >= last && !draft.dates.contains(index)
        && !findings.dates[index].days.isEmpty
    }
    guard others else { return false }
    let clause = sentence.lowerBound..<max(sentence.lowerBound, day.firstToken)
    return findings.has(.performVerb, in: clause) || findings.has(.hostVerb, in: clause)
      || ([.eventVerb, .weakEventVerb] as [WordCategory]).contains { category in
        findings.senses(category, in: clause).contains {
          EventVerbTense(rawValue: $0.value) != .superseded && !isRelative($0, in: sentence)
        }
      }
  }

  private static let reachOfSubject: Int32 = 5

  /// "la soirée du 19 est annulée et sera remplacée par un repas le 9 janvier", "has been cancelled, and the
  /// season resumes on January 10": what another verb leads to behind the cue, where the cue has its event
  /// before it.
  private func comesInstead(
    _ index: Int, among own: [Int], of drafts: [EventDraft], behind cue: WordSense
  ) -> Bool {
    let draft = drafts[index]
    guard let day = draft.dates.map({ findings.dates[$0].firstToken }).min(), day >= cue.endToken,
      own.contains(where: { other in
        other != index && drafts[other].anchor.upperBound <= cue.firstToken
          && (draft.anchor.lowerBound >= cue.endToken
            || drafts[other].dates.allSatisfy { findings.dates[$0].endToken <= cue.firstToken })
      })
    else { return false }
    return (cue.endToken..<day).contains { token in
      (findings.hasAny(of: StateReader.otherVerbs, at: token) || findings.isFiniteVerb(at: token))
        && findings.sense(.relative, at: token - 1) == nil
    }
  }

  private static let otherVerbs = CategorySet(
    .tense, .eventVerb, .weakEventVerb, .hostVerb, .performVerb)

  /// "le concert qui avait lieu": the verb belongs to its noun and says nothing of its own.
  private func isRelative(_ verb: WordSense, in sentence: Range<Int32>) -> Bool {
    let before = max(sentence.lowerBound, verb.firstToken - 2)..<verb.firstToken
    return findings.has(.relative, in: before)
  }

  /// The latest event before that a pronoun or a shared noun of the sentence means.
  func former(
    _ drafts: [EventDraft], before first: Int, of cue: WordSense, in sentence: Range<Int32>
  ) -> Int? {
    guard first > 0 else { return nil }
    let keys = reading.contentKeys(sentence)
    if let match = drafts[..<first].lastIndex(where: {
      isNear($0, sentence) && $0.titleSource > .bare && $0.titleKeys.count > 1
        && $0.titleKeys.isSubset(of: keys)
    }) {
      return match
    }
    if isOfObject(cue, in: sentence), isNear(drafts[first - 1], sentence) { return first - 1 }
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 6)
    guard let sequel = findings.senses(.sequel, in: opening).first,
      !takesUpNoun(sequel, in: sentence), isNear(drafts[first - 1], sentence)
    else {
      return nil
    }
    return first - 1
  }

  /// "Le comité a préféré | le repousser", "l'a reporté": an article before the verb, or before its
  /// auxiliary, is a pronoun, where the sentence names no event that it could belong to.
  private func isOfObject(_ cue: WordSense, in sentence: Range<Int32>) -> Bool {
    guard !findings.has(.eventNoun, in: sentence) else { return false }
    var verb = cue.firstToken
    if verb > sentence.lowerBound, findings.sense(.auxiliary, at: verb - 1) != nil { verb -= 1 }
    return verb > sentence.lowerBound
      && findings.sense(.determiner, at: verb - 1)?.value == TitleComposer.definite
  }

  /// "La régate, elle, est renvoyée": a pronoun between commas takes up the noun before it, and
  /// "à cause des élections, elle est reportée" does not.
  private func takesUpNoun(_ sequel: WordSense, in sentence: Range<Int32>) -> Bool {
    guard sequel.firstToken > sentence.lowerBound, sequel.endToken < sentence.upperBound else {
      return false
    }
    return findings.article.tokens[Int(sequel.firstToken - 1)].isSign(",")
      && findings.article.tokens[Int(sequel.endToken)].isSign(",")
  }

  private func isNear(_ draft: EventDraft, _ sentence: Range<Int32>) -> Bool {
    guard let block = findings.block(at: sentence.lowerBound) else { return false }
    return findings.sameSection(draft.block, block)
  }
}
