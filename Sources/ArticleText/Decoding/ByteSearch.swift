import LanguagePacks

/// Finds bytes in a text, eight a step.
enum ByteSearch {
  /// The offset of the next such byte from `start` on, or `end` when there is none before it.
  static func index(of byte: UInt8, in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    while index &+ ByteBlock.width <= end {
      let found = ByteBlock(text, at: index).equal(to: byte)
      if found != 0 { return index &+ ByteBlock.first(of: found) }
      index &+= ByteBlock.width
    }
    while index < end, text[index] != byte { index &+= 1 }
    return index
  }

  /// Where a stretch of a page's text ends that may be copied as it is: at a control, the second of
  /// two spaces, an "&", or a byte that may begin a character to be left out.
  static func plainEnd(in text: Span<UInt8>, from start: Int, to end: Int) -> Int {
    var index = start
    var space: UInt64 = 0
    while index &+ ByteBlock.width <= end {
      let block = ByteBlock(text, at: index)
      let spaces = block.equal(to: 0x20)
      var stops = block.below(0x20) | block.equal(to: UInt8(ascii: "&"))
      stops |= spaces & (spaces << 8 | space)
      if block.wide != 0 {
        stops |= block.equal(to: 0xC2) | block.equal(to: 0xE2) | block.equal(to: 0xEF)
      }
      if stops != 0 { return index &+ ByteBlock.first(of: stops) }
      space = spaces >> 56
      index &+= ByteBlock.width
    }
    while index < end {
      let byte = text[index]
      switch byte {
      case 0x20:
        if space != 0 { return index }
        space = 0x80
      case 0..<0x20, UInt8(ascii: "&"), 0xC2, 0xE2, 0xEF: return index
      default: space = 0
      }
      index &+= 1
    }
    return index
  }
}
