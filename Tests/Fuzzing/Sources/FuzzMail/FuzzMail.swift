import ArticleText

/// Reads any bytes as a mail or a file of mails.
///
/// What comes out must be in order: blocks and sections inside the text, none before another's end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for article in (try? reader.read(bytes, name: "input")) ?? [] { check(article) }
  return 0
}

private let reader: ArticleReader = {
  var reader = ArticleReader()
  reader.format = .mail
  return reader
}()

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
