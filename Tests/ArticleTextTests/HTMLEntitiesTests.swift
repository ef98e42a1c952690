import Testing

@testable import ArticleText

@Suite struct HTMLEntitiesTests {
  @Test func `the table is sorted and complete`() {
    let names = HTMLEntities.table.split(separator: "\n").map {
      Array($0.prefix { $0 != " " }.utf8)
    }
    #expect(names.count == 2125)
    for (name, next) in zip(names, names.dropFirst()) {
      #expect(name.lexicographicallyPrecedes(next))
    }
  }

  @Test func `every name of the table is found, with its scalars`() {
    for line in HTMLEntities.table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      let text = Array("&\(fields[0]);".utf8)
      let found = HTMLEntities.reference(in: text, at: 0, to: text.count)
      let codes = fields[1].filter { $0 != "!" }.split(separator: "+")
      let expected = codes.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
        .flatMap { Array(String(Character($0)).utf8) }
      #expect(found?.text == expected, "\(fields[0])")
      #expect(found?.end == text.count)
    }
  }
}
