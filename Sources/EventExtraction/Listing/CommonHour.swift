import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// The hour that one sentence gives all events of a programme: "Tous les spectacles à 20 h 30".
struct CommonHour {
  /// The block it stands in.
  let block: Int
  /// Indices into the findings' dates: the hour itself, and what else the sentence names.
  let clock: Int
  let dates: [Int]

  /// All of an article, in reading order.
  static func all(in reading: Reading, blocks: [Int]) -> [CommonHour] {
    let findings = reading.findings
    var found: [CommonHour] = []
    for block in blocks {
      let entry = findings.article.blocks[block]
      for sentence in Int(entry.firstSentence)..<Int(entry.endSentence) {
        let tokens = findings.tokens(ofSentence: sentence)
        let dates = findings.dates(in: tokens)
        guard !dates.isEmpty, tokens.count <= 60, speaksOfAll(tokens, in: findings),
          dates.allSatisfy({ namesNoDay(findings.dates[$0]) })
        else { continue }
        let clocks = dates.filter {
          !findings.dates[$0].clocks.isEmpty && !isDoors(findings.dates[$0], in: findings)
        }
        if clocks.count == 1, let clock = clocks.first {
          found.append(CommonHour(block: block, clock: clock, dates: Array(dates)))
        }
      }
    }
    return found
  }

  private static func namesNoDay(_ date: StatedDate) -> Bool {
    date.days.allSatisfy { $0.dayOfMonth == nil && $0.month == nil && $0.offset == nil }
      && date.clocks.count <= 1
  }

  /// "Toutes les séances", "Les concerts": a plural of events, or a word for all before one.
  private static func speaksOfAll(_ tokens: Range<Int32>, in findings: Findings) -> Bool {
    if findings.has(.openingHours, in: tokens) || findings.has(.otherFact, in: tokens) {
      return false
    }
    let nouns = [WordCategory.eventNoun, .weakEventNoun].flatMap {
      findings.senses($0, in: tokens)
    }
    guard !nouns.isEmpty else { return false }
    if let all = findings.senses(.universal, in: tokens).first,
      nouns.contains(where: { $0.firstToken >= all.endToken && $0.firstToken <= all.endToken + 3 })
    {
      return true
    }
    if findings.has(.doors, in: tokens) { return true }
    return nouns.contains { $0.firstToken - tokens.lowerBound <= 2 && isPlural($0, in: findings) }
  }

  private static func isPlural(_ noun: WordSense, in findings: Findings) -> Bool {
    let token = findings.article.tokens[Int(noun.firstToken)]
    return findings.article.text[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// "portes 20 h", "doors 7pm": when people are let in.
  static func isDoors(_ date: StatedDate, in findings: Findings) -> Bool {
    let begin = max(0, date.firstToken - 5)
    return findings.senses(.doors, in: begin..<date.firstToken).contains { sense in
      (sense.endToken..<max(date.firstToken, sense.endToken)).allSatisfy {
        findings.date(at: $0) == nil && !findings.article.tokens[Int($0)].isSign(",")
          && !findings.article.tokens[Int($0)].isSign("/")
      }
    }
  }
}

extension ListingReader {
  /// Gives entries without an hour the one that holds for all of them: the nearest above, else the
  /// first below.
  mutating func takeCommonHours(_ hours: [CommonHour]) {
    guard !hours.isEmpty else { return }
    var used: Set<Int> = []
    for index in drafts.indices {
      let block = drafts[index].block
      guard let start = drafts[index].event.start, start.precision == .day,
        drafts[index].event.end == nil, drafts[index].event.recurrence == nil
      else { continue }
      let position = max(0, Findings.partition(hours.count) { hours[$0].block > block } - 1)
      let hour = hours[position]
      guard let clock = findings.dates[hour.clock].clocks.first, let begin = clock.start else {
        continue
      }
      drafts[index].event.start = CivilPoint(day: start.day, clock: begin)
      if let end = clock.end {
        drafts[index].event.end = CivilPoint(day: start.day + clock.endDayOffset, clock: end)
      }
      drafts[index].event.rules.append("the hour of all")
      used.insert(position)
    }
    for position in used { taken.formUnion(hours[position].dates) }
  }
}
