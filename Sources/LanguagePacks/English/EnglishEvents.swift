extension EnglishPack {
  /// What names, makes, moves and cancels an event.
  static let events = #"""
    words event-noun
    """#
}
