import Testing

@testable import EventExtraction

@Suite struct PhraseCommaTests {
  @Test(arguments: [
    (
      "There are workshops for fiddle, flute and concertina on 24 January.",
      ["Workshops for fiddle, flute and concertina"]
    ),
    (
      "The college will host a public lecture by Aoife Brennan, \"Who Owns the Sea?\", on 24 January.",
      ["Public lecture by Aoife Brennan, \"Who Owns the Sea?\""]
    ),
    (
      "The premiere of \"Wren Boys,\" a comedy, is on 24 January at 7pm.",
      ["Premiere of \"Wren Boys\""]
    ),
  ])
  func `a title goes on behind the comma of an enumeration or before the name of a work`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.title], "en") == expected)
  }

  @Test func `any other comma ends the phrase`() {
    #expect(
      lines("A concert of jazz, soup included, takes place on 24 January.", [.title], "en")
        == ["Concert of jazz"])
  }
}
