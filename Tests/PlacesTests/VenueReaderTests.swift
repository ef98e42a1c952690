import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// How far the name of a house goes, and what makes one of common words.
@Suite struct VenueReaderTests {
  private func venues(_ text: String, _ language: String = "fr", common: Bool = false) -> [String] {
    let pack: LanguagePack = language == "en" ? .english : .french
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: language)
    return PlaceFinder(pack: pack).reader(of: article).mentions(home: nil, withCommon: common)
      .filter { $0.kind == .venue }.compactMap(\.venue)
  }

  @Test(arguments: [
    ("Rendez-vous à la salle urbaine à 20 h.", "salle urbaine"),
    ("Concert à l'église romane dimanche.", "église romane"),
    ("Concours au boulodrome couvert dimanche.", "boulodrome couvert"),
    ("Remise des prix au hall polyvalent de Dole.", "hall polyvalent"),
    ("Devant l'école demain matin, café offert.", "école"),
    ("À la piscine arrive un maître nageur.", "piscine"),
  ])
  func `adjectives in small letters belong to a head in small letters`(
    _ text: String, _ name: String
  ) {
    #expect(venues(text, common: true).first == name)
  }

  @Test(arguments: [
    ("La séance a lieu au musée d'histoire.", "musée d'histoire"),
    ("Révisions à la salle d'étude jeudi.", "salle d'étude"),
    ("Deux heures au théâtre d'ombres.", "théâtre"),
    ("Rendez-vous à la mairie de préférence.", "mairie"),
  ])
  func `an elided complement belongs to a head that is no kind of show`(
    _ text: String, _ name: String
  ) {
    #expect(venues(text) == [name])
  }

  @Test func `a number behind a head with a capital inside a sentence is part of the name`() {
    #expect(venues("Vendredi, le Carré 150 dévoile son hiver.") == ["Carré 150"])
    #expect(venues("Au stade 300 coureurs attendent.") == ["stade"])
  }

  @Test func `an article in small letters opens the name only where the piece ends with it`() {
    #expect(venues("Collecte lundi, de 15 h à 19 h, salle la Grange.") == ["salle la Grange"])
    #expect(venues("À la salle la Croix-Rouge attend les donneurs.") != ["salle la Croix-Rouge"])
  }

  @Test func `a fixed phrase is none where a name goes on`() {
    #expect(venues("Réunion lundi à 19 h en salle du conseil.") == ["salle du conseil"])
    #expect(venues("Le film est en salle mercredi.").isEmpty)
  }

  @Test(arguments: [
    ("A public meeting in Craignure village hall next Friday.", "Craignure village hall"),
    ("Setting off from Linney car park at 10.30am.", "Linney car park"),
    ("Talk on mills (Waverley library, 6:30 p.m.).", "Waverley library"),
    ("Otley library opens late on Monday.", "Otley library"),
  ])
  func `a head in small letters ends a name in capitals`(_ text: String, _ name: String) {
    #expect(venues(text, "en") == [name])
  }

  @Test(arguments: [
    "Local schools break up on Friday.", "Saturday park runs are free.",
    "Rovers school the visitors.",
  ])
  func `a capital that begins a sentence or a day makes no name`(_ text: String) {
    #expect(venues(text, "en").isEmpty)
  }

  @Test func `an acronym is a house behind hour and preposition`() {
    #expect(venues("Réunion mardi 12 mai à 10 h au CCAS.") == ["CCAS"])
    #expect(venues("La demande est faite au CCAS par courrier.").isEmpty)
  }

  @Test func `a common noun needs its article`() {
    #expect(venues("Départ à 9 h dans le bois.", common: true) == ["bois"])
    #expect(venues("Un stage de sculpture sur bois, en bois, samedi.", common: true).isEmpty)
    #expect(venues("Spectacle au pied du château samedi.", common: true) == ["château"])
  }

  @Test(arguments: [
    ("New year's swim on Thursday, 11am, the slipway.", ["slipway"]),
    ("PTO meeting on Tuesday (media center).", ["media center"]),
    ("The library, museum and school agree.", []),
  ])
  func `a phrase in small letters is a place where it is a piece between signs`(
    _ text: String, _ names: [String]
  ) {
    #expect(venues(text, "en", common: true) == names)
  }

  @Test func `a room has its number in one piece`() {
    #expect(
      venues("Talk on Wednesday, Hall M1060, University of Cumbria, 6pm", "en")
        == ["Hall M1060, University of Cumbria"])
  }

  @Test func `where something is sent from is where it is`() {
    #expect(venues("Radiothon en direct du Carrefour du Nord vendredi.") == ["Carrefour du Nord"])
  }

  @Test(arguments: [
    ("The sale is in St Andrew's church hall on Saturday.", "St Andrew's church hall"),
    ("WHAT'S ON AT THE BREWERY ARTS CENTRE", "THE BREWERY ARTS CENTRE"),
  ])
  func `a saint's hall and a heading in capitals are read to their ends`(
    _ text: String, _ name: String
  ) {
    #expect(venues(text, "en") == [name])
  }

  @Test func `the mark of a possessor is no part of a name`() {
    #expect(
      venues("The vigil is at Greenwood Cemetery's gate on Saturday.", "en").allSatisfy {
        !$0.hasSuffix("'")
      })
  }

  @Test func `a room's number may look like a year where its house follows`() {
    #expect(
      venues("Causerie jeudi à 12 h, local 1998 du pavillon Marchand.")
        == ["local 1998 du pavillon Marchand"])
    #expect(venues("Atelier lundi à 12 h, amphi 1063.") == ["amphi 1063"])
    #expect(venues("Concert au théâtre 2025 à Dole.") == ["théâtre"])
  }

  @Test(arguments: [
    ("Jeudi 5 mars : 18 h basilique", ["basilique"]),
    ("Messe dimanche 3 mai, 10 h 30 cathédrale.", ["cathédrale"]),
    ("Samedi à 20 h Café philo avec Paul.", []),
  ])
  func `a house that makes up a piece behind its hour is where`(_ text: String, _ names: [String]) {
    #expect(venues(text) == names)
  }

  @Test(arguments: [
    ("Choir practice on Monday at 7pm, Vestry.", ["Vestry"]),
    ("Evensong, 6pm St Edith.", ["St Edith"]),
    ("Supper in the Woolsack, Saturday 28 November.", ["Woolsack"]),
    ("Rehearsal at the DLRC, Friday at 7 p.m.", ["DLRC"]),
    ("The choir sang, Cathedral bells rang.", []),
    ("On Saturday a truck is needed in the Chilcotin, where fires burn.", []),
  ])
  func `a bare noun, a saint or a name with the article is a house as a piece of a notice`(
    _ text: String, _ names: [String]
  ) {
    #expect(venues(text, "en") == names)
  }

  @Test func `a street called after a house is none behind a house`() {
    #expect(venues("Jumble sale on Saturday, 2pm, Scout Hut, Mill Lane.", "en") == ["Scout Hut"])
    #expect(venues("Walk on Saturday, 2pm, Harbour Place.", "en") == ["Harbour Place"])
  }

  @Test func `a line of capitals names a house only behind a preposition or as a whole`() {
    #expect(venues("FIRE CREWS BATTLE BARN BLAZE", "en") == [])
    #expect(
      venues("LATE OPENING AT THE BREWERY ARTS CENTRE TONIGHT", "en") == ["THE BREWERY ARTS CENTRE"]
    )
  }

  @Test(arguments: [
    ("The dinner is at the Miller’s Point hall on Saturday.", "Miller’s Point hall"),
    ("Meet at the Lion's Head arena on Saturday.", "Lion's Head arena"),
  ])
  func `a genitive inside a name parts it from no head`(_ text: String, _ name: String) {
    #expect(venues(text, "en").first == name)
  }

  @Test(arguments: [
    ("La messe est dite à l'église saint Fiacre dimanche.", "église saint Fiacre"),
    ("Loto samedi à 20 h, salle st Joseph.", "salle st Joseph"),
    ("La messe est dite à l'église ste Anne dimanche.", "église ste Anne"),
    ("À l'église saint et malade arrivent ensemble.", "église"),
  ])
  func `the saint of a house may lack his capital`(_ text: String, _ name: String) {
    #expect(venues(text).first == name)
  }

  @Test func `those who live somewhere are no house`() {
    #expect(venues("Lundi à 19 h, le maire le dira aux Langrois.") == [])
    #expect(venues("Lundi à 19 h, rendez-vous aux Parisiennes.") == [])
    #expect(venues("Lundi à 19 h, rendez-vous aux Tanneries.") == ["Tanneries"])
  }

  @Test func `a number with a dash is that of a room`() {
    #expect(venues("Le séminaire a lieu salle 37-252 lundi.") == ["salle 37-252"])
    #expect(venues("Le séminaire a lieu salle Proudhon - 252 places.") == ["salle Proudhon"])
  }

  @Test(arguments: [
    ("Dédicace à la librairie Le Chat borgne ce vendredi.", "librairie Le Chat borgne"),
    ("Concert samedi au café L'Ours brun à Dole.", "café L'Ours brun"),
    ("Le café Le Pigeon accueille un trio samedi.", "café Le Pigeon"),
  ])
  func `an adjective may close a name with an article`(_ text: String, _ name: String) {
    #expect(venues(text).first == name)
  }

  @Test func `a genre in small letters is no house`() {
    #expect(venues("« Panique », comédie de Ray Cooney, sera jouée samedi.") == [])
    #expect(venues("La pièce sera jouée samedi à la comédie de Reims.") == ["comédie de Reims"])
  }
}
