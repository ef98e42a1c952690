import Testing

@testable import LanguagePacks

@Suite struct ByteHashTests {
  private func value(_ text: String) -> UInt64 {
    var hash = ByteHash()
    for byte in text.utf8 { hash.append(byte) }
    return hash.value
  }

  private func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
  }

  @Test(arguments: ["a", "marche", "concerts", "anticonstitutionnellement", "sixteen-letters!"])
  func `eight bytes at once give what single bytes give`(text: String) {
    let bytes = Array(text.utf8)
    var hash = ByteHash()
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let part = bytes[start..<min(start + 8, bytes.count)]
      if part.count == 8 {
        hash.appendBlock(number(part))
      } else {
        hash.append(number(part), count: part.count)
      }
    }
    #expect(hash.value == value(text))
  }

  @Test(arguments: 1...7)
  func `some bytes at once give what single bytes give, whatever stands over`(width: Int) {
    let bytes = Array("anticonstitutionnellement, sixteen-letters!".utf8)
    var hash = ByteHash()
    var start = 0
    while start < bytes.count {
      // One byte by itself between them shifts what stands over.
      hash.append(bytes[start])
      let part = bytes[start + 1..<min(start + 1 + width, bytes.count)]
      hash.append(number(bytes[(start + 1)...].prefix(8)), count: part.count)
      start += 1 + part.count
    }
    #expect(hash.value == value("anticonstitutionnellement, sixteen-letters!"))
  }

  @Test func `short words never share a hash`() {
    let words = [
      "", "a", "b", "ab", "ba", "mai", "mais", "maison", "saison", "raisons", "aaaaaaaa",
    ]
    #expect(Set(words.map(value)).count == words.count)
  }
}
