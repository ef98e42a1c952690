import ArticleText
import LanguagePacks
import TemporalExpressions

/// Gives a title that says too little ("Conférence", "Rendez-vous") what the document says elsewhere.
///
/// Looked for in this order: a name in quotes beside the noun, the same noun with more words around
/// it in another sentence, the headline.
struct TitleRefiner {
  let reading: Reading

  private var findings: Findings { reading.findings }
  /// So many mentions of a noun are looked at on either side; keeps documents of one noun linear.
  private static let reach = 8

  private static let maximumTokens = 10

  func refine(_ drafts: inout [EventDraft]) {
    guard drafts.contains(where: { isHollow($0) }) else { return }
    var told = Told(
      titles: drafts.map(\.titleTokens), nouns: nouns(), hasTitleField: hasTitleField)
    for index in drafts.indices where isHollow(drafts[index]) {
      refine(&drafts[index], at: index, told: &told, isOneOfFew: drafts.count <= 2)
      told.titles[index] = drafts[index].titleTokens
    }
  }

  /// What was looked up of the text's nouns, for many titles have the same one.
  private struct Told {
    /// The titles of all drafts as they stand.
    var titles: [Range<Int32>]
    /// All nouns for events, in the order of the text.
    let nouns: [WordSense]
    /// Those looked for, by the folded key of their first word: their places among all.
    var mentions: [UInt64: [Int]] = [:]
    /// For each noun that was asked the phrase around it, where that says more than the noun.
    private var phrases: [Range<Int32>??]
    /// Whether any line is labelled as a title.
    let hasTitleField: Bool

    init(titles: [Range<Int32>], nouns: [WordSense], hasTitleField: Bool) {
      self.titles = titles
      self.nouns = nouns
      self.hasTitleField = hasTitleField
      phrases = Array(repeating: nil, count: nouns.count)
    }

    /// The phrase around a noun, looked for once.
    mutating func phrase(
      around noun: Int, _ find: (Range<Int32>) -> Range<Int32>?
    ) -> Range<Int32>? {
      if let known = phrases[noun] { return known }
      let phrase = find(nouns[noun].firstToken..<nouns[noun].endToken)
      phrases[noun] = .some(phrase)
      return phrase
    }

    /// Whether a token stands in the title of another draft not too far from this one.
    func isInTitle(_ token: Int32, besides draft: Int) -> Bool {
      let near = draft - TitleRefiner.reach * 4..<draft + TitleRefiner.reach * 4 + 1
      return titles.indices.clamped(to: near).contains {
        $0 != draft && titles[$0].contains(token)
      }
    }
  }

  private func isHollow(_ draft: EventDraft) -> Bool {
    !draft.titleTokens.isEmpty && draft.event.kind != .deadline
      && findings.isHollow(draft.titleTokens)
  }

  private func refine(
    _ draft: inout EventDraft, at index: Int, told: inout Told, isOneOfFew: Bool
  ) {
    let composer = TitleComposer(findings: findings)
    let title = draft.titleTokens
    if let name = quotedName(after: title) ?? quotedName(before: title) ?? themeName(after: title) {
      draft.event.title = composer.title(of: title) + " " + findings.text(name)
      draft.event.rules.append("title: the name in quotes beside it")
      draft.titleTokens = 0..<0
      draft.titleSource = .composed
      return
    }
    let isBlank = findings.isBlank(title)
    let found =
      nameBehindCopula(of: title) ?? restOfLine(after: title) ?? featured(behind: title)
      ?? (draft.event.kind == .show ? work(before: title) : nil)
      ?? (told.hasTitleField ? titleField(below: draft.block) : nil)
      ?? fullerPhrase(than: title, at: index, told: &told)
      ?? heading(over: draft, at: index, told: told)
    guard let range = found ?? (isBlank ? headline(for: draft, isOneOfFew: isOneOfFew) : nil)
    else { return }
    draft.titleTokens = range
    draft.event.title = composer.title(of: range)
    draft.event.titleFound = Evidence(
      text: findings.text(range),
      begin: Int(findings.article.tokens[Int(range.lowerBound)].begin),
      end: Int(findings.article.tokens[Int(range.upperBound) - 1].end))
    draft.event.rules.append(found != nil ? "title: told more fully elsewhere" : "title: headline")
  }

  /// "L'exposition, intitulée « Suie »": a quotation a few words behind the noun.
  private func quotedName(after title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).upperBound
    var open: Int32?
    var token = title.upperBound
    while token < limit {
      let mark = QuotationMark(findings.article.tokens[Int(token)])
      if let begin = open {
        if mark == .closing || mark == .either { return begin..<token + 1 }
      } else if mark == .opening || mark == .either {
        open = token
      } else if token - title.upperBound > 5 || !leadsToName(token) {
        return nil
      }
      token += 1
    }
    return nil
  }

  /// "La conférence se déroulera jeudi 21, sur le thème « Les volcans »", "an exhibition by Ann Ware entitled
  /// “Salt”": the quotation that a word of naming leads to, wherever in the sentence.
  private func themeName(after title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).upperBound
    guard title.upperBound < limit else { return nil }
    for word in findings.senses(.titleWord, in: title.upperBound..<limit)
    where word.value == TitleWord.naming.rawValue {
      var open = word.endToken
      while open < limit, open - word.endToken < TitleRefiner.reachOfTheme, leadsToName(open),
        QuotationMark(findings.article.tokens[Int(open)]) == nil
      {
        open += 1
      }
      guard open + 1 < limit, let mark = QuotationMark(findings.article.tokens[Int(open)]),
        mark != .closing,
        !(title.upperBound..<word.firstToken).contains(where: {
          findings.article.tokens[Int($0)].isSign(";") || findings.sense(.eventNoun, at: $0) != nil
        })
      else { continue }
      let end = min(limit, open + TitleRefiner.longestName)
      return (open + 1..<max(open + 1, end)).first {
        QuotationMark(findings.article.tokens[Int($0)]).map { $0 != .opening } ?? false
      }.map { open..<$0 + 1 }
    }
    return nil
  }

  private static let reachOfTheme: Int32 = 4
  private static let longestName: Int32 = 26

  /// Between a noun and its name stand only signs, small words and "intitulée", "called".
  private func leadsToName(_ token: Int32) -> Bool {
    let word = findings.article.tokens[Int(token)]
    if word.kind == .sign { return !word.isSign(".") && !word.isSign(";") }
    if let naming = findings.sense(.titleWord, at: token) {
      return naming.value == TitleWord.naming.rawValue
    }
    return findings.sense(.phraseLink, at: token) != nil
      || findings.sense(.determiner, at: token) != nil
  }

  /// "« Images du ciel », une exposition": the quotation that the noun explains.
  private func quotedName(before title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).lowerBound
    let tokens = findings.article.tokens
    var token = title.lowerBound - 1
    while token > limit, findings.sense(.determiner, at: token) != nil { token -= 1 }
    guard token > limit, tokens[Int(token)].isSign(",") else { return nil }
    let close = token - 1
    guard let mark = QuotationMark(tokens[Int(close)]), mark != .opening else { return nil }
    token = close - 1
    while token >= limit, close - token < 16 {
      if let mark = QuotationMark(tokens[Int(token)]), mark != .closing { return token..<close + 1 }
      token -= 1
    }
    return nil
  }

  /// "Conférence : les abeilles et nous": what a colon adds to the noun, when it is no sentence.
  private func restOfLine(after title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).upperBound
    var colon = title.upperBound
    // "Webinaire gratuit : …"
    while colon + 1 < limit, colon < title.upperBound + 2,
      findings.sense(.titleWord, at: colon) != nil
    {
      colon += 1
    }
    guard colon + 1 < limit, findings.article.tokens[Int(colon)].isSign(":") else { return nil }
    let rest = TitleTrimmer(findings: findings).trimmed(colon + 1..<limit)
    guard rest.lowerBound == colon + 1, !rest.isEmpty, rest.count <= 12,
      findings.dates(in: rest.lowerBound..<rest.upperBound + 1).isEmpty,
      !HeadlineTitle(findings: findings).hasVerb(rest), !findings.isDetail(rest),
      rest.count > 1, !findings.isHollow(rest), !opensDetail(rest)
    else { return nil }
    return title.lowerBound..<rest.upperBound
  }

  /// "The next meeting, on October 28, features a talk by Sean Tierney": the event that a verb of hosting
  /// brings to a noun that says nothing.
  private func featured(behind title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).upperBound
    var verb = title.upperBound
    while verb < limit, let next = findings.afterDateOrSign(verb) { verb = next }
    guard verb < limit, let host = findings.sense(.hostVerb, at: verb), host.endToken < limit,
      findings.sense(.determiner, at: host.endToken)?.value == TitleComposer.indefinite,
      let noun = findings.senses(.eventNoun, in: host.endToken..<min(limit, host.endToken + 6))
        .first
    else { return nil }
    let range = NounPhrase(findings: findings).range(
      around: noun.firstToken..<noun.endToken, in: host.endToken..<limit, keepsPlace: false)
    return range.count <= 12 && !findings.isHollow(range) ? range : nil
  }

  /// "La troupe revient avec « Le Dindon » ; deux représentations sont programmées": the work that the sentence
  /// before names last.
  private func work(before title: Range<Int32>) -> Range<Int32>? {
    guard title.count <= 2, let sentence = findings.sentence(at: title.lowerBound),
      sentence
        > findings.article.blocks[Int(findings.article.sentences[sentence].block)].firstSentence
    else { return nil }
    return QuotedTitle(findings: findings).last(in: findings.tokens(ofSentence: sentence - 1))
      .flatMap { $0.count <= TitleRefiner.maximumTokens ? $0 : nil }
  }

  /// "Our next concert is | Haydn's Creation on 27 June", "Le prochain concert sera | le Requiem de Fauré, le 27 juin": what
  /// a form of "to be" says the noun is, up to its day.
  private func nameBehindCopula(of title: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: title.lowerBound) else { return nil }
    let limit = findings.tokens(ofSentence: sentence).upperBound
    guard title.upperBound < limit, let verb = findings.sense(.copula, at: title.upperBound),
      verb.value == 0, verb.endToken < limit,
      let day = findings.dates(in: verb.endToken..<limit).first,
      findings.dates[day].firstToken - verb.endToken <= TitleRefiner.longestName / 2
    else { return nil }
    let words = verb.endToken..<findings.dates[day].firstToken
    let name = TitleTrimmer(findings: findings).trimmed(words)
    guard name.count > 1, name.lowerBound == verb.endToken,
      findings.mention(at: name.lowerBound) == nil,
      findings.sense(.locative, at: name.lowerBound) == nil,
      findings.sense(.stateCue, at: name.lowerBound) == nil,
      name.prefix(2).contains(where: {
        findings.article.tokens[Int($0)].shape.contains(.capitalised)
      }), !HeadlineTitle(findings: findings).hasVerb(name), !findings.isDetail(name)
    else { return nil }
    return name
  }

  /// "même heure": a detail behind a word that says nothing by itself.
  private func opensDetail(_ tokens: Range<Int32>) -> Bool {
    var begin = tokens.lowerBound
    while begin + 1 < tokens.upperBound, findings.isBlank(begin..<begin + 1) { begin += 1 }
    return findings.isDetail(begin..<tokens.upperBound)
  }

  /// "Titre : …", "Thème : …" on a line below.
  private func titleField(below block: Int) -> Range<Int32>? {
    let blocks = findings.article.blocks
    for line in block..<min(blocks.count, block + 6) where findings.sameSection(line, block) {
      let tokens = findings.tokens(ofBlock: line)
      for label in findings.senses(.fieldLabel, in: tokens) where label.value == titleLabel {
        guard label.endToken + 1 < tokens.upperBound,
          findings.article.tokens[Int(label.endToken)].isSign(":")
        else { continue }
        let range = TitleTrimmer(findings: findings).trimmed(label.endToken + 1..<tokens.upperBound)
        if !range.isEmpty { return range }
      }
    }
    return nil
  }

  private var hasTitleField: Bool {
    findings.senses(.fieldLabel, in: 0..<Int32(findings.article.tokens.count))
      .contains { $0.value == titleLabel }
  }

  private var titleLabel: Int16 { BlockProfile.FieldLabel.title.rawValue }

  private func nouns() -> [WordSense] {
    let article = 0..<Int32(findings.article.tokens.count)
    let nouns =
      Array(findings.senses(.eventNoun, in: article))
      + findings.senses(.weakEventNoun, in: article)
    // "Friends' Meeting House": the noun of a house's name names no event.
    // "Meeting Date:" is a label.
    return nouns.filter { noun in
      findings.mention(at: noun.firstToken) == nil
        && findings.sense(.fieldLabel, at: noun.firstToken).map {
          $0.tokenCount <= noun.tokenCount
        } ?? true
    }
    .sorted { $0.firstToken < $1.firstToken }
  }

  private func key(of noun: WordSense) -> UInt64 {
    findings.article.tokens[Int(noun.firstToken)].key.folded
  }

  /// The nearest phrase around the same noun that says more and is no other event's title.
  private func fullerPhrase(
    than title: Range<Int32>, at index: Int, told: inout Told
  ) -> Range<Int32>? {
    guard let noun = noun(of: title) else { return nil }
    let key = key(of: noun)
    let known = told.mentions[key]
    let places =
      known ?? told.nouns.indices.filter { self.key(of: told.nouns[$0]) == key }
    if known == nil { told.mentions[key] = places }
    let own = Findings.partition(places.count) {
      told.nouns[places[$0]].firstToken >= noun.firstToken
    }
    let isDefinite = isDefinite(title)
    // The nearest before first, then those behind.
    for step in 0..<2 * TitleRefiner.reach {
      let place = step < TitleRefiner.reach ? own - 1 - step : own + step - TitleRefiner.reach
      guard places.indices.contains(place) else { continue }
      let mention = told.nouns[places[place]]
      guard mention.tokenCount == noun.tokenCount, !title.contains(mention.firstToken) else {
        continue
      }
      if !isDefinite, told.isInTitle(mention.firstToken, besides: index) { continue }
      if let phrase = told.phrase(around: places[place], phrase) { return phrase }
    }
    return nil
  }

  /// "Don du sang" over "La prochaine collecte aura lieu le 10": the title right above of what a definite noun
  /// was told of before.
  private func heading(over draft: EventDraft, at index: Int, told: Told) -> Range<Int32>? {
    let title = draft.titleTokens
    let governing = GoverningTitle(findings: findings)
    let isNext = isNextOne(title)
    guard isNext || findings.isOneWord(title) && isDefinite(withModifiers(title)),
      !findings.isBlank(title),
      let line = governing.above(draft.block, floor: draft.block - TitleRefiner.reachOfHeading)
        ?? governing.headline(of: draft.block),
      let block = findings.block(at: line.lowerBound),
      (1..<TitleRefiner.reachOfHeading).contains(draft.block - block)
    else { return nil }
    let finder = HeadlineTitle(findings: findings)
    let range = finder.range(in: line)
    guard (2...TitleRefiner.maximumTokens).contains(range.count), !finder.hasVerb(range),
      range.lowerBound == line.lowerBound, line.upperBound <= range.upperBound + 1,
      !findings.isBlank(range), !told.isInTitle(range.lowerBound, besides: index)
    else { return nil }
    if isNext { return block + 1 == draft.block && isSetOff(block) ? range : nil }
    guard
      let own = findings.senses(.eventNoun, in: title).last,
      findings.senses(.eventNoun, in: range).contains(where: {
        // "La tombola" under the mayor's reception is another event.
        $0.value == own.value && ($0.tokenCount > 1 || !findings.isHollow(range))
      })
    else { return nil }
    return range
  }

  private static let reachOfHeading = 3

  /// No line hugs it from above: it is not the last of several.
  private func isSetOff(_ block: Int) -> Bool {
    let blocks = findings.article.blocks
    return block == 0 || blocks[block].kind == .heading || blocks[block].blankLinesBefore > 0
      || blocks[block - 1].kind == .heading
  }

  /// "Prochaine séance", "Next meeting": of what the line above names.
  private func isNextOne(_ title: Range<Int32>) -> Bool {
    title.count <= 3
      && findings.senses(.direction, in: title).contains {
        $0.value == TitleRefiner.next || $0.value == TitleRefiner.upcoming
      }
  }

  private static let next = WordCategory.direction.value(named: "next")
  private static let upcoming = WordCategory.direction.value(named: "upcoming")

  /// "La prochaine | collecte": the noun with the words before it that say nothing.
  private func withModifiers(_ title: Range<Int32>) -> Range<Int32> {
    var begin = title.lowerBound
    while begin > 0, findings.sense(.determiner, at: begin - 1) == nil,
      findings.isBlank(begin - 1..<begin), findings.article.tokens[Int(begin) - 1].kind == .word,
      findings.sense(.phraseLink, at: begin - 1) == nil
    {
      begin -= 1
    }
    return begin..<title.upperBound
  }

  /// "the swap", "la conférence": told of before, perhaps with another day.
  private func isDefinite(_ title: Range<Int32>) -> Bool {
    title.lowerBound > 0
      && findings.sense(.determiner, at: title.lowerBound - 1)?.value == 0
  }

  private func noun(of title: Range<Int32>) -> WordSense? {
    findings.senses(.eventNoun, in: title).last ?? findings.senses(.weakEventNoun, in: title).last
  }

  private func phrase(around noun: Range<Int32>) -> Range<Int32>? {
    guard let sentence = findings.sentence(at: noun.lowerBound),
      let block = findings.block(at: noun.lowerBound)
    else { return nil }
    switch findings.role(ofBlock: block) {
    case .headline, .body, .listing: break
    case .stamp, .caption, .widget, .boilerplate, .teaser: return nil
    }
    let range = NounPhrase(findings: findings).range(
      around: noun, in: findings.tokens(ofSentence: sentence), keepsPlace: false)
    if findings.isHollow(range) { return restOfLine(after: range) }
    return range.count <= TitleRefiner.maximumTokens ? range : nil
  }

  /// The headline, when it is a name and no sentence.
  private func headline(for draft: EventDraft, isOneOfFew: Bool) -> Range<Int32>? {
    guard
      let line = GoverningTitle(findings: findings).headline(of: draft.block)
    else { return nil }
    let finder = HeadlineTitle(findings: findings)
    let range = finder.range(in: line)
    guard range.count <= 12, !finder.hasVerb(range), !findings.isBlank(range),
      isOneOfFew || findings.has(.eventNoun, in: range) || findings.has(.weakEventNoun, in: range)
    else { return nil }
    return range
  }
}
