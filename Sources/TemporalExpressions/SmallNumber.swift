/// A whole number that may be missing, in four bytes.
@propertyWrapper
public struct SmallNumber: Sendable, Hashable {
  @usableFromInline var code = Int32.min

  public init() {}

  @inlinable
  public init(wrappedValue: Int?) { self.wrappedValue = wrappedValue }

  @inlinable
  public var wrappedValue: Int? {
    get { code == .min ? nil : Int(code) }
    set { code = newValue.map { Int32(clamping: $0) } ?? .min }
  }
}
