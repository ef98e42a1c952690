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
  let columns: TitleColumns

  init(reading: Reading, blocks: [Int]) {
    self.reading = reading
    titles = TitleComposer(findings: reading.findings)
    columns = TitleColumns(findings: reading.findings, blocks: blocks)
    let profiler = BlockProfiler(findings: reading.findings)
    profiles = blocks.map { profiler.profile($0) }
  }

  var findings: Findings { reading.findings }

  mutating func read() {
    var index = 0
    while index < profiles.count {
      switch profiles[index].shape {
      case .dateLine where profiles[index].hasDay && columns.cells[index] == .none:
        index = readEntry(from: index)
      case .dateLine where profiles[index].hasDay: index = readDay(from: index)
      case .entry where profiles[index].hasDay && headsHours(index): index = readDay(from: index)
      case .entry where profiles[index].hasDay: index = readEntry(from: index)
      case .titleThenDate where profiles[index].hasDay && standsApart(index):
        index = readTitleThenDate(from: index)
      case .field(.date), .field(.time): index = readFields(from: index)
      case .entry where profiles[index].hasClockOnly,
        .titleThenDate where profiles[index].hasClockOnly:
        index = readGovernedHour(from: index)
      default: index += 1
      }
    }
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
    findings.role(ofBlock: profiles[index].block) != .headline
  }

  /// The line is a heading or list entry, or stands among others of its shape.
  func isListed(_ index: Int) -> Bool {
    let kind = findings.article.blocks[profiles[index].block].kind
    return kind == .heading || kind == .listItem || kind == .tableRow
  }
}
