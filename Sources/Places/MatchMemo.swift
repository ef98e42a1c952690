/// The pairs of words at which no name of the gazetteer begins, as far as one article has asked.
///
/// A text begins most sentences with the same few words, which also begin names: "La", "Le", "Les".
/// Whether one does is told by the word and the next, so each pair is looked up once.
final class MatchMemo {
  private var misses: Set<UInt64> = []

  func isMiss(_ pair: UInt64) -> Bool { misses.contains(pair) }

  func note(miss pair: UInt64) { misses.insert(pair) }

  /// One key of two words; zero stands for no second word.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first ^ (second &* 0x9E37_79B9_7F4A_7C15)
  }
}
