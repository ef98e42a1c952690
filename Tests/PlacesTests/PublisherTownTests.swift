import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// The town that a document's own head or foot says it comes from.
@Suite struct PublisherTownTests {
  private func town(_ text: String, _ pack: LanguagePack = .french) -> String? {
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: pack.code)
    return PlaceFinder(pack: pack).reader(of: article).publisherTown()?.name
  }

  @Test(arguments: [
    ("Mairie de Saint-Vit\nBulletin municipal\n\nLa fête aura lieu le 3 mai.", "Saint-Vit"),
    ("Le Journal de Morez – édition du 3 mai\n\nLe bal aura lieu samedi.", "Morez"),
    ("Ville de Champagnole\n\nConseil municipal le 3 mai.", "Champagnole"),
    ("Bonjour,\n\nLe bal est samedi.\n\nL'équipe\nMairie d'Ornans", "Ornans"),
    ("Le bal est samedi.\n\nLes amis du lavoir\n2 rue du Pont\n25290 Ornans", "Ornans"),
  ])
  func `a line that is a body with its town tells the publisher`(text: String, name: String) {
    #expect(town(text) == name)
  }

  @Test(arguments: [
    ("Hexham Library\nNewsletter\n\nStory time is on Monday.", "Hexham"),
    ("Kendal Town Council\n\nThe meeting is on Monday.", "Kendal"),
  ])
  func `in English the town comes first`(text: String, name: String) {
    #expect(town(text, .english) == name)
  }

  @Test(arguments: [
    ("Ludlow, 2 June 2026.\n\nThe book fair is on Saturday.", LanguagePack.english, "Ludlow"),
    ("Dole, le 12 mai 2026\n\nLe bal est samedi.", .french, "Dole"),
    ("Les Brenets, le 12 mai 2026\n\nLe bal est samedi.", .french, "Les Brenets"),
    ("Fait aux Brenets, le 12 mai 2026\n\nLe bal est samedi.", .french, "Les Brenets"),
    ("Le bal est samedi.\n\nFait à Gray, le 12 mai 2026", .french, "Gray"),
    (
      "Arbois, le 12 mai 2026. La coopérative fêtera samedi ses soixante ans, avec une dégustation.",
      .french, "Arbois"
    ),
    (
      "Gray, le 12 mai 2026 – La chorale du quartier des Capucins chantera samedi à l'hospice.",
      .french, "Gray"
    ),
  ])
  func `a town with the day of writing is where it was written`(
    text: String, pack: LanguagePack, name: String
  ) {
    #expect(town(text, pack) == name)
  }

  @Test(arguments: [
    "Dole, capitale du livre le 12 mai 2026\n\nLe bal est samedi.",
    "Vesoul, Gray et Dole\n\nLe bal est samedi.",
    "Dole, le 12 mai 2026 au matin, attendait encore ses premiers visiteurs venus pour la foire.",
  ])
  func `a town that is told more about is no dateline`(text: String) {
    #expect(town(text) == nil)
  }

  @Test(arguments: [
    "La mairie de Vesoul a décidé hier de fermer la rue.\n\nLe bal est samedi.",
    "Université de la vie\n\nLe bal est samedi.", "", "Mairie de\n\nDole",
    "Mairie de Dole\nMairie de Gray\n\nLe bal est samedi.", "Équipe de France\n\nMatch samedi.",
  ])
  func `sentences, areas and several towns tell none`(text: String) {
    #expect(town(text) == nil)
  }
}
