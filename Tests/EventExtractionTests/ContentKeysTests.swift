import Testing

@testable import EventExtraction

@Suite struct ContentKeysTests {
  private func keys(_ keys: [UInt64]) -> ContentKeys {
    keys.reduce(into: ContentKeys()) { $0.insert($1) }
  }

  @Test(arguments: [
    [[], []], [[1], []], [[3, 1, 2], [2]], [[5, 5, 5], [5]], [[1, 9, 4], [2, 8]],
    [[.max, 0], [0, .max, 7]],
  ])
  func `they answer as sets do`(lists: [[UInt64]]) {
    let (left, right) = (keys(lists[0]), keys(lists[1]))
    let (first, second) = (Set(lists[0]), Set(lists[1]))
    #expect(left.count == first.count)
    #expect(left.isEmpty == first.isEmpty)
    #expect(left.countShared(with: right) == first.intersection(second).count)
    #expect(left.isDisjoint(with: right) == first.isDisjoint(with: second))
    #expect(left.isSubset(of: right) == first.isSubset(of: second))
    #expect(right.isSubset(of: left) == second.isSubset(of: first))
    var union = left
    union.formUnion(right)
    #expect(union.count == first.union(second).count)
    #expect(left.isSubset(of: union) && right.isSubset(of: union))
  }
}
