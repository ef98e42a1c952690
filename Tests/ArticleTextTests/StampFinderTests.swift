import Testing

@testable import ArticleText

@Suite struct StampFinderTests {
  private static let prose = """
    Le conseil a voté la réfection du kiosque et le calendrier des fêtes, devant une salle comble \
    et attentive jusqu'au bout de la soirée.
    """

  private func stamps(_ lines: String) throws -> [Stamp] {
    try ReadSamples.text("Le kiosque sera refait\n\n\(lines)\n\n\(StampFinderTests.prose)").stamps
  }

  @Test(
    arguments: [
      ("14/01/2026, 12:00 • Mis à jour le 15/01/2026", "14/01/2026, 12:00", "15/01/2026"),
      ("Anne Perrin, 3 mai 2026 | Actualisé le 4 mai 2026", "3 mai 2026", "4 mai 2026"),
    ])
  func `a bare day before a change is that of publication`(
    line: String, day: String, change: String
  ) throws {
    let found = try stamps(line)
    #expect(found.filter { $0.kind == .published }.map(\.text) == [day])
    #expect(found.filter { $0.kind == .updated }.map(\.text) == [change])
  }

  @Test(
    arguments: [
      "Mis à jour le 15/01/2026", "Mis à jour le 15/01/2026 - 14/01/2026",
      "Le kiosque du 14 janvier, mis à jour le 15/01/2026",
    ])
  func `a change alone gives no day of publication`(line: String) throws {
    #expect(try stamps(line).allSatisfy { $0.kind == .updated })
  }

  @Test(
    arguments: [
      ("Publié le 14/01/2026 - 12:00", "14/01/2026 - 12:00"),
      ("Publié le 3 mai 2026 à 9 h 12", "3 mai 2026 à 9 h 12"),
      ("Créé: 12.12.2025, 07h36", "12.12.2025, 07h36"),
      ("Mis en ligne le 07/11/2025", "07/11/2025"),
      ("Posté le 2026-02-03", "2026-02-03"), ("2026-01-15", "2026-01-15"),
      ("16 octobre 2025", "16 octobre 2025"), ("| 17 mars 2025", "17 mars 2025"),
      ("Par Anne Perrin 29 octobre 2025", "29 octobre 2025"),
    ])
  func `a publication stamp is found with its text`(line: String, text: String) throws {
    let found = try stamps(line)
    #expect(found.map(\.text) == [text])
    #expect(found.first?.kind == .published)
  }

  @Test(
    arguments: [
      ("Mis à jour le 17/06/2025 - 09:25", "17/06/2025 - 09:25"),
      ("Dernière mise à jour : 8 nov. 2025, 07:02", "8 nov. 2025, 07:02"),
      ("Dernière modification : 25/10/2025", "25/10/2025"),
    ])
  func `an update stamp is told from one of publication`(line: String, text: String) throws {
    let found = try stamps(line)
    #expect(found.map(\.text) == [text])
    #expect(found.first?.kind == .updated)
  }

  @Test func `two stamps may share a line`() throws {
    let found = try stamps("Publié le 26/09/2025 à 9 h 12 - Mis à jour le 27/09/2025 à 14 h 40")
    #expect(found.map(\.text) == ["26/09/2025 à 9 h 12", "27/09/2025 à 14 h 40"])
    #expect(found.map(\.kind) == [.published, .updated])
  }

  @Test func `a release's dateline is a stamp inside the body`() throws {
    let article = try ReadSamples.text(
      """
      Un trimestre de bons chiffres

      TROIS-RIVIÈRES, le 9 mai 2025 (AGENCE) -- Les Papeteries du Fleuve ont annoncé aujourd'hui \
      les résultats de leur trimestre et la tenue d'une assemblée des actionnaires.
      """)
    #expect(article.stamps.map(\.text) == ["9 mai 2025"])
    #expect(article.role(of: "TROIS-RIVIÈRES") == .body)
  }

  @Test(
    arguments: [
      "Le règlement, mis à jour le 3 mai 2019, prévoit une réduction pour tous les habitants du bourg.",
      "Publié en 1947, ce roman a été traduit partout.", "2025-10-03\n9h30\nRue du Moulin 5",
      "Samedi 31 mars 17:00",
    ])
  func `dates that do not date the page are no stamps`(line: String) throws {
    #expect(try stamps(line).isEmpty)
  }

  @Test func `the range of a stamp is its text`() throws {
    let article = try ReadSamples.text("Titre\n\nPublié le 14/01/2026\n\n\(StampFinderTests.prose)")
    let stamp = try #require(article.stamps.first)
    #expect(article.string(stamp.begin ?? 0, stamp.end ?? 0) == "14/01/2026")
    #expect(article.role(of: "Publié le") == .stamp)
  }

  @Test func `a mail copied as text gives its subject and date`() throws {
    let article = try ReadSamples.text(
      """
      > De : Comité des fêtes <fetes@exemple.fr>
      > Objet : La Saint-Jean approche
      > Date : 2025-06-05

      Bonjour à tous, nous nous retrouvons samedi pour préparer le bûcher et le repas.
      """)
    #expect(article.title == "La Saint-Jean approche")
    #expect(article.stamps.map(\.text) == ["2025-06-05"])
  }

  @Test(arguments: [
    "Date : vendredi 11 décembre 2026\nHeure : 20 h\nLieu : salle de l'Union",
    "Lieu : salle de l'Union\nDate : 11/12/2026\nTarif : 4 €",
  ])
  func `the field of an event is no stamp`(lines: String) throws {
    #expect(try stamps(lines).isEmpty)
  }

  @Test(arguments: [
    "De : le comité\nÀ : tous\nDate : 11/12/2026\nObjet : kiosque",
    "Date : 11/12/2026\nObjet : kiosque",
  ])
  func `the date at the head of a mail is one`(lines: String) throws {
    let article = try ReadSamples.text("\(lines)\n\n\(StampFinderTests.prose)")
    #expect(article.stamps.map(\.text) == ["11/12/2026"])
  }
}
