/// The places of the world that Almanach knows, read in place from sorted text.
public struct Gazetteer: Sendable {
  public static let shared = Gazetteer()

  /// All places with this name or alias; case, accents, hyphens and a leading article do not matter.
  ///
  /// Those whose article agrees come first, then the larger.
  public func places(named name: String) -> [Place] {
    let table = GazetteerTable.lines.utf8Span.span
    let key = FoldedName.key(of: name)
    return rows(named: key, in: table).map { $0.place(in: table) }
  }

  /// The rows for a folded name, tried as written, without its article, and with "st" spelled out.
  func rows(named key: [UInt8], in table: Span<UInt8>) -> [GazetteerRow] {
    var found: [GazetteerRow] = []
    for form in NameForms.all(of: key) {
      let rows = GazetteerSearch.rows(named: form.key, in: table)
      if found.isEmpty, rows.count < 2 {
        found = rows
        continue
      }
      var own: [Ranked] = []
      for row in rows where !found.contains(row) {
        own.append(
          Ranked(
            row: row, hasArticle: row.article(in: table) == form.article,
            population: row.population(in: table)))
      }
      own.sort()
      for ranked in own { found.append(ranked.row) }
    }
    return found
  }

  private struct Ranked: Comparable {
    var row: GazetteerRow
    var hasArticle: Bool
    var population: Int

    static func < (left: Ranked, right: Ranked) -> Bool {
      if left.hasArticle != right.hasArticle { return left.hasArticle }
      if left.population != right.population { return left.population > right.population }
      return left.row.begin < right.row.begin
    }
  }

  /// The town, region or country a free text names, such as `Besançon, Doubs` or `Montréal, Québec`.
  ///
  /// Without more, a town wins over the area of the same name, and the one of the larger weight wins.
  public func place(describedBy text: String) -> Place? {
    let parts = GazetteerQuery.parts(of: text)
    for (index, part) in parts.enumerated() {
      let named = placesWithDistrict(named: part)
      if named.isEmpty { continue }
      if index > 0, let area = named.filter(\.isArea).max(by: { weight($0) < weight($1) }) {
        return unknownTown(parts, in: area) ?? area
      }
      if let place = place(of: named, inCityOf: parts[(index + 1)...]) { return place }
      let context = parts[(index + 1)...].map { areas(named: $0) }.filter { !$0.isEmpty }
      let fitting = named.filter { place in
        context.allSatisfy { areas in areas.contains { holds($0, place) } }
      }
      if fitting.isEmpty, let area = context.first?.first, named.allSatisfy({ !$0.isArea }) {
        return unknownTown(parts, in: area) ?? best(of: named)
      }
      return best(of: fitting.isEmpty ? named : fitting)
    }
    return nil
  }

  /// "Kennington, London", "Blackrock, Cork, Ireland": of the places of a name the one close to the city behind it,
  /// and the city itself where none is, since the part of it that is meant is not in the table.
  private func place(of named: [Place], inCityOf parts: ArraySlice<String>) -> Place? {
    guard let name = parts.first, named.allSatisfy({ $0.kind == .town }),
      areas(named: name).isEmpty
    else { return nil }
    let context = parts.dropFirst().map { areas(named: $0) }.filter { !$0.isEmpty }
    let cities = places(named: name).filter { city in
      city.kind == .town && context.allSatisfy { areas in areas.contains { holds($0, city) } }
    }
    guard let city = best(of: cities), city.population >= Gazetteer.cityWithParts,
      let center = coordinates(of: city),
      named.allSatisfy({ $0.latitude != nil || $0.country != city.country })
    else { return nil }
    let close = named.filter { place in
      coordinates(of: place).map {
        GreatCircle.kilometres(from: $0, to: center) <= Gazetteer.reachOfCity
      } ?? false
    }
    return best(of: close) ?? city
  }

  private static let cityWithParts = 50_000
  /// In kilometres.
  private static let reachOfCity = 45.0

  private func coordinates(of place: Place) -> (latitude: Double, longitude: Double)? {
    place.latitude.flatMap { latitude in place.longitude.map { (latitude, $0) } }
  }

  /// The towns of several countries that a bare name may mean; none where the text says more than a name
  /// (`Ludlow, MA`) or an area bears it.
  public func namesakes(describedBy text: String) -> [Place] {
    let parts = GazetteerQuery.parts(of: text)
    guard parts.count == 1, let name = parts.first else { return [] }
    let named = places(named: name)
    guard let first = named.first, named.allSatisfy({ !$0.isArea }),
      named.contains(where: { $0.country != first.country })
    else { return [] }
    return named
  }

  /// Which British or Irish county a town lies in is not known, only which country's region.
  private func holds(_ area: Place, _ place: Place) -> Bool {
    contains(area, place)
      || area.kind == .district && area.country != "CA" && area.region == place.region
  }

  /// The places of a name, or of the name without the number of a district: "Paris 14e".
  private func placesWithDistrict(named name: String) -> [Place] {
    let named = places(named: name)
    guard named.isEmpty, let space = name.lastIndex(of: " "),
      name[name.index(after: space)...].first?.isNumber == true
    else { return named }
    return places(named: String(name[..<space]))
  }

  /// A town too small for the table, with the area that the text names after it: "Stayton, Oregon".
  private func unknownTown(_ parts: [String], in area: Place) -> Place? {
    guard parts.count > 1, let name = parts.first, areas(named: name).isEmpty,
      name.first?.isUppercase == true, area.country != "FR" || places(named: name).isEmpty
    else { return nil }
    if var merged = mergedTown(named: name, in: area) {
      merged.name = name
      return merged
    }
    var town = area
    town.kind = .town
    town.name = name
    town.code = ""
    town.population = 0
    town.latitude = nil
    town.longitude = nil
    if area.kind == .region, town.region.isEmpty { town.region = area.code }
    if town.country.isEmpty { town.country = String(town.region.prefix { $0 != "-" }) }
    return town
  }

  /// "Ottignies-Louvain-la-Neuve", "Talloires-Montmin": communes that were merged lie where the first of
  /// their names does.
  private func mergedTown(named name: String, in area: Place) -> Place? {
    var end = name.lastIndex(of: "-")
    while let hyphen = end {
      let towns = places(named: String(name[..<hyphen])).filter {
        $0.kind == .town && (area.isArea && contains(area, $0) || $0.country == area.country)
      }
      if let town = best(of: towns) { return town }
      end = name[..<hyphen].lastIndex(of: "-")
    }
    return nil
  }

  private func best(of places: [Place]) -> Place? {
    places.max { weight($0) < weight($1) }
  }

  /// How likely a name without more means this place: for towns by size, for areas by kind.
  func weight(_ place: Place) -> Double {
    let isNear = Gazetteer.isNear(place.country)
    switch place.kind {
    case .town:
      // Overseas departments are written about with their name: "Saint-Claude" alone is in the Jura.
      let isOverseas = place.country == "FR" && place.department.hasPrefix("97")
      return PlaceWeight.logarithm(place.population + 10) + (isNear ? isOverseas ? 2 : 2.5 : 1.5)
    case .partOfTown: return PlaceWeight.logarithm(place.population + 10)
    case .country: return 9
    case .region: return place.country == "FR" ? 9 : place.country == "CA" ? 8 : 6.8
    case .department: return 7
    case .district: return 6.5
    case .intercommunality: return 5
    }
  }

  /// Whether the texts read here are mostly about this country and its neighbours.
  static func isNear(_ country: String) -> Bool {
    switch country {
    case "FR", "CA", "CH", "BE", "LU": true
    default: false
    }
  }

  /// The area that a filter names: `BFC`, `Bourgogne-Franche-Comté`, `FR-BFC`, `25`, `Québec`, `CA-QC`.
  public func area(named name: String) -> Place? {
    areas(named: name).max { weight($0) < weight($1) }
  }

  /// All areas with this code or name.
  public func areas(named name: String) -> [Place] {
    let table = GazetteerTable.lines.utf8Span.span
    if let area = GazetteerQuery.area(coded: name, in: table) { return [area] }
    return rows(named: FoldedName.key(of: name), in: table)
      .filter { $0.isArea(in: table) }.map { $0.place(in: table) }
  }

  /// Names near an unknown one, for messages.
  public func suggestions(for name: String, limit: Int) -> [String] {
    GazetteerQuery.suggestions(
      for: FoldedName.key(of: name), limit: limit, in: GazetteerTable.lines.utf8Span.span)
  }

  /// Whether a place lies in an area (or is it).
  public func contains(_ area: Place, _ place: Place) -> Bool {
    if area.isSame(as: place) { return true }
    if !area.members.isEmpty {
      return area.members.contains { member in
        member == place.department || member == place.region || member == place.code
      }
    }
    switch area.kind {
    case .country: return area.country == place.country && place.kind != .country
    case .region:
      return area.code == place.region && place.kind != .country && !area.code.isEmpty
    case .department:
      return area.code == place.department && place.kind != .region && place.kind != .country
    case .intercommunality:
      return area.intercommunality == place.intercommunality
        && (place.kind == .town || place.kind == .partOfTown)
    case .district: return area.code == place.district && place.kind == .town
    case .town, .partOfTown: return false
    }
  }
}
