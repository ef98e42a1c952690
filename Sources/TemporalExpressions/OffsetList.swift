/// Up to six distances in the order they are taken, without a heap.
public struct OffsetList: Sendable, RandomAccessCollection {
  public typealias Element = StatedDay.Offset

  /// "un an, un mois, une semaine, un jour, une heure et une minute" has no more.
  static let capacity = 6

  /// Packed into four bytes each, since every day that is read or copied has room for all.
  private var slots: (Int32, Int32, Int32, Int32, Int32, Int32) = (0, 0, 0, 0, 0, 0)
  private var filled: UInt8 = 0

  public init() {}

  init(_ only: Element) { _ = append(only) }

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(filled) }

  public subscript(index: Int) -> Element {
    let slot =
      switch index {
      case 0: slots.0
      case 1: slots.1
      case 2: slots.2
      case 3: slots.3
      case 4: slots.4
      default: slots.5
      }
    return Element(packed: slot)
  }

  /// Adds a distance; false when there is no room left.
  mutating func append(_ offset: Element) -> Bool {
    let slot = offset.packed
    switch filled {
    case 0: slots.0 = slot
    case 1: slots.1 = slot
    case 2: slots.2 = slot
    case 3: slots.3 = slot
    case 4: slots.4 = slot
    case 5: slots.5 = slot
    default: return false
    }
    filled += 1
    return true
  }
}

extension StatedDay.Offset {
  /// The count in the upper 27 bits, the unit in four below, whether it is from the date before in one.
  fileprivate var packed: Int32 {
    let count = Int32(clamping: max(-Offset.most, min(count, Offset.most)))
    return count << 5 | Int32(unit.rawValue) << 1 | (isFromPreviousDate ? 1 : 0)
  }

  fileprivate init(packed: Int32) {
    self.init(
      count: Int(packed >> 5),
      unit: StatedDay.Unit(rawValue: UInt8(truncatingIfNeeded: packed >> 1 & 15)) ?? .day,
      isFromPreviousDate: packed & 1 != 0)
  }

  private typealias Offset = StatedDay.Offset

  /// Further than any count that a phrase admits, in any unit.
  private static let most = 1 << 26 - 1
}

extension OffsetList: Hashable {
  public static func == (left: OffsetList, right: OffsetList) -> Bool {
    left.filled == right.filled && left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) {
    for offset in self { hasher.combine(offset) }
  }
}
