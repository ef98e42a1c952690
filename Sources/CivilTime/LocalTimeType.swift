/// One of the clocks a zone has used: its offset, its abbreviation, and whether it is summer time.
public struct LocalTimeType: Sendable, Hashable {
  /// Such as `CEST`, or `+04` where no letters are in use.
  public var abbreviation: String
  /// Seconds east of Greenwich.
  public var offset: Int
  /// As the tz database says; Dublin's winter counts as its (negative) summer time there.
  public var isDaylightSaving: Bool

  public init(abbreviation: String, offset: Int, isDaylightSaving: Bool = false) {
    self.abbreviation = abbreviation
    self.offset = offset
    self.isDaylightSaving = isDaylightSaving
  }
}
