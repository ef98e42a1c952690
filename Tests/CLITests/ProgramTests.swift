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
    #expect(run.messages == ["almanach: no-such-file.txt: not found; check the path"])
    #expect(run.output.contains("Bal"))
    #expect(
      Run(["extract", "no-such-file.txt"], environment: french).messages
        == ["almanach : no-such-file.txt : introuvable ; vérifiez le chemin"])
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

  @Test(
    arguments: [
      (
        ["lookup", "--region", "x"],
        "'lookup' has no option '--region'; it goes with export, agenda, extract"
      ),
      (["extract", "-c"], "'-c' needs a value: -c DATE"),
      (["extract", "--json=yes"], "'--json' takes no value; take out what follows '='"),
      (["extract", "-j", "0"], "'--parallel' cannot be '0'; possible: 1…1024"),
      (["extract", "--days", "x", "-"], "'--days' cannot be 'x'; possible: 1…100000"),
      (["extract", "--from", "someday", "-"], "'someday' is no date; for example: 2026-01-15"),
      (["lookup"], "'lookup' needs NAME…"),
      (["extract"], "no input; name a file, a folder, or - for standard input"),
      ([], "which command? for example: almanach agenda articles/"),
    ] as [([String], String)])
  func `a slip is told with its mend, in two lines, and nothing else is written`(
    arguments: [String], message: String
  ) {
    let run = Run(arguments)
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.messages.first == "almanach: \(message)")
    #expect(run.messages.count == 2)
    let inFrench = Run(arguments, environment: french)
    #expect(inFrench.status == 2)
    #expect(inFrench.messages.allSatisfy { !$0.contains("'") })
  }

  @Test func `--version --verbose names the licenses that the README names`() throws {
    let lines = Run(["--version", "--verbose"]).output
    #expect(lines.hasPrefix("almanach \(Program.version)\nCode: Apache License 2.0\n"))
    #expect(Run(["--version"]).output == "almanach \(Program.version)\n")
    let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
    let readme = String(
      decoding: try FileBytes.contents(of: "\(root)/README.md"), as: UTF8.self)
    let table = readme.split(separator: "\n").drop { $0 != "| data | source | license |" }
    #expect(table.count > 4)
    for row in table.dropFirst(2).prefix(while: { $0.hasPrefix("|") }) {
      for cell in row.replacing("*", with: "").split(separator: "|") {
        let text = cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        #expect(lines.contains(String(text)), "\(row)")
      }
    }
    #expect(Run(["--version", "-v"], environment: french).output.contains("Données :"))
  }

  @Test func `--verbose tells what is written, --quiet does not`() throws {
    let folder = try TemporaryFolder()
    let event = #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01"}"#
    let export = ["export", "-", "-o", "\(folder.path)/a.ics"]
    #expect(
      Run(export + ["-v"], input: event).messages == ["almanach: \(folder.path)/a.ics: 1 event"])
    #expect(Run(["export", "-", "-o", "\(folder.path)/b.ics", "-vq"], input: event).messages == [])
  }

  @Test func `the language comes from the first variable that is set`() {
    #expect(MessageLanguage(environment: ["LC_ALL": "", "LANG": "fr_CA"]) == .french)
    #expect(MessageLanguage(environment: ["LC_ALL": "de_DE", "LANG": "fr_CA"]) == .english)
    #expect(MessageLanguage(environment: ["LC_MESSAGES": "C", "LANG": "fr"]) == .english)
    #expect(MessageLanguage(environment: [:]) == .english)
  }
}
