import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// Addresses as each country writes them, alone and within a sentence.
@Suite struct AddressTests {
  private func address(_ text: String, _ pack: LanguagePack) -> PlaceMention? {
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: pack.code)
    return PlaceFinder(pack: pack).mentions(in: article, home: nil).first { $0.kind == .address }
  }

  private func check(
    _ line: String, _ number: String, _ street: String, _ town: String, _ pack: LanguagePack
  ) {
    let sentence =
      pack.code == "fr"
      ? "Rendez-vous le samedi 7 mars à 18 h, \(line). Entrée libre."
      : "Meet on Saturday 7 March at 6pm at \(line). Free entry."
    for text in [line, sentence] {
      let found = address(text, pack)
      #expect(found?.number ?? "" == number, "\(text)")
      #expect(found?.street ?? "" == street, "\(text)")
      #expect(found?.townText ?? "" == town, "\(text)")
    }
  }

  @Test(arguments: [
    (
      "12-14 rue du Maréchal-de-Lattre-de-Tassigny, CS 30045, 39107 Dole Cedex", "12-14",
      "rue du Maréchal-de-Lattre-de-Tassigny", "Dole"
    ),
    (
      "17bis avenue de la 7e-Armée, BP 69, 25001 Besançon Cedex", "17bis", "avenue de la 7e-Armée",
      "Besançon"
    ),
    ("45 route de Lyon, ZI des Prés, 69800 Saint-Priest", "45", "route de Lyon", "Saint-Priest"),
    ("14 rue Gambetta, bâtiment B, 54000 Nancy", "14", "rue Gambetta", "Nancy"),
    ("9 rue du Puits à Laines, 21000 Dijon", "9", "rue du Puits à Laines", "Dijon"),
    ("8 avenue Albert 1er, 92500 Rueil-Malmaison", "8", "avenue Albert 1er", "Rueil-Malmaison"),
    ("Place de la Liberté, 24206 Sarlat Cedex", "", "Place de la Liberté", "Sarlat"),
    (
      "place de l'hôtel de ville, 51130 Blancs-Coteaux", "", "place de l'hôtel de ville",
      "Blancs-Coteaux"
    ),
  ])
  func `France`(line: String, number: String, street: String, town: String) {
    check(line, number, street, town, .french)
  }

  @Test func `a day behind a street is no part of it`() {
    let found = address("Concert place Bourdaloue le 16 mars à 19 h", .french)
    #expect(found?.street == "place Bourdaloue")
    #expect(address("Rendez-vous place de la 2e DB à 19 h", .french)?.street == "place de la 2e DB")
  }

  @Test func `capitals that shorten another word are no street`() {
    #expect(address("La fête de la BD cherche des bénévoles", .french) == nil)
    #expect(address("Entrée BD Voltaire, à droite", .french)?.street == "BD Voltaire")
  }

  @Test(arguments: [
    ("74, rue St-Germain O., Rimouski QC G5L 4B5", "74", "rue St-Germain O.", "Rimouski"),
    ("1010, rang Saint-Joseph, Kipawa QC J0Z 2H0", "1010", "rang Saint-Joseph", "Kipawa"),
    ("140, route 138, Longue-Rive (Québec) G0T 1Z0", "140", "route 138", "Longue-Rive"),
    (
      "250-1055, boul. René-Lévesque Est, Montréal (Québec) H2L 4S5", "250-1055",
      "boul. René-Lévesque Est", "Montréal"
    ),
  ])
  func `Québec`(line: String, number: String, street: String, town: String) {
    check(line, number, street, town, .french)
  }

  @Test(arguments: [
    ("Chaussée de Wavre 1110, 1160 Auderghem", "1110", "Chaussée de Wavre", "Auderghem"),
    ("Boulevard Anspach 110 boîte 3, 1000 Bruxelles", "110", "Boulevard Anspach", "Bruxelles"),
    ("Rue du Fort 12/4, 5000 Namur", "12/4", "Rue du Fort", "Namur"),
    ("Grand-Place 1, 7000 Mons", "1", "Grand-Place", "Mons"),
    ("22 bte 5 rue Royale, 1000 Bruxelles", "22", "rue Royale", "Bruxelles"),
    ("Place de la Riponne 6, Case postale, 1014 Lausanne", "6", "Place de la Riponne", "Lausanne"),
    ("Chemin des Fleurs 3b, CH-2800 Delémont", "3b", "Chemin des Fleurs", "Delémont"),
  ])
  func `Belgium and Switzerland`(line: String, number: String, street: String, town: String) {
    check(line, number, street, town, .french)
  }

  @Test(arguments: [
    ("Flat 3, 27 Queen's Road, Brighton BN1 3WA", "27", "Queen's Road", "Brighton"),
    ("45-47 St. Mary's Street, Cardiff, CF10 1AD", "45-47", "St. Mary's Street", "Cardiff"),
    ("Church Lane, Kendal, Cumbria LA9 5AF", "", "Church Lane", "Kendal"),
    ("Unit 4, 18 Station Approach, Guildford, GU1 4UT", "18", "Station Approach", "Guildford"),
    ("200 E. 42nd Street, Suite 1200, New York, N.Y. 10017", "200", "E. 42nd Street", "New York"),
    ("45 Church St, Apt 2B, Cambridge, MA 02138-3456", "45", "Church St", "Cambridge"),
    ("88 State Highway 7, Oneonta, NY 13820", "88", "State Highway 7", "Oneonta"),
  ])
  func `Britain and the United States`(line: String, number: String, street: String, town: String) {
    check(line, number, street, town, .english)
  }

  @Test func `a town that the postal code excludes belongs to the street's name`() throws {
    let found = try #require(address("19 Rue Jacqueline Auriol 57280", .french))
    #expect(found.street == "Rue Jacqueline Auriol")
    #expect(found.place == nil)
  }

  @Test(arguments: [
    "L'armée a perdu 12000. Rue vide.", "Il paie 4 500,50 euros.", "En 2025, place aux jeunes.",
    "Un score de 12/4, puis 3 sets.",
  ])
  func `figures are no addresses`(text: String) {
    #expect(address(text, .french)?.number == nil)
  }

  @Test(arguments: [
    ("Rendez-vous au 12, rue du Lac. Entrée libre.", "rue du Lac"),
    ("Réunion au 800, boulevard Cartier Est. Une visite suivra.", "boulevard Cartier Est"),
    ("La fête est au 3, rue du Pré de 8 h à 14 h.", "rue du Pré"),
    ("Le bureau est au 3, rue Dr. Pasteur, à Dole.", "rue Dr. Pasteur"),
  ])
  func `a street ends before the next sentence and before the hours`(text: String, expected: String)
  {
    #expect(address(text, .french)?.street == expected)
  }

  @Test func `a saint behind a month is no street`() {
    #expect(address("Thu 23 April St George's supper, 6.30pm", .english) == nil)
    #expect(address("Supper at 23 April St, Hexham", .english)?.number == "23")
  }

  @Test func `what is held is no street though it begins like one`() {
    #expect(address("Chemin de croix vendredi à 15 h à l'église.", .french) == nil)
    #expect(
      address("Rendez-vous au 3, chemin de Croix, à Dole.", .french)?.street == "chemin de Croix")
    #expect(
      address("Concert vendredi à 15 h, Chemin des Vignes.", .french)?.street
        == "Chemin des Vignes")
  }
}
