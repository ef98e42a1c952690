import Testing

@testable import EventExtraction

@Suite struct TakenUpDayTests {
  @Test func `what a day after until is taken up by begins on that day`() {
    #expect(
      lines(
        "The gallery is closed until 3 February, when an exhibition of paintings opens.",
        [.when, .title], "en") == ["2026-02-03 | Exhibition of paintings"])
    #expect(
      lines(
        "L'accès est fermé jusqu'au 3 février, où une exposition de peintures ouvrira ses portes.",
        [.when, .title]) == ["2026-02-03 | Exposition de peintures"])
  }

  @Test func `a day after until that nothing takes up is no event`() {
    #expect(lines("The gallery is closed until 3 February for repairs.", [.when], "en") == [])
  }
}
