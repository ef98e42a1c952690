import TemporalExpressions

/// `almanach check-pack`: tests a language pack, every phrase by its examples.
struct CheckPackCommand {
  let session: Session

  func run() throws(UsageError) {
    for source in try session.sources(session.arguments.operands) {
      guard let bytes = session.bytes(of: source) else { continue }
      let findings = PackFile(bytes: bytes).findings()
      if !findings.isEmpty { session.markFailed() }
      for finding in findings { print(finding, in: source.name) }
      if findings.isEmpty, !session.arguments.has(.quiet) {
        session.console.write(
          session.language == .french
            ? "\(source.name): aucun défaut\n" : "\(source.name): no fault\n")
      }
    }
  }

  private func print(_ finding: PackCheck.Finding, in name: String) {
    let language = session.language
    let place = finding.line > 0 ? "\(name):\(finding.line)" : name
    let word = language == .french ? "erreur : " : "error: "
    session.console.write(
      "\(place): \(word)\(finding.fault.text(language).line(language).printable)\n")
  }
}
