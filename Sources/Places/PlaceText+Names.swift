internal import ArticleText
internal import LanguagePacks

/// How the words of a text agree with the gazetteer's names.
extension PlaceText {
  /// Whether the text bears the accents of an entry's name, or none at all.
  func spells(_ row: GazetteerRow, from first: Int, to end: Int, in table: Span<UInt8>) -> Bool {
    if tokens[end - 1].shape.contains(.allCapitals) { return true }
    var surplus = 0
    for position in row.begin..<row.bar where table[position] >= 0x80 { surplus += 1 }
    let bytes = utf8
    for position in Int(tokens[first].begin)..<Int(tokens[end - 1].end)
    where bytes[position] >= 0x80 {
      surplus -= 1
    }
    return surplus == 0
  }

  /// Whether no place of the gazetteer begins at a token.
  func matchesNothing(_ index: Int, _ matcher: NameMatcher) -> Bool {
    matcher.match(at: index) == nil
  }
}
