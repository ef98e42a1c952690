/// The names that packs have for what Swift lists as cases.
enum PackName {
  /// A case's own name with hyphens: `eventNoun` is "event-noun".
  static func of(_ value: some Any) -> String {
    "\(value)".reduce(into: "") { name, letter in
      if letter.isUppercase { name.append("-") }
      name += letter.lowercased()
    }
  }
}
