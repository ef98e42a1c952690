import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// What texts of every kind name, and what they do not.
@Suite struct PlaceFinderTests {
  /// The mentions of a text as "kind:stretch:town or region code", in reading order.
  private func mentions(
    _ text: String, language: String = "fr", home: String? = nil
  ) -> [PlaceMention] {
    let pack: LanguagePack = language == "en" ? .english : .french
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: language)
    let home = home.flatMap { Gazetteer.shared.place(describedBy: $0) }
    return PlaceFinder(pack: pack).mentions(in: article, home: home)
  }

  private func stretch(_ mention: PlaceMention, in text: String) -> String {
    let bytes = Array(text.utf8)
    return String(decoding: bytes[Int(mention.begin)..<Int(mention.end)], as: UTF8.self)
  }

  @Test(arguments: [
    ("La fête aura lieu à Ornans samedi.", "Ornans", "25434", "FR-BFC"),
    ("La fête aura lieu à ORNANS samedi.", "ORNANS", "25434", "FR-BFC"),
    ("Le bal se tient à L'Isle-sur-le-Doubs.", "L'Isle-sur-le-Doubs", "25315", "FR-BFC"),
    ("Le marché se tient au Mans dimanche.", "Mans", "72181", "FR-PDL"),
    ("Un loto aux Fins, salle comble.", "Fins", "25240", "FR-BFC"),
    ("Les joueurs du Havre arrivent.", "Havre", "76351", "FR-NOR"),
    ("Rendez-vous à Saint Vit jeudi.", "Saint Vit", "25527", "FR-BFC"),
    ("Rendez-vous à St-Vit jeudi.", "St-Vit", "25527", "FR-BFC"),
    ("Concert à Dole (39), entrée libre.", "Dole", "39198", "FR-BFC"),
    ("Concert à Saint-Claude (Jura).", "Saint-Claude", "39478", "FR-BFC"),
    ("Un stage en Bourgogne-Franche-Comté.", "Bourgogne-Franche-Comté", "FR-BFC", "FR-BFC"),
    ("Il pleuvra dans le Doubs.", "Doubs", "25", "FR-BFC"),
    ("Il pleuvra à Doubs.", "Doubs", "25204", "FR-BFC"),
    ("Une tournée au Québec.", "Québec", "CA-QC", "CA-QC"),
    ("Une tournée à Québec.", "Québec", "", "CA-QC"),
    ("Une tournée à Montréal.", "Montréal", "", "CA-QC"),
    ("Une messe à Montréal (Yonne).", "Montréal", "89267", "FR-BFC"),
    ("Une rencontre à Londres.", "Londres", "", "GB-ENG"),
    ("Une rencontre à Bâle.", "Bâle", "", "CH-BS"),
    ("Elle vit à Sens.", "Sens", "89387", "FR-BFC"),
    ("Un congrès en Rhénanie-Palatinat.", "Rhénanie-Palatinat", "DE-RP", "DE-RP"),
    ("Écrire au 25290 Ornans avant mardi.", "Ornans", "25434", "FR-BFC"),
    ("La commune de Levier s'agrandit.", "Levier", "25334", "FR-BFC"),
    ("Un festival à Cherbourg, samedi.", "Cherbourg", "50129", "FR-NOR"),
    ("Un spectacle à Mézières (Vaud).", "Mézières", "", "CH-VD"),
    ("Un spectacle à Mézières (FR).", "Mézières", "", "CH-FR"),
    ("Une fête à Rheinfelden (Baden).", "Rheinfelden", "", "DE-BW"),
    ("Une fête à Rheinfelden.", "Rheinfelden", "", "CH-AG"),
    ("Le train de Valence est en retard.", "Valence", "26362", "FR-ARA"),
  ])
  func `a place is found where its name stands, and resolved`(
    text: String, name: String, code: String, region: String
  ) throws {
    let found = mentions(text).filter { $0.kind == .place }
    #expect(found.count == 1)
    let mention = try #require(found.first)
    #expect(stretch(mention, in: text) == name)
    let place = try #require(mention.place)
    #expect(place.code == code)
    #expect(place.region == region)
    #expect(!place.timezone.isEmpty)
  }

  @Test(arguments: [
    ("fr", "Le comité de Milan, près de Lac-Mégantic, se réunit.", "Milan", "CA-QC"),
    ("fr", "Un bal à Beaumont, dans Bellechasse, samedi.", "Beaumont", "CA-QC"),
    ("fr", "Une foire à Richmond, en Estrie, dimanche.", "Richmond", "CA-QC"),
    ("fr", "Un loto à Richmond dimanche.", "Richmond", "CA-BC"),
    ("fr", "La fête de Courtelary, dans le Jura bernois.", "Courtelary", "CH-BE"),
    ("en", "Parish hall, Kirkgate, Settle BD24 9DZ.", "Settle", "GB-ENG"),
    ("en", "Doors open at Reading Library on Friday.", "Reading", "GB-ENG"),
    ("en", "The hall is in Richmond H2L 4S5 now.", "Richmond", "CA-QC"),
  ])
  func `what stands around a name tells which town is meant`(
    language: String, text: String, name: String, region: String
  ) throws {
    let town = try #require(mentions(text, language: language).first { $0.place?.kind == .town })
    #expect(town.place?.name == name)
    #expect(town.place?.region == region)
  }

  @Test(arguments: [
    ("Les habitants de L'Islet votent.", "CA-QC"), ("Les habitants de L’Islet votent.", "CA-QC"),
    ("Le marché de La Chaux-de-Fonds revient.", "CH-NE"), ("Le marché du Locle revient.", "CH-NE"),
  ])
  func `a town abroad is told by its own article`(text: String, region: String) {
    #expect(mentions(text).map { $0.place?.region } == [region])
  }

  @Test func `behind an office or a body a town with its article is a hint, as others are`() {
    for text in ["Le maire de La Rochelle parle.", "Le maire de Dole parle."] {
      #expect(mentions(text).map(\.isWeak) == [true], "\(text)")
    }
    #expect(mentions("Le maire de la Roche parle.").isEmpty)
  }

  @Test(arguments: [
    ("fr", "Une statue de la Minerve antique."), ("fr", "Un correspondant du Sud-Ouest l'écrit."),
    ("en", "CHANGE OF DATE! Hang on to your tickets."),
  ])
  func `a word of the language is no town far away`(language: String, text: String) {
    #expect(mentions(text, language: language).isEmpty)
  }

  @Test func `an area that tells which town is meant is not a place of its own`() {
    for text in [
      "Les régates de Saint-Siméon, dans Charlevoix, ont lieu samedi.",
      "La fête d'Ornans, dans le Doubs, a lieu samedi.",
    ] {
      let found = mentions(text, home: "Rimouski, Québec")
      #expect(found.map { $0.place?.kind } == [.town], "\(text)")
      #expect(found.allSatisfy { $0.isLocative }, "\(text)")
    }
    let apart = mentions("La troupe de Dole, dans le Doubs, joue samedi.").compactMap(\.place)
    #expect(apart.map(\.kind) == [.town, .department])
  }

  @Test
  func `a word of the language is no town before a house, but for a city behind a preposition`() {
    for text in [
      "Reading room closed.", "Reading Library books is fun.", "Settle down in Kirkgate.",
      "The club shows a film at the Alhambra, 8pm.", "A poetry slam in Valley Gardens is free.",
      "The gallery shows recent prints by Ann Coates.",
    ] {
      #expect(mentions(text, language: "en").allSatisfy { $0.place == nil }, "\(text)")
    }
  }

  @Test func `a province in brackets before its postal code is no city`() {
    let found = mentions("Au 2351, chemin du Lac (Québec) J0T 2E0, à 19 h.").compactMap(\.place)
    #expect(found.map { $0.code } == ["CA-QC"])
  }

  @Test func `names behind what was counted are set as that is`() {
    let text = "Leur tournée les mènera dans deux régions, Bretagne et Île-de-France, en mai."
    let found = mentions(text).filter { $0.place != nil }
    #expect(found.map { $0.place?.code } == ["FR-BRE", "FR-IDF"])
    #expect(found.allSatisfy { $0.isLocative })
    #expect(mentions("Les régions, Bretagne en tête, protestent.").allSatisfy { !$0.isLocative })
  }

  @Test func `a common word over a column is the town the column tells of`() {
    let town = mentions("Bruyères – Vie associative\n\nLe loto aura lieu samedi.").first
    #expect(town?.place?.code == "88078")
    for text in ["Bruyères – Vie de château", "Sports – Football", "Bruyères en fleurs"] {
      #expect(mentions(text + "\n\nLe loto aura lieu samedi.").isEmpty, "\(text)")
    }
  }

  @Test(arguments: [
    "Le sens de la marche est indiqué.",
    "Vers midi, la tour sera ouverte.",
    "Nicolas Paris et Jean Lille ont signé.",
    "Mars fut froid, avril le sera aussi.",
    "Nice, dit-elle en anglais.",
    "M. Dole préside.",
    "Réunion publique ce soir.",
    "Die Zeit, lisait-il.",
    "Le Journal de Vesoul l'a écrit.",
    "Grâce à Camille, tout est prêt.",
  ])
  func `common words, persons and papers are no places`(text: String) {
    #expect(mentions(text).filter { $0.kind == .place }.isEmpty)
  }

  @Test(arguments: [
    ("The parade in Springfield, Ill., starts at noon.", "US-IL"),
    ("The parade in Springfield, Mass.", "US-MA"),
    ("Talks in London, Ont., would go on.", "CA-ON"), ("Talks in London would go on.", "GB-ENG"),
  ])
  func `a state's short form stands before a comma or ends the text`(text: String, region: String) {
    #expect(mentions(text, language: "en").map { $0.place?.region } == [region])
  }

  @Test func `only what a preposition or a label opens is locative`() {
    let text = "Le maire de Dole ira à Vesoul. Lieu : Gray"
    let found = mentions(text).filter { $0.kind == .place }
    #expect(found.map { stretch($0, in: text) } == ["Dole", "Vesoul", "Gray"])
    #expect(found.map(\.isLocative) == [false, true, true])
    #expect(found.map(\.isWeak) == [true, false, false])
  }

  @Test(arguments: [
    ("4 rue Anne Frank", "4", "rue Anne Frank", "", ""),
    ("12 bis, rue de la Paix, 25000 Besançon", "12 bis", "rue de la Paix", "25000", "Besançon"),
    ("1-3 place du 8 mai 1945, 39100 Dole", "1-3", "place du 8 mai 1945", "39100", "Dole"),
    ("16 avenue Carnot, BP 12, 70000 Vesoul Cedex", "16", "avenue Carnot", "70000", "Vesoul"),
    ("Rue du Pont 52, 7500 Tournai", "52", "Rue du Pont", "7500", "Tournai"),
    ("22 place du Marché. 4000 Liège", "22", "place du Marché", "4000", "Liège"),
    (
      "110, avenue des Érables Ouest, Montréal (Québec) H2W 1R7", "110",
      "avenue des Érables Ouest", "H2W 1R7", "Montréal"
    ),
    (
      "500 Avenue Papineau E, Montréal, QC H2L 2P3", "500", "Avenue Papineau E", "H2L 2P3",
      "Montréal"
    ),
    ("25 Rue du Moulin Barembach", "25", "Rue du Moulin", "", "Barembach"),
    ("3 Rue de Strasbourg", "3", "Rue de Strasbourg", "", ""),
  ])
  func `an address has number, street, code and town`(
    text: String, number: String, street: String, code: String, town: String
  ) throws {
    let mention = try #require(mentions(text).first { $0.kind == .address })
    #expect(mention.number == number)
    #expect(mention.street == street)
    #expect(mention.postalCode ?? "" == code)
    #expect(mention.townText ?? "" == town)
    #expect(town.isEmpty == (mention.place == nil))
  }

  @Test(arguments: [
    "La séance durait 20 h, cours compris.", "Il a 3 places libres.", "Le 14/03/2024 Rue en fête",
    "En 2025, place aux jeunes.",
  ])
  func `times and counts are no addresses`(text: String) {
    #expect(mentions(text).filter { $0.kind == .address && $0.number != nil }.isEmpty)
  }

  @Test(arguments: [
    ("Concert mardi à la salle Haute.", "salle Haute"),
    ("Débat au conseil régional de Bretagne, à Rennes.", "conseil régional de Bretagne"),
    ("Jeudi 3 mai, auditorium du musée des Beaux-Arts.", "auditorium du musée des Beaux-Arts"),
    (
      "Le 3 mai à l'amphithéâtre Fourier, faculté des Sciences.",
      "amphithéâtre Fourier, faculté des Sciences"
    ),
    ("Jeudi 3 mai à 20 h au Tremplin.", "Tremplin"),
    ("Le 3 mai à 20 h à la Vapeur.", "Vapeur"),
    ("Le 3 mai, à Temisium, au 8 rue Pasteur à Besançon.", "Temisium"),
    ("Mardi aux Ateliers de Miserey-Salines.", "Ateliers de Miserey-Salines"),
    ("Lieu : Le Bastion, Besançon", "Le Bastion"),
    ("Le 3 mai à 18 h à l'Hôtel Royal de Pontarlier.", "Hôtel Royal"),
    ("Le 3 mai au musée du vin.", "musée du vin"),
    ("Le 3 mai à la mairie.", "mairie"),
    ("Jeudi 3 mai dans les locaux de la Maison du Peuple.", "Maison du Peuple"),
    ("La Fabrique – 3 rue Pasteur", "La Fabrique"),
  ])
  func `a venue ends where its name ends`(text: String, name: String) throws {
    let found = mentions(text).filter { $0.kind == .venue }
    #expect(found.map(\.venue) == [name])
    #expect(found.first?.isLocative == true)
  }

  @Test(arguments: [
    "Grâce au Conseil, à la Région et à l'État, tout ira.", "Une hausse à partir de mardi.",
    "La mairie a décidé.", "Il pense à la Toussaint.",
  ])
  func `bodies, feasts and phrases are no venues`(text: String) {
    #expect(mentions(text).filter { $0.kind == .venue && $0.isLocative }.isEmpty)
  }

  @Test func `a meeting on a screen is online`() {
    let text = "Mardi à 18 h en visioconférence. Les statuts sont mis en ligne."
    let found = mentions(text).filter { $0.isOnline }
    #expect(found.map { stretch($0, in: text) } == ["en visioconférence"])
  }

  @Test(arguments: [
    ("The Harp Institute, 12 Dover Street, Manchester M1 7HE", "The Harp Institute"),
    (
      "A talk on Monday at the Fenwick Auditorium of Garden House.",
      "Fenwick Auditorium of Garden House"
    ),
    ("Where: Elm Library, 12 Elm Street", "Elm Library"),
    ("The meeting is at the town hall in Leeds.", "town hall"),
  ])
  func `an English venue is found around its head`(text: String, name: String) {
    let found = mentions(text, language: "en").filter { $0.kind == .venue }
    #expect(found.map(\.venue) == [name])
  }

  @Test func `a town that ends in a word for a house makes none of a club`() {
    let players = "The Hebden Bridge Players announce their season in Leeds."
    #expect(mentions(players, language: "en").allSatisfy { $0.kind != .venue })
    let hall = "Their season opens at the Hebden Bridge Town Hall in May."
    #expect(
      mentions(hall, language: "en").compactMap(\.venue) == ["Hebden Bridge Town Hall"])
  }

  @Test func `an English address has its postcode and town`() throws {
    let text = "Come to 12 Dover Street, Manchester M1 7HE, on Monday."
    let mention = try #require(mentions(text, language: "en").first { $0.kind == .address })
    #expect(mention.number == "12")
    #expect(mention.street == "Dover Street")
    #expect(mention.postalCode == "M1 7HE")
    #expect(mention.place?.region == "GB-ENG")
    #expect(mention.place?.timezone == "Europe/London")
  }

  @Test func `English tells Quebec from Quebec City`() {
    let text = "She flew from Quebec to Toronto, Ontario, then sang in Quebec City."
    let found = mentions(text, language: "en").compactMap(\.place)
    #expect(found.map(\.kind) == [.region, .town, .town])
  }

  @Test func `a listing of towns is read line by line`() {
    let text = "- samedi 14 : AUXONNE | course\n- dimanche 15 : CHAUSSIN (39) | course\n"
    let found = mentions(text).filter { $0.kind == .place }
    #expect(found.compactMap { $0.place?.code } == ["21038", "39128"])
    #expect(found.map(\.isLocative) == [true, true])
  }

  @Test(arguments: [
    "", " ", "(((((", "à", "à à à", "12, rue", "Lieu :", "« « «", "É", "rue de la", "1 2 3 4 5 6",
  ])
  func `odd text finds nothing and does no harm`(text: String) {
    #expect(mentions(text).filter { $0.place != nil }.isEmpty)
  }

  @Test(arguments: [
    (
      "Rendez-vous à Preuilly samedi.", "Preuilly-sur-Claise, Indre-et-Loire", "fr", "Preuilly",
      "37189"
    ),
    ("The fair is in Stayton on Saturday.", "Stayton, Oregon", "en", "Stayton", ""),
  ])
  func `a publisher's town goes by its short name, and needs no row of its own`(
    text: String, home: String, language: String, name: String, code: String
  ) {
    let found = mentions(text, language: language, home: home).filter { $0.kind == .place }
    #expect(found.map { $0.place?.name } == [name])
    #expect(found.map { $0.place?.code } == [code])
    #expect(!found.contains { !$0.isLocative })
  }

  @Test func `a common word behind a noun is no town of a far country`() {
    let school = mentions("Samedi 17 mars, L'ECOLE DE SAMBA", home: "Toulouse")
    #expect(school.allSatisfy { $0.place == nil })
    #expect(mentions("La mairie de Nice est fermée.").last?.place?.name == "Nice")
  }

  @Test func `a village far from the publisher needs to be tied to the text`() {
    let corner = mentions("10h30 – Bébés lecteurs, Maurepas", home: "Rennes")
    #expect(corner.filter { !$0.isWeak && $0.kind == .place }.isEmpty)
    let trip = mentions("Le car part pour une journée à Maurepas.", home: "Rennes")
    #expect(trip.map { $0.place?.name } == ["Maurepas"])
  }

  @Test func `a town beside a common noun is named all the same`() {
    let found = mentions("Rendez-vous devant la digue de Vesoul, à 9 h.")
    #expect(found.map { $0.place?.code } == ["70550"])
  }

  @Test func `what one text named does not change what the next is read as`() {
    let finder = PlaceFinder(pack: .french)
    let reader = ArticleReader(packs: [.french])
    let texts = [
      "Le bal se tient à Noisy-le-Sec.", "Le bal se tient à Noisy-le-Grand.",
      "Le bal se tient à Noisy, le soir.", "Le bal se tient à Noisy-le-Sec.",
    ]
    let codes = texts.map { text in
      let article = reader.article(text: Array(text.utf8), name: "test", language: "fr")
      return finder.mentions(in: article, home: nil).compactMap { $0.place?.code }
    }
    #expect(codes == [["93053"], ["93051"], [], ["93053"]])
  }

  @Test func `common nouns are kept apart from names`() {
    let article = ArticleReader(packs: [.french])
      .article(text: Array("Le tournoi aura lieu devant la digue.".utf8), name: "a", language: "fr")
    let finder = PlaceFinder(pack: .french)
    #expect(finder.mentions(in: article, home: nil).isEmpty)
    let all = finder.reader(of: article).mentions(home: nil, withCommon: true)
    #expect(all.map(\.venue) == ["digue"])
  }

  @Test(arguments: [
    ("Un dépistage est organisé galerie Saint-Martial.", "galerie Saint-Martial"),
    ("Le loto est à 14 h, hall polyvalent.", "hall polyvalent"),
    ("La réserve joue demain (18 h, stade annexe).", "stade annexe"),
    ("La réunion aura lieu à 19 heures, chez M. Achard.", "chez M. Achard"),
    ("Un loto pour l'école de rugby, salle Pasteur (à 20 h).", "salle Pasteur"),
  ])
  func `a house beside a word, as a piece of its own or as somebody's home`(
    text: String, expected: String
  ) {
    #expect(
      mentions(text).contains {
        $0.kind == .venue && $0.isLocative && stretch($0, in: text) == expected
      })
  }

  @Test func `a line in capitals makes no house of a common noun, nor a piece of a sentence`() {
    #expect(mentions("AVIS À LA POPULATION\nLa fête aura lieu samedi.").isEmpty)
    let text = "La réserve joue demain, hall ou pas hall, on verra."
    #expect(!mentions(text).contains { stretch($0, in: text).contains("hall ou") })
  }

  /// The houses and common nouns of a text that say where something is.
  @Test(arguments: [
    ("Loto samedi à la salle des fêtes de Levier.", "Levier"),
    ("Gray. Un loto aura lieu samedi.", "Gray"),
    ("Le levier de vitesse est cassé.", nil),
    ("Gray est une couleur en anglais.", nil),
  ])
  func `a word is a town behind a town hall and at the head of a paragraph`(
    text: String, town: String?
  ) {
    #expect(mentions(text).compactMap(\.place).first { $0.kind.isTown }?.name == town)
  }

  private func spots(_ text: String, _ language: String = "fr") -> [String] {
    guard let pack = LanguagePack.builtIn(language) else { return [] }
    let article = ArticleReader(packs: [pack])
      .article(text: Array(text.utf8), name: "test", language: language)
    return PlaceFinder(pack: pack).reader(of: article).mentions(home: nil, withCommon: true)
      .filter { $0.kind == .venue && $0.isLocative && !$0.isWeak }.compactMap(\.venue)
  }

  @Test(arguments: [
    ("La balade part samedi à 14 h du parking de la gare.", ["parking de la gare"]),
    ("Le défilé partira à 18 h 30 de la Croix du Berger.", ["Croix du Berger"]),
    ("Le maire parle du parking de la gare.", []),
    ("La marche partira samedi. Le coût du parking est de 2 €.", []),
  ])
  func `what is left behind a word for leaving is where people meet`(
    text: String, expected: [String]
  ) {
    #expect(spots(text) == expected)
  }

  @Test(arguments: [
    ("La soirée a lieu samedi dans l'ancienne criée.", "fr", "ancienne criée"),
    ("Sprechstunde am Montag im Alten Bahnhof.", "de", "Alten Bahnhof"),
    ("Flohmarkt am Sonntag auf dem Lindenplatz.", "de", "Lindenplatz"),
    ("La soutenance est à 9 h, salle D3-2041.", "fr", "salle D3-2041"),
    ("La soutenance est à 9 h, salle B12, bâtiment Nord.", "fr", "salle B12, bâtiment Nord"),
    ("Le marché couvert accueille demain la bourse aux livres.", "fr", "marché couvert"),
    ("The Tollbooth will host a ceilidh on Saturday.", "en", "Tollbooth"),
    ("There is a talk on otters on Tuesday at 7pm in the Witham.", "en", "Witham"),
    ("La messe est samedi à 18h30 à Kermaria-Bihan.", "fr", "Kermaria-Bihan"),
    (
      "Le Neujahrskonzert ist am Sonntag in der Jugendstil-Festhalle.", "de", "Jugendstil-Festhalle"
    ),
    ("Le maire reçoit samedi à 18 h au Bœuf sur le Toit.", "fr", "Bœuf sur le Toit"),
    ("The poet reads on Saturday at Pages & Co, all welcome.", "en", "Pages & Co"),
    ("The bus leaves from the car park on Sunday.", "en", "car park"),
    ("L'assemblée est à 9 h, local CE. AG à midi.", "fr", "local CE"),
    ("La veillée est à 19 h, salle Jean II. La soupe suit.", "fr", "salle Jean II"),
    ("La conférence est samedi au lycée C.N. Ledoux.", "fr", "lycée C.N. Ledoux"),
    ("Le bal est samedi sur la terrasse des cascades.", "fr", "terrasse des cascades"),
    ("Le marché est jeudi sous la halle nord.", "fr", "halle nord"),
    ("La réunion est jeudi dans la salle de motricité.", "fr", "salle de motricité"),
    ("Le départ est jeudi sur le parking de 9 h à midi.", "fr", "parking"),
    ("Le cours est lundi à 9 h, salle 214.", "fr", "salle 214"),
    ("La fête est samedi à la salle J.-Antonin-Verdier.", "fr", "salle J.-Antonin-Verdier"),
    ("Le match se joue dimanche à 21 h à Marcel-Verdier.", "fr", "Marcel-Verdier"),
    ("Les coureurs se retrouvent à 9 h, devant le Phénix.", "fr", "Phénix"),
    ("Prize-giving is on Saturday, 11 AM on the Roundel.", "en", "Roundel"),
    ("Bal samedi, 20 h. Halle polyvalente.", "fr", "Halle polyvalente"),
    ("Le défilé s'élance samedi à 14h15 du Pasquier.", "fr", "Pasquier"),
    ("Le cortège s’ébranlera samedi de la porte d’Aval à 15 h.", "fr", "porte d’Aval"),
    ("La marche part toujours dimanche à 9 h de la chapelle Haute.", "fr", "chapelle Haute"),
    ("Le feu sera tiré vendredi à 22h30, depuis le pont Vieux.", "fr", "pont Vieux"),
  ])
  func `adjectives, room numbers, hosts and bare names behind an hour belong to a house`(
    text: String, language: String, expected: String
  ) {
    #expect(spots(text, language) == [expected])
  }

  @Test(arguments: [
    ("The Lions will host a supper on Saturday.", "en"),
    ("Les Amis accueillent demain un chœur gallois.", "fr"),
    ("He trusts in the Party on Saturday.", "en"),
    ("Gärtnereien in Weingarten laden am Samstag ein.", "de"),
    ("Samedi 12, place à la fête.", "fr"),
    ("Le repas est à réserver samedi sur place.", "fr"),
    ("Samedi, on parle du deuil au XIXe siècle.", "fr"),
    ("There was news from the library on Sunday.", "en"),
  ])
  func `teams, clubs and towns are no houses`(text: String, language: String) {
    #expect(spots(text, language).isEmpty)
  }

  @Test func `what an event is about is kept apart from where it is`() {
    let article = ArticleReader(packs: [.french])
      .article(text: Array("Le bal du moulin est samedi.".utf8), name: "a", language: "fr")
    let all = PlaceFinder(pack: .french).reader(of: article).mentions(home: nil, withCommon: true)
    #expect(all.filter(\.isSubject).map(\.venue) == ["moulin"])
    #expect(all.allSatisfy { !$0.isSubject || $0.isCommon })
  }
}
