import ICalendar
import JSON
import Testing

@testable import CLI

@Suite struct CheckCommandTests {
  private func calendar(_ lines: String...) -> String {
    let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Test//EN", "BEGIN:VEVENT"]
    let event = ["UID:bal@example.org", "DTSTAMP:20260110T080000Z", "TRANSP:TRANSPARENT"]
    let all = head + event + lines + ["END:VEVENT", "END:VCALENDAR"]
    return all.map { $0 + "\r\n" }.joined()
  }

  private var good: String {
    calendar("DTSTART;VALUE=DATE:20260201", "DTEND;VALUE=DATE:20260202", "SUMMARY:Bal")
  }

  @Test func `a sound calendar is said to be one, or nothing with --quiet`() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(good, to: "a.ics")
    let run = Run(["check", file])
    #expect(run.status == 0)
    #expect(run.output == "\(file): no fault\n")
    #expect(Run(["check", file], environment: ["LANG": "fr"]).output == "\(file): aucun défaut\n")
    #expect(Run(["check", "-q", file]).output.isEmpty)
  }

  @Test func `a fault has its file, line, reason, mend and code, in either language`() {
    let bad = calendar("DTSTART;VALUE=DATE:20260201", "SUMMARY:Bal, puis feu")
    let run = Run(["check", "-"], input: bad)
    #expect(run.status == 1)
    #expect(run.messages.isEmpty)
    #expect(
      run.output
        == "-:9: error: SUMMARY: comma or semicolon not escaped; write \\, or \\; (Bal, puis feu) [escape-comma]\n"
    )
    let french = Run(["check", "-"], input: bad, environment: ["LC_ALL": "fr_FR"])
    #expect(french.status == 1)
    #expect(
      french.output
        == "-:9: erreur : SUMMARY : virgule ou point-virgule non protégé ; écrivez \\, ou \\; (Bal, puis feu) [escape-comma]\n"
    )
  }

  @Test func `a spoilt file cannot steer the terminal`() {
    let bad = calendar("DTSTART;VALUE=DATE:20260201", "SUMMARY:Bal, \u{9B}2J feu")
    let output = Run(["check", "-"], input: bad).output
    #expect(output.contains("(Bal,  2J feu)"))
    #expect(Run(["check-pack", "-"], input: "\u{1B}[2J").output.contains("' [2J'"))
  }

  @Test func `warnings alone leave the status at 0`() {
    let floating = calendar("DTSTART:20260201T200000", "DTEND:20260201T220000", "SUMMARY:Bal")
    let run = Run(["check", "-"], input: floating)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("-:8: warning: VEVENT/DTSTART: time without a zone"))
  }

  @Test func `JSON names each fault by its stable code`() throws {
    let bad = calendar("DTSTART;VALUE=DATE:20260230", "SUMMARY:Bal")
    let run = Run(["check", "--json", "-"], input: bad)
    #expect(run.status == 1)
    let fault = try #require(try JSONReader.read(run.output).array?.first)
    #expect(fault["file"]?.string == "-")
    #expect(fault["line"]?.integer == 8)
    #expect(fault["code"]?.string == "date-invalid")
    #expect(fault["severity"]?.string == "error")
    #expect(fault["uid"]?.string == "bal@example.org")
    let lines = Run(["check", "--ndjson", "-"], input: bad).output.split(separator: "\n")
    #expect(try lines.map { try JSONReader.read(String($0)) }.first == fault)
    #expect(Run(["check", "--json", "-"], input: good).output == "[]\n")
  }

  @Test func `of a folder the calendars are checked, those that Almanach wrote too`() throws {
    let folder = try TemporaryFolder()
    let event = #"{"schema":"almanach.event/1","title":"Bal","start":"2026-02-01"}"#
    Run(["export", "-", "-o", "\(folder.path)/out"], input: event)
    let run = Run(["check", folder.path])
    #expect(run.status == 0)
    #expect(run.output == "\(folder.path)/out/almanach.ics: no fault\n")
  }

  @Test func `a missing file, and one that is no calendar`() throws {
    let folder = try TemporaryFolder()
    let text = try folder.write("Bonjour.\r\n", to: "a.txt")
    let run = Run(["check", "no-such.ics", text])
    #expect(run.status == 1)
    #expect(run.messages == ["almanach: no-such.ics: not found; check the path"])
    #expect(run.output.contains("\(text):1: error: "))
    #expect(Run(["check"], input: "").output.contains("the file is empty"))
  }

  @Test(arguments: CalendarFault.allCases)
  func `every fault is worded in both languages`(fault: CalendarFault) {
    for text in [fault.french, fault.english] {
      #expect(!text.why.isEmpty && !text.mend.isEmpty)
      #expect(!text.why.hasSuffix(".") && !text.mend.hasSuffix("."))
    }
    #expect(fault.french != fault.english)
  }
}
