/// What can be said of a proposed title without knowing its words; what each is worth stands in
/// `TitleWeightTable.swift`.
enum TitleMark: UInt8, CaseIterable {
  // Its words.
  case hasEventNoun, opensWithNoun, hasName, opensWithCapital, hasVerb, isBlank, isDetail
  case isPlace, holdsPlace, holdsNumber, holdsPerson, holdsState, holdsNegation, holdsDeadlineCue
  case isOtherFact, isQuoted, holdsQuotation, isOneWord, isTwoWords, isCapitals
  /// "@", "|", "<", "*": a mark of layout or of an address.
  case holdsOddSign
  case opensWithIndefinite, opensWithPreposition, opensWithSequel
  // What stands around it.
  case isBehindArticle, isBehindIndefinite, isBehindPreposition, isBehindColon
  // Where it stands, seen from the date.
  case isBeforeDate, isNear, isFar, hasDayBetween, hasHourBetween, isInSentence, isInBlock,
    isInHeadline
  // Beside the other titles.
  case holdsGiven, isHeldByGiven, isOfOther
  // How the event was found; said of the given title alone.
  case givenByEntry, givenByDay, givenByNoun, givenByAct
  /// Made of several stretches or of other words than the text has.
  case isComposed
}

/// Marks of one proposal, a bit each.
struct TitleMarks: OptionSet {
  let rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  init(_ mark: TitleMark) { rawValue = 1 &<< UInt64(mark.rawValue) }

  mutating func insert(_ mark: TitleMark, if holds: Bool) {
    if holds { formUnion(TitleMarks(mark)) }
  }

  /// The marks that are set, in the order of the cases.
  var all: [TitleMark] { TitleMark.allCases.filter { contains(TitleMarks($0)) } }
}
