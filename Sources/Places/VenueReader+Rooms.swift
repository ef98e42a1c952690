internal import LanguagePacks

/// Numbers behind a head: which are a room's ("salle 12", "local 1998 du pavillon") and which an hour's or a year's.
extension VenueReader {
  /// The end of a room's number written in one piece: "B12", "3A", "D3-2041".
  func roomCode(from first: Int) -> Int? {
    var end = first
    var hasDigit = false
    var hasCapital = false
    while end < text.count, end - first < 8 {
      let token = text.tokens[end]
      guard end == first || token.begin == text.tokens[end - 1].end else { break }
      switch token.kind {
      case .number: hasDigit = true
      case .word:
        guard text.isCapital(end), text.byteCount(end) <= 4 else { return nil }
        hasCapital = true
      case .sign: break
      }
      if token.kind == .sign, !token.isSign("-"), !token.isSign(".") { break }
      end += 1
    }
    while end > first, text.tokens[end - 1].kind == .sign { end -= 1 }
    return hasDigit && hasCapital && end - first > 1 ? end : nil
  }

  /// "salle 12", "ciné 3000", and no year.
  func isShortNumber(_ index: Int) -> Bool {
    text.byteCount(index) <= 3
      || text.byteCount(index) == 4 && !(1_500...2_100).contains(text.tokens[index].number)
  }

  /// "local 1998 du pavillon Marchand": no year, since a house follows.
  func isRoomOfHouse(_ number: Int) -> Bool {
    text.has(number - 1, .unit) && text.byteCount(number) == 4
      && text.has(number + 1, [.of, .ofLe, .ofLes])
  }

  /// "Magasin Endurance 55, rue …": the number belongs to the address.
  func opensAddress(_ index: Int) -> Bool {
    text.has(index + 1, .street) || text.isSign(index + 1, ",") && text.has(index + 2, .street)
  }

  func isClockOrCount(_ index: Int, behind head: Int) -> Bool {
    // "Treffpunkt 13 Uhr"
    if text.has(index + 1, .timeWord) { return true }
    // "le Carré 150 dévoile": a capital inside a sentence makes a name, and no count.
    if isNameByCapital(head), text.isWord(index + 1) { return false }
    guard text.isWord(index + 1), !text.isCapital(index + 1) else {
      return text.isSign(index + 1, ":") || text.isSign(index + 1, "%")
    }
    return !text.has(index + 1, [.at, .atLe, .of, .ofLe, .inArea, .inside])
  }
}
