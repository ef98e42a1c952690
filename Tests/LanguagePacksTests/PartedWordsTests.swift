import LanguagePacks
import Testing

@Suite struct PartedWordsTests {
  private let pack: LanguagePack

  init() throws {
    pack = try LanguagePack(
      parsing: """
        language de Deutsch
        words event-verb
          present: findet ... statt
        words weak-event-verb
          present: findet
        words other-fact
          any: tritt ... in kraft
        words state-cue
          cancelled: fällt ... aus
        """)
  }

  private func senses(_ text: String) -> [String] {
    pack.lexicon.meanings(of: Tokenizer.tokens(of: text), in: Array(text.utf8)).senses.map {
      "\($0.firstToken) \($0.category.name)"
    }
  }

  @Test(arguments: [
    ("Das Fest findet am 3. Mai in St. Urban statt.", ["2 event-verb", "2 weak-event-verb"]),
    ("Die Probe fällt am Freitag aus und der Kurs auch.", ["2 state-cue"]),
    ("Die Satzung tritt am 1. Mai in Kraft.", ["2 other-fact"]),
  ])
  func `the second part closes the clause`(text: String, expected: [String]) {
    #expect(senses(text) == expected)
  }

  @Test(arguments: [
    ("Er findet das Buch. Die Feier war statt einer Rede.", ["1 weak-event-verb"]),
    ("Sie fällt aus allen Wolken.", []),
    ("Die Band tritt in der Halle auf.", []),
  ])
  func `elsewhere the first part is another word`(text: String, expected: [String]) {
    #expect(senses(text) == expected)
  }

  @Test func `a second part far away is not looked for`() {
    let text = "Das Fest findet " + String(repeating: "so ", count: 40) + "statt."
    #expect(senses(text) == ["2 weak-event-verb"])
  }
}
