import ArticleText
import CivilTime
import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct DateResolverTests {
  @Test(arguments: [
    ("du 28 décembre au 3 janvier", "2025-12-28/2026-01-03"),
    ("du 16 au 21 novembre 2025", "2025-11-16/2025-11-21"),
    ("du 6 février à 18 h au 8 février 2026 à 12 h", "2026-02-06T18:00/2026-02-08T12:00"),
    ("jeudi 12 mars de 22h à 2h", "2026-03-12T22:00/2026-03-13T02:00"),
    ("jusqu'au 27 février", "/2026-02-27"),
    ("à l'automne 2026", "2026-23"),
    ("1er semestre 2026", "2026-40"),
    ("lundi de Pâques", "2026-04-06"),
    ("Ascension 2026", "2026-05-14"),
    ("le deuxième dimanche de juin 2026", "2026-06-14"),
    ("31/10/74", "1974-10-31"),
    ("le quinze janvier deux mille vingt-sept", "2027-01-15"),
  ])
  func `a date is resolved as it is stated`(text: String, value: String) {
    #expect(readings(text) == ["\(text) → \(value)"])
  }

  private func resolved(_ text: String, _ change: (inout DateContext) -> Void = { _ in })
    -> [ResolvedDate]
  {
    let article = ArticleReader(packs: [.french]).article(
      text: Array(text.utf8), name: "", language: "fr")
    var context = DateContext(reference: CivilPoint(year: 2026, month: 1))
    if let reference = CivilPoint("2026-01-14") { context.reference = reference }
    change(&context)
    return DateFinder(pack: .french).dates(in: article).enumerated().flatMap {
      DateResolver().resolve($1, index: $0, in: context)
    }
  }

  @Test func `a weekday chooses the year it fits`() {
    let date = resolved("vendredi 25 juin").first
    #expect(date?.start == CivilPoint("2027-06-25"))
    #expect(date?.reasons.contains(.yearByWeekday) == true)
  }

  @Test func `a weekday that does not fit is reported and never corrected`() {
    let date = resolved("lundi 15 janvier 2026").first
    #expect(date?.start == CivilPoint("2026-01-15"))
    #expect(date?.hasWeekdayConflict == true)
    #expect(date?.reasons.contains(.weekdayConflict) == true)
    #expect(resolved("jeudi 15 janvier 2026").first?.hasWeekdayConflict == false)
  }

  @Test func `a heading gives month and year`() {
    let date = resolved("Dimanche 8") { $0.heading = CivilPoint(year: 2027, month: 8) }.first
    #expect(date?.start == CivilPoint("2027-08-08"))
    #expect(date?.reasons == [.yearByHeading])
  }

  @Test func `the tense chooses between the years around`() {
    #expect(resolved("le 3 août") { $0.tense = 1 }.first?.start == CivilPoint("2026-08-03"))
    #expect(resolved("le 3 août") { $0.tense = -1 }.first?.start == CivilPoint("2025-08-03"))
  }

  @Test func `the day after counts from the date before`() {
    let date = resolved("le lendemain") { $0.previous = CivilPoint("2026-05-03") }.first
    #expect(date?.start == CivilPoint("2026-05-04"))
    #expect(date?.reasons == [.relativeToDateBefore])
  }

  @Test func `a recurrence has its first day, rule, bound and exceptions`() {
    let date = resolved("tous les mardis de 18h à 20h, du 25 mai au 29 juin, sauf le 16 juin").first
    #expect(date?.start?.description == "2026-05-26T18:00")
    #expect(date?.end?.description == "2026-05-26T20:00")
    #expect(date?.recurrence?.description == "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260629")
    #expect(date?.exceptions == [Day("2026-06-16")].compactMap { $0 })
  }

  @Test func `a weekday after a span lies in it`() {
    let span = Day("2026-07-10").flatMap { first in Day("2026-07-12").map { first...$0 } }
    let date = resolved("vendredi") { $0.span = span }.first
    #expect(date?.start == CivilPoint("2026-07-10"))
    #expect(date?.reasons == [.withinSpanBefore])
    #expect(resolved("mardi") { $0.span = span }.first?.start != CivilPoint("2026-07-14"))
  }

  @Test func `an article before a weekday with hours from and to makes a habit`() {
    let habit = resolved("le mardi de 18 h à 20 h").first
    #expect(habit?.recurrence?.description == "FREQ=WEEKLY;BYDAY=TU")
    #expect(resolved("le mardi à 18 h").first?.recurrence == nil)
    #expect(resolved("mardi de 18 h à 20 h").first?.recurrence == nil)
    #expect(resolved("le samedi 13 à 22 h").first?.recurrence == nil)
  }

  @Test func `a day just named takes the habit for itself`() {
    let date = resolved("le dimanche de 10 h à 12 h") {
      $0.previous = CivilPoint("2026-05-02")
    }.first
    #expect(date?.start?.description == "2026-05-03T10:00")
    #expect(date?.recurrence == nil)
  }

  @Test func `a weekday that is left out changes the rule`() {
    let date = resolved("tous les jours sauf le lundi, de 10 h à 18 h").first
    #expect(date?.recurrence?.description == "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU")
    #expect(date?.exceptions == [])
  }

  @Test func `the tense near by decides between two weekdays and not between years`() {
    #expect(
      resolved("lundi") { $0.nearbyTense = -1 }.first?.start == CivilPoint("2026-01-12"))
    #expect(resolved("lundi") { $0.nearbyTense = 1 }.first?.start == CivilPoint("2026-01-19"))
    #expect(
      resolved("le 3 mars") { $0.nearbyTense = -1 }.first?.start == CivilPoint("2026-03-03"))
  }

  @Test func `a leap day of no leap year is a slip`() {
    #expect(
      resolved("29 février") { $0.reference = CivilPoint(day: $0.reference.day - 120) }.isEmpty)
  }

  @Test func `a holiday falls as the country keeps it`() {
    #expect(
      resolved("fête nationale") { $0.country = "CH" }.first?.start == CivilPoint("2025-08-01"))
    #expect(
      resolved("fête des mères") { $0.country = "CA" }.first?.start == CivilPoint("2026-05-10"))
  }

  @Test func `numbers are read by the order of the country`() {
    #expect(resolved("le 5/10/2026").first?.start == CivilPoint("2026-10-05"))
    #expect(
      resolved("le 5/10/2026") { $0.isMonthFirst = true }.first?.start == CivilPoint("2026-05-10"))
    #expect(
      resolved("le 15/10/2026") { $0.isMonthFirst = true }.first?.start
        == CivilPoint("2026-10-15"))
  }

  @Test func `a zone named beside the clock is kept`() {
    #expect(resolved("20 h (heure de Paris)").first?.zone == "Europe/Paris")
    #expect(resolved("14h00 Paris / 8h00 Montréal").map(\.zone) == ["Europe/Paris"])
  }

  @Test func `no such day gives nothing`() {
    #expect(resolved("le 29 février 2026").isEmpty)
  }

  @Test func `a day to come is likelier than one as far behind`() {
    #expect(resolved("le 28 juillet").first?.start == CivilPoint("2025-07-28"))
    #expect(
      resolved("le 28 juillet") { $0.leansAhead = true }.first?.start == CivilPoint("2026-07-28"))
    #expect(
      resolved("le 28 novembre") { $0.leansAhead = true }.first?.start == CivilPoint("2025-11-28"))
  }

  @Test func `a weekday that does not fit jumps no year within a list`() {
    func days(_ text: String) -> [String] {
      resolved(text) {
        $0.reference = CivilPoint(year: 2023, month: 12)
        if let day = CivilPoint("2023-12-14") { $0.reference = day }
        $0.tense = 1
      }.map { $0.start?.description ?? "" }
    }
    #expect(
      days("15 janvier, 12 février, mardi 8 avril, 13 mai")
        == ["2024-01-15", "2024-02-12", "2024-04-08", "2024-05-13"])
    // A weekday that fits, a list that runs into the next year, and a day alone.
    #expect(days("15 janvier, 12 février, lundi 8 avril").last == "2024-04-08")
    #expect(days("15 décembre, 12 janvier, 8 avril") == ["2023-12-15", "2024-01-12", "2024-04-08"])
    #expect(days("mardi 8 avril") == ["2025-04-08"])
  }
}
