import ArticleText
import Testing

@testable import EventExtraction

@Suite struct ReadingTests {
  private func page(_ day: String, writtenOn: String?) -> Article {
    var article = SampleText.article(
      """
      Concert by the Larks

      \(day)

      The ward members will gather at the Town Hall. Neighbours will talk about drains and hedges.
      """, "en")
    if let writtenOn {
      article.stamps.insert(Stamp(kind: .published, source: .caller, text: writtenOn), at: 0)
    }
    return article
  }

  /// Whether the bare date at the top is not taken for that of writing.
  private func isDayToCome(_ day: String, writtenOn: String?) -> Bool {
    let sample = SampleText(page(day, writtenOn: writtenOn), on: "2026-04-12")
    return sample.block(of: day).map { sample.reading.holdsNoStamp(block: $0) } ?? false
  }

  @Test func `a bare day ahead of the known day of writing is no stamp`() {
    #expect(isDayToCome("May 4, 2026", writtenOn: "2026-04-12"))
    #expect(!isDayToCome("April 4, 2026", writtenOn: "2026-04-12"))
    #expect(!isDayToCome("Published on May 4, 2026", writtenOn: "2026-04-12"))
    #expect(!isDayToCome("May 4, 2026", writtenOn: nil))
  }

  @Test func `such a day is that of what the page tells`() {
    #expect(
      lines(page("May 4, 2026", writtenOn: "2026-04-12"), [.when]).first == "2026-05-04")
    #expect(lines(page("April 4, 2026", writtenOn: "2026-04-12"), [.when]) == [])
  }
}
