/// Decides which of several entries of one name is meant, as a local reader would.
///
/// A place weighs by its size (the logarithm of its population); then count the departments and
/// regions the document names, its other places, and `home`. A far place wins only when it is about
/// two powers of ten larger, a rule that several geocoders found apart from each other.
struct PlaceResolver {
  /// What a document says about where it is.
  private struct Context {
    var departments: Set<String> = []
    var regions: Set<String> = []
    var districts: Set<String> = []
    var countries: Set<String> = []
    var towns: [Place] = []
    /// Where the rows of the towns begin.
    var townRows: [Int] = []
  }

  let home: PlaceMention.Held?
  private let hasManyLands: Bool
  private var context = Context()

  private let text: PlaceText
  private let memo: MatchMemo
  /// Read when first asked for: few texts name a place of two countries.
  private var cues: CountryCues?

  init(home: PlaceMention.Held?, towns: TownReader) {
    self.home = home
    text = towns.text
    memo = towns.matcher.memo
    hasManyLands = text.hasManyLands
  }

  /// Takes what the document names into account for the choices to come.
  mutating func note(
    _ rows: [GazetteerRow], leaning: PlaceCandidate.Leaning, isProven: Bool
  ) {
    let table = GazetteerTable.lines.utf8Span.span
    var largest: (row: GazetteerRow, population: Int)?
    var hasArea = false
    for row in rows {
      if row.isArea(in: table) {
        hasArea = true
        continue
      }
      let population = row.population(in: table)
      if largest.map({ population > $0.population }) ?? true { largest = (row, population) }
    }
    if hasArea, leaning == .area || largest == nil {
      for area in rows where area.isArea(in: table) {
        let place = memo.place(of: area, in: table).place
        switch place.kind {
        case .department: context.departments.insert(place.code)
        case .country: context.countries.insert(place.code)
        case .region:
          if place.members.isEmpty {
            context.regions.insert(place.code)
          } else {
            context.departments.formUnion(place.members)
          }
        case .intercommunality: context.departments.insert(place.department)
        case .district:
          context.regions.insert(place.region)
          context.districts.insert(place.district)
        case .town, .partOfTown: break
        }
      }
    }
    guard let town = largest?.row,
      isProven || rows.count == 1 || isAlone(town, in: rows, table),
      !hasArea || isProven, context.towns.count < PlaceResolver.mostTowns,
      !context.townRows.contains(town.begin)
    else { return }
    context.townRows.append(town.begin)
    context.towns.append(memo.place(of: town, in: table).place)
  }

  /// Whether the others of a name are hamlets beside it, which nobody thinks of: Nantes in Québec.
  private func isAlone(
    _ town: GazetteerRow, in rows: [GazetteerRow], _ table: Span<UInt8>
  ) -> Bool {
    let population = town.population(in: table)
    return population >= PlaceResolver.knownToAll
      && rows.allSatisfy { $0 == town || $0.population(in: table) * 100 < population }
  }

  private static let knownToAll = 50_000

  /// More towns than that say nothing new, and each is weighed for each homonym.
  private static let mostTowns = 60

  private struct Answer {
    var rows: [GazetteerRow] = []
    var leaning = PlaceCandidate.Leaning.none
    var held: PlaceMention.Held?
    var reason = PlaceReason.only
  }

  /// What was asked before, one question a slot; few texts name so many places that two share one.
  private var answers = [Answer](repeating: Answer(), count: 16)

  /// The entry meant, with the reason; the same question is thought through once.
  mutating func resolve(
    _ rows: [GazetteerRow], leaning: PlaceCandidate.Leaning
  ) -> (held: PlaceMention.Held, reason: PlaceReason)? {
    guard let first = rows.first?.begin else { return nil }
    let slot = (first &* 0x9E37_79B1) >> 16 & 15
    if answers[slot].leaning == leaning, answers[slot].rows == rows,
      let held = answers[slot].held
    {
      return (held, answers[slot].reason)
    }
    guard let (held, reason) = choose(rows, leaning) else { return nil }
    answers[slot] = Answer(rows: rows, leaning: leaning, held: held, reason: reason)
    return (held, reason)
  }

  /// What the text's own habits say of its country; read once.
  private mutating func countryCues() -> CountryCues {
    if let cues { return cues }
    let read = CountryCues(text)
    cues = read
    return read
  }

  private struct Scored {
    var held: PlaceMention.Held
    var reason: PlaceReason
    var score: Double
  }

  private mutating func choose(
    _ rows: [GazetteerRow], _ leaning: PlaceCandidate.Leaning
  ) -> (held: PlaceMention.Held, reason: PlaceReason)? {
    let table = GazetteerTable.lines.utf8Span.span
    if rows.count == 1, let only = rows.first {
      return (memo.place(of: only, in: table), .only)
    }
    let largest = PlaceReason.largest(of: Int32(clamping: rows.count))
    var scored = rows.map { row in
      let held = memo.place(of: row, in: table)
      let (score, reason) = score(
        held.place, row: row, leaning: leaning, asLargest: largest, in: table)
      return Scored(held: held, reason: reason, score: score)
    }
    guard var best = PlaceResolver.best(of: scored) else { return nil }
    // Where two countries are near enough to each other, the way the text is written decides.
    if home == nil || hasManyLands, !best.held.place.isArea,
      scored.contains(where: { other in
        !other.held.place.isArea && other.held.place.country != best.held.place.country
          && best.score - other.score < CountryCues.most
      })
    {
      let cues = countryCues()
      for index in scored.indices where !scored[index].held.place.isArea {
        let added = cues.weight(of: scored[index].held.place.country)
        scored[index].score += added
        if added > 0, scored[index].reason == largest { scored[index].reason = .writing }
      }
      best = PlaceResolver.best(of: scored) ?? best
    }
    if best.reason == largest, isOverseas(best.held.place, among: scored.map(\.held.place)) {
      return nil
    }
    return (best.held, best.reason)
  }

  /// "à Saint-Jean" in the Jura is no town of New Brunswick, though the largest of that name: a church or a
  /// hamlet that nobody else knows.
  private func isOverseas(_ place: Place, among namesakes: [Place]) -> Bool {
    guard let home = home?.place, !place.isArea, place.country != home.country,
      let latitude = home.latitude, let longitude = home.longitude, let north = place.latitude,
      let east = place.longitude
    else { return false }
    return GreatCircle.kilometres(from: (latitude, longitude), to: (north, east))
      > PlaceResolver.overseas
      && namesakes.contains { other in
        other.country == home.country && other.kind == .town
          && other.population * PlaceResolver.outshone > place.population
      }
  }

  /// In kilometres.
  private static let overseas = 2_000.0
  /// So many times as large a town is known to all.
  private static let outshone = 20

  /// The first of those with the highest score.
  private static func best(of scored: [Scored]) -> Scored? {
    var best: Scored?
    for item in scored where best.map({ item.score > $0.score }) ?? true { best = item }
    return best
  }

  private func score(
    _ place: Place, row: GazetteerRow, leaning: PlaceCandidate.Leaning,
    asLargest largest: PlaceReason, in table: Span<UInt8>
  ) -> (Double, PlaceReason) {
    if row.isArea(in: table) {
      let penalty: Double
      switch leaning {
      case .town: penalty = -5
      case .area: penalty = 3
      case .townOrRegion: penalty = place.kind == .department ? -3 : 0
      case .none: penalty = 0
      }
      return (areaWeight(place) + penalty, .area)
    }
    let isCounted = place.population > 0 || place.district.isEmpty
    var score = PlaceWeight.logarithm((isCounted ? place.population : PlaceResolver.hamlet) + 10)
    var reason = largest
    if leaning == .area, row.article(in: table) < 2 { score -= 5 }
    if place.kind == .partOfTown { score -= 1.5 }
    score += nearness(place.country, department: place.department)
    var bonus = 0.0
    if context.departments.contains(place.department), !place.department.isEmpty {
      bonus = 6
      reason = .department
    } else if context.districts.contains(place.district), !place.district.isEmpty {
      bonus = 4
      reason = .region
    } else if context.regions.contains(place.region), !place.region.isEmpty {
      bonus = 3
      reason = .region
    } else if context.countries.contains(place.country) {
      bonus = 1
    }
    // Proofs of one kind do not add up: a village stays a village however often its region is named.
    let (company, isSameDepartment) = company(of: place)
    if company > bonus {
      bonus = company
      if isSameDepartment { reason = .company }
    }
    let homeBonus = homeBonus(for: place)
    if homeBonus > bonus {
      bonus = homeBonus
      if homeBonus > 2 { reason = .home }
    }
    score += bonus + 0.05 * (company + homeBonus)
    return (score, reason)
  }

  /// The people of a municipality of Québec of which no source counts them: fewer than most have.
  private static let hamlet = 100

  private func nearness(_ country: String, department: String) -> Double {
    guard let rank = text.lands.firstIndex(of: country) else { return hasManyLands ? 0 : -0.2 }
    if hasManyLands || rank > 0 { return 0.7 }
    return department.hasPrefix("97") ? 0 : 1
  }

  private func areaWeight(_ place: Place) -> Double {
    switch place.kind {
    case .country: 6
    case .region:
      switch place.country {
      case "FR": 5.5
      case "CA": hasManyLands ? 8.5 : 5
      case "GB": hasManyLands ? 8.5 : 5
      case "CH", "BE": 4
      case "US": hasManyLands ? 6 : 5
      default: 4.5
      }
    case .department: 5.2
    case .district: hasManyLands ? 6.5 : 4
    default: 3
    }
  }

  /// How much the document's certain towns speak for a place beside them.
  private func company(of place: Place) -> (score: Double, isSameDepartment: Bool) {
    guard let latitude = place.latitude, let longitude = place.longitude else { return (0, false) }
    var best = 0.0
    var isSame = false
    let towns = context.towns
    for index in towns.indices where !towns[index].isSame(as: place) {
      var score = 0.0
      let same = !place.department.isEmpty && towns[index].department == place.department
      if same {
        score = 3.5
      } else if towns[index].region == place.region, !place.region.isEmpty {
        score = 1.2
      } else if towns[index].country == place.country {
        score = hasManyLands ? 1 : 0.4
      }
      if let other = towns[index].latitude, let otherEast = towns[index].longitude {
        let distance = GreatCircle.kilometres(
          from: (latitude, longitude), to: (other, otherEast))
        score += max(0, 1.5 - distance / 50)
      }
      if score > best {
        best = score
        isSame = same
      }
    }
    return (best, isSame)
  }

  private func homeBonus(for place: Place) -> Double {
    guard let home = home?.place else { return 0 }
    var bonus = 0.0
    if home.country == place.country { bonus += 0.4 }
    let isSameRegion = !place.region.isEmpty && home.region == place.region
    if isSameRegion { bonus += place.country == "FR" ? 3 : 1.6 }
    if !place.department.isEmpty, home.department == place.department { bonus += 1 }
    if Gazetteer.shared.contains(home, place), !isSameRegion { bonus += 2 }
    if let latitude = home.latitude, let longitude = home.longitude, let north = place.latitude,
      let east = place.longitude
    {
      let distance = GreatCircle.kilometres(from: (latitude, longitude), to: (north, east))
      bonus += max(0, 1 - distance / 150)
    }
    return bonus
  }
}
