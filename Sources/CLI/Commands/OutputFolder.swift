import Agenda
import EventExtraction
import ICalendar
import JSON

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A file that is to be written, whole.
struct OutputFile {
  private enum Content {
    case bytes([UInt8])
    case calendar(CalendarComponent)
  }

  var path: String
  /// How many events are in it, for messages.
  var count: Int
  private var content: Content

  init(path: String, bytes: [UInt8], count: Int) {
    self.path = path
    self.count = count
    content = .bytes(bytes)
  }

  /// A file with one calendar.
  init(path: String, calendar: CalendarComponent) {
    self.path = path
    count = calendar.children.count { $0.name == "VEVENT" }
    content = .calendar(calendar)
  }

  /// Gives the file's bytes in pieces, so that those of a large calendar are not held all at once.
  func write(_ take: ([UInt8]) -> Void) {
    switch content {
    case .bytes(let bytes): take(bytes)
    case .calendar(let calendar): calendar.write(take)
    }
  }

  /// Whether a file that can be read holds just these bytes.
  func isContent(of present: FileBytes) throws(FileError) -> Bool {
    var isSame = true
    var failure: FileError?
    write { piece in
      var rest = piece[...]
      while isSame, !rest.isEmpty {
        do throws(FileError) {
          let read = try present.read(atMost: rest.count)
          isSame = !read.isEmpty && rest.starts(with: read)
          rest = rest.dropFirst(read.count)
        } catch {
          failure = error
          isSame = false
        }
      }
    }
    if let failure { throw failure }
    if !isSame { return false }
    return try present.read(atMost: 1).isEmpty
  }
}

/// The folder (or single file) that `export` writes to.
///
/// Files are first looked at all together, so that a foreign one in the way leaves everything as it was,
/// then each is written whole and renamed into place.
struct OutputFolder {
  let session: Session

  /// Writes files, or says what would be written; false when nothing was.
  @discardableResult
  func write(_ files: [OutputFile], isDryRun: Bool) -> Bool {
    for file in files {
      do {
        if try file.isContent(of: FileBytes(path: file.path)) { continue }
        if try !OwnFile.isOwn(FileBytes(path: file.path), name: file.path) {
          session.fail(.foreignFile(file.path))
          return false
        }
      } catch {
        if error.cause == .notFound { continue }
        session.fail(.file(file.path, error))
        return false
      }
    }
    for file in files {
      if isDryRun {
        let message = Message.wouldWrite(file.path, events: file.count)
        session.console.write(message.text(session.language) + "\n")
      } else if !write(file) {
        return false
      }
    }
    return true
  }

  private func write(_ file: OutputFile) -> Bool {
    do throws(FileError) {
      try OutputFolder.makeFolder(of: file.path)
      let replacement = try FileReplacement(of: file.path)
      var failure: FileError?
      file.write { piece in
        guard failure == nil else { return }
        do throws(FileError) { try replacement.append(piece) } catch { failure = error }
      }
      if let failure { throw failure }
      try replacement.finish()
    } catch {
      session.fail(.file(file.path, error))
      return false
    }
    session.report(.wrote(file.path, events: file.count))
    return true
  }

  private static func makeFolder(of path: String) throws(FileError) {
    guard let folder = folder(of: path) else { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw cause(of: error, path: path) }
  }

  private static func folder(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
    return String(path[..<slash])
  }

  private static func cause(of error: any Error, path: String) -> FileError {
    switch (error as? CocoaError)?.code {
    case .fileWriteOutOfSpace?: return FileError(.noSpace)
    case .fileWriteFileExists?: return FileError(.notADirectory)
    case .fileNoSuchFile?: return FileError(.notFound)
    default: return FileError(.notPermitted)
    }
  }

  /// What an earlier run wrote as calendars: components of other programs, to be kept as they are, and
  /// its own by UID, which may bear what a person added.
  func storedCalendars(
    _ folder: String
  ) -> (kept: KeptCalendar, previous: [String: CalendarComponent]) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var previous: [String: CalendarComponent] = [:]
    var foreign: [(CalendarComponent, EventSource)] = []
    for name in names.sorted() where name.hasSuffix(".ics") {
      let path = "\(folder)/\(name)"
      guard let bytes = try? FileBytes.contents(of: path), OwnFile.isOwn(bytes, name: path) else {
        continue
      }
      for var calendar in CalendarReader.read(bytes).calendars {
        for event in calendar.children where OwnFile.isOwn(event) {
          if let uid = event.text(.uid) { previous[uid] = event }
        }
        calendar.children.removeAll(where: OwnFile.isOwn)
        let isForeign = calendar.children.contains { $0.name != "VTIMEZONE" }
        if isForeign { foreign.append((calendar, EventSource(name: name))) }
      }
    }
    return (KeptCalendar(foreign), previous)
  }

  /// The entries an earlier run left; nil, said and failed, when the file is not to be read.
  func storedEntries(_ path: String) -> [AgendaEntry]? {
    let bytes: [UInt8]
    do { bytes = try FileBytes.contents(of: path) } catch {
      if error.cause == .notFound { return [] }
      session.fail(.file(path, error))
      return nil
    }
    guard OwnFile.isOwn(bytes, name: path) else {
      session.fail(.foreignFile(path))
      return nil
    }
    var entries: [AgendaEntry] = []
    for (index, line) in bytes.split(separator: 0x0A).enumerated() {
      do {
        entries.append(try AgendaEntryJSON.entry(from: try JSONReader.read(Array(line))))
      } catch let error as EventJSONError {
        session.fail(.event(path, line: index + 1, error))
        return nil
      } catch {
        session.fail(.event(path, line: index + 1, EventJSONError(cause: .notAnObject)))
        return nil
      }
    }
    return entries
  }
}
