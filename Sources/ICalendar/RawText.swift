/// A property's value as a file has it: text of its own, or a stretch of the file's bytes.
///
/// A file that is read whole is kept once, in its bytes; copies of its values would take as much again,
/// and the time to make them.
enum RawText: Sendable {
  case own(String)
  /// Bytes of one line, UTF-8 without controls.
  case stretch([UInt8], begin: UInt32, end: UInt32)
  /// Bytes of several physical lines, each but the first with a blank in front.
  case folded([UInt8], begin: UInt32, end: UInt32)

  /// A stretch of bytes; a copy where its place is too far on to be told.
  init(_ bytes: [UInt8], _ range: Range<Int>, isFolded: Bool = false) {
    guard let end = UInt32(exactly: range.upperBound) else {
      self = .own(RawText.text(bytes, range, isFolded: isFolded))
      return
    }
    let begin = UInt32(range.lowerBound)
    self =
      isFolded ? .folded(bytes, begin: begin, end: end) : .stretch(bytes, begin: begin, end: end)
  }

  /// The value in one line.
  var text: String {
    switch self {
    case .own(let text): text
    case .stretch(let bytes, let begin, let end):
      RawText.text(bytes, Int(begin)..<Int(end), isFolded: false)
    case .folded(let bytes, let begin, let end):
      RawText.text(bytes, Int(begin)..<Int(end), isFolded: true)
    }
  }

  /// What a message shows of the value: all of a short one, at least eighty letters of a long one.
  var beginning: String {
    let most: UInt32 = 400
    switch self {
    case .own(let text): return text
    case .stretch(let bytes, let begin, let end):
      return RawText.text(bytes, Int(begin)..<Int(min(end, begin + most)), isFolded: false)
    case .folded(let bytes, let begin, let end):
      return RawText.text(bytes, Int(begin)..<Int(min(end, begin + most)), isFolded: true)
    }
  }

  /// The bytes it takes in the file.
  var count: Int {
    switch self {
    case .own(let text): text.utf8.count
    case .stretch(_, let begin, let end), .folded(_, let begin, let end): Int(end - begin)
    }
  }

  /// Appends the value in one line.
  func append(to target: inout [UInt8]) {
    switch self {
    case .own(let text): target.append(contentsOf: text.utf8)
    case .stretch(let bytes, let begin, let end):
      target.append(contentsOf: bytes[Int(begin)..<Int(end)])
    case .folded(let bytes, let begin, let end):
      RawText.unfold(bytes, Int(begin)..<Int(end), to: &target)
    }
  }

  /// Whether one of its bytes passes a test.
  func contains(where test: (UInt8) -> Bool) -> Bool {
    switch self {
    case .own(let text): text.utf8.contains(where: test)
    case .stretch(let bytes, let begin, let end), .folded(let bytes, let begin, let end):
      bytes[Int(begin)..<Int(end)].contains(where: test)
    }
  }

  private static func text(_ bytes: [UInt8], _ range: Range<Int>, isFolded: Bool) -> String {
    guard isFolded else { return String(decoding: bytes[range], as: UTF8.self) }
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    unfold(bytes, range, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  /// Appends physical lines without their ends (CR LF, LF, CR, CR CR LF) and the blank after each.
  private static func unfold(_ bytes: [UInt8], _ range: Range<Int>, to line: inout [UInt8]) {
    var begin = range.lowerBound
    var index = begin
    while index < range.upperBound {
      guard bytes[index] == 0x0A || bytes[index] == 0x0D else {
        index += 1
        continue
      }
      line.append(contentsOf: bytes[begin..<index])
      while index < range.upperBound, bytes[index] == 0x0D { index += 1 }
      if index < range.upperBound, bytes[index] == 0x0A { index += 1 }
      index += 1
      begin = min(index, range.upperBound)
    }
    line.append(contentsOf: bytes[begin..<range.upperBound])
  }
}

extension RawText: Hashable {
  /// Two values are equal when their text is, wherever it is kept.
  static func == (left: RawText, right: RawText) -> Bool {
    switch (left, right) {
    case (.own(let a), .own(let b)): a.utf8.elementsEqual(b.utf8)
    case (.stretch(let a, let aBegin, let aEnd), .stretch(let b, let bBegin, let bEnd)):
      a[Int(aBegin)..<Int(aEnd)] == b[Int(bBegin)..<Int(bEnd)]
    default: left.text.utf8.elementsEqual(right.text.utf8)
    }
  }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
