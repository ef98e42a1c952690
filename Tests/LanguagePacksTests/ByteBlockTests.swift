import LanguagePacks
import Testing

@Suite struct ByteBlockTests {
  /// The places of the bytes that a mask means.
  private func places(_ mask: UInt64) -> [Int] {
    (0..<8).filter { mask & 0x80 << UInt64($0 * 8) != 0 }
  }

  /// Every byte at every place, between neighbours that a carry would spill into.
  @Test(arguments: [0x00, 0x20, 0x61, 0x7F, 0x80, 0xFF] as [UInt8])
  func `masks mean the bytes they say and no neighbour`(neighbour: UInt8) {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = [UInt8](repeating: neighbour, count: 8)
        bytes[place] = byte
        let block = ByteBlock(bytes.span, at: 0)
        func expected(_ isMeant: (UInt8) -> Bool) -> [Int] { (0..<8).filter { isMeant(bytes[$0]) } }
        #expect(places(block.wide) == expected { $0 >= 0x80 })
        #expect(places(block.continuations) == expected { $0 & 0xC0 == 0x80 })
        #expect(places(block.equal(to: byte)) == expected { $0 == byte })
        #expect(places(block.below(0x20)) == expected { $0 < 0x20 })
        #expect(places(block.below(1)) == expected { $0 == 0 })
        #expect(places(block.letters) == expected { ($0 | 0x20) &- 0x61 < 26 })
      }
    }
  }

  @Test func `the first byte of a mask is the lowest`() {
    let block = ByteBlock(Array("le 3 mai".utf8).span, at: 0)
    #expect(ByteBlock.first(of: block.equal(to: 0x20)) == 2)
    #expect(ByteBlock.first(of: block.equal(to: 0x21)) == 8)
  }
}
