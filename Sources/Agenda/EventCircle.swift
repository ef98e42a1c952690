import EventExtraction
public import Places

/// All that lies within so many kilometres of a place, as the crow flies.
public struct EventCircle: Sendable, Hashable {
  public var latitude: Double
  public var longitude: Double
  public var kilometres: Double

  /// Nil for a place whose position is not known.
  public init?(around place: Place, kilometres: Double) {
    guard let latitude = place.latitude, let longitude = place.longitude else { return nil }
    self.latitude = latitude
    self.longitude = longitude
    self.kilometres = kilometres
  }

  /// Whether an event's place lies in it: by its own position, else by that of its town.
  ///
  /// A place of which no more than the region or country is known lies in no circle.
  func contains(_ place: EventPlace) -> Bool {
    if let latitude = place.latitude, let longitude = place.longitude {
      return contains(latitude, longitude)
    }
    guard let town = place.town else { return false }
    let named = Gazetteer.shared.places(named: town).filter { candidate in
      guard candidate.kind == .town || candidate.kind == .partOfTown else { return false }
      if let code = place.townCode { return candidate.code == code }
      return (place.country ?? candidate.country) == candidate.country
        && (place.region ?? candidate.region) == candidate.region
        && (place.department ?? candidate.department) == candidate.department
    }
    guard let largest = named.max(by: { $0.population < $1.population }),
      let latitude = largest.latitude, let longitude = largest.longitude
    else { return false }
    return contains(latitude, longitude)
  }

  private func contains(_ latitude: Double, _ longitude: Double) -> Bool {
    GreatCircle.kilometres(
      from: (self.latitude, self.longitude), to: (latitude, longitude)) <= kilometres
  }
}
