import ArticleText
import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct PackCheckTests {
  @Test(arguments: LanguagePack.builtInCodes)
  func `every example of a built-in pack comes out, alone and among all words`(code: String) throws
  {
    let texts = try #require(LanguagePack.texts(ofLanguage: code))
    #expect(PackCheck.findings(in: texts[0]) == [])
    #expect(PackCheck.findings(in: texts.joined(separator: "\n")) == [])
  }

  @Test(arguments: LanguagePack.builtInCodes)
  func `the words of no example with a date are left unread for events`(code: String) throws {
    let pack = try #require(LanguagePack.builtIn(code))
    var reader = ArticleReader(packs: [pack])
    reader.purpose = .events
    let dated = pack.phrases.phrases.flatMap(\.examples).filter { !$0.value.isEmpty }
    let unread = dated.map(\.text).filter { text in
      reader.article(text: Array(text.utf8), name: "a", language: code).tokens.isEmpty
    }
    #expect(unread == [])
    #expect(dated.count > 60)
  }

  @Test(arguments: ["fr", "en"])
  func `most phrases have examples, some of them negative`(code: String) {
    let pack = code == "fr" ? LanguagePack.french : .english
    let phrases = pack.phrases.phrases
    let examples = phrases.flatMap(\.examples)
    #expect(examples.count > 60)
    #expect(examples.contains { $0.begin == nil })
    #expect(Set(phrases.filter { !$0.examples.isEmpty }.map(\.meaning)).count > 25)
  }

  @Test func `faults in a copy of the French pack are found among all its lines`() {
    var lines = LanguagePack.frenchTexts.joined(separator: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let example = lines.firstIndex { $0.contains("= 2026-02-18") } ?? 0
    lines[example] = lines[example].replacing("2026-02-18", with: "2026-02-19")
    let count = lines.count
    lines += ["words month", "  6: mai", "phrases day", "  odd: <moonth>"]
    let findings = PackCheck.findings(in: lines.joined(separator: "\n"))
    #expect(findings.map(\.line) == [example + 1, count + 2, count + 4])
    if findings.count == 3 {
      guard case .misread(_, "2026-02-19", "2026-02-18") = findings[0].fault else {
        Issue.record("the broken example is told otherwise: \(findings[0].fault)")
        return
      }
      guard case .ambiguousWord("mai", category: "month", otherLine: _) = findings[1].fault else {
        Issue.record("the ambiguous word is told otherwise: \(findings[1].fault)")
        return
      }
      #expect(findings[2].fault == .unreadable(.unknownSlot("moonth")))
    }
  }

  private static let pack = """
    language xx Test
    words month
      3: march
      5: may
    phrases day
      day and month: <day-number> <month>
        + Come {3 march}. = 2026-03-03
        - Come 33 march.
    """

  @Test func `a sound pack has no findings`() {
    #expect(PackCheck.findings(in: Self.pack) == [])
  }

  @Test func `a broken example is reported with its line`() {
    let text = Self.pack + "\n    + Come {4 may}. = 2026-05-05"
    let findings = PackCheck.findings(in: text)
    #expect(
      findings == [
        .init(
          line: 9,
          fault: .misread(example: "Come 4 may.", expected: "2026-05-05", found: "2026-05-04"))
      ])
  }

  @Test func `an example that is not found and one that must not be are told apart`() {
    let text = Self.pack + "\n    + Come {may 4}.\n    - Come 4 may."
    let findings = PackCheck.findings(in: text)
    #expect(
      findings == [
        .init(line: 9, fault: .missed(example: "Come may 4.", found: [])),
        .init(line: 10, fault: .falseFind(example: "Come 4 may.", found: "4 may")),
      ])
  }

  @Test func `an unknown slot and an unknown meaning are reported, and the rest is still read`() {
    let text = Self.pack + "\n  odd: <moonth>\nphrases dance\n  odd: <month>"
    let causes = PackCheck.findings(in: text).map(\.fault)
    #expect(causes.contains(.unreadable(.unknownSlot("moonth"))))
    #expect(causes.contains(.unreadable(.unknownMeaning("dance"))))
  }

  @Test func `a slot that a later layer builds cannot be used`() {
    let text = Self.pack + "\n  odd: <moment>"
    #expect(
      PackCheck.findings(in: text) == [.init(line: 9, fault: .unreadable(.unknownSlot("moment")))])
  }

  @Test func `a word with two values of one category is ambiguous`() {
    let text = Self.pack + "\nwords month\n  6: may"
    #expect(
      PackCheck.findings(in: text) == [
        .init(line: 10, fault: .ambiguousWord("may", category: "month", otherLine: 4))
      ])
  }

  @Test func `a word of places may play several parts`() {
    let text = Self.pack + "\nwords street-type\n  any: quay\n  weak: quay"
    #expect(PackCheck.findings(in: text) == [])
  }

  @Test func `a phrase that could match nothing is refused`() {
    let text = Self.pack + "\n  odd: [<month>]"
    #expect(
      PackCheck.findings(in: text) == [.init(line: 9, fault: .unreadable(.emptyPhrase("odd")))])
  }

  @Test(arguments: ["<month", "(<month>", "<month>)", "{<month>", "(", "\"a", "$nothing"])
  func `a pattern whose brackets do not pair is an error, not a stop`(pattern: String) {
    let findings = PackCheck.findings(in: Self.pack + "\n  odd: <day-number> \(pattern)")
    #expect(findings.count == 1)
    #expect(findings.first?.line == 9)
  }
}
