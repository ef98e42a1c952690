internal import Synchronization

/// What the gazetteer said of runs of words, as far as the texts of one finder have asked lately.
///
/// A text begins most sentences with the same few words, which also begin names: "La", "Le", "Les";
/// and it names the same towns again and again, as do the texts after it. The search looks at no more
/// words than it needs; what it saw decides its answer, so each run is looked up once. Runs that share
/// their first two words share a slot, which the latest of them has.
final class MatchMemo {
  struct Slot: Sendable {
    /// The key of the first two words, zero in an empty slot, and that of the further words seen.
    var pair: UInt64 = 0
    var rest: UInt64 = 0
    /// How many tokens the search looked at, and how many the name has; none where no name begins.
    var seen = 0
    var length = 0
    var rows: [GazetteerRow] = []
  }

  /// Keeps the answers from one text to the next; what is read does not depend on what is kept.
  ///
  /// Each text that is read takes one set of answers for itself and gives it back, so that nothing is
  /// copied; texts read at the same time on several cores have sets of their own.
  final class Keeper: Sendable {
    private let kept = Mutex<[[Slot]]>([])

    func take() -> [Slot] {
      kept.withLock { $0.popLast() } ?? [Slot](repeating: Slot(), count: Int(MatchMemo.count))
    }

    func giveBack(_ slots: consuming [Slot]) {
      kept.withLock { [slots] in $0.append(slots) }
    }
  }

  private static let count: UInt64 = 256
  private var slots: [Slot]
  private let keeper: Keeper

  init(_ keeper: Keeper) {
    self.keeper = keeper
    slots = keeper.take()
  }

  deinit {
    keeper.giveBack(slots)
  }

  /// How many tokens a run was known by when it began so, what the further ones were, and how many
  /// the name has.
  func seen(_ pair: UInt64) -> (tokens: Int, rest: UInt64, length: Int)? {
    let index = MatchMemo.index(of: pair)
    guard slots[index].pair == pair else { return nil }
    return (slots[index].seen, slots[index].rest, slots[index].length)
  }

  func rows(of pair: UInt64) -> [GazetteerRow] { slots[MatchMemo.index(of: pair)].rows }

  func note(_ slot: Slot) {
    slots[MatchMemo.index(of: slot.pair)] = slot
  }

  private static func index(of pair: UInt64) -> Int {
    Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> 32 % count)
  }

  /// One key of two words, never zero; zero stands for no second word.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let pair = first ^ (second &* 0x9E37_79B9_7F4A_7C15)
    return pair == 0 ? 1 : pair
  }
}
