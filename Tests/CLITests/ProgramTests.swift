import Testing

@testable import CLI

@Suite struct ProgramTests {
  private let french = ["LC_ALL": "fr_FR.UTF-8"]

  @Test func `wrong usage ends with 2 and names the nearest right spelling`() {
    let run = Run(["extract", "--regoin", "x"])
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.first == "almanach: unknown option '--regoin'; did you mean '--region'?")
    #expect(
      Run(["extrait"], environment: french).messages.first
        == "almanach : commande inconnue « extrait » ; vouliez-vous dire « extract » ?")
  }

  @Test func `a missing file is one line and status 1, the others are still done`() {
    let event = #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01"}"#
    let run = Run(["extract", "no-such-file.txt", "-"], input: event)
    #expect(run.status == 1)
    #expect(run.messages == ["almanach: no-such-file.txt: not found"])
    #expect(run.output.contains("Bal"))
    #expect(
      Run(["extract", "no-such-file.txt"], environment: french).messages
        == ["almanach : no-such-file.txt : introuvable"])
  }

  @Test func `no input at all is wrong usage, a piped one is read`() {
    #expect(Run(["extract"]).status == 2)
    #expect(Run(["extract"], input: #"{"schema":"almanach.event/1","title":"Bal"}"#).status == 0)
  }

  @Test func `help and version go to standard output with status 0`() {
    for arguments in [["--help"], ["extract", "--help"], ["help"], ["--version"]] {
      let run = Run(arguments)
      #expect(run.status == 0)
      #expect(run.messages.isEmpty)
      #expect(!run.output.isEmpty)
    }
    #expect(Run(["extract", "-h"]).output.contains("--ndjson"))
    #expect(Run(["lookup", "-h"], environment: french).output.hasPrefix("Usage : almanach lookup"))
  }

  @Test(arguments: [
    ["extract", "--from", "someday", "-"], ["extract", "--days", "0", "-"],
    ["extract", "--now", "2026", "-"], ["extract", "--min-confidence", "2", "-"],
    ["extract", "--status", "maybe", "-"], ["extract", "-j", "0", "-"],
    ["extract", "--input-format", "pdf", "-"],
  ])
  func `a value that cannot be is wrong usage`(arguments: [String]) {
    let run = Run(arguments, input: "x")
    #expect(run.status == 2)
    #expect(run.messages.count == 2)
  }

  @Test func `the language comes from the first variable that is set`() {
    #expect(MessageLanguage(environment: ["LC_ALL": "", "LANG": "fr_CA"]) == .french)
    #expect(MessageLanguage(environment: ["LC_ALL": "de_DE", "LANG": "fr_CA"]) == .english)
    #expect(MessageLanguage(environment: ["LC_MESSAGES": "C", "LANG": "fr"]) == .english)
    #expect(MessageLanguage(environment: [:]) == .english)
  }
}
