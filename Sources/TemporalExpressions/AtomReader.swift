import ArticleText
import LanguagePacks

/// Reads the smallest parts of dates from single words and numbers.
struct AtomReader {
  private let tokens: [Token]
  private let senses: [WordSense]
  private let senseStarts: [Int32]
  private let blockStarts: TokenSet

  init(article: Article) {
    tokens = article.tokens
    senses = article.senses
    senseStarts = article.senseStarts
    var starts = TokenSet(tokenCount: tokens.count)
    for block in article.blocks { starts.insert(Int(block.firstToken)) }
    blockStarts = starts
  }

  private func senses(at token: Int) -> ArraySlice<WordSense> {
    senses[Int(senseStarts[token])..<Int(senseStarts[token + 1])]
  }

  /// A blank line or the start of a block: no expression goes across.
  func isBreak(before token: Int) -> Bool {
    tokens[token].shape.contains(.blankLineBefore)
      || blockStarts.contains(token) && !continuesDate(token)
  }

  /// The last token, up to this one, that no expression reaches from before.
  func runStart(upTo token: Int) -> Int {
    var start = blockStarts.last(before: token + 1)
    while start > 0, !isBreak(before: start) { start = blockStarts.last(before: start) }
    return max(start, 0)
  }

  /// The first token behind this one that no expression reaches from before, or the end of the text.
  func runEnd(behind token: Int) -> Int {
    var end = blockStarts.first(behind: token) ?? tokens.count
    while end < tokens.count, !isBreak(before: end) {
      end = blockStarts.first(behind: end) ?? tokens.count
    }
    return end
  }

  /// A line broken inside a date: "le 3" and then "mars", "11 janvier" and then "2017".
  private func continuesDate(_ token: Int) -> Bool {
    guard token > 0, !tokens[token].shape.contains(.capitalised) else { return false }
    let before = tokens[token - 1]
    if before.kind == .number, before.number <= 31 { return sense(.month, at: token) != nil }
    guard tokens[token].kind == .number else { return false }
    if sense(.month, at: token - 1) != nil {
      return tokens[token].end - tokens[token].begin == 4
        && (1900...2100).contains(tokens[token].number)
    }
    return sense(.weekday, at: token - 1) != nil && token + 1 < tokens.count
      && tokens[token].number <= 31 && sense(.month, at: token + 1) != nil
  }

  /// Numbers, and words with a meaning no date does without.
  func anchors(marks: [WordMarks]) -> TokenSet {
    var anchors = TokenSet(tokenCount: tokens.count)
    let (words, marks) = (tokens.span, marks.span)
    for index in words.indices
    where words[index].kind == .number || marks[index].contains(.namesTime) {
      anchors.insert(index)
    }
    return anchors
  }

  // MARK: - Reading one

  struct Atom {
    var end: Int
    var value: Int32
  }

  func atom(_ slot: PhraseSlot, at token: Int) -> Atom? {
    switch slot {
    case .dayNumber: return dayNumber(at: token)
    case .monthNumber: return digits(at: token, count: 1...2, in: 1...12)
    case .month:
      guard let month = sense(.month, at: token) else { return nil }
      return isLowerCaseVerb(token) || isCount(month, at: token) ? nil : month
    case .weekday:
      guard let weekday = sense(.weekday, at: token) else { return nil }
      return isOtherWord(weekday, at: token) ? nil : weekday
    case .weekdayHabit: return sense(.weekdayHabit, at: token)
    case .habit: return sense(.habit, at: token)
    case .season: return followsAuxiliary(token) ? nil : sense(.season, at: token)
    case .holiday: return sense(.holiday, at: token)
    case .direction:
      guard let direction = sense(.direction, at: token) else { return nil }
      // "le 20 mars dernier délai": the words behind belong together.
      let isDeadline = senses(at: token).contains {
        $0.category == .deadlineCue && Int($0.endToken) > direction.end
      }
      return isDeadline ? nil : direction
    case .part: return sense(.part, at: token)
    case .unit:
      // "in 3d" is three days, "in 3D" none.
      let word = tokens[token]
      if word.end - word.begin == 1, word.shape.contains(.capitalised) { return nil }
      return sense(.timeUnit, at: token)
    case .meridiem: return sense(.meridiem, at: token)
    case .dayPart:
      // "d'après-midi" has no noon by itself.
      if tokens[token].shape.contains(.hyphenBefore), sense(.hourWord, at: token) != nil {
        return nil
      }
      return sense(.dayPart, at: token)
    case .relativeDay: return sense(.relativeDay, at: token)
    case .hourWord:
      if tokens[token].shape.contains(.hyphenBefore) { return nil }
      return sense(.hourWord, at: token)
    case .minuteWord: return sense(.minuteWord, at: token)
    case .zoneTown: return sense(.zoneTown, at: token)
    case .romanMonth: return romanMonth(at: token)
    case .decade: return sense(.decade, at: token)
    case .shiftDay: return sense(.shiftDay, at: token)
    case .zone: return sense(.timeZone, at: token)
    case .year: return year(at: token)
    case .shortYear: return shortYear(at: token)
    case .hour:
      if tokens[token].shape.contains(.hyphenBefore) || beginsNumericDate(token) { return nil }
      if let atom = digits(at: token, count: 1...2, in: 0...24) ?? sense(.hourWord, at: token) {
        return atom
      }
      // "12 and a half": an article is no hour.
      return tokens[token].end - tokens[token].begin == 1 ? nil : words(at: token, in: 0...24)
    case .minute:
      if let atom = digits(at: token, count: 2...2, in: 0...59) {
        return isSecondHour(at: token) ? nil : atom
      }
      // "at 11 a.m.", "15h et une messe": an article counts no minutes.
      return words(at: token, in: 2...59)
    case .second: return digits(at: token, count: 2...2, in: 0...59)
    case .compactTime:
      guard let atom = digits(at: token, count: 3...4, in: 0...2359), atom.value % 100 < 60 else {
        return nil
      }
      return atom
    case .compactDate: return digits(at: token, count: 8...8, in: 1900_01_01...2100_12_31)
    case .number:
      return digits(at: token, count: 1...6, in: 0...999_999) ?? words(at: token, in: 0...999_999)
    case .digits: return digits(at: token, count: 1...9, in: 0...Int32.max)
    case .ordinal: return ordinal(at: token)
    case .dash: return tokens[token].isDash ? Atom(end: token + 1, value: 0) : nil
    case .day, .partialDay, .anyDay, .clock, .clocks, .moment, .days, .date: return nil
    }
  }

  /// "a été reporté": a participle after its auxiliary and no summer.
  private func followsAuxiliary(_ token: Int) -> Bool {
    guard token > 0 else { return false }
    return sense(.auxiliary, at: token - 1)?.end == token
  }

  /// "in the sun", "he sat until Friday": a short form in small letters needs a number, another
  /// weekday or nothing beside it.
  private func isOtherWord(_ weekday: Atom, at token: Int) -> Bool {
    guard tokens[token].shape.isDisjoint(with: .capitalised),
      senses(at: token).contains(where: { $0.category == .doubtful && $0.value == 2 })
    else { return false }
    var before = token - 1
    if before >= 0, tokens[before].kind == .sign { before -= 1 }
    var after = weekday.end
    if after < tokens.count, tokens[after].kind == .sign { after += 1 }
    if before < 0, after == tokens.count { return false }
    return ![before, after].contains { beside in
      tokens.indices.contains(beside)
        && (tokens[beside].kind == .number
          || sense(.weekday, at: beside) != nil && abs(beside - token) > 1)
    }
  }

  /// "12-IV-2024": a Roman number in capitals up to twelve, behind a number and its sign.
  func romanMonth(at token: Int) -> Atom? {
    let word = tokens[token]
    guard token > 0, word.end - word.begin <= 4, word.shape.contains(.capitalised),
      word.end - word.begin == 1 || word.shape.contains(.allCapitals),
      tokens[token - 1].kind == .number
        || token > 1 && tokens[token - 1].kind == .sign && tokens[token - 2].kind == .number,
      let month = AtomReader.romanMonths[word.key.folded]
    else { return nil }
    return Atom(end: token + 1, value: month)
  }

  private static let romanMonths: [UInt64: Int32] = {
    let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    return Dictionary(
      zip(numerals.map { WordKey($0).folded }, 1...12), uniquingKeysWith: { first, _ in first })
  }()

  /// "des sept matches": a month's short form that is a number too needs a number beside it.
  private func isCount(_ month: Atom, at token: Int) -> Bool {
    guard month.end == token + 1, sense(.number, at: token) != nil else { return false }
    let hasNumberBefore =
      token > 0 && (tokens[token - 1].kind == .number || sense(.dayWord, at: token - 1) != nil)
    let hasNumberAfter =
      month.end < tokens.count
      && (tokens[month.end].kind == .number || sense(.dayWord, at: month.end) != nil)
    // "de Sept": a capital in the middle of a sentence makes a number no name.
    let isName =
      token > 0 && tokens[token].shape.contains(.capitalised)
      && tokens[token - 1].kind == .word && !tokens[token - 1].shape.contains(.capitalised)
    return !hasNumberBefore && !hasNumberAfter && !isName
  }

  /// "may" and "march" in small letters, in a language that writes its months with a capital.
  private func isLowerCaseVerb(_ token: Int) -> Bool {
    guard !tokens[token].shape.contains(.capitalised) else { return false }
    guard sense(.verb, at: token) != nil, tokens.count > 4 else { return false }
    let hasNumberAfter = token + 1 < tokens.count && dayNumber(at: token + 1) != nil
    let hasNumberBefore =
      token > 0
      && (tokens[token - 1].kind == .number || sense(.dayWord, at: token - 1) != nil
        || sense(.ordinalSuffix, at: token - 1) != nil)
    let followsOf =
      token > 1
      && (tokens[token - 2].kind == .number || sense(.ordinalSuffix, at: token - 2) != nil
        || sense(.dayWord, at: token - 2) != nil)
    // "boys aged 12 to 14 may enter"
    if hasNumberBefore, !hasNumberAfter, token + 1 < tokens.count, tokens[token + 1].kind == .word,
      sense(.functionWord, at: token + 1) == nil, sense(.locative, at: token + 1) == nil
    {
      return true
    }
    // "in may" is no verb.
    if token > 0, sense(.locative, at: token - 1) != nil { return false }
    return !hasNumberAfter && !hasNumberBefore && !followsOf
  }

  /// A number of two digits below ten: "03".
  func isPadded(_ token: Int) -> Bool {
    let this = tokens[token]
    return this.kind == .number
      && (this.end - this.begin == 2 && this.number < 10
        || this.end - this.begin == 4 && this.number < 1000)
  }

  private func sense(_ category: WordCategory, at token: Int) -> Atom? {
    var index = Int(senseStarts[token])
    let end = Int(senseStarts[token + 1])
    while index < end {
      if senses[index].category == category {
        return Atom(end: Int(senses[index].endToken), value: Int32(senses[index].value))
      }
      index += 1
    }
    return nil
  }

  private func digits(
    at token: Int, count: ClosedRange<Int>, in range: ClosedRange<Int32>
  ) -> Atom? {
    let this = tokens[token]
    guard this.kind == .number, count.contains(Int(this.end - this.begin)),
      range.contains(this.number)
    else { return nil }
    return Atom(end: token + 1, value: this.number)
  }

  private func dayNumber(at token: Int) -> Atom? {
    if var atom = digits(at: token, count: 1...2, in: 1...31) {
      if isHour(before: atom.end) || isUnit(at: atom.end) { return nil }
      if let suffix = suffix(at: atom.end) { atom.end = suffix }
      return atom
    }
    if let atom = sense(.dayWord, at: token), (1...31).contains(atom.value) { return atom }
    guard let atom = words(at: token, in: 1...31), !isUnit(at: atom.end) else { return nil }
    // "an August night", « un mars » : an indefinite article is no first day.
    if atom.value == 1, token == 0 || sense(.determiner, at: token - 1) == nil {
      return nil
    }
    return atom
  }

  /// "mardi, deux jours plus tard": a unit of time makes the number before it a count.
  ///
  /// The month that is told by its direction is none: "du 4 au 23 mois prochain".
  private func isUnit(at token: Int) -> Bool {
    guard token < tokens.count, tokens[token].isSpaced, let unit = sense(.timeUnit, at: token)
    else { return false }
    return PhraseBuilder.unit(Int(unit.value)).unit != .month || unit.end >= tokens.count
      || sense(.direction, at: unit.end) == nil
  }

  private func ordinal(at token: Int) -> Atom? {
    if var atom = digits(at: token, count: 1...2, in: 1...99) {
      guard let suffix = suffix(at: atom.end) else { return nil }
      atom.end = suffix
      return atom
    }
    return sense(.ordinal, at: token)
  }

  /// The token after an ordinal's ending that is glued to its digits.
  private func suffix(at token: Int) -> Int? {
    guard token < tokens.count, !tokens[token].isSpaced else { return nil }
    return sense(.ordinalSuffix, at: token)?.end
  }

  private func year(at token: Int) -> Atom? {
    if let atom = digits(at: token, count: 4...4, in: 1400...2199) { return atom }
    guard let atom = words(at: token, in: 1000...2999, pairs: true), atom.end > token + 1 else {
      return nil
    }
    return atom
  }

  private func shortYear(at token: Int) -> Atom? {
    var token = token
    if tokens[token].isApostrophe {
      token += 1
      guard token < tokens.count, !tokens[token].isSpaced else { return nil }
    }
    guard var atom = digits(at: token, count: 2...2, in: 0...99), !isTime(after: atom.end) else {
      return nil
    }
    atom.value += atom.value < 40 ? 2000 : 1900
    return atom
  }

  /// "9h à 12h et 14h": a number behind a word and before a sign of hours counts no minutes.
  private func isSecondHour(at token: Int) -> Bool {
    guard token > 0, tokens[token - 1].kind == .word, tokens[token].isSpaced,
      token + 1 < tokens.count, tokens[token + 1].kind == .word,
      sense(.functionWord, at: token - 1) != nil
    else { return false }
    return senses(at: token + 1).contains {
      $0.category == .timeUnit && PhraseBuilder.unit(Int($0.value)).unit == .hour
    }
  }

  /// Three numbers with the same sign between them: "to 01/23/2026" has no first hour.
  private func beginsNumericDate(_ token: Int) -> Bool {
    guard token + 4 < tokens.count, tokens[token].kind == .number, !tokens[token + 1].isSpaced,
      tokens[token + 1].isSign("/") || tokens[token + 1].isSign("-"),
      tokens[token + 3].kind == .sign, tokens[token + 3].number == tokens[token + 1].number
    else { return false }
    return [2, 4].allSatisfy { tokens[token + $0].kind == .number && !tokens[token + $0].isSpaced }
      && !tokens[token + 3].isSpaced
  }

  /// What follows makes the number before it an hour: "dimanche, 10h", "Sunday, 10:30", "10 am".
  private func isHour(before token: Int) -> Bool {
    guard token < tokens.count else { return false }
    let next = tokens[token]
    if next.isSign(":"), !next.isSpaced, token + 1 < tokens.count {
      return tokens[token + 1].kind == .number && !tokens[token + 1].isSpaced
    }
    guard next.kind == .word else { return false }
    return senses(at: token).contains {
      $0.category == .timeUnit && PhraseBuilder.unit(Int($0.value)).unit == .hour
        || $0.category == .meridiem
          && (!next.isSpaced || $0.tokenCount > 1 || next.end - next.begin > 1)
    }
  }

  /// What follows makes the number before it an hour or a count: "27 mai 20:30", "20 h".
  private func isTime(after token: Int) -> Bool {
    guard token < tokens.count else { return false }
    let next = tokens[token]
    if next.kind == .sign, !next.isSpaced, token + 1 < tokens.count {
      return tokens[token + 1].kind == .number && !tokens[token + 1].isSpaced
    }
    return senses(at: token).contains {
      $0.category == .timeUnit || $0.category == .meridiem || $0.category == .measure
        || $0.category == .month
    }
  }

  /// A number in words: "vingt-trois", "deux mille vingt-six", with `pairs` "nineteen eighty".
  private func words(
    at token: Int, in range: ClosedRange<Int32>, pairs: Bool = false
  ) -> Atom? {
    var total: Int32 = 0
    var current: Int32 = -1
    var end = token
    var last: Int32 = -1
    while end < tokens.count, end - token < 12,
      end == token || !isBreak(before: end), let word = sense(.number, at: end)
    {
      if word.value == 1000 {
        guard total == 0 else { break }
        total = max(current, 1) * 1000
        current = 0
      } else if word.value == 100 {
        guard current < 100 else { break }
        current = max(current, 1) * 100
      } else if current < 0 {
        current = word.value
      } else if current % 100 == 0 && (current > 0 || total > 0) && last >= 100 {
        current += word.value
      } else if last >= 20 && last < 100 && last % 10 == 0 && word.value < 10 {
        current += word.value
      } else if pairs && total == 0 && (13...20).contains(current) && word.value >= 10 {
        current = current * 100 + word.value
      } else {
        break
      }
      last = word.value
      end = word.end
    }
    let value = total + max(current, 0)
    guard end > token, range.contains(value) else { return nil }
    return Atom(end: end, value: value)
  }
}

extension Token {
  /// A hyphen, a minus, an en or em dash, a tilde between two times.
  var isDash: Bool {
    guard kind == .sign else { return false }
    switch number {
    case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212, 0x7E: return true
    default: return false
    }
  }

  var isApostrophe: Bool { isSign("'") || isSign("’") }
}
