import LanguagePacks
import TemporalExpressions

/// The text of a language pack in a file, with what it stands on.
///
/// `language xx Name` makes a pack of its own, which replaces a built-in one of the same language.
/// `language +fr` adds words and phrases to the built-in French pack.
struct PackFile {
  /// The whole pack: of an addition, the built-in text and the file's behind it.
  let text: String
  /// How many lines of the text come before the file's first.
  let offset: Int
  /// The built-in text that an addition stands on.
  private let base: String?

  /// Line ends of any kind, tabs and a byte order mark are taken as a person meant them.
  init(bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var plain: [UInt8] = []
    plain.reserveCapacity(body.count)
    for byte in body where byte != 0x0D { plain.append(byte == 0x09 ? 0x20 : byte) }
    var lines = String(decoding: plain, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let first = lines.firstIndex { $0.hasPrefix("language +") }
    let code = first.flatMap { lines[$0].dropFirst(10).split(separator: " ").first }
    guard let first, let base = PackFile.builtIn(code.map(String.init)) else {
      text = lines.joined(separator: "\n")
      offset = 0
      base = nil
      return
    }
    lines[first] = ""
    self.base = base
    offset = base.split(separator: "\n", omittingEmptySubsequences: false).count
    text = base + "\n" + lines.joined(separator: "\n")
  }

  private static func builtIn(_ code: String?) -> String? {
    code.flatMap { LanguagePack.texts(ofLanguage: $0) }?.joined(separator: "\n")
  }

  /// The pack, or what is wrong with it on which of the file's lines.
  func pack() throws(PackError) -> LanguagePack {
    do { return try LanguagePack(parsing: text) } catch {
      throw PackError(cause: error.cause, line: max(1, error.line - offset))
    }
  }

  /// What is wrong with the file, by its own lines.
  ///
  /// Line 0 stands for an example of the built-in pack that an addition spoils.
  func findings() -> [PackCheck.Finding] {
    let offset = offset
    let present = Set(base.map(PackCheck.findings) ?? [])
    return PackCheck.findings(in: text).compactMap { finding in
      if present.contains(finding) { return nil }
      var finding = finding
      finding.line -= offset
      guard finding.line <= 0 else {
        if case .ambiguousWord(let word, let category, let line) = finding.fault {
          finding.fault = .ambiguousWord(
            word, category: category, otherLine: max(0, line - offset))
        }
        return finding
      }
      switch finding.fault {
      case .missed, .misread, .falseFind:
        finding.line = 0
        return finding
      case .unreadable, .ambiguousWord: return nil
      }
    }
  }
}
