internal import ArticleText
internal import LanguagePacks

/// Addresses, and towns behind a postal code.
extension PlaceScanner {
  func readNumber(at index: Int) -> Int {
    // "samedi 12, place à la poésie": a day; "18 h Le Brusquet": an hour.
    if isBeforeStreet(index), !isHour(index),
      !(text.has(index - 1, .eventCue) && text.isSign(index + 1, ",")),
      let address = addresses.address(at: index, isAnnounced: true)
    {
      return add(address)
    }
    if let code = PostalCode(at: index, in: text), text.isCapital(code.endToken),
      !text.startsLine(code.endToken) || text.startsLine(index)
    {
      return readPostalTown(code, at: index)
    }
    return index
  }

  private func isHour(_ number: Int) -> Bool {
    !text.isCapital(number + 1) && text.has(number + 1, .timeWord)
      || text.byteCount(number + 1) == 1 && text.startsFolded(number + 1, "h")
  }

  /// A cheap look ahead: most numbers have no street after them.
  func isBeforeStreet(_ index: Int) -> Bool {
    guard !text.isNumber(index) || text.byteCount(index) <= 5 else { return false }
    if opensPiece(index), text.isWord(index + 1) || text.isSign(index + 1, ",") { return true }
    for next in index + 1..<min(index + (text.streetsLast ? 8 : 7), text.count)
    where text.marks[next].contains(.street) {
      return true
    }
    return false
  }

  func readPostalTown(_ code: PostalCode, at index: Int) -> Int {
    guard let candidate = towns.candidate(at: code.endToken, isExpected: true) else { return index }
    let table = GazetteerTable.lines.utf8Span.span
    let prefix = String(code.text.prefix(2))
    let fitting = candidate.rows.filter { row in
      guard row.isTown(in: table) else { return false }
      switch code.form {
      case .fiveDigits:
        let department = row.department(in: table)
        return !department.isEmpty
          && (department.hasPrefix(prefix) || prefix == "20" && department.hasPrefix("2"))
          || row.country(in: table) == "DE"
      case .fourDigits:
        return ["BE", "CH", "LU", "AT"].contains(row.country(in: table)) && !isYear(code)
      default: return false
      }
    }
    guard !fitting.isEmpty else { return index }
    var proven = candidate
    proven.rows = fitting
    proven.isProven = true
    proven.isLocative = true
    proven.rule = "postal code and town"
    add(proven, postalCode: code.text)
    return proven.endOfProof
  }

  /// "2026 Besançon" is rather a year.
  func isYear(_ code: PostalCode) -> Bool {
    code.text >= "1900" && code.text <= "2099"
      && !(code.text.hasSuffix("0") && venueEnd >= 0 && code.endToken - venueEnd <= 3)
  }

  @inline(never)
  func readStreet(at index: Int) -> Int? {
    let cue = towns.cue(before: index)
    // "rendez-vous place Bellecour": no preposition is needed where no article stands.
    let isBare =
      !text.has(index, .weakStreet) && (text.isWord(index - 1) || text.isNumber(index - 1))
      && !text.has(index - 1, [.article, .of, .ofLe, .ofLes]) && !text.isCapital(index - 1)
    let isAnnounced =
      cue.kind == .locative || cue.kind == .inside || opensPiece(index) || cue.kind == .inArea
      || isBare || isLeft(cue)
    // "sur le cours Mirabeau", "du passage Pommeraye": no lesson and no way through, by its article and name.
    let isSet =
      isAnnounced && !isBare && cue.article != 0 && cue.kind != .none && text.isCapital(index + 1)
      && !text.tokens[index + 1].shape.contains(.allCapitals)
      && !text.has(index, [.venueHead, .site])
    guard !text.streetsLast || text.isCapital(index),
      let address = addresses.address(at: index, isAnnounced: true, isSet: isSet)
    else { return nil }
    let hasProof = address.number != nil || address.town != nil
    guard isAnnounced || hasProof || !text.startsSentence(index) || !text.isCapital(index) else {
      return nil
    }
    return add(address, isLocative: isAnnounced || hasProof)
  }

  /// After a comma, dash, bracket or at the start of a line: a listing's place for the venue.
  func opensPiece(_ index: Int) -> Bool {
    if text.startsLine(index) { return true }
    if text.isSign(index - 1, "(") || text.isSign(index - 1, ";") { return true }
    if text.isSign(index - 1, ",") {
      return text.has(index, .strongHead) || text.has(index, .street) || !followsPerson(index - 1)
    }
    return text.isSeparator(index - 1) || text.has(index - 1, .label)
  }

  /// Right behind an hour that does not open its line: "Jeudi 5 : 18 h basilique", "Mon 6pm Otley Park".
  func followsClock(_ index: Int) -> Bool {
    guard text.isJoined(index), index > 3 else { return false }
    var hour = index - 1
    if text.isNumber(hour), text.byteCount(hour) == 2 { hour -= 1 }
    guard text.isNumber(hour - 1) else { return false }
    let isUnit =
      text.startsFolded(hour, "h")
      || hour == index - 1 && (text.startsFolded(hour, "pm") || text.startsFolded(hour, "am"))
    guard isUnit, !text.startsLine(hour - 1) else { return false }
    // "7.30pm", "10:30am"
    let isParted = text.isNumber(hour - 3) && text.tokens[hour - 2].kind == .sign
    return !isParted || !text.startsLine(hour - 3)
  }

  /// Whether a name of a person stands before a comma: "par Odile Renard, institut …".
  func followsPerson(_ comma: Int) -> Bool {
    let last = comma - 1
    guard text.isCapital(last), venueEnd != comma, placeEnd != comma else { return false }
    return text.isCapital(last - 1) || text.has(last - 1, .title) || text.has(last, .givenName)
  }

  func add(_ address: StreetAddress, isLocative: Bool = true) -> Int {
    var mention = mention(.address, address.firstToken, address.endToken, "street address")
    mention.word(
      venue: nil, address.number.map { text.line($0.lowerBound, $0.upperBound) },
      text.line(address.street.lowerBound, address.street.upperBound), address.postalCode,
      address.town.map { text.line($0.lowerBound, $0.upperBound) })
    mention.isLocative = isLocative
    var candidate: PlaceCandidate?
    if let town = address.town, !address.townRows.isEmpty {
      candidate = PlaceCandidate(
        firstToken: town.lowerBound, endToken: town.upperBound, endOfProof: town.upperBound,
        rows: address.townRows, leaning: .town, rule: "street address")
      candidate?.isProven = address.postalCode != nil
    }
    note(mention, candidate)
    venueEnd = address.endToken
    isVenueLocative = isLocative
    placeEnd = address.endToken
    return address.endToken
  }
}
