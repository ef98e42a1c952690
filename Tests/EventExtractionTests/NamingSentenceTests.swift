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
}
