extension EnglishPack {
  /// Months, weekdays, numbers and the phrases that build dates.
  static let dates = #"""
    language en English

    words month
    """#
}
