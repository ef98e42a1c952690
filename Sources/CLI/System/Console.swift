/// Where a command reads standard input from and writes results and messages to.
///
/// The program has the real streams behind it, the tests a recording; commands see no difference.
protocol Console: AnyObject {
  /// Results are read by a person and not by a program or a file.
  var isOutputTerminal: Bool { get }
  /// Messages are read by a person.
  var isMessageTerminal: Bool { get }
  /// Something is piped or redirected to standard input.
  var isInputPiped: Bool { get }
  /// Columns of the terminal.
  var width: Int { get }

  /// Writes to standard output.
  func write(_ bytes: [UInt8])
  /// Writes one line to standard error.
  func complain(_ line: String)
  /// The next bytes of standard input, at most so many; empty at its end.
  func read(atMost count: Int) -> [UInt8]
}

extension Console {
  func write(_ text: String) { write(Array(text.utf8)) }
}
