import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// What takes place at an hour that has no day beside it.
extension ProseReader {
  /// An event noun beside the hour that names something else than the event before.
  func ownAnchor(of date: Int, among anchors: [Anchor]) -> Anchor? {
    let stated = findings.dates[date]
    if let noun = nounBefore(date, among: anchors) { return noun }
    let near = anchors.filter { anchor in
      guard case .noun = anchor.kind else { return false }
      if let former = drafts.last, !former.titleKeys.isDisjoint(with: keys(anchor)) { return false }
      if takesUpFormer(anchor, at: date) { return false }
      return abs(anchor.tokens.lowerBound - stated.endToken) <= 12
        || abs(stated.firstToken - anchor.tokens.upperBound) <= 12
    }
    // "9.30am Holy Communion; 6pm Evensong"
    guard let sentence = findings.sentence(at: stated.firstToken) else { return near.first }
    let tokens = findings.tokens(ofSentence: sentence)
    let clause = judge.clause(of: stated, in: tokens)
    return near.first { clause.contains($0.tokens.lowerBound) }
      ?? (clause.lowerBound > tokens.lowerBound ? nil : near.first)
  }

  /// With its article at the head of the next sentence a noun says of what kind the event is that was told of by its
  /// name alone.
  ///
  /// "Spring Fling returns May 9. The street festival runs from 10 to 4"
  private func takesUpFormer(_ anchor: Anchor, at date: Int) -> Bool {
    guard let former = drafts.last, former.lacksClock, former.event.kind == .other,
      !former.isTitleBorrowed, isName(former.titleTokens),
      let sentence = findings.sentence(at: anchor.tokens.lowerBound),
      former.sentence.map({ $0 + 1 == sentence }) == true
    else { return false }
    let begin = findings.tokens(ofSentence: sentence).lowerBound
    return findings.sense(.determiner, at: begin)?.value == TitleComposer.definite
      && anchor.tokens.lowerBound - begin <= ProseReader.reachOfHead
      && anchor.tokens.upperBound <= findings.dates[date].firstToken
  }

  /// Nothing but words with capitals.
  private func isName(_ title: Range<Int32>) -> Bool {
    title.count > 1
      && title.allSatisfy { token in
        findings.article.tokens[Int(token)].kind != .word
          || findings.article.tokens[Int(token)].shape.contains(.capitalised)
      }
  }

  /// "lecture à 10 h 30, rencontre à 15 h, puis concert à 19 h": where a noun opens the list, each hour
  /// belongs to the noun before it.
  private func nounBefore(_ date: Int, among anchors: [Anchor]) -> Anchor? {
    let first = findings.dates[date].firstToken
    guard let sentence = findings.sentence(at: first) else { return nil }
    let dates = findings.dates(in: findings.tokens(ofSentence: sentence))
    guard dates.count <= 2 * ProseReader.mostListed else { return nil }
    let clocks = dates.filter { findings.dates[$0].form == .clockOnly }
    let nouns = anchors.filter { $0.isNoun || $0.isWeakNoun }
    guard (2...ProseReader.mostListed).contains(clocks.count), let opening = clocks.first,
      let head = nouns.first,
      head.tokens.lowerBound < findings.dates[opening].firstToken
    else { return nil }
    // Every hour has a noun of its own between it and the one before.
    var begin = findings.tokens(ofSentence: sentence).lowerBound
    var own: Anchor?
    var strong = 0
    for clock in clocks {
      let end = findings.dates[clock].firstToken
      guard
        let noun = nouns.first(where: {
          begin <= $0.tokens.lowerBound && $0.tokens.upperBound <= end
        })
      else { return nil }
      if clock == date { own = noun }
      if noun.isNoun { strong += 1 }
      begin = findings.dates[clock].endToken
    }
    return strong * 2 > clocks.count ? own : nil
  }

  /// More hours than this in one sentence are no list that a reader follows.
  private static let mostListed = 24

  /// "à 14 h, « Le Petit Bal »": a quoted name right behind the hour is what takes place then.
  func quotedAnchor(of date: Int, in sentence: Range<Int32>) -> Anchor? {
    let stated = findings.dates[date]
    if let title = quotation(before: stated, in: sentence) {
      return Anchor(kind: .unnamed, tokens: title)
    }
    let end = min(sentence.upperBound, stated.endToken + DateReader.clockReach)
    guard stated.endToken < end,
      let title = QuotedTitle(findings: findings).range(in: stated.endToken..<end),
      title.lowerBound - stated.endToken <= 3,
      drafts.last.map({ !$0.anchor.overlaps(title) }) ?? true
    else { return nil }
    return Anchor(kind: .occasion, tokens: title)
  }

  /// "« Le Procès du hibou », à 21 h": a quoted name right before its hour, which is not the name of the
  /// event before.
  private func quotation(before hour: StatedDate, in sentence: Range<Int32>) -> Range<Int32>? {
    let dates = findings.dates(in: sentence.lowerBound..<hour.firstToken)
    var begin = dates.last.map { findings.dates[$0].endToken } ?? sentence.lowerBound
    var last: Range<Int32>?
    while begin < hour.firstToken,
      let title = QuotedTitle(findings: findings).range(in: begin..<hour.firstToken)
    {
      last = title
      begin = title.upperBound + 1
    }
    guard let last, hour.firstToken - last.upperBound <= ProseReader.reachOfQuotation,
      drafts.last.map({ !$0.anchor.overlaps(last) && !$0.titleTokens.overlaps(last) }) ?? true
    else { return nil }
    return last
  }

  /// The closing mark, a comma and a preposition stand between a quoted name and its hour.
  private static let reachOfQuotation: Int32 = 3

  /// Where several sentences of a paragraph open with an hour, each tells what takes place then.
  ///
  /// "À 9 h 15, café avec les élus. À 10 h 30, visite de l'école."
  func programmeAnchor(
    of date: Int, on day: Day, in sentence: Range<Int32>, block: Int, among anchors: [Anchor]
  ) -> Anchor? {
    let hour = findings.dates[date]
    let written = reading.reference(at: hour.firstToken).day
    guard opens(sentence, hour), day >= written, !findings.has(.negation, in: sentence),
      hoursAtHeads(of: block) > 1,
      TenseReader(findings: findings).nearestTense(hour, in: sentence) >= 0
    else { return nil }
    let behind = anchors.first { anchor in
      anchor.tokens.lowerBound >= hour.endToken
        && (anchor.isNoun || anchor.isWeakNoun || anchor.isAct || anchor.kind == .performer)
    }
    if let behind { return behind }
    let words = UnnamedEvent(findings: findings).title(of: hour, in: sentence)
    return words.map { Anchor(kind: .unnamed, tokens: $0) }
      ?? Anchor(kind: .occasion, tokens: hour.firstToken..<hour.firstToken)
  }

  /// How many sentences of a paragraph an hour opens.
  private func hoursAtHeads(of block: Int) -> Int {
    let entry = findings.article.blocks[block]
    return (Int(entry.firstSentence)..<Int(entry.endSentence)).count { index in
      let sentence = findings.tokens(ofSentence: index)
      return findings.dates(in: sentence).first.map { opens(sentence, findings.dates[$0]) } ?? false
    }
  }

  /// "À 10 h 30, …", "Enfin, à 15 heures, …": an hour with nothing but small words before it.
  func opens(_ sentence: Range<Int32>, _ hour: StatedDate) -> Bool {
    guard hour.form == .clockOnly,
      hour.firstToken - sentence.lowerBound <= ProseReader.reachOfHead
    else { return false }
    return (sentence.lowerBound..<hour.firstToken).allSatisfy { token in
      findings.article.tokens[Int(token)].kind == .sign
        || findings.sense(.phraseEnd, at: token) != nil
        || findings.sense(.phraseLink, at: token) != nil
        || findings.sense(.locative, at: token) != nil || findings.isSmallWord(.at, at: token)
    }
  }

  private static let reachOfHead: Int32 = 3
}
