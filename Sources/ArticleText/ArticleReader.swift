public import LanguagePacks

/// Reads the bytes of an input into articles: one of a page or mail, several of a feed.
///
/// Decoding, format, blocks, roles, language, tokens and sentences in that order; nothing in the
/// way throws on odd text, only on input that cannot be read at all.
public struct ArticleReader: Sendable {
  public var packs: PackShelf
  /// Overrules what suffix and content say.
  public var format: InputFormat?
  /// Languages the caller expects, best first; empty to tell from the text.
  public var languages: [String] = []
  /// Where the input came from, for texts that do not say so.
  public var url: String?

  /// What the articles are read for.
  public var purpose = Purpose.everything

  /// Less is read where less is asked for.
  public enum Purpose: Sendable {
    /// The sections alone: tokens, meanings and sentences stay empty.
    case sections
    /// Events, of which each has its date: they stay empty too where no word may be of one; then the
    /// text is one section if it has no number either.
    case events
    case everything
  }

  public init(packs: PackShelf = .builtIn) { self.packs = packs }

  /// The articles in the bytes; `name` is the path or another name shown to people.
  ///
  /// A calendar gives one article without text that holds it in `calendars`. Throws on input that
  /// is empty, binary, broken JSON or nested beyond all measure.
  public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> [Article] {
    guard bytes.contains(where: { $0 > 0x20 }) else { throw ReadError(.empty) }
    switch format ?? FormatSniffer.format(of: bytes, name: name) {
    case .html: return [try page(bytes, name: name)]
    case .mail: return try mails(bytes, name: name)
    case .feed: return try feed(bytes, name: name)
    case .jsonLines: return try lines(bytes, name: name)
    case .markdown: return [markdown(try TextDecoder.decode(bytes), name: name)]
    case .calendar, .events:
      var article = Article(name: name, format: .calendar, text: [])
      article.calendars = [String(decoding: try TextDecoder.decode(bytes), as: UTF8.self)]
      analyze(&article)
      return [article]
    case .text: return [article(text: try TextDecoder.decode(bytes), name: name)]
    }
  }

  private func page(_ bytes: [UInt8], name: String) throws(ReadError) -> Article {
    let text = try TextDecoder.decode(bytes, declared: try FormatSniffer.declaredCharset(bytes))
    return article(html: text, name: name)
  }

  /// An article from the decoded markup of a page or a feed's entry.
  public func article(html: [UInt8], name: String, language: String? = nil) -> Article {
    let page = HTMLReader.read(html)
    var article = Article(name: name, format: .html, text: page.text)
    article.language = language
    article.locale = page.metadata.language
    article.blocks = page.blocks
    article.title =
      page.metadata.headline ?? page.metadata.shareTitle
    article.publisher = page.metadata.siteName
    article.url = page.metadata.url ?? url
    article.structuredEvents = page.structuredEvents
    article.calendars = page.metadata.calendars
    let content = HTMLContentFinder(page)
    let dates = PageDates(page, content)
    let shown = dates.stamps()
    article.stamps = page.metadata.stamps + shown
    var roles = content.roles()
    dates.markLines(of: shown, in: &roles)
    analyze(&article, hints: roles)
    article.title = ArticleReader.title(article.title, page.metadata.title)
    return article
  }

  /// The title in a heading without the label or the kicker before it, which the page's title leaves
  /// out: "Thread: The mill grinds again", "Village life The mill grinds again".
  private static func title(_ heading: String?, _ page: String?) -> String? {
    guard let heading, let page else { return heading ?? page }
    let whole = Array(page.utf8)
    if ends(heading, in: Array(": ".utf8) + whole[...]) { return page }
    guard let border = whole.indices.dropFirst().first(where: { isBorder(whole, $0) }) else {
      return heading
    }
    let own = whole[..<border]
    let isLong = own.count { $0 == 0x20 } >= 3
    return isLong && ends(heading, in: [0x20] + own)
      ? String(decoding: own, as: UTF8.self) : heading
  }

  private static func ends(_ heading: String, in end: [UInt8]) -> Bool {
    heading.utf8.count >= end.count && heading.utf8.suffix(end.count).elementsEqual(end)
  }

  /// A sign between spaces, which parts a page's title from the name of its site.
  private static func isBorder(_ text: [UInt8], _ index: Int) -> Bool {
    guard text[index] == 0x20 else { return false }
    return borders.contains { text[(index + 1)...].starts(with: $0) }
  }

  private static let borders = ["| ", "- ", "– ", "— ", "· "].map { Array($0.utf8) }

  /// An article from text that is already decoded, such as a field of a JSON line.
  public func article(
    text: [UInt8], name: String, language: String? = nil
  ) -> Article {
    var article = Article(name: name, format: .text, text: text)
    article.language = language
    article.url = url
    article.blocks = PlainTextReader.blocks(of: text)
    analyze(&article)
    return article
  }

  /// Sections of an article whose blocks stand, then its tokens, meanings and sentences.
  ///
  /// `hints` gives the roles that markup has told, one for each block, or nothing; tokens inside
  /// `marks` are markup and left out. The sections are found from an outline, in which long
  /// paragraphs are no more than their first and last words.
  func analyze(
    _ article: inout Article, hints: [SectionRole?] = [], marks: [Range<Int>] = []
  ) {
    let stamps = [article.url, url].lazy.compactMap { $0.flatMap(URLDate.stamp(in:)) }
    if let stamp = stamps.first { article.stamps.append(stamp) }
    var outline = Outline()
    let mayBeLeft = marks.isEmpty && mayBeLeft(article)
    if marks.isEmpty {
      outline.fill(&article, readsAll: purpose != .sections && !mayBeLeft)
    } else {
      readTokens(&article, outside: marks)
    }
    let stated = article.language ?? (languages.count == 1 ? languages[0] : nil)
    article.language = stated ?? language(of: article.tokens, in: article.text, outline)
    var blockLanguages: [String]?
    let hasForeignBlock = BlockLanguages.hasForeignBlock(in: article, hints: hints)
    if mayBeLeft, !hasForeignBlock,
      !pack(of: article.language).timeScan.mayNameTime(article.text)
    {
      return article.leaveUnread()
    }
    if hasForeignBlock,
      let found = BlockLanguages.find(
        in: article, outline, hints: hints, allowed: languages, isStated: stated != nil)
    {
      if stated == nil { article.language = found.main }
      blockLanguages = found.blocks
    }
    readMeanings(of: &article, blockLanguages, ofSections: true)
    findSections(&article, outline, hints: hints, languages: blockLanguages)
    if purpose == .sections { return article.dropWords() }
    if outline.isShortened, !outline.giveWhole(to: &article) {
      readTokens(&article, outside: marks)
    }
    if purpose == .events, blockLanguages == nil,
      !article.mayNameTime(in: pack(of: article.language).timeLexicon)
    {
      return article.dropWords()
    }
    readMeanings(of: &article, blockLanguages, ofSections: false)
    splitSentences(&article, blockLanguages)
  }

  /// Whether an article tells of no event if it has no word of time: it has no number, and nothing is
  /// stated beside its text.
  private func mayBeLeft(_ article: borrowing Article) -> Bool {
    purpose == .events && article.structuredEvents.isEmpty && article.calendars.isEmpty
      && !DigitScan.hasDigit(article.text.span)
  }

  private func pack(of language: String?) -> LanguagePack {
    language.flatMap { packs[$0] } ?? packs.first
  }

  /// Looks up what the tokens mean, in each block's own language where a document has several; of words
  /// that tell sections alone, or of all.
  private func readMeanings(
    of article: inout Article, _ languages: [String]?, ofSections: Bool
  ) {
    guard let languages else {
      let pack = pack(of: article.language)
      if ofSections {
        article.readMeanings(in: pack.sectionLexicon)
      } else {
        article.readMeanings(in: pack.lexicon)
      }
      return
    }
    var senses: [WordSense] = []
    var first = 0
    for block in languages.indices {
      let isLast = block + 1 == languages.count
      guard isLast || languages[block + 1] != languages[block] else { continue }
      let end = isLast ? article.tokens.count : Int(article.blocks[block + 1].firstToken)
      let pack = pack(of: languages[block])
      let lexicon = ofSections ? pack.sectionLexicon : pack.lexicon
      for var sense in lexicon.senses(of: Array(article.tokens[first..<max(first, end)])) {
        sense.firstToken += Int32(first)
        senses.append(sense)
      }
      first = max(first, end)
    }
    article.setSenses(senses)
  }

  private func readTokens(_ article: inout Article, outside marks: [Range<Int>]) {
    article.tokens = Tokenizer.tokens(of: article.text)
    if !marks.isEmpty { article.tokens = ArticleReader.tokens(article.tokens, outside: marks) }
    article.assignTokens()
  }

  private func language(of tokens: [Token], in text: [UInt8], _ outline: Outline) -> String? {
    let found = outline.language(of: tokens, in: text)
    return languages.isEmpty || languages.contains(found ?? "") ? found : languages.first
  }

  private func findSections(
    _ article: inout Article, _ outline: Outline, hints: [SectionRole?], languages: [String]?
  ) {
    var finder = SectionFinder(article, outline, hints: hints)
    article.sections = finder.run(languages: languages)
    article.stamps = ArticleReader.ordered(joined(article, finder.stamps))
    for block in article.blocks.indices where finder.isHeading(block) {
      article.blocks[block].kind = .heading
    }
    if article.title == nil, let headline = finder.headline {
      let block = article.blocks[headline]
      article.title = ArticleReader.oneLine(article.string(finder.titleBegin, block.end))
    }
    for (index, section) in article.sections.enumerated() {
      for block in Int(section.firstBlock)..<Int(section.endBlock) {
        article.blocks[block].section = Int32(index)
      }
    }
  }

  /// The stamps that markup tells and those found in the text, each once.
  ///
  /// Where markup has no more than the text of a line, the date found in it stands for it.
  private func joined(_ article: borrowing Article, _ found: [Stamp]) -> [Stamp] {
    var stamps: [Stamp] = []
    var taken = [Bool](repeating: false, count: found.count)
    for marked in article.stamps {
      guard let begin = marked.begin, let end = marked.end,
        let place = found.firstIndex(where: { $0.overlaps(marked) })
      else {
        stamps.append(marked)
        continue
      }
      if article.string(begin, end) != marked.text {
        stamps.append(marked)
        taken[place] = taken[place] || found[place].source == .bareLine
      } else if !taken[place] {
        var stamp = found[place]
        if stamp.source == .bareLine { stamp.source = min(stamp.source, marked.source) }
        stamps.append(stamp)
        taken[place] = true
      }
    }
    return stamps + found.indices.filter { !taken[$0] }.map { found[$0] }
  }

  /// Stamps by the worth of their source, in the order of the text within one source.
  public static func ordered(_ stamps: [Stamp]) -> [Stamp] {
    let ranked = stamps.enumerated().sorted { left, right in
      let ranks = (left.element.source.rawValue, right.element.source.rawValue)
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : left.offset < right.offset
    }
    return ranked.map(\.element)
  }

  /// The year and month that stand in an address without a day.
  public static func addressMonth(_ url: String) -> (year: Int, month: Int)? {
    URLDate.month(in: url)
  }

  /// A text with every run of white space as one space.
  static func oneLine(_ text: String) -> String {
    var before: UInt8 = 0x20
    let isLine = text.utf8.allSatisfy { byte in
      defer { before = byte }
      return byte > 0x20 || byte == 0x20 && before > 0x20
    }
    if isLine, before > 0x20 { return text }
    return text.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" || $0 == "\r\n" }
      .joined(separator: " ")
  }

  private func splitSentences(_ article: inout Article, _ languages: [String]?) {
    var splitter = SentenceSplitter(article, languages: languages)
    var firsts: [Int32] = []
    for index in article.blocks.indices {
      firsts.append(Int32(splitter.sentences.count))
      splitter.split(block: index)
    }
    firsts.append(Int32(splitter.sentences.count))
    for index in article.blocks.indices {
      article.blocks[index].firstSentence = firsts[index]
      article.blocks[index].endSentence = firsts[index + 1]
    }
    article.sentences = splitter.sentences
  }
}
