/// Cuts bytes into content lines: physical lines, with those that begin with a blank joined on.
struct LineReader: Sendable {
  /// Bytes that are not yet known to be a whole content line.
  private var rest: [UInt8] = []
  private var wanted = 0
  private var hasStarted = false
  private var transcoder: UTF16Transcoder?
  /// The physical line that `rest` or the next chunk begins with, from 1.
  private(set) var line = 1

  /// Hands every content line that is complete to the builder.
  mutating func take(_ chunk: [UInt8], isLast: Bool, _ builder: inout ComponentBuilder) {
    var bytes = transcoder?.utf8(chunk, isLast: isLast) ?? chunk
    if !rest.isEmpty {
      rest.append(contentsOf: bytes)
      if !isLast, rest.count < wanted { return }
      bytes = rest
      rest = []
    }
    var position = 0
    if !hasStarted, bytes.count >= 3 || isLast {
      hasStarted = true
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        position = 3
        builder.problems.add(.byteOrderMark, .error, line: 1)
      } else if var transcoder = UTF16Transcoder(of: bytes) {
        builder.problems.add(.notUTF8, .error, line: 1)
        bytes = transcoder.utf8(bytes, isLast: isLast)
        self.transcoder = transcoder
      }
    }
    guard hasStarted else {
      rest = bytes
      return
    }
    var scratch: [UInt8] = []
    var ends: [PhysicalEnd] = []
    while position < bytes.count, findEnds(bytes, position, isLast, &ends) {
      let first = line
      var begin = position
      for (index, end) in ends.enumerated() {
        note(bytes, begin, end, isFolded: index > 0, &builder)
        begin = end.next
        line += 1
      }
      if ends.count == 1 {
        if ends[0].end > position {
          let source: LineSource = builder.isStreaming ? .copied : .file
          builder.take(bytes, position..<ends[0].end, line: first, from: source)
        }
      } else {
        let isPlain = unfold(bytes, from: position, ends, into: &scratch)
        let source: LineSource =
          builder.isStreaming || !isPlain
          ? .copied
          : .folded(
            file: bytes, shift: position, firstEnd: ends[0].end, end: ends[ends.count - 1].end)
        builder.take(scratch, 0..<scratch.count, line: first, from: source)
      }
      position = begin
    }
    if position < bytes.count {
      rest = position == 0 ? bytes : Array(bytes[position...])
      // Trying again only when twice as much is there keeps a line of many chunks linear.
      wanted = rest.count * 2
    } else {
      wanted = 0
    }
  }

  /// Where a physical line's text ends, and where the next line begins.
  private struct PhysicalEnd {
    var end: Int
    var next: Int
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Nil when the line's end is not in the bytes yet.
  private func physicalEnd(_ bytes: [UInt8], _ begin: Int, _ isLast: Bool) -> PhysicalEnd? {
    var index = begin
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { return PhysicalEnd(end: index, next: index + 1) }
      if byte == 0x0D {
        guard index + 1 < bytes.count else {
          return isLast ? PhysicalEnd(end: index, next: index + 1) : nil
        }
        // Some programs end lines with CR CR LF.
        var next = index + 1
        while next < bytes.count, bytes[next] == 0x0D { next += 1 }
        if next < bytes.count, bytes[next] == 0x0A {
          return PhysicalEnd(end: index, next: next + 1)
        }
        if next == bytes.count, !isLast { return nil }
        return PhysicalEnd(end: index, next: index + 1)
      }
      index += 1
    }
    return isLast ? PhysicalEnd(end: index, next: index) : nil
  }

  /// The ends of the physical lines of the next content line; false when it may not be complete.
  private func findEnds(
    _ bytes: [UInt8], _ begin: Int, _ isLast: Bool, _ ends: inout [PhysicalEnd]
  ) -> Bool {
    ends.removeAll(keepingCapacity: true)
    var position = begin
    repeat {
      guard let end = physicalEnd(bytes, position, isLast), isLast || end.next < bytes.count else {
        return false
      }
      ends.append(end)
      position = end.next
      if isSoftBreak(bytes, from: begin, to: ends) {
        guard isLast || bytes.count - position >= 6 else { return false }
        if isDelimiter(bytes[position...]) { return true }
      } else if position < bytes.count, !isBlank(bytes[position]) {
        return true
      }
    } while position < bytes.count
    return true
  }

  /// Whether a line begins or ends a component, which no value goes on with.
  private func isDelimiter(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.prefix(6).map(CalendarToken.uppercased)
    return head.starts(with: "BEGIN:".utf8) || head.starts(with: "END:".utf8)
  }

  /// vCalendar 1.0 parts quoted-printable values by a `=` at the line's end.
  private func isSoftBreak(_ bytes: [UInt8], from begin: Int, to ends: [PhysicalEnd]) -> Bool {
    guard let last = ends.last, last.end > begin, bytes[last.end - 1] == UInt8(ascii: "=") else {
      return false
    }
    return QuotedPrintable.isStated(bytes[begin..<ends[0].end])
  }

  /// Puts the physical lines together; false when some were parted by soft line breaks.
  private func unfold(
    _ bytes: [UInt8], from begin: Int, _ ends: [PhysicalEnd], into scratch: inout [UInt8]
  ) -> Bool {
    var isPlain = true
    scratch.removeAll(keepingCapacity: true)
    var position = begin
    for (index, end) in ends.enumerated() {
      if position < end.end { scratch.append(contentsOf: bytes[position..<end.end]) }
      let isFolded = end.next < bytes.count && isBlank(bytes[end.next])
      position = end.next + (isFolded ? 1 : 0)
      if !isFolded, index + 1 < ends.count {
        scratch.removeLast()
        isPlain = false
      }
    }
    return isPlain
  }

  /// Whether a joiner, a variation selector or a combining accent begins here.
  private func joins(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch bytes[index] {
    case 0xCC: return true
    case 0xCD: return bytes[index + 1] < 0xB0
    case 0xE2: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8D
    case 0xEF: return bytes[index + 1] == 0xB8 && bytes[index + 2] & 0xF0 == 0x80
    default: return false
    }
  }

  /// Reports what is wrong with a physical line.
  private func note(
    _ bytes: [UInt8], _ begin: Int, _ end: PhysicalEnd, isFolded: Bool,
    _ builder: inout ComponentBuilder
  ) {
    if isFolded {
      let text = begin + 1
      if text >= end.end {
        builder.problems.add(.emptyFold, .warning, line: line)
      } else if bytes[text] & 0xC0 == 0x80 {
        builder.problems.add(.foldInsideSequence, .error, line: line)
      } else if joins(bytes, text) {
        builder.problems.add(.foldInsideGrapheme, .info, line: line)
      }
    }
    if end.end - begin > ContentLine.maximumLength {
      builder.problems.add(.lineTooLong, .error, line: line)
    }
    if end.end == begin { builder.problems.add(.blankLine, .error, line: line) }
    let length = end.next - end.end
    if length == 0 {
      builder.problems.add(.noFinalLineEnd, .error, line: line)
    } else if length != 2 || bytes[end.end] != 0x0D {
      builder.problems.add(.lineEnding, .error, line: line)
    }
    if begin == 0, line == 1, end.end > begin, isBlank(bytes[begin]) {
      builder.problems.add(.orphanFold, .error, line: 1)
    }
  }
}
