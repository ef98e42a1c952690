import CivilTime
import ICalendar
import Testing

@Suite struct CalendarWriterTests {
  private func text(_ property: Property) -> String {
    var writer = CalendarWriter()
    writer.append(property)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `text is escaped once, line ends become one letter n`() {
    #expect(
      text(Property(.summary, text: #"A, b; c \ d: "e""# + "\r\nf\ng\u{7}\rh"))
        == #"SUMMARY:A\, b\; c \\ d: "e"\nf\ng\nh"# + "\r\n")
  }

  @Test func `a file in pieces is the file`() {
    var sample = CalendarReaderTests.sample
    for number in 0..<2_000 {
      sample += "BEGIN:VEVENT\nUID:\(number)\nSUMMARY:Bal populaire sur la place\nEND:VEVENT\n"
    }
    let file = CalendarReader.read(CalendarReaderTests.bytes("stray line\n" + sample))
    var pieces: [[UInt8]] = []
    file.write { pieces.append($0) }
    #expect(pieces.count > 1)
    #expect(pieces.allSatisfy { $0.count < 1 << 17 })
    #expect(Array(pieces.joined()) == file.bytes)
  }

  @Test func `lists, numbers, links and places are not escaped as text`() {
    #expect(text(Property(.categories, texts: ["a, b", "c"])) == "CATEGORIES:a\\, b,c\r\n")
    #expect(
      text(Property(.geo, latitude: 47.2378, longitude: -6.02)) == "GEO:47.2378;-6.02\r\n")
    #expect(
      text(Property(.url, uri: "https://a.example/?b,c;d")) == "URL:https://a.example/?b,c;d\r\n")
    #expect(text(Property(.sequence, integer: 2)) == "SEQUENCE:2\r\n")
  }

  @Test func `types that are not the property's own are named`() throws {
    let day = CalendarTime.day(try #require(Day("2026-07-14")))
    #expect(text(Property(.start, time: day)) == "DTSTART;VALUE=DATE:20260714\r\n")
    #expect(
      text(Property(.refreshInterval, duration: CivilDuration(seconds: 43_200)))
        == "REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n")
    #expect(
      text(Property(.appleStructuredLocation, uri: "geo:47.2,6.0"))
        == "X-APPLE-STRUCTURED-LOCATION;VALUE=URI:geo:47.2,6.0\r\n")
    let paris = try #require(Zone(named: "Europe/Paris"))
    let evening = LocalDateTime(
      day: try #require(Day("2026-07-14")), clock: try #require(Clock("20:30")))
    #expect(
      text(Property(.start, time: CalendarTime(evening, in: paris)))
        == "DTSTART;TZID=Europe/Paris:20260714T203000\r\n")
    #expect(
      text(Property(.exceptionDates, values: [.time(.zoned(evening, zone: "Europe/Paris"))]))
        == "EXDATE;TZID=Europe/Paris:20260714T203000\r\n")
  }

  @Test func `the doubled and the missing hour are written in UTC`() throws {
    let paris = try #require(Zone(named: "Europe/Paris"))
    let half = try #require(Clock("02:30"))
    func start(_ day: String) throws -> String {
      CalendarTime(LocalDateTime(day: try #require(Day(day)), clock: half), in: paris).text
    }
    #expect(try start("2026-10-25") == "20261025T003000Z")
    #expect(try start("2026-03-29") == "20260329T013000Z")
    #expect(try start("2026-03-30") == "20260330T023000")
  }

  @Test func `zones that change their clock by no rule are written in UTC`() throws {
    let casablanca = try #require(Zone(named: "Africa/Casablanca"))
    let evening = LocalDateTime(
      day: try #require(Day("2026-10-15")), clock: try #require(Clock("19:30")))
    #expect(CalendarTime(evening, in: casablanca).text == "20261015T183000Z")
    let istanbul = try #require(Zone(named: "Europe/Istanbul"))
    #expect(CalendarTime(evening, in: istanbul).zoneName == "Europe/Istanbul")
    let cairo = try #require(Zone(named: "Africa/Cairo"))
    #expect(CalendarTime(evening, in: cairo).zoneName == "Africa/Cairo")
  }

  @Test func `parameters are quoted and their special characters written by RFC 6868`() {
    let parameters = [
      Parameter("CN", "Ville de Dole: \"culture\"\n^"), Parameter("X-A", "plain"),
      Parameter(.timeZone, "Romance Standard Time"),
    ]
    #expect(
      text(Property("ORGANIZER", .calendarAddress("mailto:a@b.example"), parameters: parameters))
        .replacing("\r\n ", with: "")
        == "ORGANIZER;CN=\"Ville de Dole: ^'culture^'^n^^\";X-A=plain;"
        + "TZID=Romance Standard Time:mailto:a@b.example\r\n")
  }

  @Test(arguments: [
    String(repeating: "é", count: 300), String(repeating: "x", count: 500),
    String(repeating: "👩🏽‍🎓", count: 60), String(repeating: "e\u{301}", count: 200),
    String(repeating: "\\;,", count: 100), String(repeating: "🇫🇷", count: 100),
    String(repeating: "한글 ", count: 100), "a" + String(repeating: "\u{301}", count: 400),
    String(repeating: " ", count: 400), String(repeating: "ä ", count: 200),
  ])
  func `long lines are folded between characters and come back whole`(content: String) throws {
    let property = Property(.description, text: content)
    let written = text(property)
    let lines = written.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.last == "")
    for (index, line) in lines.dropLast().enumerated() {
      #expect(line.utf8.count <= 75)
      #expect(index == 0 || line.utf8.first == 0x20)
      let escapes = line.reversed().prefix { $0 == "\\" }.count
      #expect(escapes % 2 == 0, "\(line) ends inside an escape")
    }
    let file = CalendarReader.read(Array("BEGIN:VEVENT\r\n\(written)END:VEVENT\r\n".utf8))
    #expect(file.components.first?.text(.description) == content)
    let isOneCharacter = content.count < 3
    let joined = lines.dropLast().map { $0.drop { $0 == " " } }.joined().count
    #expect(
      isOneCharacter || content.contains(" ")
        || joined == written.filter { $0 != "\r\n" }.count - (lines.count - 2))
    #expect(!file.problems.contains { $0.fault == .foldInsideGrapheme } || isOneCharacter)
  }

  @Test func `no line end can get into a file through a raw value or a name`() {
    let property = Property("X A", raw: "one\r\nBEGIN:VEVENT\ntwo\u{0}")
    #expect(text(property) == "X-A:one\\nBEGIN:VEVENT\\ntwo\r\n")
    #expect(PropertyName(String("X A")) == nil)
    #expect(PropertyName(String("")) == nil)
    #expect(PropertyName("dtstart") == .start)
  }
}
