/// The header fields of a mail or of one of its parts (RFC 5322, RFC 2045 to 2047, RFC 2231).
struct MailHeaders {
  private var fields: [(name: String, value: [UInt8])] = []

  private static let fieldLimit = 2000

  /// Reads fields up to the first empty line; `end` is where the body begins.
  init(_ bytes: [UInt8], from begin: Int, to limit: Int, end: inout Int) {
    var index = begin
    while index < limit {
      let lineEnd = MailHeaders.lineEnd(bytes, index, limit)
      let next = min(lineEnd + 1, limit)
      var stop = lineEnd
      while stop > index, bytes[stop - 1] == 0x0D { stop -= 1 }
      if stop == index {
        index = next
        break
      }
      add(bytes, index, stop)
      index = next
    }
    end = index
  }

  private static func lineEnd(_ bytes: [UInt8], _ begin: Int, _ limit: Int) -> Int {
    var index = begin
    while index < limit, bytes[index] != 0x0A { index += 1 }
    return index
  }

  private mutating func add(_ bytes: [UInt8], _ begin: Int, _ end: Int) {
    if bytes[begin] == 0x20 || bytes[begin] == 0x09 {
      if !fields.isEmpty { fields[fields.count - 1].value += [0x20] + bytes[(begin + 1)..<end] }
      return
    }
    guard fields.count < MailHeaders.fieldLimit,
      let colon = bytes[begin..<end].firstIndex(of: UInt8(ascii: ":"))
    else { return }
    let name = String(decoding: bytes[begin..<colon], as: UTF8.self).lowercased()
    fields.append((name, Array(bytes[(colon + 1)..<end])))
  }

  /// The raw value of the first field of a name, without space around it.
  func raw(_ name: String) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    let text = String(decoding: Charset.windows1252OrUTF8(field.value[...]), as: UTF8.self)
    return text.trimmed
  }

  /// The value with its encoded words resolved: "=?utf-8?Q?R=C3=A9union?=".
  func text(_ name: String) -> String? {
    guard let value = raw(name) else { return nil }
    let decoded = MailHeaders.decodingWords(in: Array(value.utf8))
    return ArticleReader.oneLine(String(decoding: decoded, as: UTF8.self))
  }

  /// A value without its parameters, in lower case: "text/html".
  func token(_ name: String) -> String? {
    raw(name)?.split(separator: ";").first.map { String($0).trimmed.lowercased() }
  }

  /// A parameter of a field: `charset`, `boundary`, `filename`; RFC 2231 forms are understood.
  func parameter(_ name: String, of field: String) -> String? {
    guard let value = raw(field) else { return nil }
    var pieces: [String] = []
    for part in MailHeaders.parameters(value) {
      let key = part.name
      if key == name { return part.value }
      if key == name + "*" {
        return MailHeaders.percentDecoded(part.value)
      }
      if key.hasPrefix(name + "*") { pieces.append(part.value) }
    }
    return pieces.isEmpty ? nil : MailHeaders.percentDecoded(pieces.joined())
  }

  /// The parameters after the first semicolon; quotation marks protect semicolons.
  private static func parameters(_ value: String) -> [(name: String, value: String)] {
    var found: [(String, String)] = []
    var name = ""
    var text = ""
    var isQuoted = false
    var isValue = false
    func finished() -> (String, String)? {
      isValue ? (name.trimmed.lowercased(), text.trimmed) : nil
    }
    for character in value.unicodeScalars {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ";", !isQuoted {
        if let parameter = finished() { found.append(parameter) }
        name = ""
        text = ""
        isValue = false
      } else if character == "=", !isValue {
        isValue = true
      } else if isValue {
        text.unicodeScalars.append(character)
      } else {
        name.unicodeScalars.append(character)
      }
    }
    if let parameter = finished() { found.append(parameter) }
    return found
  }

  /// "utf-8''R%C3%A9union.ics".
  private static func percentDecoded(_ text: String) -> String {
    let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
    let bytes = Array((parts.count == 3 ? String(parts[2]) : text).utf8).map {
      $0 == UInt8(ascii: "%") ? UInt8(ascii: "=") : $0
    }
    let decoded = TransferEncoding.quotedPrintable(bytes[...], isHeader: false)
    let charset = parts.count == 3 ? Charset(label: String(parts[0])) : nil
    return String(decoding: (charset ?? .utf8).decode(decoded[...]), as: UTF8.self)
  }

  /// Encoded words (RFC 2047, section 2); space between two of them is dropped.
  static func decodingWords(in bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    var index = 0
    var afterWord: Int?
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "="), let word = encodedWord(bytes, index) {
        if let start = afterWord, text[start...].allSatisfy({ $0 <= 0x20 }) {
          text.removeSubrange(start...)
        }
        text += word.text
        index = word.end
        afterWord = text.count
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }

  private static func encodedWord(
    _ bytes: [UInt8], _ start: Int
  ) -> (text: [UInt8], end: Int)? {
    guard start + 5 < bytes.count, bytes[start + 1] == UInt8(ascii: "?") else { return nil }
    var marks: [Int] = []
    var index = start + 2
    let limit = min(bytes.count, start + 2000)
    while index < limit, marks.count < 3 {
      if bytes[index] == UInt8(ascii: "?") { marks.append(index) }
      index += 1
    }
    guard marks.count == 3, marks[1] == marks[0] + 2, index < bytes.count,
      bytes[index] == UInt8(ascii: "=")
    else { return nil }
    let label = String(decoding: bytes[(start + 2)..<marks[0]], as: UTF8.self)
    let content = bytes[(marks[1] + 1)..<marks[2]]
    let decoded: [UInt8]
    switch bytes[marks[0] + 1] | 0x20 {
    case UInt8(ascii: "q"): decoded = TransferEncoding.quotedPrintable(content, isHeader: true)
    case UInt8(ascii: "b"): decoded = TransferEncoding.base64(content)
    default: return nil
    }
    let name = label.split(separator: "*").first.map(String.init) ?? label
    return ((Charset(label: name) ?? .utf8).decode(decoded[...]), index + 1)
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
