import Testing

@testable import EventExtraction

@Suite struct VenueSlotsTests {
  @Test func `a bare name has the position of the venues beside it`() {
    let text = """
      PROGRAMME DE JANVIER 2026
      mardi 20 | 20 h | Ciné-débat | Le Kiosque
      mercredi 21 | 15 h | Contes | Médiathèque
      jeudi 22 | 20 h | Concert | L'Entrepont
      """
    #expect(
      lines(text, [.title, .venue]) == [
        "Ciné-débat | Le Kiosque", "Contes | Médiathèque", "Concert | L'Entrepont",
      ])
  }

  @Test func `the part behind the last comma is a venue where another line has one there`() {
    let text = """
      Agenda de janvier 2026
      - Samedi 17 janvier : loto des pompiers, 20 h, salle des fêtes
      - Dimanche 18 janvier : thé dansant, 15 h, Le Bosquet
      - Samedi 24 janvier : repas dansant, 19 h 30, salle des fêtes
      """
    #expect(lines(text, [.venue]) == ["salle des fêtes", "Le Bosquet", "salle des fêtes"])
  }

  @Test func `names at a position where no line has a venue stay what they are`() {
    let text = """
      PROGRAMME DE JANVIER 2026
      mardi 20 | 20 h | Concert | Les Tisserands
      mercredi 21 | 20 h | Concert | Trio Clérance
      jeudi 22 | 20 h | Concert | Mistral Noir
      """
    #expect(lines(text, [.venue]) == ["-", "-", "-"])
  }

  @Test func `behind the town of a line that tells nothing else stands the house`() {
    let text = """
      « Petite faim »
      mer. 18.02 Reims – Le Cellier, 10 h 30
      jeu. 19.02 relâche
      ven. 20.02 Namur – H
      """
    #expect(lines(text, [.venue, .town]) == ["Le Cellier | Reims", "- | Namur"])
  }
}
