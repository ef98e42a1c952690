/// A step of a phrase as the matcher reads it: twelve bytes, so that all phrases lie close together.
public struct MatchStep: Sendable {
  public let kind: PhraseStep.Kind
  public let isGlued: Bool
  public let slot: PhraseSlot
  /// The number of a word, or of a fork among the table's forks.
  public let number: UInt16
  public let target: Int32

  /// What the two ways of a fork ask of the next token.
  public struct Fork: Sendable {
    public let next: PhrasePlace
    public let other: PhrasePlace
  }

  init(_ step: PhraseStep, number: UInt16, target: Int32) {
    kind = step.kind
    isGlued = step.isGlued
    slot = step.slot
    self.number = number
    self.target = target
  }
}
