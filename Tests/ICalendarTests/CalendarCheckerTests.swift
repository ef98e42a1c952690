import ICalendar
import Testing

@Suite struct CalendarCheckerTests {
  static let paris = """
    BEGIN:VTIMEZONE
    TZID:Europe/Paris
    BEGIN:DAYLIGHT
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    DTSTART:19960331T020000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    BEGIN:STANDARD
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    DTSTART:19961027T030000
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    END:VTIMEZONE
    """

  static let event = """
    BEGIN:VEVENT
    UID:bal@almanach.example
    DTSTAMP:20260105T080000Z
    DTSTART;TZID=Europe/Paris:20260714T203000
    DTEND;TZID=Europe/Paris:20260714T230000
    SUMMARY:Bal
    END:VEVENT
    """

  /// A calendar in which one text stands for another.
  static func faults(_ old: String = "", _ new: String = "") -> [CalendarProblem] {
    let text =
      "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Almanach//Test//EN\n\(paris)\n\(event)\nEND:VCALENDAR\n"
    let changed = old.isEmpty ? text : text.replacing(old, with: new)
    return CalendarChecker.check(Array(changed.replacing("\n", with: "\r\n").utf8))
  }

  @Test func `a good calendar has no faults`() {
    #expect(CalendarCheckerTests.faults().isEmpty)
  }

  @Test(arguments: [
    ("DTSTAMP:20260105T080000Z\n", "", CalendarFault.stampMissing),
    ("DTSTAMP:20260105T080000Z", "DTSTAMP:20260105T080000", .stampNotUTC),
    ("UID:bal@almanach.example\n", "", .uidMissing),
    ("UID:bal", "UID:bal bal", .uidForm),
    ("VERSION:2.0\n", "", .versionMissing),
    ("VERSION:2.0", "VERSION:1.0", .version),
    ("PRODID:-//Almanach//Test//EN\n", "", .productMissing),
    ("PRODID:-//Almanach//Test//EN", "PRODID:x", .productForm),
    ("VERSION:2.0", "VERSION:2.0\nMETHOD:REQUEST", .invitationMethod),
    ("VERSION:2.0", "VERSION:2.0\nMETHOD:POST", .unknownMethod),
    ("VERSION:2.0", "VERSION:2.0\nMETHOD:PUBLISH", .publishNeedsOrganizer),
    ("VERSION:2.0", "VERSION:2.0\nX-WR-CALNAME:Agenda", .nameForSingleEvent),
    ("VERSION:2.0", "VERSION:2.0\nREFRESH-INTERVAL:PT12H", .refreshInterval),
    ("Europe/Paris", "Romance Standard Time", .foreignZoneName),
    ("END:VEVENT", "END:VEVENT\nBEGIN:", .structure),
    ("END:VEVENT", "END:VEVENT\nBEGIN:", .unknownComponent),
    ("VERSION:2.0", "VERSION:2.0\nCALSCALE:JULIAN", .calendarScale),
    ("VERSION:2.0", "VERSION:2.0\nVERSION:2.0", .repeatedProperty),
    (paris + "\n", "", .undefinedZone),
    ("TZOFFSETTO:+0200", "TZOFFSETTO:+0300", .zoneOffset),
    ("TZOFFSETFROM:+0200", "TZOFFSETFROM:+0300", .zoneChain),
    ("DTSTART:19961027T030000", "DTSTART:19961027T020000", .zoneTransition),
    ("DTSTART:19961027T030000", "DTSTART:19961026T030000", .onsetOffItsRule),
    ("TZOFFSETTO:+0200\n", "", .zoneForm),
    ("19960331", "20270328", .zoneOffset),
    ("BEGIN:DAYLIGHT", "BEGIN:X-NIGHT", .structure),
    ("TZID:Europe/Paris", "TZID:Nulle/Part", .unusedZone),
    (";TZID=Europe/Paris:20260714T203000", ":20260714", .dateWithoutType),
    (":20260714T203000", ":20260230T203000", .invalidDate),
    (":20260714T203000", ":20260714T203000Z", .zoneOnUTC),
    ("20260714T203000", "20261025T023000", .localTimeEdge),
    ("DTSTART;TZID=Europe/Paris:20260714T203000", "DTSTART:20260714T203000", .floatingTime),
    ("DTEND;TZID=Europe/Paris:20260714T230000", "DTEND;VALUE=DATE:20260715", .differentTypes),
    ("20260714T230000", "20260714T200000", .endBeforeStart),
    ("DTEND;TZID=Europe/Paris:20260714T230000\n", "", .noEnd),
    ("DTEND;TZID=Europe/Paris:20260714T230000", "DURATION:PT0S", .duration),
    ("SUMMARY:Bal", "SUMMARY:Bal\nDURATION:PT1H", .endAndDuration),
    ("SUMMARY:Bal\n", "", .summaryMissing),
    ("SUMMARY:Bal", "SUMMARY:", .emptyValue),
    ("SUMMARY:Bal", "SUMMARY:Bal, feu", .unescapedSeparator),
    ("SUMMARY:Bal", "SUMMARY:Bal \\x", .badEscape),
    ("SUMMARY:Bal", "SUMMARY:Bal\\", .badEscape),
    ("SUMMARY:Bal", "SUMMARY:Bal\\\\n", .escapedTwice),
    ("SUMMARY:Bal", "SUMMARY:Bal\\nFeu", .newlineInSummary),
    ("SUMMARY:Bal", "SUMMARY:Bal &amp\\; feu", .htmlEntity),
    ("SUMMARY:Bal", "SUMMARY:<b>Bal</b>", .htmlTag),
    ("SUMMARY:Bal", "SUMMARY:FÃªte", .mojibake),
    ("SUMMARY:Bal", "SUMMARY:Fe\u{302}te", .notComposed),
    ("SUMMARY:Bal", "SUMMARY:Bal ", .blanks),
    ("SUMMARY:Bal", "SUMMARY:Bal\nSTATUS:POSTPONED", .status),
    ("SUMMARY:Bal", "SUMMARY:Bal\nTRANSP:NO", .unknownWord),
    ("SUMMARY:Bal", "SUMMARY:Bal\nPRIORITY:10", .unknownWord),
    ("SUMMARY:Bal", "SUMMARY:Bal\nSEQUENCE:1767225600000", .sequenceForm),
    ("SUMMARY:Bal", "SUMMARY:Bal\nGEO:47.2,6.0", .geo),
    ("SUMMARY:Bal", "SUMMARY:Bal\nGEO:97.2;6.0", .geo),
    ("SUMMARY:Bal", "SUMMARY:Bal\nURL:www.almanach.example", .uri),
    ("SUMMARY:Bal", "SUMMARY:Bal\nORGANIZER:moi", .uri),
    ("SUMMARY:Bal", "SUMMARY:Bal\nIMAGE:https://a.example/i.png", .missingValueType),
    ("SUMMARY:Bal", "SUMMARY:Bal\nATTACH;VALUE=BINARY;ENCODING=BASE64:@@", .unreadableValue),
    ("SUMMARY:Bal", "SUMMARY:Bal\nRRULE:FREQ=DAILY;BYMONTH=13", .recurrenceRule),
    ("SUMMARY:Bal", "SUMMARY:Bal\nRRULE:FREQ=DAILY;UNTIL=20260801", .untilType),
    ("SUMMARY:Bal", "SUMMARY:Bal\nEXDATE;VALUE=DATE:20260714", .differentTypes),
    ("SUMMARY:Bal", "SUMMARY:Bal\nEXDATE:20260714T183000Z", .exceptionForm),
    ("SUMMARY:Bal", "SUMMARY:Bal\nDUE:20260714T183000Z", .misplacedProperty),
    ("SUMMARY:Bal", "SUMMARY:Bal\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM", .alarm),
    ("SUMMARY:Bal", "SUMMARY:Bal\nBEGIN:VLOCATION\nEND:VLOCATION", .rfc9073),
    ("SUMMARY:Bal", "SUMMARY:Bal\nBEGIN:VSALLE\nEND:VSALLE", .unknownComponent),
    ("SUMMARY:Bal", "SUMMARY;ENCODING=QUOTED-PRINTABLE:B=C3=A2l", .version1),
    ("SUMMARY:Bal", "SUMMARY:Bal\nX-APPLE-STRUCTURED-LOCATION:geo:1,2", .appleLocation),
    ("SUMMARY:Bal\nEND:VEVENT", "SUMMARY:Bal\nEND:VEVENT\n" + event, .repeatedUID),
    ("SUMMARY:Bal", "\nSUMMARY:Bal", .blankLine),
    ("SUMMARY:Bal", "SUMMARY;A=\"b:Bal", .parameterQuotes),
    ("SUMMARY:Bal", "SUMMARY;A=b;A=c:Bal", .repeatedParameter),
    ("SUMMARY:Bal", "SUMMARY;A=b\\nc:Bal", .parameterBackslash),
    (paris + "\n" + event + "\n", "", .emptyCalendar),
    (paris, paris + "\n" + paris, .repeatedZone),
    ("END:VCALENDAR\n", "END:VCALENDAR\nBEGIN:VCALENDAR\nEND:VCALENDAR\n", .severalCalendars),
  ])
  func `each fault is found, with its line`(old: String, new: String, fault: CalendarFault) {
    let found = CalendarCheckerTests.faults(old, new)
    #expect(found.contains { $0.fault == fault }, "\(found.map(\.fault.rawValue))")
    let lined = found.filter { $0.fault != .structure && $0.fault != .emptyFile }
    #expect(lined.allSatisfy { $0.line > 0 })
  }

  @Test func `an empty file and a file of nothing but text are told apart`() {
    #expect(CalendarChecker.check([]).contains { $0.fault == .emptyFile })
    let text = CalendarChecker.check(Array("Bonjour\r\n".utf8))
    #expect(text.contains { $0.fault == .badContentLine && $0.line == 1 })
    #expect(!text.contains { $0.fault == .emptyFile })
  }
}
