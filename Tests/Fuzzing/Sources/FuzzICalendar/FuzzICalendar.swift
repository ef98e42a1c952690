import ICalendar

/// Reads any bytes as a calendar and writes it; what is written must be read back as it was.
///
/// Beyond that each input tries one thing more that the library can do, told by its bytes, so that many
/// inputs fit into an hour.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let file = CalendarReader.read(bytes)
  let isText = bytes.first(where: { $0 > 0x20 }) != UInt8(ascii: "[")
  // Broken jCal is a line of no calendar, which may be whole once its bytes are mended.
  if !isText, file.components.isEmpty { return 0 }
  let written = file.bytes
  let again = CalendarReader.read(written)
  guard again.bytes == written else { fatalError("what was written is read otherwise") }
  if isText, again.components != file.components { fatalError("components changed") }
  let choice = bytes.reduce(0) { $0 &* 31 &+ Int($1) } & 15
  switch choice {
  case 0: _ = CalendarChecker.check(file)
  case 1:
    for calendar in file.components {
      let value = JCal.write(calendar)
      guard let back = try? JCal.read(value) else { continue }
      if JCal.write(back) != value { fatalError("jCal loses something") }
    }
  case 2: for calendar in file.components { _ = JSCalendar.group(of: calendar) }
  case 3:
    for calendar in file.completedCalendars {
      let zones = CalendarZones(calendar: calendar)
      for group in calendar.eventGroups {
        guard let series = EventSeries(group, zones: zones) else { continue }
        for _ in series.prefix(5) {}
      }
    }
  case 4:
    for var calendar in file.completedCalendars {
      calendar.addTimeZones()
      _ = CalendarMerger.merge([calendar, calendar])
    }
  case 8:
    for calendar in file.completedCalendars {
      let mended = CalendarMender.mended(calendar)
      if CalendarMender.mended(mended) != mended { fatalError("mended twice is mended otherwise") }
      let again = CalendarReader.read(mended.bytes).calendars
      if isText, again != [mended] { fatalError("what was mended is read otherwise") }
    }
  case 5...7: if isText { checkChunks(bytes, file) }
  default: break
  }
  return 0
}

/// Chunks must give what the whole file gives.
private func checkChunks(_ bytes: [UInt8], _ file: CalendarFile) {
  var reader = CalendarReader()
  let half = bytes.count / 2
  var items = reader.read(chunk: Array(bytes[..<half]))
  items += reader.read(chunk: Array(bytes[half...]))
  items += reader.finish()
  var components: [CalendarComponent] = []
  var children: [CalendarComponent] = []
  for item in items {
    switch item {
    case .component(let component): children.append(component)
    case .end(var calendar):
      calendar.children = children
      children = []
      components.append(calendar)
    case .outside(let component): components.append(component)
    case .begin, .strayLine: break
    }
  }
  if components != file.components { fatalError("chunks give another calendar") }
}
