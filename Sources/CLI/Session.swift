import Agenda
import ArticleText
import CivilTime
import EventExtraction
import LanguagePacks
import Places

/// What all commands share: the arguments, the console, the readers, and what went wrong so far.
final class Session {
  let arguments: ParsedArguments
  let console: any Console
  let language: MessageLanguage
  let now: CivilPoint
  let loader: Loader
  let extractor: Extractor
  /// Those of `--pack`, and the built-in ones of other languages.
  let packs: PackShelf
  let workers: Int
  /// Some input could not be read, or some output not be written: the exit status is 1.
  private(set) var hasFailed = false

  init(
    arguments: ParsedArguments, console: any Console, language: MessageLanguage, now: CivilPoint
  ) throws(UsageError) {
    self.arguments = arguments
    self.console = console
    self.language = language
    self.now = now
    var format: InputFormat?
    if let name = arguments.value(.inputFormat) {
      let names = InputFormat.allCases.map(\.rawValue)
      guard names.contains(name), let known = InputFormat(rawValue: name) else {
        throw UsageError(.badValue(option: "--input-format", value: name, expected: names))
      }
      format = known
    }
    var failures: [Message] = []
    packs = Session.packs(arguments, &failures)
    var reader = ArticleReader(packs: packs)
    reader.languages = arguments.list(.lang)
    reader.url = arguments.value(.source)
    reader.purpose = Session.purpose(arguments)
    loader = Loader(reader: reader, format: format)
    extractor = Extractor(packs: packs, options: try Session.options(arguments, now: now))
    workers = try Session.workers(arguments)
    for failure in failures { fail(failure) }
  }

  private static func purpose(_ arguments: ParsedArguments) -> ArticleReader.Purpose {
    switch arguments.command {
    case .read where arguments.has(.text): .sections
    case .export, .agenda, .extract: .events
    default: .everything
    }
  }

  private static func options(
    _ arguments: ParsedArguments, now: CivilPoint
  ) throws(UsageError) -> ExtractionOptions {
    var options = ExtractionOptions()
    options.today = now
    options.timezone = arguments.value(.timezone)
    if let date = arguments.value(.contextDate) {
      guard let point = DateArgument.point(date, now: now) else {
        throw UsageError(.badDate(date))
      }
      options.contextDate = point
    }
    if let home = arguments.value(.home) {
      guard let place = Gazetteer.shared.place(describedBy: home) else {
        throw UsageError(
          .unknownPlace(home, nearest: Gazetteer.shared.suggestions(for: home, limit: 3)))
      }
      options.home = place
      options.homeName = home
    }
    return options
  }

  /// A pack that cannot be read ends the run: what it would find without it is not what was asked for.
  private static func packs(
    _ arguments: ParsedArguments, _ failures: inout [Message]
  ) -> PackShelf {
    var packs: [LanguagePack] = []
    for path in arguments.all(.pack) {
      do {
        packs.append(try PackFile(bytes: try FileBytes.contents(of: path)).pack())
      } catch let error as FileError {
        failures.append(.file(path, error))
      } catch let error as PackError {
        failures.append(.pack(path, error))
      } catch {
        failures.append(.file(path, FileError(.notPermitted)))
      }
    }
    return PackShelf(own: packs)
  }

  private static func workers(_ arguments: ParsedArguments) throws(UsageError) -> Int {
    guard let text = arguments.value(.parallel) else { return Parallel.cores }
    guard let count = Int(text), (1...1024).contains(count) else {
      throw UsageError(.badValue(option: "--parallel", value: text, expected: ["1…1024"]))
    }
    return count
  }

  func filter(keepsTeasers: Bool) throws(UsageError) -> EventFilter {
    try FilterArguments(arguments: arguments, now: now).filter(keepsTeasers: keepsTeasers)
  }

  /// Lets the run end with status 1, for a fault that the results themselves tell.
  func markFailed() { hasFailed = true }

  /// Says what went wrong with one input or output; the run goes on.
  func fail(_ message: Message) {
    hasFailed = true
    say(message)
  }

  /// Tells how the run goes on, to a person at a terminal or one who asked for it.
  func report(_ message: Message) {
    guard !arguments.has(.quiet) else { return }
    if console.isMessageTerminal || arguments.has(.verbose) { say(message) }
  }

  /// Says something about the run on standard error.
  func say(_ message: Message) {
    let colon = language == .french ? " : " : ": "
    console.complain("almanach\(colon)\(message.text(language))")
  }
}
