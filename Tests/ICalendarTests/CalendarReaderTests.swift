import CivilTime
import ICalendar
import Testing

@Suite struct CalendarReaderTests {
  static let sample = """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Almanach//Test//EN
    BEGIN:VEVENT
    UID:one@almanach.example
    DTSTAMP:20260105T080000Z
    DTSTART;TZID=Europe/Paris:20260714T203000
    SUMMARY;LANGUAGE="fr":Bal\\, feu
      d’artifice
    X-PLACE;X-A=a^'b,"c;d":raw\\;value
    END:VEVENT
    END:VCALENDAR

    """

  static func bytes(_ lines: String, _ end: String = "\r\n") -> [UInt8] {
    Array(lines.replacing("\n", with: end).utf8)
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func `lines end as they like`(end: String) throws {
    let file = CalendarReader.read(CalendarReaderTests.bytes(CalendarReaderTests.sample, end))
    let event = try #require(file.calendars.first?.children.first)
    #expect(event.text(.summary) == "Bal, feu d’artifice")
    #expect(event.time(.start)?.zoneName == "Europe/Paris")
    #expect(event[.summary]?.line == 8)
    let place = try #require(event["x-place"])
    #expect(place["X-A"] == "a\"b")
    #expect(place.parameters.first?.values == ["a\"b", "c;d"])
    #expect(place.rawValue == "raw\\;value")
    #expect(file.problems.isEmpty == (end == "\r\n"))
    #expect(file.problems.allSatisfy { $0.fault == .lineEnding })
  }

  @Test(arguments: [3, 7, 8, 9, 20])
  func `a parameter that stands twice is told, among few and many`(count: Int) throws {
    let names = (0..<count).map { ";P\($0)=1" }.joined()
    func faults(_ line: String) -> [CalendarFault] {
      let text = "BEGIN:VCALENDAR\r\n\(line)\r\nEND:VCALENDAR\r\n"
      return CalendarReader.read(Array(text.utf8)).problems.map(\.fault)
    }
    #expect(!faults("X-A\(names):v").contains(.repeatedParameter))
    for place in [0, count - 1] {
      #expect(faults("X-A\(names);p\(place)=2:v").contains(.repeatedParameter))
    }
  }

  @Test func `chunks of any size give what the whole file gives`() {
    let bytes = CalendarReaderTests.bytes(
      CalendarReaderTests.sample + "stray\n" + CalendarReaderTests.sample)
    let whole = CalendarReader.read(bytes)
    for size in [1, 2, 3, 7, 64, 1000] {
      var reader = CalendarReader()
      var items: [CalendarReader.Item] = []
      for begin in stride(from: 0, to: bytes.count, by: size) {
        items += reader.read(chunk: Array(bytes[begin..<min(begin + size, bytes.count)]))
      }
      items += reader.finish()
      var calendars: [CalendarComponent] = []
      var children: [CalendarComponent] = []
      for item in items {
        switch item {
        case .component(let component): children.append(component)
        case .end(var calendar):
          calendar.children = children
          children = []
          calendars.append(calendar)
        case .begin, .outside, .strayLine: break
        }
      }
      #expect(calendars == whole.calendars)
      #expect(reader.problems == whole.problems)
    }
  }

  @Test func `a byte order mark, folds inside UTF-8 and Latin-1 do no harm`() throws {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    bytes += Array("BEGIN:VEVENT\r\nSUMMARY:\u{c3}".utf8.dropLast(2))
    bytes += [0xC3, 0x0D, 0x0A, 0x20, 0xA9]
    bytes += Array("t\r\nLOCATION:Besan".utf8) + [0xE7] + Array("on \r\nEND:VEVENT\r\n".utf8)
    let file = CalendarReader.read(bytes)
    let event = try #require(file.components.first)
    #expect(event.text(.summary) == "ét")
    #expect(event.text(.location) == "Besançon ")
    #expect(
      Set(file.problems.map(\.fault))
        == [.byteOrderMark, .foldInsideSequence, .notUTF8, .mojibake])
  }

  @Test func `what is missing or too much loses no line`() throws {
    let file = CalendarReader.read(
      CalendarReaderTests.bytes(
        """
        stray:1
        BEGIN:VCALENDAR
        BEGIN:VEVENT
        SUMMARY:one
        BEGIN:VALARM
        BEGIN:VEVENT
        SUMMARY:two
        no property at all
        X_ODD:three
        END:VTODO
        BEGIN:VCALENDAR
        END:VCALENDAR
        """))
    #expect(file.strayLines.map(\.rawValue) == ["1"])
    #expect(file.components.count == 2)
    let events = file.components[0].children
    #expect(events.map { $0.text(.summary) } == ["one", "two"])
    #expect(events[0].children.map(\.name) == ["VALARM"])
    #expect(events[1].properties.map(\.rawValue) == ["two", "no property at all", "three"])
    #expect(events[1].properties[1].isMalformed)
    #expect(file.problems.filter { $0.fault == .structure }.map(\.line) == [1, 3, 5, 6, 10])
    let again = CalendarReader.read(file.bytes)
    #expect(again.components == file.components)
  }

  @Test func `quotes that never close and parameters without a value are kept`() throws {
    let lines = ["ATTENDEE;CN=\"a b:mailto:x", "ORGANIZER;CN=a\"b:mailto:x", "X-A;FLAG;B=:v"]
    for line in lines {
      let file = CalendarReader.read(Array("BEGIN:VEVENT\r\n\(line)\r\nEND:VEVENT\r\n".utf8))
      let property = try #require(file.components.first?.properties.first)
      #expect(property.rawValue == "mailto:x" || property.rawValue == "v")
      #expect(!file.problems.isEmpty)
      #expect(CalendarReader.read(file.bytes).components == file.components, "\(line)")
    }
  }

  @Test func `deep nesting is bounded`() {
    let depth = 5_000
    let text =
      String(repeating: "BEGIN:X-A\r\n", count: depth) + "X-B:1\r\n"
      + String(repeating: "END:X-A\r\n", count: depth)
    let file = CalendarReader.read(Array(text.utf8))
    #expect(file.problems.contains { $0.fault == .tooDeep })
    #expect(file.components.count == 1)
  }

  @Test func `random bytes and torn files are read and come back`() {
    var generator = SeededGenerator(seed: 9)
    let alphabet = Array("BEGIN:VEVENT\r\n END;\"=,^\\:\t\u{e9}X-".utf8) + [0, 0xFF, 0xC3]
    let sample = CalendarReaderTests.bytes(CalendarReaderTests.sample)
    for _ in 0..<400 {
      var bytes = sample
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = alphabet.randomElement(using: &generator) ?? 0
        case 1: bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: index)
        default: if bytes.count > 2 { bytes.remove(at: index) }
        }
      }
      let file = CalendarReader.read(bytes)
      let again = CalendarReader.read(file.bytes)
      #expect(again.bytes == file.bytes, "\(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

/// SplitMix64: the same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
