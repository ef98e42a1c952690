import ArticleText
import CivilTime
import LanguagePacks
import TemporalExpressions

/// The hour that one sentence gives all events of a programme: "Tous les spectacles à 20 h 30".
struct CommonHour {
  /// The block it stands in.
  let block: Int
  /// The hour, and the weekday it holds for where the sentence only says "Wednesdays at 7pm".
  let clock: StatedClock
  let weekday: Weekday?
  /// "sauf le 9 août (17h)": days with an hour of their own.
  let exceptions: [(day: StatedDay, clock: StatedClock)]
  /// Indices of all dates of the sentence, none of which is an event itself.
  let dates: Range<Int>

  /// All of an article, in reading order.
  static func all(in reading: Reading, blocks: [Int]) -> [CommonHour] {
    let findings = reading.findings
    return blocks.flatMap { block -> [CommonHour] in
      let entry = findings.article.blocks[block]
      return (Int(entry.firstSentence)..<Int(entry.endSentence)).compactMap { sentence in
        let tokens = findings.tokens(ofSentence: sentence)
        guard tokens.count <= 60 else { return nil }
        return hour(of: tokens, block: block, in: reading)
      }
    }
  }

  private static func hour(
    of tokens: Range<Int32>, block: Int, in reading: Reading
  ) -> CommonHour? {
    let findings = reading.findings
    let dates = findings.dates(in: tokens)
    guard let first = dates.first, dates.count <= 12 else { return nil }
    let isWeekly =
      findings.dates[first].hasRecurrence
      && findings.dates[first].firstToken - tokens.lowerBound <= 1
      && !findings.has(.eventNoun, in: tokens) && !findings.has(.openingHours, in: tokens)
    guard isWeekly && dates.count == 1 || speaksOfAll(tokens, in: findings) else {
      return monthly(in: tokens, dates, block: block, in: reading)
    }
    var clock: StatedClock?
    var exceptions: [(day: StatedDay, clock: StatedClock)] = []
    var day: StatedDay?
    for index in dates {
      let date = findings.dates[index]
      guard date.clocks.count <= 1, !isDoors(date, in: findings) else { continue }
      if namesNoDay(date) {
        guard let hour = date.clocks.first else { continue }
        if let exception = day {
          exceptions.append((exception, hour))
          day = nil
        } else if clock == nil {
          clock = hour
        } else if let begin = clock?.start, let end = hour.start, clock?.end == nil, begin < end,
          isEnd(date, behind: dates.prefix { $0 < index }, in: findings)
        {
          clock?.end = end
        } else {
          return nil
        }
      } else {
        guard clock != nil, let stated = date.days.first else { return nil }
        if let hour = date.clocks.first { exceptions.append((stated, hour)) } else { day = stated }
      }
    }
    guard let clock, clock.start != nil else { return nil }
    // "Les répétitions ont lieu le mardi de 20h15 à 22h15": told of itself and of no entry.
    let namesWeekday = dates.contains { index in
      findings.dates[index].clocks.first == clock
        && (findings.dates[index].days.contains { $0.weekday != nil }
          || findings.dates[index].hasRecurrence)
    }
    if namesWeekday, findings.has(.eventVerb, in: tokens),
      findings.has(.eventNoun, in: tokens) || findings.has(.weakEventNoun, in: tokens)
    {
      return nil
    }
    let weekday =
      isWeekly && !speaksOfAll(tokens, in: findings) || namesWeekday
      ? reading.resolved[first].first?.start?.day.weekday : nil
    return CommonHour(
      block: block, clock: clock, weekday: weekday, exceptions: exceptions, dates: dates)
  }

  /// "On the first Monday of the month at 7.30pm we get together": the hour of the days listed below, where they
  /// are Mondays; the habit itself stays what it is.
  private static func monthly(
    in tokens: Range<Int32>, _ dates: Range<Int>, block: Int, in reading: Reading
  ) -> CommonHour? {
    let findings = reading.findings
    guard
      let habit = dates.first(where: {
        findings.dates[$0].recurrence?.frequency == .monthly
          && findings.dates[$0].recurrence?.byDay.count == 1
      }), !findings.has(.openingHours, in: tokens), !findings.has(.otherFact, in: tokens),
      dates.allSatisfy({ date in
        date == habit || findings.dates[date].days.allSatisfy { $0.dayOfMonth == nil }
      })
    else { return nil }
    let hours = dates.flatMap { date in
      isDoors(findings.dates[date], in: findings) ? [] : findings.dates[date].clocks
    }
    guard hours.count == 1, let clock = hours.first, clock.start != nil,
      let weekday = findings.dates[habit].recurrence?.byDay.first?.weekday
    else { return nil }
    return CommonHour(
      block: block, clock: clock, weekday: weekday, exceptions: [], dates: dates.prefix(0))
  }

  /// "start at 12.30pm and end at about 1.20pm": words of their own lead to the second hour.
  private static func isEnd(
    _ date: StatedDate, behind former: some Collection<Int>, in findings: Findings
  ) -> Bool {
    guard let last = former.max() else { return false }
    let between =
      findings.dates[last].endToken..<max(findings.dates[last].endToken, date.firstToken)
    return between.count <= 5
      && between.contains { token in
        findings.article.tokens[Int(token)].kind == .word
          && findings.sense(.phraseLink, at: token) == nil
          && findings.sense(.locative, at: token) == nil
          && !findings.isSmallWord(.and, at: token)
      }
  }

  /// The hour of a day: its own where the sentence excepts it; nil on another weekday.
  func clock(on day: Day) -> StatedClock? {
    if let weekday, day.weekday != weekday { return nil }
    let own = exceptions.first {
      $0.day.dayOfMonth == day.dayOfMonth && ($0.day.month ?? day.month) == day.month
    }
    return own?.clock ?? clock
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
    // "All online, all at noon", "Tous à 17 h"
    if findings.senses(.universal, in: tokens).contains(where: { all in
      (all.value == pronoun || !findings.pack.habits.headsFirst && all.value == 0)
        && all.tokenCount == 1
        && findings.dates(in: all.endToken..<min(tokens.upperBound, all.endToken + 2)).contains {
          findings.dates[$0].form == .clockOnly
            && findings.dates[$0].firstToken - all.endToken <= 1
        }
    }) {
      return true
    }
    let nouns = findings.senses(.eventNoun, in: tokens)
    let weakNouns = findings.senses(.weakEventNoun, in: tokens)
    guard !nouns.isEmpty || !weakNouns.isEmpty else { return false }
    func has(_ holds: (WordSense) -> Bool) -> Bool {
      nouns.contains(where: holds) || weakNouns.contains(where: holds)
    }
    if let all = findings.senses(.universal, in: tokens).first,
      has({ $0.firstToken >= all.endToken && $0.firstToken <= all.endToken + 3 })
    {
      return true
    }
    if findings.has(.doors, in: tokens) { return true }
    // "Vesoul – Repas dansant, 12 h" is one of them.
    return has { noun in
      noun.firstToken - tokens.lowerBound <= 2 && isPlural(noun, in: findings)
        && (tokens.lowerBound..<noun.firstToken).allSatisfy {
          findings.article.tokens[Int($0)].kind != .sign
        }
    }
  }

  private static let pronoun = WordCategory.universal.value(named: "pronoun")

  /// "concerts", "Markets": the ending of the noun that heads the phrase tells.
  static func isPlural(_ noun: WordSense, in findings: Findings) -> Bool {
    // "Farmers' Market" is one.
    let head = findings.pack.habits.headsFirst ? noun.firstToken : noun.endToken - 1
    let token = findings.article.tokens[Int(head)]
    return findings.article.text[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
  }

  /// "portes 20 h", "doors 7pm": when people are let in.
  static func isDoors(_ date: StatedDate, in findings: Findings) -> Bool {
    let begin = max(0, date.firstToken - 5)
    // "ouvre grand ses portes. À 15 h, la conteuse": the next sentence's hour is its own.
    let sentence = findings.sentence(at: date.firstToken)
    return findings.senses(.doors, in: begin..<date.firstToken).contains { sense in
      findings.sentence(at: sense.firstToken) == sentence
        && (sense.endToken..<max(date.firstToken, sense.endToken)).allSatisfy {
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
    var used: [Int: [Int]] = [:]
    for index in drafts.indices {
      let block = drafts[index].block
      guard let start = drafts[index].event.start, start.precision == .day,
        drafts[index].event.end == nil, !drafts[index].event.hasRecurrence,
        drafts[index].event.kind != .deadline
      else { continue }
      let position = max(0, Findings.partition(hours.count) { hours[$0].block > block } - 1)
      if hours[position].clock(on: start.day) != nil { used[position, default: []].append(index) }
    }
    var told: Set<Int> = []
    for (position, entries) in used.sorted(by: { $0.key < $1.key }) {
      let hour = hours[position]
      // One entry on the weekday named may be chance.
      if hour.weekday != nil, entries.count < 2 { continue }
      for index in entries { set(hour, on: index) }
      told.formUnion(hour.dates)
    }
    taken.formUnion(told)
    drafts.removeAll { $0.dates.first.map(told.contains) == true }
  }

  private mutating func set(_ hour: CommonHour, on index: Int) {
    guard let day = drafts[index].event.start?.day, let clock = hour.clock(on: day),
      let begin = clock.start
    else { return }
    drafts[index].event.start = CivilPoint(day: day, clock: begin)
    if let end = clock.end {
      drafts[index].event.end = CivilPoint(day: day + clock.endDayOffset, clock: end)
    }
    drafts[index].event.rules.append("the hour of all")
  }
}
