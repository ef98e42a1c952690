/// The 64-bit key under which a word is looked up, made of its bytes, lower-cased.
///
/// `exact` keeps accents, `folded` drops them and opens ligatures, so that "EVENEMENT" and
/// "événement" share their folded key. Words of up to eight bytes have keys of their own, longer ones
/// nearly so; the pack reader refuses a pack in which two entries collide.
public struct WordKey: Sendable, Hashable {
  public var exact: UInt64
  public var folded: UInt64

  public init() {
    exact = ByteHash().value
    folded = exact
  }

  init(exact: UInt64, folded: UInt64) {
    self.exact = exact
    self.folded = folded
  }

  /// The key of one word, as the tokenizer would give it.
  public init(_ word: String) {
    var builder = WordKeyBuilder()
    for scalar in word.unicodeScalars { builder.append(scalar) }
    self = builder.key
  }
}
