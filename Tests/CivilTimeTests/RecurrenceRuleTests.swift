import CivilTime
import Testing

@Suite struct RecurrenceRuleTests {
  @Test(arguments: [
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630", "FREQ=DAILY", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=2MO,-1FR;BYSETPOS=1,-1;WKST=SU;COUNT=4",
    "FREQ=YEARLY;BYWEEKNO=1,-1;BYDAY=MO", "FREQ=WEEKLY;UNTIL=20260429T160000Z",
    "FREQ=HOURLY;BYHOUR=8,9;BYMINUTE=0,30;BYSECOND=15;UNTIL=20260429T160000",
    "FREQ=YEARLY;BYYEARDAY=1,-1;BYMONTHDAY=31",
  ])
  func `text form goes both ways`(text: String) {
    #expect(RecurrenceRule(text)?.description == text)
    #expect(RecurrenceRule(text.lowercased())?.description == text)
  }

  @Test(arguments: [
    "", "FREQ=FORTNIGHTLY", "BYDAY=MO", "FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;COUNT=2;UNTIL=20260101", "FREQ=DAILY;UNTIL=20260230", "FREQ=MONTHLY;BYDAY=XX",
    "FREQ=YEARLY;BYMONTH=13", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=DAILY;NONSENSE=1", "FREQ=DAILY;BYHOUR=-1", "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=MONTHLY;BYDAY=54MO", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;UNTIL=20260101T250000Z",
    "FREQ=DAILY;BYMONTH=1,", "FREQ=DAILY;RSCALE=CHINESE", "FREQ=DAILY;COUNT=99999999999999999999",
  ])
  func `what is no rule is refused`(text: String) {
    #expect(RecurrenceRule(text) == nil)
  }

  @Test(arguments: [
    ("FREQ=WEEKLY;BYDAY=1MO,-1FR", "FREQ=WEEKLY;BYDAY=MO,FR"),
    ("freq=daily; byhour = 3", "FREQ=DAILY;BYHOUR=3"),
    ("FREQ=DAILY;BYHOUR=3,99;X-A=1;COUNT=-1", "FREQ=DAILY;BYHOUR=3"),
    ("FREQ=DAILY;BYDAY=MO,XX,FR;INTERVAL=", "FREQ=DAILY;BYDAY=MO,FR"),
    ("FREQ=DAILY;COUNT=3;COUNT=4;BYDAY=MO;BYDAY=TU", "FREQ=DAILY;BYDAY=TU;COUNT=4"),
    ("FREQ=DAILY;UNTIL=2026-03-04T10:00:00Z;", "FREQ=DAILY;UNTIL=20260304T100000Z"),
    ("FREQ=DAILY;COUNT=2;UNTIL=20260101", "FREQ=DAILY;COUNT=2;UNTIL=20260101"),
  ])
  func `what makes sense of a bad rule is read where that is asked for`(text: String, rule: String)
  {
    #expect(RecurrenceRule(text) == nil)
    #expect(RecurrenceRule(lenient: text)?.description == rule)
  }

  @Test(arguments: [
    "", "BYDAY=MO", "FREQ=FORTNIGHTLY", "FREQ=DAILY;RSCALE=CHINESE", "FREQ=DAILY;COUNT=0",
    "FREQ=DAILY;INTERVAL=0;COUNT=3",
  ])
  func `without a frequency, or for no occurrence at all, nothing is read`(text: String) {
    #expect(RecurrenceRule(lenient: text) == nil)
  }

  @Test(arguments: [
    ("OMIT", ["2026-01-31", "2026-03-31", "2026-05-31"]),
    ("BACKWARD", ["2026-01-31", "2026-02-28", "2026-03-31"]),
    ("FORWARD", ["2026-01-31", "2026-03-01", "2026-03-31"]),
  ])
  func `days that a month does not have go where SKIP says`(skip: String, days: [String]) throws {
    let text = "RSCALE=GREGORIAN;FREQ=MONTHLY;COUNT=3;SKIP=\(skip)"
    let rule = try #require(RecurrenceRule(text))
    #expect(RecurrenceRule(rule.description) == rule)
    let start = LocalDateTime(day: try #require(Day("2026-01-31")))
    #expect(rule.occurrences(from: start).map(\.day.description) == days)
    #expect(RecurrenceRule("FREQ=MONTHLY;SKIP=\(skip)") == nil)
  }

  @Test func `expansion equals a fixed sample of random rules`() throws {
    var checked = 0
    for row in ZoneTests.rows(ruleSamples, "ALMANACH_RULE_SAMPLES") {
      let start = try #require(LocalDateTime(basic: row[0]))
      let rule = try #require(RecurrenceRule(row[1]), "\(row[1])")
      let found = rule.occurrences(from: start).prefix(20).map(\.basic)
      #expect(String(found.count) == row[2], "\(row) \(found)")
      let checksum = String(crc32(found.joined(separator: ",")), radix: 16)
      #expect(UInt32(checksum, radix: 16) == UInt32(row[3], radix: 16), "\(row) \(found)")
      checked += 1
    }
    #expect(checked >= 1000)
  }

  @Test(arguments: [
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=SECONDLY;INTERVAL=2;BYSECOND=1",
    "FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31", "FREQ=HOURLY;INTERVAL=24;BYHOUR=3",
    "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=5", "FREQ=WEEKLY;BYMONTHDAY=31;BYMONTH=6",
    "FREQ=SECONDLY;INTERVAL=2147483647;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;INTERVAL=2147483647;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1", "FREQ=YEARLY;BYYEARDAY=366;BYMONTH=1",
  ])
  func `rules that never match end`(text: String) throws {
    let rule = try #require(RecurrenceRule(text))
    let start = LocalDateTime(day: try #require(Day("2026-01-05")))
    #expect(Array(rule.occurrences(from: start).prefix(2)).isEmpty)
  }

  @Test func `an until in UTC follows the zone's clock`() throws {
    let paris = try #require(Zone(named: "Europe/Paris"))
    let rule = try #require(RecurrenceRule("FREQ=WEEKLY;BYDAY=WE;UNTIL=20260429T160000Z"))
    let start = try #require(LocalDateTime(basic: "20260311T180000"))
    let occurrences = Array(rule.localized(in: paris).occurrences(from: start))
    #expect(occurrences.count == 8)
    #expect(occurrences.last?.description == "2026-04-29T18:00")
    #expect(rule.localized(in: paris).universal(in: paris) == rule)
  }

  @Test func `a limit ends a rule, an earlier end stays`() throws {
    let day = try #require(Day("2026-01-05"))
    let rule = try #require(RecurrenceRule("FREQ=DAILY"))
    #expect(Array(rule.limited(to: day + 2).occurrences(from: LocalDateTime(day: day))).count == 3)
    let ended = try #require(RecurrenceRule("FREQ=DAILY;UNTIL=20260106"))
    #expect(ended.limited(to: day + 2) == ended)
  }

  @Test(arguments: [
    "FREQ=SECONDLY;INTERVAL=7;BYSECOND=1", "FREQ=HOURLY;INTERVAL=36;BYHOUR=12",
    "FREQ=MINUTELY;INTERVAL=1439;BYHOUR=5;BYMINUTE=3", "FREQ=MINUTELY;INTERVAL=90;BYMINUTE=30",
    "FREQ=SECONDLY;INTERVAL=86400;BYHOUR=0", "FREQ=SECONDLY;INTERVAL=2147483647",
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO",
  ])
  func `sparse rules below a day are found`(text: String) throws {
    let rule = try #require(RecurrenceRule(text))
    let start = LocalDateTime(day: try #require(Day("2026-01-05")))
    #expect(Array(rule.occurrences(from: start).prefix(2)).count == 2)
  }

  @Test func `29 February comes in leap years only`() throws {
    let rule = try #require(RecurrenceRule("FREQ=YEARLY"))
    let start = LocalDateTime(day: try #require(Day("2096-02-29")))
    let years = rule.occurrences(from: start).prefix(3).map(\.day.year)
    #expect(years == [2096, 2104, 2108])
  }

  private func crc32(_ text: String) -> UInt32 {
    var sum: UInt32 = ~0
    for byte in text.utf8 {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return ~sum
  }
}

extension LocalDateTime {
  fileprivate init?(basic text: Substring) {
    let bytes = Array(text.utf8)
    guard bytes.count == 15, let day = Day(basic: bytes[..<8]),
      let clock = Clock(basic: bytes[9...])
    else { return nil }
    self.init(day: day, clock: clock)
  }

  fileprivate var basic: String { "\(day.basic)T\(clock.basic)" }
}
