import Testing

@testable import LanguagePacks

@Suite struct BuiltInPackTests {
  @Test(arguments: [LanguagePack.frenchTexts, LanguagePack.englishTexts])
  func `every built-in pack is read without a fault`(texts: [String]) throws {
    for (index, text) in texts.enumerated() {
      let whole = index == 0 ? text : "language xx Test\n" + text
      do {
        _ = try LanguagePack(parsing: whole)
      } catch {
        let lines = whole.split(separator: "\n", omittingEmptySubsequences: false)
        Issue.record("text \(index), \(error): \(lines[max(0, error.line - 1)])")
      }
    }
  }
}
