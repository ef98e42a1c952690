import JSON
import Testing

@testable import CLI

@Suite struct ExtractCommandTests {
  private let lines = """
    {"schema":"almanach.event/1","uid":"b@almanach","title":"Bal","start":"2026-02-01"}
    {"schema":"almanach.event/1","uid":"a@almanach","title":"Foire","start":"2026-01-20","scope":"teaser"}

    """

  private func titles(_ arguments: [String]) throws -> [String?] {
    let run = Run(["extract", "--ndjson", "-"] + arguments, input: lines)
    #expect(run.status == 0)
    return try run.output.split(separator: "\n").map {
      try JSONReader.read(String($0))["title"]?.string
    }
  }

  @Test func `found events can be fed back, and come out in the order of their days`() throws {
    #expect(try titles([]) == ["Foire", "Bal"])
    #expect(try titles(["--limit", "1"]) == ["Foire"])
    #expect(try titles(["--teasers", "drop"]) == ["Bal"])
    #expect(try titles(["--from", "2026-01-21"]) == ["Bal"])
    #expect(try titles(["--days", "10"]) == ["Foire"])
    #expect(try titles(["--search", "BAL"]) == ["Bal"])
  }

  @Test func `--json is one array`() throws {
    let run = Run(["extract", "--json", "-"], input: lines)
    #expect(try JSONReader.read(run.output).array?.count == 2)
  }

  @Test func `each JSON line is answered in its place, a bad one with its number`() {
    let input = """
      {"id":"a","text":"Rien."}
      {"id":"b",
      \u{20}
      {"id":4,"html":"<p>Rien.</p>"}
      {"id":5}
      {"schema":"almanach.event/1","title":""}
      """
    let run = Run(["extract", "--input-format", "jsonl", "--ndjson", "-j", "3", "-"], input: input)
    #expect(run.status == 0)
    #expect(
      run.output.split(separator: "\n") == [
        #"{"id":"a","events":[],"error":null}"#,
        #"{"id":null,"events":[],"error":"line 2: invalid JSON at byte 10"}"#,
        #"{"id":4,"events":[],"error":null}"#,
        #"{"id":null,"events":[],"error":"line 5: neither \"text\" nor \"html\""}"#,
        #"{"id":null,"events":[],"error":"line 6: impossible value of 'title'"}"#,
      ])
  }

  @Test func `a mail with a calendar attached gives its event once`() throws {
    let mail = """
      MIME-Version: 1.0
      From: club@example.org
      Subject: General meeting of the club
      Date: Wed, 14 Jan 2026 10:00:00 +0000
      Content-Type: multipart/mixed; boundary="b"

      --b
      Content-Type: text/plain; charset=utf-8

      The general meeting of the club will be held on Saturday 14 February 2026 at 6 pm in Ludlow.
      --b
      Content-Type: text/calendar; charset=utf-8
      Content-Disposition: attachment; filename="a.ics"

      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:x
      BEGIN:VEVENT
      UID:1@x
      DTSTAMP:20260101T000000Z
      DTSTART;TZID=Europe/London:20260214T180000
      SUMMARY:General meeting
      END:VEVENT
      END:VCALENDAR
      --b--

      """
    let run = Run(["extract", "--input-format", "mail", "--ndjson", "-"], input: mail)
    let events = try run.output.split(separator: "\n").map { try JSONReader.read(String($0)) }
    #expect(events.count == 1)
    #expect(events.first?["uid"]?.string == "1@x")
    #expect(events.first?["start"]?.string == "2026-02-14T18:00")
    #expect(events.first?["place"]?["town"]?.string == "Ludlow")
  }

  @Test func `a bad event names its line`() {
    let run = Run(["extract", "-"], input: lines + #"{"schema":"almanach.event/1"}"#)
    #expect(run.status == 1)
    #expect(
      run.messages == [
        "almanach: -, line 3: impossible value of 'title'; correct 'title' or take the line out"
      ])
  }
}
