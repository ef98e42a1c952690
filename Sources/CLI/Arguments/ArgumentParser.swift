/// Reads a command line as GNU programs do: `--name=value`, `--name value`, `-nq`, `-oDIR`, `--`.
struct ArgumentParser {
  private var parsed = ParsedArguments()
  private var given: [(option: Option, name: String)] = []
  private var rest: ArraySlice<String>

  private init(_ arguments: [String]) { rest = arguments[...] }

  static func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
    var parser = ArgumentParser(arguments)
    try parser.parse()
    return parser.parsed
  }

  private mutating func parse() throws(UsageError) {
    while let argument = rest.popFirst() {
      if argument == "--" {
        for operand in rest { try add(operand: operand) }
        break
      }
      if argument.hasPrefix("--") {
        try parse(long: argument)
      } else if argument.hasPrefix("-"), argument != "-" {
        try parse(letters: argument)
      } else {
        try add(operand: argument)
      }
    }
    guard let command = parsed.command else {
      if parsed.has(.help) || parsed.has(.version) { return }
      throw UsageError(.noCommand)
    }
    for (option, name) in given where !option.commands.contains(command) {
      throw UsageError(.optionOfOtherCommand(name, command: command))
    }
  }

  private mutating func add(operand: String) throws(UsageError) {
    if parsed.command != nil {
      parsed.operands.append(operand)
      return
    }
    if operand == "help" {
      parsed.add("", for: .help)
      return
    }
    guard let command = Command(rawValue: operand) else {
      throw UsageError(
        .unknownCommand(
          operand, nearest: Spelling.nearest(to: operand, among: Command.allCases.map(\.rawValue))))
    }
    parsed.command = command
  }

  private mutating func parse(long argument: String) throws(UsageError) {
    let halves = argument.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(halves[0])
    guard let option = Option(rawValue: name) else { throw unknown("--\(name)") }
    let attached = halves.count == 2 ? String(halves[1]) : nil
    try add(option, spelt: "--\(name)", attached: attached)
  }

  private mutating func parse(letters argument: String) throws(UsageError) {
    var letters = argument.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = Option.allCases.first(where: { $0.letter == letter }) else {
        throw unknown("-\(letter)")
      }
      if option.value == nil {
        try add(option, spelt: "-\(letter)", attached: nil)
      } else {
        let attached = letters.isEmpty ? nil : String(letters)
        try add(option, spelt: "-\(letter)", attached: attached)
        return
      }
    }
  }

  private mutating func add(
    _ option: Option, spelt name: String, attached: String?
  ) throws(UsageError) {
    given.append((option, name))
    guard option.value != nil else {
      if attached != nil { throw UsageError(.needlessValue(name)) }
      parsed.add("", for: option)
      return
    }
    guard let value = attached ?? rest.popFirst() else { throw UsageError(.missingValue(name)) }
    if let choices = option.choices, !choices.contains(value) {
      throw UsageError(.badValue(option: name, value: value, expected: choices))
    }
    parsed.add(value, for: option)
  }

  private func unknown(_ name: String) -> UsageError {
    let known = Option.allCases.filter { option in
      parsed.command.map { option.commands.contains($0) } ?? true
    }
    let nearest = Spelling.nearest(
      to: String(name.drop { $0 == "-" }), among: known.map(\.rawValue))
    return UsageError(.unknownOption(name, nearest: nearest.map { "--\($0)" }))
  }
}
