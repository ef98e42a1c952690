import Testing

@testable import JSON

@Suite struct ByteBufferTests {
  private func text(_ length: Int) -> [UInt8] {
    (0..<length).map { [0x20, 0x21, 0x23, 0x5B, 0x5D, 0x7F, 0x80, 0xFF][$0 % 8] }
  }

  @Test func `texts of any length stand one behind the other`() {
    var buffer = ByteBuffer(capacity: 1)
    var expected: [UInt8] = []
    for length in 0...40 {
      buffer.append(text(length).span)
      buffer.append(UInt8(ascii: ","))
      expected += text(length) + [UInt8(ascii: ",")]
    }
    #expect(buffer.bytes == expected)
    #expect(buffer.count == expected.count)
  }

  @Test func `names of any length do too`() {
    var buffer = ByteBuffer(capacity: 0)
    var expected: [UInt8] = []
    for length in 0...40 {
      let name = JSONName.Blocks(text(length))
      buffer.append(name.blocks.span, count: name.count)
      expected += text(length)
    }
    buffer.append(0x0033_3231, count: 3)
    #expect(buffer.bytes == expected + "123".utf8)
  }

  @Test func `a text in which nothing is to be escaped is put between quotation marks`() {
    for length in 0...40 {
      var buffer = ByteBuffer(capacity: 4)
      let letters = text(length)
      let isAppended = buffer.appendQuoted(letters.span)
      #expect(isAppended)
      #expect(buffer.bytes == [UInt8(ascii: "\"")] + letters + [UInt8(ascii: "\"")])
    }
  }

  @Test(arguments: [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x0A, 0x00, 0x1F])
  func `a text with a sign to be escaped is not appended, wherever it stands`(sign: UInt8) {
    for length in 1...20 {
      for place in 0..<length {
        var text = [UInt8](repeating: 0xE9, count: length)
        text[place] = sign
        var buffer = ByteBuffer(capacity: 4)
        buffer.append(UInt8(ascii: ":"))
        let isAppended = buffer.appendQuoted(text.span)
        #expect(!isAppended)
        #expect(buffer.bytes == [UInt8(ascii: ":")])
      }
    }
  }
}
