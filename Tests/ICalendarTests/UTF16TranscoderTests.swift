import ICalendar
import Testing

/// UTF-16 as some programs save calendars, in one piece and in parts.
@Suite struct UTF16TranscoderTests {
  static func bytes(_ text: String) -> [UInt8] {
    [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }

  static func summary(_ pieces: [[UInt8]]) -> String? {
    var reader = CalendarReader()
    let items = pieces.flatMap { reader.read(chunk: $0) } + reader.finish()
    for case .outside(let event) in items { return event.text(.summary) }
    return nil
  }

  @Test func `a mark, a pair or a byte at the border of two chunks is kept`() {
    let text = "BEGIN:VEVENT\r\nSUMMARY:B\u{FEFF}al 🎆 fin\r\nEND:VEVENT\r\n"
    let bytes = UTF16TranscoderTests.bytes(text)
    for border in 3..<bytes.count {
      let pieces = [Array(bytes[..<border]), Array(bytes[border...])]
      #expect(UTF16TranscoderTests.summary(pieces) == "B\u{FEFF}al 🎆 fin", "cut at \(border)")
    }
  }

  @Test func `what a cut leaves of a sign is told by a replacement`() {
    let bytes = UTF16TranscoderTests.bytes("BEGIN:VEVENT\r\nSUMMARY:Bal 🎆")
    #expect(UTF16TranscoderTests.summary([bytes]) == "Bal 🎆")
    #expect(UTF16TranscoderTests.summary([Array(bytes.dropLast(2))]) == "Bal \u{FFFD}")
    #expect(UTF16TranscoderTests.summary([Array(bytes.dropLast())]) == "Bal \u{FFFD}\u{FFFD}")
  }
}
