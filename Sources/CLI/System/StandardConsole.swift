#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The process's own standard streams, by the C library's calls.
final class StandardConsole: Console {
  let width: Int

  /// A closed pipe must end the program quietly, Ctrl-C with status 130; `COLUMNS` gives the width.
  init(columns: String?) {
    width = columns.flatMap { Int($0) } ?? 100
    signal(SIGPIPE, SIG_IGN)
    signal(SIGINT) { _ in _exit(130) }
  }

  var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  var isMessageTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  var isInputPiped: Bool { isatty(STDIN_FILENO) == 0 }

  func write(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

  func complain(_ line: String) { write(Array(line.utf8) + [0x0A], to: STDERR_FILENO) }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = writeBytes(rest, to: descriptor)
      if count < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        if descriptor == STDOUT_FILENO { exit(errno == EPIPE ? 0 : 1) }
        return
      }
      rest = rest.dropFirst(count)
    }
  }

  func read(atMost count: Int) -> [UInt8] { readBytes(from: STDIN_FILENO, atMost: count) ?? [] }
}

/// Writes bytes to an open descriptor and gives how many it took; below 0 on an error (`errno` tells which).
func writeBytes(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Int {
  unsafe bytes.withUnsafeBytes { buffer in
    #if canImport(Glibc)
      unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }
}

/// The next bytes of an open descriptor; empty at the end, nil on an error (`errno` tells which).
func readBytes(from descriptor: Int32, atMost count: Int) -> [UInt8]? {
  var buffer = [UInt8](repeating: 0, count: count)
  while true {
    let length = unsafe read(descriptor, &buffer, count)
    if length < 0 {
      if errno == EINTR { continue }
      return nil
    }
    buffer.removeLast(count - length)
    return buffer
  }
}
