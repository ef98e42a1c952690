import ArticleText
import LanguagePacks
import Testing

@Suite struct LastPartsTests {
  private let pack: LanguagePack

  init() throws {
    pack = try LanguagePack(
      parsing: """
        language de Deutsch
        words event-noun
          festival: -fest(e), sause
          concert: -konzert(e)
        words venue-head
          strong: -straßensaal, -saal
        words whole-word
          any: manifest
        """)
  }

  private func senses(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return pack.lexicon.meanings(of: Tokenizer.tokens(of: text), in: bytes).senses.map {
      "\($0.firstToken) \($0.category.name) \($0.value)"
    }
  }

  @Test func `a longer word means what its last part means`() {
    #expect(senses("Sommerfest Neujahrskonzerte") == ["0 event-noun 9", "1 event-noun 6"])
    #expect(senses("FRÜHLINGSFEST") == ["0 event-noun 9"])
    #expect(senses("Fest und Konzert") == ["0 event-noun 9", "2 event-noun 6"])
  }

  @Test func `the longest last part counts, however its letters are written`() {
    #expect(senses("Hauptstrassensaal") == ["0 venue-head 1"])
  }

  @Test func `small letters, short rests, words marked whole and plain entries are left alone`() {
    #expect(senses("bombenfest") == [])
    #expect(senses("Ofest") == [])
    #expect(senses("Manifest") == ["0 whole-word 0"])
    #expect(senses("Riesensause") == [])
  }

  @Test func `a word without last parts in its pack is looked up as before`() {
    let tokens = Tokenizer.tokens(of: "Sommerfest")
    #expect(
      LanguagePack.french.lexicon.meanings(of: tokens, in: Array("Sommerfest".utf8)).senses.isEmpty)
  }
}
