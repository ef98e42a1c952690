import CivilTime
import Testing

@Suite struct CivilDurationTests {
  @Test(arguments: [
    ("P1D", 1, 0), ("P2W", 14, 0), ("PT2H30M", 0, 9000), ("P15DT5H0M20S", 15, 18_020),
    ("PT0S", 0, 0), ("+P7W", 49, 0), ("PT36H", 0, 129_600),
  ])
  func `durations are read`(text: String, days: Int, seconds: Int) {
    let duration = CivilDuration(text)
    #expect(duration == CivilDuration(days: days, seconds: seconds))
    #expect(duration.flatMap { CivilDuration($0.description) } == duration)
  }

  @Test func `a sign turns a duration round`() {
    #expect(CivilDuration("-PT15M")?.nominalSeconds == -900)
    #expect(CivilDuration("-PT15M")?.description == "-PT15M")
  }

  @Test(arguments: [
    "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1DT", "PT1M1H", "P1W2D", "P-1D", "P1D1D", "PT1S ",
    "P9999999999D", "P1TH", "PTH",
  ])
  func `what is no duration is refused`(text: String) {
    #expect(CivilDuration(text) == nil)
  }
}
