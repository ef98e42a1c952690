internal import LanguagePacks

/// What tells an adjective of a house's name from the words behind it, and a person from a house.
extension VenueReader {
  /// "la Maison symphonique", "au palais abbatial": an adjective by its ending behind a head.
  func isAdjective(_ index: Int, behind head: Int) -> Bool {
    guard !text.headsLast, !text.capitalisesNouns, !text.startsLine(head) || text.isJoined(index),
      text.isCapital(head) || !text.has(head, [.genre, .eventNoun, .eventCue]),
      text.isWord(index), !text.isCapital(index), text.isJoined(index), text.byteCount(index) > 4,
      text.marks[index].isDisjoint(with: [
        .phrase, .eventCue, .timeWord, .relativeDay, .article, .of, .ofLe, .ofLes, .at, .atLe,
        .atLes, .inArea, .and, .venueHead, .street,
      ])
    else { return false }
    return FrenchAdjective.hasEnding(text.bytes(index))
  }

  /// "librairie Le Chat | borgne", "café L'Ours | brun": a word in small letters that closes a name with an article,
  /// and that nothing takes for the verb or the link of a sentence.
  func isSmallAdjective(_ index: Int) -> Bool {
    guard !text.headsLast, !text.capitalisesNouns, text.isWord(index), !text.isCapital(index),
      text.isJoined(index), text.byteCount(index) > 3,
      text.marks[index].isDisjoint(with: VenueReader.otherWords),
      !text.startsLine(index),
      !text.senses[Int(text.senseStarts[index])..<Int(text.senseStarts[index + 1])].contains(
        where: {
          VenueReader.parts.contains($0.category)
        })
    else { return false }
    let next = index + 1
    return next >= text.count || text.startsLine(next) || text.tokens[next].kind != .word
      || text.has(next, [.timeWord, .relativeDay, .eventCue])
      || !text.marks[next].isDisjoint(with: .locative)
      || text.senses[Int(text.senseStarts[next])..<Int(text.senseStarts[next + 1])].contains {
        $0.category == .direction
      }
  }

  private static let otherWords: WordMarks = [
    .phrase, .eventCue, .timeWord, .relativeDay, .article, .of, .ofLe, .ofLes, .at, .atLe, .atLes,
    .inArea, .inside, .near, .and, .venueHead, .street, .eventNoun, .possessive,
  ]

  private static let parts: Set<WordCategory> = [
    .verb, .eventVerb, .weakEventVerb, .actVerb, .hostVerb, .performVerb, .copula, .auxiliary,
    .phraseEnd, .phraseLink, .stateCue, .negation, .relative, .determiner, .modal, .tense,
    .verbTense,
    .titleWord, .direction, .reason, .condition, .deadlineCue, .openingHours,
  ]

  /// "Dr Anna Field", "Mr Hall": a form of address and a name that ends like a house's.
  func isPerson(_ name: Range<Int>) -> Bool {
    var first = name.lowerBound
    let before = text.isSign(first - 1, ".") ? first - 2 : first - 1
    if text.has(before, .title) { first = before }
    guard text.has(first, .title), text.byteCount(first) <= VenueReader.longestAddress else {
      return false
    }
    return (first + 1..<name.upperBound - 1).allSatisfy {
      text.has($0, .givenName) || text.tokens[$0].kind == .sign
    }
  }

  /// In bytes: "Prof", and not "King".
  private static let longestAddress = 4

  /// "Belper Arts Trail": a head that ends the noun of an event, and no "Town Hall".
  func isTrail(_ end: Int) -> Bool {
    text.length(of: .eventNoun, at: end - 2) > 1 && text.length(of: .venueHead, at: end - 2) < 2
  }
}
