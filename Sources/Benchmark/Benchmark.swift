import Agenda
import ArticleText
import CivilTime
import EventExtraction
import ICalendar
import JSON
import LanguagePacks
import Places
import TemporalExpressions

/// The program `almanach-bench`: MB/s of each stage and of the whole path, on one core.
///
/// Usage: `swift run -c release almanach-bench [ARTICLES [RUNS]] [STAGE [KIND]]`, to run only the
/// stages whose name begins with a word, and only one kind of articles: `article`, `dense`, `prose`…;
/// `lookup` is a stage of its own. All stages run over the same generated articles; a newline count of
/// the same bytes in the same run tells how fast the machine is, and the ratio to it can be compared
/// between machines. Texts of one piece are read at two sizes, the second twice the first: their speeds
/// must be alike. `almanach-bench calendar` measures calendars.
@main
struct Benchmark {
  private let watch: Stopwatch
  private let count: Int
  private let pack = LanguagePack.french
  private let reader = ArticleReader()
  private let outliner: ArticleReader = {
    var reader = ArticleReader()
    reader.purpose = .sections
    return reader
  }()
  private let eventReader: ArticleReader = {
    var reader = ArticleReader()
    reader.purpose = .events
    return reader
  }()
  private let dates = DateFinder(pack: .french)
  private let places = PlaceFinder(pack: .french)
  private let extractor = Extractor()

  static func main() {
    let words = CommandLine.arguments.dropFirst()
    if let word = words.first, word.hasPrefix("calendar") {
      if word != "calendar", let path = words.dropFirst().first {
        return CalendarBenchmark.work(word, path: path)
      }
      let numbers = words.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
      return CalendarBenchmark(
        events: numbers.first ?? 10_000, runs: numbers.dropFirst().first ?? 3
      ).run()
    }
    let numbers = words.compactMap { Int($0) }.filter { $0 > 0 }
    let names = words.filter { Int($0) == nil }
    Benchmark(count: numbers.first ?? 300, runs: numbers.dropFirst().first ?? 5)
      .run(only: names.first, of: names.dropFirst().first)
  }

  private init(count: Int, runs: Int) {
    watch = Stopwatch(runs: runs)
    self.count = count
  }

  private func run(only stage: String?, of kind: String?) {
    if stage == "lookup" { return reportLookups() }
    for each in ArticleGenerator.Kind.allCases where kind == nil || kind == "\(each)" {
      report(each, only: stage)
    }
    guard stage == nil else { return }
    reportHostile()
    reportCalendar()
    reportLookups()
  }

  private func report(_ kind: ArticleGenerator.Kind, only stage: String?) {
    let load = Workload(kind, count: count)
    let newlines = watch.seconds {
      load.documents.reduce(0) { $0 + $1.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
    }
    print(
      "\n\(kind.name): \(count) of them, \(rounded(load.megabytes)) MB, median of \(watch.runs) runs"
    )
    report("newline count", newlines, newlines, load)
    for (name, work) in stages(load) where stage.map({ name.hasPrefix($0) }) ?? true {
      report(name, watch.seconds(work), newlines, load)
    }
  }

  private func report(_ name: String, _ seconds: Double, _ newlines: Double, _ load: Workload) {
    let speed = padded("\(rounded(load.megabytes / seconds)) MB/s", 14)
    let ratio = Int(seconds / newlines + 0.5)
    print("\(name.padded(to: 32))\(speed)   1/\(ratio) of a newline count")
  }

  private func stages(_ load: Workload) -> [(String, () -> Int)] {
    [
      ("tokens", { load.documents.reduce(0) { $0 + Tokenizer.tokens(of: $1).count } }),
      (
        "word meanings",
        { load.articles.reduce(0) { $0 + pack.lexicon.senses(of: $1.tokens).count } }
      ),
      ("reading, to sections", { load.documents.reduce(0) { $0 + sections(in: $1, load) } }),
      ("reading", { load.documents.reduce(0) { $0 + articles(in: $1, load).count } }),
      ("dates", { load.articles.reduce(0) { $0 + dates.dates(in: $1).count } }),
      (
        "text to dates, no reading",
        { load.documents.reduce(0) { $0 + dates.dates(in: bare($1)).count } }
      ),
      (
        "text to dates and places",
        {
          load.documents.reduce(0) {
            let article = bare($1)
            return $0 + dates.dates(in: article).count
              + places.mentions(in: article, home: nil).count
          }
        }
      ),
      ("places", { load.articles.reduce(0) { $0 + places.mentions(in: $1, home: nil).count } }),
      (
        "events, with dates and places",
        { load.articles.reduce(0) { $0 + extractor.extract(from: $1).events.count } }
      ),
      ("the whole path, to NDJSON", { load.documents.reduce(0) { $0 + lines(of: $1, load) } }),
    ]
  }

  private func articles(in document: [UInt8], _ load: Workload) -> [Article] {
    (try? reader.read(document, name: load.fileName)) ?? []
  }

  private func sections(in document: [UInt8], _ load: Workload) -> Int {
    let articles = (try? outliner.read(document, name: load.fileName)) ?? []
    return articles.reduce(0) { $0 + $1.sections.count }
  }

  /// A text with its tokens and their meanings, and nothing else an article has.
  private func bare(_ text: [UInt8]) -> Article {
    var article = Article(name: "", format: .text, text: text)
    article.tokens = Tokenizer.tokens(of: text)
    article.readMeanings(in: pack.lexicon)
    return article
  }

  /// The bytes of the events of a document, one JSON object a line.
  private func lines(of document: [UInt8], _ load: Workload) -> Int {
    var writer = JSONWriter()
    for article in (try? eventReader.read(document, name: load.fileName)) ?? [] {
      for event in extractor.extract(from: article).events {
        EventJSON.write(event, to: &writer)
        writer.append(byte: UInt8(ascii: "\n"))
      }
    }
    return writer.bytes.count
  }

  private func reportHostile() {
    let size = count * 2_000
    print("\ntexts of one piece, of \(size / 1_000) and \(size / 500) KB, whole path")
    for ((name, small), (_, large)) in zip(Workload.hostile(size), Workload.hostile(size * 2)) {
      let speeds = [small, large].map { load in
        let seconds = watch.seconds { load.documents.reduce(0) { $0 + lines(of: $1, load) } }
        return padded("\(rounded(load.megabytes / seconds)) MB/s", 14)
      }
      print(name.padded(to: 32) + speeds.joined())
    }
    print("")
  }

  /// Writing calendars: from events to the bytes of a file, and the file alone.
  private func reportCalendar() {
    let entries = (0..<2_000).map(Benchmark.entry)
    let composer = CalendarComposer()
    let composing = watch.seconds { composer.calendar(of: entries)?.bytes.count ?? 0 }
    print(rate("events to a calendar's bytes", composing, entries.count))
    if let calendar = composer.calendar(of: entries) {
      print(rate("a calendar's bytes", watch.seconds { calendar.bytes.count }, entries.count))
    }
  }

  private static func entry(_ index: Int) -> AgendaEntry {
    var source = EventSource(name: "articles/\(index).txt")
    source.title = "La saison du théâtre se dévoile"
    source.published = "2026-01-14T12:00"
    source.language = "fr"
    var event = Event(source: source)
    event.uid = "\(index)@almanach"
    event.title = "Concert numéro \(index), « Les Merles », et bal des voisins"
    let day = Day(number: 20_500 + Int32(index % 700))
    event.start = Clock(hour: 20, minute: 30).map { CivilPoint(day: day, clock: $0) }
    event.end = Clock(hour: 22, minute: 0).map { CivilPoint(day: day, clock: $0) }
    event.timezone = index % 3 == 0 ? "America/Toronto" : "Europe/Paris"
    event.place.venue = "Théâtre municipal"
    event.place.address = "3 place du Marché"
    event.place.town = "Dole"
    event.place.latitude = 47.09
    event.place.longitude = 5.49
    event.sentence = "Le concert numéro \(index) aura lieu à 20h30, au théâtre municipal de Dole."
    return AgendaEntry(event)
  }

  /// Looking up names of towns and areas: all rows of a name, and the one a description means.
  private func reportLookups() {
    let gazetteer = Gazetteer.shared
    let names = Wording.placeNames
    let rounds = 1_000
    let named = watch.seconds {
      var found = 0
      for _ in 0..<rounds {
        for name in names { found += gazetteer.places(named: name).count }
      }
      return found
    }
    print(nanoseconds("places of a name", named, names.count * rounds))
    let described = watch.seconds {
      var found = 0
      for _ in 0..<rounds {
        for name in Wording.placeDescriptions {
          found += gazetteer.place(describedBy: name) == nil ? 0 : 1
        }
      }
      return found
    }
    print(
      nanoseconds("the place described", described, Wording.placeDescriptions.count * rounds))
  }

  private func nanoseconds(_ name: String, _ seconds: Double, _ count: Int) -> String {
    name.padded(to: 32) + padded("\(Int(seconds * 1e9 / Double(count) + 0.5)) ns", 14)
  }

  private func rate(_ name: String, _ seconds: Double, _ count: Int) -> String {
    name.padded(to: 32) + padded("\(Int(Double(count) / seconds + 0.5)) events/s", 18)
  }

  private func rounded(_ value: Double) -> Double { Double(Int(value * 10 + 0.5)) / 10 }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
