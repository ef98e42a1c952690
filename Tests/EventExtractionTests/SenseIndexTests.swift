import ArticleText
import LanguagePacks
import Testing

@testable import EventExtraction

@Suite struct SenseIndexTests {
  private static let text = SampleText(
    """
    Concert et bal : le concert du samedi 21 mars est reporté. La réunion publique aura lieu lundi, \
    puis un atelier, un concert et une visite de la halle auront lieu mardi 24 mars à 18 h.
    """)

  @Test(arguments: [WordCategory.eventNoun, .eventVerb, .stateCue, .weekday, .measure])
  func `a run finds what a walk through all meanings finds`(category: WordCategory) {
    let article = Self.text.article
    let index = SenseIndex(article)
    let count = Int32(article.tokens.count)
    for first in stride(from: Int32(-1), through: count, by: 3) {
      for end in stride(from: first, through: count + 2, by: 5) {
        let run = index.senses(category, in: first..<end)
        let expected = article.senses.filter {
          $0.category == category && first <= $0.firstToken && $0.firstToken < end
        }.map(\.firstToken)
        #expect(run.map(\.firstToken) == expected)
        #expect(run.count == expected.count && run.isEmpty == expected.isEmpty)
        #expect(run.first?.firstToken == expected.first)
        #expect(run.last?.firstToken == expected.last)
        #expect(run.last { $0.firstToken < 9 }?.firstToken == expected.last { $0 < 9 })
      }
    }
  }

  @Test(arguments: [
    CategorySet(.eventNoun, .eventVerb, .stateCue), CategorySet(.weekday, .month), CategorySet(),
  ])
  func `the first of several categories is the first that a walk finds`(categories: CategorySet) {
    let article = Self.text.article
    let index = SenseIndex(article)
    let count = article.tokens.count
    for first in -1...count {
      for end in stride(from: first, through: count + 2, by: 3) {
        let expected = article.senses.filter {
          categories.contains($0.category) && first <= Int($0.firstToken)
            && Int($0.firstToken) < end
        }.map { Int($0.firstToken) }.min()
        #expect(index.first(of: categories, from: first, before: end) == expected ?? -1)
        #expect(index.hasAny(of: categories, in: Int32(first)..<Int32(end)) == (expected != nil))
      }
    }
  }

  @Test func `an index of nothing has no meanings`() {
    #expect(SenseIndex().senses(.eventNoun, in: 0..<40).isEmpty)
  }
}
