import Testing

@testable import TemporalExpressions

@Suite struct TokenSetTests {
  @Test func `members are found from the end`() {
    var set = TokenSet(tokenCount: 200)
    for token in [0, 63, 64, 199] { set.insert(token) }
    var found: [Int] = []
    var token = 200
    while true {
      token = set.last(before: token)
      if token < 0 { break }
      found.append(token)
    }
    #expect(found == [199, 64, 63, 0])
    #expect(set.contains(63))
    #expect(!set.contains(65))
  }

  @Test func `an empty set has no last member`() {
    #expect(TokenSet(tokenCount: 0).last(before: 0) == -1)
    #expect(TokenSet(tokenCount: 500).last(before: 500) == -1)
  }
}
