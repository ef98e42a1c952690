/// One meaning that a pack gives to one or several tokens of a text.
public struct WordSense: Sendable {
  public var firstToken: Int32
  public var tokenCount: Int16
  public var category: WordCategory
  /// The number of a numeric category, else the index in `category.values`.
  public var value: Int16

  @inlinable
  public var endToken: Int32 { firstToken + Int32(tokenCount) }
}
