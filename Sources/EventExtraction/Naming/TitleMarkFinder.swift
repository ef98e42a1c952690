import ArticleText
import LanguagePacks
import TemporalExpressions

/// Tells what a proposed title looks like, and how it stands to the date it may belong to.
struct TitleMarkFinder {
  let findings: Findings

  /// All marks of a proposal but how it stands to the titles of other drafts.
  func marks(of proposal: TitleProposal, for draft: EventDraft) -> TitleMarks {
    let tokens = proposal.tokens
    var marks: TitleMarks = []
    if proposal.source == .given {
      addMaking(of: draft, to: &marks)
      marks.insert(.isComposed, if: tokens.isEmpty)
    }
    guard !tokens.isEmpty, let index = draft.dates.first else { return marks }
    addWords(of: tokens, to: &marks)
    addOpening(of: tokens, to: &marks)
    addPlace(of: tokens, from: findings.dates[index], block: draft.block, to: &marks)
    let given = draft.titleTokens
    if proposal.source != .given, !given.isEmpty {
      let isHeld = given.lowerBound <= tokens.lowerBound && tokens.upperBound <= given.upperBound
      let holds = tokens.lowerBound <= given.lowerBound && given.upperBound <= tokens.upperBound
      // "Professor Daly will be remembered at a service" says no more of the service.
      marks.insert(.holdsGiven, if: holds && !marks.contains(TitleMarks(.hasVerb)))
      marks.insert(.isHeldByGiven, if: isHeld)
    }
    return marks
  }

  private func addMaking(of draft: EventDraft, to marks: inout TitleMarks) {
    switch Indication(making: draft.event.rules) {
    case .byEntry: marks.insert(.givenByEntry, if: true)
    case .byDay: marks.insert(.givenByDay, if: true)
    case .byNoun: marks.insert(.givenByNoun, if: true)
    case .byAct: marks.insert(.givenByAct, if: true)
    default: break
    }
  }

  private func addWords(of tokens: Range<Int32>, to marks: inout TitleMarks) {
    var words = 0
    var (hasName, hasNumber, hasQuotation, hasOddSign) = (false, false, false, false)
    var isCapitals = true
    for token in tokens {
      let word = findings.article.tokens[Int(token)]
      guard word.kind != .sign else {
        hasQuotation =
          hasQuotation || token > tokens.lowerBound && QuotationMark(word) == .opening
        hasOddSign = hasOddSign || TitleMarkFinder.isOdd(word)
        continue
      }
      hasName =
        hasName
        || words > 0 && word.shape.contains(.capitalised) && findings.mention(at: token) == nil
      hasNumber = hasNumber || word.kind == .number
      isCapitals = isCapitals && word.shape.contains(.allCapitals)
      words += 1
    }
    marks.insert(.isOneWord, if: words == 1)
    marks.insert(.isTwoWords, if: words == 2)
    marks.insert(.hasName, if: hasName)
    marks.insert(.holdsNumber, if: hasNumber)
    marks.insert(.holdsQuotation, if: hasQuotation)
    marks.insert(.isCapitals, if: isCapitals)
    marks.insert(.holdsOddSign, if: hasOddSign)
    let isBlank = findings.isBlank(tokens)
    // "Rendez-vous" says of no event what it is.
    let saysNothing = isBlank && isOneWord(tokens)
    // "in the Market Place": the noun of a place's name names no event.
    marks.insert(
      .hasEventNoun,
      if: !saysNothing
        && findings.senses(.eventNoun, in: tokens).contains {
          findings.mention(at: $0.firstToken) == nil
        })
    let phrases = NounPhrase(findings: findings)
    marks.insert(
      .hasVerb,
      if: HeadlineTitle(findings: findings).hasVerb(tokens)
        || findings.hasAny(of: TitleMarkFinder.helpers, in: tokens)
        || tokens.dropFirst().contains { phrases.takesObject($0) })
    marks.insert(.isBlank, if: isBlank)
    marks.insert(.isDetail, if: findings.isDetail(tokens))
    let holdsPlace = !findings.mentions(in: tokens).isEmpty
    marks.insert(.holdsPlace, if: holdsPlace)
    marks.insert(.isPlace, if: holdsPlace && findings.isPlaceLine(tokens))
    marks.insert(.isOtherFact, if: findings.has(.otherFact, in: tokens))
    marks.insert(.holdsState, if: findings.has(.stateCue, in: tokens))
    marks.insert(.holdsDeadlineCue, if: findings.has(.deadlineCue, in: tokens))
    marks.insert(.holdsNegation, if: findings.has(.negation, in: tokens))
    marks.insert(
      .holdsPerson,
      if: findings.senses(.placeWord, in: tokens).contains {
        $0.value == TitleMarkFinder.givenName || $0.value == TitleMarkFinder.titleOfPerson
      })
  }

  /// "Rendez-vous" is one word too.
  private func isOneWord(_ tokens: Range<Int32>) -> Bool {
    tokens.count {
      let word = findings.article.tokens[Int($0)]
      return word.kind != .sign && !word.shape.contains(.hyphenBefore)
    } == 1
  }

  private static func isOdd(_ sign: Token) -> Bool {
    switch Unicode.Scalar(UInt32(bitPattern: sign.number)) {
    case "@", "|", "<", ">", "*", "?", "=", "_", "#", "→": true
    default: false
    }
  }

  private static let helpers = CategorySet(.copula, .auxiliary, .tense)
  private static let nouns = CategorySet(.eventNoun, .weakEventNoun)
  private static let titleOfPerson = WordCategory.placeWord.value(named: "title")
  private static let givenName = WordCategory.placeWord.value(named: "given-name")

  /// The first word and what stands before it.
  private func addOpening(of tokens: Range<Int32>, to marks: inout TitleMarks) {
    let all = findings.article.tokens
    let first = tokens.first { all[Int($0)].kind != .sign } ?? tokens.lowerBound
    marks.insert(.opensWithCapital, if: all[Int(first)].shape.contains(.capitalised))
    var head = first
    while head < tokens.upperBound, let article = findings.sense(.determiner, at: head) {
      head = article.endToken
    }
    marks.insert(
      .opensWithNoun,
      if: findings.hasAny(of: TitleMarkFinder.nouns, at: head)
        && findings.mention(at: head) == nil
        && !(marks.contains(TitleMarks(.isBlank)) && isOneWord(tokens)))
    marks.insert(
      .opensWithIndefinite,
      if: findings.sense(.determiner, at: first)?.value == TitleComposer.indefinite)
    marks.insert(.opensWithPreposition, if: findings.has(.locative, at: first))
    marks.insert(
      .opensWithSequel,
      if: findings.has(.sequel, at: first) || findings.has(.phraseEnd, at: first)
        || findings.isSmallWord(.and, at: first) || findings.isSmallWord(.but, at: first))
    marks.insert(.isQuoted, if: QuotationMark(all[Int(tokens.lowerBound)]) != nil)
    guard tokens.lowerBound > 0 else { return }
    let before = tokens.lowerBound - 1
    marks.insert(.isQuoted, if: QuotationMark(all[Int(before)]) != nil)
    marks.insert(.isBehindColon, if: all[Int(before)].isSign(":"))
    let article = findings.sense(.determiner, at: before)?.value
    marks.insert(.isBehindArticle, if: article == TitleComposer.definite)
    marks.insert(.isBehindIndefinite, if: article == TitleComposer.indefinite)
    let opening = article == nil ? before : max(before - 1, 0)
    marks.insert(.isBehindPreposition, if: findings.has(.locative, at: opening))
  }

  private func addPlace(
    of tokens: Range<Int32>, from date: StatedDate, block: Int, to marks: inout TitleMarks
  ) {
    let isBefore = tokens.upperBound <= date.firstToken
    let between =
      isBefore
      ? tokens.upperBound..<date.firstToken
      : date.endToken..<max(date.endToken, tokens.lowerBound)
    marks.insert(.isBeforeDate, if: isBefore)
    marks.insert(.isNear, if: between.count <= TitleMarkFinder.near)
    marks.insert(.isFar, if: between.count > TitleMarkFinder.far)
    if between.count <= TitleMarkFinder.outOfSight {
      let hasDay = findings.namesDay(between)
      marks.insert(.hasDayBetween, if: hasDay)
      // "Holy Communion at 8am and Evensong at 6pm"
      marks.insert(.hasHourBetween, if: !hasDay && !findings.dates(in: between).isEmpty)
    }
    if let sentence = findings.sentence(at: date.firstToken) {
      let whole = findings.tokens(ofSentence: sentence)
      marks.insert(
        .isInSentence, if: whole.contains(tokens.lowerBound))
    }
    marks.insert(.isInBlock, if: findings.tokens(ofBlock: block).contains(tokens.lowerBound))
    marks.insert(.isInHeadline, if: findings.headline?.contains(tokens.lowerBound) ?? false)
  }

  /// Distances in tokens; the last one keeps long texts linear.
  private static let near = 3
  private static let far = 40
  private static let outOfSight = 400
}
