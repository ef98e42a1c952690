import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

extension ListingReader {
  /// "- dimanche 8 : DOLE (39) | Marathon du Pays de Pasteur": one line, one event.
  mutating func readEntry(from index: Int) -> Int {
    let profile = profiles[index]
    let end = endOfDetails(after: index)
    if let titleIndex = titleAbove(index), isOnlyKind(profile) {
      add(day: profile, clocks: [], titles: [profiles[titleIndex].tokens], through: end)
      return end
    }
    var parts = titleParts(index)
    if parts.isEmpty { parts = borrowedTitle(index) }
    add(day: profile, clocks: parentClocks(index), titles: parts, through: end)
    return end
  }

  /// Where a line only says when and where: the list entry above it, the title that it hugs, the
  /// heading of its run, or the venue that it names.
  func borrowedTitle(_ index: Int) -> [Range<Int32>] {
    if let parent = parentItem(index) { return [title(ofItem: parent)] }
    if findings.article.blocks[profiles[index].block].blankLinesBefore == 0,
      let above = titleAbove(index)
    {
      return [profiles[above].tokens]
    }
    if let heading = headingOfRun(index) { return [heading] }
    if columns.cells[index] == .none,
      let phrase = GoverningTitle(findings: findings).phrase(above: profiles[index].block)
    {
      return [phrase]
    }
    return Array(profiles[index].segments.prefix(1))
  }

  /// The list entry of a lower level that an indented one belongs to.
  func parentItem(_ index: Int) -> Int? {
    let block = findings.article.blocks[profiles[index].block]
    guard block.kind == .listItem, block.level > 0 else { return nil }
    var line = index - 1
    while line >= 0, findings.sameSection(profiles[line].block, profiles[index].block) {
      let candidate = findings.article.blocks[profiles[line].block]
      if candidate.kind != .listItem { return nil }
      if candidate.level == 0 { return line }
      line -= 1
    }
    return nil
  }

  private func title(ofItem line: Int) -> Range<Int32> {
    let block = profiles[line].block
    if let lead = LeadTitle(findings: findings).range(ofBlock: block) { return lead }
    let first = Int(findings.article.blocks[block].firstSentence)
    return findings.tokens(ofSentence: first)
  }

  /// Hours that the entry above states for all the days below it.
  func parentClocks(_ index: Int) -> [Int] {
    guard let parent = parentItem(index), !profiles[index].hasOwnClock else { return [] }
    return profiles[parent].dates.filter { findings.dates[$0].form == .clockOnly }
  }

  /// The title line above a run of dated lines: "« Ubu pompier »" over the towns of its tour.
  func headingOfRun(_ index: Int) -> Range<Int32>? {
    var line = index - 1
    while line >= 0, findings.sameSection(profiles[line].block, profiles[index].block) {
      switch profiles[line].shape {
      case .title where columns.isHead(line): line -= 1
      case .title where headsRun(line): return profiles[line].tokens
      case .title where endsWithColon(line): line -= 1
      case .prose: return GoverningTitle(findings: findings).headline(of: profiles[index].block)
      case .title, .field: return nil
      case .dateLine, .entry, .titleThenDate, .placeLine: line -= 1
      }
    }
    return GoverningTitle(findings: findings).headline(of: profiles[index].block)
  }

  private func endsWithColon(_ line: Int) -> Bool {
    guard let last = profiles[line].tokens.last else { return false }
    return findings.article.tokens[Int(last)].isSign(":")
  }

  /// A heading, or a line set off above and not below, that is no table's head.
  private func headsRun(_ line: Int) -> Bool {
    let block = findings.article.blocks[profiles[line].block]
    if block.kind == .heading { return true }
    if block.kind == .tableRow || line + 1 >= profiles.count { return false }
    return findings.article.blocks[profiles[line + 1].block].blankLinesBefore == 0
  }

  mutating func readTitleThenDate(from index: Int) -> Int {
    let profile = profiles[index]
    let end = endOfDetails(after: index)
    var parts = titleParts(index)
    if parts.isEmpty, hasNeighbours(profile) { parts = borrowedTitle(index) }
    add(day: profile, clocks: [], titles: parts, through: end)
    return end
  }

  /// A day alone on its line: its hours below are events, else what stands below or above it is.
  mutating func readDay(from index: Int) -> Int {
    let day = day(from: index)
    for hour in day.hours {
      addHour(hour.line, day: profiles[index], state: day.state, through: hour.end)
    }
    if !day.hours.isEmpty { return day.end }
    let end = endOfDetails(after: index)
    let first = drafts.count
    if parentItem(index) != nil {
      add(
        day: profiles[index], clocks: parentClocks(index), titles: borrowedTitle(index),
        through: index + 1)
    } else if let above = titleAbove(index),
      day.titles.isEmpty || isProse(index + 1) || hugsAbove(index)
    {
      add(day: profiles[index], clocks: [], titles: [profiles[above].tokens], through: end)
    } else if !day.titles.isEmpty {
      add(
        day: profiles[index], clocks: [], titles: day.titles, through: max(end, index + 2))
    }
    if let state = day.state {
      for draft in first..<drafts.count { StateReader.set(state, on: &drafts[draft]) }
    }
    return max(end, index + 1)
  }

  /// No blank line above the day and one below it, or one above the title: it belongs to the title.
  private func hugsAbove(_ index: Int) -> Bool {
    let blocks = findings.article.blocks
    guard blocks[profiles[index].block].blankLinesBefore == 0 else { return false }
    if index + 1 >= profiles.count || blocks[profiles[index + 1].block].blankLinesBefore > 0 {
      return true
    }
    return titleAbove(index).map { blocks[profiles[$0].block].blankLinesBefore > 0 } ?? false
  }

  /// The lines that a day line governs.
  struct DayLines {
    var hours: [(line: Int, end: Int)] = []
    var titles: [Range<Int32>] = []
    var state: StateCue?
    var end: Int
  }

  /// Gathers hours, titles and a state below a day line, up to the next day or running text.
  func day(from index: Int) -> DayLines {
    var day = DayLines(state: profiles[index].stateCue, end: index + 1)
    while day.end < profiles.count, !startsDay(day.end) {
      let profile = profiles[day.end]
      guard findings.sameSection(profile.block, profiles[index].block) else { break }
      if profile.isStateOnly {
        day.state = day.state ?? profile.stateCue
      } else if profile.hasClockOnly, isEntryLike(profile) {
        let end = endOfHour(after: day.end)
        day.hours.append((day.end, end))
        day.end = end
        continue
      } else if case .title = profile.shape, day.hours.isEmpty {
        addTitle(profile, to: &day)
      } else if case .prose = profile.shape, day.titles.isEmpty || !day.hours.isEmpty {
        break
      }
      day.end += 1
    }
    return day
  }

  /// The first title line, a quoted one after it, and a line that goes on with "au", "avec".
  func addTitle(_ profile: BlockProfile, to day: inout DayLines) {
    let segments = titleSegments(of: profile)
    if day.titles.isEmpty {
      day.titles = segments
      if profile.stateCue != nil { day.state = day.state ?? profile.stateCue }
    } else if day.titles.count == 1, isQuoted(profile.tokens) {
      day.titles.append(profile.tokens)
    } else if day.titles.count == 1, goesOn(profile), day.end == lineOf(day.titles[0]) + 1 {
      day.titles[0] = day.titles[0].lowerBound..<profile.tokens.upperBound
    }
  }

  func lineOf(_ tokens: Range<Int32>) -> Int {
    Findings.partition(profiles.count) { profiles[$0].tokens.upperBound > tokens.lowerBound }
  }

  /// A short line that opens with a preposition goes on with the line above it.
  func goesOn(_ profile: BlockProfile) -> Bool {
    guard let first = profile.tokens.first, profile.tokens.count <= 8 else { return false }
    return findings.sense(.phraseLink, at: first) != nil
  }

  mutating func addHour(_ line: Int, day: BlockProfile, state: StateCue?, through end: Int) {
    var parts = titleSegments(of: profiles[line])
    for follower in line + 1..<max(end, line + 1) where parts.count < 2 {
      if case .title = profiles[follower].shape, !profiles[follower].isStateOnly {
        if parts.isEmpty || isQuoted(profiles[follower].tokens) {
          parts.append(profiles[follower].tokens)
        }
      }
    }
    let first = drafts.count
    add(day: day, clocks: Array(profiles[line].dates), titles: parts, through: end, at: line)
    guard let state else { return }
    for index in first..<drafts.count { StateReader.set(state, on: &drafts[index]) }
  }

  func isProse(_ index: Int) -> Bool {
    guard index < profiles.count else { return true }
    if case .prose = profiles[index].shape { return true }
    return false
  }

  func isQuoted(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first else { return false }
    let sign = findings.article.tokens[Int(first)]
    return sign.isSign("\"") || sign.isSign("«") || sign.isSign("“") || sign.isSign("”")
  }

  func isEntryLike(_ profile: BlockProfile) -> Bool {
    switch profile.shape {
    case .entry, .dateLine: true
    default: false
    }
  }

  func startsDay(_ index: Int) -> Bool {
    let profile = profiles[index]
    guard profile.hasDay else { return false }
    switch profile.shape {
    case .dateLine, .entry: return true
    case .titleThenDate: return findings.role(ofBlock: profile.block) != .headline
    default: return false
    }
  }

  /// "10/12 - Théâtre": the words beside the date only say what kind of event it is.
  func isOnlyKind(_ profile: BlockProfile) -> Bool {
    profile.segments.allSatisfy { segment in
      segment.count <= 2
        && (findings.sense(.eventNoun, at: segment.lowerBound) != nil
          || findings.sense(.weakEventNoun, at: segment.lowerBound) != nil)
    }
  }

  /// The title line above, when it is one and no other date has taken it; the venue's line and an
  /// aside may stand between.
  func titleAbove(_ index: Int) -> Int? {
    var line = index - 1
    while line >= 0, index - line <= 3, isAside(line), hugsBelow(line) { line -= 1 }
    guard line >= 0, case .title = profiles[line].shape, !isAside(line), !columns.isHead(line)
    else { return nil }
    let isHeadline = findings.role(ofBlock: profiles[line].block) == .headline
    guard isHeadline || findings.sameSection(profiles[line].block, profiles[index].block)
    else { return nil }
    return line
  }

  /// A venue, a bracket or a detail on a line of its own.
  private func isAside(_ line: Int) -> Bool {
    switch profiles[line].shape {
    case .placeLine: return true
    case .title: break
    default: return false
    }
    let tokens = profiles[line].tokens
    if let first = tokens.first, findings.article.tokens[Int(first)].isSign("(") { return true }
    return titleSegments(of: profiles[line]).isEmpty
  }

  private func hugsBelow(_ line: Int) -> Bool {
    line + 1 < profiles.count
      && findings.article.blocks[profiles[line + 1].block].blankLinesBefore == 0
  }

  /// The lines after a dated one that still speak of it: up to the next date or heading.
  func endOfDetails(after index: Int) -> Int {
    var line = index + 1
    while line < profiles.count, line - index <= 6, !startsDay(line) {
      let block = findings.article.blocks[profiles[line].block]
      if block.kind == .heading { break }
      if block.kind == .listItem,
        findings.article.blocks[profiles[index].block].kind == .listItem
      {
        break
      }
      guard findings.sameSection(profiles[line].block, profiles[index].block) else { break }
      if case .title = profiles[line].shape, line + 1 < profiles.count, startsDay(line + 1),
        line > index + 1
      {
        break
      }
      line += 1
    }
    return line
  }

  func endOfHour(after index: Int) -> Int {
    var line = index + 1
    while line < profiles.count, line - index <= 5, !startsDay(line) {
      if profiles[line].hasClockOnly && isEntryLike(profiles[line]) { break }
      if findings.article.blocks[profiles[line].block].kind == .heading { break }
      line += 1
    }
    return line
  }

  /// The cell of a table's title column, else the line's own segments.
  func titleParts(_ index: Int) -> [Range<Int32>] {
    switch columns.cells[index] {
    case .unknown, .head: titleSegments(of: profiles[index])
    case .none: []
    case .tokens(let cell): [cell]
    }
  }

  /// The segments of a line that can be a title: no place, no price, no list of distances.
  func titleSegments(of profile: BlockProfile) -> [Range<Int32>] {
    let candidates = profile.segments.filter { !isPlace($0) && !isDetail($0) }
      .compactMap { withoutPlaces($0) }
    guard let first = candidates.first else { return [] }
    guard candidates.count > 1 else { return [first] }
    if isQuoted(candidates[1]) { return [first, candidates[1]] }
    // "Session 1: Snow gates": a common noun names its event only with what follows.
    if findings.isHollow(first), candidates[1].lowerBound == first.upperBound + 1,
      findings.article.tokens[Int(first.upperBound)].isSign(":")
    {
      return [first.lowerBound..<candidates[1].upperBound]
    }
    return [first]
  }

  /// The parts of a segment before the first comma that opens a place; nil when it opens with a town.
  func withoutPlaces(_ segment: Range<Int32>) -> Range<Int32>? {
    var begin = segment.lowerBound
    for part in commaParts(of: segment) {
      if opensWithTown(part), part.lowerBound == segment.lowerBound { return nil }
      if part.lowerBound > segment.lowerBound, isPlacePart(part) {
        return segment.lowerBound..<max(begin, segment.lowerBound + 1)
      }
      begin = part.upperBound
    }
    return segment
  }

  /// Stretches between commas outside quotes.
  func commaParts(of segment: Range<Int32>) -> [Range<Int32>] {
    var parts: [Range<Int32>] = []
    var begin = segment.lowerBound
    var isQuoted = false
    for token in segment {
      let sign = findings.article.tokens[Int(token)]
      if sign.isSign("«") || sign.isSign("“") { isQuoted = true }
      if sign.isSign("»") || sign.isSign("”") { isQuoted = false }
      guard sign.isSign(","), !isQuoted else { continue }
      if begin < token { parts.append(begin..<token) }
      begin = token + 1
    }
    if begin < segment.upperBound { parts.append(begin..<segment.upperBound) }
    return parts
  }

  private func opensWithTown(_ part: Range<Int32>) -> Bool {
    guard let mention = findings.mention(at: part.lowerBound), mention.kind == .place,
      mention.firstToken == part.lowerBound, mention.place?.kind == .town
    else { return false }
    return mention.endToken >= part.upperBound || part.count <= 5
  }

  private func isPlacePart(_ part: Range<Int32>) -> Bool {
    if findings.sense(.venueHead, at: part.lowerBound) != nil { return true }
    guard let mention = findings.mentions(in: part).first.map({ findings.mentions[$0] }) else {
      return false
    }
    return mention.firstToken - part.lowerBound <= 1
  }

  /// "Lille, L’Aéronef": what stands beside a town at the head of a line is the venue.
  func venueBesideTown(_ profile: BlockProfile) -> Range<Int32>? {
    for segment in profile.segments {
      let parts = commaParts(of: segment)
      guard let first = parts.first, opensWithTown(first), parts.count > 1, parts[1].count <= 8
      else { continue }
      let word = findings.article.tokens[Int(parts[1].lowerBound)]
      if word.shape.contains(.capitalised) { return parts[1] }
    }
    return nil
  }

  func isPlace(_ segment: Range<Int32>) -> Bool {
    if findings.sense(.eventNoun, at: segment.lowerBound) != nil
      || findings.sense(.weakEventNoun, at: segment.lowerBound) != nil
    {
      return false
    }
    if isVenueName(segment) { return true }
    let mentions = findings.mentions(in: segment)
    guard let first = mentions.first else { return false }
    let mention = findings.mentions[first]
    return mention.firstToken - segment.lowerBound <= 1
      && Int(mention.endToken - mention.firstToken) * 4 >= (segment.count - 2) * 3
  }

  /// "Salle 214", "quai de la Résistance", "Aeolian Hall": headed by a noun for venues.
  private func isVenueName(_ segment: Range<Int32>) -> Bool {
    let parts = commaParts(of: segment)
    guard let part = parts.first, part.count <= 6 else { return false }
    guard findings.pack.code == "en" else {
      return findings.sense(.venueHead, at: part.lowerBound) != nil
    }
    return part.count > 1 && findings.sense(.venueHead, at: part.upperBound - 1) != nil
      && parts.count > 1 && !findings.mentions(in: parts[1]).isEmpty
  }

  /// Numbers, states and the like: not what takes place.
  func isDetail(_ segment: Range<Int32>) -> Bool {
    if findings.sense(.stateCue, at: segment.lowerBound) != nil { return true }
    if findings.isDetail(segment) { return true }
    let words = segment.filter {
      let token = findings.article.tokens[Int($0)]
      return token.kind == .word && token.end - token.begin > 2
    }
    return words.isEmpty
  }

  /// "- Nantes : 10h30 à la Préfecture": an hour whose day stands in the text above the list.
  mutating func readGovernedHour(from index: Int) -> Int {
    let profile = profiles[index]
    guard findings.article.blocks[profile.block].kind != .heading, isListed(index),
      let governor = governor(of: index)
    else { return index + 1 }
    var parts = titleSegments(of: profile)
    if parts.isEmpty { parts = governingTitle(governor) }
    add(
      day: profiles[governor], clocks: Array(profile.dates), titles: parts, through: index + 1,
      at: index)
    return index + 1
  }

  /// The line above a list that names a day, within the section.
  func governor(of index: Int) -> Int? {
    var line = index - 1
    while line >= 0, index - line <= 12,
      findings.sameSection(profiles[line].block, profiles[index].block)
    {
      if profiles[line].hasDay { return line }
      if findings.article.blocks[profiles[line].block].kind == .heading { return nil }
      line -= 1
    }
    return nil
  }

  private func governingTitle(_ line: Int) -> [Range<Int32>] {
    let tokens = profiles[line].tokens
    let phrases = NounPhrase(findings: findings)
    if let noun = findings.senses(.eventNoun, in: tokens).first {
      return [
        phrases.range(around: noun.firstToken..<noun.endToken, in: tokens, keepsPlace: false)
      ]
    }
    return GoverningTitle(findings: findings).headline(of: profiles[line].block).map { [$0] } ?? []
  }
}
