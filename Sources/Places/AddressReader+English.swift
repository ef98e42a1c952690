internal import ArticleText
internal import LanguagePacks

/// Streets whose kind comes last, as in English: "Duke Street", "Fifth Avenue North".
extension AddressReader {
  /// "23 April St George's supper": behind a month no street ends.
  private func isSaint(_ kind: Int) -> Bool {
    text.byteCount(kind) == 2 && text.has(kind - 1, .eventCue) && text.isCapital(kind + 1)
      && text.isJoined(kind + 1)
  }

  /// The end of "Grosvenor Street", "Pennsylvania Avenue NW" from the first word of the name.
  func englishStreetEnd(at first: Int, hasNumber: Bool) -> Int? {
    var end = first
    if text.isNumber(end), text.isWord(end + 1), !text.tokens[end + 1].isSpaced { end += 2 }
    var last: Int?
    while end < text.count, end < first + 7 {
      guard text.isWord(end), text.isCapital(end), end == first || text.isJoined(end) else {
        // "E. 42nd Street", "Queen's Road"
        if text.isNumber(end), text.isWord(end + 1), !text.tokens[end + 1].isSpaced,
          text.byteCount(end + 1) == 2, !text.startsLine(end)
        {
          end += 2
          continue
        }
        if text.isWord(end), text.byteCount(end) == 1, end > first,
          text.tokens[end - 1].shape.contains(.elided), !text.tokens[end].isSpaced
        {
          end += 1
          continue
        }
        if text.isSign(end, "."), text.byteCount(end - 1) <= 3, end > first { end += 1; continue }
        break
      }
      if end > first, text.has(end, .street), !isSaint(end) { last = end + 1 }
      end += 1
    }
    guard var end = last else { return nil }
    if !hasNumber, end - first > 4 { return nil }
    if text.isSign(end, "."), text.byteCount(end - 1) <= 4, !text.tokens[end].isSpaced,
      text.isSign(end + 1, ",")
    {
      end += 1
    }
    if text.has(end, .direction), text.isCapital(end), text.isJoined(end) {
      end = afterDirection(end)
    } else if hasNumber, text.isNumber(end), text.byteCount(end) <= 3, text.isJoined(end),
      text.isSign(end + 1, ",")
    {
      // "88 State Highway 7, Oneonta"
      end += 1
    }
    return end
  }
}
