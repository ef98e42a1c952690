import Testing

@testable import ArticleText

@Suite struct EventFieldsTests {
  private func isValue(_ line: String, in lines: String) throws -> Bool {
    let article = try ReadSamples.text("Concert des Merles\n\n\(lines)")
    let block = try #require(article.blockTexts.firstIndex(of: line))
    return article.isValueOfField(block: block)
  }

  @Test func `a line below a label of an event is its value`() throws {
    #expect(try isValue("14 mars 2026", in: "Date\n14 mars 2026\nHeure\n19 h"))
    #expect(
      try isValue("14 mars 2026", in: "Date de l'événement :\n14 mars 2026\n\nLe foyer chante."))
  }

  @Test func `below a bare label, a title or a label with its value it is none`() throws {
    #expect(try !isValue("14 mars 2026", in: "Date\n14 mars 2026\n\nLe foyer rural chante."))
    #expect(try !isValue("14 mars 2026", in: "Les Merles\n14 mars 2026\nHeure\n19 h"))
    #expect(try !isValue("14 mars 2026", in: "Date : lundi\n14 mars 2026\nHeure\n19 h"))
  }
}
