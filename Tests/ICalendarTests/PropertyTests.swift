import ICalendar
import Testing

/// A property's value may be text of its own or a stretch of the file it was read from.
@Suite struct PropertyTests {
  private static let long = "Concert d’été à l’abbaye, place des Carmes, sous les platanes"

  private func properties(_ text: String, _ end: String) -> [Property] {
    CalendarReader.read(CalendarReaderTests.bytes(text, end)).calendars.first?.properties ?? []
  }

  @Test(arguments: ["\r\n", "\n", "\r", "\r\r\n"])
  func `values are the same folded or not, read whole or in chunks, or made`(end: String) throws {
    let plain = "BEGIN:VCALENDAR\nX-A;X-B=c:\(PropertyTests.long)\nEND:VCALENDAR\n"
    let folds = [
      "BEGIN:VCALENDAR\nX-A;X-B=c:Concert\n  d’é\n t\n é à l’abbaye, place des Carmes, sous les platanes"
        + "\n \n \nEND:VCALENDAR\n",
      "BEGIN:VCALENDAR\nX-\n A;X-B=c:\(PropertyTests.long)\nEND:VCALENDAR\n",
      "BEGIN:VCALENDAR\nX-A;X-B=c:\n \(PropertyTests.long)\nEND:VCALENDAR\n",
      "BEGIN:VCALENDAR\nX-A;X-B=c\n :\(PropertyTests.long)\nEND:VCALENDAR\n",
    ]
    let made = Property("X-A", raw: PropertyTests.long, parameters: [Parameter("X-B", "c")])
    let read = try #require(properties(plain, end).first)
    #expect(read == made)
    #expect(Set([read, made]).count == 1)
    for text in folds {
      let folded = try #require(properties(text, end).first)
      #expect(folded.rawValue == PropertyTests.long)
      #expect(folded == made && folded == read)
      #expect(
        CalendarReader.read(CalendarReaderTests.bytes(text, end)).bytes.elementsEqual(
          CalendarReader.read(CalendarReaderTests.bytes(plain, end)).bytes))
      var chunks = CalendarReader()
      let items = chunks.read(chunk: CalendarReaderTests.bytes(text, end)) + chunks.finish()
      guard case .end(let calendar)? = items.last else {
        Issue.record("no calendar")
        continue
      }
      #expect(calendar.properties == [made])
    }
  }

  @Test func `values differ when a byte of them does`() throws {
    let text =
      "BEGIN:VCALENDAR\nX-A:\(PropertyTests.long)\nX-A:\(PropertyTests.long)!\nEND:VCALENDAR\n"
    let both = properties(text, "\r\n")
    #expect(both.count == 2 && both[0] != both[1])
    // One text for the eye, two for a program that compares bytes.
    #expect(Property("X-A", raw: "caf\u{E9}") != Property("X-A", raw: "cafe\u{301}"))
  }

  @Test func `of one name the first parameter with a value counts, and nil takes all away`() {
    var property = Property(
      .end, raw: "20260714T203000",
      parameters: [
        Parameter(.timeZone, values: []), Parameter(.timeZone, "Europe/Paris"),
        Parameter(.timeZone, "Asia/Tokyo"), Parameter("X-A", values: []),
      ])
    #expect(property[.timeZone] == "Europe/Paris")
    #expect(property["X-A"] == nil)
    property[.timeZone] = nil
    #expect(property.parameters == [Parameter("X-A", values: [])])
  }

  @Test func `a changed value leaves the others and the file's bytes as they are`() throws {
    let bytes = CalendarReaderTests.bytes(CalendarReaderTests.sample)
    let file = CalendarReader.read(bytes)
    var event = try #require(file.calendars.first?.children.first)
    event[.uid]?.rawValue = "two@almanach.example, which is a longer name than it was"
    #expect(file.calendars.first?.children.first?.text(.uid) == "one@almanach.example")
    #expect(event.text(.uid)?.hasPrefix("two@") == true)
    #expect(event.text(.summary) == "Bal, feu d’artifice")
    #expect(event[.uid]?.line == 5)
  }
}
