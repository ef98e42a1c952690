internal import ArticleText
internal import LanguagePacks

/// Where a street ends and its town begins, when no comma parts them.
extension AddressReader {
  /// "Rue Saint-Martin 52, 7500 Tournai".
  func readTrailingNumber(_ address: inout StreetAddress) {
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
    // "Bell Lane 11.00–11.30": an hour.
    if text.isSign(end, "."), text.isNumber(end + 1), !text.tokens[end + 1].isSpaced { return }
    guard isClosed, !text.isSign(end, "%"), !text.isSign(end, ":") || !text.isNumber(end + 1),
      text.isSign(end, ",") || index == address.endToken || text.isNumber(end)
        || text.has(end, .at)
    else { return }
    address.number = index..<end
    address.endToken = end
  }

  /// "25 Rue du Presbytère Barembach": a town's name that ends the street without a comma.
  func splitTown(_ address: inout StreetAddress) {
    let street = address.street
    guard address.number != nil, !text.streetsLast else { return }
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

  static let queryLength = 14

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
