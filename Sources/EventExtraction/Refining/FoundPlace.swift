import Places

/// What was found so far of where an event takes place; the first finding of each kind stays.
struct FoundPlace {
  var venue: PlaceMention?
  var address: PlaceMention?
  var place: Place?
  var placeMention: PlaceMention?

  var isComplete: Bool { place?.kind == .town && hasSpot }

  /// Whether a venue or a street is known.
  var hasSpot: Bool { venue != nil || address != nil }

  mutating func complete(with mentions: [PlaceMention]) {
    for mention in mentions {
      switch mention.kind {
      case .venue where venue == nil:
        guard agrees(mention.place) else { continue }
        venue = mention
      case .address where address == nil:
        guard agrees(mention.place) else { continue }
        address = mention
      case .place:
        if place == nil || isFiner(mention.place) { placeMention = mention }
      default: continue
      }
      if let named = mention.place, place == nil || isFiner(named) { place = named }
    }
  }

  /// A town inside the region already found says more; another region does not.
  private func isFiner(_ other: Place?) -> Bool {
    guard let place, let other, other.kind == .town || other.kind == .partOfTown,
      place.kind != .town
    else { return false }
    return Gazetteer.shared.contains(place, other)
  }

  private func agrees(_ other: Place?) -> Bool {
    guard let place, let other, place.kind == .town, other.kind == .town else { return true }
    return place.name == other.name
  }
}
