import Testing

@testable import CLI

@Suite struct ExportCommandTests {
  private let bal =
    #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01","source":{"name":"a.txt","published":"2026-01-10","language":"fr"}}"#
  private let moved =
    #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-08","previousStart":"2026-02-01","status":"rescheduled","source":{"name":"a.txt","published":"2026-01-20","language":"fr"}}"#
  private let mission =
    #"{"schema":"almanach.event/1","title":"Mission","start":"2026-21","status":"tentative","source":{"name":"a.txt","published":"2026-01-10","language":"fr"}}"#

  private func files(_ folder: TemporaryFolder) throws -> [String] {
    try folder.names("out").map { try folder.read("out/\($0)") }
  }

  @Test func `three files are written, the same ones whatever the day, place and language`() throws
  {
    let folder = try TemporaryFolder()
    let run = Run(
      ["export", "-", "-o", "\(folder.path)/out/"], input: bal + "\n" + mission,
      environment: ["LANG": "en_US", "SOURCE_DATE_EPOCH": "0"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty && run.messages.isEmpty)
    #expect(try folder.names("out") == ["agenda.txt", "almanach.ics", "events.ndjson"])
    #expect(
      try folder.read("out/agenda.txt") == """
        Almanach · agenda

        Dimanche 1er février 2026
          Bal

        Dates à préciser
          Printemps 2026  Mission (à confirmer)

        """)
    let calendar = try folder.read("out/almanach.ics")
    #expect(calendar.contains("SUMMARY:Bal\r\n") && !calendar.contains("Mission"))
    let before = try files(folder)
    Run(
      ["export", "-", "-o", "\(folder.path)/out"], input: mission + "\n" + bal,
      environment: ["LANG": "fr_FR", "SOURCE_DATE_EPOCH": "2000000000"])
    #expect(try files(folder) == before)
  }

  @Test func `a moved event keeps its UID, one not seen again stays`() throws {
    let folder = try TemporaryFolder()
    let out = "\(folder.path)/out"
    Run(["export", "-", "-o", out], input: bal + "\n" + mission)
    let first = try folder.read("out/almanach.ics")
    let uid = try #require(first.split(separator: "\r\n").first { $0.hasPrefix("UID:") })
    #expect(first.contains("SEQUENCE:0"))
    Run(["export", "-", "-o", out], input: moved)
    let calendar = try folder.read("out/almanach.ics")
    #expect(calendar.split(separator: "\r\n").contains(uid))
    #expect(calendar.contains("DTSTART;VALUE=DATE:20260208"))
    #expect(calendar.contains("SEQUENCE:1"))
    #expect(calendar.contains("DESCRIPTION:Initialement le 1er février 2026."))
    #expect(try folder.read("out/agenda.txt").contains("Mission"))
    #expect(try folder.read("out/events.ndjson").split(separator: "\n").count == 2)
  }

  @Test(arguments: ["almanach.ics", "agenda.txt", "events.ndjson"])
  func `a foreign file in the way is named, and nothing is written`(name: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("BEGIN:VCALENDAR\r\nPRODID:-//Other\r\n", to: "out/\(name)")
    let run = Run(["export", "-", "-o", "\(folder.path)/out"], input: bal)
    #expect(run.status == 1)
    #expect(
      run.messages == [
        "almanach: \(file): not written by Almanach, so not replaced; move it or change -o"
      ])
    #expect(try folder.names("out") == [name])
    #expect(try folder.read("out/\(name)").hasPrefix("BEGIN:VCALENDAR\r\nPRODID:-//Other"))
  }

  @Test func `one file or standard output instead of a folder`() throws {
    let folder = try TemporaryFolder()
    let file = "\(folder.path)/new/expo.ics"
    #expect(Run(["export", "-", "-o", file], input: bal).status == 0)
    #expect(try folder.names("new") == ["expo.ics"])
    let run = Run(["export", "-", "-o", "-"], input: bal)
    #expect(run.output == (try folder.read("new/expo.ics")))
    #expect(Run(["export", "-", "-o", "-"], input: mission).output.isEmpty)
    #expect(
      Run(["export", "-o-", "--approximate", "span"], input: mission).output.contains("Mission"))
  }

  @Test func `a dry run says what would be written and writes nothing`() throws {
    let folder = try TemporaryFolder()
    let run = Run(["export", "-", "-n", "-o", "\(folder.path)/out"], input: bal)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 3)
    #expect(run.output.hasPrefix("\(folder.path)/out/almanach.ics: would be written, 1 event\n"))
    #expect(try folder.names() == [])
  }

  @Test func `a calendar can be split, the agenda stays one`() throws {
    let folder = try TemporaryFolder()
    Run(["export", "-", "--split", "month", "-o", "\(folder.path)/out"], input: bal)
    #expect(try folder.names("out") == ["2026-02.ics", "agenda.txt", "events.ndjson"])
  }

  @Test func `without an event there is no calendar, and the agenda says so`() throws {
    let folder = try TemporaryFolder()
    let run = Run(
      ["export", "-", "--search", "nothing", "-o", "\(folder.path)/out"], input: bal)
    #expect(run.status == 0)
    #expect(try folder.names("out") == ["agenda.txt", "events.ndjson"])
    #expect(try folder.read("out/agenda.txt").hasSuffix("\nAucun événement.\n"))
  }

  @Test func `a file where the folder should be is an error`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "out")
    let run = Run(["export", "-", "-o", file], input: bal)
    #expect(run.status == 1)
    #expect(run.messages.count == 1)
    #expect(run.messages.first?.hasPrefix("almanach: \(file)/") == true)
  }

  @Test func `an output folder that cannot be made is one line in either language`() {
    let run = Run(["export", "-", "-o", "/dev/null/out"], input: bal)
    #expect(run.status == 1)
    #expect(
      run.messages == ["almanach: /dev/null/out/events.ndjson: is not a folder; take another path"])
    let french = Run(
      ["export", "-", "-o", "/dev/null/out"], input: bal, environment: ["LANG": "fr"])
    #expect(
      french.messages == [
        "almanach : /dev/null/out/events.ndjson : n’est pas un dossier ; prenez un autre chemin"
      ])
  }

  @Test func `a spoilt events file stops the export before it does harm`() throws {
    let folder = try TemporaryFolder()
    let spoilt = #"{"schema":"almanach.event/1","title":"Bal"}"# + "\n{\n"
    let file = try folder.write(spoilt, to: "out/events.ndjson")
    let run = Run(["export", "-", "-o", "\(folder.path)/out"], input: bal)
    #expect(run.status == 1)
    #expect(
      run.messages == ["almanach: \(file), line 2: no JSON object; correct the line or take it out"]
    )
    #expect(try folder.read("out/events.ndjson") == spoilt)
  }
}
