/// What a wall clock means in a zone: one moment, none (the clock skipped it), or two.
///
/// Moments are seconds since 1970 in UTC.
public enum LocalResolution: Sendable, Hashable {
  case unique(Int)
  /// Skipped when the clock went forward: the moments the old and the new offset would give.
  case gap(oldOffset: Int, newOffset: Int)
  /// Shown twice when the clock went back.
  case fold(earlier: Int, later: Int)

  /// The moment RFC 5545 (section 3.3.5) takes: the first of two, a skipped one by the old offset.
  public var moment: Int {
    switch self {
    case .unique(let moment): moment
    case .gap(let oldOffset, _): oldOffset
    case .fold(let earlier, _): earlier
    }
  }

  public var isUnique: Bool {
    if case .unique = self { true } else { false }
  }
}
