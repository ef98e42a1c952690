import CivilTime
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct YearsAroundTests {
  @Test func `a day between days of one year long past is of that year`() {
    let sample = SampleText(
      "Le bal a eu lieu le 10 janvier 1915. Le 15 mars, on dansait encore. Le 2 avril 1915, la salle ferma."
    )
    #expect(
      sample.reading.resolved.map { $0.first?.start?.description } == [
        "1915-01-10", "1915-03-15", "1915-04-02",
      ])
  }

  @Test(arguments: [
    "Le bal a eu lieu le 10 janvier 1915. Le 15 mars, le bal est ouvert à tous.",
    "Le bal a eu lieu le 10 janvier 1915. Le 15 mars, le bal est ouvert à tous. Clôture le 2 avril 2026.",
  ])
  func `a day beside one of late is not`(text: String) {
    #expect(SampleText(text).reading.resolved[1].first?.start?.description == "2026-03-15")
  }
}
