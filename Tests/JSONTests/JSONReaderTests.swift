import JSON
import Testing

@Suite struct JSONReaderTests {
  @Test(
    arguments: [
      ("null", .null), ("true", .bool(true)), (" false\n", .bool(false)), ("0", .integer(0)),
      ("-12", .integer(-12)), ("1.5", .number(1.5)), ("1e3", .number(1000)),
      ("-0.5E-1", .number(-0.05)), ("\"a\\\"\\\\\\/\\n\\t\\u00e9\"", .string("a\"\\/\n\té")),
      ("\"\\ud83d\\ude00\"", .string("😀")), ("\"\\ud83d\"", .string("\u{FFFD}")),
      ("\"été\"", .string("été")), ("[]", .array([])), ("{}", .object([])),
      ("[1,[2]]", .array([.integer(1), .array([.integer(2)])])),
      ("{\"b\":1,\"a\":null}", .object([.init("b", .integer(1)), .init("a", .null)])),
      ("9223372036854775808", .number(9_223_372_036_854_775_808)),
    ] as [(String, JSONValue)])
  func `what RFC 8259 allows is read`(text: String, value: JSONValue) throws {
    #expect(try JSONReader.read(text) == value)
  }

  @Test(
    arguments: [
      ("", .unexpectedEnd), ("[1,]", .badNumber), ("{\"a\":1,}", .missingName),
      ("{a:1}", .missingName), ("{\"a\" 1}", .missingColon), ("[1 2]", .missingComma),
      ("\"a", .unexpectedEnd), ("tru", .badWord), ("01", .badNumber), ("+1", .badNumber),
      ("1.", .badNumber), (".5", .badNumber), ("1e", .badNumber), ("--1", .badNumber),
      ("\"\\x\"", .badEscape), ("\"\\u12g4\"", .badEscape), ("\"\n\"", .controlCharacter),
      ("1 2", .trailingText), ("[", .unexpectedEnd), ("nan", .badWord), ("-", .badNumber),
      ("// a\n1", .badNumber),
    ] as [(String, JSONError.Cause)])
  func `what it does not allow is refused with its cause`(
    text: String, cause: JSONError.Cause
  ) {
    #expect(throws: JSONError.self) { try JSONReader.read(text) }
    do { _ = try JSONReader.read(text) } catch { #expect(error.cause == cause, "\(text)") }
  }

  @Test(
    arguments: [
      ("[1,2,]", "[1,2]"), ("{\"a\":1,}", "{\"a\":1}"), ("/* x */ [1] // y", "[1]"),
      ("\"a\nb\"", "\"a\\nb\""), ("{} trailing", "{}"), ("\"\\x\"", "\"x\""),
    ])
  func `the tolerant reader takes what pages hold`(text: String, expected: String) throws {
    #expect(JSONWriter.text(try JSONReader.read(text, tolerant: true)) == expected)
  }

  @Test func `depth is limited by an error`() {
    let deep = String(repeating: "[", count: 100_000)
    do { _ = try JSONReader.read(deep) } catch { #expect(error.cause == .tooDeep) }
    let allowed = String(repeating: "[", count: 200) + String(repeating: "]", count: 200)
    #expect(throws: Never.self) { try JSONReader.read(allowed) }
  }

  @Test func `several values are read up to what is none`() {
    let values = JSONReader.readLeading(Array("{\"a\":1};[2] {\"b\": oops".utf8))
    #expect(values.map { JSONWriter.text($0) } == ["{\"a\":1}", "[2]"])
  }

  @Test func `invalid UTF-8 does no harm`() throws {
    #expect(try JSONReader.read([0x22, 0xFF, 0x22]) == .string("\u{FFFD}"))
  }

  @Test func `offsets point at the fault`() {
    do { _ = try JSONReader.read("[1, x]") } catch { #expect(error.offset == 4) }
  }
}
