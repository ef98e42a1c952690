import Testing

@testable import CLI

/// Calendars in, one calendar out: nothing of them is lost but what a filter leaves out.
@Suite struct CalendarExportTests {
  private let head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Other//Agenda//FR\r\n"
  private let zone = """
    BEGIN:VTIMEZONE
    TZID:Own zone
    BEGIN:STANDARD
    DTSTART:20000101T000000
    TZOFFSETFROM:+0300
    TZOFFSETTO:+0300
    END:STANDARD
    END:VTIMEZONE

    """.replacing("\n", with: "\r\n")

  private func event(_ uid: String, _ lines: String...) -> String {
    "BEGIN:VEVENT\r\nUID:\(uid)\r\nDTSTAMP:20260105T080000Z\r\n"
      + lines.map { $0 + "\r\n" }.joined() + "END:VEVENT\r\n"
  }

  private func file(
    _ folder: TemporaryFolder, _ name: String, _ parts: String...
  ) throws -> String {
    try folder.write(head + parts.joined() + "END:VCALENDAR\r\n", to: name)
  }

  private func lines(_ text: String) -> [Substring] { text.split(separator: "\r\n") }

  @Test func `foreign properties, zones, overrides, alarms and other components survive`() throws {
    let folder = try TemporaryFolder()
    let series = event(
      "a@x", "DTSTART;TZID=Own zone:20260301T100000", "RRULE:FREQ=DAILY;COUNT=3", "SUMMARY:A\\nb",
      "X-FOREIGN;X-P=\"q:r\":raw\\,value", "ATTENDEE:mailto:a@example.org", "BEGIN:VALARM",
      "ACTION:DISPLAY", "DESCRIPTION:Soon", "TRIGGER:-PT15M", "END:VALARM")
    let override = event(
      "a@x", "RECURRENCE-ID;TZID=Own zone:20260302T100000", "DTSTART:20260302T120000Z")
    let todo = "BEGIN:VTODO\r\nUID:t@x\r\nDTSTAMP:20260105T080000Z\r\nSUMMARY:T\r\nEND:VTODO\r\n"
    let path = try file(folder, "a.ics", "X-WR-RELCALID:9\r\n", zone, series, override, todo)
    let run = Run(["export", path, "-o", "-"])
    #expect(run.status == 0)
    for part in [zone, series, override, todo, "X-WR-RELCALID:9\r\n"] {
      #expect(run.output.contains(part), "\(part)")
    }
    #expect(!run.output.contains("PRODID:-//Other"))
    let copy = try folder.write(run.output, to: "copy.ics")
    #expect(Run(["export", copy, "-o", "-"]).output == run.output)
    #expect(Run(["export", copy, path, "-o", "-"]).output == run.output)
    #expect(Run(["export", path, "--search", "nothing", "-o", "-"]).output.isEmpty)
  }

  @Test func `of one UID the highest sequence stays, then the latest change`() throws {
    let folder = try TemporaryFolder()
    let start = "DTSTART:20260301T100000Z"
    let first = try file(
      folder, "a.ics", "METHOD:REQUEST\r\n", event("a", start, "SUMMARY:Old", "SEQUENCE:1"),
      event("b", start, "SUMMARY:Early", "LAST-MODIFIED:20260101T000000Z"))
    let second = try file(
      folder, "b.ics", event("a", start, "SUMMARY:New", "SEQUENCE:2"),
      event("b", start, "SUMMARY:Late", "LAST-MODIFIED:20260201T000000Z"))
    for inputs in [[first, second], [second, first]] {
      let output = lines(Run(["export"] + inputs + ["-o", "-"]).output)
      #expect(output.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:New", "SUMMARY:Late"])
      #expect(!output.contains("METHOD:REQUEST"))
    }
  }

  @Test func `a filter keeps what it finds, with its zone`() throws {
    let folder = try TemporaryFolder()
    let path = try file(
      folder, "a.ics", zone,
      event("a", "DTSTART;TZID=Own zone:20260301T100000", "SUMMARY:A", "LOCATION:Salle\\, Dole"),
      event("b", "DTSTART:20260301T100000Z", "SUMMARY:B", "LOCATION:Salle\\, Rennes"),
      event("c", "DTSTART:20260301T100000Z", "SUMMARY:C"))
    let region = lines(Run(["export", path, "--region", "BFC", "-o", "-"]).output)
    #expect(region.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:A"])
    #expect(region.contains("TZID:Own zone"))
    let other = lines(Run(["export", path, "--region", "Bretagne", "-o", "-"]).output)
    #expect(other.filter { $0.hasPrefix("SUMMARY") } == ["SUMMARY:B"])
    #expect(!other.contains("TZID:Own zone"))
  }

  @Test func `zones that are missing are put in, identifiers too`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "BEGIN:VEVENT\nDTSTART;TZID=Europe/Paris:20260301T100000\nSUMMARY:Alone\nEND:VEVENT\n",
      to: "a.ics")
    let output = lines(Run(["export", path, "-o", "-"]).output)
    #expect(output.contains("TZID:Europe/Paris") && output.contains("BEGIN:VTIMEZONE"))
    #expect(output.contains { $0.hasPrefix("UID:") && $0.hasSuffix("@almanach") })
    #expect(output.first == "BEGIN:VCALENDAR" && output.last == "END:VCALENDAR")
  }

  @Test func `an article that cancels a calendar's event changes it and keeps the rest`() throws {
    let folder = try TemporaryFolder()
    let path = try file(
      folder, "a.ics",
      event(
        "a@x", "DTSTART;VALUE=DATE:20260301", "SEQUENCE:4", "SUMMARY:Grand bal masqué",
        "X-FOREIGN:kept"))
    let cancelled = try folder.write(
      #"{"schema":"almanach.event/1","title":"Grand bal masqué","start":"2026-03-01","status":"cancelled","source":{"name":"b.txt","published":"2026-02-10","language":"fr"}}"#,
      to: "b.ndjson")
    let output = lines(Run(["export", path, cancelled, "-o", "-"]).output)
    for line in [
      "UID:a@x", "STATUS:CANCELLED", "SUMMARY:[ANNULÉ] Grand bal masqué", "SEQUENCE:5",
      "X-FOREIGN:kept",
    ] {
      #expect(output.contains { $0 == line }, "\(line) \(output)")
    }
  }

  @Test func `in a folder, foreign components and what a person added stay from run to run`() throws
  {
    let folder = try TemporaryFolder()
    let out = "\(folder.path)/out"
    let foreign = event("a@x", "DTSTART:20260301T100000Z", "SUMMARY:Foreign", "X-FOREIGN:kept")
    let path = try file(folder, "a.ics", foreign)
    let own =
      #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01","source":{"name":"a.txt","published":"2026-01-10","language":"fr"}}"#
    Run(["export", path, "-o", out])
    Run(["export", "-", "-o", out], input: own)
    let first = try folder.read("out/almanach.ics")
    #expect(first.contains(foreign) && first.contains("SUMMARY:Bal"))
    let edited = first.replacing("SUMMARY:Bal\r\n", with: "SUMMARY:Bal\r\nX-MINE:see you there\r\n")
    _ = try folder.write(edited, to: "out/almanach.ics")
    Run(["export", "-", "-o", out], input: own)
    let second = try folder.read("out/almanach.ics")
    #expect(second.contains(foreign) && second.contains("X-MINE:see you there\r\n"))
    #expect(try folder.read("out/events.ndjson").split(separator: "\n").count == 2)
  }

  @Test func `an event whose start cannot be read is told of, and kept unless days are asked for`()
    throws
  {
    let folder = try TemporaryFolder()
    let path = try file(
      folder, "a.ics", event("a", "DTSTART:20260230T100000Z", "SUMMARY:Bal", "X-FOREIGN:kept"),
      event("b", "DTSTART:20260301T100000Z", "SUMMARY:Concert"))
    let run = Run(["export", path, "-o", "-"])
    #expect(run.status == 0 && run.messages.count == 1)
    #expect(run.messages[0].contains("a.ics, line 4: the event 'Bal' has a DTSTART"))
    #expect(run.messages[0].contains("20260230T100000Z"))
    #expect(run.output.contains("BEGIN:X-UNDATED-VEVENT") && run.output.contains("X-FOREIGN:kept"))
    let dated = Run(["export", path, "--from", "2026-01-01", "-o", "-"])
    #expect(!dated.output.contains("Bal") && dated.output.contains("Concert"))
    #expect(dated.messages[0].contains("it is left out"))
    let listed = Run(["extract", path, "--ndjson"])
    #expect(!listed.output.contains("Bal") && listed.messages.count == 1)
    #expect(Run(["export", path, "--search", "concert", "-o", "-"]).messages.count == 1)
  }

  @Test func `events without UID that share title and day stay two`() throws {
    let folder = try TemporaryFolder()
    func bare(_ hour: String) -> String {
      "BEGIN:VEVENT\r\nDTSTART:20260301T\(hour)0000Z\r\nSUMMARY:Visite\r\nEND:VEVENT\r\n"
    }
    let path = try file(folder, "a.ics", bare("10"), bare("15"), bare("10"))
    let output = lines(Run(["export", path, "-o", "-"]).output)
    #expect(output.count { $0.hasPrefix("DTSTART") } == 2)
    #expect(Set(output.filter { $0.hasPrefix("UID:") }).count == 2)
  }

  @Test func `parted by month, nothing is lost`() throws {
    let folder = try TemporaryFolder()
    let out = "\(folder.path)/out"
    let path = try file(
      folder, "a.ics", event("a", "DTSTART:20260301T100000Z"), event("b", "DTSTART:soon"),
      "BEGIN:VTODO\r\nUID:t\r\nDTSTAMP:20260105T080000Z\r\nDUE:20260402T100000Z\r\nEND:VTODO\r\n")
    Run(["export", path, "--split", "month", "-o", out])
    #expect(try folder.read("out/2026-03.ics").contains("UID:a\r\n"))
    #expect(try folder.read("out/2026-04.ics").contains("BEGIN:VTODO\r\nUID:t\r\n"))
    #expect(try folder.read("out/undated.ics").contains("X-ORIGINAL-LINE:DTSTART:soon"))
  }
}
