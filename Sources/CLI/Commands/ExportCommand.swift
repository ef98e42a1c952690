import Agenda
import CivilTime
import EventExtraction
import ICalendar
import JSON

/// `almanach export`: writes calendars, the agenda and the events, and updates what stands there.
struct ExportCommand {
  let session: Session

  func run() throws(UsageError) {
    let filter = try session.filter(keepsTeasers: false)
    let options = try calendarOptions()
    let sources = try session.sources(session.arguments.operands)
    var found = session.events(in: sources).filter(filter.keeps)
    if let limit = try session.limit() { found = Array(found.prefix(limit)) }
    let composer = CalendarComposer(options: options)
    let update = AgendaUpdate(extractor: session.extractor)
    let target = session.arguments.value(.output) ?? "output"
    if target == "-" {
      let calendar = composer.calendar(of: update.entries(stored: [], found: found))
      session.console.write(calendar?.bytes ?? [])
    } else if target.hasSuffix(".ics") {
      write(file: target, update.entries(stored: [], found: found), composer)
    } else {
      let folder = target.hasSuffix("/") ? String(target.dropLast()) : target
      let path = "\(folder)/\(OwnFile.events)"
      guard let stored = OutputFolder(session: session).storedEntries(path) else { return }
      write(folder: folder, update.entries(stored: stored, found: found), composer)
    }
  }

  private var isDryRun: Bool { session.arguments.has(.dryRun) }

  private func write(file: String, _ entries: [AgendaEntry], _ composer: CalendarComposer) {
    let files = calendar(entries, path: file, composer).map { [$0] } ?? []
    OutputFolder(session: session).write(files, isDryRun: isDryRun)
  }

  private func write(folder: String, _ entries: [AgendaEntry], _ composer: CalendarComposer) {
    let split = session.arguments.value(.split).flatMap(CalendarSplit.init) ?? .none
    var files = split.groups(entries).compactMap { group in
      calendar(group.entries, path: "\(folder)/\(group.name)", composer)
    }
    let events = entries.map(\.event)
    let wording = composer.options.wording ?? AgendaWording(of: events)
    let text = "\(wording.title)\n\n" + AgendaText(wording: wording).render(events)
    files.append(
      OutputFile(
        path: "\(folder)/\(OwnFile.agenda)", bytes: Array(text.utf8), count: events.count))
    var lines = JSONWriter()
    for entry in entries {
      lines.append(AgendaEntryJSON.value(of: entry))
      lines.append(byte: 0x0A)
    }
    files.append(
      OutputFile(path: "\(folder)/\(OwnFile.events)", bytes: lines.bytes, count: events.count))
    OutputFolder(session: session).write(files, isDryRun: isDryRun)
  }

  private func calendar(
    _ entries: [AgendaEntry], path: String, _ composer: CalendarComposer
  ) -> OutputFile? {
    guard let calendar = composer.calendar(of: entries) else { return nil }
    let count = calendar.children(named: "VEVENT").count
    return OutputFile(path: path, bytes: calendar.bytes, count: count)
  }

  private func calendarOptions() throws(UsageError) -> CalendarOptions {
    let arguments = session.arguments
    var options = CalendarOptions()
    if let word = arguments.value(.cancelled), let marking = CalendarOptions.Marking(rawValue: word)
    {
      options.cancelled = marking
    }
    if let word = arguments.value(.postponed), let marking = CalendarOptions.Marking(rawValue: word)
    {
      options.postponed = marking
    }
    if let word = arguments.value(.approximate) {
      options.approximate = CalendarOptions.Approximate(rawValue: word) ?? .drop
    }
    options.wording = arguments.value(.locale).flatMap(AgendaWording.init)
    if let text = arguments.value(.defaultDuration) {
      guard let duration = DurationArgument.duration(text) else {
        throw UsageError(
          .badValue(option: "--default-duration", value: text, expected: ["90m", "2h", "PT2H"]))
      }
      options.defaultDuration = duration
    }
    return options
  }
}
