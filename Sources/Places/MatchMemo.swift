/// What the gazetteer said of pairs of words, as far as one article has asked.
///
/// A text begins most sentences with the same few words, which also begin names: "La", "Le", "Les";
/// and it names the same towns again and again. Where the search needed no third word, the pair alone
/// tells the answer, so each is looked up once.
final class MatchMemo {
  /// The tokens of a name and its rows; no tokens where no name begins.
  struct Answer {
    var length: Int
    var rows: [GazetteerRow]
  }

  private var answers: [UInt64: Answer] = [:]

  func answer(to pair: UInt64) -> Answer? { answers[pair] }

  func note(_ pair: UInt64, _ answer: Answer) { answers[pair] = answer }

  /// One key of two words; zero stands for no second word.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first ^ (second &* 0x9E37_79B9_7F4A_7C15)
  }
}
