import ArticleCheck

/// Reads any bytes as a feed, XML or JSON.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  check.run(start, count)
  return 0
}

private let check = ArticleCheck(format: .feed)
