internal import LanguagePacks

/// Reads addresses of France, Québec, Belgium, Switzerland, Britain and the United States.
///
/// French order is number, kind of street, name; Belgian and Swiss number comes last; English order
/// is number, name, kind. Then come units, a postal code and a town, in any order that is in use.
struct AddressReader {
  let text: PlaceText
  let towns: TownReader

  /// The address that begins at a token; `isAnnounced` after a preposition, label or line start.
  func address(at index: Int, isAnnounced: Bool) -> StreetAddress? {
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
    if let end = streetEnd(at: street, hasNumber: number != nil, isAnnounced: isAnnounced) {
      let address = complete(first: index, number: number, street: street..<end)
      // "Le Bourg", "Cours de la République": proven by the postal code alone.
      let isWeak = number == nil && text.has(street, .weakStreet)
      return isWeak && address.postalCode == nil ? nil : address
    }
    if text.isEnglish, let end = englishStreetEnd(at: street, hasNumber: number != nil) {
      return complete(first: index, number: number, street: street..<end)
    }
    if let number, let end = untypedStreetEnd(at: street) {
      return complete(first: index, number: number, street: street..<end)
    }
    return nil
  }

  // MARK: Number

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
  private func isRepetition(_ index: Int) -> Bool {
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

  // MARK: French order

  /// The end of "rue Charles Bried", "place de la Mairie", "1re Rue E." from a token.
  private func streetEnd(at first: Int, hasNumber: Bool, isAnnounced: Bool) -> Int? {
    var kind = first
    if text.isNumber(kind), text.isWord(kind + 1), !text.tokens[kind + 1].isSpaced,
      text.has(kind + 2, .street)
    {
      kind += 2
    }
    guard text.has(kind, .street) else { return nil }
    let length = text.length(of: .street, at: kind)
    let nameStart = kind + max(length, 1)
    let isCapital = text.isCapital(kind)
    guard hasNumber || isAnnounced || isCapital else { return nil }
    if !hasNumber, text.has(kind, .weakStreet), !isCapital { return nil }
    // "en 2025, clos de 8 h à 10 h"
    if text.has(kind, .weakStreet), text.isSign(kind - 1, ","), text.isNumber(kind - 2),
      (1900...2100).contains(text.tokens[kind - 2].number)
    {
      return nil
    }
    if text.isEnglish, !hasNumber || text.byteCount(kind) < 4 { return nil }
    // "Côte-d'Or", "Port-Royal" begin with a kind of street and are none.
    if nameStart < text.count, text.tokens[nameStart].shape.contains(.hyphenBefore), !hasNumber {
      return nil
    }
    if kind > first {
      var end = nameStart
      if text.has(end, .direction), text.isJoined(end) { end = afterDirection(end) }
      return end
    }
    var end = nameStart
    var hasName = false
    var hasCapital = false
    var lowerWords = 0
    while end < text.count, end < nameStart + 12 {
      let token = text.tokens[end]
      if text.startsLine(end), !(token.shape.contains(.hyphenBefore)),
        !(hasNumber && continues(end, hasName))
      {
        break
      }
      // "route 132 C.P. 157"
      if text.has(end, .unit), end > nameStart,
        text.isNumber(end + max(1, text.length(of: .unit, at: end)))
      {
        break
      }
      if token.kind == .number {
        // "Grand-Place 1, 7000 Mons": the number of the house behind a name that is whole.
        if end == nameStart, !hasNumber, isWholeName(kind) { break }
        guard numberContinues(end, nameStart: nameStart) else { break }
        hasName = true
        end += 1
        continue
      }
      if token.kind == .sign {
        // "Gérard-D.-Levesque"
        if token.isSign("."), !token.isSpaced, text.isSign(end + 1, "-"), text.isCapital(end + 2),
          !text.tokens[end + 1].isSpaced, !text.tokens[end + 2].isSpaced
        {
          end += 3
          continue
        }
        // "14-Juillet"
        if token.isSign("-"), !token.isSpaced, text.isNumber(end - 1) || text.isNumber(end + 1),
          end + 1 < text.count, !text.tokens[end + 1].isSpaced
        {
          end += 1
          continue
        }
        // "Dr. Roux", "Av. E.", "Maréchal-de-Lattre".
        if token.isSign("."), text.isWord(end - 1), text.byteCount(end - 1) <= 3, !token.isSpaced,
          text.isCapital(end + 1) || text.has(end - 1, .direction) && !text.startsSentenceAfter(end)
        {
          end += 1
          continue
        }
        break
      }
      if token.shape.contains(.hyphenBefore) || token.shape.contains(.capitalised) {
        if end > nameStart, !token.shape.contains(.hyphenBefore), text.has(end, .at),
          text.byteCount(end) <= 2
        {
          break
        }
        hasName = true
        hasCapital = hasCapital || token.shape.contains(.capitalised)
        end += 1
        continue
      }
      // "19-mars-1962"
      if text.isSign(end - 1, "-"), !token.isSpaced {
        end += 1
        continue
      }
      // "24e Régiment", "1er Mai"
      if text.isNumber(end - 1), !token.isSpaced, token.end - token.begin <= 3 {
        end += 1
        continue
      }
      if smallWordContinues(end) {
        end += 1
        continue
      }
      // "du 8 mai 1945"
      if text.isNumber(end - 1), token.isSpaced, text.isNumber(end + 1),
        text.byteCount(end + 1) == 4
      {
        end += 2
        hasName = true
        continue
      }
      // One common noun after "de la", or an adjective right after the kind.
      let isAfterSmall = end > nameStart && text.has(end - 1, [.of, .ofLe, .ofLes, .article])
      let isAdjective = end == nameStart && (hasNumber || isCapital || text.has(end, .modifier))
      if isAfterSmall || isAdjective, lowerWords < 2,
        !text.has(end, .eventCue) || text.isCapital(end + 1) && isAfterSmall
      {
        lowerWords += 1
        hasName = true
        end += 1
        continue
      }
      // "14 rue jean mermoz, 63110": small letters throughout, up to a sign or code.
      guard hasNumber, let stop = smallLettersEnd(from: end) else { break }
      hasName = true
      end = stop
    }
    end = trimmed(end, from: nameStart)
    if end == nameStart {
      // "12 Grande Rue", "Le Bourg": the kind is the name.
      guard length >= 2 || isWholeName(kind) || text.has(kind, .weakStreet),
        hasNumber || isCapital
      else { return nil }
      return end
    }
    if text.has(kind, .weakStreet), !hasCapital, !isCapital {
      let code = text.isSign(end, ",") ? end + 1 : end
      guard hasNumber, PostalCode(at: code, in: text)?.form == .fiveDigits else { return nil }
    }
    guard hasName, hasNumber || hasCapital || isCapital && isAnnounced || isBeforeCode(end) else {
      return nil
    }
    return end
  }

  /// ", 51130 Blancs-Coteaux": a postal code and its town right after a sign or line break.
  private func isBeforeCode(_ end: Int) -> Bool {
    let code = text.isSign(end, ",") ? end + 1 : end
    guard let found = PostalCode(at: code, in: text), found.form == .fiveDigits else {
      return false
    }
    return text.isCapital(found.endToken)
  }

  /// The end of a run of uncapitalised words that a comma, postal code or line end closes.
  private func smallLettersEnd(from first: Int) -> Int? {
    var end = first
    while end < text.count, end < first + 6, text.isWord(end), !text.isCapital(end),
      !text.startsLine(end)
    {
      if !text.marks[end].isDisjoint(with: .locative) || text.has(end, [.eventCue, .phrase]) {
        return nil
      }
      end += 1
    }
    let isClosed =
      end >= text.count || text.startsLine(end) || text.isSign(end, ",")
      || PostalCode(at: end, in: text)?.form == .fiveDigits
    return isClosed && end > first ? end : nil
  }

  /// "8 la Plaça, 11500 …", "12 Charrière Haute 25000 …": a way whose kind no pack knows.
  ///
  /// Only a postal code right after it, or a text that is nothing but a query, proves it.
  private func untypedStreetEnd(at first: Int) -> Int? {
    var end = first
    var hasCapital = false
    while end < text.count, end < first + 9, !text.startsLine(end) || end == first {
      if PostalCode(at: end, in: text)?.form == .fiveDigits { break }
      guard text.isWord(end), !text.has(end, [.eventCue, .phrase, .at]) else {
        if text.isSign(end, ","), PostalCode(at: end + 1, in: text)?.form == .fiveDigits { break }
        if text.isNumber(end), end > first, text.count < AddressReader.queryLength {
          end += 1
          continue
        }
        return nil
      }
      hasCapital = hasCapital || text.isCapital(end)
      end += 1
    }
    let isQuery = end == text.count && text.count < AddressReader.queryLength
    let code = text.isSign(end, ",") || text.startsLine(end) ? end + 1 : end
    let isCoded =
      PostalCode(at: end, in: text)?.form == .fiveDigits
      || PostalCode(at: code, in: text)?.form == .fiveDigits && text.isCapital(code + 1)
    return hasCapital && end > first && (isQuery || isCoded) ? end : nil
  }

  private func isWholeName(_ kind: Int) -> Bool {
    text.string(kind, kind + 1).lowercased().contains("grand")
  }

  /// A hard-wrapped line may break inside a street's name.
  private func continues(_ index: Int, _ hasName: Bool) -> Bool {
    !text.startsBlock(index) && !hasName && text.tokens[index].kind == .word
  }

  /// "du 8 mai 1945", "de la 2e DB", "route 112".
  private func numberContinues(_ index: Int, nameStart: Int) -> Bool {
    // "route nationale 2", "11 novembre 1918"
    if text.byteCount(index) <= 4, !text.startsLine(index) {
      if index == nameStart || text.has(index - 1, .modifier) && !text.isCapital(index - 1),
        text.byteCount(index) <= 3, text.has(index - 1, [.modifier, .street])
      {
        return true
      }
      if index - 2 >= nameStart, text.isNumber(index - 2), text.isWord(index - 1),
        text.byteCount(index) == 4, text.tokens[index].number < 2100
      {
        return true
      }
      if text.isSign(index - 1, "-"), !text.tokens[index].isSpaced { return true }
    }
    if index == nameStart {
      return text.byteCount(index) <= 3
        && (text.isWord(index + 1) && !text.startsLine(index + 1) || !text.isEnglish)
    }
    if text.has(index - 1, [.of, .ofLe, .ofLes, .article]) { return true }
    // "avenue Albert 1er", but not "rue Pasteur 1er étage".
    if text.isCapital(index - 1), text.byteCount(index) == 1, text.isWord(index + 1),
      !text.tokens[index + 1].isSpaced, (1...3).contains(text.byteCount(index + 1)),
      !text.has(index + 2, .unit), !text.startsLine(index)
    {
      return !text.isEnglish && text.tokens[index].number == 1
    }
    return text.has(index - 1, .eventCue) && text.byteCount(index) == 4
      || !text.tokens[index].isSpaced && text.tokens[index - 1].kind == .word
  }

  /// "de", "du", "la", "sur", "et" inside a name, when more of the name follows.
  private func smallWordContinues(_ index: Int) -> Bool {
    let marks = text.marks[index]
    guard !marks.isDisjoint(with: [.of, .ofLe, .ofLes, .article, .link, .and]) else { return false }
    if marks.contains(.at) || marks.contains(.atLe) || marks.contains(.inArea) {
      // "rue du Moulin à Vent", where no place is called so.
      return !marks.contains(.inArea) && text.isCapital(index + 1) && text.isJoined(index + 1)
        && (marks.contains(.atLe) || text.isCapital(index - 1) && text.byteCount(index + 1) > 2)
        && text.matchesNothing(index + 1, towns.matcher)
        && !text.has(index + 1, [.venueHead, .givenName, .article])
    }
    let next = index + 1
    guard next < text.count, text.isJoined(next) || !text.startsBlock(next) else { return false }
    if !marks.isDisjoint(with: [.of, .ofLe, .ofLes, .article]) {
      return text.isWord(next) || text.isNumber(next)
    }
    return text.isCapital(next) && text.isCapital(index - 1)
  }

  private func trimmed(_ end: Int, from first: Int) -> Int {
    var end = end
    while end > first, !text.isCapital(end - 1),
      text.has(end - 1, [.of, .ofLe, .ofLes, .article, .link, .and]) || text.isSign(end - 1, ".")
    {
      if text.isSign(end - 1, "."), text.has(end - 2, .direction) { break }
      if text.tokens[end - 1].shape.contains(.hyphenBefore) { break }
      end -= 1
    }
    return end
  }

  private func afterDirection(_ index: Int) -> Int {
    text.isSign(index + 1, ".") && !text.tokens[index + 1].isSpaced ? index + 2 : index + 1
  }

  // MARK: English order

  /// The end of "Grosvenor Street", "Pennsylvania Avenue NW" from the first word of the name.
  private func englishStreetEnd(at first: Int, hasNumber: Bool) -> Int? {
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
      if end > first, text.has(end, .street) { last = end + 1 }
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

  // MARK: Postal code and town

  func complete(first: Int, number: Range<Int>?, street: Range<Int>) -> StreetAddress {
    var address = StreetAddress(
      firstToken: first, endToken: street.upperBound, number: number, street: street)
    if number == nil { readTrailingNumber(&address) }
    AddressTail(text: text, towns: towns).read(&address)
    if address.town == nil { splitTown(&address) }
    return address
  }

  /// "Rue Saint-Martin 52, 7500 Tournai".
  private func readTrailingNumber(_ address: inout StreetAddress) {
    var index = address.endToken
    if text.isSign(index, ",") { index += 1 }
    guard text.isNumber(index), text.byteCount(index) <= 4, !text.startsLine(index) else { return }
    var end = index + 1
    if text.isSign(end, "/") || text.isSign(end, "-") || text.isSign(end, "–"),
      !text.tokens[end].isSpaced, text.isNumber(end + 1), text.byteCount(end + 1) <= 3,
      !text.tokens[end + 1].isSpaced
    {
      end += 2
    }
    // A number of four digits is rather a year, unless a code and a town close the address.
    if text.byteCount(index) == 4 {
      guard text.isSign(end, ","), let code = PostalCode(at: end + 1, in: text),
        text.isCapital(code.endToken)
      else { return }
    }
    if isRepetition(end), !text.tokens[end].isSpaced { end += 1 }
    let isClosed =
      end >= text.count || text.startsLine(end) || text.tokens[end].kind == .sign
      || text.joinsStreets || text.isNumber(end) || text.has(end, .unit)
      || text.has(end, .at) && PostalCode(at: end + 1, in: text) != nil
    guard isClosed, !text.isSign(end, "%"), !text.isSign(end, ":") || !text.isNumber(end + 1),
      text.isSign(end, ",") || index == address.endToken || text.isNumber(end)
        || text.has(end, .at)
    else { return }
    address.number = index..<end
    address.endToken = end
  }

  /// "25 Rue du Presbytère Barembach": a town's name that ends the street without a comma.
  private func splitTown(_ address: inout StreetAddress) {
    let street = address.street
    guard address.number != nil, !text.isEnglish else { return }
    let length = max(1, text.length(of: .street, at: street.lowerBound))
    let nameStart = street.lowerBound + length
    let table = GazetteerTable.lines.utf8Span.span
    // A whole text that is one address: what people type into a search field.
    let isQuery = text.count < AddressReader.queryLength && street.upperBound >= text.count - 1
    let isSmall = isQuery && !street.contains { text.isCapital($0) }
    var index = nameStart + (length > 1 ? 0 : 1)
    while index < street.upperBound {
      defer { index += 1 }
      guard text.isCapital(index) || isSmall, !text.tokens[index].shape.contains(.hyphenBefore),
        canEndName(before: index, from: nameStart),
        let candidate = towns.candidate(at: index, isExpected: true),
        candidate.endToken == street.upperBound
      else { continue }
      let isSingle = candidate.endToken - index == 1
      let size = candidate.rows.map { $0.population(in: table) }.max() ?? 0
      let rows = candidate.rows.filter { row in
        guard row.isTown(in: table), Gazetteer.isNear(row.country(in: table)),
          row.country(in: table) != "CA" || row.region(in: table) == "CA-QC",
          address.postalCode.map({ PostalCode.fits($0, row, in: table) }) ?? true,
          !isSmall || row.population(in: table) >= AddressReader.typedTown
        else { return false }
        let article = row.article(in: table)
        let hasArticle = towns.article(at: index) != nil
        return (article > 1) == hasArticle
          && !(isSingle && row.isCommonWord(in: table) && size < (isQuery ? 5_000 : 20_000))
          && (isSmall || text.spells(row, from: index, to: street.upperBound, in: table))
      }
      guard !rows.isEmpty else { continue }
      address.town = index..<street.upperBound
      address.townRows = rows
      address.street = street.lowerBound..<index
      return
    }
    if isQuery, let index = townByForm(in: street, from: nameStart) {
      address.town = index..<street.upperBound
      address.street = street.lowerBound..<index
    }
  }

  /// "14 Impasse des Begnoux Saint-Denis-les-Ponts": a name of several words with a link inside that
  /// ends a typed address is a town, also where the gazetteer has it no more.
  private func townByForm(in street: Range<Int>, from nameStart: Int) -> Int? {
    var index = street.upperBound - 1
    var hasLink = false
    while index > nameStart, text.tokens[index].shape.contains(.hyphenBefore) {
      hasLink = hasLink || index < street.upperBound - 1 && text.has(index, [.link, .ofLes, .of])
      index -= 1
    }
    guard hasLink, index > nameStart, street.upperBound - index >= 3, text.isCapital(index),
      !text.has(index, [.givenName, .title]), canEndName(before: index, from: nameStart)
    else { return nil }
    return index
  }

  private static let queryLength = 14
  /// In small letters only larger towns are told from common words.
  private static let typedTown = 10_000

  /// Whether the street's name may end here: not on "de", "Jean" or "Grand".
  private func canEndName(before index: Int, from nameStart: Int) -> Bool {
    let last = index - 1
    if text.has(last, [.of, .ofLe, .ofLes, .article, .link]), !text.isCapital(last) {
      return false
    }
    if text.has(last, .street), !text.has(last, .weakStreet), last >= nameStart { return false }
    if last == nameStart, text.has(last, [.givenName, .title, .modifier]) { return false }
    return !text.has(last, .title) || index - nameStart > 1
  }
}

extension PlaceText {
  /// Whether the text bears the accents of an entry's name, or none at all.
  func spells(_ row: GazetteerRow, from first: Int, to end: Int, in table: Span<UInt8>) -> Bool {
    if tokens[end - 1].shape.contains(.allCapitals) { return true }
    let wanted = row.text(row.begin, row.bar, in: table).utf8.count { $0 >= 0x80 }
    let written = string(first, end).utf8.count { $0 >= 0x80 }
    return wanted == written
  }

  /// Whether no place of the gazetteer begins at a token.
  func matchesNothing(_ index: Int, _ matcher: NameMatcher) -> Bool {
    matcher.match(at: index) == nil
  }
}
