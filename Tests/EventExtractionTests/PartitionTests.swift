import Testing

@testable import EventExtraction

@Suite struct PartitionTests {
  @Test func `a search that begins near its end finds the same`() {
    for count in 0..<40 {
      for end in 0...count {
        for first in 0...end {
          #expect(Findings.partition(count, near: first) { $0 >= end } == end)
        }
      }
    }
  }
}
