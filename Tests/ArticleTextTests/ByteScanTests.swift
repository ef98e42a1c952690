import Testing

@testable import ArticleText

@Suite struct ByteScanTests {
  private func isPlain(_ bytes: [UInt8]) -> Bool { UTF8Scan.isPlain(bytes.span) }

  private func index(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    ByteSearch.index(of: 0x3C, in: bytes.span, from: start, to: end)
  }

  private func plainEnd(in bytes: [UInt8]) -> Int {
    ByteSearch.plainEnd(in: bytes.span, from: 0, to: bytes.count)
  }

  /// A text with something at each place of three rows of sixteen bytes.
  private func texts(_ bytes: [UInt8]) -> [[UInt8]] {
    (0..<49).map { place in
      [UInt8](repeating: 0x61, count: place) + bytes + [UInt8](repeating: 0x62, count: 48 - place)
    }
  }

  @Test(
    arguments: [
      "é", "œ", "’", "\u{FFFD}", "\u{D7FF}", "\u{E000}", "日", "😀", "\u{10FFFF}", "\u{80}",
      "\u{800}", "’’’’’’", "日é😀日é", "\u{ED}\u{A0}’",
    ])
  func `valid UTF-8 is plain wherever it stands`(text: String) {
    for bytes in texts(Array(text.utf8)) { #expect(isPlain(bytes)) }
  }

  private func hasDigit(_ bytes: [UInt8]) -> Bool { DigitScan.hasDigit(bytes.span) }

  @Test func `a digit is found wherever it stands, and no sign is one`() {
    for digit in "0123456789".utf8 {
      for bytes in texts([digit]) { #expect(hasDigit(bytes)) }
    }
    for sign in "/:;<=>? é²".utf8 {
      for bytes in texts([sign]) { #expect(!hasDigit(bytes)) }
    }
    #expect(!hasDigit([]))
  }

  @Test(
    arguments: [
      [0x00], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xC3],
      [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF], [0xE2, 0x80, 0x99, 0x99], [0xE2, 0x80, 0xC3, 0xA9],
      [0xE0, 0x9F, 0xBF], [0xC3, 0xA9, 0xA9], [0xC3, 0xE2, 0x80, 0x99],
    ] as [[UInt8]])
  func `a NUL and broken UTF-8 are not`(bytes: [UInt8]) {
    for text in texts(bytes) { #expect(!isPlain(text)) }
    #expect(!isPlain(bytes))
  }

  @Test func `a byte is found at every place, and only before the end`() {
    for place in 0..<24 {
      var bytes = [UInt8](repeating: 0x2E, count: 24)
      bytes[place] = 0x3C
      #expect(index(in: bytes, from: 0, to: 24) == place)
      #expect(index(in: bytes, from: 0, to: place) == place)
      #expect(index(in: bytes, from: place + 1, to: 24) == 24)
    }
  }

  @Test(arguments: ["\n", "  ", "&", "\u{A0}", "’"])
  func `a plain stretch of a page ends where something is to be looked at`(stop: String) {
    for text in texts(Array(stop.utf8)) {
      let first = text.firstIndex { $0 != 0x61 && $0 != 0x62 } ?? text.count
      let end = stop == "  " ? first + 1 : first
      #expect(plainEnd(in: text) == end)
    }
    let plain = Array("Un été, des mots séparés d'une espace.".utf8)
    #expect(plainEnd(in: plain) == plain.count)
  }
}
