import Agenda
import EventExtraction
import ICalendar
import JSON

/// The files that Almanach writes, and how it knows its own again.
enum OwnFile {
  static let agenda = "agenda.txt"
  static let events = "events.ndjson"

  /// Whether a component was composed by Almanach and not handed on from another calendar.
  static func isOwn(_ component: CalendarComponent) -> Bool { component["X-ALMANACH-STATE"] != nil }

  /// Whether a file was written by Almanach, so that it may be replaced; an empty one may always be.
  static func isOwn(_ bytes: [UInt8], name: String) -> Bool {
    if !bytes.contains(where: { $0 > 0x20 }) { return true }
    let head = String(decoding: bytes.prefix(512), as: UTF8.self)
    if name.hasSuffix(".ics") {
      return head.contains("PRODID:\(CalendarComposer.product)")
    }
    if name.hasSuffix(".ndjson") { return head.hasPrefix("{\"schema\":\"\(EventJSON.schema)\"") }
    return head.hasPrefix(AgendaWording.french.title) || head.hasPrefix(AgendaWording.english.title)
  }

  /// The same of a file that need not be read to its end.
  static func isOwn(_ file: FileBytes, name: String) throws(FileError) -> Bool {
    let first = try file.read(atMost: 1 << 16)
    if first.contains(where: { $0 > 0x20 }) { return isOwn(first, name: name) }
    while true {
      let piece = try file.read(atMost: 1 << 16)
      if piece.isEmpty { return true }
      if piece.contains(where: { $0 > 0x20 }) { return false }
    }
  }
}
