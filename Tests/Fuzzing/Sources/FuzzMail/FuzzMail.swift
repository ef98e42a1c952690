import ArticleCheck

/// Reads any bytes as a mail or a file of mails.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  check.run(start, count)
  return 0
}

private let check = ArticleCheck(format: .mail)
