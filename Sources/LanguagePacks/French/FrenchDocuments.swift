extension FrenchPack {
  /// Stamps, teasers and page furniture.
  static let documents = #"""
    words published-stamp
    """#
}
