import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// Names that only a paper of the district means as towns.
@Suite struct NearHomeTests {
  private func towns(_ text: String, home: String, _ language: String = "fr") -> [String] {
    let pack: LanguagePack = language == "en" ? .english : .french
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: language)
    let home = Gazetteer.shared.place(describedBy: home)
    return PlaceFinder(pack: pack).mentions(in: article, home: home).compactMap(\.place)
      .filter { $0.kind == .town && !$0.isSame(as: home ?? $0) }.map(\.name)
  }

  @Test(arguments: [
    ("fr", "Omessa recevra samedi les conteurs.", "Corte, Haute-Corse", "Omessa"),
    ("fr", "Riquewihr reste ouverte jusqu'au 28.", "Colmar, Haut-Rhin", "Riquewihr"),
    ("en", "Craven Arms presses on with its gala.", "Ludlow, Shropshire", "Craven Arms"),
  ])
  func `a small town near by is meant by its bare name`(
    language: String, text: String, home: String, town: String
  ) {
    #expect(towns(text, home: home, language) == [town])
  }

  @Test(arguments: [
    ("fr", "Omessa recevra samedi les conteurs.", "Lille"),
    ("en", "Craven Arms presses on with its gala.", "Boston, Massachusetts"),
    ("fr", "Jean Omessa recevra samedi les conteurs.", "Corte, Haute-Corse"),
  ])
  func `far away, or behind a person's name, it is none`(
    language: String, text: String, home: String
  ) {
    #expect(towns(text, home: home, language).isEmpty)
  }

  @Test(arguments: [
    ("ve 22.7  Grandson, plage du Pécos: cinéma", "Yverdon-les-Bains, Vaud", "Grandson"),
    ("Concise: la fête est renvoyée au samedi.", "Yverdon-les-Bains, Vaud", "Concise"),
    ("Samedi 25 mars\n18 h Le Brusquet", "Digne-les-Bains, Alpes-de-Haute-Provence", "Le Brusquet"),
  ])
  func `a word of the language is a town at the head of a line, also where no department is`(
    _ text: String, _ home: String, _ town: String
  ) {
    #expect(towns(text, home: home) == [town])
  }

  @Test func `the same word in a sentence is none`() {
    #expect(towns("Mon Grandson aime la plage.", home: "Yverdon-les-Bains, Vaud").isEmpty)
    #expect(towns("Une note Concise suit.", home: "Yverdon-les-Bains, Vaud").isEmpty)
  }

  @Test func `a town ends the line behind a name that stands behind an hour`() {
    let home = "Lons-le-Saunier, Jura"
    #expect(
      towns("Samedi 24 janvier : repair café, 14 h, La Fabrique, Dole", home: home) == ["Dole"])
    #expect(towns("Invitées de 14 h : Anna Mars, Dole", home: home).isEmpty)
    #expect(towns("Samedi 24 janvier, 14 h, Marie, Dole", home: home).isEmpty)
  }

  @Test func `behind an article in small letters the name of a hall is no town`() {
    #expect(towns("Rencontre à 15 h, salle de l'Union.", home: "Besançon").isEmpty)
    #expect(towns("Rencontre à 15 h à la gare de La Rochelle.", home: "Niort") == ["La Rochelle"])
  }
}
