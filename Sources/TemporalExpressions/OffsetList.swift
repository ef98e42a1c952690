/// Up to six distances in the order they are taken, without a heap.
public struct OffsetList: Sendable, RandomAccessCollection {
  public typealias Element = StatedDay.Offset

  /// "un an, un mois, une semaine, un jour, une heure et une minute" has no more.
  static let capacity = 6

  private var slots: (Element?, Element?, Element?, Element?, Element?, Element?)
  private var filled: UInt8 = 0

  public init() { slots = (nil, nil, nil, nil, nil, nil) }

  init(_ only: Element) {
    slots = (only, nil, nil, nil, nil, nil)
    filled = 1
  }

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
    return slot ?? Element(count: 0, unit: .day)
  }

  /// Adds a distance; false when there is no room left.
  mutating func append(_ offset: Element) -> Bool {
    switch filled {
    case 0: slots.0 = offset
    case 1: slots.1 = offset
    case 2: slots.2 = offset
    case 3: slots.3 = offset
    case 4: slots.4 = offset
    case 5: slots.5 = offset
    default: return false
    }
    filled += 1
    return true
  }
}

extension OffsetList: Hashable {
  public static func == (left: OffsetList, right: OffsetList) -> Bool {
    left.filled == right.filled && left.elementsEqual(right)
  }

  public func hash(into hasher: inout Hasher) {
    for offset in self { hasher.combine(offset) }
  }
}
