/// A fixed table from names to small numbers, by open addressing over their keys.
struct NameTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt16]

  /// Of a name given twice the values are joined bit by bit.
  ///
  /// Values are not 0, which means none.
  init(_ entries: [(name: String, value: UInt16)]) {
    var size = 16
    while size < entries.count * 3 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for entry in entries {
      let slot = slot(of: NameKey(entry.name).hash)
      keys[slot] = NameKey(entry.name).hash
      values[slot] |= entry.value
    }
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let keys = keys.span
    let values = values.span
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while values[slot] != 0, keys[slot] != key { slot = (slot &+ 1) & mask }
    return slot
  }

  /// The value of a name; 0 when it is none of the table.
  @inline(__always)
  func value(_ key: NameKey) -> UInt16 { values[slot(of: key.hash)] }
}
