import LanguagePacks
import Testing

@Suite struct WordKeyTests {
  @Test(arguments: [("EVENEMENT", "événement"), ("coeur", "cœur"), ("Noel", "noël")])
  func `spellings without accents share the folded key alone`(one: String, other: String) {
    #expect(WordKey(one).folded == WordKey(other).folded)
    #expect(WordKey(one).exact != WordKey(other).exact)
  }

  @Test(arguments: [("Été", "ÉTÉ"), ("L’", "l'"), ("co\u{AD}op", "coop"), ("a\u{200B}b", "ab")])
  func `case, apostrophes and soft hyphens change no key`(one: String, other: String) {
    #expect(WordKey(one) == WordKey(other))
  }

  @Test func `composed and decomposed accents share the folded key`() {
    #expect(WordKey("e\u{301}te\u{301}").folded == WordKey("été").folded)
  }

  @Test(arguments: [("mai", "mais"), ("où", "on"), ("sale", "salle")])
  func `other words have other keys`(one: String, other: String) {
    #expect(WordKey(one).folded != WordKey(other).folded)
  }
}
