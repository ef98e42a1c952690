/// Up to sixteen reasons in the order they were found, without a heap: every date has one or two.
public struct ReasonList: Sendable, Hashable, RandomAccessCollection {
  /// Four bits each, the first one lowest.
  private var bits: UInt64 = 0
  private var filled: UInt8 = 0

  private static let capacity: UInt8 = 16

  public init() {}

  public var startIndex: Int { 0 }
  public var endIndex: Int { Int(filled) }

  public subscript(index: Int) -> ResolutionReason {
    ResolutionReason(rawValue: UInt8(truncatingIfNeeded: bits >> (UInt64(index) * 4) & 15))
      ?? .yearWritten
  }

  /// Adds a reason behind the others; what is more than there is room for is left out.
  public mutating func append(_ reason: ResolutionReason) {
    guard filled < ReasonList.capacity else { return }
    bits |= UInt64(reason.rawValue) << (UInt64(filled) * 4)
    filled += 1
  }

  /// Puts a reason before the others.
  mutating func prepend(_ reason: ResolutionReason) {
    guard filled < ReasonList.capacity else { return }
    bits = bits << 4 | UInt64(reason.rawValue)
    filled += 1
  }

  static func += (left: inout ReasonList, right: ReasonList) {
    for reason in right { left.append(reason) }
  }
}

extension ReasonList: ExpressibleByArrayLiteral {
  public init(arrayLiteral reasons: ResolutionReason...) {
    for reason in reasons { append(reason) }
  }
}
