import ArticleText
import LanguagePacks
import TemporalExpressions

/// Gives each draft the title that most likely names its event, out of all that stand near its date.
///
/// The readers name an event by the first of their rules that finds words; where that title is worth
/// little ("Elle", "Dernier délai ou presque"), what stands around it is weighed against it.
struct TitleChooser {
  let findings: Findings

  /// What was proposed for one draft: the given title first.
  struct Choice {
    let given: String
    var proposals: [TitleProposal]
  }

  /// So many drafts on either side may own a proposed title already.
  private static let reach = 6
  static let rule = "title: likelier than the one found first"

  /// Replaces the titles that another outweighs.
  ///
  /// - Parameter explains: whether proposals are gathered for each draft, also where none is needed.
  /// - Returns: what was weighed for each draft.
  @discardableResult
  func refine(_ drafts: inout [EventDraft], explains: Bool) -> [Choice] {
    let weights = TitleWeights.shared
    let composer = TitleComposer(findings: findings)
    let given = drafts
    var choices: [Choice] = []
    for index in given.indices {
      guard explains || isOpen(given[index]) else { continue }
      let own = marked(
        TitleProposal(tokens: given[index].titleTokens, source: .given), index, given)
      let worth = weights.worth(of: own)
      guard explains || worth < TitleWeights.sureEnough else { continue }
      let proposals = [own] + others(for: index, of: given).map { marked($0, index, given) }
      if explains {
        choices.append(Choice(given: given[index].event.title, proposals: proposals))
      }
      guard isOpen(given[index]), worth < TitleWeights.sureEnough,
        let best = proposals.filter({ mayFollow(own, $0) && isOfEntry($0, given[index]) }).max(by: {
          weights.worth(of: $0) < weights.worth(of: $1)
        }),
        best.source != .given, weights.worth(of: best) > worth
      else { continue }
      take(best, for: &drafts[index], composer)
    }
    return choices
  }

  /// Names a draft for which no rule found words.
  func name(_ draft: inout EventDraft, former: EventDraft?) {
    // "La mairie accueillera les habitants": who holds something is not what is held.
    if let sentence = draft.sentence,
      findings.has(.hostVerb, in: findings.tokens(ofSentence: sentence))
    {
      return
    }
    let marker = TitleMarkFinder(findings: findings)
    let weights = TitleWeights.shared
    let proposals = TitleProposer(findings: findings)
      .proposals(for: draft, former: former, next: nil)
      .map { proposal in
        var proposal = proposal
        proposal.marks = marker.marks(of: proposal, for: draft)
        return (proposal, weights.worth(of: proposal))
      }
      .filter { !$0.0.marks.contains(TitleMarks(.hasVerb)) }
    guard let (best, worth) = proposals.max(by: { $0.1 < $1.1 }), worth > TitleWeights.least else {
      return
    }
    take(best, for: &draft, TitleComposer(findings: findings))
    draft.isTitleGuessed = true
  }

  /// What the readers put together on purpose stays, and so do deadlines, whose titles say what to do.
  ///
  /// The lines of a notice say by their order which of them is the title.
  private func isOpen(_ draft: EventDraft) -> Bool {
    draft.titleSource < .composed && draft.event.kind != .deadline && !draft.isNotice
  }

  /// A title with a noun for events gives way to no sentence ("Le club prépare une fête" is a "Fête")
  /// nor to another event's title, and one of several words that names something to no single one.
  private func mayFollow(_ given: TitleProposal, _ other: TitleProposal) -> Bool {
    if other.source == .given { return true }
    let isPoor = !given.marks.isDisjoint(with: TitleChooser.poor)
    if !given.marks.isDisjoint(with: TitleChooser.nouns) {
      if other.marks.contains(TitleMarks(.hasVerb))
        || other.marks.contains(TitleMarks(.holdsNegation))
      {
        return false
      }
      if !isPoor, other.marks.contains(TitleMarks(.isOfOther)) { return false }
    }
    return isPoor || given.marks.contains(TitleMarks(.isOneWord))
      || !other.marks.contains(TitleMarks(.isOneWord))
  }

  /// "11am: basket weaving" below "Craft fair on 20 June": what stands beside its own hour is not named by the line
  /// of the day.
  private func isOfEntry(_ proposal: TitleProposal, _ draft: EventDraft) -> Bool {
    guard proposal.source != .given, draft.titleSource == .entry, !draft.titleTokens.isEmpty,
      let day = draft.dates.first, let block = findings.block(at: draft.titleTokens.lowerBound),
      !findings.isHollow(draft.titleTokens)
    else { return true }
    let line = findings.tokens(ofBlock: block)
    let hasOwnHour = draft.dates.contains {
      findings.dates[$0].form == .clockOnly && line.contains(findings.dates[$0].firstToken)
    }
    return line.contains(findings.dates[day].firstToken) || !hasOwnHour
      || line.contains(proposal.tokens.lowerBound)
  }

  private static let nouns: TitleMarks = [TitleMarks(.hasEventNoun), TitleMarks(.opensWithNoun)]
  private static let poor: TitleMarks = [
    TitleMarks(.isBlank), TitleMarks(.opensWithSequel), TitleMarks(.isComposed),
    TitleMarks(.opensWithPreposition), TitleMarks(.hasVerb), TitleMarks(.isOfOther),
  ]

  private func take(
    _ proposal: TitleProposal, for draft: inout EventDraft, _ composer: TitleComposer
  ) {
    let tokens = proposal.tokens
    let title = composer.title(ofEntry: tokens)
    guard !title.isEmpty else { return }
    draft.event.title = title
    draft.titleTokens = tokens
    draft.event.titleFound = Evidence(
      text: findings.text(tokens),
      begin: Int(findings.article.tokens[Int(tokens.lowerBound)].begin),
      end: Int(findings.article.tokens[Int(tokens.upperBound) - 1].end))
    draft.event.rules.append(TitleChooser.rule)
    if draft.event.kind == .other, let noun = findings.senses(.eventNoun, in: tokens).first {
      draft.event.kind = EventKind.allCasesByPack[Int(noun.value)]
    }
  }

  private func others(for index: Int, of drafts: [EventDraft]) -> [TitleProposal] {
    TitleProposer(findings: findings).proposals(
      for: drafts[index], former: index > 0 ? drafts[index - 1] : nil,
      next: index + 1 < drafts.count ? drafts[index + 1] : nil)
  }

  private func marked(
    _ proposal: TitleProposal, _ index: Int, _ drafts: [EventDraft]
  ) -> TitleProposal {
    let near =
      max(0, index - TitleChooser.reach)..<min(drafts.count, index + TitleChooser.reach + 1)
    let isOfOther = near.contains {
      $0 != index && drafts[$0].titleTokens.overlaps(proposal.tokens)
        && drafts[$0].event.title != drafts[index].event.title
    }
    var proposal = proposal
    proposal.marks = TitleMarkFinder(findings: findings).marks(of: proposal, for: drafts[index])
    proposal.marks.insert(.isOfOther, if: isOfOther)
    return proposal
  }
}
