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
  var drafts: [EventDraft] = []
  /// Dates that became an event or part of one.
  var taken: Set<Int> = []

  let profiles: [BlockProfile]
  let titles: TitleComposer
  /// The headline or a heading speaks of sport, so that two names with a dash between are a match.
  let isSporting: Bool
  /// Sections that list towns and venues of one thing.
  private(set) var placesOnly: Set<Int> = []
  private(set) var venueHeadings = VenueHeadings()
  let tour: TourLines
  let venueSlots: VenueSlots
  /// The line read is a row below a head row, whose other cells say nothing of the event.
  var isInTable = false
  var dayOfText = DayOfText()
  private let blocks: [Int]

  /// Hands the drafts over, so that what amends them need not copy them.
  mutating func takeDrafts() -> [EventDraft] {
    defer { drafts = [] }
    return drafts
  }

  init(reading: Reading, blocks: [Int]) {
    self.reading = reading
    titles = TitleComposer(findings: reading.findings)
    let headings = ListingReader.headings(in: reading, blocks: blocks)
    let profiler = BlockProfiler(findings: reading.findings, headings: headings)
    var profiles: [BlockProfile] = []
    profiles.reserveCapacity(blocks.count)
    for block in blocks { profiler.append(profilesOf: block, to: &profiles) }
    self.profiles = profiles
    tour = TourLines(profiles: profiles, findings: reading.findings)
    venueSlots = VenueSlots(profiles: profiles, findings: reading.findings)
    isSporting =
      ListingReader.isSporting(reading.findings)
      || ListingReader.listsMeetings(profiles, reading.findings)
    self.blocks = blocks
    // A heading's other dates ("version du 20/03") are no events either; the headline may name one.
    for index in profiles.indices
    where !headings.isEmpty
      && reading.findings.role(ofBlock: profiles[index].block) != .headline
    {
      if profiles[index].dates.contains(where: headings.contains) {
        taken.formUnion(profiles[index].dates)
      }
    }
    placesOnly = sectionsOfPlaces()
    venueHeadings = VenueHeadings(profiles: profiles, findings: reading.findings)
  }

  var findings: Findings { reading.findings }

  mutating func read() {
    var index = 0
    while index < profiles.count {
      if let end = readTable(from: index) ?? readGrid(from: index) {
        index = end
        continue
      }
      if let notice = notice(from: index) {
        read(notice, from: index)
        index = notice.end
        continue
      }
      let isHead = headsDays(index)
      if isHead, let title = festival(over: index) {
        add(day: profiles[index], clocks: [], titles: [title], through: index + 1)
      }
      if isHead || isSchedule(index) {
        taken.formUnion(profiles[index].dates)
        index += 1
        continue
      }
      switch profiles[index].shape {
      case _ where profiles[index].isItem && !profiles[index].hasDay: index = readItem(from: index)
      case .dateLine where profiles[index].hasDay: index = readDay(from: index)
      case .entry where profiles[index].hasDay && headsHours(index): index = readDay(from: index)
      case .entry where profiles[index].hasDay && isEntry(index):
        index = readEntry(from: index)
      case .titleThenDate where profiles[index].hasDay && standsApart(index):
        index = readTitleThenDate(from: index)
      case .field(.date), .field(.time): index = readFields(from: index)
      case .entry where profiles[index].hasClockOnly,
        .titleThenDate where profiles[index].hasClockOnly:
        index = readGovernedHour(from: index)
      default: index += 1
      }
    }
    takeCommonHours(CommonHour.all(in: reading, blocks: blocks))
  }

  /// The dates by which a month, a season or a year heads the page or what stands below.
  private static func headings(in reading: Reading, blocks: [Int]) -> Set<Int> {
    let frames = FrameReader(findings: reading.findings, context: reading.context)
    var found: Set<Int> = []
    for block in blocks {
      for date in reading.findings.dates(in: reading.findings.tokens(ofBlock: block)) {
        guard let first = reading.resolved[date].first?.start,
          let frame = frames.span(
            of: reading.findings.dates[date], reading.resolved[date], in: block),
          first.precision < .week
            || frame.isPage && isBulletin(reading.findings, besides: date, in: block)
        else { continue }
        found.insert(date)
      }
    }
    return found
  }

  /// "Programme de la semaine du 4 au 10 février", "Feuille n° 47": the page and not what is held.
  private static func isBulletin(_ findings: Findings, besides date: Int, in block: Int) -> Bool {
    let stated = findings.dates[date]
    let line = findings.tokens(ofBlock: block)
    let words = [
      line.lowerBound..<max(line.lowerBound, stated.firstToken),
      min(stated.endToken, line.upperBound)..<line.upperBound,
    ]
    return findings.has(.bulletin, in: line)
      && words.allSatisfy { !findings.has(.eventNoun, in: $0) && $0.count <= 8 }
  }

  private static func isSporting(_ findings: Findings) -> Bool {
    let sport = WordCategory.eventNoun.value(named: "sport")
    return findings.article.blocks.indices.contains { block in
      let tokens = findings.tokens(ofBlock: block)
      guard findings.article.blocks[block].kind == .heading || tokens.count <= 14 else {
        return false
      }
      return findings.senses(.eventNoun, in: tokens).contains { $0.value == sport }
        || findings.senses(.weakEventNoun, in: tokens).contains { $0.value == sport }
    }
  }

  private static let longestTeam = 4

  /// "14 mars : Dole - Mâcon", "21 mars : Beaune - Dole": two lines or more of a day and two names with a dash, one
  /// of them a town.
  private static func listsMeetings(_ profiles: [BlockProfile], _ findings: Findings) -> Bool {
    var meetings = 0
    for profile in profiles where profile.hasDay && profile.segments.count == 2 {
      guard profile.segments[0].upperBound + 1 == profile.segments[1].lowerBound,
        findings.article.tokens[Int(profile.segments[0].upperBound)].isDash,
        profile.segments.contains(where: { side in
          findings.mention(at: side.lowerBound).map {
            $0.kind == .place && $0.placeKind?.isTown == true
          } ?? false
        }),
        profile.segments.allSatisfy({ side in
          side.count <= ListingReader.longestTeam
            && side.allSatisfy { token in
              let word = findings.article.tokens[Int(token)]
              return word.kind == .sign || word.shape.contains(.capitalised)
            }
        })
      else { continue }
      meetings += 1
      if meetings > 1 { return true }
    }
    return false
  }

  /// "mardi et samedi à 19h, dimanche à 15h" right below "15 septembre > 4 octobre": the hours of a run.
  private func isSchedule(_ index: Int) -> Bool {
    guard index > 0, namesOnlyWeekdays(index), profiles[index].segments.isEmpty,
      findings.article.blocks[profiles[index].block].blankLinesBefore == 0,
      findings.sameSection(profiles[index - 1].block, profiles[index].block)
    else { return false }
    return profiles[index - 1].days.contains { date in
      findings.dates[date].form == .range
        && (reading.resolved[date].first).flatMap { run in
          run.start.flatMap { start in run.end.map { $0.day - start.day > 6 } }
        } == true
    }
  }

  /// "Semaine du 12 au 18 février" over lines with days of that week: it says when they are.
  private func headsDays(_ index: Int) -> Bool {
    guard profiles[index].days.count == 1, let date = profiles[index].days.first,
      let run = reading.resolved[date].first, reading.resolved[date].count == 1,
      let first = run.start, let last = run.end ?? run.start, !run.hasRecurrence,
      first.clock == nil, (1...31).contains(last.lastDay - first.day)
    else { return false }
    if opensStanza(index) { return false }
    let segments = profiles[index].segments
    guard segments.allSatisfy({ !findings.has(.eventNoun, in: $0) }),
      segments.reduce(0, { $0 + $1.count }) <= ListingReader.longestHead
    else { return false }
    let days = profiles[index + 1..<min(profiles.count, index + ListingReader.reachOfHead)]
      .flatMap(\.days).compactMap { reading.resolved[$0].first?.start }
      .filter { $0.precision >= .day && first.day <= $0.day && $0.day <= last.lastDay }
    let isBareWeek = segments.isEmpty && isWeek(profiles[index])
    return Set(days.map(\.day)).count >= (isBareWeek ? 1 : ListingReader.fewestDays)
  }

  /// "LES BERGES, festival de chanson" right over "Du 11 au 15 juin 2025": what lasts as long as the days below.
  private func festival(over index: Int) -> Range<Int32>? {
    guard let first = profiles[index].days.first,
      reading.resolved[first].first?.start.map({ $0.precision >= .day }) == true,
      let above = titleAbove(index), above == index - 1,
      findings.dates(in: profiles[above].tokens).isEmpty,
      findings.has(.eventNoun, in: profiles[above].tokens),
      !findings.has(.bulletin, in: profiles[above].tokens),
      !findings.isHollow(profiles[above].tokens)
    else { return nil }
    return profiles[above].tokens
  }

  /// "Du lundi 9 au vendredi 27" right over "Exposition « Tanneries »", between stanzas made alike: it dates what
  /// stands below it.
  private func opensStanza(_ index: Int) -> Bool {
    let blocks = findings.article.blocks
    guard index + 1 < profiles.count, case .dateLine = profiles[index].shape,
      profiles[index + 1].dates.isEmpty, blocks[profiles[index].block].blankLinesBefore > 0,
      blocks[profiles[index + 1].block].blankLinesBefore == 0
    else { return false }
    return profiles[index + 2..<min(profiles.count, index + ListingReader.reachOfHead)].contains {
      guard case .dateLine = $0.shape else { return false }
      return $0.hasDay && blocks[$0.block].blankLinesBefore > 0
    }
  }

  private static let longestHead = 4
  private static let reachOfHead = 20
  private static let fewestDays = 3

  private func namesOnlyWeekdays(_ index: Int) -> Bool {
    guard let first = profiles[index].days.first else { return false }
    return profiles[index].days.allSatisfy { date in
      findings.dates[date].days.allSatisfy { $0.month == nil && $0.weekday != nil }
    }
      && (findings.dates[first].recurrence?.frequency == .weekly
        || findings.dates[first].days.contains { $0.dayOfMonth == nil })
  }

  /// "VENDREDI 14 JUILLET - Domme" over lines that each begin with an hour.
  func headsHours(_ index: Int) -> Bool {
    guard index + 1 < profiles.count, !profiles[index].hasOwnClock else { return false }
    let next = profiles[index + 1]
    return next.hasClockOnly && !next.hasDay && isEntryLike(next)
      && findings.sameSection(next.block, profiles[index].block)
      && findings.article.blocks[next.block].kind != .heading
  }

  /// A line of its own that is not the headline, whose date the text below tells again.
  private func standsApart(_ index: Int) -> Bool {
    findings.role(ofBlock: profiles[index].block) != .headline || profiles.count == 1
  }

  /// "Mardi, on débraye" as a headline is told again below; a day of a month is the entry's own.
  private func isEntry(_ index: Int) -> Bool {
    standsApart(index)
      || profiles[index].days.contains { date in
        findings.dates[date].days.contains { $0.dayOfMonth != nil }
      }
  }

  /// The line is a heading or list entry, or stands among others of its shape.
  func isListed(_ index: Int) -> Bool {
    let kind = findings.article.blocks[profiles[index].block].kind
    return kind == .heading || kind == .listItem || kind == .tableRow
  }
}
