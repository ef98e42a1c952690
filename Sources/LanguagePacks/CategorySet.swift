/// A set of meanings, one bit each: whether a token or a stretch has one is asked without a search.
public struct CategorySet: Sendable, Equatable {
  /// The first 64 categories.
  @usableFromInline var low: UInt64 = 0
  @usableFromInline var high: UInt64 = 0

  @inlinable
  public init() {}

  @inlinable
  public init(_ category: WordCategory) {
    let bit = 1 &<< UInt64(category.rawValue & 63)
    if category.rawValue < 64 { low = bit } else { high = bit }
  }

  public init(_ categories: WordCategory...) {
    for category in categories { formUnion(CategorySet(category)) }
  }

  @inlinable
  public func contains(_ category: WordCategory) -> Bool {
    contains(anyOf: CategorySet(category))
  }

  @inlinable
  public func contains(anyOf others: CategorySet) -> Bool {
    low & others.low | high & others.high != 0
  }

  /// Calls for each category of the set, by its number.
  @inlinable
  public func forEach(_ body: (UInt8) -> Void) {
    var bits = low
    while bits != 0 {
      body(UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
      bits &= bits &- 1
    }
    bits = high
    while bits != 0 {
      body(64 &+ UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
      bits &= bits &- 1
    }
  }

  @inlinable
  public mutating func formUnion(_ others: CategorySet) {
    low |= others.low
    high |= others.high
  }
}
