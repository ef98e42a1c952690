/// The rule for a zone's time after its last recorded change: a POSIX TZ string (RFC 9636, 3.3.1).
struct PosixRule: Sendable, Hashable {
  var standard: LocalTimeType
  /// Nil in a zone without summer time.
  var summer: Summer?

  struct Summer: Sendable, Hashable {
    var type: LocalTimeType
    var begin: YearlyChange
    var end: YearlyChange
  }

  /// A clock that stays as it is.
  init(standard: LocalTimeType) { self.standard = standard }

  /// The clock in force at a moment.
  func type(at moment: Int) -> LocalTimeType {
    guard let summer else { return standard }
    let year = LocalDateTime(seconds: moment &+ standard.offset).day.year
    let begin = summer.begin.local(in: year).seconds - standard.offset
    let end = summer.end.local(in: year).seconds - summer.type.offset
    let isSummer =
      begin < end ? begin <= moment && moment < end : !(end <= moment && moment < begin)
    return isSummer ? summer.type : standard
  }

  /// Reads `CET-1CEST,M3.5.0,M10.5.0/3`; the tz database uses no other form of date than `M`.
  init?(_ bytes: some Sequence<UInt8>) {
    var reader = Reader(bytes: Array(bytes))
    guard let name = reader.name(), let offset = reader.time() else { return nil }
    standard = LocalTimeType(abbreviation: name, offset: -offset)
    guard !reader.isAtEnd else { return }
    guard let summerName = reader.name() else { return nil }
    let summerOffset = reader.peek == UInt8(ascii: ",") ? offset - 3600 : reader.time()
    guard let summerOffset, let begin = reader.change(), let end = reader.change() else {
      return nil
    }
    summer = Summer(
      type: LocalTimeType(
        abbreviation: summerName, offset: -summerOffset, isDaylightSaving: true),
      begin: begin, end: end)
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position >= bytes.count }
    var peek: UInt8? { isAtEnd ? nil : bytes[position] }

    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
      guard peek == UInt8(ascii: byte) else { return false }
      position += 1
      return true
    }

    mutating func name() -> String? {
      let isQuoted = skip("<")
      let begin = position
      while let byte = peek,
        isQuoted ? byte != UInt8(ascii: ">") : (0x61...0x7A).contains(lowercased(byte))
      { position += 1 }
      let name = String(decoding: bytes[begin..<position], as: UTF8.self)
      if isQuoted, !skip(">") { return nil }
      return name.isEmpty ? nil : name
    }

    mutating func number() -> Int? {
      let begin = position
      var value = 0
      while let byte = peek, (0x30...0x39).contains(byte), position - begin < 4 {
        value = value * 10 + Int(byte - 0x30)
        position += 1
      }
      return position > begin ? value : nil
    }

    mutating func time() -> Int? {
      let isNegative = skip("-")
      if !isNegative { _ = skip("+") }
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      if skip(":") { seconds += (number() ?? 0) * 60 }
      if skip(":") { seconds += number() ?? 0 }
      return isNegative ? -seconds : seconds
    }

    mutating func change() -> YearlyChange? {
      guard skip(","), skip("M"), let month = number(), skip("."), let week = number(),
        skip("."), let day = number(), (1...12).contains(month), (1...5).contains(week),
        let weekday = Weekday(rawValue: day == 0 ? 7 : UInt8(clamping: day))
      else { return nil }
      let second = skip("/") ? time() : 7200
      guard let second else { return nil }
      return YearlyChange(month: month, week: week, weekday: weekday, second: second)
    }
  }
}
