import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// Gives the entries of a list the state that the line above it says of all of them.
///
/// "SONT ANNULÉS" over "- Le marché du centre", "Moved" over "- Open rehearsal: from Friday 7.30 pm to
/// Saturday 2 pm": notices for a storm or a strike are sorted this way.
struct StateHeadingRefiner {
  let reading: Reading
  private let profiler: BlockProfiler

  init(reading: Reading) {
    self.reading = reading
    profiler = BlockProfiler(findings: reading.findings)
  }

  private var findings: Findings { reading.findings }

  func refine(_ drafts: inout [EventDraft]) {
    var states: [Int: StateCue?] = [:]
    for index in drafts.indices where !drafts[index].hasStatedState {
      guard let line = line(above: drafts[index].block) else { continue }
      let known = states[line] ?? state(of: line)
      states[line] = known
      guard let state = known else { continue }
      if state == .moved || state == .advanced {
        move(&drafts[index])
      } else {
        StateReader.set(state, on: &drafts[index])
      }
    }
  }

  /// The line over the run of list entries that a block belongs to.
  private func line(above block: Int) -> Int? {
    let blocks = findings.article.blocks
    guard blocks[block].kind == .listItem else { return nil }
    var line = block - 1
    while line >= 0, block - line <= StateHeadingRefiner.longestList, blocks[line].kind == .listItem
    {
      line -= 1
    }
    return line >= 0 && blocks[line].kind != .listItem ? line : nil
  }

  private static let longestList = 40

  /// The state that makes up a short line: "Canceled", "SONT REPORTÉS".
  private func state(of line: Int) -> StateCue? {
    guard findings.tokens(ofBlock: line).count <= StateHeadingRefiner.longestHeading else {
      return nil
    }
    let profile = profiler.profile(line)
    if profile.isStateOnly { return profile.stateCue }
    let words = findings.tokens(ofBlock: line).filter {
      findings.article.tokens[Int($0)].kind == .word
        && (findings.isSmallWord(.moved, at: $0)
          || findings.sense(.phraseEnd, at: $0) == nil && findings.sense(.auxiliary, at: $0) == nil)
    }
    return words.count == 1 && findings.isSmallWord(.moved, at: words[0]) ? .moved : nil
  }

  private static let longestHeading = 6

  /// "du samedi 25/10 au samedi 08/11, 13 h": from the day it had to the one it has.
  private func move(_ draft: inout EventDraft) {
    guard let date = draft.dates.first, findings.dates[date].form == .range,
      let end = draft.event.end, let start = draft.event.start
    else { return }
    draft.event.previousStart = CivilPoint(day: start.day)
    draft.event.start = start.clock.map { CivilPoint(day: end.day, clock: end.clock ?? $0) } ?? end
    draft.event.end = nil
    draft.event.status = .rescheduled
    draft.hasStatedState = true
    draft.event.rules.append("state: moved, as the line above says of all")
  }
}
