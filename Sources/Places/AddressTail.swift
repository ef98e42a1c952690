internal import LanguagePacks

/// Reads what follows a street: boxes and units, postal code, town, province or country.
struct AddressTail {
  let text: PlaceText
  let towns: TownReader

  func read(_ address: inout StreetAddress) {
    var index = skipUnits(from: address.endToken)
    var separated = skipSeparator(index)
    if let code = codeBehindPiece(at: separated) { separated = code }
    // The postal code before the town, as in Europe.
    if let code = PostalCode(at: separated, in: text), code.form != .canadian,
      !text.startsBlock(separated), isTownCode(code)
    {
      let start = code.endToken
      address.postalCode = code.text
      address.endToken = code.endToken
      if text.isCapital(start), !text.startsBlock(start) {
        readTown(&address, at: start, code: code)
      }
      return
    }
    index = separated
    guard index > address.endToken || text.isCapital(index) || text.isSign(index, "(") else {
      return
    }
    if text.isCapital(index), !text.startsBlock(index), index < text.count {
      let isGlued = index == address.endToken
      if isGlued && !text.startsLine(index) { return }
      readTown(&address, at: index, code: nil)
    }
  }

  /// ", ZI des Quatre Chemins, 69800 Saint-Priest": a further piece between street and postal code.
  private func codeBehindPiece(at first: Int) -> Int? {
    guard !text.streetsLast, text.isSign(first - 1, ","), text.isWord(first),
      !text.startsLine(first), text.isCapital(first) || text.has(first, [.street, .unit]),
      PostalCode(at: first, in: text) == nil
    else { return nil }
    var end = first
    while end < text.count, end < first + 9, !text.isSign(end, ",") {
      guard !text.startsLine(end), !text.has(end, [.eventCue, .at, .atLe, .atLes, .phrase]),
        text.isWord(end) || text.isNumber(end) && text.byteCount(end) <= 3
      else { return nil }
      end += 1
    }
    guard text.isSign(end, ","), !text.startsLine(end + 1),
      let code = PostalCode(at: end + 1, in: text), code.form == .fiveDigits,
      text.isCapital(code.endToken)
    else { return nil }
    return end + 1
  }

  /// Four digits are a Belgian or Swiss code only when a town follows.
  private func isTownCode(_ code: PostalCode) -> Bool {
    code.form == .fiveDigits || text.isCapital(code.endToken)
  }

  private func skipSeparator(_ index: Int) -> Int {
    guard index < text.count else { return index }
    // A dash that opens a line is the next entry of a list.
    if text.startsLine(index), text.isSeparator(index) { return index }
    if text.isSign(index, ",") || text.isSign(index, ";") || text.isSign(index, "–")
      || text.isSign(index, "-") || text.isSign(index, "|") || text.isSign(index, "/")
    {
      return index + 1
    }
    // "Rue Haute, 45 à 1000 Bruxelles"
    if text.has(index, .at), !text.streetsLast, let code = PostalCode(at: index + 1, in: text),
      text.isCapital(code.endToken)
    {
      return index + 1
    }
    // "22 place Xavier Neujean. 4000 Liège".
    if text.isSign(index, "."), PostalCode(at: index + 1, in: text) != nil { return index + 1 }
    return index
  }

  /// "BP 12", "CS 30 000", "bureau 3", ", 2e étage".
  private func skipUnits(from first: Int) -> Int {
    var index = first
    for _ in 0..<4 {
      let start = skipSeparator(index)
      guard !text.startsBlock(start) else { break }
      // "2e étage": the number comes first.
      if start > index, text.isNumber(start), text.byteCount(start) <= 3, text.isWord(start + 1),
        let unit = [start + 1, start + 2].first(where: { text.has($0, .unit) })
      {
        index = text.isSign(unit + 1, ".") ? unit + 2 : unit + 1
        continue
      }
      guard text.has(start, .unit) else { break }
      var end = start + max(1, text.length(of: .unit, at: start))
      if start > index, !text.isNumber(end), text.isCapital(end + (text.isSign(end, ".") ? 1 : 0)) {
        // "Succ. Centre-Ville": a post office by name, up to the next comma.
        var comma = end
        while comma < text.count, comma < end + 8, !text.isSign(comma, ",") { comma += 1 }
        guard text.isSign(comma, ","), text.byteCount(start) <= 4 else { break }
        index = comma
        continue
      }
      // "Case postale, 1014 Lausanne": a box without a number.
      if text.isSign(end, ","), end - start > 1 {
        index = end
        continue
      }
      guard text.isNumber(end) || text.isSign(end, "#") else { break }
      // The number beside the word is never the postal code: "CS 30045, 39107 Dole Cedex".
      repeat {
        end += 1
      } while text.isNumber(end) && end < start + 5
        && PostalCode(at: end, in: text)?.form != .fiveDigits
      // "Apt 2B"
      if text.isWord(end), text.byteCount(end) == 1, !text.tokens[end].isSpaced { end += 1 }
      index = end
    }
    return index
  }

  private func readTown(_ address: inout StreetAddress, at first: Int, code: PostalCode?) {
    let table = GazetteerTable.lines.utf8Span.span
    guard let candidate = towns.candidate(at: first, isExpected: true) else {
      // A town that the gazetteer lacks, with a code or province that proves it to be one.
      if code != nil {
        readUnknownTown(&address, at: first)
      } else {
        readProvince(&address, at: first)
      }
      return
    }
    if code == nil, !candidate.isProven {
      readProvince(&address, at: first)
      if address.town != nil || !endsPiece(candidate.endOfProof) { return }
    }
    var rows = candidate.rows.filter { $0.isTown(in: table) }
    if let code {
      let fitting = rows.filter { PostalCode.fits(code, $0, in: table) }
      if fitting.isEmpty, code.form == .fiveDigits {
        readUnknownTown(&address, at: first)
        return
      }
      if !fitting.isEmpty { rows = fitting }
    }
    guard !rows.isEmpty else { return }
    // Without a code a town's name must be the whole piece between two signs.
    var end = candidate.endToken
    address.town = min(first, candidate.firstToken)..<end
    end = max(end, candidate.endOfProof)
    address.townRows = rows
    address.endToken = end
    if code == nil { readCodeAfter(&address) }
    skipCedex(&address)
  }

  private func endsPiece(_ index: Int) -> Bool {
    index >= text.count || text.startsLine(index) || text.tokens[index].kind == .sign
      || PostalCode(at: index, in: text) != nil
      || text.tokens[index].shape.contains(.allCapitals) && text.byteCount(index) == 2
      || !text.isCapital(index)
  }

  /// "Saint-X (Québec) J0E 1B0", "X, QC": a town known only by the province it stands in.
  private func readProvince(_ address: inout StreetAddress, at first: Int) {
    var probe = address
    readUnknownTown(&probe, at: first)
    guard probe.town != nil else { return }
    let table = GazetteerTable.lines.utf8Span.span
    let isBracket = text.isSign(probe.endToken, "(")
    let isBare = isProvinceCode(probe.endToken)
    guard isBracket || isBare || text.isSign(probe.endToken, ",") else { return }
    var index = probe.endToken + (isBare ? 0 : 1)
    if text.isCapital(index), let match = towns.matcher.match(at: index) {
      let areas = match.rows.filter { row in
        row.isArea(in: table) && row.place(in: table).region.hasPrefix("CA-")
      }
      guard !areas.isEmpty else { return }
      probe.townRows = areas
      index = match.end
    } else if text.namesStates, text.isCapital(index), text.byteCount(index) == 2,
      let code = PostalCode(at: index + 1, in: text), code.form == .fiveDigits,
      let state = GazetteerQuery.row(coded: "US-" + text.string(index, index + 1), in: table)
    {
      probe.townRows = [state]
      probe.postalCode = code.text
      probe.endToken = code.endToken
      address = probe
      return
    } else if text.isCapital(index), text.byteCount(index) == 2,
      let area = province(text.string(index, index + 1), in: table)
    {
      probe.townRows = [area]
      index += 1
    } else {
      return
    }
    if isBracket, text.isSign(index, ")") { index += 1 }
    probe.endToken = index
    if text.isSign(index, ",") { index += 1 }
    if let code = PostalCode(at: index, in: text), code.form == .canadian {
      probe.postalCode = code.text
      probe.endToken = code.endToken
    }
    address = probe
  }

  /// "QC", "Qc" behind a town, at the end of the piece or before a postal code.
  private func isProvinceCode(_ index: Int) -> Bool {
    guard text.isCapital(index), text.byteCount(index) == 2, text.isJoined(index),
      AddressTail.provinces[text.string(index, index + 1).uppercased()] != nil
    else { return false }
    return index + 1 >= text.count || text.startsLine(index + 1)
      || text.tokens[index + 1].kind == .sign || PostalCode(at: index + 1, in: text) != nil
      || text.isCapital(index + 1) && text.byteCount(index + 1) == 1 && text.isNumber(index + 2)
        && !text.tokens[index + 2].isSpaced
  }

  private static let provinces = [
    "QC": "quebec", "ON": "ontario", "NB": "new brunswick", "MB": "manitoba", "AB": "alberta",
    "BC": "british columbia", "NS": "nova scotia", "SK": "saskatchewan",
    "PE": "prince edward island", "NL": "newfoundland and labrador",
  ]

  /// The province of a postal abbreviation.
  private func province(_ code: String, in table: Span<UInt8>) -> GazetteerRow? {
    guard let name = AddressTail.provinces[code.uppercased()] else { return nil }
    return GazetteerSearch.rows(named: Array(name.utf8), in: table)
      .first { $0.isArea(in: table) }
  }

  private func readUnknownTown(_ address: inout StreetAddress, at first: Int) {
    var end = first
    while end < text.count, end < first + 10, text.isWord(end), end == first || text.isJoined(end),
      text.isCapital(end) || text.tokens[end].shape.contains(.hyphenBefore)
        || text.tokens[end - 1].shape.contains(.elided)
        || text.has(end, [.link, .of, .ofLe, .ofLes, .article]) && text.isCapital(end + 1)
    {
      if end > first, isProvinceCode(end) || isCedex(end) { break }
      end += 1
    }
    guard end > first else { return }
    address.town = first..<end
    address.endToken = end
    skipCedex(&address)
  }

  private func isCedex(_ index: Int) -> Bool {
    text.has(index, .unit) && text.isJoined(index) && text.byteCount(index) >= 5
  }

  /// "Cedex", "CEDEX 9".
  private func skipCedex(_ address: inout StreetAddress) {
    let index = address.endToken
    guard isCedex(index) else { return }
    address.endToken = text.isNumber(index + 1) && text.isJoined(index + 1) ? index + 2 : index + 1
  }

  /// "Montréal, QC H2L 2P3", "Montréal (Québec) H2Y 1H2", "Manchester M1 7HE", "Albany, NY 12207".
  private func readCodeAfter(_ address: inout StreetAddress) {
    let table = GazetteerTable.lines.utf8Span.span
    var index = address.endToken
    for _ in 0..<3 {
      if text.isSign(index, ",") || text.isSign(index, "(") { index += 1 }
      if let code = PostalCode(at: index, in: text), code.form != .fourDigits,
        !text.startsBlock(index)
      {
        let fitting = address.townRows.filter { PostalCode.fits(code, $0, in: table) }
        guard !fitting.isEmpty else { return }
        address.postalCode = code.text
        address.townRows = fitting
        address.endToken = code.endToken
        return
      }
      guard text.isCapital(index),
        let (rows, end) = towns.proof(
          at: index, for: address.townRows, in: table)
      else { return }
      address.townRows = rows
      address.endToken = end
      index = end
      if text.isSign(index, "."), !text.tokens[index].isSpaced { index += 1 }
      if text.isSign(index, ")") {
        index += 1
        address.endToken = index
      }
    }
  }
}
