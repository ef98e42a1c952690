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
    var (events, kept) = session.findings(in: sources)
    session.tellUndated(in: kept, isKept: filter.keeps)
    let composer = CalendarComposer(options: options)
    let target = session.arguments.value(.output) ?? "output"
    let isFile = target == "-" || target.hasSuffix(".ics")
    let limit = try session.limit()
    // Calendars alone go from file to file; only lists and articles ask for their events.
    if isFile, events.isEmpty, limit == nil {
      kept.keep(where: filter.keeps)
      write(composer.calendar(of: [], keeping: consume kept), to: target)
      return
    }
    kept.readEvents()
    let inCalendars = kept.events
    events = EventOrder.sorted(merged(events, with: inCalendars).filter(filter.keeps))
    kept.keep(where: filter.keeps)
    if let limit {
      events = Array(events.prefix(limit))
      let uids = Set(events.map(\.uid))
      kept.keep { uids.contains($0.uid) }
    }
    if isFile {
      let entries = AgendaUpdate(extractor: session.extractor).entries(stored: [], found: events)
      write(composer.calendar(of: entries, keeping: consume kept), to: target)
    } else {
      let folder = target.hasSuffix("/") ? String(target.dropLast()) : target
      write(folder: folder, events, kept, composer)
    }
  }

  /// Writes one calendar to a file or to standard output.
  private func write(_ calendar: CalendarComponent?, to target: String) {
    if target == "-" {
      calendar?.write(session.console.write)
    } else {
      let files = calendar.map { [OutputFile(path: target, calendar: $0)] } ?? []
      OutputFolder(session: session).write(files, isDryRun: isDryRun)
    }
  }

  private var isDryRun: Bool { session.arguments.has(.dryRun) }

  /// The events of all inputs, each told once; those of calendars keep their UIDs.
  ///
  /// An event of an article that a calendar holds already is left to the calendar.
  private func merged(_ events: [Event], with inCalendars: [Event]) -> [Event] {
    let extractor = session.extractor
    var all = events + inCalendars
    EventIdentity.assign(to: &all)
    let kept = Set(inCalendars.map(\.uid))
    let merged = extractor.merge(all)
    let left = Set(merged.map(\.uid))
    let swallowed = inCalendars.filter { !left.contains($0.uid) }
    if swallowed.isEmpty { return merged }
    let byDay = Dictionary(grouping: swallowed) { $0.start?.day }
    return merged.filter { event in
      if kept.contains(event.uid) { return true }
      let days = Set([event.start?.day, event.previousStart?.day, event.end?.day])
      return !days.contains { day in
        (byDay[day] ?? []).contains { extractor.merge([$0, event]).count == 1 }
      }
    } + swallowed
  }

  private func write(
    folder path: String, _ events: [Event], _ kept: KeptCalendar, _ composer: CalendarComposer
  ) {
    let folder = OutputFolder(session: session)
    guard let stored = folder.storedEntries("\(path)/\(OwnFile.events)") else { return }
    let calendars = folder.storedCalendars(path)
    let kept = kept.isEmpty ? calendars.kept : kept.joined(calendars.kept)
    let update = AgendaUpdate(extractor: session.extractor)
    let entries = update.entries(stored: stored, found: events)
    let split = session.arguments.value(.split).flatMap(CalendarSplit.init) ?? .none
    var files = parts(of: entries, kept, split).compactMap { part -> OutputFile? in
      let calendar = composer.calendar(
        of: part.entries, keeping: part.kept, previous: calendars.previous)
      return calendar.map { OutputFile(path: "\(path)/\(part.name)", calendar: $0) }
    }
    let shown = entries.map(\.event)
    let wording = composer.options.wording ?? AgendaWording(of: shown)
    let text = "\(wording.title)\n\n" + AgendaText(wording: wording).render(shown)
    files.append(
      OutputFile(path: "\(path)/\(OwnFile.agenda)", bytes: Array(text.utf8), count: shown.count))
    var lines = JSONWriter()
    for entry in entries {
      AgendaEntryJSON.write(entry, to: &lines)
      lines.append(byte: 0x0A)
    }
    files.append(
      OutputFile(path: "\(path)/\(OwnFile.events)", bytes: lines.bytes, count: shown.count))
    folder.write(files, isDryRun: isDryRun)
  }

  /// What goes into each file; components that no list holds go where their place and day would be.
  private func parts(
    of entries: [AgendaEntry], _ kept: KeptCalendar, _ split: CalendarSplit
  ) -> [(name: String, entries: [AgendaEntry], kept: KeptCalendar)] {
    var groups = split.groups(entries)
    if split == .none { return groups.map { ($0.name, $0.entries, kept) } }
    let unlisted = kept.undated.map(\.event) + kept.others
    var uids: [String: Set<String>] = [:]
    for group in split.groups(unlisted.map { AgendaEntry($0) }) {
      uids[group.name] = Set(group.entries.map(\.event.uid))
      if !groups.contains(where: { $0.name == group.name }) { groups.append((group.name, [])) }
    }
    return groups.enumerated().map { index, group in
      let own = uids[group.name, default: []].union(group.entries.map(\.event.uid))
      return (group.name, group.entries, kept.selected(own, withNameless: index == 0))
    }
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
    options.hasLocations = arguments.has(.rfc9073)
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
