/// Parts a stream of bytes into lines, holding no more than one piece and one line of it.
struct LineReader {
  private let next: () throws(FileError) -> [UInt8]
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  /// The number of the line last returned, from 1.
  private(set) var line = 0

  /// `next` gives the stream's next bytes, and none at its end.
  init(next: @escaping () throws(FileError) -> [UInt8]) { self.next = next }

  /// Whether the next line can be had without waiting for the stream.
  var hasLineAtHand: Bool { isAtEnd || buffer[position...].contains(0x0A) }

  /// The next line without its line end; nil at the end of the stream.
  mutating func nextLine() throws(FileError) -> [UInt8]? {
    var scanned = position
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        return take(upTo: end, next: end + 1)
      }
      scanned = buffer.count
      if isAtEnd {
        return position < buffer.count ? take(upTo: buffer.count, next: buffer.count) : nil
      }
      if position > 0 {
        buffer.removeFirst(position)
        scanned -= position
        position = 0
      }
      let piece = try next()
      if piece.isEmpty { isAtEnd = true }
      buffer += piece
    }
  }

  private mutating func take(upTo end: Int, next: Int) -> [UInt8] {
    var line = buffer[position..<end]
    if line.last == 0x0D { line.removeLast() }
    position = next
    self.line += 1
    return Array(line)
  }
}
