import Testing

@testable import EventExtraction

@Suite struct StartIndexTests {
  @Test func `it finds what a walk through the starts finds`() {
    let starts: [Int32] = [0, 3, 3, 4, 9, 11]
    let index = StartIndex(of: starts.count, tokenCount: 12) { starts[$0] }
    for first in Int32(-2)...14 {
      for end in first...14 {
        let found = index.range(in: first..<end).map { starts[$0] }
        #expect(found == starts.filter { first <= $0 && $0 < end })
      }
      #expect(index.last(upTo: first) == starts.lastIndex { $0 <= first })
    }
  }

  @Test func `an article without tokens has nothing at any of them`() {
    let index = StartIndex(of: 0, tokenCount: 0) { _ in 0 }
    #expect(index.range(in: 0..<5).isEmpty)
    #expect(index.last(upTo: 0) == nil)
  }
}
