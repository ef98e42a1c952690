import Places

/// What was found so far of where an event takes place; the first finding of each kind stays.
struct FoundPlace {
  var venue: PlaceMention?
  var address: PlaceMention?
  var place: Place?
  var placeMention: PlaceMention?

  var isComplete: Bool { place?.kind == .town && hasSpot }

  /// Comparing with nil would copy the place for it.
  var hasPlace: Bool { if case .some = place { true } else { false } }

  /// Whether a venue or a street is known.
  var hasSpot: Bool { venue != nil || address != nil }

  mutating func complete(with mentions: [PlaceMention]) {
    for index in mentions.indices {
      switch mentions[index].kind {
      case .venue where venue == nil:
        guard agrees(mentions[index]), isBesideSquare(mentions[index], among: mentions) else {
          continue
        }
        venue = mentions[index]
      case .address where address == nil:
        guard agrees(mentions[index]), isBesideVenue(mentions[index]) else { continue }
        address = mentions[index]
      case .place:
        if !hasPlace || isFiner(mentions[index]) { placeMention = mentions[index] }
      default: continue
      }
      if mentions[index].placeKind != nil, !hasPlace || isFiner(mentions[index]) {
        place = mentions[index].place
      }
    }
  }

  /// A town inside the region already found says more; another region does not.
  private func isFiner(_ mention: PlaceMention) -> Bool {
    guard mention.placeKind == .town || mention.placeKind == .partOfTown, place?.kind != .town,
      let place, let other = mention.place
    else { return false }
    return Gazetteer.shared.contains(place, other)
  }

  /// A street without a number, far from the venue that is known, is that of something else.
  private func isBesideVenue(_ street: PlaceMention) -> Bool {
    guard let venue, street.number == nil, street.postalCode == nil else { return true }
    return abs(street.firstToken - venue.endToken) <= FoundPlace.nearStreet
  }

  private static let nearStreet: Int32 = 12

  /// A street or square without a number is where things are by itself ("à 11 h, place du Marché"): a house
  /// that does not stand right beside it is that of something else.
  private func isBesideSquare(_ house: PlaceMention, among others: [PlaceMention]) -> Bool {
    guard let address, address.number == nil, address.postalCode == nil, address.isLocative else {
      return true
    }
    // "place Neuve, … Bibliothèque centrale, 22 place Neuve"
    if others.contains(where: { $0.number != nil && $0.street == address.street }) { return true }
    return house.firstToken < address.firstToken
      ? address.firstToken - house.endToken <= FoundPlace.nearStreet
      : house.firstToken - address.endToken <= FoundPlace.besideSquare
  }

  private static let besideSquare: Int32 = 3

  private func agrees(_ mention: PlaceMention) -> Bool {
    guard mention.placeKind == .town, place?.kind == .town, let place, let other = mention.place
    else { return true }
    return place.name == other.name
  }
}
