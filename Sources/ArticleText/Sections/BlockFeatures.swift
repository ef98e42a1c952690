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
    var onlyDate = true
    var capitals = 0
    var words = 0
    let tokens = article.tokens.span
    let starts = article.senseStarts.span
    for index in first..<end {
      let token = tokens[index]
      let isKnown = starts[index] != starts[index &+ 1]
      switch token.kind {
      case .word:
        words &+= 1
        if words == 1 { isCapitalised = token.shape.contains(.capitalised) }
        let length = token.end &- token.begin
        if length == 1 {
          capitals &+= 1
          if isTemperatureUnit(tokens, index, first) { temperatures += 1 }
        } else if token.shape.contains(.allCapitals) {
          capitals &+= 1
        }
        if !isKnown {
          if length > 4 { onlyDate = false }
          continue
        }
        let told = BlockFeatures.dateWord(at: index, article)
        if told.isDisjoint(with: [.month, .weekday]) {
          if length > 4, onlyDate { onlyDate = told.contains(.dayPart) }
        } else {
          if told.contains(.weekday), hasNumber(article.tokens, index + 1, end) {
            hasWeekdayNumber = true
          }
          if date == nil { date = DateShape.at(index, in: article, to: end) }
        }
      case .number:
        numbers += 1
        if isClock(article.tokens, index, end) { hasClock = true }
        if date == nil { date = DateShape.at(index, in: article, to: end) }
      case .sign:
        if token.isSign("°"), index > first, tokens[index - 1].kind == .number { temperatures += 1 }
        if token.isSign("©") { hasCopyrightSign = true }
        if isStop(token), index + 1 < end, tokens[index + 1].isSpaced { sentences += 1 }
      }
      if isKnown, words <= 40 {
        let isFirst = index == first || words <= 1 && opening == nil
        addCues(at: index, isFirst: isFirst, article, to: &cues)
      }
    }
    endCue = Int32(truncatingIfNeeded: cues.count)
    isAllCapitals = words > 0 && capitals == words
    isOnlyDate = onlyDate && date != nil && words <= 10
    findEnd(article.tokens, first, end)
    self.words = counted >= 0 ? Int(counted) : words
  }

  /// What the meanings of a word have to do with dates.
  private struct DateWord: OptionSet {
    let rawValue: UInt8

    static let month = DateWord(rawValue: 1)
    static let weekday = DateWord(rawValue: 2)
    static let dayPart = DateWord(rawValue: 4)
  }

  @inline(__always)
  private static func dateWord(at index: Int, _ article: borrowing Article) -> DateWord {
    let senses = article.senses.span
    var told: DateWord = []
    var place = Int(article.senseStarts[index])
    let end = Int(article.senseStarts[index + 1])
    while place < end {
      switch senses[place].category {
      case .month: told.insert(.month)
      case .weekday: told.insert(.weekday)
      case .dayPart: told.insert(.dayPart)
      default: break
      }
      place &+= 1
    }
    return told
  }

  private mutating func addCues(
    at index: Int, isFirst: Bool, _ article: borrowing Article, to cues: inout [Cue]
  ) {
    let senses = article.senses.span
    var place = Int(article.senseStarts[index])
    let end = Int(article.senseStarts[index + 1])
    while place < end {
      let sense = senses[place]
      place &+= 1
      let bit = BlockFeatures.cueBit(sense.category)
      guard bit != 0 else { continue }
      let cue = Cue(
        category: sense.category, value: sense.value, firstToken: index,
        endToken: Int(sense.endToken))
      cues.append(cue)
      cueBits |= bit
      if isFirst, opening.map({ cue.endToken > $0.endToken }) ?? true { opening = cue }
    }
  }

  private func hasNumber(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
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
      token.shape.contains(.capitalised), tokens[index - 1].kind == .number
    else { return false }
    return token.key.folded == BlockFeatures.celsius || token.key.folded == BlockFeatures.fahrenheit
  }

  private static let celsius = WordKey("c").folded
  private static let fahrenheit = WordKey("f").folded
  private static let hour = WordKey("h").folded
  private static let clockWords =
    ["h", "heure", "heures", "am", "pm", "uhr", "a", "p", "hrs"].map { WordKey($0).folded }

  private func isClock(_ tokens: [Token], _ index: Int, _ end: Int) -> Bool {
    guard (0...24).contains(tokens[index].number), index + 1 < end else { return false }
    let next = tokens[index + 1]
    if next.kind == .word {
      guard BlockFeatures.clockWords.contains(next.key.folded) else { return false }
      return next.end - next.begin > 1 || next.key.folded == BlockFeatures.hour
        || (index + 2 < end && tokens[index + 2].isSign("."))
    }
    return next.isSign(":") && !next.isSpaced && index + 2 < end
      && tokens[index + 2].kind == .number && tokens[index + 2].end - tokens[index + 2].begin == 2
      && !tokens[index + 2].isSpaced
  }
}
