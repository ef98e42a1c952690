/// Finds the day of publication in the state that pages drawn by scripts carry with them.
///
/// Frameworks leave the article's data in a script, as JSON or as an object of the language, beside
/// that of other stories. A date counts when it is the only day of publication there is, or the
/// nearest to the article's title.
struct ScriptDates {
  private struct Found {
    var offset: Int
    var text: String
  }

  private let bytes: [UInt8]
  private var dates: [Found] = []

  /// A title and the date that belongs to it stand no further apart.
  private static let longestDistance = 3000
  private static let limit = 2000
  /// A shorter stretch of a title may stand anywhere.
  private static let shortestTitle = 12
  private static let longestTitle = 40

  init(_ bytes: [UInt8], _ scripts: [Range<Int>]) {
    self.bytes = bytes
    for script in scripts { collect(script) }
  }

  /// The date of the article with this title.
  func published(title: String?) -> String? {
    guard let first = dates.first else { return nil }
    if dates.allSatisfy({ $0.text.prefix(10) == first.text.prefix(10) }) { return first.text }
    guard let title, let words = ScriptDates.plainStretch(of: Array(title.utf8)),
      let begin = dates.first?.offset, let end = dates.last?.offset
    else { return nil }
    let place = place(
      of: words, from: max(0, begin - ScriptDates.longestDistance),
      to: min(bytes.count, end + ScriptDates.longestDistance))
    guard let place else { return nil }
    let nearest = dates.min { abs($0.offset - place) < abs($1.offset - place) }
    guard let nearest, abs(nearest.offset - place) <= ScriptDates.longestDistance else {
      return nil
    }
    return nearest.text
  }

  /// Each `name: "2021-09-14…"` whose name is one for a day of publication.
  private mutating func collect(_ script: Range<Int>) {
    var colon = script.lowerBound
    while dates.count < ScriptDates.limit {
      colon = ByteSearch.index(
        of: UInt8(ascii: ":"), in: bytes.span, from: colon + 1, to: script.upperBound)
      guard colon < script.upperBound else { return }
      if let text = date(after: colon, before: script.upperBound),
        isName(before: colon, after: script.lowerBound)
      {
        dates.append(Found(offset: colon, text: text))
      }
    }
  }

  private func date(after colon: Int, before end: Int) -> String? {
    var begin = colon + 1
    while begin < end, begin < colon + 5, isQuoteOrSpace(bytes[begin]) { begin += 1 }
    guard begin + 10 <= end, bytes[begin + 4] == UInt8(ascii: "-"),
      bytes[begin + 7] == UInt8(ascii: "-"),
      [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy({ isDigit(bytes[begin + $0]) })
    else { return nil }
    var stop = begin + 10
    while stop < end, stop < begin + 32, isOfMoment(bytes[stop]) { stop += 1 }
    return String(decoding: bytes[begin..<stop], as: UTF8.self)
  }

  private func isName(before colon: Int, after start: Int) -> Bool {
    var end = colon
    while end > start, end > colon - 4, isQuoteOrSpace(bytes[end - 1]) { end -= 1 }
    var begin = end
    while begin > start, end - begin < 32, isOfName(bytes[begin - 1]) { begin -= 1 }
    return ScriptDates.names.value(NameKey(bytes, begin, end)) != 0
  }

  private static let names = NameTable(
    [
      "datePublished", "date_published", "publishedAt", "published_at", "publishedOn",
      "published_on", "publishedDate", "published_date", "publishDate", "publish_date",
      "publicationDate", "publication_date", "publishedTime", "published_time", "publishTime",
      "publish_time", "firstPublished", "first_published", "firstPublishedAt",
      "first_published_at", "firstPublicationDate", "first_publication_date", "pubDate",
      "pub_date", "datePublication", "date_publication", "dateFirstPublished",
    ].map { ($0.lowercased(), 1) })

  // MARK: - Titles

  /// The longest stretch of a title that scripts write as it is: ASCII letters, digits and spaces.
  private static func plainStretch(of title: [UInt8]) -> [UInt8]? {
    let stretches = title.split { byte in
      byte != 0x20 && (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10
    }
    guard let longest = stretches.max(by: { $0.count < $1.count }),
      longest.count >= shortestTitle
    else { return nil }
    return Array(longest.prefix(longestTitle))
  }

  private func place(of words: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = words.first else { return nil }
    var index = start
    while true {
      index = ByteSearch.index(of: first, in: bytes.span, from: index, to: end)
      guard index + words.count <= end else { return nil }
      if bytes[index..<(index + words.count)].elementsEqual(words) { return index }
      index += 1
    }
  }

  // MARK: - Bytes

  private func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private func isQuoteOrSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
      || byte == UInt8(ascii: "\\")
  }

  private func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
  }

  private func isOfMoment(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "T") || byte == UInt8(ascii: "Z")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "-")
  }
}
