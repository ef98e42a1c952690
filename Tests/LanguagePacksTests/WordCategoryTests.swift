import LanguagePacks
import Testing

@Suite struct WordCategoryTests {
  @Test func `a value is known by its name in its own category`() throws {
    for category in WordCategory.allCases {
      for (number, name) in (category.values ?? []).enumerated() {
        #expect(category.value(named: name) == Int16(number), "\(category): \(name)")
      }
    }
    let names = try #require(WordCategory.dayPart.values)
    #expect(names[Int(WordCategory.dayPart.value(named: "evening"))] == "evening")
  }

  @Test func `a name of another category, or of one with numbers, is no entry's value`() {
    #expect(WordCategory.placeWord.value(named: "evening") == -1)
    #expect(WordCategory.month.value(named: "1") == -1)
    #expect(WordCategory.locative.value(named: "") == -1)
  }
}
