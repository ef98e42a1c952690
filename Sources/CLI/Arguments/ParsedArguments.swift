/// A command line, taken apart: the command, its options with their values, and the operands.
struct ParsedArguments: Equatable {
  /// Nil when only help or the version was asked for.
  var command: Command?
  var operands: [String] = []
  private var values: [Option: [String]] = [:]

  init(command: Command? = nil) { self.command = command }

  mutating func add(_ value: String, for option: Option) {
    values[option, default: []].append(value)
  }

  func has(_ option: Option) -> Bool { values[option] != nil }

  /// The last value given, as later options overrule earlier ones.
  func value(_ option: Option) -> String? { values[option]?.last }

  /// All values given; a comma parts several in one.
  func list(_ option: Option) -> [String] {
    (values[option] ?? []).flatMap { $0.split(separator: ",").map(String.init) }
  }

  /// All values given, commas and all.
  func all(_ option: Option) -> [String] { values[option] ?? [] }
}
