/// A set of meanings, one bit each: whether a token or a stretch has one is asked without a search.
public struct CategorySet: Sendable, Equatable {
  public var bits: UInt128

  @inlinable
  public init() { bits = 0 }

  @inlinable
  public init(_ category: WordCategory) { bits = 1 &<< UInt128(category.rawValue) }

  public init(_ categories: WordCategory...) {
    bits = categories.reduce(0) { $0 | CategorySet($1).bits }
  }

  @inlinable
  public func contains(_ category: WordCategory) -> Bool {
    bits & CategorySet(category).bits != 0
  }

  @inlinable
  public func contains(anyOf others: CategorySet) -> Bool { bits & others.bits != 0 }

  @inlinable
  public mutating func formUnion(_ others: CategorySet) { bits |= others.bits }
}
