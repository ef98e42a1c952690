/// Finds the word that was probably meant.
enum Spelling {
  /// The known word nearest to an unknown one, if it is near enough to be a slip.
  ///
  /// Nearness is the optimal string alignment distance: letters added, dropped, changed or swapped;
  /// at most a third of the word may differ, or the one must begin the other.
  static func nearest(to word: String, among known: [String]) -> String? {
    let word = word.lowercased()
    if word.isEmpty { return nil }
    if word.count >= 3, let longer = known.first(where: { $0.hasPrefix(word) }) { return longer }
    let scored = known.map { (distance: distance(word, $0), word: $0) }
    guard let best = scored.min(by: { $0.distance < $1.distance }),
      best.distance <= max(1, (word.count + 1) / 3)
    else { return nil }
    return best.word
  }

  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left.utf8)
    let right = Array(right.utf8)
    guard left.count <= 64, right.count <= 64 else { return .max }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        let isSame = left[row] == right[column]
        var cost = min(
          current[column] + 1, last[column + 1] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current.append(cost)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
