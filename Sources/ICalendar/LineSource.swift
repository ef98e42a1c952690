/// Where the text of a content line comes from, which tells how its value is to be kept.
enum LineSource {
  /// From bytes that do not last, or that had to be mended.
  case copied
  /// From the bytes of a whole file.
  case file
  /// From several physical lines of a whole file's bytes, unfolded.
  ///
  /// An index of the line, with `shift` added, is one of the file up to the first line's end.
  case folded(file: [UInt8], shift: Int, firstEnd: Int, end: Int)

  /// A value that runs to the line's end; short ones are kept in place by their own text.
  func value(_ line: [UInt8], _ range: Range<Int>) -> RawText {
    if range.count > LineSource.shortLength {
      switch self {
      case .copied: break
      case .file: return RawText(line, range)
      case .folded(let file, let shift, let firstEnd, let end):
        let begin = range.lowerBound + shift
        if begin <= firstEnd { return RawText(file, begin..<end, isFolded: true) }
      }
    }
    return .own(String(decoding: line[range], as: UTF8.self))
  }

  /// Text that needs no memory of its own.
  private static let shortLength = 15
}
