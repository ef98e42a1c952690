import CivilTime
import Testing

@testable import TemporalExpressions

@Suite struct StatedDateTests {
  private func date(_ rule: String, day: Int) -> StatedDate {
    var stated = StatedDay()
    stated.dayOfMonth = day
    return StatedDate(
      begin: 0, end: 4, firstToken: 0, endToken: 1, rule: rule, form: .single, days: [stated])
  }

  @Test func `amending a copy leaves the date it was made of`() {
    let date = date("a day", day: 12)
    var copy = date
    copy.days[0].month = 5
    copy.clocks = [StatedClock(start: Clock(hour: 20, minute: 30))]
    copy.rule = "a day with its hour"
    copy.recurrence = RecurrenceRule("FREQ=WEEKLY")
    copy.exceptions = date.days
    #expect(date.days.map(\.month) == [nil] && date.days.map(\.dayOfMonth) == [12])
    #expect(date.clocks.isEmpty && date.rule == "a day" && date.recurrence == nil)
    #expect(copy.days.map(\.month) == [5] && copy.days.map(\.dayOfMonth) == [12])
    #expect(copy.clocks.count == 1 && copy.exceptions == date.days)
    #expect(copy.recurrence != nil && copy != date)
    copy.recurrence = nil
    #expect(copy.recurrence == nil)
  }

  @Test func `dates are alike when all that they state is`() {
    let date = date("a day", day: 12)
    #expect(date == self.date("a day", day: 12))
    #expect(date.hashValue == self.date("a day", day: 12).hashValue)
    #expect(date != self.date("a day", day: 13))
    #expect(date != self.date("another rule", day: 12))
  }
}
