extension FrenchPack {
  /// Months, weekdays, numbers and the phrases that build dates.
  static let dates = #"""
    language fr Français

    words month
    """#
}
