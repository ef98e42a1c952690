/// The exact stretch of the source that holds a value.
public struct Evidence: Sendable, Hashable {
  public var text: String
  /// UTF-8 byte offsets into the decoded input.
  public var begin: Int
  public var end: Int

  public init(text: String, begin: Int, end: Int) {
    self.text = text
    self.begin = begin
    self.end = end
  }
}
