internal import ArticleText
internal import LanguagePacks

/// The names under which a text speaks of its publisher's town, where the gazetteer knows no better.
///
/// A town too small for the table is known by its name all the same; and a local paper writes
/// "Preuilly" for Preuilly-sur-Claise, whatever other Preuilly there may be.
struct HomeName: Sendable {
  let home: Place
  /// The folded words of the whole name, when no row of the table is meant by it; else empty.
  private let whole: [[UInt8]]
  /// The folded words before "-sur-", "-en-"; empty when there are none.
  private let short: [[UInt8]]

  init?(_ home: Place?, headsLast: Bool) {
    guard let home, home.kind == .town else { return nil }
    self.home = home
    let words = HomeName.words(of: home.name)
    whole = home.latitude == nil ? words : []
    let link = words.dropFirst().firstIndex {
      NameForms.links.contains(String(decoding: $0, as: UTF8.self))
    }
    if let link, !headsLast, home.name.contains("-"), words[0].count > 3 || link > 1 {
      short = Array(words[..<link])
    } else {
      short = []
    }
    if whole.isEmpty && short.isEmpty { return nil }
  }

  private static func words(of name: String) -> [[UInt8]] {
    FoldedName.key(of: name).split(separator: 0x20).map { Array($0) }
  }

  /// The end of a name of the home town at a token, and whether it is the short one.
  func match(at first: Int, in text: PlaceText) -> (end: Int, isShort: Bool)? {
    if let end = end(of: whole, at: first, in: text) { return (end, false) }
    return end(of: short, at: first, in: text).map { ($0, true) }
  }

  private func end(of words: [[UInt8]], at first: Int, in text: PlaceText) -> Int? {
    guard !words.isEmpty, first + words.count <= text.count else { return nil }
    for (offset, word) in words.enumerated() {
      var key: [UInt8] = []
      guard text.isWord(first + offset), offset == 0 || text.isJoined(first + offset) else {
        return nil
      }
      text.appendFolded(first + offset, to: &key)
      if key != word, NameForms.long(key) != word { return nil }
    }
    let end = first + words.count
    // "Preuilly-sur-Indre", "Stayton Hall" are other names.
    if end < text.count, text.tokens[end].shape.contains(.hyphenBefore) { return nil }
    return end
  }
}
