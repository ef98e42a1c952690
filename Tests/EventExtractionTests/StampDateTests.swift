import CivilTime
import Testing

@testable import EventExtraction

@Suite struct StampDateTests {
  @Test(arguments: [
    ("2014-03-12", "2014-03-12"), ("2014-03-12T23:59:01.123Z", "2014-03-12"),
    ("2014/3/2 08:00", "2014-03-02"), ("20140312", "2014-03-12"), ("20140312081500", "2014-03-12"),
    ("Wed, 03 Jul 2019 08:00:00 +0200", "2019-07-03"), ("12. März 2014", "2014-03-12"),
    ("Mittwoch, den 12. Maerz oder 3. Mai 2014", "2014-05-03"), ("12 mars 2014", "2014-03-12"),
    ("1er août 2021", "2021-08-01"), ("le 14 févr. 2020 à 8h", "2020-02-14"),
    ("3rd of July 2019", "2019-07-03"), ("Oct 5, 2020", "2020-10-05"),
    ("Posted: Thursday, December 24th, 2009", "2009-12-24"), ("24.12.09", "2009-12-24"),
    ("24. 12. 2009", "2009-12-24"), ("24/12/2009 - 10:00", "2009-12-24"),
    ("12/24/2009", "2009-12-24"), ("12 de marzo de 2014", "2014-03-12"),
    ("12 maggio 2014", "2014-05-12"), ("5 augustus 2013", "2013-08-05"),
    ("30-Nov-2015", "2015-11-30"), ("5\u{A0}janvier\u{A0}2022", "2022-01-05"),
    ("1394618400", "2014-03-12"), ("1394618400000", "2014-03-12"),
    ("12\nMärz\n2014", "2014-03-12"), ("Mars\n12\n2014", "2014-03-12"),
    ("12\n03\n2014", "2014-03-12"), ("12 . 03 . 2014", "2014-03-12"),
    ("Wed Feb 11 15:12:40 CET 2020", "2020-02-11"),
    ("Tue Mar 12 08:00:00 +0100 2014", "2014-03-12"),
    ("Mar 12 10:15 2014", "2014-03-12"), ("Filed by Ann @ 2:22 pm March 12, 2014", "2014-03-12"),
  ])
  func `a day is read as systems and people write it`(text: String, expected: String) {
    #expect(StampDate.day(in: text)?.description == expected)
  }

  @Test(arguments: [
    "", "hier", "12:30", "3 Kommentare", "2014", "mars 2014", "30/02/2014", "2014-13-40",
    "0123 456789", "v1.2.3456", "12 apples 2014", "99999999", "12 pm March", "12 . 2014",
    "Mar 12 15:12", "Mar 12 15:12:40 CET", "12 mars 20:14",
  ])
  func `what is no full day is none`(text: String) {
    #expect(StampDate.day(in: text) == nil)
  }

  @Test func `the month comes first only where it is said to`() {
    #expect(StampDate.day(in: "03/04/2019", isMonthFirst: true)?.description == "2019-03-04")
    #expect(StampDate.day(in: "03/04/2019")?.description == "2019-04-03")
    #expect(StampDate.day(in: "03.04.2019", isMonthFirst: true)?.description == "2019-04-03")
  }
}
