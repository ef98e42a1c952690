/// A word, a number or a sign of a text, with its place and the keys it is looked up under.
///
/// Apostrophes end a token ("l’" "événement"); a hyphen between two letters is no token but a flag
/// of the word after it ("Arc" "et" "Senans"); digits and letters are parted ("13" "h" "30").
public struct Token: Sendable {
  public enum Kind: UInt8, Sendable { case word, number, sign }

  /// How a token stands in the text, as far as finders need it.
  public struct Shape: OptionSet, Sendable {
    public var rawValue: UInt16
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    @inlinable public static var spaceBefore: Shape { Shape(rawValue: 1) }
    @inlinable public static var lineBreakBefore: Shape { Shape(rawValue: 2) }
    @inlinable public static var blankLineBefore: Shape { Shape(rawValue: 4) }
    @inlinable public static var hyphenBefore: Shape { Shape(rawValue: 8) }
    /// The first letter is upper-case.
    @inlinable public static var capitalised: Shape { Shape(rawValue: 16) }
    /// Two letters or more, all upper-case.
    @inlinable public static var allCapitals: Shape { Shape(rawValue: 32) }
    /// Ends in an apostrophe: "l’", "d'", "qu’".
    @inlinable public static var elided: Shape { Shape(rawValue: 64) }
    @inlinable public static var tabBefore: Shape { Shape(rawValue: 128) }
    /// One of « and “.
    @inlinable public static var opensQuote: Shape { Shape(rawValue: 256) }
  }

  /// UTF-8 byte offsets into the text.
  public var begin: Int32
  public var end: Int32
  public var kind: Kind
  public var shape: Shape
  /// The value of a number of up to nine digits, else -1.
  public var number: Int32
  public var key: WordKey

  @inlinable
  public var isSpaced: Bool {
    !shape.isDisjoint(with: [.spaceBefore, .lineBreakBefore, .blankLineBefore])
  }

  /// Whether this is the given ASCII sign.
  @inlinable
  public func isSign(_ sign: Unicode.Scalar) -> Bool {
    kind == .sign && number == Int32(bitPattern: sign.value)
  }
}
