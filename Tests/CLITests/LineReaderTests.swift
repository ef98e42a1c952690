import Testing

@testable import CLI

@Suite struct LineReaderTests {
  private func lines(_ text: String, pieces: Int) throws -> [String] {
    var rest = Array(text.utf8)[...]
    var reader = LineReader {
      let piece = Array(rest.prefix(pieces))
      rest = rest.dropFirst(piece.count)
      return piece
    }
    var lines: [String] = []
    while let line = try reader.nextLine() { lines.append(String(decoding: line, as: UTF8.self)) }
    #expect(reader.line == lines.count)
    return lines
  }

  @Test(arguments: [1, 2, 3, 1000])
  func `lines are the same however the bytes arrive`(pieces: Int) throws {
    #expect(try lines("a\r\nbc\n\nété", pieces: pieces) == ["a", "bc", "", "été"])
    #expect(try lines("a\n", pieces: pieces) == ["a"])
    #expect(try lines("", pieces: pieces) == [])
    #expect(try lines("\n", pieces: pieces) == [""])
  }
}
