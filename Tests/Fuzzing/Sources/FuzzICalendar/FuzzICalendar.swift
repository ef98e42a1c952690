import ICalendar

/// Reads any bytes as a calendar, whole and in chunks, and does with it all that the library can.
///
/// What is written must be read back as it was.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = CalendarReader.read(bytes)
  let written = file.bytes
  guard CalendarReader.read(written).bytes == written else { fatalError("not stable") }
  var reader = CalendarReader()
  let half = count / 2
  _ =
    reader.read(chunk: Array(bytes[..<half])).count
    + reader.read(chunk: Array(bytes[half...])).count
  _ = reader.finish()
  _ = CalendarChecker.check(file)
  for calendar in file.components {
    if let again = try? JCal.read(JCal.write(calendar)) { _ = again.bytes }
    _ = JSCalendar.group(of: calendar)
    let zones = CalendarZones(calendar: calendar)
    for group in calendar.eventGroups {
      if let series = EventSeries(group, zones: zones) {
        for _ in series.prefix(5) {}
      }
    }
    var completed = calendar
    completed.addTimeZones()
    _ = CalendarMerger.merge([completed, calendar])
  }
  return 0
}
