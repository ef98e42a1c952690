import LanguagePacks
import Testing

@Suite struct WordMarksTests {
  /// All words of a pack in a row: each stands once, with others around it.
  private func text(of pack: LanguagePack) -> String {
    pack.words.map(\.spelling).joined(separator: " ")
  }

  @Test(arguments: ["fr", "en", "de"])
  func `the marks found with the words are those of their meanings`(code: String) throws {
    let pack = try #require(LanguagePack.builtIn(code))
    let tokens = Tokenizer.tokens(of: text(of: pack))
    let found = pack.lexicon.meanings(of: tokens)
    let marks = WordMarks.marks(of: found.senses.span, tokens: tokens.count)
    #expect(found.marks.count == tokens.count)
    for (index, token) in tokens.enumerated() {
      #expect(found.marks[index] == marks[index], "at byte \(token.begin)")
    }
    #expect(marks.contains { !$0.isEmpty } && marks.contains { $0.isEmpty })
  }

  @Test func `a preposition of several words marks its last one too`() {
    let tokens = Tokenizer.tokens(of: "le bal, à proximité de Morez")
    let marks = LanguagePack.french.lexicon.meanings(of: tokens).marks
    #expect(marks[3].contains([.near, .several]))
    #expect(marks[5].contains([.near, .of]) && !marks[4].contains(.near))
    #expect(marks[6].isEmpty)
  }

  @Test func `what shows the country alone says nothing else of a word`() {
    #expect(WordMarks.country.isPlain && !WordMarks.country.isEmpty)
    #expect(!WordMarks(.month, 3).isPlain && WordMarks(.month, 3).contains(.country))
    #expect(WordMarks(.number, 3).isEmpty)
  }

  @Test func `words of dates are marked, and those that no date does without`() {
    let tokens = Tokenizer.tokens(of: "le premier jeudi avant trois heures, mille merles")
    let marks = LanguagePack.french.lexicon.meanings(of: tokens).marks
    #expect(
      marks.map { $0.contains(.ofDate) } == [
        false, true, true, false, true, true, false, true, false,
      ])
    #expect(
      marks.map { $0.contains(.namesTime) } == [
        false, false, true, false, true, true, false, false, false,
      ])
    #expect(WordMarks.ofDate.isPlain && WordMarks.namesTime.isPlain)
  }

  @Test func `a lexicon that nobody asks for places tells no marks`() {
    let tokens = Tokenizer.tokens(of: "salle des fêtes")
    #expect(LanguagePack.french.sectionLexicon.meanings(of: tokens).marks.isEmpty)
  }
}
