import CivilTime
import Foundation
import ICalendar

/// `almanach-bench calendar [EVENTS [RUNS]]`: reading and writing calendars, beside libical in the same run.
///
/// Each measurement is a process of its own, so that memory is told apart. libical is measured when
/// `Libical/build.sh` has made the program for it.
struct CalendarBenchmark {
  let events: Int
  let runs: Int

  /// What one process measured.
  private struct Measure {
    var seconds: Double
    /// Bytes that the process grew by, the file's own among them.
    var memory: Int
  }

  func run() {
    let path = NSTemporaryDirectory() + "almanach-bench-\(events).ics"
    let bytes = CalendarBenchmark.calendar(events: events).bytes
    let size = Double(bytes.count)
    guard FileManager.default.createFile(atPath: path, contents: Data(bytes)) else { return }
    print("\(events) events, \(Int(size / 1e5 + 0.5)) × 0.1 MB, median of \(runs) runs")
    let own = CommandLine.arguments.first ?? "almanach-bench"
    let libical = FileManager.default.currentDirectoryPath + "/.build/libical-bench"
    for work in ["parse", "write", "stream"] {
      report("\(work), Almanach", measure(own, ["calendar-\(work)", path]), size)
      if work != "stream", FileManager.default.isExecutableFile(atPath: libical) {
        report("\(work), libical", measure(libical, [work, path]), size)
      }
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  private func report(_ name: String, _ measure: Measure?, _ size: Double) {
    guard let measure else {
      print("\(name): failed")
      return
    }
    let rate = Int(Double(events) / measure.seconds + 0.5)
    let speed = Int(size / measure.seconds / 1e6 + 0.5)
    let memory = Int(Double(measure.memory) / size * 100 + 0.5)
    print("\(name): \(rate) events/s, \(speed) MB/s, memory \(memory) % of the file")
  }

  /// The median run of a program that prints events, seconds, and kilobytes.
  private func measure(_ program: String, _ arguments: [String]) -> Measure? {
    var measures: [Measure] = []
    for _ in 0..<runs {
      let process = Process()
      let pipe = Pipe()
      process.executableURL = URL(filePath: program)
      process.arguments = arguments
      process.standardOutput = pipe
      guard (try? process.run()) != nil else { return nil }
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      let fields = String(decoding: data, as: UTF8.self).split(separator: " ")
      guard fields.count >= 3, let seconds = Double(fields[1]), let kilobytes = Int(fields[2])
      else { return nil }
      measures.append(Measure(seconds: seconds, memory: kilobytes * 1024))
    }
    return measures.sorted { $0.seconds < $1.seconds }[measures.count / 2]
  }

  // MARK: - The processes measured

  /// Does one piece of work on a file and prints events, seconds and kilobytes.
  ///
  /// Memory is what the process grows by from before it reads the file to the peak of all work; the
  /// program itself, which a first small calendar brings into memory, is left out.
  static func work(_ name: String, path: String) {
    var small = CalendarReader.read(calendar(events: 1).bytes)
    small.problems = CalendarChecker.check(small)
    _ = count(small) + contents("/dev/null").count
    small.write { _ in }
    let before = peakKilobytes
    let clock = ContinuousClock()
    var events = 0
    let time: Duration
    switch name {
    case "calendar-stream": time = clock.measure { events = stream(path) }
    default:
      let bytes = contents(path)
      var file = CalendarFile()
      let parsing = clock.measure {
        file = CalendarReader.read(bytes)
        events = count(file)
      }
      if name == "calendar-write" {
        var written = 0
        time = clock.measure { file.write { written += $0.count } }
        if written < bytes.count / 2 { events = 0 }
      } else {
        time = parsing
      }
    }
    let parts = time.components
    let seconds = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    print("\(events) \(seconds) \(peakKilobytes - before) ")
  }

  private static func contents(_ path: String) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { return [] }
    var bytes: [UInt8] = []
    let size = (try? handle.seekToEnd()) ?? 0
    try? handle.seek(toOffset: 0)
    bytes.reserveCapacity(Int(size))
    while let data = try? handle.read(upToCount: 1 << 16), !data.isEmpty { bytes += data }
    return bytes
  }

  /// Counts the events and looks at each one's instant, as the program for libical does.
  private static func count(_ file: CalendarFile) -> Int {
    var events = 0
    for calendar in file.calendars {
      let zones = CalendarZones(calendar: calendar)
      for event in calendar.children where event.name == "VEVENT" {
        if event.time(.start).flatMap(zones.moment) != nil { events += 1 }
      }
    }
    return events
  }

  /// Reads component by component, in memory that does not grow with the file.
  private static func stream(_ path: String) -> Int {
    guard let handle = FileHandle(forReadingAtPath: path) else { return 0 }
    var reader = CalendarReader()
    var events = 0
    func take(_ items: [CalendarReader.Item]) {
      for case .component(let component) in items where component.name == "VEVENT" { events += 1 }
    }
    while let data = try? handle.read(upToCount: 1 << 16), !data.isEmpty {
      take(reader.read(chunk: Array(data)))
    }
    take(reader.finish())
    return events
  }

  /// The most memory this process held so far.
  private static var peakKilobytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  // MARK: - The calendar

  private static let description =
    "L’événement débutera à 20 h ; réservation conseillée, tarif réduit. Source : « Le Journal », "
    + "éditions régionales. Détails : programme complet, horaires, accès, plan, billetterie, contacts "
    + "presse, météo, parkings, navettes gratuites depuis la gare, restauration sur place et "
    + "animations pour les enfants."

  /// Events with the usual properties, about 670 bytes each.
  private static func calendar(events: Int) -> CalendarComponent {
    var calendar = CalendarComponent.calendar(product: "-//Almanach//Benchmark//EN")
    let stamp = CalendarTime(moment: 1_767_225_600)
    for index in 0..<events {
      let day = Day(number: 20_454 + Int32(index % 336))
      let clock = Clock(secondOfDay: (8 + index % 12) * 3600 + index % 4 * 900)
      let start = LocalDateTime(day: day, clock: clock)
      var event = CalendarComponent.event(
        uid: "ev-\(index)@bench.example", stamp: stamp, start: .zoned(start, zone: "Europe/Paris"),
        end: .zoned(start + 7200, zone: "Europe/Paris"))
      event.append(Property(.summary, text: "Concert d’été n° \(index) — Opéra, scène; extra"))
      event.append(
        Property(.location, text: "Palais des Congrès, 2 place de la Porte Maillot, 75017 Paris"))
      event.append(Property(.description, text: description))
      event.append(Property(.status, text: "CONFIRMED"))
      calendar.children.append(event)
    }
    calendar.addTimeZones()
    return calendar
  }
}
