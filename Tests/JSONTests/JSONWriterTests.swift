import JSON
import Testing

@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      "null", "true", "[1,-2,0.5]", "{\"a\":[],\"b\":{}}", "\"é\\n\\t\\\"\\\\\"",
      "\"\\u0001\\u001f\"",
    ])
  func `what is written is read back the same`(text: String) throws {
    let value = try JSONReader.read(text)
    #expect(JSONWriter.text(value) == text)
    #expect(try JSONReader.read(JSONWriter.text(value, indented: true)) == value)
  }

  @Test func `indented text has two spaces a level and no spaces in empty brackets`() throws {
    let value = try JSONReader.read("{\"a\":[1,{}],\"b\":[]}")
    let expected = """
      {
        "a": [
          1,
          {}
        ],
        "b": []
      }
      """
    #expect(JSONWriter.text(value, indented: true) == expected)
  }

  @Test func `numbers that JSON has no word for become null`() {
    #expect(JSONWriter.text(.array([.number(.nan), .number(.infinity)])) == "[null,null]")
  }

  @Test(arguments: [false, true])
  func `a value written piece by piece is the same text as the whole`(indented: Bool) throws {
    var writer = JSONWriter(indented: indented)
    writer.beginObject()
    writer.member("text", "l’\"été\"\n")
    writer.member("none", String?.none)
    writer.member("count", 3)
    writer.member("share", 0.25)
    writer.member("flag", true)
    writer.member("texts", ["a", "b\\"])
    writer.member("nothing", [String]())
    writer.beginMember("list")
    writer.beginArray()
    writer.beginElement()
    writer.append(.null)
    writer.beginElement()
    writer.beginObject()
    writer.endObject()
    writer.endArray()
    writer.endObject()
    let text = String(decoding: writer.bytes, as: UTF8.self)
    let value = try JSONReader.read(text)
    #expect(JSONWriter.text(value, indented: indented) == text)
    #expect(value.object?.count == 8)
  }

  @Test func `deep values are written without harm`() throws {
    let text = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(JSONWriter.text(try JSONReader.read(text)) == text)
  }

  @Test(arguments: ["\"", "\\", "\n", "\u{1}", "é", " ", "~", "\u{7F}"])
  func `what must be escaped is, wherever it stands`(sign: String) throws {
    for length in 0...20 {
      for place in 0...length {
        let text =
          String(repeating: "a", count: place) + sign
          + String(repeating: "b", count: length - place)
        let written = JSONWriter.text(.string(text))
        #expect(try JSONReader.read(written) == .string(text))
        #expect(
          written.utf8.count == text.utf8.count + 2 || ["\"", "\\", "\n", "\u{1}"].contains(sign))
      }
    }
  }

  @Test(arguments: [0, 7, 10, 100, 12_345_678, 99_999_999, 100_000_000, -1, .max, .min])
  func `whole numbers are written in full`(number: Int) {
    #expect(JSONWriter.text(.integer(number)) == String(number))
  }

  @Test(arguments: [
    0.0, -0.0, 1, -1, 0.5, 0.25, 47.2368, -73.588, 6.0224, 0.0001, -0.0001, 0.00005, 99_999.9999,
    100_000, 123_456.75, 1e9, 1e21, 0.1 + 0.2, 1.0 / 3, .leastNormalMagnitude, .pi,
  ])
  func `numbers are written as the language writes them`(number: Double) {
    #expect(JSONWriter.text(.number(number)) == "\(number)")
  }
}
