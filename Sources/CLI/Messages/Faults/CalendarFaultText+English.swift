import ICalendar

extension CalendarFault {
  /// What is wrong and how it is mended, in English.
  ///
  /// One row a fault: what a person who does not know the standard must read to set it right.
  var english: FaultText {
    switch self {
    case .byteOrderMark:
      .init(
        "the file begins with a byte order mark",
        "save it as UTF-8 without BOM")
    case .emptyFile: .init("the file is empty", "export it again")
    case .controlCharacter: .init("control character", "delete it")
    case .lineEnding: .init("the line does not end in CRLF", "end every line in CR and LF")
    case .noFinalLineEnd: .init("the last line has no end", "add CRLF at the end")
    case .lineTooLong: .init("line of more than 75 octets", "fold it: CRLF, then a space")
    case .blankLine: .init("blank line", "delete it")
    case .emptyFold: .init("continuation line with nothing on it", "delete it")
    case .orphanFold:
      .init(
        "continuation line with no line before it",
        "take the leading space away")
    case .foldInsideSequence: .init("fold inside a UTF-8 character", "fold between two characters")
    case .foldInsideGrapheme:
      .init(
        "fold between a letter and its accent",
        "fold between two visible characters")
    case .notUTF8: .init("bytes that are not UTF-8", "convert the file to UTF-8")
    case .badContentLine:
      .init(
        "the line has not the form NAME;PARAMETER=value:value",
        "correct it, or fold it onto the line before with a space")
    case .parameterQuotes:
      .init(
        "misplaced quotation marks in a parameter",
        "put the whole value in quotation marks, with none inside")
    case .parameterBackslash: .init("backslash in a parameter", "write ^n, ^' or ^^ (RFC 6868)")
    case .repeatedParameter: .init("repeated parameter", "keep one")
    case .structure:
      .init(
        "BEGIN and END do not pair",
        "open and close every component, within one VCALENDAR")
    case .tooDeep: .init("components nested too deep", "close them")
    case .propertyAfterComponent:
      .init(
        "calendar property behind a component",
        "put it before the first BEGIN")
    case .severalCalendars:
      .init(
        "several calendars in the file; some programs read only the first",
        "join them into one VCALENDAR")
    case .emptyCalendar: .init("calendar without any component", "do not write an empty calendar")
    case .unknownComponent: .init("unknown component", "check its name, or put X- in front")
    case .repeatedProperty: .init("repeated property that may stand only once", "keep one")
    case .misplacedProperty:
      .init(
        "property that has no place in this component",
        "take it out or move it")
    case .productMissing: .init("PRODID is missing", "add PRODID:-//Organisation//Product//EN")
    case .productForm:
      .init(
        "PRODID is no formal public identifier",
        "write -//Organisation//Product//EN")
    case .versionMissing: .init("VERSION is missing", "add VERSION:2.0")
    case .version: .init("VERSION is not 2.0", "write VERSION:2.0")
    case .calendarScale:
      .init(
        "CALSCALE is not GREGORIAN; hardly any program reads it",
        "write CALSCALE:GREGORIAN")
    case .unknownMethod: .init("METHOD that RFC 5546 does not know", "take the line out")
    case .invitationMethod:
      .init(
        "METHOD makes the file an invitation in Outlook",
        "take the line out")
    case .publishNeedsOrganizer:
      .init(
        "METHOD:PUBLISH asks for an ORGANIZER in every event",
        "take METHOD out")
    case .refreshInterval:
      .init(
        "REFRESH-INTERVAL is no typed duration",
        "write REFRESH-INTERVAL;VALUE=DURATION:P1D")
    case .nameForSingleEvent:
      .init(
        "a calendar name on a single event: Outlook makes a new calendar",
        "take NAME and X-WR-CALNAME out")
    case .version1: .init("vCalendar 1.0, another format", "export as iCalendar 2.0")
    case .zoneForm:
      .init(
        "incomplete or unreadable VTIMEZONE",
        "give TZID, and DTSTART, TZOFFSETFROM, TZOFFSETTO in every STANDARD and DAYLIGHT")
    case .repeatedZone: .init("VTIMEZONE defined twice", "keep one")
    case .unusedZone: .init("VTIMEZONE that nothing uses", "it can be taken out")
    case .foreignZoneName:
      .init(
        "zone name that is not in the IANA database",
        "use an IANA name, such as Europe/Paris")
    case .zoneWithoutRule:
      .init(
        "clock changes listed without a rule; some programs read only the first",
        "add a yearly RRULE")
    case .zoneOffset:
      .init(
        "the VTIMEZONE gives another offset here than the IANA database",
        "replace it by the database’s")
    case .zoneCoverage:
      .init(
        "the VTIMEZONE says nothing for this date",
        "let it begin before the first event")
    case .zoneTransition:
      .init(
        "the clock change is not at the IANA database’s moment",
        "write its DTSTART in the clock before the change")
    case .zoneChain: .init("TZOFFSETFROM is not the offset before", "take the TZOFFSETTO before it")
    case .onsetOffItsRule:
      .init(
        "the zone’s DTSTART is no date of its rule",
        "take the first date that the RRULE gives")
    case .undefinedZone:
      .init(
        "TZID without a VTIMEZONE in the file",
        "add that VTIMEZONE, or write the time in UTC")
    case .zoneOnDate: .init("TZID on a date without a time", "take TZID out")
    case .zoneOnUTC: .init("TZID on a UTC time", "take TZID or the Z out")
    case .differentZones: .init("start and end in two zones", "check that it is meant so")
    case .dateWithoutType:
      .init(
        "the value and its VALUE type do not agree",
        "write ;VALUE=DATE for a date alone, nothing for a time")
    case .invalidDate:
      .init(
        "date or time that does not exist",
        "write 20260115, 20260115T133000 or 20260115T123000Z")
    case .localTimeEdge:
      .init(
        "time that is missing or doubled at a clock change",
        "write it in UTC")
    case .stampNotUTC: .init("this time must be in UTC", "write it with a Z")
    case .endBeforeStart:
      .init(
        "the end is not after the start",
        "correct DTEND; a whole day ends on the next")
    case .endAndDuration: .init("both DTEND and DURATION", "keep one")
    case .differentTypes: .init("dates and times mixed", "give this value the type of DTSTART")
    case .duration: .init("impossible duration", "write PT1H30M, or P1D for a whole day")
    case .midnightToMidnight:
      .init(
        "from midnight to midnight: shown as a time, not a whole day",
        "write dates with VALUE=DATE")
    case .noEnd: .init("no end: each program shows it its own way", "add DTEND if the end is known")
    case .floatingTime:
      .init(
        "time without a zone: it changes with its reader",
        "add TZID and its VTIMEZONE")
    case .allDayBusy: .init("whole day that marks its reader busy", "add TRANSP:TRANSPARENT")
    case .recurrenceRule:
      .init(
        "impossible recurrence rule",
        "correct this part of the RRULE (RFC 5545, 3.3.10)")
    case .untilType:
      .init(
        "UNTIL has not the type that DTSTART asks for",
        "a date for a date, UTC for a time with a zone")
    case .exceptionForm:
      .init(
        "EXDATE or RDATE not written as DTSTART is; the exception goes unseen",
        "take DTSTART’s form and zone")
    case .unescapedSeparator: .init("comma or semicolon not escaped", "write \\, or \\;")
    case .badEscape: .init("backslash that escapes nothing", "write \\\\, or one of \\n \\, \\;")
    case .escapedTwice: .init("text escaped twice", "take one backslash out")
    case .htmlEntity: .init("HTML entity in plain text", "write the character itself")
    case .htmlTag: .init("HTML tag in plain text", "take it out")
    case .mojibake:
      .init(
        "text read in a wrong character set",
        "write it anew from the source, in UTF-8")
    case .notComposed: .init("accent apart from its letter", "normalise the text to NFC")
    case .blanks: .init("blank at the beginning or end", "take it out")
    case .emptyValue: .init("empty value", "take the line out or fill it")
    case .newlineInSummary: .init("title on several lines", "put it on one")
    case .status:
      .init(
        "state that this component does not know",
        "write TENTATIVE, CONFIRMED or CANCELLED")
    case .unknownWord: .init("word that the standard does not know", "take one of RFC 5545’s")
    case .sequenceForm: .init("SEQUENCE is no whole number", "write SEQUENCE:0")
    case .geo:
      .init(
        "GEO is not “latitude;longitude”",
        "write GEO:47.2378;6.0241, without a backslash")
    case .uri: .init("unreadable address", "write it in full, such as https://example.org/")
    case .unreadableValue: .init("value that its type cannot read", "correct it, or give VALUE=")
    case .missingValueType:
      .init(
        "VALUE type missing or wrong",
        "write that of RFC 7986, such as IMAGE;VALUE=URI")
    case .rfc9073: .init("form that RFC 9073 does not allow", "see its examples")
    case .appleLocation:
      .init(
        "unreadable place of Apple’s",
        "write VALUE=URI, X-TITLE in quotation marks and geo:latitude,longitude")
    case .uidMissing: .init("UID is missing: updates will make doubles", "give a stable identifier")
    case .uidForm: .init("UID with blanks or too long", "at most 255 octets, no blank")
    case .repeatedUID:
      .init(
        "same UID for two events: one hides the other",
        "give each a UID of its own")
    case .stampMissing: .init("DTSTAMP is missing", "add it, in UTC")
    case .startMissing: .init("DTSTART is missing", "add it")
    case .summaryMissing: .init("SUMMARY is missing: the event shows no title", "add a title")
    case .requiredMissing: .init("required property missing", "add it")
    case .alarm: .init("incomplete or unreadable alarm", "give ACTION and TRIGGER")
    }
  }
}
