import Testing

@testable import LanguagePacks

@Suite struct WordEndingTests {
  private func ends(_ word: String, _ ending: String) -> Bool {
    let text = Array("« \(word) »".utf8)
    let begin = "« ".utf8.count
    return WordEnding(text, from: begin, to: begin + word.utf8.count)
      .ends(with: WordEnding(ending))
  }

  @Test func `a word ends with what its last bytes are`() {
    #expect(ends("ouvrira", "ira"))
    #expect(ends("annoncèrent", "èrent"))
    #expect(ends("considérablement", "ablement"))
    #expect(!ends("ouvrirai", "ira"))
    #expect(!ends("annoncerent", "èrent"))
  }

  @Test func `an ending alone is no word with it`() {
    #expect(!ends("ira", "ira"))
    #expect(ends("fira", "ira"))
    #expect(!ends("a", "ira"))
  }
}
