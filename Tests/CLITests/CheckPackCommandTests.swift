import Testing

@testable import CLI

@Suite struct CheckPackCommandTests {
  private let pack = """
    language xx Test
    words month
      3: march
      5: may
    phrases day
      day and month: <day-number> <month>
        + Come {3 march}. = 2026-03-03
        - Come 33 march.

    """

  @Test func `a sound pack has no fault, whatever its line ends and indents`() {
    let run = Run(["check-pack", "-"], input: pack)
    #expect(run.status == 0)
    #expect(run.output == "-: no fault\n")
    let windows =
      "\u{FEFF}"
      + pack.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.replacing("    ", with: "\t\t") }.joined(separator: "\r\n")
    #expect(Run(["check-pack", "-"], input: windows).output == "-: no fault\n")
  }

  @Test func `each fault has its line, reason and mend, in either language`() {
    let bad = pack + "  odd: <moonth>\nphrases dya\nwords month\n  March: mars\n"
    let run = Run(["check-pack", "-"], input: bad)
    #expect(run.status == 1)
    #expect(run.messages.isEmpty)
    #expect(
      run.output == """
        -:9: error: '<moonth>' cannot be used here; check the name; a phrase uses only what earlier layers build
        -:10: error: unknown meaning 'dya'; did you mean 'day'?
        -:12: error: unknown value 'March'; write a whole number

        """)
    let french = Run(["check-pack", "-"], input: bad, environment: ["LANG": "fr"])
    #expect(
      french.output.split(separator: "\n")[1]
        == "-:10: erreur : sens inconnu « dya » ; vouliez-vous dire « day » ?")
  }

  @Test func `an example that does not come out is a fault`() {
    let bad = pack + "    + Come {4 may}. = 2026-05-05\n"
    let run = Run(["check-pack", "-"], input: bad)
    #expect(run.status == 1)
    #expect(
      run.output
        == "-:9: error: 'Come 4 may.' is read as 2026-05-04, not 2026-05-05; correct the phrase or the example's value\n"
    )
  }

  @Test func `an addition to a built-in pack is checked on top of it, by its own lines`() {
    let sound = "language +fr\nwords month\n  3: marzh\n"
    #expect(Run(["check-pack", "-"], input: sound).output == "-: no fault\n")
    let bad = "language +fr\nwords month\n  14: marzh\n  x: undecimber\n  4: mars\n"
    let run = Run(["check-pack", "-"], input: bad)
    #expect(run.status == 1)
    #expect(run.output.contains("-:4: error: unknown value 'x'"))
    #expect(run.output.contains("-:5: error: 'mars' has another meaning in month already"))
  }

  @Test func `a pack given with --pack is used`() throws {
    let folder = try TemporaryFolder()
    let text = "Le bal aura lieu le 5 marzh 2026 à Dole."
    let file = try folder.write("language +fr\nwords month\n  3: marzh\n", to: "a.pack")
    let events = ["extract", "--ndjson", "-c", "2026-01-14", "--lang", "fr", "-"]
    #expect(!Run(events, input: text).output.contains("2026-03-05"))
    #expect(
      Run(events + ["--pack", file], input: text).output.contains(#""start":"2026-03-05""#))
    let own = try folder.write(pack, to: "b.pack")
    let dates = Run(["dates", "--pack", own, "--lang", "xx", "-"], input: "Come 3 march.")
    #expect(dates.output.contains("3 march"))
  }

  @Test func `a pack that cannot be read ends the run with status 1 and its line`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("language xx\nwords month\n  march\n", to: "a.pack")
    let run = Run(["dates", "--pack", file, "-"], input: "Le 5 mars 2026.")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.messages == ["almanach: \(file), line 3: no colon; write 'value: form, form'"])
    let missing = Run(["dates", "--pack", "no-such", "-"], input: "x", environment: ["LANG": "fr"])
    #expect(missing.status == 1)
    #expect(missing.messages == ["almanach : no-such : introuvable ; vérifiez le chemin"])
  }
}
