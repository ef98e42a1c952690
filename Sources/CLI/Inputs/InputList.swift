#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One thing to read.
enum InputSource: Hashable {
  case file(String)
  case standardInput

  /// What people call it in messages.
  var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "-"
    }
  }
}

/// Makes of operands, which may be folders, the list of files to read.
enum InputList {
  /// Endings of the documents that are read when a folder is given; a file named itself is always
  /// read.
  static let documentSuffixes: Set<String> = [
    "txt", "text", "md", "markdown", "html", "htm", "xhtml", "eml", "rss", "atom", "xml", "json",
    "jsonl", "ndjson", "ics",
  ]

  /// What is wanted of a folder.
  enum Choice {
    case documents
    /// Calendars, those that Almanach wrote among them.
    case calendars
  }

  /// The files of an operand, in the order of their bytes; hidden ones are left out.
  ///
  /// What Almanach itself wrote into a folder (known by its `events.ndjson`) is not read as an article.
  static func sources(
    of operand: String, choice: Choice = .documents
  ) throws(FileError) -> [InputSource] {
    if operand == "-" { return [.standardInput] }
    var isDirectory = false
    guard FileManager.default.fileExists(atPath: operand, isDirectory: &isDirectory) else {
      throw FileError(.notFound)
    }
    guard isDirectory else { return [.file(operand)] }
    var files: [String] = []
    try walk(operand, choice, depth: 0, into: &files)
    return files.map(InputSource.file)
  }

  private static func walk(
    _ folder: String, _ choice: Choice, depth: Int, into files: inout [String]
  ) throws(FileError) {
    guard depth < 64 else { return }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      throw FileError(.notPermitted)
    }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    let isOutput = names.contains("events.ndjson")
    for name in names.sorted(by: { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }) {
      if name.hasPrefix(".") { continue }
      let path = prefix + name
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        continue
      }
      if isDirectory {
        try walk(path, choice, depth: depth + 1, into: &files)
      } else if choice == .calendars {
        if name.lowercased().hasSuffix(".ics") { files.append(path) }
      } else if isDocument(name), !(isOutput && isOwnOutput(name, isNamed: depth == 0)) {
        files.append(path)
      }
    }
  }

  /// In a folder that Almanach writes to: its calendars and its agenda are never read.
  ///
  /// The events are, where the folder itself was named: that is what somebody wants who asks for the
  /// agenda of an output folder.
  private static func isOwnOutput(_ name: String, isNamed: Bool) -> Bool {
    name == OwnFile.agenda || name.hasSuffix(".ics") || (name == OwnFile.events && !isNamed)
  }

  private static func isDocument(_ name: String) -> Bool {
    let parts = name.split(separator: ".")
    guard parts.count > 1, let suffix = parts.last else { return false }
    return documentSuffixes.contains(suffix.lowercased())
  }
}
