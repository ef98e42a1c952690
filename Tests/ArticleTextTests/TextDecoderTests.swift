import Testing

@testable import ArticleText

@Suite struct TextDecoderTests {
  private func decoded(_ bytes: [UInt8], declared: Charset? = nil) throws -> String {
    String(decoding: try TextDecoder.decode(bytes, declared: declared), as: UTF8.self)
  }

  @Test func `UTF-8 is taken as it is, its byte order mark dropped`() throws {
    #expect(try decoded(Array("L’été".utf8)) == "L’été")
    #expect(try decoded([0xEF, 0xBB, 0xBF] + Array("L’été".utf8)) == "L’été")
  }

  @Test func `UTF-16 is known by its mark in either order`() throws {
    let little: [UInt8] = [0xFF, 0xFE, 0xE9, 0x00, 0x74, 0x00, 0xE9, 0x00]
    let big: [UInt8] = [0xFE, 0xFF, 0x00, 0xE9, 0x00, 0x74, 0x00, 0xE9]
    #expect(try decoded(little) == "été")
    #expect(try decoded(big) == "été")
  }

  @Test func `UTF-16 without a mark is known by its zeros`() throws {
    let text = "Le concert aura lieu samedi."
    let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    #expect(try decoded(little) == text)
    #expect(try decoded(big) == text)
  }

  @Test func `what is no UTF-8 is Windows-1252`() throws {
    #expect(try decoded([0x4C, 0x92, 0xE9, 0x74, 0xE9, 0x20, 0x80, 0x85]) == "L’été €…")
  }

  @Test(
    arguments: [
      ("iso-8859-1", [0xE9, 0x20, 0xA4], "é ¤"), ("ISO-8859-15", [0xE9, 0x20, 0xA4], "é €"),
      ("windows-1252", [0x9C, 0x75, 0x66], "œuf"), ("macintosh", [0x8E, 0x74, 0x8E], "été"),
    ] as [(String, [UInt8], String)])
  func `a declared charset is used`(label: String, bytes: [UInt8], text: String) throws {
    let charset = try #require(Charset(label: label))
    #expect(try decoded(bytes, declared: charset) == text)
  }

  @Test func `valid UTF-8 overrules a declared Latin-1`() throws {
    #expect(try decoded(Array("déjà".utf8), declared: .windows1252) == "déjà")
  }

  @Test func `a few broken bytes in UTF-8 are repaired, not read as Latin-1`() throws {
    let bytes = Array("été à Nîmes, fête à Sète, forêt".utf8) + [0xC3]
    #expect(try decoded(bytes) == "été à Nîmes, fête à Sète, forêt\u{FFFD}")
  }

  @Test func `unknown labels are no charset`() {
    #expect(Charset(label: "klingon-8") == nil)
    #expect(Charset(label: " \"UTF-8\" ") == .utf8)
  }

  @Test(
    arguments: [
      ("PDF", Array("%PDF-1.7 x".utf8)), ("ZIP", [0x50, 0x4B, 3, 4, 20, 0]),
      ("PNG", [0x89, 0x50, 0x4E, 0x47, 13]), ("RTF", Array("{\\rtf1 x".utf8)),
    ] as [(String, [UInt8])])
  func `well-known binary files are refused by name`(kind: String, bytes: [UInt8]) {
    #expect(throws: ReadError(.binary(kind))) { try TextDecoder.decode(bytes) }
  }

  @Test func `NUL bytes among others are no text`() {
    #expect(throws: ReadError(.binary(nil))) { try TextDecoder.decode([1, 2, 0, 3, 4, 0, 0, 9]) }
  }

  @Test(arguments: [[], [0x20, 0x0A, 0x09]] as [[UInt8]])
  func `nothing but white space is an empty input`(bytes: [UInt8]) {
    #expect(throws: ReadError(.empty)) { try ArticleReader().read(bytes, name: "x") }
  }
}
