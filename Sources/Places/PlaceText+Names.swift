internal import LanguagePacks

/// How the words of a text agree with the gazetteer's names.
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
