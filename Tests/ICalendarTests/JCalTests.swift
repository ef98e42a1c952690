import ICalendar
import JSON
import Testing

@Suite struct JCalTests {
  @Test func `a calendar goes to jCal and back`() throws {
    let file = CalendarReader.read(
      Array(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Almanach//Test//EN
        REFRESH-INTERVAL;VALUE=DURATION:PT12H
        \(CalendarCheckerTests.paris)
        BEGIN:VEVENT
        UID:a@almanach.example
        DTSTAMP:20260105T080000Z
        DTSTART;TZID=Europe/Paris:20260714T203000
        DTEND;TZID=Europe/Paris:20260714T230000
        RRULE:FREQ=YEARLY;BYDAY=-1SU,MO;BYMONTH=3;UNTIL=20300101T000000Z
        EXDATE;VALUE=DATE:20260801,20260802
        RDATE;VALUE=PERIOD:20260105T080000Z/PT1H,20260105T080000Z/20260105T100000Z
        SUMMARY;LANGUAGE=fr:Bal\\, feu \\; \\\\ \\n fin
        CATEGORIES:Santé\\, social,Bal
        GEO:47.2378;-6.02
        SEQUENCE:2
        REQUEST-STATUS:2.0;Success\\; yes
        ATTACH;VALUE=BINARY;ENCODING=BASE64:AAEC
        STRUCTURED-DATA;VALUE=TEXT;FMTTYPE=a/b;SCHEMA="http://x.example/,y":{\\,}
        X-ODD;X-P="a,b",c:raw \\, text
        DTSTART:nonsense
        END:VEVENT
        END:VCALENDAR

        """.utf8))
    let calendar = try #require(file.calendars.first)
    let value = JCal.write(calendar)
    let text = JSONWriter.text(value)
    #expect(try JCal.read(JSONReader.read(text)) == calendar)
    for part in [
      #"["dtstart",{"tzid":"Europe/Paris"},"date-time","2026-07-14T20:30:00"]"#,
      #"["exdate",{},"date","2026-08-01","2026-08-02"]"#,
      #"{"freq":"YEARLY","byday":["-1SU","MO"],"bymonth":3,"until":"2030-01-01T00:00:00Z"}"#,
      #"["geo",{},"float",[47.2378,-6.02]]"#, #"["sequence",{},"integer",2]"#,
      #"["request-status",{},"text",["2.0","Success; yes"]]"#,
      #"["x-odd",{"x-p":["a,b","c"]},"unknown","raw \\, text"]"#,
      #"["tzoffsetto",{},"utc-offset","+02:00"]"#, #"["dtstart",{},"unknown","nonsense"]"#,
      #""period",["2026-01-05T08:00:00Z","PT1H"]"#,
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    "[]", "{}", #"["vcalendar",[],[]"#, #"["vcalendar",[["summary",{},"text"]],[]]"#,
    #"["vcalendar",{},[]]"#, #"["v calendar",[],[]]"#, #"["vcalendar",[["a b",{},"text","x"]],[]]"#,
  ])
  func `what is no jCal is refused`(text: String) {
    #expect(throws: (any Error).self) { try JCal.read(JSONReader.read(text)) }
  }

  @Test func `an object where a text belongs is read as a text`() throws {
    let property = #"["summary",{},"text","Bal",{"freq":"a\u007F;b"}]"#
    let calendar = try JCal.read(JSONReader.read("[\"vcalendar\",[\(property)],[]]"))
    #expect(calendar[.summary]?.rawValue == #"Bal,FREQ=a\;b"#)
    #expect(try JCal.write(JCal.read(JCal.write(calendar))) == JCal.write(calendar))
  }

  @Test func `what no file can hold is put where a file would have it`() throws {
    let nested = """
      ["x-box",[],[["vevent",[["uid",{},"text","a"]],[["vevent",[["uid",{},"text","b"]],[]]]]]]
      """
    let file = CalendarReader.read(Array(nested.utf8))
    #expect(file.components.map(\.name) == ["X-BOX", "VEVENT", "VEVENT"])
    #expect(CalendarReader.read(file.bytes).components == file.components)
    for line in ["END:VCALENDAR", "begin:vevent", "a\r\nEND:VCALENDAR"] {
      let value = JSONValue.array([.string(""), .object([]), .string("unknown"), .string(line)])
      #expect(throws: JCal.Fault.notAProperty("")) {
        try JCal.read(.array([.string("vcalendar"), .array([value]), .array([])]))
      }
    }
    let delimiter = try JSONReader.read("[\"vcalendar\",[[\"begin\",{},\"text\",\"vevent\"]],[]]")
    #expect(throws: JCal.Fault.notAProperty("begin")) { try JCal.read(delimiter) }
  }

  @Test(arguments: ["GEO:4;;5", "GEO:4;" + String(repeating: "8", count: 40), "GEO:a;b", "GEO:1"])
  func `a place that no numbers hold goes as it is`(line: String) throws {
    let file = CalendarReader.read(Array("BEGIN:VCALENDAR\n\(line)\nEND:VCALENDAR\n".utf8))
    let calendar = try #require(file.calendars.first)
    #expect(try JCal.read(JSONReader.read(JSONWriter.text(JCal.write(calendar)))) == calendar)
  }
}
