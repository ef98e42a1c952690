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
}
