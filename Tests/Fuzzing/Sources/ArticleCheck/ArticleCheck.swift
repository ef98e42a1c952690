public import ArticleText

/// Reads any bytes in one format and checks what comes out.
///
/// Blocks and sections must be in order: inside the text, none before another's end; what points to
/// tokens must point to tokens, in each language's part of a document, too.
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
    for article in (try? reader.read(bytes, name: "input")) ?? [] {
      check(article)
      for part in article.languageParts { check(part.article) }
    }
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
    var token: Int32 = 0
    for block in article.blocks {
      guard block.firstToken >= token, block.endToken >= block.firstToken,
        Int(block.endToken) <= article.tokens.count,
        Int(block.section) < article.sections.count
      else { fatalError("blocks hold other tokens than theirs") }
      token = block.endToken
    }
    for sense in article.senses where Int(sense.endToken) > article.tokens.count {
      fatalError("a meaning goes beyond the tokens")
    }
    _ = article.cleanText
  }
}
