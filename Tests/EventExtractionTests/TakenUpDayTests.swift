import Testing

@testable import EventExtraction

@Suite struct TakenUpDayTests {
  @Test func `what a day after until is taken up by begins on that day`() {
    #expect(
      lines(
        "The gallery is closed until 3 February, when an exhibition of paintings opens.",
        [.when, .title], "en") == ["2026-02-03 | Exhibition of paintings"])
  }

  @Test func `a day after until that nothing takes up is no event`() {
    #expect(lines("The gallery is closed until 3 February for repairs.", [.when], "en") == [])
  }
}
