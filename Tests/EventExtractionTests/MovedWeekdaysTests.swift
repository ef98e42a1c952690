import ArticleText
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct MovedWeekdaysTests {
  /// The forms of the dates of a text, once moves are read.
  private func forms(_ text: String, _ language: String = "fr") -> [StatedDate.Form] {
    SampleText(text, language).findings.dates.map(\.form)
  }

  @Test func `a move from one weekday to another is no habit`() {
    #expect(forms("La parade est déplacée du jeudi au samedi.") == [.range])
    #expect(forms("The contest switches from Monday to Thursday.", "en") == [.range])
  }

  @Test func `days from one weekday to another without a move are a habit`() {
    #expect(forms("La parade est répétée du jeudi au samedi.") == [.recurrence])
    #expect(forms("The contest runs from Monday to Thursday.", "en") == [.recurrence])
  }
}
