import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// Everything the finders report of one article, with look-up by token range.
///
/// Dates and mentions stand in reading order and do not overlap their own kind. A class, since each
/// reader and refiner holds it: a copy of its two dozen arrays would cost more than most of them do.
final class Findings: Sendable {
  let article: Article
  let dates: [StatedDate]
  let mentions: [PlaceMention]
  /// Common nouns for places ("devant la digue"), which count only for an event told beside them.
  let sites: [PlaceMention]
  /// The places that events are about ("inauguration du boulodrome").
  let subjects: [PlaceMention]
  let pack: LanguagePack
  /// The tokens of the line that names what the page is about, when there is one.
  let headline: Range<Int32>?
  private let index: SenseIndex
  private let dateStarts: StartIndex
  private let mentionStarts: StartIndex
  private let sentenceStarts: StartIndex

  init(
    article: Article, dates: [StatedDate], mentions: [PlaceMention], pack: LanguagePack,
    index: SenseIndex? = nil
  ) {
    self.article = article
    self.dates = dates
    var (names, sites, subjects) = ([PlaceMention](), [PlaceMention](), [PlaceMention]())
    names.reserveCapacity(mentions.count)
    for index in mentions.indices {
      if Findings.opensEvent(mentions[index], article) { continue }
      if !mentions[index].isCommon { names.append(mentions[index]) }
      if mentions[index].isCommon, !mentions[index].isSubject { sites.append(mentions[index]) }
      if mentions[index].isSubject { subjects.append(mentions[index]) }
    }
    self.mentions = names
    self.sites = sites
    self.subjects = subjects
    self.pack = pack
    self.index = index ?? SenseIndex(article)
    let count = article.tokens.count
    dateStarts = StartIndex(of: dates.count, tokenCount: count) { dates[$0].firstToken }
    headline = PageTitle(article: article, mentions: names, dateStarts: dateStarts).find()
    mentionStarts = StartIndex(of: names.count, tokenCount: count) { names[$0].firstToken }
    sentenceStarts = StartIndex(of: article.sentences.count, tokenCount: count) {
      article.sentences[$0].firstToken
    }
  }

  /// Indices of the dates that begin inside a range of tokens.
  func dates(in tokens: Range<Int32>) -> Range<Int> { dateStarts.range(in: tokens) }

  /// Indices of the mentions that begin inside a range of tokens.
  func mentions(in tokens: Range<Int32>) -> Range<Int> { mentionStarts.range(in: tokens) }

  /// The names of places in a range of tokens that are more than hints.
  func named(in tokens: Range<Int32>) -> [PlaceMention] {
    var named: [PlaceMention] = []
    for index in mentions(in: tokens) where !mentions[index].isWeak && !mentions[index].isOnline {
      if !isShelter(mentions[index]) { named.append(mentions[index]) }
    }
    return named
  }

  /// "barn dance", "street party": what the house is only the first word of.
  private static func opensEvent(_ house: PlaceMention, _ article: Article) -> Bool {
    guard house.kind == .venue else { return false }
    return article.senses(at: Int(house.endToken) - 1).contains {
      $0.category == .eventNoun && $0.endToken > house.endToken
    }
  }

  /// Indices of the common nouns for places that begin inside a range of tokens.
  func sites(in tokens: Range<Int32>) -> Range<Int> { Findings.range(of: tokens, in: sites) }

  /// Indices of what events are about that begin inside a range of tokens.
  func subjects(in tokens: Range<Int32>) -> Range<Int> { Findings.range(of: tokens, in: subjects) }

  private static func range(of tokens: Range<Int32>, in mentions: [PlaceMention]) -> Range<Int> {
    let first = partition(mentions.count) { mentions[$0].firstToken >= tokens.lowerBound }
    let end = partition(mentions.count) { mentions[$0].firstToken >= tokens.upperBound }
    return first..<max(first, end)
  }

  /// Indices of the dates that overlap a range of UTF-8 offsets.
  func dates(overlapping begin: Int32, _ end: Int32) -> Range<Int> {
    let first = Findings.partition(dates.count) { dates[$0].end > begin }
    let last = Findings.partition(dates.count) { dates[$0].begin >= end }
    return first..<max(first, last)
  }

  /// The index of the section that holds an offset.
  func section(at offset: Int32) -> Int? {
    let next = Findings.partition(article.sections.count) { article.sections[$0].begin > offset }
    return next > 0 ? next - 1 : nil
  }

  /// All meanings of one category that begin inside a range of tokens.
  func senses(_ category: WordCategory, in tokens: Range<Int32>) -> SenseRun {
    index.senses(category, in: tokens)
  }

  func has(_ category: WordCategory, in tokens: Range<Int32>) -> Bool {
    index.has(category, in: tokens)
  }

  /// Whether a meaning of one of these categories begins inside a range of tokens.
  func hasAny(of categories: CategorySet, in tokens: Range<Int32>) -> Bool {
    index.hasAny(of: categories, in: tokens)
  }

  /// The first token of a range at which a meaning of one of these categories begins.
  func first(of categories: CategorySet, in tokens: Range<Int32>) -> Int32? {
    let token = index.first(
      of: categories, from: Int(tokens.lowerBound), before: Int(tokens.upperBound))
    return token >= 0 ? Int32(truncatingIfNeeded: token) : nil
  }

  /// Whether a meaning of one of these categories starts at a token.
  func hasAny(of categories: CategorySet, at token: Int32) -> Bool {
    index.hasAny(of: categories, at: token)
  }

  func has(_ category: WordCategory, at token: Int32) -> Bool {
    index.has(category, at: token)
  }

  /// Whether the pack gives a token this role in grammar.
  func isSmallWord(_ role: SmallWord, at token: Int32) -> Bool {
    pack.smallWords.has(article.tokens[Int(token)], as: role)
  }

  /// The longest meaning of a category that starts at a token.
  func sense(_ category: WordCategory, at token: Int32) -> WordSense? {
    guard has(category, at: token) else { return nil }
    var sense = Int(article.senseStarts[Int(token)])
    while article.senses[sense].category != category { sense += 1 }
    return article.senses[sense]
  }

  /// The mention that covers a token, if any.
  func mention(at token: Int32) -> PlaceMention? {
    guard let last = mentionStarts.last(upTo: token) else { return nil }
    var index = last
    while index >= 0, index >= last - 2 {
      if mentions[index].endToken > token { return mentions[index] }
      index -= 1
    }
    return nil
  }

  /// "le CHU de Saint-Étienne", "l'église Saint-Étienne accueillera le chœur": the feast's name stands inside a
  /// place's, and is no day that others are counted from.
  func isPlaceName(_ date: StatedDate) -> Bool {
    guard date.clocks.isEmpty, date.days.contains(where: { $0.hasHoliday }),
      let mention = mention(at: date.firstToken)
    else { return false }
    return mention.endToken >= date.endToken
  }

  /// Whether a date other than an hour, a length or a habit stands in a range of tokens.
  func namesDay(_ tokens: Range<Int32>) -> Bool {
    dates(in: tokens).contains { index in
      switch dates[index].form {
      case .clockOnly, .recurrence, .duration: false
      case .single, .range, .list:
        dates[index].days.contains {
          $0.dayOfMonth != nil || $0.weekday != nil || $0.offset != nil
        }
      }
    }
  }

  /// Whether a day of the calendar is named; "le jeudi de 10 h à 12 h" is a habit.
  func namesDate(_ tokens: Range<Int32>) -> Bool {
    dates(in: tokens).contains { index in
      dates[index].days.contains { $0.dayOfMonth != nil || $0.offset != nil }
    }
  }

  /// Whether the places named in a line make up nearly all of it.
  func isPlaceLine(_ tokens: Range<Int32>) -> Bool {
    var covered: Int32 = 0
    var end = tokens.lowerBound
    for index in mentions(in: tokens) {
      covered += max(0, mentions[index].endToken - max(end, mentions[index].firstToken))
      end = max(end, mentions[index].endToken)
    }
    // "Audincourt (25)": what stands in brackets only says which one.
    var isBracketed = false
    var words = 0
    for token in tokens {
      let sign = article.tokens[Int(token)]
      if sign.isSign("(") { isBracketed = true }
      if !isBracketed, sign.kind != .sign { words += 1 }
      if sign.isSign(")") { isBracketed = false }
    }
    return covered > 0 && Int(covered) * 4 >= words * 3
  }

  /// "Hôtel de ville de Châtillon sur Seine": a house that opens a stretch, and towns that links join to it.
  func isHouseWithTowns(_ tokens: Range<Int32>) -> Bool {
    guard let first = mentions(in: tokens).first, mentions[first].kind == .venue,
      mentions[first].firstToken - tokens.lowerBound <= 1
    else { return false }
    return tokens.allSatisfy { token in
      article.tokens[Int(token)].kind == .sign || mention(at: token) != nil
        || sense(.phraseLink, at: token) != nil || sense(.determiner, at: token) != nil
    }
  }

  /// The token after the date, sign or hour at a token; nil when a word stands there.
  func afterDateOrSign(_ token: Int32) -> Int32? {
    if let date = date(at: token) { return dates[date].endToken }
    return article.tokens[Int(token)].kind == .sign ? token + 1 : nil
  }

  /// The date that covers a token, if any.
  func date(at token: Int32) -> Int? {
    guard let last = dateStarts.last(upTo: token), dates[last].endToken > token else { return nil }
    return last
  }

  /// The sentence that holds a token.
  func sentence(at token: Int32) -> Int? {
    guard let last = sentenceStarts.last(upTo: token),
      article.sentences[last].endToken > token
    else { return nil }
    return last
  }

  /// The block that holds a token.
  func block(at token: Int32) -> Int? {
    let blocks = article.blocks
    let next = Findings.partition(blocks.count) { blocks[$0].firstToken > token }
    guard next > 0, blocks[next - 1].endToken > token else { return nil }
    return next - 1
  }

  func role(ofBlock block: Int) -> SectionRole {
    article.sections[Int(article.blocks[block].section)].role
  }

  func tokens(ofBlock block: Int) -> Range<Int32> {
    article.blocks[block].firstToken..<article.blocks[block].endToken
  }

  func tokens(ofSentence sentence: Int) -> Range<Int32> {
    article.sentences[sentence].firstToken..<article.sentences[sentence].endToken
  }

  /// The text from the first to the last token of a range, without what stands around it.
  func text(_ tokens: Range<Int32>) -> String {
    guard !tokens.isEmpty else { return "" }
    return string(
      article.tokens[Int(tokens.lowerBound)].begin, article.tokens[Int(tokens.upperBound) - 1].end)
  }

  /// The text between two offsets.
  func string(_ begin: Int32, _ end: Int32) -> String {
    guard begin >= 0, begin < end, Int(end) <= article.text.count else { return "" }
    return String(decoding: article.text[Int(begin)..<Int(end)], as: UTF8.self)
  }

  /// The first index from 0 to `count` at which the predicate holds; it must hold from there on.
  static func partition(_ count: Int, _ holds: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  func sameSection(_ left: Int, _ right: Int) -> Bool {
    article.blocks[left].section == article.blocks[right].section
  }
}
