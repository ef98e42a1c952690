public import ArticleText

/// Reads any bytes in one format and checks what comes out.
///
/// Blocks and sections must be in order: inside the text, none before another's end.
public struct ArticleCheck: Sendable {
  private let reader: ArticleReader

  public init(format: InputFormat) {
    var reader = ArticleReader()
    reader.format = format
    self.reader = reader
  }

  /// The bytes are copied; what cannot be read is no fault.
  public func run(_ start: UnsafePointer<UInt8>, _ count: Int) {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for article in (try? reader.read(bytes, name: "input")) ?? [] { check(article) }
  }

  private func check(_ article: Article) {
    var end: Int32 = 0
    for block in article.blocks {
      guard block.begin >= end, block.end >= block.begin, Int(block.end) <= article.text.count
      else { fatalError("blocks are out of order") }
      end = block.end
    }
    end = 0
    for section in article.sections {
      guard section.begin >= end, section.end >= section.begin else {
        fatalError("sections are out of order")
      }
      end = section.end
    }
    _ = article.cleanText
  }
}
