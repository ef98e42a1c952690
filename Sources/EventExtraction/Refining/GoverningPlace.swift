import ArticleText
import LanguagePacks
import Places
import TemporalExpressions

/// The place that stands over a line: the town a paragraph opens with, or a heading that is a place.
///
/// "Épinal. Le club de bridge organise …", "► Thuir : le don du sang …" set a paragraph in a town;
/// "MUSÉE DU BATAILLON, boulevard Fabian-Ware" or "LENS" governs the lines below it.
struct GoverningPlace {
  let findings: Findings

  /// A heading further up than so many blocks governs no more.
  private static let reach = 40

  /// The mentions that set the scene for a block, nearest first.
  func mentions(over block: Int) -> [PlaceMention] {
    if let lead = lead(of: block) { return [lead] }
    if let parent = parentItem(of: block) {
      let mentions = findings.named(in: findings.tokens(ofBlock: parent))
        .filter { $0.isLocative || $0.kind == .address }
      if !mentions.isEmpty { return mentions }
    }
    var line = block - 1
    // "SORTIE" over the lines of its own ends what a house further up governs, and no town.
    var isOver = false
    // The lines of one group, without a blank line between.
    while line >= 0, block - line <= GoverningPlace.reach, hugs(line + 1),
      findings.sameSection(line, block)
    {
      let isFirst = !hugs(line)
      if isFirst || isCapital(line), let heading = heading(line) { return heading }
      // "Faverois – Concert" over the paragraph that tells of it.
      let isHeading = findings.article.blocks[line].kind == .heading
      if isFirst || isHeading, let lead = lead(of: line), lead.kind == .place { return [lead] }
      isOver = isOver || isFirst && isCapital(line) && isTitle(line)
      line -= 1
    }
    if let spots = introduction(line, over: block) { return spots }
    return headings(above: line, from: block).filter { !isOver || $0.kind == .place }
  }

  /// "Le commissaire recevra le public à l'hôtel de ville :" over lines of days: the colon hands what the
  /// sentence says of a place on to them.
  private func introduction(_ line: Int, over block: Int) -> [PlaceMention]? {
    guard line >= 0, block - line <= GoverningPlace.reach,
      let colon = findings.tokens(ofBlock: line).last,
      findings.article.tokens[Int(colon)].isSign(":"), let sentence = findings.sentence(at: colon)
    else { return nil }
    let tokens = findings.tokens(ofSentence: sentence)
    guard !findings.namesDay(tokens) else { return nil }
    let named = findings.named(in: tokens).filter { $0.isLocative || $0.kind == .address }
    return named.contains { $0.kind != .place } ? named : nil
  }

  /// Letters and no day: a heading that names something.
  private func isTitle(_ block: Int) -> Bool {
    let tokens = findings.tokens(ofBlock: block)
    return tokens.count <= GoverningPlace.headingLength && !findings.namesDay(tokens)
  }

  /// The list entry that an indented one belongs to.
  func parentItem(of block: Int) -> Int? {
    let blocks = findings.article.blocks
    guard blocks[block].kind == .listItem, blocks[block].level > 0 else { return nil }
    var line = block - 1
    while line >= 0, block - line <= GoverningPlace.reach, blocks[line].kind == .listItem,
      findings.sameSection(line, block)
    {
      if blocks[line].level < blocks[block].level { return line }
      line -= 1
    }
    return nil
  }

  /// Real headings further up, over groups of lines.
  private func headings(above line: Int, from block: Int) -> [PlaceMention] {
    var line = line
    while line >= 0, block - line <= GoverningPlace.reach, findings.sameSection(line, block) {
      let kind = findings.article.blocks[line].kind
      if kind == .heading || isCapital(line) {
        if let heading = heading(line) { return heading }
        if kind == .heading {
          return lead(of: line).flatMap { $0.kind == .place ? [$0] : nil } ?? []
        }
      }
      line -= 1
    }
    return []
  }

  /// Whether a line of places stands over the entries below it: set off above, and not below.
  func headsOthers(_ block: Int) -> Bool {
    let blocks = findings.article.blocks
    guard blocks[block].blankLinesBefore > 0, block + 1 < blocks.count, hugs(block + 1) else {
      return false
    }
    return findings.namesDay(findings.tokens(ofBlock: block + 1))
      && !findings.namesDay(findings.tokens(ofBlock: block))
  }

  private func hugs(_ block: Int) -> Bool {
    block > 0 && findings.article.blocks[block].blankLinesBefore == 0
  }

  /// A line of capitals, which heads what stands below; "À" may open it.
  private func isCapital(_ block: Int) -> Bool {
    let word = findings.tokens(ofBlock: block).first {
      let token = findings.article.tokens[Int($0)]
      return token.kind == .word && token.end - token.begin > 2
    }
    return word.map { findings.article.tokens[Int($0)].shape.contains(.allCapitals) } ?? false
  }

  /// The places of a line that is nothing else.
  private func heading(_ block: Int) -> [PlaceMention]? {
    let tokens = findings.tokens(ofBlock: block)
    guard !findings.namesDay(tokens) else { return nil }
    if findings.isPlaceLine(tokens), findings.dates(in: tokens).isEmpty {
      let places = findings.mentions(in: tokens).map { findings.mentions[$0] }
      return places.contains { $0.kind == .address }
        ? places : places.filter { !findings.isClub($0) }
    }
    return isHeadline(block) ? spots(in: tokens) : nil
  }

  /// "Conférences, au chapiteau, entrée libre", "À DOMICILE (gymnase Roger-Tétin, Billère)": a short line
  /// set off above, over lines with days of their own, says where all of them are.
  private func isHeadline(_ block: Int) -> Bool {
    let tokens = findings.tokens(ofBlock: block)
    return tokens.count <= GoverningPlace.headingLength && !hugs(block)
      && findings.article.blocks[block].kind != .listItem && isOverDay(block)
      && !HeadlineTitle(findings: findings).hasVerb(withoutBracket(tokens))
  }

  /// The line below names a day, or the one below that, which hugs it: a title stands between.
  private func isOverDay(_ block: Int) -> Bool {
    let below = block + 1..<min(block + 3, findings.article.blocks.count)
    return below.contains { line in
      findings.namesDay(findings.tokens(ofBlock: line)) && (line == block + 1 || hugs(line))
    }
  }

  private static let headingLength = 14

  /// "DAY TRIPS (meet at the station)": what stands in brackets may be a sentence.
  private func withoutBracket(_ line: Range<Int32>) -> Range<Int32> {
    let bracket = line.first { findings.article.tokens[Int($0)].isSign("(") }
    return line.lowerBound..<(bracket ?? line.upperBound)
  }

  /// The venues of a heading, with the town beside them; nil when it names none as where something is.
  private func spots(in tokens: Range<Int32>) -> [PlaceMention]? {
    let named = findings.named(in: tokens).filter(\.isLocative)
    // "MUSÉE, 9h-17h" is when it is open.
    let isUndated = findings.dates(in: tokens).isEmpty
    let isSpot = named.contains { mention in
      mention.kind == .address
        || mention.kind == .venue && (isUndated || mention.endToken - mention.firstToken > 1)
          && findings.sense(.venueHead, at: mention.firstToken) != nil
    }
    if isSpot { return named }
    // "DAY TRIPS (meet at the railway station)"
    let sites = findings.sites(in: tokens).map { findings.sites[$0] }
      .filter { $0.endToken - $0.firstToken > 1 }
    return sites.count == 1 && named.isEmpty ? sites : nil
  }

  /// The last sentence before the event's that is a town and nothing else, behind the block's opening.
  ///
  /// "Vevey. Concert … La Tour-de-Peilz. Loto …" sets each in its own town.
  func lead(before sentence: Int, in block: Int) -> PlaceMention? {
    let first = Int(findings.article.blocks[block].firstSentence)
    var other = sentence - 1
    while other > first, sentence - other <= GoverningPlace.reachOfLead {
      let tokens = findings.tokens(ofSentence: other)
      other -= 1
      guard let mention = findings.mention(at: tokens.lowerBound),
        mention.placeKind?.isTown == true,
        mention.kind == .place, mention.firstToken == tokens.lowerBound,
        tokens.upperBound - mention.endToken <= 1
      else { continue }
      return mention
    }
    return nil
  }

  private static let reachOfLead = 8

  /// The town or venue that opens a block and that a point, colon or dash sets off.
  func lead(of block: Int) -> PlaceMention? {
    let tokens = findings.tokens(ofBlock: block)
    guard var first = tokens.first else { return nil }
    // "► Thuir", "[12 oct. 2024, 18:40] Carantec".
    while first < tokens.upperBound, let next = findings.afterDateOrSign(first) { first = next }
    guard first < tokens.upperBound, let mention = findings.mention(at: first), !mention.isWeak,
      mention.firstToken - first <= 1
    else { return nil }
    if mention.kind == .venue { return isLabel(mention, in: tokens) ? mention : nil }
    guard mention.kind == .place, mention.place?.kind.isTown == true else { return nil }
    return setsScene(mention, in: tokens) ? mention : nil
  }

  /// "Assembly Rooms: the film society shows …": a house and a colon at the head of its line.
  private func isLabel(_ house: PlaceMention, in line: Range<Int32>) -> Bool {
    // "Piscine : les horaires" heads what is told.
    !findings.pack.habits.headsFirst && house.endToken < line.upperBound
      && findings.article.tokens[Int(house.endToken)].isSign(":")
      && !house.isOnline && !findings.isClub(house)
      && !findings.hasAny(
        of: CategorySet(.eventNoun, .weakEventNoun), in: house.firstToken..<house.endToken)
  }

  /// Whether a town at the head of a line is set off from what follows, or opens a short sentence
  /// before the event's.
  private func setsScene(_ mention: PlaceMention, in tokens: Range<Int32>) -> Bool {
    var end = mention.endToken
    guard end < tokens.upperBound else { return false }
    // "Saint-Jean-de-Losne (21) :"
    if findings.article.tokens[Int(end)].isSign("(") {
      guard
        let close = (end..<min(end + 4, tokens.upperBound)).first(where: {
          findings.article.tokens[Int($0)].isSign(")")
        })
      else { return false }
      end = close + 1
      guard end < tokens.upperBound else { return false }
    }
    let sign = findings.article.tokens[Int(end)]
    if sign.isSign(".") || sign.isSign(":") || sign.isSign("–") || sign.isSign("—")
      || sign.isSign("-") && sign.isSpaced
    {
      return true
    }
    guard let sentence = findings.sentence(at: mention.firstToken) else { return false }
    let own = findings.tokens(ofSentence: sentence)
    return own.count <= 8 && own.upperBound < tokens.upperBound
      && findings.dates(in: own).isEmpty
  }
}
