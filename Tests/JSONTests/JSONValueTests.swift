import JSON
import Testing

@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    .init("a", .integer(3)), .init("b", .number(2)), .init("c", .string("x")),
    .init("a", .integer(4)),
  ])

  @Test func `the first member of a name counts`() {
    #expect(value["a"]?.integer == 3)
    #expect(value["d"] == nil)
    #expect(JSONValue.array([])["a"] == nil)
  }

  @Test func `whole numbers are integers however written`() {
    #expect(value["b"]?.integer == 2)
    #expect(value["a"]?.double == 3)
    #expect(JSONValue.number(2.5).integer == nil)
    #expect(JSONValue.number(1e300).integer == nil)
  }

  @Test func `other types give nil`() {
    #expect(value["c"]?.integer == nil)
    #expect(value["a"]?.string == nil)
    #expect(value["a"]?.bool == nil)
    #expect(JSONValue(nil as String?) == .null)
  }
}
