internal import LanguagePacks

/// Reads addresses of France, Québec, Belgium, Switzerland, Britain and the United States.
///
/// French order is number, kind of street, name; Belgian and Swiss number comes last; English order
/// is number, name, kind. Then come units, a postal code and a town, in any order that is in use.
struct AddressReader {
  let text: PlaceText
  let towns: TownReader

  /// The address that begins at a token; `isAnnounced` after a preposition, label or line start, `isSet` where
  /// an article makes even a doubtful kind of street one ("sur le cours Mirabeau").
  func address(at index: Int, isAnnounced: Bool, isSet: Bool = false) -> StreetAddress? {
    var number: Range<Int>?
    var street = index
    if text.isNumber(index) {
      guard let (range, next) = houseNumber(at: index) else { return nil }
      number = range
      street = next
    }
    if text.joinsStreets {
      guard number == nil, let end = joinedStreetEnd(at: index) else { return nil }
      return complete(first: index, number: nil, street: index..<end)
    }
    if let end = streetEnd(
      at: street, hasNumber: number != nil, isAnnounced: isAnnounced, isSet: isSet)
    {
      let address = complete(first: index, number: number, street: street..<end)
      // "Le Bourg", "Cours de la République": proven by the postal code alone.
      let isWeak = number == nil && text.has(street, .weakStreet) && !isSet
      return isWeak && address.postalCode == nil ? nil : address
    }
    if text.streetsLast, let end = englishStreetEnd(at: street, hasNumber: number != nil) {
      return complete(first: index, number: number, street: street..<end)
    }
    if let number, let end = untypedStreetEnd(at: street) {
      return complete(first: index, number: number, street: street..<end)
    }
    return nil
  }

  /// "4", "4 bis", "4B", "1-3", "12/14", "200-1345", then perhaps a comma.
  private func houseNumber(at index: Int) -> (Range<Int>, Int)? {
    guard text.byteCount(index) <= 5, text.tokens[index].number >= 0 else { return nil }
    // "20h30", "3,5", "2017-09-27" hold no house number, "7 mars 2023" neither.
    if index > 0, !text.tokens[index].isSpaced, !text.isSign(index - 1, "("),
      !text.isSign(index - 1, "•"), !(text.isSign(index + 1, ",") && text.has(index + 2, .street))
    {
      return nil
    }
    if text.has(index - 1, .eventCue) && text.byteCount(index) == 4 { return nil }
    // "15 h 20": minutes.
    if text.isWord(index - 1), text.isNumber(index - 2), text.byteCount(index) == 2,
      text.has(index - 1, .timeWord) || text.byteCount(index - 1) == 1
    {
      return nil
    }
    var end = index + 1
    if text.isSign(end, "-") || text.isSign(end, "/") || text.isSign(end, "–")
      || text.isSign(end, "&"), text.isNumber(end + 1)
    {
      end += 2
    } else if text.has(end, [.and, .at]), text.isNumber(end + 1), text.byteCount(end + 1) <= 4 {
      end += 2
    }
    if isRepetition(end) {
      end += 1
    } else if text.isSign(end, "-"), !text.tokens[end].isSpaced, text.isCapital(end + 1),
      text.byteCount(end + 1) == 1, !text.tokens[end + 1].isSpaced
    {
      // "127-A"
      end += 2
    }
    var next = end
    // "22 bte 5 rue Royale"
    if text.has(next, .unit), text.isNumber(next + 1), text.has(next + 2, .street) { next += 2 }
    if text.isSign(next, ",") { next += 1 }
    guard next < text.count, !text.startsLine(next) else { return nil }
    // "33, 1re Rue": the ordinal belongs to the street.
    return (index..<end, next)
  }

  /// "bis", "ter", "quater", or one letter that stands for it.
  func isRepetition(_ index: Int) -> Bool {
    guard text.isWord(index), !text.startsLine(index) else { return false }
    let length = text.byteCount(index)
    let folded = text.string(index, index + 1).lowercased()
    if folded == "bis" || folded == "ter" || folded == "quater" || folded == "quinquies" {
      return true
    }
    guard length == 1, let letter = folded.utf8.first, letter >= 0x61, letter <= 0x7A else {
      return false
    }
    if letter == UInt8(ascii: "h") { return false }
    // A letter glued to the number, or a capital before the kind of street.
    return !text.tokens[index].isSpaced
      || text.has(index + 1, .street)
  }

  private func complete(first: Int, number: Range<Int>?, street: Range<Int>) -> StreetAddress {
    var address = StreetAddress(
      firstToken: first, endToken: street.upperBound, number: number, street: street)
    if number == nil { readTrailingNumber(&address) }
    AddressTail(text: text, towns: towns).read(&address)
    if address.town == nil { splitTown(&address) }
    return address
  }
}
