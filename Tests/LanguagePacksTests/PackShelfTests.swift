import LanguagePacks
import Testing

@Suite struct PackShelfTests {
  private static func pack(_ code: String) throws -> LanguagePack {
    try LanguagePack(parsing: "language \(code) Essai\nwords month\n  1: \(code)mois\n")
  }

  @Test func `a pack of the caller goes before the built-in one of its language`() throws {
    let shelf = PackShelf(own: [try PackShelfTests.pack("en"), try PackShelfTests.pack("it")])
    #expect(shelf["en"]?.name == "Essai")
    #expect(shelf["it"]?.name == "Essai")
    #expect(shelf["fr"]?.name == LanguagePack.french.name)
    #expect(shelf["xx"] == nil)
    #expect(shelf.first.code == "en")
  }

  @Test func `packs given by themselves are all there are`() throws {
    let shelf: PackShelf = [try PackShelfTests.pack("it")]
    #expect(shelf["fr"] == nil)
    #expect(shelf.first.code == "it")
    let none: PackShelf = []
    #expect(none.first.words.isEmpty)
  }

  @Test(arguments: LanguagePack.builtInCodes)
  func `each language with a built-in pack has it under its code`(code: String) {
    #expect(PackShelf.builtIn[code]?.code == code)
    #expect(LanguagePack.texts(ofLanguage: code) != nil)
  }

  @Test func `a tool is made once for each pack, whatever languages ask for it`() throws {
    let shelf: PackShelf = [try PackShelfTests.pack("it"), try PackShelfTests.pack("en")]
    let tools = PackTools(shelf) { Made(code: $0.code) }
    let first = tools.tool(for: "it")
    #expect(first === tools.tool(for: nil))
    #expect(first === tools.tool(for: "xx"))
    #expect(tools.tool(for: "xx", fallback: "en") === tools.tool(for: "en"))
    #expect(first.code == "it")
  }

  private final class Made: Sendable {
    let code: String

    init(code: String) { self.code = code }
  }
}
