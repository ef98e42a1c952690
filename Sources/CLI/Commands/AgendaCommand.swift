import Agenda
import CivilTime
import EventExtraction

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `almanach agenda`: prints what is to come, for people.
struct AgendaCommand {
  let session: Session

  func run() throws(UsageError) {
    var filter = try session.filter(keepsTeasers: false)
    let (operands, dates) = AgendaCommand.parted(session.arguments.operands, now: session.now)
    try apply(dates, to: &filter)
    if filter.from == nil && filter.phases.isEmpty { filter.from = session.now.day }
    let sources = try session.sources(operands)
    var events = session.events(in: sources).filter(filter.keeps)
    events = EventOrder.sorted(events.flatMap { occurrences(of: $0, filter) })
    if let limit = try session.limit() { events = Array(events.prefix(limit)) }
    if session.arguments.has(.json) || session.arguments.has(.ndjson) {
      try EventPrinter(session: session).print(events)
      return
    }
    let wording =
      session.arguments.value(.locale).flatMap(AgendaWording.init) ?? session.language.wording
    let grouping = session.arguments.value(.groupBy).flatMap(AgendaGrouping.init) ?? .date
    let text = AgendaText(wording: wording, firstDay: filter.from, grouping: grouping)
    session.console.write(text.render(events))
  }

  /// Each occurrence in the days asked for; only the next one where they have no end.
  private func occurrences(of event: Event, _ filter: EventFilter) -> [Event] {
    let isOnce = session.arguments.has(.once) || filter.through == nil
    return EventOccurrences.events(
      of: event, from: filter.from, through: filter.through, atMost: isOnce ? 1 : 1_000)
  }

  /// The inputs, and the dates behind them: an argument that is an existing path is an input.
  static func parted(_ operands: [String], now: CivilPoint) -> ([String], [String]) {
    var inputs = operands
    var dates: [String] = []
    while dates.count < 2, let last = inputs.last, last != "-",
      !FileManager.default.fileExists(atPath: last),
      DateArgument.point(last, now: now) != nil || DateArgument.end(last, from: now.day) != nil
    {
      dates.insert(last, at: 0)
      inputs.removeLast()
    }
    return (inputs, dates)
  }

  private func apply(_ dates: [String], to filter: inout EventFilter) throws(UsageError) {
    let reader = FilterArguments(arguments: session.arguments, now: session.now)
    if let start = dates.first {
      if dates.count == 1, let end = DateArgument.end(start, from: session.now.day) {
        filter.from = session.now.day
        filter.through = end
        return
      }
      let point = try reader.point(start)
      filter.from = point.day
    }
    if dates.count == 2, let from = filter.from {
      let end = dates[1]
      if let last = DateArgument.end(end, from: from) {
        filter.through = last
      } else {
        filter.through = try reader.point(end).lastDay
      }
    }
  }
}
