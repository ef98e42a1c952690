import Testing

@testable import EventExtraction

@Suite struct NamedEventTests {
  @Test(arguments: [
    (
      "Il est temps de penser au gala des saveurs. Il aura lieu le 7 février à Dole.",
      "2026-02-07 | Gala des saveurs"
    ),
    (
      "Un concert aura lieu le 24 janvier. Puis viendra le tournoi des familles. Il se jouera le 7 mars.",
      "2026-03-07 | Tournoi des familles"
    ),
  ])
  func `a pronoun means the event named last, with a day or without`(
    text: String, expected: String
  ) {
    #expect(lines(text, [.when, .title]).last == expected)
  }

  @Test func `a participle that sounds like an outing names none`() {
    let text = "Une peluche sortie au Japon trône au salon des jouets. Il aura lieu le 7 février."
    #expect(lines(text, [.title]) == ["Salon des jouets"])
  }

  @Test func `a relative pronoun has the noun before it for its event`() {
    let text =
      "La médiathèque sera fermée. Le bal des conscrits, qui se tiendra le 7 février, est gratuit."
    #expect(lines(text, [.when, .title]) == ["2026-02-07 | Bal des conscrits"])
  }
}
