/// Collects problems, at most five of a kind for each event, so that a bad file of a million lines
/// gives a list for people.
struct ProblemList: Sendable {
  private struct Key: Hashable {
    var fault: CalendarFault
    var uid: String?
  }

  private static let mostOfAKind = 5
  private static let most = 10_000

  private(set) var problems: [CalendarProblem] = []
  /// How often a problem was told, those left out among them.
  private(set) var count = 0
  private var counts: [Key: Int] = [:]

  mutating func add(_ problem: CalendarProblem) {
    self.count += 1
    guard problems.count < ProblemList.most else { return }
    let count = counts[Key(fault: problem.fault, uid: problem.uid), default: 0]
    guard count < ProblemList.mostOfAKind else { return }
    counts[Key(fault: problem.fault, uid: problem.uid)] = count + 1
    problems.append(problem)
  }

  mutating func add(_ fault: CalendarFault, _ severity: CalendarProblem.Severity, line: Int) {
    add(CalendarProblem(fault, severity, line: line))
  }

  /// Errors first, then by line.
  var sorted: [CalendarProblem] {
    problems.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      return (b.severity.rawValue, a.line, left.offset) < (
        a.severity.rawValue, b.line, right.offset
      )
    }.map(\.element)
  }
}
