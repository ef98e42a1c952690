import CivilTime
import Testing

@testable import TemporalExpressions

/// Days as announced by the calendars' own authorities.
@Suite struct FeastTests {
  @Test(arguments: [
    ("lunar-new-year", "2025-01-29"), ("eid-al-fitr", "2025-03-30"), ("eid-al-adha", "2025-06-06"),
    ("ramadan", "2025-03-01"), ("diwali", "2025-10-20"), ("holi", "2025-03-14"),
    ("ganesh-chaturthi", "2025-08-27"), ("vesak", "2025-05-12"), ("makar-sankranti", "2025-01-14"),
    ("orthodox-good-friday", "2025-04-18"), ("lent", "2025-03-05"),
  ])
  func `a feast falls where it is kept`(name: String, day: String) {
    #expect(Feast.days(name, year: 2025)?.first.description == day)
  }

  @Test(arguments: [
    ("rosh-hashanah", "2025-09-22"), ("yom-kippur", "2025-10-01"), ("hanukkah", "2025-12-14"),
    ("passover", "2025-04-12"), ("purim", "2025-03-13"), ("shavuot", "2025-06-01"),
    ("tu-bishvat", "2025-02-12"), ("tisha-bav", "2025-08-02"), ("yom-haatzmaut", "2025-04-30"),
  ])
  func `a Hebrew feast begins on the evening before`(name: String, day: String) {
    #expect(Feast.days(name, year: 2025)?.first.description == day)
  }

  @Test func `a feast of several days has its last`() {
    #expect(Feast.days("hanukkah", year: 2025)?.last.description == "2025-12-21")
    #expect(Feast.days("lent", year: 2025)?.last.description == "2025-04-19")
  }

  @Test func `what is no such feast, and years out of reach, have no day`() {
    #expect(Feast.days("christmas", year: 2025) == nil)
    #expect(Feast.days("diwali", year: 1500) == nil)
  }

  @Test func `new moons follow each other by a month`() {
    var moon = Ephemeris.newMoon(before: 0)
    for _ in 0..<300 {
      let next = Ephemeris.newMoon(following: moon)
      #expect((29.2...29.9).contains(next - moon))
      #expect(min(Ephemeris.phase(next), 360 - Ephemeris.phase(next)) < 0.001)
      moon = next
    }
  }

  @Test func `Hebrew years have one of six lengths`() {
    for year in 5600...6000 {
      let length = HebrewCalendar.newYear(year + 1) - HebrewCalendar.newYear(year)
      #expect([353, 354, 355, 383, 384, 385].contains(length))
    }
  }
}
