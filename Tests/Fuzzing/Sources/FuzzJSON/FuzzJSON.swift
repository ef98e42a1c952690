import ArticleText
import JSON

/// Reads any bytes as JSON and as JSON lines.
///
/// What is written must be read back as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let value = try? JSONReader.read(bytes) {
    let written = JSONWriter.text(value)
    guard let again = try? JSONReader.read(written), JSONWriter.text(again) == written else {
      fatalError("not stable")
    }
  }
  _ = JSONReader.readLeading(bytes)
  _ = try? reader.read(bytes, name: "input")
  return 0
}

private let reader: ArticleReader = {
  var reader = ArticleReader()
  reader.format = .jsonLines
  return reader
}()
