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
    if let titleIndex = titleAbove(index), isOnlyKind(profile),
      !findings.isBlank(profiles[titleIndex].tokens)
    {
      add(day: profile, clocks: [], titles: [profiles[titleIndex].tokens], through: end)
      return end
    }
    var parts = tourTitle(index) ?? titleSegments(of: profile)
    if parts.isEmpty || namesTownInCapitals(parts, profile), let below = titleBelow(index) {
      add(
        day: profile, clocks: parentClocks(index), titles: below, through: max(end, index + 2))
      return max(end, index + 2)
    }
    if parts.isEmpty { parts = borrowedTitle(index) }
    add(day: profile, clocks: parentClocks(index), titles: parts, through: end)
    return end
  }

  /// The sections whose dated lines mostly name nothing but places.
  func sectionsOfPlaces() -> Set<Int> {
    var counts: [Int: (places: Int, all: Int)] = [:]
    for profile in profiles where profile.hasDay && !profile.isItem {
      switch profile.shape {
      case .entry, .titleThenDate:
        let section = Int(findings.article.blocks[profile.block].section)
        counts[section, default: (0, 0)].all += 1
        if titleSegments(of: profile).isEmpty { counts[section]?.places += 1 }
      default: continue
      }
    }
    return Set(counts.filter { $0.value.places * 2 > $0.value.all }.keys)
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

  func title(ofItem line: Int) -> Range<Int32> {
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

  func endsWithColon(_ line: Int) -> Bool {
    guard let last = profiles[line].tokens.last else { return false }
    return findings.article.tokens[Int(last)].isSign(":")
  }

  mutating func readTitleThenDate(from index: Int) -> Int {
    let profile = profiles[index]
    let end = endOfDetails(after: index)
    var parts = tourTitle(index) ?? titleSegments(of: profile)
    if parts.isEmpty, hasNeighbours(profile) { parts = borrowedTitle(index) }
    add(day: profile, clocks: [], titles: parts, through: end)
    return end
  }

  /// A further item of a line: its hour, or the hour of the item before, on the line's day.
  mutating func readItem(from index: Int) -> Int {
    let item = profiles[index]
    var line = index - 1
    while line >= 0, profiles[line].block == item.block, !profiles[line].hasDay { line -= 1 }
    guard line >= 0, profiles[line].block == item.block else { return readHourOfRow(index) }
    var clocks = ownClocks(item)
    var before = index - 1
    while clocks.isEmpty, before >= line {
      clocks = ownClocks(profiles[before])
      before -= 1
    }
    var parts = titleSegments(of: item)
    if let head = eventBeforeDay(line), !findings.has(.eventNoun, in: item.tokens) {
      parts = [head] + parts.prefix(1)
    }
    if parts.isEmpty { parts = titleSegments(of: profiles[line]) }
    // "dim. 2 : 9h30 Ucel, 11h Frasne" below "Messes": each of them is what the heading names.
    if parts.isEmpty { parts = borrowedTitle(line) }
    add(
      day: profiles[line], clocks: clocks, titles: parts, through: index + 1, at: index)
    shareTail(of: index)
    return index + 1
  }

  /// "Blessing of the Boats, 10 a.m., and Sails of Hope, 2 p.m., | both of them on the quay": where a line's last
  /// item ends with a word for all, the rest is told of every one.
  private mutating func shareTail(of index: Int) {
    let item = profiles[index]
    guard index + 1 >= profiles.count || profiles[index + 1].block != item.block,
      let last = item.dates.last
    else { return }
    let behind = findings.dates[last].endToken
    let tail = behind..<max(behind, item.tokens.upperBound)
    guard let all = findings.senses(.universal, in: tail).first, all.firstToken - behind <= 2
    else { return }
    for draft in drafts.indices.suffix(LineItems.limit)
    where drafts[draft].block == item.block { drafts[draft].details.append(tail) }
  }

  /// "Messes" before "du 24 décembre : 17h Ucel, 19h Frasne": what each of the hours is of.
  private func eventBeforeDay(_ line: Int) -> Range<Int32>? {
    guard let date = profiles[line].dates.first, let head = profiles[line].segments.first,
      head.upperBound <= findings.dates[date].firstToken,
      findings.sense(.eventNoun, at: head.lowerBound) != nil
    else { return nil }
    return head
  }

  /// "… , l'Harmonie (19 h 30)", "· 15 h lecture": a further hour of a line whose day stands above.
  private mutating func readHourOfRow(_ index: Int) -> Int {
    var line = index
    while line > 0, profiles[line].isItem { line -= 1 }
    let clocks = ownClocks(profiles[index])
    let parts = titleSegments(of: profiles[index])
    guard !clocks.isEmpty, !parts.isEmpty,
      opensWithHour(index)
        || clocks.allSatisfy({
          findings.article.tokens[Int(findings.dates[$0].firstToken) - 1].isSign("(")
        }),
      findings.article.blocks[profiles[line].block].kind != .heading, profiles[line].days.isEmpty,
      let governor = governor(of: line) ?? dayOfText.line(before: line, in: profiles, reading)
    else { return index + 1 }
    add(day: profiles[governor], clocks: clocks, titles: parts, through: index + 1, at: index)
    return index + 1
  }

  /// A day alone on its line: its hours below are events, else what stands below or above it is.
  mutating func readDay(from index: Int) -> Int {
    let day = day(from: index)
    let zones = ZoneHours(findings: findings)
    let isOneMoment = zones.areOneMoment(day.hours.map { profiles[$0.line].tokens })
    let hours = isOneMoment ? Array(day.hours.prefix(1)) : day.hours
    for hour in hours {
      addHour(
        hour.line, of: index, state: day.state, through: hour.end,
        above: hours.count == 1 ? day.titles.first : nil)
    }
    if !day.hours.isEmpty { return day.end }
    let end = endOfDetails(after: index)
    let first = drafts.count
    if parentItem(index) != nil {
      add(
        day: profiles[index], clocks: parentClocks(index), titles: borrowedTitle(index),
        through: index + 1)
    } else if let sentence = openingSentence(below: index) {
      add(day: profiles[index], clocks: [], titles: [sentence], through: index + 2)
    } else if let event = introducedEvent(over: index) {
      add(day: profiles[index], clocks: [], titles: [event], through: index + 1)
    } else if let above = titleAbove(index),
      day.titles.isEmpty || isProse(index + 1) || hugsAbove(index) || titlesLead(from: index)
        || opensStanzaInCapitals(above, over: index)
    {
      add(day: profiles[index], clocks: [], titles: [profiles[above].tokens], through: end)
    } else if let line = lineOfStanza(above: index) {
      add(day: profiles[index], clocks: [], titles: [profiles[line].tokens], through: end)
    } else if !day.titles.isEmpty {
      add(
        day: profiles[index], clocks: [], titles: day.titles, through: max(end, index + 2))
    } else if let sentence = firstSentence(below: index) {
      add(day: profiles[index], clocks: [], titles: [sentence], through: max(end, index + 2))
    } else if index > 0,
      isSameRun(index - 1, index)
        || index + 1 < profiles.count && isSameRun(index, index + 1)
    {
      add(day: profiles[index], clocks: [], titles: titleOfRun(index), through: end)
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

  /// Titles and dates take turns without a blank line, and a date closes the run: each date is that
  /// of the title above it.
  private func titlesLead(from index: Int) -> Bool {
    var line = index
    var closesWithDate = false
    while line < profiles.count, line - index < ListingReader.longestRun {
      let block = findings.article.blocks[profiles[line].block]
      if line > index, block.blankLinesBefore > 0 { break }
      if case .dateLine = profiles[line].shape {
        closesWithDate = true
      } else if case .title = profiles[line].shape {
        closesWithDate = false
      } else {
        break
      }
      line += 1
    }
    return closesWithDate && line > index + 2
  }

  /// Dates below one another with nothing between are sessions of what stands above the first.
  func isSameRun(_ above: Int, _ below: Int) -> Bool {
    guard case .dateLine = profiles[above].shape, case .dateLine = profiles[below].shape,
      namesDay(profiles[above]), namesDay(profiles[below])
    else { return false }
    return findings.sameSection(profiles[above].block, profiles[below].block)
      && findings.article.blocks[profiles[below].block].blankLinesBefore == 0
  }

  /// A day of a month, or a weekday of a week that a heading gave: opening hours name neither.
  private func namesDay(_ profile: BlockProfile) -> Bool {
    profile.days.contains { date in
      findings.dates[date].days.contains { $0.dayOfMonth != nil }
        || reading.resolved[date].contains { $0.reasons == [.yearByHeading] }
    }
  }

  /// A title further up than so many lines is not looked for; keeps the walks short.
  static let longestRun = 30
  static let highestRun = 120

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

  /// - Parameter title: what stands between the day and its only hour.
  mutating func addHour(
    _ line: Int, of day: Int, state: StateCue?, through end: Int, above title: Range<Int32>? = nil
  ) {
    var parts = titleSegments(of: profiles[line])
    for follower in line + 1..<max(end, line + 1) where parts.count < 2 {
      if case .title = profiles[follower].shape, !profiles[follower].isStateOnly,
        !isStory(follower, below: day)
      {
        if parts.isEmpty || isQuoted(profiles[follower].tokens) {
          parts.append(profiles[follower].tokens)
        }
      }
    }
    // "Vendredi 14 mars", "Les oiseaux du Doubs", "19 h, médiathèque"
    if parts.isEmpty, let title { parts = [title] }
    // "Dimanche des Rameaux" over "à 10 h 45 à l'église": nothing but the feast says what is held.
    if parts.isEmpty, isFeast(day) { parts = [profiles[day].tokens] }
    // "11 a.m. ET / 8 a.m. PT" below a day below a title: the hour is that title's.
    if parts.isEmpty, let above = titleAbove(day) { parts = [profiles[above].tokens] }
    // "MONTROND, place du Puits, 7h à 18h" below a day of a calendar of flea markets
    if parts.isEmpty, namesTown(profiles[line]) { parts = borrowedTitle(line) }
    let first = drafts.count
    add(
      day: profiles[day], clocks: ownClocks(profiles[line]), titles: parts, through: end, at: line)
    guard let state else { return }
    for index in first..<drafts.count { StateReader.set(state, on: &drafts[index]) }
  }

  /// "Le naturaliste raconte les oiseaux de la vallée." behind a blank line, where a title stands over the day: what
  /// is told of the event and not its name.
  private func isStory(_ line: Int, below day: Int) -> Bool {
    guard findings.article.blocks[profiles[line].block].blankLinesBefore > 0,
      let last = profiles[line].tokens.last, findings.article.tokens[Int(last)].isSign("."),
      profiles[line].tokens.count > ListingReader.longestName
    else { return false }
    return titleAbove(day) != nil
  }

  private static let longestName = 6

  private func isFeast(_ line: Int) -> Bool {
    profiles[line].days.count == 1
      && profiles[line].days.allSatisfy { date in
        findings.dates[date].days.allSatisfy { $0.hasHoliday && $0.dayOfMonth == nil }
      }
  }

  func isProse(_ index: Int) -> Bool {
    guard index < profiles.count else { return true }
    if case .prose = profiles[index].shape { return true }
    return false
  }

  /// An hour and what takes place then, in either order.
  func isHourLine(_ profile: BlockProfile) -> Bool {
    switch profile.shape {
    case .entry, .dateLine: true
    case .titleThenDate: !profile.hasDay
    default: false
    }
  }

  func isEntryLike(_ profile: BlockProfile) -> Bool {
    switch profile.shape {
    case .entry, .dateLine: true
    default: false
    }
  }

  func startsDay(_ index: Int) -> Bool {
    let profile = profiles[index]
    guard profile.hasDay, !tellsStateOfAbove(profile) else { return false }
    switch profile.shape {
    case .dateLine, .entry: return true
    case .titleThenDate: return findings.role(ofBlock: profile.block) != .headline
    default: return false
    }
  }

  /// "ANNULÉ – les billets sont remboursés jusqu'au 31 décembre": a state, and an end that is no event's day.
  private func tellsStateOfAbove(_ profile: BlockProfile) -> Bool {
    guard profile.stateCue != nil, let first = profile.tokens.first,
      findings.sense(.stateCue, at: first) != nil
    else { return false }
    return profile.days.allSatisfy { findings.dates[$0].bound == .until }
  }

  /// "10/12 - Théâtre": the words beside the date only say what kind of event it is.
  func isOnlyKind(_ profile: BlockProfile) -> Bool {
    profile.segments.allSatisfy { $0.count <= 2 && isKind($0) }
  }

  /// The title line above, when it is one and no other date has taken it; the venue's line and an
  /// aside may stand between.
  func titleAbove(_ index: Int) -> Int? {
    var line = index - 1
    while line >= 0, index - line <= ListingReader.reachOfTitle,
      isAside(line) && hugsBelow(line) || isCredit(line)
    {
      line -= 1
    }
    guard line >= 0, case .title = profiles[line].shape, !isAside(line),
      !findings.isMonthAlone(profiles[line].tokens)
    else { return nil }
    let isHeadline = findings.role(ofBlock: profiles[line].block) == .headline
    // Lines of credits in lower case may be taken for running text beside the dates below them.
    guard
      isHeadline || line < index - 1 && hugsBelow(line)
        || findings.sameSection(profiles[line].block, profiles[index].block)
    else { return nil }
    return line
  }

  private static let reachOfTitle = 5

  /// "de Samir Benattar", "mise en scène Lucie Caumartin": who made it, right below the title or the
  /// line of another who did.
  private func isCredit(_ line: Int) -> Bool {
    guard case .title = profiles[line].shape, let first = profiles[line].tokens.first,
      profiles[line].tokens.count <= ListingReader.longestCredit, line > 0,
      findings.article.blocks[profiles[line].block].blankLinesBefore == 0,
      !findings.article.tokens[Int(first)].shape.contains(.capitalised),
      findings.sense(.eventNoun, at: first) == nil
    else { return false }
    return findings.isDetail(profiles[line].tokens)
      || findings.isSmallWord(.of, at: first) || findings.isSmallWord(.by, at: first)
  }

  private static let longestCredit = 10

  /// A venue, a bracket or a detail on a line of its own.
  func isAside(_ line: Int) -> Bool {
    switch profiles[line].shape {
    case .placeLine: return true
    case .title: break
    default: return false
    }
    let tokens = profiles[line].tokens
    if let first = tokens.first {
      if findings.article.tokens[Int(first)].isSign("(") { return true }
      if tokens.count <= 4, opensLow(first) { return true }
    }
    return titleSegments(of: profiles[line]).isEmpty
  }

  /// "la Criée", "à l'Estive": a small word in lower case opens no title.
  private func opensLow(_ token: Int32) -> Bool {
    !findings.article.tokens[Int(token)].shape.contains(.capitalised)
      && (findings.sense(.determiner, at: token) != nil
        || findings.sense(.locative, at: token) != nil)
  }

  private func hugsBelow(_ line: Int) -> Bool {
    line + 1 < profiles.count
      && findings.article.blocks[profiles[line + 1].block].blankLinesBefore == 0
  }

  /// The lines after a dated one that still speak of it: up to the next date or heading.
  func endOfDetails(after index: Int) -> Int {
    var line = index + 1
    while line < profiles.count, line - index <= 6, !startsDay(line), !profiles[line].isItem {
      let block = findings.article.blocks[profiles[line].block]
      if block.kind == .heading || tellsAnother(line) || statesList(line) || labelsState(line) {
        break
      }
      if !profiles[index].hasOwnClock, isListedHour(line) { break }
      // "18 h Réserve, décalé au mercredi 8" over "20 h 30 Équipe première": made alike, each is an entry.
      if opensWithHour(index), opensWithHour(line) { break }
      if block.kind == .tableRow,
        findings.article.blocks[profiles[index].block].kind != .tableRow
      {
        break
      }
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

  /// "Gray : annulé pour cause de sécheresse" below "Dole : mardi à 22 h": the state of the town that opens the
  /// line, and not of the entry above.
  private func labelsState(_ line: Int) -> Bool {
    guard profiles[line].stateCue != nil, let first = profiles[line].tokens.first,
      let town = findings.mention(at: first), town.kind == .place,
      town.endToken + 1 < profiles[line].tokens.upperBound,
      findings.article.tokens[Int(town.endToken)].isSign(":")
    else { return false }
    return findings.sense(.stateCue, at: town.endToken + 1) != nil
  }

  /// "- Bourges 14 h place Séraucourt" among others of its kind: where and when the entry above is held.
  private func isListedHour(_ line: Int) -> Bool {
    findings.article.blocks[profiles[line].block].kind == .listItem && profiles[line].hasClockOnly
      && !profiles[line].hasDay && standsInRow(line)
  }

  /// "SONT MAINTENUS" over a list: the state of what stands below and not of the entry above.
  private func statesList(_ line: Int) -> Bool {
    let blocks = findings.article.blocks
    return profiles[line].isStateOnly && blocks[profiles[line].block].kind != .listItem
      && line + 1 < profiles.count && blocks[profiles[line + 1].block].kind == .listItem
  }

  func endOfHour(after index: Int) -> Int {
    var line = index + 1
    while line < profiles.count, line - index <= 5, !startsDay(line) {
      if profiles[line].hasClockOnly && isHourLine(profiles[line]) { break }
      if opensWithState(line) || isLabelledAlike(line, index) { break }
      if findings.article.blocks[profiles[line].block].kind == .heading { break }
      if tellsAnother(line) { break }
      line += 1
    }
    return line
  }

  /// A sentence with a day of its own: what it says of a state or place is of that day's event.
  private func tellsAnother(_ line: Int) -> Bool { isProse(line) && profiles[line].hasDay }

  /// "- Nantes : 10h30 à la Préfecture": an hour whose day stands in the text above the list.
  mutating func readGovernedHour(from index: Int) -> Int {
    let profile = profiles[index]
    guard findings.article.blocks[profile.block].kind != .heading,
      profile.days.isEmpty, isListed(index) || standsInRow(index) || hasItems(index),
      let governor = governor(of: index) ?? dayOfText.line(before: index, in: profiles, reading)
    else { return index + 1 }
    var parts = titleSegments(of: profile)
    if parts.isEmpty { parts = governingTitle(governor) }
    // "Tous dehors le 2 !" over "une journée de manifestations" and its towns: what is called for has a noun.
    if let title = parts.first, parts.count == 1, namesTown(profile),
      !profile.tokens.contains(title.lowerBound), !findings.has(.eventNoun, in: title),
      !findings.has(.weakEventNoun, in: title),
      let phrase = GoverningTitle(findings: findings).phrase(above: profile.block)
    {
      parts = [phrase]
    }
    add(
      day: profiles[governor], clocks: ownClocks(profile), titles: parts, through: index + 1,
      at: index)
    return index + 1
  }

  /// "BREST : place de la Liberté, 10 h 30" over "LORIENT : gare, 10 h": lines made alike, each with its hour.
  private func standsInRow(_ index: Int) -> Bool {
    var next = index + 1
    while next < profiles.count, profiles[next].block == profiles[index].block { next += 1 }
    return [index - 1, next].contains { other in
      profiles.indices.contains(other) && profiles[other].hasClockOnly
        && (!profiles[other].hasDay || opensWithHour(other)) && !profiles[other].isItem
        && findings.sameSection(profiles[other].block, profiles[index].block)
        && abs(profiles[other].block - profiles[index].block) == 1
        && findings.article.blocks[max(profiles[other].block, profiles[index].block)]
          .blankLinesBefore == 0
    }
  }

  /// "Place du Marché : Les Merles (18 h), l'Harmonie (19 h 30)": the line itself is a list.
  private func hasItems(_ index: Int) -> Bool {
    index + 1 < profiles.count && profiles[index + 1].isItem
      && profiles[index + 1].block == profiles[index].block && profiles[index + 1].hasClockOnly
  }

  /// The line above a list that names a day, within the section, or right before it with a colon.
  func governor(of index: Int) -> Int? {
    var line = index - 1
    while line >= 0, index - line <= 12 {
      if !findings.sameSection(profiles[line].block, profiles[index].block) {
        return endsWithColon(line) && profiles[line].hasDay ? line : nil
      }
      if profiles[line].hasDay { return dayLine(above: line) ?? line }
      if findings.article.blocks[profiles[line].block].kind == .heading { return nil }
      line -= 1
    }
    return nil
  }

  /// The line with nothing but a day that governs an entry with a day of its own ("dépôt vendredi", "18 h
  /// Réserve, décalé au mercredi 8") as it does the entries after it.
  private func dayLine(above entry: Int) -> Int? {
    switch profiles[entry].shape {
    case .titleThenDate: break
    case .entry where opensWithHour(entry): break
    default: return nil
    }
    var line = entry - 1
    while line >= 0, entry - line <= ListingReader.reachOfDayLine,
      findings.sameSection(profiles[line].block, profiles[entry].block)
    {
      if case .dateLine = profiles[line].shape, profiles[line].hasDay { return line }
      if isProse(line) { return nil }
      line -= 1
    }
    return nil
  }

  private static let reachOfDayLine = 12

  private func opensWithHour(_ line: Int) -> Bool {
    profiles[line].dates.first.map {
      findings.dates[$0].form == .clockOnly
        && findings.dates[$0].firstToken - profiles[line].tokens.lowerBound <= 1
    } ?? false
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
