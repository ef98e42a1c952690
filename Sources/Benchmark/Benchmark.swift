import Agenda
import ArticleText
import CivilTime
import EventExtraction
import ICalendar
import LanguagePacks
import Places
import TemporalExpressions

#if canImport(Glibc)
  // Links the mathematical functions that the libraries round numbers with.
  import Glibc
#endif

/// The program `almanach-bench`: MB/s of each stage and of the whole path, on one core.
///
/// Usage: `swift run -c release almanach-bench [ARTICLES [RUNS]] [STAGE]`, the last to run only the
/// stages whose name holds a word. All stages run over the same generated
/// articles; a newline count of the same bytes in the same run tells how fast the machine is, and the
/// ratio to it can be compared between machines. `almanach-bench calendar` measures calendars.
@main
struct Benchmark {
  private let watch: Stopwatch
  private let documents: [[UInt8]]
  private let pages: [[UInt8]]
  private let articles: [Article]
  private let megabytes: Double

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
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }.filter { $0 > 0 }
    let stage = CommandLine.arguments.dropFirst().last { Int($0) == nil }
    Benchmark(count: numbers.first ?? 300, runs: numbers.dropFirst().first ?? 5).run(only: stage)
  }

  private init(count: Int, runs: Int) {
    watch = Stopwatch(runs: runs)
    var generator = ArticleGenerator(seed: 2026)
    documents = (0..<count).map { _ in generator.article() }
    pages = (0..<count).map { _ in generator.page() }
    let reader = ArticleReader()
    articles = documents.flatMap { (try? reader.read($0, name: "article.txt")) ?? [] }
    megabytes = Double(documents.reduce(0) { $0 + $1.count }) / 1e6
  }

  private func run(only stage: String?) {
    print("\(documents.count) articles, \(rounded(megabytes)) MB, median of \(watch.runs) runs")
    let newlines = watch.seconds {
      documents.reduce(0) { $0 + $1.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) } }
    }
    report("newline count", newlines, newlines, of: documents)
    for (name, work) in stages where stage.map({ name.contains($0) }) ?? true {
      report(name, watch.seconds(work), newlines, of: name.hasSuffix("pages") ? pages : documents)
    }
    if stage == nil { reportCalendar() }
  }

  private var stages: [(String, () -> Int)] {
    let pack = LanguagePack.french
    let reader = ArticleReader()
    let dates = DateFinder(pack: pack)
    let places = PlaceFinder(pack: pack)
    let extractor = Extractor()
    return [
      ("tokens", { documents.reduce(0) { $0 + Tokenizer.tokens(of: $1).count } }),
      (
        "word meanings",
        { articles.reduce(0) { $0 + pack.lexicon.senses(of: $1.tokens).count } }
      ),
      (
        "reading of text",
        {
          documents.reduce(0) { sum, document in
            sum + ((try? reader.read(document, name: "article.txt"))?.count ?? 0)
          }
        }
      ),
      (
        "reading of pages",
        {
          pages.reduce(0) { sum, page in
            sum + ((try? reader.read(page, name: "page.html"))?.count ?? 0)
          }
        }
      ),
      ("dates", { articles.reduce(0) { $0 + dates.dates(in: $1).count } }),
      ("places", { articles.reduce(0) { $0 + places.mentions(in: $1, home: nil).count } }),
      (
        "events, with dates and places",
        { articles.reduce(0) { $0 + extractor.extract(from: $1).events.count } }
      ),
      (
        "the whole path",
        {
          documents.reduce(0) { sum, document in
            let articles = (try? reader.read(document, name: "article.txt")) ?? []
            return sum + articles.reduce(0) { $0 + extractor.extract(from: $1).events.count }
          }
        }
      ),
    ]
  }

  private func report(
    _ name: String, _ seconds: Double, _ newlines: Double, of inputs: [[UInt8]]
  ) {
    let size = Double(inputs.reduce(0) { $0 + $1.count }) / 1e6
    let speed = padded("\(rounded(size / seconds)) MB/s", 14)
    let ratio = seconds / newlines * megabytes / size
    print("\(name.padded(to: 32))\(speed)   1/\(Int(ratio + 0.5)) of a newline count")
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
