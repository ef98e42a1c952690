import Testing

@testable import EventExtraction

/// Titles of acts whose sentence does not say what they are about.
extension ProseReaderTests {
  @Test(arguments: [
    ("Ils en débattront le mardi 27 janvier à 18 h.", ["Forum sur la propriété"]),
    (
      "Trois juristes, invités par la faculté, en débattront le mardi 27 janvier.",
      ["Forum sur la propriété"]
    ),
    ("Trois juristes débattront des communs le mardi 27 janvier à 18 h.", ["Débat de communs"]),
  ])
  func `a pronoun before an act leaves its title to the heading`(text: String, expected: [String]) {
    #expect(
      lines(
        "Forum sur la propriété\n\nÀ qui sont les communs ? \(text)", [.title]) == expected)
  }

  @Test func `a heading without a word for an event gives no title to an act`() {
    #expect(
      !lines(
        "La propriété\n\nÀ qui est la terre ? Ils en débattront le mardi 27 janvier.", [.title]
      )
      .contains("La propriété"))
  }
}
