internal import LanguagePacks

/// Streets whose kind ends their name, with the number behind it: "Hauptstraße 42", "Große Bleiche 49–51".
extension AddressReader {
  /// More words before the kind make no street: "An der Alten Mainzer Straße".
  private static let mostWords = 4

  /// The end of the street's name that begins at a token, where its number follows.
  func joinedStreetEnd(at first: Int) -> Int? {
    guard text.isCapital(first) else { return nil }
    var index = first
    while index < text.count, index - first <= AddressReader.mostWords {
      guard text.isWord(index), index == first || text.isJoined(index) else { return nil }
      if text.isCapital(index), text.has(index, .street) {
        var end = index + 1
        if text.isSign(end, "."), !text.tokens[end].isSpaced { end += 1 }
        let isNumbered =
          text.isNumber(end) && text.byteCount(end) <= 3 && !text.startsLine(end)
          && !isDayOrHour(end)
        return isNumbered ? end : nil
      }
      guard text.isCapital(index) || index > first && text.has(index, .article) else { return nil }
      index += 1
    }
    return nil
  }

  /// A day or an hour and no house: "Festplatz 18:30".
  private func isDayOrHour(_ number: Int) -> Bool {
    if text.isSign(number + 1, "."), !text.tokens[number + 1].isSpaced {
      return text.isNumber(number + 2) || text.has(number + 2, [.eventCue, .timeWord])
    }
    return text.isSign(number + 1, ":") || text.has(number + 1, .timeWord)
  }
}
