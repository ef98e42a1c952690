import Testing

@testable import ArticleText

@Suite struct LineRolesTests {
  private func role(of line: String) throws -> SectionRole? {
    try ReadSamples.text(
      """
      Le foyer rural lance sa saison

      Le foyer rural a présenté vendredi sa nouvelle saison, riche de douze spectacles et de trois \
      stages ouverts à tous les habitants du canton.

      \(line)

      La première soirée aura lieu le samedi 10 octobre à 20 h 30, dans la salle du moulin, avec une \
      troupe venue du département voisin.
      """
    ).role(of: line)
  }

  @Test(arguments: [
    "affiche-2024.png", "Affiche_saison_du_foyer.JPG", "programme du foyer.pdf",
  ])
  func `the name of a file on a line is a caption`(line: String) throws {
    #expect(try role(of: line) == .caption)
  }

  @Test(arguments: ["Atelier PNG et dessin", "Le foyer en PDF", "Nos affiches. Png ou papier"])
  func `a line that only speaks of files is none`(line: String) throws {
    #expect(try role(of: line) != .caption)
  }
}
