/// How one takes part.
public enum Attendance: String, Sendable, Hashable, CaseIterable {
  case onsite, online, mixed
}
