import Agenda
import ArticleText
import EventExtraction

extension Option {
  /// The words a shell can offer for its value; empty where there are none or too many.
  var offers: [String] {
    switch self {
    case .inputFormat: InputFormat.allCases.map(\.rawValue)
    case .status: EventStatus.allCases.map(\.rawValue)
    case .kind: EventKind.allCases.map(\.rawValue)
    case .fields: EventField.allCases.map(\.rawValue)
    case .lang: ["fr", "en"]
    default: choices ?? []
    }
  }

  /// Whether its value is the name of a file.
  var takesFile: Bool {
    switch self {
    case .inputFile, .files0From, .pack, .output: true
    default: false
    }
  }

  /// As it is written: `-o` and `--output`, or the long name alone.
  var spellings: [String] { (letter.map { ["-\($0)"] } ?? []) + ["--\(rawValue)"] }

  static func known(to command: Command) -> [Option] {
    allCases.filter { $0.commands.contains(command) }
  }
}

extension Command {
  /// The words that can stand as its operand; empty where it takes files or names.
  var operandOffers: [String] {
    self == .completion ? CompletionShell.allCases.map(\.rawValue) : []
  }

  /// Whether its operands are files.
  var takesFiles: Bool { self != .completion && self != .lookup }
}
