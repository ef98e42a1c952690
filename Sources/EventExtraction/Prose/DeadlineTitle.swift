import ArticleText
import LanguagePacks

/// Names what must be done by a date: "Inscription au stage", "Date limite : concours de nouvelles".
///
/// A verb becomes the pack's noun for it; where the text does not say what for, the event told of
/// before does, or the headline.
struct DeadlineTitle {
  let findings: Findings

  private var titles: TitleComposer { TitleComposer(findings: findings) }

  /// The title, and the stretch it was made of.
  func title(
    cue: WordSense, in sentence: Range<Int32>, block: Int, former: EventDraft?
  ) -> (title: String, tokens: Range<Int32>) {
    let range: Range<Int32>
    let head: String
    if let act = findings.senses(.deadlineAct, in: sentence).first(where: {
      cue.firstToken <= $0.firstToken && $0.firstToken < cue.endToken
    }), let noun = noun(for: act.value) {
      let object = object(of: act, in: sentence)
      range = act.firstToken..<max(act.endToken, object.upperBound)
      head = titles.capitalised(noun)
      if act.value == DeadlineTitle.limit, let doer = doer(before: act, in: sentence) {
        return (titles.joined([head, titles.title(of: doer)]), doer.lowerBound..<act.endToken)
      }
      if !object.isEmpty { return (head + " " + findings.text(object), range) }
    } else {
      range = NounPhrase(findings: findings).range(
        around: cue.firstToken..<cue.endToken, in: sentence, keepsPlace: true)
      head = titles.title(of: range)
      if !findings.isHollow(range) { return (head, range) }
    }
    guard let subject = subject(before: cue, in: block, former: former) else {
      return (head, range)
    }
    return (titles.joined([head, subject]), range)
  }

  private func noun(for act: Int16) -> String? {
    findings.pack.words.first { $0.category == .deadlineNoun && $0.value == act }?.spelling
  }

  /// "Les bénévoles ont jusqu'au 22 mai": whose day it is, or what must come in by it.
  private func doer(before act: WordSense, in sentence: Range<Int32>) -> Range<Int32>? {
    var begin = act.firstToken
    while begin > sentence.lowerBound, act.firstToken - begin < DeadlineTitle.longestDoer,
      findings.article.tokens[Int(begin - 1)].kind != .sign,
      findings.sense(.phraseEnd, at: begin - 1) == nil, findings.date(at: begin - 1) == nil
    {
      begin -= 1
    }
    let doer = TitleTrimmer(findings: findings).trimmed(begin..<act.firstToken)
    return doer.isEmpty || findings.isBlank(doer) ? nil : doer
  }

  private static let longestDoer: Int32 = 8
  private static let limit = Int16(
    (WordCategory.deadlineAct.values ?? []).firstIndex(of: "limit") ?? -1)

  /// "s'inscrire | au stage de voile": what a preposition adds to the verb.
  private func object(of act: WordSense, in sentence: Range<Int32>) -> Range<Int32> {
    let begin = act.endToken
    guard begin < sentence.upperBound, findings.date(at: begin) == nil,
      findings.sense(.phraseLink, at: begin) != nil, findings.place(openedAt: begin) == nil
    else { return begin..<begin }
    let end = NounPhrase(findings: findings).rightEnd(from: begin, limit: sentence.upperBound)
    let object = TitleTrimmer(findings: findings).trimmed(begin..<end)
    return findings.isBlank(object) ? begin..<begin : object
  }

  /// What it is for: an event named before in the block, the event told of before, the headline.
  private func subject(before cue: WordSense, in block: Int, former: EventDraft?) -> String? {
    let line = findings.tokens(ofBlock: block)
    if let noun = findings.senses(.eventNoun, in: line.lowerBound..<cue.firstToken).first {
      let range = NounPhrase(findings: findings).range(
        around: noun.firstToken..<noun.endToken, in: line, keepsPlace: false)
      return titles.title(of: range)
    }
    if let former { return former.event.title }
    return GoverningTitle(findings: findings).headline(of: block).map {
      titles.title(of: HeadlineTitle(findings: findings).range(in: $0))
    }
  }
}
