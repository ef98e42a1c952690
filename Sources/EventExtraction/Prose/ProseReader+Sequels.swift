import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Titles of what was told of before: "Il aura lieu", "Celui de Dole", "La séance".
extension ProseReader {
  /// Takes title and kind from the event told of before, or from the title above.
  func follow(
    _ draft: inout EventDraft, value: Int16, at anchor: Anchor? = nil,
    in sentence: Range<Int32>? = nil, isNominal: Bool = false
  ) {
    if draft.event.start == nil || draft.event.recurrence?.until != nil,
      let run = runNamed(before: draft)
    {
      head(&draft, with: run)
      return
    }
    // "On peut réserver jusqu'au 30. Une version en ligne sera offerte le lendemain" is no booking.
    let former = drafts.last {
      findings.sameSection($0.block, draft.block)
        && ($0.event.kind != .deadline || draft.event.kind == .deadline)
    }
    let governing = GoverningTitle(findings: findings)
    let near = former.map { draft.block - $0.block <= 3 } ?? false
    if value != 2 {
      let named = namedEvent(before: draft.anchor.lowerBound, block: draft.block, after: former)
      let above =
        isNominal || !near ? governing.above(draft.block, floor: former?.block ?? -1) : nil
      if let named, named.noun.lowerBound > above?.lowerBound ?? -1 {
        head(&draft, with: named)
        return
      }
      if let above, isNominal || findings.has(.eventNoun, in: above) {
        head(&draft, with: above)
        return
      }
    }
    if value == 0, anchor == nil || isNominal, let subject = subjectOfSentence(before: draft) {
      set(&draft, titles.title(of: subject), subject)
      return
    }
    guard let former, near else {
      if let tokens = governing.headline(of: draft.block),
        isNominal || findings.has(.eventNoun, in: tokens)
      {
        head(&draft, with: tokens)
      }
      return
    }
    draft.event.kind = former.event.kind
    draft.titleSource = former.titleSource
    draft.titleKeys = former.titleKeys
    draft.event.titleFound = former.event.titleFound
    guard value == 2, let anchor, let sentence else {
      draft.event.title = former.event.title
      return
    }
    // "Deux autres rencontres suivront" are of the same name.
    if findings.sense(.number, at: anchor.tokens.lowerBound).map({ $0.value > 1 }) ?? false
      || findings.article.tokens[Int(anchor.tokens.lowerBound)].shape.contains(.elided)
    {
      draft.event.title = former.event.title
      draft.titleSource = .composed
      return
    }
    let ordinal = findings.text(
      min(anchor.tokens.lowerBound + 1, anchor.tokens.upperBound - 1)..<anchor.tokens.upperBound)
    if former.event.kind == .trip {
      let end = phrases.rightEnd(from: anchor.tokens.upperBound, limit: sentence.upperBound)
      let noun = former.event.title.split(separator: " ").first.map(String.init) ?? ""
      draft.event.title = titles.capitalised(
        "\(noun) \(findings.text(anchor.tokens.upperBound..<end))")
    } else {
      let base = former.event.title.split(separator: " (").first.map(String.init) ?? ""
      draft.event.title = "\(base) (\(ordinal))"
    }
    draft.titleSource = .composed
  }

  /// "le défilé de la Haute-Ville aura lieu le 13 ; celui | de la Basse-Ville, le 6": a pronoun stands for the noun
  /// of the event before, and the words behind it tell which.
  func nameByFormer(_ draft: inout EventDraft) {
    guard let first = draft.titleTokens.first,
      let pronoun = [first, first - 1].first(where: {
        $0 >= 0 && findings.sense(.determiner, at: $0)?.value == ProseReader.pronominal
      }), pronoun + 1 < draft.titleTokens.upperBound,
      findings.isSmallWord(.of, at: pronoun + 1) || findings.isSmallWord(.ofThe, at: pronoun + 1),
      let former = drafts.last, findings.sameSection(former.block, draft.block),
      let noun = former.event.title.split(separator: " ").first
    else { return }
    let words = pronoun + 1..<draft.titleTokens.upperBound
    draft.event.title = "\(noun) \(findings.text(words))"
    draft.event.kind = former.event.kind
    draft.titleSource = .composed
    draft.titleTokens = 0..<0
  }

  private static let pronominal = WordCategory.determiner.value(named: "pronominal")

  /// "Messy Church won't meet in May; it restarts in June" in two sentences: the name that opens the one
  /// right before, of which no event was told.
  private func subjectOfSentence(before draft: EventDraft) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: draft.anchor.lowerBound),
      sentence > findings.article.blocks[draft.block].firstSentence
    else { return nil }
    let pronoun = findings.tokens(ofSentence: sentence).lowerBound
    guard findings.sense(.sequel, at: pronoun)?.value == 0 else { return nil }
    let before = findings.tokens(ofSentence: sentence - 1)
    guard !drafts.contains(where: { before.contains($0.anchor.lowerBound) }),
      let verb = before.first(where: { opensPredicate($0) })
    else { return nil }
    // "The reservoir will host a dark-sky evening. It takes place on …"
    if let host = findings.sense(.hostVerb, at: verb), host.value != PerformVerb.past.rawValue,
      host.endToken < before.upperBound,
      findings.sense(.determiner, at: host.endToken)?.value == TitleComposer.indefinite
    {
      let end = phrases.rightEnd(
        from: host.endToken + 1,
        limit: min(before.upperBound, host.endToken + NounPhrase.maximumTokens))
      let object = TitleTrimmer(findings: findings).trimmed(host.endToken..<end)
      if object.count > 1 { return object }
    }
    let name = before.lowerBound..<verb
    guard (2...ProseReader.longestName).contains(name.count), isNamed(name),
      findings.dates(in: name).isEmpty,
      !name.contains(where: { findings.article.tokens[Int($0)].kind == .sign || isOfPerson($0) })
    else { return nil }
    return name
  }

  private static let longestName = 8

  private func opensPredicate(_ token: Int32) -> Bool {
    findings.hasAny(of: ProseReader.predicates, at: token) || findings.isFiniteVerb(at: token)
  }

  private static let predicates = CategorySet(
    .phraseEnd, .eventVerb, .weakEventVerb, .hostVerb, .actVerb, .performVerb, .tense, .verbTense,
    .auxiliary, .copula)

  /// "Mme", "Jeanne": whoever is named takes no place on a day.
  func isOfPerson(_ token: Int32) -> Bool {
    findings.senses(.placeWord, in: token..<token + 1).contains {
      $0.value == ProseReader.title || $0.value == ProseReader.givenName
    }
  }

  private static let title = WordCategory.placeWord.value(named: "title")
  private static let givenName = WordCategory.placeWord.value(named: "given-name")

  /// Takes the title from an event that was named before and told no day yet.
  func head(_ draft: inout EventDraft, with named: NamedEvent) {
    let range = phrases.range(
      around: named.noun, in: named.sentence, keepsPlace: named.kind == .trip)
    set(&draft, titles.title(of: range), range)
    draft.event.kind = named.kind
    if range.count == named.noun.count { draft.titleSource = .bare }
  }

  func head(_ draft: inout EventDraft, with tokens: Range<Int32>) {
    let tokens = HeadlineTitle(findings: findings).range(in: tokens)
    set(&draft, titles.title(of: tokens), tokens)
    draft.titleSource = .headline
    if let noun = findings.senses(.eventNoun, in: tokens).first {
      draft.event.kind = EventKind.allCasesByPack[Int(noun.value)]
      draft.titleSource = .phrase
    }
  }
}
