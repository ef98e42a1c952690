import CivilTime
import Foundation
import Testing

@Suite struct ZoneTests {
  /// The embedded sample, or the rows of the file the variable names.
  static func rows(_ sample: String, _ variable: String) -> [[Substring]] {
    let path = ProcessInfo.processInfo.environment[variable]
    let text = path.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) } ?? sample
    return text.split(separator: "\n").map { $0.split(separator: " ") }
  }

  @Test func `offsets and abbreviations equal the tz database's at sampled moments`() throws {
    var zones: [Substring: Zone] = [:]
    var checked = 0
    for row in ZoneTests.rows(zoneSamples, "ALMANACH_ZONE_SAMPLES") {
      let zone = try #require(zones[row[0]] ?? Zone(named: String(row[0])), "\(row[0])")
      zones[row[0]] = zone
      let moment = try #require(Int(row[1]))
      let type = zone.type(at: moment)
      #expect(type.offset == Int(row[2]) && type.abbreviation == row[3], "\(row)")
      checked += 1
    }
    #expect(checked >= 1000)
  }

  /// On demand only: `Tests/Differential/zones.sh` writes the rows.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["ALMANACH_ZONE_RUNS"] != nil))
  func `every hour is as the system has it`() throws {
    var zone: Zone?
    var hours = 0
    for row in ZoneTests.rows("", "ALMANACH_ZONE_RUNS") {
      if zone?.name != String(row[0]) { zone = Zone(named: String(row[0])) }
      let known = try #require(zone, "\(row[0])")
      let (first, last) = (try #require(Int(row[1])), try #require(Int(row[2])))
      let offset = try #require(Int(row[3]))
      for hour in first...last {
        let type = known.type(at: hour * 3600)
        hours += 1
        if type.offset != offset || type.abbreviation != row[4] {
          Issue.record("\(row) at \(hour): \(type)")
          break
        }
      }
    }
    #expect(hours > 700_000_000)
  }

  @Test func `every moment comes back from its wall clock`() throws {
    for name in ["Europe/Paris", "America/Toronto", "Pacific/Apia", "Africa/Cairo", "Asia/Gaza"] {
      let zone = try #require(Zone(named: name))
      for moment in stride(from: 1_600_000_000, to: 1_700_000_000, by: 1_801) {
        switch zone.resolve(zone.local(at: moment)) {
        case .unique(let found): #expect(found == moment)
        case .fold(let earlier, let later): #expect(earlier == moment || later == moment)
        case .gap: Issue.record("\(name) \(moment) in a gap")
        }
      }
    }
  }

  @Test func `skipped and doubled hours are told apart`() throws {
    let paris = try #require(Zone(named: "Europe/Paris"))
    func resolve(_ day: String, _ clock: String) throws -> LocalResolution {
      paris.resolve(LocalDateTime(day: try #require(Day(day)), clock: try #require(Clock(clock))))
    }
    #expect(
      try resolve("2026-03-29", "02:30")
        == .gap(oldOffset: 1_774_747_800, newOffset: 1_774_744_200))
    #expect(
      try resolve("2026-10-25", "02:30") == .fold(earlier: 1_792_888_200, later: 1_792_891_800))
    #expect(try resolve("2026-03-29", "01:59") == .unique(1_774_745_940))
    #expect(try resolve("2026-03-29", "03:00") == .unique(1_774_746_000))
    #expect(try resolve("2026-10-25", "03:00") == .unique(1_792_893_600))
  }

  @Test func `before 1970 the clocks show what they showed then`() throws {
    let paris = try #require(Zone(named: "Europe/Paris"))
    func type(_ day: String) throws -> LocalTimeType {
      paris.type(at: LocalDateTime(day: try #require(Day(day)), clock: .noon).seconds)
    }
    #expect(try type("1850-01-01").offset == 561)
    #expect(try type("1911-01-01").abbreviation == "PMT")
    #expect(try type("1913-07-01").offset == 0)
    #expect(try type("1943-07-01").offset == 7_200)
    #expect(try type("1969-07-01").offset == 3_600)
  }

  @Test func `a day that a zone skipped has no moments`() throws {
    let apia = try #require(Zone(named: "Pacific/Apia"))
    let noon = LocalDateTime(day: try #require(Day("2011-12-30")), clock: .noon)
    #expect(!apia.resolve(noon).isUnique)
  }

  @Test func `names are found whatever their case, links keep their own name`() {
    #expect(Zone(named: "europe/paris")?.name == "Europe/Paris")
    #expect(Zone(named: "Europe/Monaco")?.name == "Europe/Monaco")
    #expect(Zone(named: "us/EASTERN")?.offset(at: 1_800_000_000) == -18_000)
    #expect(Zone(named: "GMT+0")?.name == "GMT+0")
    for wrong in ["", "Europe", "Europe/Pari", "Europe/Pariss", "Europe/Paris|", "zzz", "|", "\n"] {
      #expect(Zone(named: wrong) == nil, "\(wrong)")
    }
  }

  @Test func `every zone of the table can be read, the table is sorted and complete`() {
    let names = Zone.names
    #expect(names.count > 590)
    #expect(names.map { $0.lowercased() } == names.map { $0.lowercased() }.sorted())
    for name in names { #expect(Zone(named: name)?.name == name) }
  }

  @Test func `windows names lead to zones`() {
    #expect(Zone(windowsName: "Romance Standard Time")?.name == "Europe/Paris")
    #expect(Zone.ianaName(ofWindowsZone: "eastern standard time") == "America/New_York")
    #expect(Zone(windowsName: "Europe/Paris") == nil)
  }
}
