import Testing

@testable import TemporalExpressions

@Suite struct ReasonListTests {
  @Test func `reasons come out in the order in which they went in`() {
    var list: ReasonList = [.yearByContext]
    list.append(.weekdayConflict)
    list.prepend(.holiday)
    list += [.secondDateGivesYear, .yearWritten]
    #expect(
      Array(list)
        == [.holiday, .yearByContext, .weekdayConflict, .secondDateGivesYear, .yearWritten])
    #expect(list != [.holiday] && ReasonList() == [])
  }

  @Test(arguments: ResolutionReason.allCases)
  func `every reason keeps its name`(reason: ResolutionReason) {
    #expect(([reason] as ReasonList).first == reason)
    #expect(reason.rule == "date: \(reason)")
  }

  @Test func `there is room for sixteen`() {
    var list = ReasonList()
    for _ in 0..<20 { list.append(.secondDateGivesYear) }
    #expect(list.count == 16 && list.allSatisfy { $0 == .secondDateGivesYear })
    list.prepend(.holiday)
    #expect(list.first == .secondDateGivesYear)
  }
}
