/// What a lexicon says of the tokens of a text.
public struct WordMeanings: Sendable {
  /// In order of the first token, longer ones first.
  public internal(set) var senses: [WordSense] = []
  /// For each token the index of its first meaning, and their count at the end.
  public internal(set) var starts: [Int32] = []
  /// For each token what its meanings say of places; empty when the lexicon tells none.
  public internal(set) var marks: [WordMarks] = []
}
