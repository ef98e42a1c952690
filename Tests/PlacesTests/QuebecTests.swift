import Foundation
import Testing

@testable import Places

/// Whether all municipalities of Québec are there, each in its administrative region.
@Suite struct QuebecTests {
  let gazetteer = Gazetteer.shared

  private static let counts = [
    "CA-QC-01": 118, "CA-QC-02": 54, "CA-QC-03": 72, "CA-QC-04": 47, "CA-QC-05": 121,
    "CA-QC-06": 50,
    "CA-QC-07": 79, "CA-QC-08": 72, "CA-QC-09": 47, "CA-QC-10": 29, "CA-QC-11": 49, "CA-QC-12": 143,
    "CA-QC-13": 9, "CA-QC-14": 64, "CA-QC-15": 84, "CA-QC-16": 159, "CA-QC-17": 81,
  ]

  @Test func `each town of Québec lies in one of the seventeen regions and is found in it`() {
    let table = GazetteerTable.lines.utf8Span.span
    var counts: [String: Int] = [:]
    var lost: [String] = []
    var position = 0
    while position < table.count {
      let row = GazetteerRow(at: position, in: table)
      position = row.end + 1
      guard row.isTown(in: table), row.region(in: table) == "CA-QC" else { continue }
      let town = row.place(in: table)
      counts[town.district, default: 0] += 1
      guard let area = gazetteer.area(named: town.district), area.kind == .district,
        gazetteer.contains(area, town),
        gazetteer.places(named: town.name).contains(where: {
          $0.isSame(as: town) && $0.district == town.district
        })
      else {
        lost.append(town.name)
        continue
      }
    }
    // Municipalities, reserves where people live, parts of towns, hamlets and other names of them.
    #expect(counts == QuebecTests.counts)
    #expect(lost == [])
  }

  @Test(arguments: [
    ("Rimouski", "Bas-Saint-Laurent"), ("Saguenay", "Saguenay-Lac-Saint-Jean"),
    ("Granby", "Estrie"), ("Longueuil", "Montérégie"), ("Val-d'Or", "Abitibi-Témiscamingue"),
    ("Saint-Ambroise, Lanaudière", "Lanaudière"), ("Lévis", "Chaudière-Appalaches"),
    ("Pont-Rouge", "Capitale-Nationale"), ("L'Avenir", "Centre-du-Québec"),
    ("Entrelacs, Québec", "Lanaudière"), ("Saint-Vianney", "Bas-Saint-Laurent"),
    ("Baie-Sainte-Catherine", "Capitale-Nationale"), ("Saint-Élie-de-Caxton", "Mauricie"),
    ("Notre-Dame-de-Ham", "Centre-du-Québec"), ("Chertsey, Québec", "Lanaudière"),
    ("Kuujjuaq", "Nord-du-Québec"), ("Percé", "Gaspésie-Îles-de-la-Madeleine"),
  ])
  func `a town of Québec knows its administrative region`(_ name: String, _ region: String) {
    let town = gazetteer.place(describedBy: name)
    #expect(town?.region == "CA-QC")
    #expect(town.flatMap { gazetteer.area(named: $0.district) }?.name == region)
  }

  @Test func `every municipality of the maker's list is found`() throws {
    let list = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Places/Maker/quebec_municipalities.tsv").standardizedFileURL
    let rows = try String(contentsOf: list, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
    #expect(rows.count == 1_152)
    let lost = rows.filter { row in
      !gazetteer.places(named: String(row[0])).contains {
        $0.kind == .town && $0.region == "CA-QC" && $0.latitude != nil && !$0.timezone.isEmpty
      }
    }
    #expect(lost == [])
  }

  @Test func `municipalities of one name in two regions are two`() {
    for (name, regions) in [
      ("Saint-Siméon", ["CA-QC-03", "CA-QC-11"]), ("Clermont", ["CA-QC-03", "CA-QC-08"]),
      ("Saint-Léon-le-Grand", ["CA-QC-01", "CA-QC-04"]),
    ] {
      let found = gazetteer.places(named: name).filter { $0.region == "CA-QC" }.map(\.district)
      #expect(Set(found) == Set(regions))
    }
  }

  @Test func `a municipality at the edge of a zone keeps its own time`() {
    let zones = { (name: String, district: String) in
      Set(
        gazetteer.places(named: name).filter { $0.district == district }.map(\.timezone))
    }
    #expect(zones("Saint-Augustin", "CA-QC-09") == ["America/Blanc-Sablon"])
    #expect(zones("Saint-Augustin", "CA-QC-02") == ["America/Toronto"])
    #expect(zones("Bonne-Espérance", "CA-QC-09") == ["America/Blanc-Sablon"])
    #expect(zones("Grosse-Île", "CA-QC-11") == ["America/Halifax"])
  }
}
