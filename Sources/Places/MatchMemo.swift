/// What the gazetteer said of pairs of words, as far as one article has asked lately.
///
/// A text begins most sentences with the same few words, which also begin names: "La", "Le", "Les";
/// and it names the same towns again and again. Where the search needed no third word, the pair alone
/// tells the answer, so each is looked up once. A pair has one slot, which a later pair may take over.
final class MatchMemo {
  /// The tokens of a name and its rows; no tokens where no name begins.
  struct Answer {
    var length: Int
    var rows: [GazetteerRow]
  }

  private static let slots = 256
  private var pairs = [UInt64](repeating: 0, count: MatchMemo.slots)
  private var answers = [Answer](repeating: Answer(length: 0, rows: []), count: MatchMemo.slots)

  func answer(to pair: UInt64) -> Answer? {
    let slot = MatchMemo.slot(of: pair)
    return pairs[slot] == pair ? answers[slot] : nil
  }

  func note(_ pair: UInt64, _ answer: Answer) {
    let slot = MatchMemo.slot(of: pair)
    pairs[slot] = pair
    answers[slot] = answer
  }

  private static func slot(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  /// One key of two words, never zero; zero stands for no second word.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let pair = first ^ (second &* 0x9E37_79B9_7F4A_7C15)
    return pair == 0 ? 1 : pair
  }
}
