import Places
import Testing

@testable import EventExtraction

@Suite struct OwnPlaceTests {
  private func own(_ text: String) -> String? {
    let own = OwnPlace(findings: SampleText(text).findings, drafts: [], home: nil)
    if own.isEmpty { return nil }
    return "\(own.venue.map { $0.venue ?? "?" } ?? "-") | \(own.place?.name ?? "-")"
  }

  @Test func `the only town of an article is its own`() {
    #expect(own("La fanfare répète à Dole. Elle joue le 24 janvier.") == "- | Dole")
  }

  @Test func `two towns are no one's own`() {
    #expect(own("La fanfare répète à Dole. Elle joue à Vesoul.") == nil)
  }

  @Test func `the town of a team that comes to play is not the article's own`() {
    #expect(own("Le club reçoit Champagnole samedi.") == nil)
    #expect(own("La ville de Champagnole soutient le club.") == "- | Champagnole")
  }

  @Test func `no town is none`() {
    #expect(own("La fanfare répète ce soir.") == nil)
  }

  @Test func `outings begin where people meet, whatever they are called after`() {
    let list = """
      Rendez-vous : parking du Marais

      Dimanche 25 janvier, 9 h : randonnée, Baume-les-Dames
      Dimanche 1er février, 9 h : randonnée, Ornans
      """
    #expect(
      lines(list, [.venue], home: "Besançon, Doubs") == ["parking du Marais", "parking du Marais"])
    let meeting = list + "\nVendredi 6 février, 20 h : assemblée générale, salle Pergaud"
    #expect(lines(meeting, [.venue], home: "Besançon, Doubs").last == "salle Pergaud")
  }

  @Test func `a sentence may give the venue of a whole programme`() {
    let text = """
      Les rencontres de l'hiver

      Toutes les rencontres ont lieu à la médiathèque Albert-Camus, à Dole.

      Samedi 17 janvier : conférence sur les abeilles
      Samedi 24 janvier : concert de harpe
      """
    #expect(own(text)?.hasSuffix("Dole") == true)
    #expect(
      lines(text, [.when, .town]) == ["2026-01-17 | Dole", "2026-01-24 | Dole"])
  }

  @Test func `a venue stated for all needs no town`() {
    let text = """
      L'Atelier des brumes, saison d'hiver

      Tous les spectacles ont lieu au théâtre Camille-Roy à 20h30.

      Samedi 17 janvier 2026 : La Grande Panne
      Vendredi 23 janvier 2026 : Les Ombres bleues
      """
    #expect(
      lines(text, [.when, .venue, .town], home: "Dole, Jura") == [
        "2026-01-17T20:30 | théâtre Camille-Roy | Dole",
        "2026-01-23T20:30 | théâtre Camille-Roy | Dole",
      ])
  }

  @Test func `the venue of the headline has its street at the foot`() {
    let text = """
      Prochains rendez-vous à la Maison des langues de Dole

      Café polyglotte
      Jeudi 22 janvier 2026, 18h

      Initiation au finnois
      Samedi 31 janvier 2026, 10h

      Maison des langues, 9 rue des Carmes, 39100 Dole
      """
    #expect(
      Set(lines(text, [.venue, .address, .town]))
        == ["Maison des langues | 9 rue des Carmes | Dole"])
  }

  @Test func `the only venue of a short article is that of its second event`() {
    let text = """
      La bourse aux jouets aura lieu le samedi 24 janvier 2026, de 10h à 16h, à la salle \
      Jacques-Prévert, à Dole. Le vernissage est prévu le vendredi 23 janvier 2026 à 18h.
      """
    #expect(
      Set(lines(text, [.venue, .town])) == ["salle Jacques-Prévert | Dole"])
  }

  @Test func `the venue of one entry is not that of the next`() {
    let text = """
      Programme

      Samedi 17 janvier 2026 : conférence, salle des fêtes
      Samedi 24 janvier 2026 : concert de harpe
      """
    #expect(lines(text, [.venue]) == ["salle des fêtes", "-"])
  }

  @Test(arguments: [
    "Sauf mention contraire : amphithéâtre Bazin, 17 h 30, entrée 4 €",
    "Toutes les séances sont en version originale, à l'amphithéâtre Bazin (sauf le 24/01).",
  ])
  func `what is said of all needs no verb and may make an exception`(statement: String) {
    let text = """
      Les mardis du savoir

      \(statement)

      Mardi 13 janvier : les abeilles
      Mardi 20 janvier : les volcans
      """
    #expect(own(text) == "amphithéâtre Bazin | -")
  }

  @Test func `a name in capitals over an address is the house, a body's name is none`() {
    #expect(
      own(
        """
        LE GRAND TAMBOUR
        lieu de spectacles

        Ve 16 janvier | 20 h | Les Tisserands
        Sa 17 janvier | 20 h | Mistral Noir

        5, rue du Lavoir 25000 Besançon
        """) == "LE GRAND TAMBOUR | Besançon")
    #expect(
      own(
        """
        VILLE DE DOLE

        Le conseil se réunit le mardi 20 janvier.

        5, rue du Lavoir 39100 Dole
        """) == "- | Dole")
  }

  @Test func `what leaves room for exceptions may stand in another sentence than the place`() {
    #expect(
      own(
        """
        Ciné-club de Dole, hiver 2026

        Salle du Rex, rue des Arènes 6. Portes 18h, film 18h30, sauf mention contraire.

        ma 20.1. Wanda
        ma 27.1. Cléo de 5 à 7
        """) == "Salle du Rex | Dole")
  }

  @Test func `a common noun is the place of all that is said to be there`() {
    let text = """
      Walks for January

      All meetings at the scout hut unless stated.

      Tuesday 20 January: slides of Norway
      Tuesday 27 January: members' evening
      """
    #expect(lines(text, [.venue], "en") == ["scout hut", "scout hut"])
  }

  @Test func `weekdays beside an address at the foot are those on which the house is open`() {
    let text = """
      Les rendez-vous

      Jeudi 22 janvier, 18h : café polyglotte
      Samedi 31 janvier, 10h : initiation au finnois

      Librairie Papillon, 3 rue des Carmes, Dole
      lundi 14h-19h, du mardi au samedi 10h-19h30
      """
    #expect(
      Set(lines(text, [.venue, .address])) == ["Librairie Papillon | 3 rue des Carmes"])
  }

  @Test func `a house named again has the street that stands beside its name`() {
    let text = """
      On se voit le mardi 20 janvier à 19h au CRIH d'Alsace ?

      Le programme sera envoyé.

      CRIH d'Alsace, 1 place de l'Hôpital, 67000 Strasbourg
      """
    #expect(
      lines(text, [.venue, .address, .town])
        == ["CRIH d'Alsace | 1 place de l'Hôpital | Strasbourg"])
  }

  @Test func `a person of whom is written is no house`() {
    let text = """
      Mme Jeanne CARIOU

      Une messe réunira la famille le dimanche 25 janvier 2026.

      12 rue du Chanoine-Moreau, 39100 Dole
      """
    #expect(lines(text, [.venue]).allSatisfy { !$0.contains("CARIOU") })
  }

  @Test func `a club that meets elsewhere is not the place of its programme`() {
    let dates = "\n\nMardi 20 janvier, 20h : Stalker\nMardi 27 janvier, 20h : Solaris\n"
    #expect(
      Set(lines("Club mosan du cinéma, Dole" + dates, [.venue], home: "Dole, Jura")) == ["-"])
    #expect(
      Set(lines("Cinéma Le Mosan, Dole" + dates, [.venue], home: "Dole, Jura"))
        == ["Cinéma Le Mosan"])
  }

  @Test func `another sentence of the foot may name a day`() {
    let text = """
      LE PETIT VOLCAN
      lieu de spectacles

      Samedi 17 janvier 2026 : La Grande Panne
      Vendredi 23 janvier 2026 : Les Ombres bleues

      12, rue des Arènes, 39100 Dole. Feuille tirée le 8 janvier.
      """
    #expect(
      lines(text, [.venue, .address]) == [
        "LE PETIT VOLCAN | 12 rue des Arènes", "LE PETIT VOLCAN | 12 rue des Arènes",
      ])
  }

  @Test(arguments: [
    "Inondations : la kermesse est reportée", "AGENDA", "FIRE CREWS BATTLE BARN BLAZE",
  ])
  func `the topic of a headline is no house`(headline: String) {
    let text = headline + "\n\nLa kermesse aura lieu le 7 mars, 4 rue Haute."
    #expect(!lines(text, [.venue]).contains { headline.hasPrefix($0) })
  }

  @Test func `the street of an entry with an hour is that entry's`() {
    let text = """
      Agenda de la semaine

      Lundi 2 février
      Conseil communautaire à 18 h 30, espace Bellot
      Ciné-club à 20 h 15, cinéma Bellot

      Mardi 3 février
      Permanence de 14 h à 16 h, 3 rue Carnot
      Réunion du club à 17 h
      Loto des pompiers à 20 h

      Mercredi 4 février
      Concert de la chorale à 20 h
      Bal des conscrits à 21 h

      Jeudi 5 février
      Veillée contée à 20 h
      Répétition du chœur à 21 h
      """
    let found = lines(text, [.title, .address])
    #expect(found.contains("Réunion du club | -"))
    #expect(found.contains("Bal des conscrits | -"))
  }
}
