import Agenda
import ArticleText
import EventExtraction
import ICalendar
import JSON

/// What an input holds: articles to read events from, events found before, and calendars.
struct LoadedInput {
  var articles: [Article] = []
  var events: [Event] = []
  var calendars: [SourcedCalendar] = []
  /// What could not be read of it; the rest is kept.
  var failures: [LoadError] = []
}

/// A calendar with where it was read.
struct SourcedCalendar {
  var calendar: CalendarComponent
  var source: EventSource
}

/// Why an input, or one line of it, gave nothing.
enum LoadError: Error {
  case file(FileError)
  case read(ReadError)
  case event(line: Int?, EventJSONError)

  /// Why one line of JSON lines gave nothing.
  init(_ failure: JSONLineDocument.Failure, line: Int) {
    switch failure {
    case .json(let error): self = .read(ReadError(error, line: line))
    case .event(let error): self = .event(line: line, error)
    case .read(let error): self = .read(ReadError(error.cause, line: line))
    case .noText: self = .event(line: line, EventJSONError(cause: .badMember("text")))
    }
  }

  func message(_ name: String) -> Message {
    switch self {
    case .file(let error): .file(name, error)
    case .read(let error): .input(name, error)
    case .event(let line, let error): .event(name, line: line, error)
    }
  }
}

/// Reads an input into articles and events, whatever it is written in.
struct Loader {
  var reader: ArticleReader
  /// What `--input-format` says.
  var format: InputFormat?

  func load(_ bytes: [UInt8], name: String) throws(LoadError) -> LoadedInput {
    if format.map({ $0 == .calendar }) ?? CalendarFormat.isCalendar(bytes, name: name) {
      return try loadCalendars(bytes, name: name)
    }
    switch format ?? Loader.lineFormat(bytes, name: name) {
    case .jsonLines, .events: return try loadLines(bytes, name: name)
    default:
      do {
        var reader = reader
        reader.format = format
        return LoadedInput(articles: try reader.read(bytes, name: name))
      } catch { throw .read(error) }
    }
  }

  /// Calendars are read from their bytes, whatever their character set; an empty file is refused.
  private func loadCalendars(_ bytes: [UInt8], name: String) throws(LoadError) -> LoadedInput {
    var source = EventSource(name: name)
    source.url = reader.url
    let calendars = CalendarReader.read(bytes).completedCalendars
    if calendars.isEmpty { throw .read(ReadError(.empty)) }
    var input = LoadedInput()
    input.calendars = calendars.map { SourcedCalendar(calendar: $0, source: source) }
    return input
  }

  /// JSON lines are told by their ending, or by a first line that is a document or an event.
  private static func lineFormat(_ bytes: [UInt8], name: String) -> InputFormat? {
    if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") { return .jsonLines }
    guard name == "-" || name.hasSuffix(".json") else { return nil }
    let first = bytes.first { $0 > 0x20 }
    guard first == UInt8(ascii: "{") else {
      return first == UInt8(ascii: "[") ? arrayFormat(bytes) : nil
    }
    let line = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
    guard let value = try? JSONReader.read(Array(line)) else { return nil }
    let isLine = value["schema"] != nil || value["text"] != nil || value["html"] != nil
    return isLine ? .jsonLines : nil
  }

  private static func arrayFormat(_ bytes: [UInt8]) -> InputFormat? {
    let first = (try? JSONReader.read(bytes))?.array?.first
    return first?["schema"]?.string == EventJSON.schema ? .events : nil
  }

  private func loadLines(_ bytes: [UInt8], name: String) throws(LoadError) -> LoadedInput {
    if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") { return try loadArray(bytes) }
    var input = LoadedInput()
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        switch try JSONLineDocument(line: Array(line), number: number, reader: reader) {
        case .article(_, let article): input.articles.append(article)
        case .event(_, let event): input.events.append(event)
        }
      } catch { input.failures.append(LoadError(error, line: number)) }
    }
    if input.articles.isEmpty && input.events.isEmpty && input.failures.isEmpty {
      throw .read(ReadError(.empty))
    }
    return input
  }

  private func loadArray(_ bytes: [UInt8]) throws(LoadError) -> LoadedInput {
    let value: JSONValue
    do { value = try JSONReader.read(bytes) } catch { throw .read(ReadError(error)) }
    var input = LoadedInput()
    for item in value.array ?? [] {
      do { input.events.append(try EventJSON.event(from: item)) } catch {
        input.failures.append(.event(line: nil, error))
      }
    }
    return input
  }
}
