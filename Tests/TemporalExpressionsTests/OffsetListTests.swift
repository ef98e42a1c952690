import Testing

@testable import TemporalExpressions

@Suite struct OffsetListTests {
  @Test func `distances stay in order, and there is room for six`() {
    var list = OffsetList()
    #expect(list.isEmpty)
    let taken = (1...7).map { list.append(.init(count: $0, unit: .day)) }
    #expect(taken == [true, true, true, true, true, true, false])
    #expect(list.map(\.count) == [1, 2, 3, 4, 5, 6])
  }

  @Test func `lists are alike when their distances are`() {
    var left = OffsetList(.init(count: -1, unit: .week))
    let right = OffsetList(.init(count: -1, unit: .week))
    #expect(left == right)
    #expect(left.hashValue == right.hashValue)
    let isTaken = left.append(.init(count: 2, unit: .day))
    #expect(isTaken && left != right)
    #expect(left.starts(with: right))
  }

  @Test(arguments: [
    StatedDay.Offset(count: 0, unit: .day), .init(count: -3, unit: .workday),
    .init(count: 10_000_000, unit: .year), .init(count: -10_000_000, unit: .second),
    .init(count: 1, unit: .fortnight, isFromPreviousDate: true),
  ])
  func `a distance comes out as it went in`(distance: StatedDay.Offset) {
    #expect(OffsetList(distance).first == distance)
  }
}
