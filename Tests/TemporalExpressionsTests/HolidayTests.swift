import CivilTime
import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct HolidayTests {
  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"),
    (2038, "2038-04-25"),
  ])
  func `Easter moves`(year: Int, day: String) {
    #expect(Holiday.easter(year: year).description == day)
  }

  @Test func `orthodox Easter follows the Julian moon`() {
    #expect(Holiday.orthodoxEaster(year: 2026).description == "2026-04-12")
    #expect(Holiday.orthodoxEaster(year: 2025).description == "2025-04-20")
  }

  @Test func `Mother's Day in France gives way to Pentecost`() {
    #expect(Holiday.day("mothers-day", year: 2026)?.description == "2026-05-31")
    #expect(Holiday.day("mothers-day", year: 2023)?.description == "2023-06-04")
  }

  @Test(arguments: [
    ("mothers-day", "CA", "2026-05-10"), ("mothers-day", "GB", "2026-03-15"),
    ("mothers-day", "FR", "2026-05-31"), ("labour-day", "CA", "2026-09-07"),
    ("labour-day", "FR", "2026-05-01"), ("thanksgiving", "CA", "2026-10-12"),
    ("thanksgiving", "US", "2026-11-26"), ("national-day", "FR", "2026-07-14"),
    ("national-day", "CH", "2026-08-01"), ("national-day", "BE", "2026-07-21"),
    ("fathers-day", "DE", "2026-05-14"), ("christmas", "", "2026-12-25"),
  ])
  func `a country keeps a holiday on its own day`(name: String, country: String, day: String) {
    #expect(Holiday.day(name, year: 2026, country: country)?.description == day)
  }

  @Test(arguments: [
    ("advent", "2026-11-29"), ("fourth-advent", "2026-12-20"), ("repentance-day", "2026-11-18"),
    ("totensonntag", "2026-11-22"), ("victoria-day", "2026-05-18"),
    ("administrative-day", "2026-04-22"), ("royal-day", "2026-04-27"),
  ])
  func `days are counted from others`(name: String, day: String) {
    #expect(Holiday.day(name, year: 2026)?.description == day)
  }

  /// A feast by the moon may skip a civil year.
  @Test func `every holiday a pack can name has a day in nearly each year`() {
    for name in WordCategory.holidays {
      let days = (2024...2028).compactMap { Holiday.day(name, year: $0, country: "FR") }
      #expect(days.count >= 4, "\(name)")
    }
  }

  @Test func `every holiday a pack can name is known or has no rule yet`() {
    #expect(Holiday.day("christmas", year: 2026)?.description == "2026-12-25")
    #expect(Holiday.day("no-such-day", year: 2026) == nil)
  }

  @Test(arguments: [
    ("lundi saint", LanguagePack.french, "2026-03-30"),
    ("mardi saint", .french, "2026-03-31"), ("mercredi saint", .french, "2026-04-01"),
    ("Holy Monday", .english, "2026-03-30"), ("Holy Tuesday", .english, "2026-03-31"),
    ("Spy Wednesday", .english, "2026-04-01"), ("Karmontag", .german, "2026-03-30"),
    ("Kardienstag", .german, "2026-03-31"), ("Karmittwoch", .german, "2026-04-01"),
  ])
  func `the days before Maundy Thursday have their names`(
    text: String, pack: LanguagePack, day: String
  ) {
    #expect(readings(text, pack) == ["\(text) → \(day)"])
  }

  @Test func `a weekday before a saint's name is a weekday`() {
    #expect(readings("Réunion lundi, saint Martin oblige.") == ["lundi → 2026-01-12"])
  }
}
