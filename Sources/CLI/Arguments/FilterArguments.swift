import Agenda
import CivilTime
import EventExtraction
import Places

/// Makes the event filter that the options ask for.
struct FilterArguments {
  var arguments: ParsedArguments
  var now: CivilPoint

  /// `keepsTeasers` is what the command does unless told.
  func filter(keepsTeasers: Bool) throws(UsageError) -> EventFilter {
    var filter = EventFilter()
    filter.now = now
    try readAreas(into: &filter)
    try readTimes(into: &filter)
    filter.statuses = Set(try words(.status))
    filter.kinds = Set(try words(.kind))
    filter.search = arguments.all(.search).flatMap { $0.split(separator: " ").map(String.init) }
    filter.minimumConfidence = try confidence()
    filter.keepsTeasers = arguments.value(.teasers).map { $0 == "keep" } ?? keepsTeasers
    filter.keepsCancelled = arguments.value(.cancelled) != "drop"
    filter.keepsPostponed = arguments.value(.postponed) != "drop"
    return filter
  }

  private func readTimes(into filter: inout EventFilter) throws(UsageError) {
    if let from = arguments.value(.from) { filter.from = try point(from).day }
    if let to = arguments.value(.to) {
      let first = filter.from ?? now.day
      if let last = DateArgument.end(to, from: first) {
        filter.through = last
      } else {
        filter.through = try point(to).lastDay
      }
    }
    if let days = arguments.value(.days) {
      guard let count = Int(days), (1...100_000).contains(count) else {
        throw UsageError(.badValue(option: "--days", value: days, expected: ["1…100000"]))
      }
      let first = filter.from ?? now.day
      filter.from = first
      filter.through = first + (count - 1)
    }
    if arguments.has(.upcoming) || arguments.has(.notStarted) { filter.phases.insert(.upcoming) }
    if arguments.has(.current) { filter.phases.insert(.current) }
    if arguments.has(.past) { filter.phases.insert(.past) }
  }

  func point(_ text: String) throws(UsageError) -> CivilPoint {
    guard let point = DateArgument.point(text, now: now) else { throw UsageError(.badDate(text)) }
    return point
  }

  private func words<Word: RawRepresentable<String> & CaseIterable>(
    _ option: Option
  ) throws(UsageError) -> [Word] {
    var found: [Word] = []
    for text in arguments.list(option) {
      guard let word = Word(rawValue: text.lowercased()) else {
        throw UsageError(
          .badValue(
            option: "--\(option.rawValue)", value: text,
            expected: Word.allCases.map(\.rawValue)))
      }
      found.append(word)
    }
    return found
  }

  private func confidence() throws(UsageError) -> Double {
    guard let text = arguments.value(.minConfidence) else { return 0 }
    guard let value = Double(text), (0...1).contains(value) else {
      throw UsageError(.badValue(option: "--min-confidence", value: text, expected: ["0…1"]))
    }
    return value
  }

  private func readAreas(into filter: inout EventFilter) throws(UsageError) {
    let kinds: [(Option, Place.Kind)] = [
      (.region, .region), (.department, .department), (.town, .town), (.country, .country),
    ]
    for (option, kind) in kinds {
      for name in arguments.all(option) { filter.areas.append(try area(name, kind: kind)) }
    }
    for text in arguments.all(.near) { filter.circles.append(try CircleArgument.circle(text)) }
  }

  /// The area of the kind the option names; where the name has none of it, any area it names.
  private func area(_ name: String, kind: Place.Kind) throws(UsageError) -> Place {
    let gazetteer = Gazetteer.shared
    let area = gazetteer.area(named: name)
    if let area, area.kind == kind { return area }
    let named = gazetteer.places(named: name).filter { $0.kind == kind }
    if let place = named.max(by: { $0.population < $1.population }) { return place }
    if let area { return area }
    if let place = gazetteer.place(describedBy: name) { return place }
    throw UsageError(
      .unknownPlace(name, nearest: gazetteer.suggestions(for: name, limit: 3)))
  }
}
