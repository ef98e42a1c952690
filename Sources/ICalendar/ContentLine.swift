/// The physical side of content lines (RFC 5545, section 3.1): folding, and what no line may hold.
enum ContentLine {
  /// Octets in a line, the line end not counted.
  static let maximumLength = 75
  /// How far back a fold looks for a place that is beside no blank.
  private static let searchLength = 48

  /// Takes control characters out of the bytes from a position on; line ends become `\n` in letters.
  static func removeControls(_ bytes: inout [UInt8], from begin: Int) {
    var index = begin
    while index < bytes.count, !isControl(bytes[index]) { index += 1 }
    guard index < bytes.count else { return }
    let rest = Array(bytes[index...])
    bytes.removeSubrange(index...)
    var wasReturn = false
    for byte in rest {
      if byte == 0x0A && !wasReturn || byte == 0x0D {
        bytes.append(contentsOf: "\\n".utf8)
      } else if !isControl(byte) {
        bytes.append(byte)
      }
      wasReturn = byte == 0x0D
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 || byte == 0x7F
  }

  /// Folds the line that runs from a position to the end.
  static func fold(_ bytes: inout [UInt8], from begin: Int) {
    let line = Array(bytes[begin...])
    bytes.removeSubrange(begin...)
    var position = 0
    var limit = maximumLength
    while line.count - position > limit {
      let cut = foldPosition(in: line, from: position, limit: position + limit)
      bytes.append(contentsOf: line[position..<cut])
      bytes.append(0x0D)
      bytes.append(0x0A)
      bytes.append(0x20)
      position = cut
      limit = maximumLength - 1
    }
    bytes.append(contentsOf: line[position...])
  }

  /// The last good place for a fold, at most `limit`: between characters, and beside no blank if it can be.
  ///
  /// Only inside a character that fills the line alone is it between two of its scalars.
  private static func foldPosition(in line: [UInt8], from begin: Int, limit: Int) -> Int {
    var besideSpace = 0
    var insideCharacter = 0
    for position in stride(from: limit, to: begin + 1, by: -1)
    where isSequenceBoundary(line, position) && !isInsideEscape(line, position, from: begin) {
      let isSpaced = isBesideSpace(line, position)
      if isSpaced, besideSpace > 0 { continue }
      if GraphemeBoundary.isBoundary(line, position, from: begin) {
        if !isSpaced, position > begin + maximumLength - searchLength || besideSpace == 0 {
          return position
        }
        besideSpace = max(besideSpace, position)
      } else if insideCharacter == 0 {
        insideCharacter = position
      }
      if besideSpace > 0, position <= begin + maximumLength - searchLength { break }
    }
    if besideSpace > 0 { return besideSpace }
    return insideCharacter > 0 ? insideCharacter : limit
  }

  private static func isSequenceBoundary(_ line: [UInt8], _ position: Int) -> Bool {
    line[position] & 0xC0 != 0x80
  }

  /// Some readers strip a line's blanks.
  private static func isBesideSpace(_ line: [UInt8], _ position: Int) -> Bool {
    line[position] <= 0x20 || line[position - 1] <= 0x20
  }

  /// Between a backslash or caret and what it escapes.
  private static func isInsideEscape(_ line: [UInt8], _ position: Int, from begin: Int) -> Bool {
    let mark = line[position - 1]
    guard mark == UInt8(ascii: "\\") || mark == UInt8(ascii: "^") else { return false }
    var index = position - 1
    while index > begin, line[index - 1] == mark { index -= 1 }
    return (position - index) % 2 == 1
  }
}
