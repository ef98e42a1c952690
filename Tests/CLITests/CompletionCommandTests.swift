import Testing

@testable import CLI

@Suite struct CompletionCommandTests {
  @Test(arguments: CompletionShell.allCases)
  func `every command and option can be completed`(shell: CompletionShell) {
    let run = Run(["completion", shell.rawValue])
    #expect(run.status == 0)
    for command in Command.allCases { #expect(run.output.contains(command.rawValue)) }
    for option in Option.allCases {
      let name = shell == .fish ? "-l \(option.rawValue) " : "--\(option.rawValue)"
      #expect(run.output.contains(name), "\(option)")
    }
    #expect(run.output.contains("keep drop"))
  }

  @Test func `zsh and fish show the summaries in the caller's language`() {
    for shell in ["zsh", "fish"] {
      let french = Run(["completion", shell], environment: ["LANG": "fr"]).output
      #expect(french.contains("affiche l’agenda à venir"))
      #expect(Run(["completion", shell]).output.contains("prints the upcoming agenda"))
    }
  }

  @Test func `summaries cannot break out of their quotation marks`() {
    #expect(CompletionShell.quoted("it's") == #"'it'\''s'"#)
    let bash = BashCompletion.script()
    #expect(bash.filter { $0 == "'" }.count.isMultiple(of: 2))
  }

  @Test func `an unknown shell, none, or two are wrong usage`() {
    let run = Run(["completion", "tcsh"])
    #expect(run.status == 2)
    #expect(
      run.messages.first == "almanach: 'completion' cannot be 'tcsh'; possible: bash, zsh, fish")
    #expect(Run(["completion"]).messages.first == "almanach: 'completion' needs bash|zsh|fish")
    #expect(Run(["completion", "bash", "zsh"]).status == 2)
  }
}
