import Testing

@testable import LanguagePacks

@Suite struct SmallWordTests {
  private func has(_ word: String, _ role: SmallWord, _ pack: LanguagePack) -> Bool {
    Tokenizer.tokens(of: word).first.map { pack.smallWords.has($0, as: role) } ?? false
  }

  @Test func `a word has the roles that its pack gives it, in any case`() {
    #expect(has("de", .of, .french))
    #expect(has("DU", .ofThe, .french))
    #expect(has("pour", .for, .french))
    #expect(has("for", .for, .english))
    #expect(has("auf", .movedTo, .german))
  }

  @Test func `another language's word and another role's word are not meant`() {
    #expect(!has("of", .of, .french))
    #expect(!has("du", .of, .french))
    #expect(!has("on", .at, .french))
  }

  @Test func `a role that nobody knows is named with those there are`() {
    #expect {
      try LanguagePack(parsing: "language xx Test\nsmall-words\n  besides: near")
    } throws: { error in
      guard let error = error as? PackError,
        case .unknownValue("besides", let roles) = error.cause
      else { return false }
      return error.line == 3 && roles.contains("of-the")
    }
  }
}
