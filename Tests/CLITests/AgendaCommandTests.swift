import Testing

@testable import CLI

@Suite struct AgendaCommandTests {
  private let lines = """
    {"schema":"almanach.event/1","title":"Bal","start":"2026-02-01"}
    {"schema":"almanach.event/1","title":"Loto","start":"2026-01-13"}
    {"schema":"almanach.event/1","title":"Foire","start":"2026-01-20","scope":"teaser"}
    {"schema":"almanach.event/1","title":"Sortie","start":"2026-21","status":"tentative"}
    """

  private func agenda(_ arguments: [String]) -> String {
    Run(
      ["agenda", "-", "--now", "2026-01-14T12:00"] + arguments, input: lines,
      environment: ["LANG": "fr_FR.UTF-8"]
    ).output
  }

  @Test func `it starts today, has no end and leaves teasers out`() {
    #expect(
      agenda([]) == """
        Dimanche 1er février 2026
          Bal

        Dates à préciser
          Printemps 2026  Sortie (à confirmer)

        """)
  }

  @Test func `trailing dates are its start and its end`() {
    #expect(agenda(["2026-01-01", "2026-01-31"]).hasPrefix("Mardi 13 janvier 2026\n  Loto\n"))
    #expect(!agenda(["2026-01-01", "2026-01-31"]).contains("Bal"))
    #expect(agenda(["2w"]) == "Aucun événement.\n")
    #expect(agenda(["3w"]) == "Dimanche 1er février 2026\n  Bal\n")
    #expect(agenda(["01/02/2026", "1d"]) == "Dimanche 1er février 2026\n  Bal\n")
  }

  @Test func `teasers, limit and language are the caller's`() {
    #expect(agenda(["--teasers", "keep"]).contains("Foire"))
    #expect(!agenda(["--limit", "1"]).contains("Sortie"))
    #expect(agenda(["--locale", "en"]).contains("Dates to be settled"))
  }

  @Test func `calendars are filtered and merged like articles`() throws {
    let folder = try TemporaryFolder()
    let calendar = Run(["export", "-", "-o", "-"], input: lines).output
    let file = try folder.write(calendar, to: "a.ics")
    let copy = try folder.write(calendar, to: "b.ics")
    let run = Run(["agenda", file, copy, "--now", "2026-01-14"], environment: ["LANG": "fr"])
    #expect(run.output == "Dimanche 1er février 2026\n  Bal\n")
    #expect(
      Run(["export", file, copy, "--search", "bal", "-o", "-"]).output.contains("SUMMARY:Bal"))
  }

  @Test func `an output folder has its own agenda`() throws {
    let folder = try TemporaryFolder()
    Run(["export", "-", "-o", "\(folder.path)/out"], input: lines)
    let run = Run(
      ["agenda", "\(folder.path)/out", "--now", "2026-01-14"], environment: ["LANG": "fr"])
    #expect(run.output == agenda([]))
  }
}
