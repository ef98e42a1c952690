/// The folded keys of some words, each once, in ascending order.
///
/// Titles have three or four words, which are compared in fewer steps than one of them is hashed.
struct ContentKeys: Sendable {
  private var keys: [UInt64] = []

  var isEmpty: Bool { keys.isEmpty }
  var count: Int { keys.count }

  mutating func insert(_ key: UInt64) {
    var place = keys.count
    while place > 0, keys[place - 1] > key { place -= 1 }
    if place > 0, keys[place - 1] == key { return }
    keys.insert(key, at: place)
  }

  mutating func formUnion(_ others: ContentKeys) {
    for key in others.keys { insert(key) }
  }

  /// How many keys both have.
  func countShared(with others: ContentKeys) -> Int {
    var shared = 0
    var (left, right) = (0, 0)
    while left < keys.count, right < others.keys.count {
      let (key, other) = (keys[left], others.keys[right])
      if key == other { shared += 1 }
      if key <= other { left += 1 }
      if other <= key { right += 1 }
    }
    return shared
  }

  func isDisjoint(with others: ContentKeys) -> Bool { countShared(with: others) == 0 }

  func isSubset(of others: ContentKeys) -> Bool { countShared(with: others) == count }
}
