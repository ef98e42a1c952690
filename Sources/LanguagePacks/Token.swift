/// A word, a number or a sign of a text, with its place and the keys it is looked up under.
///
/// Apostrophes end a token ("l’" "événement"); a hyphen between two letters is no token but a flag
/// of the word after it ("Arc" "et" "Senans"); digits and letters are parted ("13" "h" "30").
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable { case word, number, sign }

  /// How a token stands in the text, as far as finders need it.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let spaceBefore = Shape(rawValue: 1)
    public static let lineBreakBefore = Shape(rawValue: 2)
    public static let blankLineBefore = Shape(rawValue: 4)
    public static let hyphenBefore = Shape(rawValue: 8)
    /// The first letter is upper-case.
    public static let capitalised = Shape(rawValue: 16)
    /// Two letters or more, all upper-case.
    public static let allCapitals = Shape(rawValue: 32)
    /// Ends in an apostrophe: "l’", "d'", "qu’".
    public static let elided = Shape(rawValue: 64)
    public static let tabBefore = Shape(rawValue: 128)
  }

  /// UTF-8 byte offsets into the text.
  public var begin: Int32
  public var end: Int32
  public var kind: Kind
  public var shape: Shape
  /// The value of a number of up to nine digits, else -1.
  public var number: Int32
  public var key: WordKey

  public var isSpaced: Bool {
    !shape.isDisjoint(with: [.spaceBefore, .lineBreakBefore, .blankLineBefore])
  }

  /// Whether this is the given ASCII sign.
  @inlinable
  public func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && number == Int32(bitPattern: sign.value)
  }
}
