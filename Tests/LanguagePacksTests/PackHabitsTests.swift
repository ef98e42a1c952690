import Testing

@testable import LanguagePacks

@Suite struct PackHabitsTests {
  @Test func `the built-in packs say whose habits they have`() {
    #expect(LanguagePack.french.habits.country == "FR")
    #expect(LanguagePack.french.habits.streetKind == .first)
    #expect(LanguagePack.english.habits.monthFirst == ["US", "CA"])
    #expect(LanguagePack.english.habits.isTwelveHour)
    #expect(!LanguagePack.german.habits.isTwelveHour)
    #expect(LanguagePack.french.habits.articlesTellLands)
    #expect(!LanguagePack.english.habits.articlesTellLands)
    #expect(LanguagePack.english.habits.hasManyLands)
    #expect(LanguagePack.english.habits.lands.contains("IE"))
    #expect(LanguagePack.french.habits.lands.first == "FR")
  }

  @Test(arguments: [
    ("colour: red", "colour"), ("clock: 13", "13"), ("street-kind: above", "above"),
    ("next-weekday: never", "never"), ("papers: none", "none"), ("land-article: loud", "loud"),
  ])
  func `an unknown habit is named with its line`(entry: String, odd: String) {
    let text = "language xx Test\nhabits\n  \(entry)"
    #expect {
      try LanguagePack(parsing: text)
    } throws: { error in
      guard let error = error as? PackError, case .unknownValue(odd, _) = error.cause else {
        return false
      }
      return error.line == 3
    }
  }
}
