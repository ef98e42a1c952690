internal import ArticleText
internal import LanguagePacks

/// What a text adds to a name to say which one is meant: "(39)", "(Jura)", ", Québec", ", NY".
extension TownReader {
  /// Reads "(39)", "(Jura)", ", Québec", ", NY" after a name and keeps the entries that lie there.
  ///
  /// False when an area is named in which none of them lies: the gazetteer lacks that town.
  func readProof(_ candidate: inout PlaceCandidate) -> Bool {
    let end = candidate.endToken
    let table = GazetteerTable.lines.utf8Span.span
    if readCode(&candidate, in: table) || readSurroundings(&candidate, in: table) { return true }
    let isBracket = text.isSign(end, "(")
    guard isBracket || text.isSign(end, ",") && !text.startsLine(end + 1),
      isBracket || !text.isNumber(end + 1)
    else { return true }
    if let (rows, next) = proof(at: end + 1, for: candidate.rows, in: table),
      !isBracket || text.isSign(next, ")")
    {
      candidate.rows = rows
      candidate.endOfProof = isBracket ? next + 1 : next
      candidate.isProven = true
      return true
    }
    guard isBracket || text.hasManyLands, candidate.rows.contains(where: { $0.isTown(in: table) })
    else {
      return true
    }
    return !namesOnlyArea(end + 1, in: table)
  }

  /// "Settle BD24 9DZ": a code of letters and digits right behind a town's name; "(Québec) J0T 2E0": behind a
  /// name in brackets, which then is the province's.
  private func readCode(_ candidate: inout PlaceCandidate, in table: Span<UInt8>) -> Bool {
    let end = candidate.endToken
    let isBracket = text.isSign(end, ")") && text.isSign(candidate.firstToken - 1, "(")
    guard let code = PostalCode(at: isBracket ? end + 1 : end, in: text),
      code.form == .british || code.form == .canadian, !text.startsBlock(end)
    else { return false }
    let areas = candidate.rows.filter { $0.isArea(in: table) }
    if isBracket {
      let provinces = areas.filter { $0.place(in: table).country == "CA" }
      guard code.form == .canadian, !provinces.isEmpty else { return false }
      candidate.rows = provinces
      candidate.leaning = .area
    } else {
      let towns = candidate.rows.filter { $0.isTown(in: table) }
      let fitting = towns.filter { PostalCode.fits(code, $0, in: table) }
      guard areas.isEmpty, !fitting.isEmpty else { return false }
      candidate.rows = fitting
      candidate.endOfProof = code.endToken
    }
    candidate.isProven = true
    return true
  }

  /// "Milan, près de Lac-Mégantic", "Beaumont, dans Bellechasse": behind a comma and a preposition the town
  /// or area around.
  private func readSurroundings(_ candidate: inout PlaceCandidate, in table: Span<UInt8>) -> Bool {
    let comma = candidate.endToken
    let wanted: WordMarks = [.near, .inside, .inArea]
    guard text.isSign(comma, ","), text.has(comma + 1, wanted), !text.startsLine(comma + 1) else {
      return false
    }
    var name = comma + 1 + max(1, text.length(of: wanted, at: comma + 1))
    if article(at: name) != nil { name += 1 }
    guard text.isCapital(name), let found = matcher.match(at: name) else { return false }
    let isNear = text.has(comma + 1, .near)
    let around = found.rows.filter { $0.isTown(in: table) == isNear }.map { $0.place(in: table) }
    let inside = candidate.rows.filter { row in
      guard row.isTown(in: table) else { return false }
      let town = row.place(in: table)
      return around.contains {
        isNear ? isBeside(town, $0) : Gazetteer.shared.contains($0, town)
      }
    }
    guard !inside.isEmpty else { return false }
    candidate.rows = inside
    candidate.isProven = true
    // Nothing takes place in the town or area that only tells where the other one lies.
    candidate.endOfProof = found.end
    if !isNear {
      candidate.isLocative = true
      candidate.rule = "town in the area named behind it"
    }
    return true
  }

  private func isBeside(_ town: Place, _ other: Place) -> Bool {
    guard let latitude = town.latitude, let longitude = town.longitude,
      let north = other.latitude, let east = other.longitude, !town.isSame(as: other)
    else { return false }
    return GreatCircle.kilometres(from: (latitude, longitude), to: (north, east))
      < TownReader.neighbourhood
  }

  /// As far as a town may be that tells where another one lies, in kilometres.
  private static let neighbourhood = 60.0

  /// Whether a state, department or country stands at a token, whose name no town bears.
  private func namesOnlyArea(_ index: Int, in table: Span<UInt8>) -> Bool {
    guard text.isCapital(index), let found = matcher.match(at: index) else { return false }
    return found.rows.allSatisfy { row in
      row.isArea(in: table) && row.kind(in: table) != UInt8(ascii: "Q")
        && row.kind(in: table) != UInt8(ascii: "E") && !row.isShort(in: table)
    }
  }

  /// The entries that lie in the area named at a token, and the token after its name.
  func proof(
    at index: Int, for rows: [GazetteerRow], in table: Span<UInt8>
  ) -> (rows: [GazetteerRow], end: Int)? {
    guard index < text.count else { return nil }
    if text.isNumber(index) || text.tokens[index].shape.contains(.allCapitals) {
      var end = index + 1
      // "2A" is two tokens.
      if text.isNumber(index), text.isWord(end), text.byteCount(end) == 1,
        !text.tokens[end].isSpaced
      {
        end += 1
      }
      let code = text.string(index, end).uppercased()
      let department =
        code.utf8.count == 5 && text.isNumber(index) ? departmentOfPostal(code) : code
      let inside = rows.filter { row in
        if row.isArea(in: table) { return false }
        return row.department(in: table) == department
          || row.region(in: table).hasSuffix("-" + code) && code.utf8.count == 2
          || row.country(in: table) == code
      }
      if !inside.isEmpty { return (inside, end) }
    }
    if text.namesStates, let (inside, end) = shortState(at: index, for: rows, in: table) {
      return (inside, end)
    }
    if text.isSign(index - 1, "("), text.isCapital(index),
      let code = BracketedLand.code(of: text.string(index, index + 1))
    {
      let inside = rows.filter { $0.isTown(in: table) && $0.region(in: table) == code }
      let end = text.isSign(index + 1, ".") ? index + 2 : index + 1
      if !inside.isEmpty { return (inside, end) }
    }
    guard let (areas, end) = areas(at: index, in: table) else { return nil }
    let inside = rows.filter { row in
      guard row.isTown(in: table) else { return false }
      let town = row.place(in: table)
      return areas.contains { area in
        // Which county a British town lies in is not known, only which country.
        Gazetteer.shared.contains(area, town)
          || area.kind == .district && area.country == "GB" && area.region == town.region
      }
    }
    return inside.isEmpty ? nil : (inside, end)
  }

  /// The areas named at a token, with or without the article that stands before them: "(La Réunion)".
  func areas(at index: Int, in table: Span<UInt8>) -> (areas: [Place], end: Int)? {
    for start in article(at: index) == nil ? [index] : [index, index + 1] {
      guard text.isCapital(start), let found = matcher.match(at: start) else { continue }
      let areas = found.rows.filter { $0.isArea(in: table) }.map { $0.place(in: table) }
      if !areas.isEmpty { return (areas, found.end) }
    }
    return nil
  }

  /// "Vt.", "N.Y.", "Ont.": capital letters with their points, of a state in which an entry lies.
  private func shortState(
    at index: Int, for rows: [GazetteerRow], in table: Span<UInt8>
  ) -> (rows: [GazetteerRow], end: Int)? {
    guard text.isCapital(index) else { return nil }
    var letters = ""
    var end = index
    var points = 0
    while end < text.count, letters.utf8.count <= StateAbbreviation.longest, end - index < 6,
      end == index || !text.tokens[end].isSpaced
    {
      if text.isSign(end, ".") {
        points += 1
      } else if text.isCapital(end) {
        letters += text.string(end, end + 1).lowercased()
      } else if points > 0 {
        // "Springfield, Ill., on May 3".
        break
      } else {
        return nil
      }
      end += 1
    }
    guard points > 0, text.isSign(end - 1, "."), let code = StateAbbreviation.code(of: letters)
    else { return nil }
    let inside = rows.filter { $0.isTown(in: table) && $0.region(in: table) == code }
    return inside.isEmpty ? nil : (inside, end)
  }

  private func departmentOfPostal(_ code: String) -> String {
    if code.hasPrefix("97") { return String(code.prefix(3)) }
    if code.hasPrefix("20") { return code < "20200" ? "2A" : "2B" }
    return String(code.prefix(2))
  }
}
