import ICalendar
import JSON

/// `almanach check`: says what is wrong with calendars, on which line, and how it is mended.
///
/// One line a fault in the form that editors jump by, `FILE:LINE: …`; the exit status is 1 when there
/// are errors, while warnings and advice leave it at 0.
struct CheckCommand {
  let session: Session

  func run() throws(UsageError) {
    var values: [JSONValue] = []
    for source in try session.sources(session.arguments.operands, choice: .calendars) {
      guard let bytes = session.bytes(of: source) else { continue }
      let problems = CalendarChecker.check(bytes)
      if problems.contains(where: { $0.severity == .error }) { session.markFailed() }
      if session.arguments.has(.json) || session.arguments.has(.ndjson) {
        values += problems.map { value(of: $0, in: source.name) }
      } else {
        print(problems, in: source.name)
      }
    }
    if session.arguments.has(.ndjson) {
      for value in values { session.console.write(JSONWriter.text(value) + "\n") }
    } else if session.arguments.has(.json) {
      session.console.write(JSONWriter.text(.array(values), indented: true) + "\n")
    }
  }

  private func print(_ problems: [CalendarProblem], in name: String) {
    let language = session.language
    let colon = language == .french ? " : " : ": "
    for problem in problems {
      let place = problem.line > 0 ? "\(name):\(problem.line)" : name
      var subject = [problem.component, problem.property?.text].compactMap(\.self)
        .filter { !$0.isEmpty }.joined(separator: "/")
      if !subject.isEmpty { subject += colon }
      session.console.write(
        "\(place): \(problem.severity.word(language))\(colon)\(subject)"
          + "\(problem.text(language).line(language))\(detail(of: problem)) [\(problem.fault.rawValue)]\n"
      )
    }
    if problems.isEmpty, !session.arguments.has(.quiet) {
      session.console.write(
        language == .french ? "\(name): aucun défaut\n" : "\(name): no fault\n")
    }
  }

  /// What stands there and what was wanted, as far as the checker knows.
  private func detail(of problem: CalendarProblem) -> String {
    let found = problem.detail?.printable
    switch (found, problem.expected) {
    case (let found?, let expected?): return " (\(found) → \(expected))"
    case (let found?, nil): return found.isEmpty ? "" : " (\(found))"
    case (nil, let expected?): return " (→ \(expected))"
    case (nil, nil): return ""
    }
  }

  private func value(of problem: CalendarProblem, in name: String) -> JSONValue {
    let text = problem.text(session.language)
    return .object([
      .init("file", .string(name)),
      .init("line", problem.line > 0 ? .integer(problem.line) : .null),
      .init("severity", .string(problem.severity.code)),
      .init("code", .string(problem.fault.rawValue)),
      .init("component", JSONValue(problem.component)),
      .init("property", JSONValue(problem.property?.text)),
      .init("uid", JSONValue(problem.uid)),
      .init("found", JSONValue(problem.detail)),
      .init("expected", JSONValue(problem.expected)),
      .init("message", .string(text.why)),
      .init("mend", .string(text.mend)),
    ])
  }
}
