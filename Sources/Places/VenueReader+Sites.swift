internal import LanguagePacks

/// What belongs to a common noun for a place.
extension VenueReader {
  /// "bord du canal", "terrasse des cascades": a noun in small letters that tells which of them.
  func commonComplement(from index: Int) -> Int? {
    guard text.has(index, .ofAny), text.isJoined(index) else { return nil }
    let next = text.has(index, .of) && text.has(index + 1, .article) ? index + 2 : index + 1
    guard next < text.count, text.isWord(next), text.isJoined(next), !text.isCapital(next),
      text.byteCount(next) > 3,
      text.marks[next].isDisjoint(with: [
        .eventNoun, .genre, .timeWord, .phrase, .areaNoun, .eventCue, .relativeDay, .notAPlace,
        .article, .possessive, .title, .street,
      ])
    else { return nil }
    return next + 1
  }
}
