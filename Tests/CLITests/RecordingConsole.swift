@testable import CLI

/// A console that keeps what is written and gives what it was told to as standard input.
final class RecordingConsole: Console {
  var isOutputTerminal = false
  var isMessageTerminal = false
  var isInputPiped: Bool
  var width = 100
  private(set) var output: [UInt8] = []
  private(set) var messages: [String] = []
  private var input: ArraySlice<UInt8>

  init(input: String? = nil) {
    isInputPiped = input != nil
    self.input = Array((input ?? "").utf8)[...]
  }

  func write(_ bytes: [UInt8]) { output += bytes }
  func complain(_ line: String) { messages.append(line) }

  /// Pieces of at most seven bytes, so that every boundary is crossed.
  func read(atMost count: Int) -> [UInt8] {
    let piece = Array(input.prefix(min(count, 7)))
    input = input.dropFirst(piece.count)
    return piece
  }
}

/// What one run of the program gave.
struct Run {
  var status: Int32
  var output: String
  var messages: [String]

  @discardableResult
  init(_ arguments: [String], input: String? = nil, environment: [String: String] = [:]) {
    let console = RecordingConsole(input: input)
    var environment = environment
    if environment["SOURCE_DATE_EPOCH"] == nil { environment["SOURCE_DATE_EPOCH"] = "1768392000" }
    let program = Program(environment: environment, console: console)
    status = program.run(arguments)
    output = String(decoding: console.output, as: UTF8.self)
    messages = console.messages
  }
}
