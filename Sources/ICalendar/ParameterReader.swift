/// Reads the parameters between a property's name and its colon.
struct ParameterReader {
  let bytes: [UInt8]
  /// At a `;` to begin with, at the colon or the line's end afterwards.
  var position: Int
  let end: Int

  mutating func read(_ line: Int, _ problems: inout ProblemList) -> [Parameter] {
    var parameters: [Parameter] = []
    var names: Set<ParameterName> = []
    while position < end, bytes[position] == UInt8(ascii: ";") {
      position += 1
      let begin = position
      var isName = true
      while position < end, !isStop(bytes[position]), bytes[position] != UInt8(ascii: "=") {
        if !CalendarToken.isNameByte(bytes[position]) { isName = false }
        position += 1
      }
      let name = ParameterName(
        unchecked: String(decoding: bytes[begin..<position], as: UTF8.self))
      if !isName || name.text.isEmpty { problems.add(.badContentLine, .error, line: line) }
      guard position < end, bytes[position] == UInt8(ascii: "=") else {
        problems.add(
          CalendarProblem(.badContentLine, .error, line: line, detail: name.text))
        parameters.append(Parameter(name, values: []))
        continue
      }
      var values: [String] = []
      repeat {
        position += 1
        values.append(value(line, name, &problems))
      } while position < end && bytes[position] == UInt8(ascii: ",")
      // Few names are looked through, many looked up.
      if parameters.count == 8 { names = Set(parameters.map(\.name)) }
      let isRepeated =
        parameters.count < 8
        ? parameters.contains { $0.name == name } : !names.insert(name).inserted
      if isRepeated {
        problems.add(
          CalendarProblem(.repeatedParameter, .error, line: line, detail: name.text))
      }
      parameters.append(Parameter(name, values: values))
    }
    return parameters
  }

  private func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":")
  }

  private mutating func value(
    _ line: Int, _ name: ParameterName, _ problems: inout ProblemList
  ) -> String {
    var begin = position
    var stop = position
    var tail = ""
    if position < end, bytes[position] == UInt8(ascii: "\"") {
      if let close = bytes[(position + 1)..<end].firstIndex(of: UInt8(ascii: "\"")) {
        begin = position + 1
        stop = close
        position = close + 1
        let rest = skipPlain()
        if !rest.isEmpty {
          problems.add(CalendarProblem(.parameterQuotes, .error, line: line, detail: name.text))
          tail = String(decoding: bytes[rest], as: UTF8.self)
        }
      } else {
        problems.add(CalendarProblem(.parameterQuotes, .error, line: line, detail: name.text))
        stop = skipPlain().upperBound
      }
    } else {
      let plain = skipPlain()
      stop = plain.upperBound
      if bytes[plain].contains(UInt8(ascii: "\"")) {
        problems.add(CalendarProblem(.parameterQuotes, .error, line: line, detail: name.text))
      }
    }
    let text = ParameterText.decode(bytes[begin..<stop]) + tail
    if hasBackslashEscape(begin..<stop) {
      problems.add(CalendarProblem(.parameterBackslash, .warning, line: line, detail: name.text))
    }
    return text
  }

  /// Steps to the next comma, semicolon or colon.
  private mutating func skipPlain() -> Range<Int> {
    let begin = position
    while position < end, !isStop(bytes[position]), bytes[position] != UInt8(ascii: ",") {
      position += 1
    }
    return begin..<position
  }

  private func hasBackslashEscape(_ range: Range<Int>) -> Bool {
    guard range.count > 1 else { return false }
    for index in range.lowerBound..<(range.upperBound - 1)
    where bytes[index] == UInt8(ascii: "\\") {
      switch bytes[index + 1] {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "n"), UInt8(ascii: "N"): return true
      default: break
      }
    }
    return false
  }
}
