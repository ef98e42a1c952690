import CivilTime

/// The program as a function of its arguments, environment and streams, so that tests can run it.
struct Program {
  static let version = "0.1.0"

  var environment: [String: String]
  var console: any Console

  /// Runs one command and gives the exit status: 0 done, 1 something could not be read or written,
  /// 2 wrong usage.
  func run(_ arguments: [String]) -> Int32 {
    let language = MessageLanguage(environment: environment)
    do {
      let parsed = try ArgumentParser.parse(arguments)
      if parsed.has(.help) {
        console.write(Help.page(for: parsed.command, in: language))
        return 0
      }
      if parsed.has(.version) {
        console.write(VersionPage.text(isVerbose: parsed.has(.verbose), language))
        return 0
      }
      return try run(parsed, language)
    } catch {
      let command = (try? ArgumentParser.parse(Array(arguments.prefix(1))))?.command
      let colon = language == .french ? " : " : ": "
      console.complain("almanach\(colon)\(Message.usage(error).text(language))")
      console.complain(Message.seeHelp(command).text(language))
      return 2
    }
  }

  private func run(
    _ arguments: ParsedArguments, _ language: MessageLanguage
  ) throws(UsageError) -> Int32 {
    guard let command = arguments.command else { throw UsageError(.noCommand) }
    let session = try Session(
      arguments: arguments, console: console, language: language, now: try now(arguments))
    if session.hasFailed { return 1 }
    switch command {
    case .export: try ExportCommand(session: session).run()
    case .extract: try ExtractCommand(session: session).run()
    case .agenda: try AgendaCommand(session: session).run()
    case .explain: try ExplainCommand(session: session).run()
    case .read: try ReadCommand(session: session).run()
    case .dates: try DatesCommand(session: session).run()
    case .places: try PlacesCommand(session: session).run()
    case .lookup: try LookupCommand(session: session).run()
    case .check: try CheckCommand(session: session).run()
    case .checkPack: try CheckPackCommand(session: session).run()
    case .completion: try CompletionCommand(session: session).run()
    }
    return session.hasFailed ? 1 : 0
  }

  /// `--now`, else `SOURCE_DATE_EPOCH`, else the clock.
  private func now(_ arguments: ParsedArguments) throws(UsageError) -> CivilPoint {
    if let text = arguments.value(.now) {
      guard let point = CivilPoint(text), point.precision >= .day else {
        throw UsageError(.badDate(text))
      }
      return point
    }
    if let epoch = environment["SOURCE_DATE_EPOCH"].flatMap({ Int($0) }),
      let point = SystemClock.point(epoch: epoch)
    {
      return point
    }
    return SystemClock.now() ?? CivilPoint(year: 1970)
  }
}
