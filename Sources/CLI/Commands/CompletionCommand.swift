/// `almanach completion`: writes a script that completes commands and options in a shell.
struct CompletionCommand {
  let session: Session

  func run() throws(UsageError) {
    let shells = CompletionShell.allCases.map(\.rawValue)
    guard let name = session.arguments.operands.first else {
      throw UsageError(.missingOperand(.completion))
    }
    guard let shell = CompletionShell(rawValue: name) else {
      throw UsageError(.badValue(option: "completion", value: name, expected: shells))
    }
    if session.arguments.operands.count > 1 {
      throw UsageError(.tooManyOperands(session.arguments.operands[1]))
    }
    session.console.write(shell.script(session.language))
  }
}
