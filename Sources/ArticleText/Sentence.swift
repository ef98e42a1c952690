/// A sentence, or what stands for one: a heading, a list entry, a table row.
public struct Sentence: Sendable {
  public var begin: Int32
  public var end: Int32
  public var firstToken: Int32
  public var endToken: Int32
  public var block: Int32

  public init(begin: Int32, end: Int32, firstToken: Int32, endToken: Int32, block: Int32) {
    self.begin = begin
    self.end = end
    self.firstToken = firstToken
    self.endToken = endToken
    self.block = block
  }
}
