internal import ArticleText
internal import LanguagePacks

/// What a text's own habits say of the country it is written in, where it names none.
///
/// "Whitby" is a town of Yorkshire in a text with pounds, British postcodes and "7 March", and one of
/// Ontario in a text with dollars and "March 7". Each kind of cue counts once, however often it stands,
/// so that no long text outweighs a large town abroad; the sum is at most what a publisher's town in
/// the same region weighs.
struct CountryCues {
  /// By ISO 3166-1 code.
  private(set) var weights: [String: Double] = [:]
  private var seen: Set<Cue> = []

  private enum Cue: Hashable {
    case address, money, phone, postalCode, dateOrder, timePoint, vocabulary(Int16), locale
    case domain(String)
  }

  static let most = 2.0

  init(_ text: PlaceText) {
    noteDocument(text)
    let (allMarks, allTokens) = (text.marks, text.tokens)
    let (marks, tokens) = (allMarks.span, allTokens.span)
    for index in marks.indices where marks[index].contains(.country) {
      for sense in Int(text.senseStarts[index])..<Int(text.senseStarts[index + 1]) {
        note(text.senses[sense], in: text)
      }
    }
    for index in tokens.indices where CountryCues.mayTell(tokens[index]) {
      note(tokenAt: index, in: text)
    }
  }

  /// A number, a sign of money, or a word so short that it may be part of a code, which has capitals, or
  /// of a domain, which has no space.
  @inline(__always)
  private static func mayTell(_ token: Token) -> Bool {
    switch token.kind {
    case .word:
      token.end - token.begin <= shortWord
        && (token.shape.contains(.capitalised) || !token.isSpaced)
    case .number: true
    case .sign: token.number == 0xA3 || token.number == 0x24 || token.number == 0x20AC
    }
  }

  /// In bytes.
  private static let shortWord: Int32 = 2

  func weight(of country: String) -> Double { min(CountryCues.most, weights[country] ?? 0) }

  private mutating func add(_ countries: [String], _ weight: Double, _ cue: Cue) {
    guard seen.insert(cue).inserted else { return }
    for country in countries { weights[country, default: 0] += weight }
  }

  // MARK: The document

  private mutating func noteDocument(_ text: PlaceText) {
    if let locale = text.locale, let dash = locale.lastIndex(where: { $0 == "-" || $0 == "_" }) {
      let country = locale[locale.index(after: dash)...].uppercased()
      if country.utf8.count == 2 { add([country == "UK" ? "GB" : country], 1, .locale) }
    }
    if let url = text.url {
      let host = url.split(separator: "/").dropFirst(url.contains("//") ? 1 : 0).first
      if let domain = host?.split(separator: ":").first?.split(separator: ".").last {
        note(domain: String(domain))
      }
    }
  }

  private mutating func note(domain: String) {
    let country = domain.uppercased()
    guard CountryCues.domains.contains(country) else { return }
    add([country == "UK" ? "GB" : country], 1.2, .domain(country))
  }

  private static let domains: Set<String> = [
    "UK", "IE", "CA", "US", "AU", "NZ", "FR", "BE", "CH", "LU", "DE",
  ]

  // MARK: Words

  private mutating func note(_ sense: WordSense, in text: PlaceText) {
    switch sense.category {
    case .placeWord:
      switch sense.value {
      case CountryCues.british: add(["GB", "IE"], 0.8, .vocabulary(sense.value))
      case CountryCues.american: add(["US"], 0.6, .vocabulary(sense.value))
      case CountryCues.canadian: add(["CA"], 0.8, .vocabulary(sense.value))
      default: break
      }
    case .month where text.hasManyLands:
      let index = Int(sense.firstToken)
      let end = Int(sense.endToken)
      if text.isNumber(index - 1) && text.byteCount(index - 1) <= 2
        || text.isOrdinal(before: index)
      {
        add(["GB", "IE"], 0.6, .dateOrder)
      } else if text.isNumber(end), text.byteCount(end) <= 2, text.isJoined(end) {
        add(["US", "CA"], 0.6, .dateOrder)
      }
    default: break
    }
  }

  private static let british = WordCategory.placeWord.value(named: "british")
  private static let american = WordCategory.placeWord.value(named: "american")
  private static let canadian = WordCategory.placeWord.value(named: "canadian")

  // MARK: Signs, codes and numbers

  private mutating func note(tokenAt index: Int, in text: PlaceText) {
    let token = text.tokens[index]
    switch token.kind {
    case .sign:
      switch UInt32(bitPattern: token.number) {
      case 0xA3 where text.isNumber(index + 1): add(["GB"], 1, .money)
      case 0x24 where text.isNumber(index + 1) || text.isNumber(index - 1):
        add(text.hasManyLands ? ["US", "CA"] : ["CA"], text.hasManyLands ? 0.6 : 1, .money)
      case 0x20AC: add(["FR", "BE", "LU", "IE", "DE"], 0.3, .money)
      default: break
      }
    case .number:
      // "7.30pm": in North America a colon parts the minutes.
      if text.hasManyLands, text.isSign(index + 1, "."), text.isNumber(index + 2),
        text.byteCount(index + 2) == 2, token.number < 13, text.isWord(index + 3),
        text.byteCount(index + 3) == 2, !text.tokens[index + 1].isSpaced,
        !text.tokens[index + 2].isSpaced,
        text.has(index + 3, .eventCue) || text.isMeridiem(index + 3)
      {
        add(["GB", "IE"], 0.6, .timePoint)
      }
      notePhone(at: index, in: text)
    case .word:
      if token.shape.contains(.capitalised), text.byteCount(index) <= 2, text.isNumber(index + 1),
        !text.tokens[index + 1].isSpaced, let code = PostalCode(at: index, in: text)
      {
        if code.form == .british { add(["GB"], 1.5, .postalCode) }
        if code.form == .canadian { add(["CA"], 1.5, .postalCode) }
      } else if text.byteCount(index) == 2, text.isSign(index - 1, "."), !token.isSpaced,
        !token.shape.contains(.capitalised),
        !text.isSign(index + 1, ".")
          || text.tokens.indices.contains(index + 2) && text.tokens[index + 2].isSpaced
      {
        note(domain: text.string(index, index + 1))
      }
    }
  }

  /// "418 555-0142", "(802) 555-0142": three, three and four digits; "01947 602625" begins with a zero.
  private mutating func notePhone(at index: Int, in text: PlaceText) {
    guard text.byteCount(index) == 3 else {
      if text.byteCount(index) == 5, text.hasManyLands, text.tokens[index].number < 2_000,
        text.isNumber(index + 1), (3...6).contains(text.byteCount(index + 1))
      {
        add(["GB"], 1, .phone)
      }
      return
    }
    var next = index + 1
    while next < index + 3, next < text.count, text.tokens[next].kind == .sign { next += 1 }
    guard text.isNumber(next), text.byteCount(next) == 3, text.tokens[next].number > 199 else {
      return
    }
    let dash = next + 1
    guard text.isSign(dash, "-") || text.isSign(dash, "."), text.isNumber(dash + 1),
      text.byteCount(dash + 1) == 4, !text.tokens[dash + 1].isSpaced
    else { return }
    add(["CA", "US"], 0.8, .phone)
  }
}

extension PlaceText {
  /// "5th" before "December".
  fileprivate func isOrdinal(before index: Int) -> Bool {
    isWord(index - 1) && byteCount(index - 1) == 2 && !tokens[index - 1].isSpaced
      && isNumber(index - 2) && byteCount(index - 2) <= 2
  }

  /// "am", "pm".
  fileprivate func isMeridiem(_ index: Int) -> Bool {
    isWord(index) && byteCount(index) == 2
      && utf8[Int(tokens[index].begin) + 1] | 0x20 == UInt8(ascii: "m")
  }
}
