import Testing

@testable import Places

@Suite struct GazetteerTests {
  let gazetteer = Gazetteer.shared

  @Test func `the table is sorted by folded name`() {
    let table = GazetteerTable.lines.utf8Span.span
    var previous: [UInt8] = []
    var position = 0
    var faults = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      let key = FoldedName.key(of: row.text(row.begin, row.bar, in: table))
      if key.isEmpty || key.lexicographicallyPrecedes(previous) { faults += 1 }
      previous = key
    }
    #expect(faults == 0)
  }

  @Test(arguments: [
    ("Rivaz", "CH-VD"), ("Ropraz", "CH-VD"), ("Gy", "CH-GE"), ("Les Brenets", "CH-NE"),
    ("Les Marécottes", "CH-VS"), ("Jorat-Menthue", "CH-VD"), ("Lasne", "BE-WBR"),
    ("Rebecq", "BE-WBR"), ("Ottignies-Louvain-la-Neuve", "BE-WBR"), ("Oberkorn", "LU-ES"),
  ])
  func `a commune of a few hundred people abroad is known`(_ name: String, _ region: String) {
    #expect(gazetteer.places(named: name).contains { $0.kind == .town && $0.region == region })
  }

  @Test(arguments: [
    ("Brive", "19031"), ("Cherbourg", "50129"), ("Châlons", "51108"), ("Saint-Ouen", "93070"),
    ("Évry", "91228"), ("Montceau", "71306"), ("Luxeuil", "70311"), ("Évian", "74119"),
  ])
  func `a town is known by the name its readers call it`(_ name: String, _ code: String) {
    let place = gazetteer.place(describedBy: name)
    #expect(place?.code == code)
    #expect(place?.name.hasPrefix(name + "-") == true)
  }

  @Test func `a soft hyphen and a mark over a letter part no name`() {
    #expect(FoldedName.key(of: "Bel\u{AD}gique") == FoldedName.key(of: "Belgique"))
    #expect(FoldedName.key(of: "Besanc\u{327}on") == FoldedName.key(of: "Besancon"))
    #expect(FoldedName.key(of: "Bel gique") != FoldedName.key(of: "Belgique"))
  }

  @Test(arguments: ["Vexin", "Noisy", "Villefranche", "Ruelle", "Digne"])
  func `what several towns or a land are called names none of them`(_ name: String) {
    #expect(gazetteer.places(named: name).allSatisfy { $0.kind != .town })
  }

  @Test func `Switzerland has its communes and Belgium its villages`() {
    let table = GazetteerTable.lines.utf8Span.span
    var counts: [String: Int] = [:]
    var unplaced: [String] = []
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      let country = row.country(in: table)
      guard row.isTown(in: table), ["CH", "BE", "LU"].contains(country) else { continue }
      counts[country, default: 0] += 1
      if row.point(in: table) == nil || row.place(in: table).timezone.isEmpty {
        unplaced.append(row.name(in: table))
      }
    }
    // Of 2,148 communes, 2,781 and 552 places of the postal table, some bear one name in one region.
    #expect(counts["CH", default: 0] > 3_300)
    #expect(counts["BE", default: 0] > 2_800)
    #expect(counts["LU", default: 0] > 550)
    #expect(unplaced == [])
  }

  @Test(arguments: [
    ("Wien", "AT-9"), ("Genf", "CH-GE"), ("Brüssel", "BE-BRU"), ("Luxemburg", "LU-LU"),
    ("Straßburg", "FR-GES"), ("Mülhausen", "FR-GES"), ("Venise", "IT-34"), ("Geneva", "CH-GE"),
  ])
  func `a town is known by its French, English and German names`(_ name: String, _ region: String) {
    #expect(gazetteer.places(named: name).contains { $0.kind == .town && $0.region == region })
  }

  @Test func `a town elsewhere has no administrative region of Québec`() {
    #expect(gazetteer.place(describedBy: "Toronto, Ontario")?.district == "")
    #expect(gazetteer.place(describedBy: "Namur, Belgique")?.region == "BE-WNA")
    let montreal = gazetteer.area(named: "CA-QC-06")
    let rimouski = gazetteer.place(describedBy: "Rimouski")
    #expect(montreal != nil && rimouski != nil)
    if let montreal, let rimouski { #expect(!gazetteer.contains(montreal, rimouski)) }
  }

  @Test func `every commune is found by name and department`() {
    let table = GazetteerTable.lines.utf8Span.span
    var communes: Set<String> = []
    var lost: [String] = []
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard row.kind(in: table) == UInt8(ascii: "c") else { continue }
      let place = row.place(in: table)
      communes.insert(place.code)
      let found = gazetteer.rows(named: FoldedName.key(of: place.name), in: table)
        .contains { $0.text($0.bar + 3, $0.bar + 8, in: table) == place.code }
      if !found { lost.append(place.name) }
    }
    #expect(communes.count == 34_875)
    #expect(lost == [])
  }

  @Test(arguments: [
    ("Besançon", "25056", "FR-BFC", "Europe/Paris"),
    ("Besancon", "25056", "FR-BFC", "Europe/Paris"),
    ("LE MANS", "72181", "FR-PDL", "Europe/Paris"),
    ("Besançon, Doubs", "25056", "FR-BFC", "Europe/Paris"),
    ("Saint-Claude (Jura)", "39478", "FR-BFC", "Europe/Paris"),
    ("St Claude (39)", "39478", "FR-BFC", "Europe/Paris"),
    ("Saint-Denis, La Réunion", "97411", "FR-974", "Indian/Reunion"),
    ("Montréal", "", "CA-QC", "America/Toronto"),
    ("Montréal, Québec", "", "CA-QC", "America/Toronto"),
    ("Montréal (Yonne)", "89267", "FR-BFC", "Europe/Paris"),
    ("Témiscouata-sur-le-Lac, Bas-Saint-Laurent, Québec", "", "CA-QC", "America/Toronto"),
    ("Les Îles-de-la-Madeleine", "", "CA-QC", "America/Halifax"),
    ("Londres", "", "GB-ENG", "Europe/London"),
    ("London, Ontario", "", "CA-ON", "America/Toronto"),
    ("Manchester", "", "GB-ENG", "Europe/London"),
    ("Mayence", "", "DE-RP", "Europe/Berlin"),
    ("Bâle", "", "CH-BS", "Europe/Zurich"),
    ("Neuchâtel", "", "CH-NE", "Europe/Zurich"),
    ("Tournai", "", "BE-WHT", "Europe/Brussels"),
    ("Liège", "", "BE-WLG", "Europe/Brussels"),
    ("Los Angeles", "", "US-CA", "America/Los_Angeles"),
    ("Toulouse", "31555", "FR-OCC", "Europe/Paris"),
  ])
  func `a description gives the town, its region and its zone`(
    text: String, code: String, region: String, zone: String
  ) throws {
    let place = try #require(gazetteer.place(describedBy: text))
    #expect(place.code == code)
    #expect(place.region == region)
    #expect(place.timezone == zone)
  }

  @Test(arguments: [
    ("BFC", "FR-BFC"), ("bourgogne franche comte", "FR-BFC"), ("FR-BFC", "FR-BFC"),
    ("fr-bfc", "FR-BFC"), ("25", "25"), ("2A", "2A"), ("974", "974"), ("Québec", "CA-QC"),
    ("CA-QC", "CA-QC"), ("Franche-Comté", "FR-I"), ("Doubs", "25"), ("Suisse", "CH"),
    ("US", "US"), ("Jura", "39"), ("Wallonie", "BE-WAL"), ("Rhénanie-Palatinat", "DE-RP"),
    ("Île-de-France", "FR-IDF"), ("La Réunion", "FR-974"), ("Montérégie", "CA-QC-16"),
  ])
  func `a filter finds its area`(name: String, code: String) throws {
    let area = try #require(gazetteer.area(named: name))
    #expect(area.code == code)
  }

  @Test func `an area holds its towns and no others`() throws {
    let town = try #require(gazetteer.place(describedBy: "Besançon"))
    for name in ["BFC", "25", "Doubs", "Franche-Comté", "France", "Grand Besançon"] {
      let area = try #require(gazetteer.area(named: name))
      #expect(gazetteer.contains(area, town), "\(name)")
    }
    for name in ["Bourgogne", "Jura", "Québec", "Suisse", "Grand Dole"] {
      let area = try #require(gazetteer.area(named: name))
      #expect(!gazetteer.contains(area, town), "\(name)")
    }
  }

  @Test func `names near an unknown one are offered`() {
    #expect(gazetteer.suggestions(for: "Bezançon", limit: 3).first == "Besançon")
    #expect(
      gazetteer.suggestions(for: "Bourgogne-Franche-Conté", limit: 1) == ["Bourgogne-Franche-Comté"]
    )
    #expect(gazetteer.suggestions(for: "xqzxqzxqz", limit: 3) == [])
  }

  @Test func `an unknown name finds nothing`() {
    #expect(gazetteer.places(named: "Trifouillis-les-Oies") == [])
    #expect(gazetteer.places(named: "") == [])
    #expect(gazetteer.area(named: "ZZ-99") == nil)
    #expect(gazetteer.place(describedBy: "") == nil)
  }

  @Test(arguments: [
    ("Blackrock, Cork, Ireland", "Cork"), ("Hove, Brighton", "Hove"),
    ("Oakville, Toronto, Ontario", "Oakville"), ("Planoise, Besançon, Doubs", "Besançon"),
    ("Ludlow, Shropshire", "Ludlow"),
  ])
  func `a part of a city is the place of its name close by, or the city`(
    _ text: String, _ name: String
  ) {
    #expect(gazetteer.place(describedBy: text)?.name == name)
  }
}
