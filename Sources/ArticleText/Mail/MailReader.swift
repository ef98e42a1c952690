/// Reads a mail: its headers, the part a person would read, and the calendars that came with it.
///
/// MIME multiparts are walked to a fixed depth (RFC 2046); of alternatives the plain text is taken
/// unless the page says much more.
struct MailReader {
  static let maximumDepth = 32

  struct Message {
    var headers: MailHeaders
    /// Plain text, decoded.
    var text: [UInt8] = []
    /// The page, decoded; empty when the text is to be read.
    var html: [UInt8] = []
    var calendars: [String] = []

    /// The same calendar often comes twice: as a part and as an attachment.
    mutating func add(_ others: [String]) {
      for calendar in others where calendars.count < MailReader.calendarLimit {
        if !calendars.contains(calendar) { calendars.append(calendar) }
      }
    }
  }

  /// Attached calendars beyond this many are left out.
  private static let calendarLimit = 200

  private let bytes: [UInt8]

  static func read(_ bytes: [UInt8]) throws(ReadError) -> Message {
    try MailReader(bytes: bytes).message(from: 0, to: bytes.count, depth: 0)
  }

  /// The messages of an mbox, or the one message of a mail (RFC 4155).
  static func messages(in bytes: [UInt8]) -> [[UInt8]] {
    let mark = Array("From ".utf8)
    guard bytes.starts(with: mark) else { return [bytes] }
    var starts: [Int] = []
    var index = 0
    while index < bytes.count {
      let isStart =
        index + mark.count <= bytes.count && bytes[index] == mark[0]
        && bytes[index..<(index + mark.count)].elementsEqual(mark)
        && (index == 0 || index < 2 || bytes[index - 2] == 0x0A || bytes[index - 2] == 0x0D)
      var end = index
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      if isStart { starts.append(min(end + 1, bytes.count)) }
      index = end + 1
    }
    return starts.enumerated().map { place, start in
      var end = bytes.count
      if place + 1 < starts.count {
        end = starts[place + 1] - 1
        while end > start, bytes[end - 1] != 0x0A { end -= 1 }
      }
      return Array(bytes[start..<max(start, end)])
    }
  }

  private func message(
    from begin: Int, to end: Int, depth: Int
  ) throws(ReadError) -> Message {
    guard depth < MailReader.maximumDepth else {
      throw ReadError(.tooDeep(limit: MailReader.maximumDepth))
    }
    var body = begin
    let headers = MailHeaders(bytes, from: begin, to: end, end: &body)
    var message = Message(headers: headers)
    let type = headers.token("content-type") ?? "text/plain"
    if type.hasPrefix("multipart/"),
      let boundary = headers.parameter("boundary", of: "content-type"), !boundary.isEmpty
    {
      try multipart(
        &message, type, parts(body, end, boundary: Array(boundary.utf8)), depth: depth)
    } else {
      try single(&message, type, body, end, depth: depth)
    }
    return message
  }

  private func single(
    _ message: inout Message, _ type: String, _ begin: Int, _ end: Int, depth: Int
  ) throws(ReadError) {
    let headers = message.headers
    let encoding = TransferEncoding(headers.token("content-transfer-encoding") ?? "")
    let name =
      headers.parameter("filename", of: "content-disposition")
      ?? headers.parameter("name", of: "content-type") ?? ""
    let isCalendar = type == "text/calendar" || name.lowercased().hasSuffix(".ics")
    if isCalendar {
      let text = decoded(encoding.decode(bytes[begin..<end]), headers)
      message.calendars.append(String(decoding: text, as: UTF8.self))
      return
    }
    if type == "message/rfc822" {
      let inner = try MailReader(bytes: encoding.decode(bytes[begin..<end]))
        .inner(depth: depth + 1)
      message.text = inner.text
      message.html = inner.html
      message.add(inner.calendars)
      return
    }
    guard headers.token("content-disposition") != "attachment" else { return }
    if type == "text/html" || type == "application/xhtml+xml" {
      message.html = decoded(encoding.decode(bytes[begin..<end]), headers)
    } else if type.hasPrefix("text/") {
      message.text = decoded(encoding.decode(bytes[begin..<end]), headers)
    }
  }

  private func inner(depth: Int) throws(ReadError) -> Message {
    try message(from: 0, to: bytes.count, depth: depth)
  }

  private func decoded(_ body: [UInt8], _ headers: MailHeaders) -> [UInt8] {
    let declared = headers.parameter("charset", of: "content-type").flatMap(Charset.init(label:))
    if Charset.isValidUTF8(body) { return body }
    return (declared ?? .windows1252).decode(body[...])
  }

  /// Alternatives give one body; other multiparts join the texts of their parts.
  private func multipart(
    _ message: inout Message, _ type: String, _ parts: [Range<Int>], depth: Int
  ) throws(ReadError) {
    for range in parts {
      let part = try self.message(
        from: range.lowerBound, to: range.upperBound, depth: depth + 1)
      message.add(part.calendars)
      if type == "multipart/alternative" {
        if !part.text.isEmpty { message.text = part.text }
        if !part.html.isEmpty { message.html = part.html }
        continue
      }
      if !part.html.isEmpty { message.html += part.html }
      if part.html.isEmpty, !part.text.isEmpty {
        if message.html.isEmpty {
          if !message.text.isEmpty { message.text += [0x0A, 0x0A] }
          message.text += part.text
        } else {
          message.html += Array("<pre>".utf8) + MailReader.escaped(part.text)
        }
      }
      if message.text.isEmpty { message.text = part.text }
    }
  }

  static func escaped(_ text: [UInt8]) -> [UInt8] {
    var markup: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "<"): markup += Array("&lt;".utf8)
      case UInt8(ascii: "&"): markup += Array("&amp;".utf8)
      default: markup.append(byte)
      }
    }
    return markup
  }

  /// The stretches between "--boundary" lines; the last delimiter may be missing.
  private func parts(_ begin: Int, _ end: Int, boundary: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var partBegin: Int?
    var index = begin
    while index < end {
      var lineEnd = index
      while lineEnd < end, bytes[lineEnd] != 0x0A { lineEnd += 1 }
      if isDelimiter(index, lineEnd, boundary) {
        if let partBegin { found.append(partBegin..<max(partBegin, index - 1)) }
        partBegin = min(lineEnd + 1, end)
        let after = index + 2 + boundary.count
        if after + 1 < end, bytes[after] == UInt8(ascii: "-"),
          bytes[after + 1] == UInt8(ascii: "-")
        {
          return found
        }
      }
      index = lineEnd + 1
    }
    if let partBegin { found.append(partBegin..<end) }
    return found
  }

  private func isDelimiter(_ begin: Int, _ end: Int, _ boundary: [UInt8]) -> Bool {
    guard end - begin >= boundary.count + 2, bytes[begin] == UInt8(ascii: "-"),
      bytes[begin + 1] == UInt8(ascii: "-")
    else { return false }
    return bytes[(begin + 2)..<(begin + 2 + boundary.count)].elementsEqual(boundary)
  }
}
