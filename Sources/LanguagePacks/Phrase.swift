/// A way to word a meaning: a row of words, slots, optional parts and alternatives, with examples.
public struct Phrase: Sendable {
  /// Names the phrase for people: `explain` shows it as the rule.
  public var name: String
  public var meaning: PhraseMeaning
  /// The pattern as a small program; the last step accepts.
  public var steps: [PhraseStep]
  public var examples: [PhraseExample] = []
  /// The pack's line, for messages.
  public var line: Int
}

/// One step of a phrase's program.
public struct PhraseStep: Sendable {
  public enum Kind: UInt8, Sendable {
    /// The next token has the folded key `key`.
    case word
    /// The next tokens fill `slot`.
    case slot
    /// Try the next step, and when that fails the step `target`.
    ///
    /// `next` and `other` say what each way asks of the next token, so that one is seldom in vain.
    case fork
    /// Go on at the step `target`.
    case jump
    case accept
  }

  public var kind: Kind
  /// No space may stand before the token.
  public var isGlued = false
  public var slot = PhraseSlot.day
  public var key: UInt64 = 0
  /// The word's number in the phrase table.
  public var word: UInt16 = 0
  public var target: Int32 = 0
  public var next = PhrasePlace.any
  public var other = PhrasePlace.any
}

/// A sentence a phrase must read, or must leave alone.
public struct PhraseExample: Sendable, Hashable {
  /// The sentence without its marks.
  public var text: String
  /// The marked stretch, in UTF-8 bytes; nil when nothing may be found.
  public var begin: Int?
  public var end: Int?
  /// What it is read as: `2026-05-03`, `2026-05-03T14:00/2026-05-03T16:00`; empty when not stated.
  public var value: String
  public var line: Int
}
