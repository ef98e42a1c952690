import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// Saints whose day is kept, and the towns of their names.
@Suite struct FeastTests {
  private func towns(_ text: String, home: String? = nil) -> [String] {
    let article = ArticleReader(packs: [.french])
      .article(text: Array(text.utf8), name: "test", language: "fr")
    let home = home.flatMap { Gazetteer.shared.place(describedBy: $0) }
    return PlaceFinder(pack: .french).mentions(in: article, home: home)
      .compactMap { $0.place?.name }
  }

  @Test(arguments: [
    "Concert de Sainte-Cécile dimanche à 16 h.", "La messe de la Saint-Michel est à 10 h 30.",
    "La fête de la Saint-Jean aura lieu samedi.", "Le marché de la Saint-Martin se tiendra jeudi.",
    "Messe de saint Hubert dimanche.", "Le banquet de la Sainte-Barbe est complet.",
    "Rendez-vous à la Saint-Éloi pour le repas.", "Foire de la Saint-André samedi.",
    "La foire Saint-Antoine aura lieu dimanche.", "Le marché Saint-Nicolas dure deux jours.",
  ])
  func `a saint behind what takes place is a feast`(text: String) {
    #expect(towns(text) == [])
  }

  @Test(arguments: [
    ("La fête de Saint-Vit aura lieu samedi.", ["Saint-Vit"]),
    ("La messe patronale de Saint-Martin est dite dimanche.", []),
    ("Concert à Sainte-Cécile (71) dimanche.", ["Sainte-Cécile"]),
    ("Le marché de Saint-Étienne revient.", ["Saint-Étienne"]),
    ("Concert de Sainte-Cécile (Saône-et-Loire) dimanche.", ["Sainte-Cécile"]),
  ])
  func `a town of a saint's name stays one where it is told or large`(text: String, names: [String])
  {
    #expect(towns(text) == names)
  }

  @Test func `a town told elsewhere in the text is meant behind a feast's noun too`() {
    let text = "La fête de Saint-Hilaire est samedi. Le bal se tient à Saint-Hilaire (25)."
    #expect(towns(text).count == 2)
  }

  @Test func `the publisher's own town is meant`() {
    #expect(
      towns("La fête de Saint-Hilaire est samedi.", home: "Saint-Hilaire, Doubs")
        == ["Saint-Hilaire"])
  }

  @Test(arguments: [
    ("Le salon se tient à Vesoul Expo mardi.", "Vesoul Expo", "Vesoul"),
    ("Metz Congrès accueille le colloque mardi.", "Metz Congrès", "Metz"),
  ])
  func `a town's name with a head makes a house`(text: String, venue: String, town: String) throws {
    let article = ArticleReader(packs: [.french])
      .article(text: Array(text.utf8), name: "test", language: "fr")
    let mentions = PlaceFinder(pack: .french).mentions(in: article, home: nil)
    #expect(mentions.map(\.venue) == [venue])
    #expect(mentions.map { $0.place?.name } == [town])
  }

  @Test func `what an event is about tells its town, as a hint`() throws {
    let text = "L'inauguration de la gare de Vesoul aura lieu mardi."
    let article = ArticleReader(packs: [.french])
      .article(text: Array(text.utf8), name: "test", language: "fr")
    let found = PlaceFinder(pack: .french).mentions(in: article, home: nil)
    #expect(found.map { $0.place?.name } == ["Vesoul"])
    #expect(found.map(\.isWeak) == [true])
    #expect(found.map(\.isLocative) == [false])
  }
}
