internal import Synchronization

/// What the gazetteer said of runs of words, as far as the texts of one finder have asked lately.
///
/// A text begins most sentences with the same few words, which also begin names: "La", "Le", "Les";
/// and it names the same towns again and again, as do the texts after it. The search looks at no more
/// words than it needs; what it saw decides its answer, so each run is looked up once. Runs that share
/// their first two words share a slot, which the latest of them has. The entries meant are kept too,
/// which are some ten texts each.
final class MatchMemo {
  struct Slot: Sendable {
    /// The key of the first two words, zero in an empty slot, and that of the further words seen.
    var pair: UInt64 = 0
    var rest: UInt64 = 0
    /// How many tokens the search looked at, and how many the name has; none where no name begins.
    var seen: Int32 = 0
    var length: Int32 = 0
    var rows: [GazetteerRow] = []
  }

  /// What is kept from one text to the next; what is read does not depend on it.
  struct Kept: Sendable {
    fileprivate var slots = [Slot](repeating: Slot(), count: Int(MatchMemo.count))
    /// Entries by where their rows begin; nil in an empty slot.
    fileprivate var places = [PlaceMention.Held?](repeating: nil, count: Int(MatchMemo.count))
    fileprivate var rows = [Int](repeating: -1, count: Int(MatchMemo.count))
  }

  /// Hands out what is kept: each text that is read takes one set for itself and gives it back, so that
  /// nothing is copied; texts read at the same time on several cores have sets of their own.
  final class Keeper: Sendable {
    private let kept = Mutex<[Kept]>([])

    func take() -> Kept {
      kept.withLock { $0.popLast() } ?? Kept()
    }

    func giveBack(_ set: consuming Kept) {
      kept.withLock { [set] in $0.append(set) }
    }
  }

  private static let count: UInt64 = 256
  private var kept: Kept
  private let keeper: Keeper

  init(_ keeper: Keeper) {
    self.keeper = keeper
    kept = keeper.take()
  }

  deinit {
    keeper.giveBack(kept)
  }

  /// How many tokens a run was known by when it began so, what the further ones were, and how many
  /// the name has.
  func seen(_ pair: UInt64) -> (tokens: Int, rest: UInt64, length: Int)? {
    let index = MatchMemo.index(of: pair)
    let slots = kept.slots
    guard slots[index].pair == pair else { return nil }
    return (Int(slots[index].seen), slots[index].rest, Int(slots[index].length))
  }

  func rows(of pair: UInt64) -> [GazetteerRow] { kept.slots[MatchMemo.index(of: pair)].rows }

  func note(_ slot: Slot) {
    kept.slots[MatchMemo.index(of: slot.pair)] = slot
  }

  /// The entry of a row.
  func place(of row: GazetteerRow, in table: Span<UInt8>) -> PlaceMention.Held {
    let index = MatchMemo.index(of: UInt64(row.begin))
    if kept.rows[index] == row.begin, let place = kept.places[index] { return place }
    let place = PlaceMention.Held(row.place(in: table))
    kept.rows[index] = row.begin
    kept.places[index] = place
    return place
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
