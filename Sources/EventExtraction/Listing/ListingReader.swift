import ArticleText
import CivilTime
import LanguagePacks
import Places
import TemporalExpressions

/// Reads programmes and agendas, in which layout says what sentences say elsewhere.
///
/// A date line governs the lines below it, an hour line is one event, a heading above a date line is
/// its title when no title follows, a place line is the venue, a label names its field.
struct ListingReader {
  let reading: Reading
  private(set) var drafts: [EventDraft] = []
  /// Dates that became an event or part of one.
  private(set) var taken: Set<Int> = []

  private let profiles: [BlockProfile]
  private let titles: TitleComposer

  init(reading: Reading, blocks: [Int]) {
    self.reading = reading
    titles = TitleComposer(findings: reading.findings)
    let profiler = BlockProfiler(findings: reading.findings)
    profiles = blocks.map { profiler.profile($0) }
  }

  private var findings: Findings { reading.findings }

  mutating func read() {
    var index = 0
    while index < profiles.count {
      switch profiles[index].shape {
      case .dateLine where profiles[index].hasDay: index = readDay(from: index)
      case .entry where profiles[index].hasDay: index = readEntry(from: index)
      case .titleThenDate where profiles[index].hasDay && isListed(index):
        index = readTitleThenDate(from: index)
      case .field(.date), .field(.time): index = readFields(from: index)
      default: index += 1
      }
    }
  }

  /// The line is a heading or list entry, or stands among others of its shape.
  private func isListed(_ index: Int) -> Bool {
    let kind = findings.article.blocks[profiles[index].block].kind
    return kind == .heading || kind == .listItem || kind == .tableRow
  }
}

// MARK: - Entries

extension ListingReader {
  /// "- dimanche 8 : DOLE (39) | Marathon du Pays de Pasteur": one line, one event.
  private mutating func readEntry(from index: Int) -> Int {
    let profile = profiles[index]
    let end = endOfDetails(after: index)
    if let titleIndex = titleAbove(index), isOnlyKind(profile) {
      add(day: profile, clocks: [], titles: [profiles[titleIndex].tokens], through: end)
      return end
    }
    add(day: profile, clocks: [], titles: titleSegments(of: profile), through: end)
    return end
  }

  private mutating func readTitleThenDate(from index: Int) -> Int {
    let profile = profiles[index]
    let end = endOfDetails(after: index)
    add(day: profile, clocks: [], titles: titleSegments(of: profile), through: end)
    return end
  }

  /// A day alone on its line: its hours below are events, else what stands below or above it is.
  private mutating func readDay(from index: Int) -> Int {
    var line = index + 1
    var title: [Range<Int32>] = []
    var isCancelled = profiles[index].stateCue
    var found = false
    while line < profiles.count, !startsDay(line) {
      let profile = profiles[line]
      if let state = profile.stateCue, profile.segments.count <= 1 {
        isCancelled = isCancelled ?? state
      }
      if profile.hasClockOnly, isEntryLike(profile) {
        let end = endOfHour(after: line)
        addHour(line, day: profiles[index], state: isCancelled, through: end)
        found = true
        line = end
        continue
      }
      if case .title = profile.shape, title.count < 2, !found { title.append(profile.tokens) }
      if case .prose = profile.shape, title.isEmpty || found { break }
      line += 1
    }
    if found { return line }
    let end = endOfDetails(after: index)
    if let above = titleAbove(index), title.isEmpty || isProse(index + 1) {
      add(day: profiles[index], clocks: [], titles: [profiles[above].tokens], through: end)
    } else if let first = title.first {
      let parts = title.count > 1 && isQuoted(title[1]) ? title : [first]
      add(day: profiles[index], clocks: [], titles: parts, through: max(end, index + 2))
    }
    return max(end, index + 1)
  }

  private mutating func addHour(
    _ line: Int, day: BlockProfile, state: StateCue?, through end: Int
  ) {
    var parts = titleSegments(of: profiles[line])
    for follower in line + 1..<max(end, line + 1) where parts.count < 2 {
      if case .title = profiles[follower].shape {
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

  private func isProse(_ index: Int) -> Bool {
    guard index < profiles.count else { return true }
    if case .prose = profiles[index].shape { return true }
    return false
  }

  private func isQuoted(_ tokens: Range<Int32>) -> Bool {
    guard let first = tokens.first else { return false }
    let sign = findings.article.tokens[Int(first)]
    return sign.isSign("\"") || sign.isSign("«") || sign.isSign("“") || sign.isSign("”")
  }

  private func isEntryLike(_ profile: BlockProfile) -> Bool {
    switch profile.shape {
    case .entry, .dateLine: true
    default: false
    }
  }

  private func startsDay(_ index: Int) -> Bool {
    let profile = profiles[index]
    guard profile.hasDay else { return false }
    switch profile.shape {
    case .dateLine, .entry: return true
    case .titleThenDate: return isListed(index)
    default: return false
    }
  }

  /// "10/12 - Théâtre": the words beside the date only say what kind of event it is.
  private func isOnlyKind(_ profile: BlockProfile) -> Bool {
    profile.segments.allSatisfy { segment in
      segment.count <= 2
        && (findings.sense(.eventNoun, at: segment.lowerBound) != nil
          || findings.sense(.weakEventNoun, at: segment.lowerBound) != nil)
    }
  }

  /// The title line right above, when it is one and no other date has taken it.
  private func titleAbove(_ index: Int) -> Int? {
    guard index > 0, case .title = profiles[index - 1].shape else { return nil }
    guard findings.sameSection(profiles[index - 1].block, profiles[index].block) else { return nil }
    return index - 1
  }

  /// The lines after a dated one that still speak of it: up to the next date or heading.
  private func endOfDetails(after index: Int) -> Int {
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

  private func endOfHour(after index: Int) -> Int {
    var line = index + 1
    while line < profiles.count, line - index <= 5, !startsDay(line) {
      if profiles[line].hasClockOnly && isEntryLike(profiles[line]) { break }
      if findings.article.blocks[profiles[line].block].kind == .heading { break }
      line += 1
    }
    return line
  }

  /// The segments of a line that can be a title: no place, no price, no list of distances.
  private func titleSegments(of profile: BlockProfile) -> [Range<Int32>] {
    let candidates = profile.segments.filter { !isPlace($0) && !isDetail($0) }
    guard let first = candidates.first else {
      return Array(profile.segments.prefix(1))
    }
    if candidates.count > 1, isQuoted(candidates[1]) { return [first, candidates[1]] }
    return [first]
  }

  private func isPlace(_ segment: Range<Int32>) -> Bool {
    let mentions = findings.mentions(in: segment)
    guard let first = mentions.first else { return false }
    let mention = findings.mentions[first]
    return mention.firstToken - segment.lowerBound <= 1
      && Int(mention.endToken - mention.firstToken) * 4 >= (segment.count - 2) * 3
  }

  /// Numbers, states and the like: not what takes place.
  private func isDetail(_ segment: Range<Int32>) -> Bool {
    if findings.sense(.stateCue, at: segment.lowerBound) != nil { return true }
    let words = segment.filter {
      let token = findings.article.tokens[Int($0)]
      return token.kind == .word && token.end - token.begin > 2
    }
    return words.isEmpty
  }
}

// MARK: - Drafts

extension ListingReader {
  /// Makes one draft for each reading of the line's dates, with hours given apart where there are.
  private mutating func add(
    day: BlockProfile, clocks: [Int], titles parts: [Range<Int32>], through end: Int,
    at line: Int? = nil
  ) {
    guard !parts.isEmpty else { return }
    let title = parts.map { titles.title(of: $0) }.filter { !$0.isEmpty }.joined(separator: " : ")
    guard !title.isEmpty else { return }
    let first = drafts.count
    let anchor = parts[0]
    let reading = reading
    let lastBlock = profiles[max(0, min(end, profiles.count) - 1)].tokens.upperBound
    let begin = line.map { profiles[$0].tokens.lowerBound } ?? day.tokens.lowerBound
    let reach = begin..<max(lastBlock, begin)
    for date in day.dates where findings.dates[date].form != .clockOnly {
      taken.insert(date)
      for resolved in reading.resolved[date] {
        guard resolved.start != nil || resolved.end != nil else { continue }
        if (resolved.start ?? resolved.end).map({ $0.precision <= .semester }) ?? true { continue }
        append(resolved, clocks: clocks.isEmpty ? ownClocks(day) : clocks, block: day.block) {
          reading.draft(
            of: $0, block: day.block, anchor: anchor, reach: reach, rule: "an entry of a listing")
        }
      }
    }
    for index in first..<drafts.count {
      drafts[index].event.title = title
      drafts[index].titleSource = .entry
      drafts[index].titleKeys = reading.contentKeys(anchor)
      drafts[index].event.kind = kind(of: parts, in: reach)
      drafts[index].event.titleFound = Evidence(
        text: findings.text(anchor),
        begin: Int(findings.article.tokens[Int(anchor.lowerBound)].begin),
        end: Int(findings.article.tokens[Int(anchor.upperBound) - 1].end))
    }
    var states = StateReader(reading: reading)
    states.apply(to: &drafts, from: first, sentence: reach, dates: Array(day.dates))
  }

  /// Hours that stand beside the day on its own line but apart from it.
  private func ownClocks(_ profile: BlockProfile) -> [Int] {
    profile.dates.filter { findings.dates[$0].form == .clockOnly }
  }

  private mutating func append(
    _ resolved: ResolvedDate, clocks: [Int], block: Int, make: (ResolvedDate) -> EventDraft
  ) {
    let sessions = clocks.flatMap { reading.resolved[$0] }.filter { $0.clockStart != nil }
    guard let day = resolved.start?.day, resolved.start?.clock == nil, !sessions.isEmpty,
      resolved.end == nil || resolved.recurrence != nil
    else {
      drafts.append(make(resolved))
      return
    }
    taken.formUnion(clocks)
    for session in sessions {
      var timed = resolved
      guard let start = session.clockStart else { continue }
      timed.start = CivilPoint(day: day, clock: start)
      if let end = session.clockEnd {
        timed.end = CivilPoint(day: end < start ? day + 1 : day, clock: end)
      }
      var draft = make(timed)
      draft.dates.append(session.stated)
      drafts.append(draft)
    }
  }

  private func kind(of parts: [Range<Int32>], in reach: Range<Int32>) -> EventKind {
    for tokens in parts + [reach] {
      for category in [WordCategory.eventNoun, .weakEventNoun] {
        if let sense = findings.senses(category, in: tokens).first {
          return EventKind.allCasesByPack[Int(sense.value)]
        }
      }
    }
    return .other
  }
}

// MARK: - Fields

extension ListingReader {
  /// "Date :", "Heure :", "Lieu :" on lines of their own: one event under the title above them.
  private mutating func readFields(from index: Int) -> Int {
    var end = index
    var day: BlockProfile?
    var clocks: [Int] = []
    var title: Range<Int32>?
    while end < profiles.count {
      guard case .field(let label) = profiles[end].shape else {
        if case .prose = profiles[end].shape { break }
        if findings.article.blocks[profiles[end].block].kind == .heading || end - index > 10 {
          break
        }
        end += 1
        continue
      }
      if label == .date || label == .time {
        if profiles[end].hasDay, day == nil { day = profiles[end] }
        clocks += profiles[end].dates.filter { findings.dates[$0].form == .clockOnly }
      }
      if label == .title, let segment = profiles[end].segments.first { title = segment }
      end += 1
    }
    guard let day else { return max(end, index + 1) }
    let heading = title ?? titleBefore(index)
    guard let heading else { return max(end, index + 1) }
    add(day: day, clocks: clocks, titles: [heading], through: end)
    return max(end, index + 1)
  }

  /// "What:" above the labels, else the nearest title line or the headline.
  private func titleBefore(_ index: Int) -> Range<Int32>? {
    var line = index - 1
    while line >= 0, index - line <= 4 {
      if case .field(.title) = profiles[line].shape { return profiles[line].segments.first }
      line -= 1
    }
    for block in findings.article.blocks.indices
    where findings.role(ofBlock: block) == .headline {
      return findings.tokens(ofBlock: block)
    }
    line = index - 1
    while line >= 0 {
      if case .title = profiles[line].shape { return profiles[line].tokens }
      line -= 1
    }
    return nil
  }
}
