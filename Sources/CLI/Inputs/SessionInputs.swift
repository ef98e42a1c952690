import Agenda
import ArticleText
import CivilTime
import EventExtraction
import ICalendar

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Session {
  /// The inputs that operands and list files name; a piped standard input when there are none.
  func sources(
    _ operands: [String], choice: InputList.Choice = .documents
  ) throws(UsageError) -> [InputSource] {
    let listed = listedOperands()
    let isListed = arguments.has(.inputFile) || arguments.has(.files0From)
    var operands = operands + listed
    if operands.isEmpty, !isListed {
      guard console.isInputPiped else { throw UsageError(.noInput) }
      operands = ["-"]
    }
    var sources: [InputSource] = []
    for operand in operands {
      do {
        let found = try InputList.sources(of: operand, choice: choice)
        if found.isEmpty { fail(.noDocuments(operand)) }
        sources += found
      } catch { fail(.file(operand, error)) }
    }
    return sources
  }

  private func listedOperands() -> [String] {
    var operands: [String] = []
    for (option, separator) in [(Option.inputFile, UInt8(0x0A)), (.files0From, 0)] {
      for list in arguments.all(option) {
        do {
          let bytes = list == "-" ? readAll() : try FileBytes.contents(of: list)
          operands += bytes.split(separator: separator).map {
            String(decoding: $0.last == 0x0D ? $0.dropLast() : $0, as: UTF8.self)
          }
        } catch { fail(.file(list, error)) }
      }
    }
    return operands
  }

  /// All of standard input.
  private func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let piece = console.read(atMost: 1 << 18)
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }

  /// Reads one input; a failure is told and gives nil.
  func load(_ source: InputSource) -> LoadedInput? {
    do {
      switch source {
      case .standardInput: return try loader.load(readAll(), name: source.name)
      case .file(let path): return withFileDate(try loader.load(contents(path), name: path), path)
      }
    } catch {
      fail(error.message(source.name))
      return nil
    }
  }

  /// The bytes of one input; a failure is told and gives nil.
  func bytes(of source: InputSource) -> [UInt8]? {
    guard case .file(let path) = source else { return readAll() }
    do { return try FileBytes.contents(of: path) } catch {
      fail(.file(path, error))
      return nil
    }
  }

  private func contents(_ path: String) throws(LoadError) -> [UInt8] {
    do { return try FileBytes.contents(of: path) } catch { throw .file(error) }
  }

  /// Adds the file's own date to each article, as the last thing its day can be told from.
  private func withFileDate(_ input: LoadedInput, _ path: String) -> LoadedInput {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let date = attributes?[.modificationDate] as? Date,
      let point = SystemClock.local(Int(date.timeIntervalSince1970))
    else { return input }
    var input = input
    for index in input.articles.indices {
      input.articles[index].stamps.append(
        Stamp(kind: .published, source: .fileDate, text: point.description))
    }
    return input
  }

  /// The events of all inputs, each told once, with their UIDs; in the order they are shown in.
  func events(in sources: [InputSource]) -> [Event] {
    let found = findings(in: sources)
    tellUndated(in: found.kept) { _ in false }
    var events = found.events + found.kept.events
    EventIdentity.assign(to: &events)
    return EventOrder.sorted(extractor.merge(events))
  }

  /// The events of all inputs but calendars, in reading order, and the calendars as they are.
  ///
  /// Files are read and worked on some dozens at a time, so that memory holds no more than those.
  func findings(in sources: [InputSource]) -> (events: [Event], kept: KeptCalendar) {
    var events: [Event] = []
    var calendars: [SourcedCalendar] = []
    var rest = sources[...]
    while !rest.isEmpty {
      let inputs = rest.prefix(64).compactMap(load)
      rest = rest.dropFirst(64)
      let extractor = extractor
      let articles = inputs.flatMap(\.articles)
      let found = Parallel.map(articles, workers: workers) { article in
        Session.events(of: article, extractor)
      }
      events += inputs.flatMap(\.events) + found.flatMap(\.self)
      calendars += inputs.flatMap(\.calendars)
    }
    return (events, KeptCalendar(calendars.map { ($0.calendar, $0.source) }))
  }

  /// Says which events of calendars have no start that can be read, and what becomes of them.
  func tellUndated(in kept: KeptCalendar, isKept: (Event) -> Bool) {
    for undated in kept.undated {
      say(
        .undated(
          undated.event.source.name, line: undated.line, title: undated.event.title,
          start: undated.start, isKept: isKept(undated.event)))
    }
  }

  /// The events of one article with their UIDs, in reading order.
  static func events(of article: Article, _ extractor: Extractor) -> [Event] {
    var events = extractor.extract(from: article).events
    var stated: [Event] = []
    for calendar in article.calendars {
      var source = EventSource(name: article.name)
      source.url = article.url
      let file = CalendarReader.read(Array(calendar.utf8))
      stated += CalendarEventReader(source: source).events(of: file)
    }
    if !stated.isEmpty { events = extractor.merge(events, stated: stated) }
    EventIdentity.assign(to: &events)
    return events
  }
}
