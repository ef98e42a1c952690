import ArticleText
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct LineClockFinderTests {
  private func dates(_ text: String, _ language: String = "en") -> [String] {
    let sample = SampleText(text, language)
    return sample.findings.dates.map { sample.article.string($0.begin, $0.end) }
  }

  @Test(arguments: [
    ("Sat 28 March 11.00, 13.00 and 15.30", ["Sat 28 March 11.00, 13.00 and 15.30"]),
    ("2 April, 11.00/14.00", ["2 April, 11.00/14.00"]),
    ("3 May: the fair, 9.30–16.00", ["3 May", "9.30–16.00"]),
    ("Fri 5 June  Gravel Choir  doors 7 / show 8", ["Fri 5 June", "7", "8"]),
  ])
  func `a dotted number beside a day is an hour`(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test(arguments: [
    ("3 May: the fair, £10.50", ["3 May"]),
    ("3 May: a run of 10.50 km", ["3 May"]),
    ("The bread is 4.20 and the cake 5.30.", []),
  ])
  func `a sum or a measure is none`(text: String, expected: [String]) {
    #expect(dates(text) == expected)
  }

  @Test func `dotted numbers at the heads of lines below a day are its hours`() {
    let found = lines(
      """
      Oyster congress

      Thursday 5 March
      9.00   Opening address
      11.30–13.00   Round table
      20.00   Congress dinner
      """, [.when, .title], "en")
    #expect(
      found == [
        "2026-03-05T09:00 | Opening address", "2026-03-05T11:30/13:00 | Round table",
        "2026-03-05T20:00 | Congress dinner",
      ])
  }

  @Test func `weekdays behind an hour at the head are a name`() {
    #expect(
      lines("Jeudi 15 janvier\n14h30 : les jeudis de Port-Royal\n17h : visite", [.when, .title])
        == ["2026-01-15T14:30 | Jeudis de Port-Royal", "2026-01-15T17:00 | Visite"])
  }

  @Test func `several hours of one line below a day, each behind a wide gap`() {
    #expect(
      dates(
        """
        Sunday 8 March
        8.00 Holy Communion   10.30 Sung Eucharist   6.00 Evensong
        """) == ["Sunday 8 March", "8.00", "10.30", "6.00"])
  }

  @Test func `one dotted hour among others that need no line`() {
    #expect(
      dates("What's on\n\nFriday 6 March\n\n9am   Harbour swim\n7.30   Book launch")
        == ["Friday 6 March", "9am", "7.30"])
  }

  @Test func `a further hour joined by "and" is of the same day`() {
    #expect(
      dates("Octobre\n\nmar. 21 | 14h et 16h | Atelier lino\nsam. 25 | 10h30 + 15h | Contes", "fr")
        .suffix(2) == ["mar. 21 | 14h et 16h", "sam. 25 | 10h30 + 15h"])
  }

  @Test(arguments: [
    ("Sat 7 March: craft market, 10–4, free", ["2026-03-07T10:00/16:00"]),
    ("Sun 8 March: book fair 2-4", ["2026-03-08T14:00/16:00"]),
    ("Mon 9 March: knitting circle, 7–9", ["2026-03-09T19:00/21:00"]),
    ("Tue 10 March: lunch club, 12-2.", ["2026-03-10T12:00/14:00"]),
  ])
  func `two bare numbers beside a day are from one hour to another`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test(arguments: [
    "Sat 7 March: craft workshop, ages 2-4", "Sat 7 March: cup match, Rovers 3-1",
    "Sat 7 March: games night, 8-10 players",
  ])
  func `ages, scores and numbers of people are no hours`(text: String) {
    #expect(lines(text, [.when], "en") == ["2026-03-07"])
  }

  @Test func `a line with the doors tells one evening`() {
    #expect(
      lines("Fri 6 March: A Winter's Tale, doors 7, curtain 7.30", [.when, .title], "en")
        == ["2026-03-06T19:30 | A Winter's Tale"])
    #expect(
      lines("Sat 7 March\nDoors 7pm, show 8pm\nThe Silver Foxes", [.when, .title], "en")
        == ["2026-03-07T20:00 | The Silver Foxes"])
    #expect(
      lines("Loto\nDate : samedi 7 mars\nHoraire : 20 h (ouverture des portes à 18 h 30)", [.when])
        == ["2026-03-07T20:00"])
  }
}
