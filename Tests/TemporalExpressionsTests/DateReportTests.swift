import ArticleText
import CivilTime
import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct DateReportTests {
  @Test(arguments: [
    ("Show the sales of the week.", ["2026-01-12"]),
    ("The bridge opened after 1998 and before 2004.", ["1999", "/2003"]),
    ("Set it up on the 21st.", ["2026-01-21"]),
    ("Set it up around the 21st.", []),
    ("Set it up between the 21st and 23rd.", []),
    ("Meet me next month at 6.", ["2026-02", "T06:00"]),
    ("The film is on Christmas Eve at 6 p.m. again.", ["2026-12-24", "T18:00"]),
    ("The work is done within 9 months.", ["2026-01-14/2026-10-13"]),
    ("Clean the hall later this week.", ["2026-01-15"]),
    ("Have a great week!", []),
    ("They lie 32 - 2015 apart.", []),
  ])
  func `a query means more by a date than an article does`(text: String, expected: [String]) {
    #expect(starts(text, .english, .both) == expected)
  }

  @Test(arguments: [
    ("Show the sales of the week.", []),
    ("Meet me next month at 6.", ["2026-02"]),
    ("They stayed after two weeks of rain.", []),
    ("after two weeks", ["2026-01-28"]),
  ])
  func `what only a query means is no date in an article`(text: String, expected: [String]) {
    #expect(starts(text, .english, .nearest) == expected)
  }

  @Test func `a month's name for itself is no date for who asks for the nearest`() {
    #expect(starts("le mois d'avril prochain", .french, .nearest) == [])
    #expect(starts("le mois d'avril prochain", .french, .future) == ["2026-04"])
    #expect(starts("Le mois d'avril sera calme.", .french, .nearest) == ["2026-04"])
  }

  @Test func `searches for past dates take the year of writing`() {
    #expect(starts("July 13th", .english, .past) == ["2026-07-13"])
    #expect(starts("July 12th, 2014. July 13th", .english, .past) == ["2014-07-12", "2014-07-13"])
  }

  @Test func `midnight is a day's beginning for a search and its end for an article`() {
    #expect(starts("le 3 mai 2026 à minuit", .french, .past) == ["2026-05-03T00:00"])
    #expect(starts("le 3 mai 2026 à minuit", .french, .future) == ["2026-05-04T00:00"])
    #expect(starts("le 3 mai 2026 à minuit", .french, .nearest) == ["2026-05-04T00:00"])
    #expect(starts("3 May 2026 at midnight", .english, .nearest) == ["2026-05-03T00:00"])
  }

  @Test func `assistants take a day's bound for the day where people count twenty-four hours`() {
    #expect(starts("Répondez avant le 15.05.99.", .french, .both) == ["1999-05-15"])
    #expect(starts("Répondez avant le 15.05.99.", .french, .nearest) == ["/1999-05-14"])
    #expect(starts("Répondez demain avant 17h.", .french, .both) == ["/2026-01-15T17:00"])
    #expect(starts("Reply before 3 March 2026.", .english, .both) == ["/2026-03-02"])
  }

  @Test(arguments: [
    ("at 12:23", "2026-01-14T12:23"), ("at 11:59", "2026-01-14T23:59"),
    ("at 3h18", "2026-01-15T03:18"), ("this morning at 3", "2026-01-15T03:00"),
    ("today at 3 am", "2026-01-14T03:00"), ("this evening at 12", "2026-01-15T00:00"),
    ("two days after Christmas", "2026-12-27"), ("a year from Christmas", "2026-12-25"),
    ("the third closest Christmas to today", "2024-12-25"), ("sun", "2026-01-18"),
  ])
  func `who asks for what is to come gets the first one ahead`(text: String, expected: String) {
    #expect(starts(text, .english, .future, at: "2026-01-14T12:30") == [expected])
  }

  @Test func `what a verb says is to come is no day months ago, whatever its weekday`() {
    #expect(
      starts("La date limite est mardi 11 mars.", .french, .nearest, at: "2025-09-01T12:00")
        == ["2026-03-11"])
    #expect(
      starts("Réunion mardi 11 mars.", .french, .nearest, at: "2025-09-01T12:00")
        == ["2025-03-11"])
  }

  @Test func `words of events around a date leave it its meaning`() {
    #expect(starts("Répondez avant le 3 mars dernier délai.", .french, .nearest) == ["/2026-03-02"])
    #expect(starts("The day runs from 10 to 4.", .english, .nearest) == ["T10:00/T16:00"])
  }

  @Test func `a weekday of months counted on is the first from that day`() {
    #expect(starts("two months from today on Tuesday", .english, .both) == ["2026-03-17"])
    #expect(starts("in three weeks on Tuesday", .english, .both) == ["2026-02-03"])
  }

  @Test func `a weekday after days listed is one of them`() {
    let text = "Salon les 21 et 22 mars 2026, et encore dimanche à 15 h."
    #expect(
      starts(text, .french, .nearest) == ["2026-03-21", "2026-03-22", "2026-03-22T15:00"])
  }

  @Test(arguments: [
    ("Exposition du 7 juillet au 25 août.", ["2026-07-07/2026-08-25"]),
    ("Du 1er juillet au 31 août, la baignade est surveillée.", ["2026-07-01/2026-08-31"]),
    ("Le musée a accueilli 3000 visiteurs du 7 juillet au 25 août.", ["2025-07-07/2025-08-25"]),
    ("La fête du 20 juillet a été un succès.", ["2025-07-20"]),
    ("Stage du 3 au 8 décembre.", ["2025-12-03/2025-12-08"]),
  ])
  func `a span months back is the one to come unless a verb tells of it`(
    text: String, expected: [String]
  ) {
    #expect(starts(text, .french, .nearest) == expected)
  }

  @Test func `a year named before in the sentence is the month's`() {
    #expect(
      starts("This year's fair is in September.", .english, .nearest) == ["2026", "2026-09"])
    #expect(starts("The fair is in September.", .english, .nearest) == ["2025-09"])
  }

  @Test(arguments: [
    ("In May 1968 students rose up.", ["1968-05"]),
    ("He ruled from 1509 to 1547.", ["1509/1547"]),
    ("From 1900 to 2130 we play.", ["T19:00/T21:30"]),
    ("Let's meet Monday or Tuesday next week.", ["2026-01-19", "2026-01-20"]),
    ("EOD Friday, please.", ["2026-01-16"]),
  ])
  func `numbers and names beside a date do not hide it`(text: String, expected: [String]) {
    #expect(starts(text, .english, .nearest) == expected)
  }

  @Test func `a simple past in -ra is no future`() {
    #expect(
      starts("Deux jours avant Noël, le toit s'effondra.", .french, .nearest) == ["2025-12-23"])
  }

  private static let wednesday = "2026-01-14T12:00"

  private func starts(
    _ text: String, _ pack: LanguagePack, _ bias: DateContext.Bias,
    at now: String = DateReportTests.wednesday
  ) -> [String] {
    let article = ArticleReader(packs: [pack]).article(
      text: Array(text.utf8), name: "", language: pack.code)
    let finder = DateFinder(pack: pack)
    var context = DateContext(
      reference: CivilPoint(year: 2026, month: 1), habits: finder.habits)
    if let reference = CivilPoint(now) { context.reference = reference }
    context.bias = bias
    return DateReport(article: article, finder: finder, context: context).entries.map { entry in
      entry.end.map { "\(entry.start ?? "")/\($0)" } ?? entry.start ?? ""
    }
  }
}
