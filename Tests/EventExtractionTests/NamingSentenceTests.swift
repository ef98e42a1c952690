import Testing

@testable import EventExtraction

@Suite struct NamingSentenceTests {
  @Test(arguments: [
    (
      "Ferry Club presents: The Dreadful Starlings with Milo Ashe. Friday 23 January, doors 7.30pm.",
      ["2026-01-23T19:30 | The Dreadful Starlings with Milo Ashe"]
    )
  ])
  func `a sentence before one that only says when names what takes place`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when, .title], "en") == expected)
  }

  @Test func `a sentence that tells something names nothing`() {
    #expect(
      lines("We were glad of the rain. Friday 23 January, 7.30pm.", [.title], "en")
        .allSatisfy { !$0.contains("rain") })
  }

  @Test func `a sentence behind one that only says when names what takes place`() {
    let notices = """
      Meetings This Week

      The snow has gone, and whatever is in the diary can really take place until the weekend.
      Thursday, January 15, 7 p.m. The Borough Council has its Informal Session at City Hall. Expect words.
      Friday, January 16, 10 a.m. The Harbour Board sits at City Hall. The pier is likely to be on its table.
      """
    #expect(
      lines(notices, [.when, .title], "en") == [
        "2026-01-15T19:00 | Informal Session", "2026-01-16T10:00 | Harbour Board",
      ])
  }
}
