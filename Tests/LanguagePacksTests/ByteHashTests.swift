import Testing

@testable import LanguagePacks

@Suite struct ByteHashTests {
  private func value(_ text: String) -> UInt64 {
    var hash = ByteHash()
    for byte in text.utf8 { hash.append(byte) }
    return hash.value
  }

  @Test(arguments: ["a", "marche", "concerts", "anticonstitutionnellement", "sixteen-letters!"])
  func `eight bytes at once give what single bytes give`(text: String) {
    let bytes = Array(text.utf8)
    var hash = ByteHash()
    for start in stride(from: 0, to: bytes.count, by: 8) {
      let part = bytes[start..<min(start + 8, bytes.count)]
      let number = part.reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      hash.append(number, count: part.count)
    }
    #expect(hash.value == value(text))
  }

  @Test func `short words never share a hash`() {
    let words = [
      "", "a", "b", "ab", "ba", "mai", "mais", "maison", "saison", "raisons", "aaaaaaaa",
    ]
    #expect(Set(words.map(value)).count == words.count)
  }
}
