internal import ArticleText
internal import LanguagePacks

/// From what each mention may mean to the entry that is meant.
extension PlaceScanner {
  /// A town abroad of no great size, which a paper of the publisher's country would not name bare: "DE
  /// SAMBA" is no town of Angola.
  private func isStray(_ place: Place) -> Bool {
    guard let home = nearHome?.place, place.kind == .town, place.country != home.country else {
      return false
    }
    return place.population < PlaceScanner.knownAbroad && !Gazetteer.isNear(place.country)
      || text.hasManyLands && place.population < PlaceScanner.knownAbroad
        && place.country != "GB" && place.country != "IE"
  }

  private static let knownAbroad = 200_000

  /// A small town far from the publisher's, named with nothing around it: "Maurepas" in a library's
  /// programme is rather a quarter.
  private func isRemote(_ place: Place) -> Bool {
    guard !text.hasManyLands, let home = nearHome?.place, place.kind == .town,
      place.population < PlaceScanner.knownAfar,
      let latitude = place.latitude, let longitude = place.longitude,
      let homeLatitude = home.latitude, let homeLongitude = home.longitude
    else { return false }
    return GreatCircle.kilometres(
      from: (homeLatitude, homeLongitude), to: (latitude, longitude)) > PlaceScanner.afar
  }

  private static let knownAfar = 20_000
  /// In kilometres.
  private static let afar = 150.0

  /// Whether a name that a feast bears too stands for a town elsewhere, or is the publisher's.
  private func isTold(_ feast: PlaceCandidate, in found: [PlaceMention]) -> Bool {
    let table = GazetteerTable.lines.utf8Span.span
    if let home = nearHome?.place,
      feast.rows.contains(where: { $0.place(in: table).isSame(as: home) })
    {
      return true
    }
    return pending.contains { item in
      let other = item.candidate
      return !other.isFeast && other.rows.contains { feast.rows.contains($0) }
        && (other.isProven || found[item.mention].isLocative)
    }
  }

  /// What was found, each with the entry that is meant; common nouns only where they are asked for.
  func resolved() -> [PlaceMention] {
    var found = found
    self.found = []
    let pending = pending
    var resolver = PlaceResolver(home: nearHome, towns: towns)
    for index in pending.indices {
      resolver.note(
        pending[index].candidate.rows, leaning: pending[index].candidate.leaning,
        isProven: pending[index].candidate.isProven)
    }
    var dropped: [Int] = []
    for index in pending.indices {
      let mention = pending[index].mention
      if pending[index].candidate.isFeast, !isTold(pending[index].candidate, in: found) {
        dropped.append(mention)
        continue
      }
      guard
        let (held, reason) = resolver.resolve(
          pending[index].candidate.rows, leaning: pending[index].candidate.leaning)
      else { continue }
      found[mention].held = held
      found[mention].reason = reason
      if let name = pending[index].candidate.writtenName { found[mention].place?.name = name }
      if nearHome != nil, !pending[index].candidate.isProven,
        isStray(held.place) || !pending[index].candidate.isTied && isRemote(held.place)
      {
        found[mention].isWeak = true
        // "L'école de samba": no name of a house here tells of a town abroad.
        if found[mention].kind == .venue { found[mention].held = nil }
      }
    }
    for index in dropped.reversed() { found.remove(at: index) }
    return found
  }
}
