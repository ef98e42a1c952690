import Testing

@testable import EventExtraction

@Suite struct PlaceColumnTests {
  @Test func `a column under a label holds the venue`() {
    let text = """
      Cycle de conférences, Dole, hiver 2026

      Date | Heure | Sujet | Salle
      15/01/2026 | 14h30 | Les faïences de Gien | Amphi A
      29/01/2026 | 14h30 | Lire un cadastre | Amphi B
      """
    #expect(lines(text, [.venue], home: "Dole, Jura") == ["Amphi A", "Amphi B"])
  }

  @Test func `a column without such a label does not`() {
    let text = """
      Date | Heure | Sujet | Intervenante
      15/01/2026 | 14h30 | Lire un cadastre | Odile Renard
      29/01/2026 | 14h30 | Tailler un pommier | Jeanne Meunier
      """
    #expect(lines(text, [.venue], home: "Dole, Jura") == ["-", "-"])
  }

  @Test func `a row that names a day heads no column`() {
    let text = """
      Agenda de janvier 2026

      Date | Heure | Quoi | Lieu | Qui
      20 janvier | 15h | Contes | Médiathèque Le Patio | Ville
      21 janvier | 20h | Loto | Espace Rabelais | Pompiers
      """
    #expect(lines(text, [.venue]) == ["Médiathèque Le Patio", "Espace Rabelais"])
  }
}
