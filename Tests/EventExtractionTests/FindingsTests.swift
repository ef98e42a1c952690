import Testing

@testable import EventExtraction

@Suite struct FindingsTests {
  /// A text with the token of a word in it.
  private func token(_ word: String, in text: String) -> (sample: SampleText, token: Int32)? {
    let sample = SampleText(text)
    return sample.tokens.first { sample.findings.text($0..<$0 + 1) == word }.map { (sample, $0) }
  }

  @Test(arguments: [
    ("Rendez-vous place du marché.", "marché", true),
    ("Le dépôt est rue de la foire.", "foire", true),
    ("Rendez-vous place du Marché.", "Marché", false),
    ("Il faut de la place au marché.", "marché", false),
    ("Rendez-vous au marché.", "marché", false),
  ])
  func `a noun behind a kind of street is what the street is called after`(
    text: String, word: String, expected: Bool
  ) throws {
    let found = try #require(token(word, in: text))
    #expect(found.sample.findings.isOfStreet(found.token) == expected)
  }

  @Test func `the square of a market is no market`() {
    #expect(
      lines("Rendez-vous samedi 24 janvier à 10 h place du marché, à Dole.", [.kind]) == ["meeting"]
    )
    #expect(
      lines("Rendez-vous samedi 24 janvier à 10 h au marché de Dole.", [.kind]) == ["fair"])
  }

  @Test func `a bracket around words has its signs with it`() throws {
    let aside = try #require(token("rural", in: "Le foyer (animation du milieu rural) se réunit."))
    #expect(
      aside.sample.findings.bracket(around: aside.token..<aside.token + 1)
        .map(aside.sample.findings.text) == "(animation du milieu rural)")
    let behind = try #require(token("rural", in: "Le foyer (animation) du milieu rural (39)."))
    #expect(behind.sample.findings.bracket(around: behind.token..<behind.token + 1) == nil)
  }

  @Test(arguments: [
    (
      "L'assemblée du foyer (animation du milieu rural) aura lieu samedi 24 janvier à 20 h à Dole.",
      "Assemblée du foyer"
    ),
    ("Le foyer accueille Lise Roy (concert samedi 24 janvier à 20 h) à Dole.", "Concert"),
  ])
  func `a noun in brackets is the event only of a day inside them`(text: String, title: String) {
    #expect(lines(text, [.title]) == [title])
  }
}
