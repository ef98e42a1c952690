import Places
import Testing

@testable import EventExtraction

@Suite struct PageHouseTests {
  private func house(_ text: String, _ language: String = "fr") -> String? {
    PageHouse(findings: SampleText(text, language).findings).find()?.venue
  }

  @Test(arguments: [
    (
      "Musée du Jouet et des Traditions populaires\n\nAgenda",
      "Musée du Jouet et des Traditions populaires"
    ),
    (
      "La lettre n° 4\nMédiathèque de l'agglomération doloise\n\nÉdito",
      "Médiathèque de l'agglomération doloise"
    ),
    ("Théâtre de la Grange, saison 2026\n\nAbonnez-vous !", "Théâtre de la Grange"),
  ])
  func `a house at the head of its page`(_ text: String, _ name: String) {
    #expect(house(text) == name)
  }

  @Test(arguments: [
    "Mairie de Dole\n\nLe bulletin",
    "Université ouverte du Jura\n\nLe programme",
    "Piscine de plein air : les horaires\n\nOuverture en juin",
    "Cinéma : trois films à voir\n\nCette semaine",
    "Le musée du Jouet expose ses trains\n\nAgenda",
  ])
  func `bodies, headings and sentences are no house`(_ text: String) {
    #expect(house(text) == nil)
  }

  @Test func `its events take place in it unless they say otherwise`() {
    let text = """
      Médiathèque de l'agglomération doloise

      Rendez-vous
      Mercredi 21 janvier, 10h : bébés lecteurs
      Samedi 24 janvier, 16h : conte, salle Edgar-Faure
      """
    #expect(
      lines(text, [.venue], home: "Dole, Jura") == [
        "Médiathèque de l'agglomération doloise", "salle Edgar-Faure",
      ])
  }

  @Test func `a name that the line explains is the house's`() {
    #expect(house("L'AMARRE – scène de Dole\n\nSaison 2026") == "L'AMARRE")
    #expect(house("L'AMARRE – lettre d'information\n\nSaison 2026") == nil)
  }

  @Test func `who sends a mail from a house is that house`() {
    let mail = "De : Maison de la famille Pergaud <a@exemple.fr>\nObjet : Février\n\nBonjour"
    #expect(house(mail) == "Maison de la famille Pergaud")
    #expect(house("De : Jeanne Pergaud <a@exemple.fr>\nObjet : Février\n\nBonjour") == nil)
  }

  @Test(arguments: [
    ("THE TANNERY LOFT — what's on\n\nThu 5 March: quiz", "en", "THE TANNERY LOFT"),
    ("Le Grand Écart, programme de mars\n\nJeu 5 mars : quiz", "fr", "Le Grand Écart"),
  ])
  func `one house by its name over its programme`(
    _ text: String, _ language: String, _ name: String
  ) {
    #expect(PageHouse(findings: SampleText(text, language).findings).named()?.venue == name)
  }

  @Test(arguments: [
    "Les Amis du Grenier, programme de mars\n\nJeu 5 mars : quiz",
    "Le Club Pergaud, programme de mars\n\nJeu 5 mars : quiz",
    "La Fête, programme de mars\n\nJeu 5 mars : quiz",
    "Le Grand Écart, la revue\n\nJeu 5 mars : quiz",
  ])
  func `several people, clubs and feasts are none`(_ text: String) {
    #expect(PageHouse(findings: SampleText(text).findings).named() == nil)
  }

  @Test(arguments: [
    ("WHAT'S ON AT THE TANNERY\n\nThu 22 Jan: quiz", "en", "THE TANNERY"),
    ("What's on in March\n\nThu 5 March: quiz", "en", nil),
  ])
  func `a programme may name its house behind it`(
    _ text: String, _ language: String, _ name: String?
  ) {
    #expect(PageHouse(findings: SampleText(text, language).findings).named()?.venue == name)
  }

  @Test(arguments: [
    ("LE GRENIER – théâtre de poche\n\nSam 24 janvier : impro", "LE GRENIER"),
    ("DOSSIER D'HIVER – Musée du Verre\n\nSam 24 janvier : impro", nil),
    ("Le Grenier – la revue\n\nSam 24 janvier : impro", nil),
  ])
  func `a name is a house where a common noun says so behind it`(_ text: String, _ name: String?) {
    let findings = SampleText(text).findings
    let line = findings.tokens(ofBlock: 0)
    #expect(PageHouse(findings: findings).explained(in: line)?.venue == name)
  }

  @Test(arguments: [
    ("LE PETIT VOLCAN — DOLE", "fr", "LE PETIT VOLCAN"),
    ("THE POTTERS’ ROOM, HEXHAM", "en", "THE POTTERS’ ROOM"),
    ("LES AMIS DU LAC — DOLE", "fr", nil),
    ("LA GAZETTE — DOLE", "fr", nil),
    ("LE PETIT VOLCAN — le journal", "fr", nil),
  ])
  func `a name with its town over a list of days is the house's`(
    _ head: String, _ language: String, _ name: String?
  ) {
    let days =
      language == "fr"
      ? ["Ven. 16 janvier : quiz", "Sam. 17 janvier : impro", "Ven. 23 janvier : bal"]
      : ["Fri 16 January: quiz", "Sat 17 January: ceilidh", "Fri 23 January: open mic"]
    let text = ([head, ""] + days).joined(separator: "\n")
    #expect(PageHouse(findings: SampleText(text, language).findings).named()?.venue == name)
  }

  @Test func `without several days a name with its town is none`() {
    let text = "LE PETIT VOLCAN — DOLE\n\nSam. 17 janvier : impro"
    #expect(PageHouse(findings: SampleText(text).findings).named() == nil)
  }

  @Test(arguments: [
    ("ST EDITH & ST ANNE, HEXHAM\n\nSunday 18 January: Matins", "ST EDITH & ST ANNE"),
    ("Parish magazine of St Edith's, Hexham\n\nSunday 18 January: Matins", "St Edith's"),
    ("ST EDITH'S DAY PARADE\n\nSunday 18 January: Matins", nil),
    ("The minutes of St Edith United\n\nSunday 18 January: Matins", nil),
  ])
  func `a church by its saint is where the services of its sheet are held`(
    _ text: String, _ name: String?
  ) {
    #expect(PageHouse(findings: SampleText(text, "en").findings).named()?.venue == name)
  }
}
