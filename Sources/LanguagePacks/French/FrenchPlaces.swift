extension FrenchPack {
  /// Venue heads, streets and the prepositions before places.
  static let places = #"""
    words locative
    """#
}
