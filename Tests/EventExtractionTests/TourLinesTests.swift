import Testing

@testable import EventExtraction

@Suite struct TourLinesTests {
  private static let dates = """
    The tour dates are:
    - Fri 8 May - Lincoln, The Drill
    - Sat 9 May - Bristol, Stylus
    - Mon 11 May - Cardiff, Clwb Coch
    - Tue 12 May - Brighton, Old Bakery
    - Wed 13 May - Zebedee Weekender, Minehead
    """

  @Test(arguments: [
    "More gigs: The Amber Lights add five towns to their spring tour",
    "The Amber Lights announce a spring tour",
  ])
  func `the lines of a tour are shows of whom the headline names`(headline: String) {
    #expect(
      lines(headline + "\n\n" + TourLinesTests.dates, [.when, .title, .venue, .town], "en") == [
        "2026-05-08 | The Amber Lights | The Drill | Lincoln",
        "2026-05-09 | The Amber Lights | Stylus | Bristol",
        "2026-05-11 | The Amber Lights | Clwb Coch | Cardiff",
        "2026-05-12 | The Amber Lights | Old Bakery | Brighton",
        "2026-05-13 | The Amber Lights | - | -",
      ])
  }

  @Test func `towns with an event each make no tour`() {
    let fairs = """
      Our spring fairs

      - Fri 8 May - Lincoln, Craft fair
      - Sat 9 May - Leeds, Plant sale
      - Mon 11 May - Cardiff, Book fair
      - Tue 12 May - Brighton, Record fair
      """
    #expect(
      lines(fairs, [.title], "en") == ["Craft fair", "Plant sale", "Book fair", "Record fair"])
  }
}
