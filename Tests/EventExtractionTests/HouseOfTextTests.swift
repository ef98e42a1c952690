import Places
import Testing

@testable import EventExtraction

@Suite struct HouseOfTextTests {
  private func house(_ text: String, _ language: String = "fr") -> String? {
    HouseOfText(findings: SampleText(text, language).findings).find()?.venue
  }

  @Test func `a house named at the head and spoken of again is what the text is about`() {
    let text =
      "Le musée du Verre dévoile son hiver.\n\nUne causerie le 24 janvier. Le musée est fermé."
    #expect(house(text) == "musée du Verre")
    #expect(
      house("Harbour Theatre has a new director.\n\nThe theatre opens on 24 January.", "en")
        == "Harbour Theatre")
  }

  @Test(arguments: [
    "Les élèves ont vu le musée du Verre.\n\nLa kermesse aura lieu le 24 janvier.",
    "Le musée du Verre et le théâtre du Lac rouvrent. Le musée et le théâtre sont prêts.",
    "Le club Pergaud recrute.\n\nLe club se réunit le 24 janvier.",
  ])
  func `a house named once, two alike and a club are none`(text: String) {
    #expect(house(text) == nil)
  }

  @Test func `what is told without a place is held there, a match and a town of its own are not`() {
    let text = """
      Le musée du Verre dévoile son hiver

      Une causerie sur les vitraux aura lieu le 24 janvier à 15 h. Le tournoi de judo se tiendra le 25 \
      janvier. Un concert sera donné le 31 janvier à Vesoul. Le musée est fermé le lundi.
      """
    #expect(
      lines(text, [.when, .venue], home: "Dole, Jura") == [
        "2026-01-24T15:00 | musée du Verre", "2026-01-25 | -", "2026-01-31 | -",
      ])
  }
}
