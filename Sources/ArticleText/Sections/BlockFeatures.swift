import LanguagePacks

/// How a block looks and what the pack says of its words; found once, used by all section rules.
struct BlockFeatures {
  /// Meanings that say what kind of line this is, with what the pack calls them.
  struct Cue {
    var category: WordCategory
    var value: Int16
    var firstToken: Int
    var endToken: Int

    var words: Int { endToken - firstToken }
  }

  var words = 0
  var numbers = 0
  var bytes = 0
  /// Ends in a full stop, question mark or the like, closing quotes left aside.
  var endsSentence = false
  var endsInColon = false
  /// Ends in a comma or semicolon: the line goes on.
  var endsInComma = false
  /// The last stop is a full stop, as titles do not have.
  var endsInPeriod = false
  var isCapitalised = false
  var isAllCapitals = false
  var hasClock = false
  /// A weekday with a number: "dimanche 8", "Friday 3rd".
  var hasWeekdayNumber = false
  /// "26°C", "17C", "3°".
  var temperatures = 0
  var date: DateShape?
  /// Nothing but a date, with weekday, hour and small words.
  var isOnlyDate = false
  /// The page-furniture, widget and stamp words, in order: indices into `DocumentFeatures.cues`.
  var firstCue: Int32 = 0
  var endCue: Int32 = 0
  /// One bit for each category of its cues.
  var cueBits: UInt16 = 0
  /// The longest meaning that starts at the block's first word.
  var opening: Cue?
  var hasCopyrightSign = false
  var sentences = 1

  /// Long enough to be read as prose rather than as a title or label.
  var isProse: Bool { words >= 25 || (words >= 9 && endsInPeriod) }
  /// May be the title of a story: some words, no full stop.
  var isTitleLike: Bool { words >= 2 && words <= 32 && bytes <= 220 && !isProse }
  var isShort: Bool { words <= 8 && bytes <= 70 }
  /// Nothing but the name of a newspaper's section.
  var isTopic: Bool { numbers == 0 && isLabel(.topic, beyond: 0) }
  /// Names a day or an hour, so that it may be a listing's entry.
  var isDated: Bool { date != nil || hasClock || hasWeekdayNumber }

  func has(_ category: WordCategory) -> Bool {
    cueBits & BlockFeatures.cueBit(category) != 0
  }

  /// Whether the block opens with words of a category and says little more than them.
  func isLabel(_ category: WordCategory, value: String? = nil, beyond: Int = 2) -> Bool {
    guard let opening, opening.category == category else { return false }
    if let value, category.values?.firstIndex(of: value) != Int(opening.value) { return false }
    return opening.words + beyond >= words && bytes <= 110
  }
}

extension BlockFeatures {
  /// The bit of a category that says what kind of line a block is; 0 for all others.
  @inline(__always)
  private static func cueBit(_ category: WordCategory) -> UInt16 {
    switch category {
    case .publishedStamp: 1
    case .updatedStamp: 2
    case .teaserHeading: 4
    case .pageFurniture: 8
    case .widget: 16
    case .captionCue: 32
    case .byline: 64
    case .topic: 128
    case .mailHeader: 256
    default: 0
    }
  }

  /// `counted` is the number of words of a paragraph whose tokens are those of its ends alone.
  init(of block: Block, in article: borrowing Article, counted: Int32, cues: inout [Cue]) {
    firstCue = Int32(truncatingIfNeeded: cues.count)
    let first = Int(block.firstToken)
    let end = Int(block.endToken)
    bytes = Int(block.end - block.begin)
    let tokens = article.tokens.span
    let starts = article.senseStarts.span
    var words = 0
    var capitals = 0
    /// No word but those of dates and small ones.
    var isDateLike = true
    var known = starts[first]
    for index in first..<end {
      let token = tokens[index]
      let isKnown = starts[index &+ 1] != known
      known = starts[index &+ 1]
      if token.kind == .word {
        words &+= 1
        let length = token.end &- token.begin
        if length == 1 || token.shape.contains(.allCapitals) {
          capitals &+= 1
          if length == 1, isTemperatureUnit(tokens, index, first) { temperatures += 1 }
        }
        if !isKnown {
          if length > 4 { isDateLike = false }
          continue
        }
      } else {
        addSign(index, tokens, first, end, article)
        if !isKnown { continue }
      }
      let isFirst = index == first || words <= 1 && opening == nil
      let isOfDate = addMeanings(
        at: index, article, end, isFirst: isFirst, cues: &cues, asCues: words <= 40)
      if !isOfDate { isDateLike = false }
    }
    if words > 0 { isCapitalised = opensCapitalised(tokens, first) }
    endCue = Int32(truncatingIfNeeded: cues.count)
    isAllCapitals = words > 0 && capitals == words
    self.words = counted >= 0 ? Int(counted) : words
    isOnlyDate = isDateLike && date != nil && self.words <= 10
    findEnd(article.tokens, first, end)
  }

  /// Whether the first word, of which there is one, opens with a capital.
  private func opensCapitalised(_ tokens: Span<Token>, _ first: Int) -> Bool {
    var index = first
    while tokens[index].kind != .word { index &+= 1 }
    return tokens[index].shape.contains(.capitalised)
  }

  /// What a number or a sign tells.
  private mutating func addSign(
    _ index: Int, _ tokens: Span<Token>, _ first: Int, _ end: Int, _ article: borrowing Article
  ) {
    if tokens[index].kind == .number {
      numbers += 1
      if isClock(tokens, index, end) { hasClock = true }
      if date == nil { date = DateShape.at(index, in: article, to: end) }
      return
    }
    let token = tokens[index]
    if token.isSign("°"), index > first, tokens[index - 1].kind == .number { temperatures += 1 }
    if token.isSign("©") { hasCopyrightSign = true }
    if isStop(token), index + 1 < end, tokens[index + 1].isSpaced { sentences += 1 }
  }

  /// What the meanings of a token tell: a date that opens with it, and cues; whether the token may stand
  /// in a line that is only a date.
  private mutating func addMeanings(
    at index: Int, _ article: borrowing Article, _ end: Int, isFirst: Bool, cues: inout [Cue],
    asCues: Bool
  ) -> Bool {
    let senses = article.senses.span
    let tokens = article.tokens.span
    var place = Int(article.senseStarts[index])
    let endPlace = Int(article.senseStarts[index + 1])
    var isDay = false
    var isDayPart = false
    while place < endPlace {
      let sense = senses[place]
      place &+= 1
      switch sense.category {
      case .month: isDay = true
      case .weekday:
        isDay = true
        if tokens[index].kind == .word, hasNumber(tokens, index + 1, end) {
          hasWeekdayNumber = true
        }
      case .dayPart: isDayPart = true
      default:
        let bit = BlockFeatures.cueBit(sense.category)
        guard asCues, bit != 0 else { continue }
        let cue = Cue(
          category: sense.category, value: sense.value, firstToken: index,
          endToken: Int(sense.endToken))
        cues.append(cue)
        cueBits |= bit
        if isFirst, opening.map({ cue.endToken > $0.endToken }) ?? true { opening = cue }
      }
    }
    guard tokens[index].kind == .word else { return true }
    if isDay, date == nil { date = DateShape.at(index, in: article, to: end) }
    return isDay || isDayPart || tokens[index].end - tokens[index].begin <= 4
  }

  private func hasNumber(_ tokens: Span<Token>, _ index: Int, _ end: Int) -> Bool {
    guard index < end else { return false }
    let next = tokens[index].isSign(".") && index + 1 < end ? tokens[index + 1] : tokens[index]
    return next.kind == .number && (1...31).contains(next.number)
  }

  private func isStop(_ token: Token) -> Bool {
    token.isSign(".") || token.isSign("!") || token.isSign("?") || token.isSign("…")
  }

  private mutating func findEnd(_ tokens: [Token], _ first: Int, _ end: Int) {
    var index = end - 1
    while index > first, tokens[index].kind == .sign {
      if isStop(tokens[index]) {
        if !endsSentence { endsInPeriod = tokens[index].isSign(".") }
        endsSentence = true
      }
      if tokens[index].isSign(":") { endsInColon = true }
      if tokens[index].isSign(",") || tokens[index].isSign(";") { endsInComma = true }
      index -= 1
    }
  }

  /// A lone "C" or "F" right after a number or a degree sign.
  private func isTemperatureUnit(_ tokens: Span<Token>, _ index: Int, _ first: Int) -> Bool {
    let token = tokens[index]
    guard index > first, token.end - token.begin == 1, !token.isSpaced,
      token.shape.contains(.capitalised), tokens[index - 1].kind == .number,
      // "salle 435C" is a room.
      tokens[index - 1].end - tokens[index - 1].begin <= 2
    else { return false }
    return token.key.folded == BlockFeatures.celsius || token.key.folded == BlockFeatures.fahrenheit
  }

  private static let celsius = WordKey("c").folded
  private static let fahrenheit = WordKey("f").folded
  private static let hour = WordKey("h").folded
  private static let clockWords =
    ["h", "heure", "heures", "am", "pm", "uhr", "a", "p", "hrs"].map { WordKey($0).folded }

  private func isClock(_ tokens: Span<Token>, _ index: Int, _ end: Int) -> Bool {
    guard (0...24).contains(tokens[index].number), index + 1 < end else { return false }
    let last = min(index + 2, end - 1)
    return isHourMark(tokens[index + 1], before: last > index + 1 ? tokens[last] : nil)
  }

  /// Whether a token behind a number makes it an hour, together with what follows: "h", "heures", "p."
  /// or a colon and two digits.
  private func isHourMark(_ token: Token, before next: Token?) -> Bool {
    if token.kind == .word {
      guard BlockFeatures.clockWords.contains(token.key.folded) else { return false }
      return token.end - token.begin > 1 || token.key.folded == BlockFeatures.hour
        || next?.isSign(".") == true
    }
    guard let next, token.isSign(":"), !token.isSpaced else { return false }
    return next.kind == .number && next.end - next.begin == 2 && !next.isSpaced
  }
}
