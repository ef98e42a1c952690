/// One spelling of one meaning, as a pack states it, cut into tokens.
public struct PackWord: Sendable {
  public var tokens: [WordKey]
  public var spelling: String
  public var isStrict: Bool
  public var isCapitalised: Bool
  /// Also the last part of a longer word: "-konzert" in "Neujahrskonzert".
  public var isLastPart = false
  /// What closes the clause that the word stands in: the "statt" of "findet statt".
  public var secondPart: [WordKey] = []
  public var category: WordCategory
  public var value: Int16
  /// The pack's line, for messages.
  public var line: Int

  /// "Me" and "Sa" are weekdays at the head of a line alone, which whoever asks has to look at.
  var mayNameTime: Bool { category.namesTime(value: value) || category == .shortWeekday }

  /// The tokens of a spelling as they stand in running text: "d'" ends in its apostrophe.
  static func tokens(of spelling: String) -> [Token] {
    guard let last = spelling.last, last == "'" || last == "’", spelling.count > 1 else {
      return Tokenizer.tokens(of: spelling)
    }
    return Tokenizer.tokens(of: spelling + "a").dropLast()
  }

  /// All spellings of a form such as `réunion(s)`, `régiona(l|le|ux)` or `annul(é|ée)(s)`.
  ///
  /// A bracket with bars is a choice, one without may be left out.
  static func spellings(of form: Substring) -> [String]? {
    guard let open = form.utf8.firstIndex(of: UInt8(ascii: "(")) else {
      return form.utf8.contains(UInt8(ascii: ")")) ? nil : [String(form)]
    }
    guard let close = form[open...].utf8.firstIndex(of: UInt8(ascii: ")")) else { return nil }
    let inside = form[form.utf8.index(after: open)..<close]
    var choices = inside.split(separator: "|", omittingEmptySubsequences: false)
    if choices.count == 1 { choices.append("") }
    guard let rest = spellings(of: form[form.utf8.index(after: close)...]) else { return nil }
    return choices.flatMap { choice in rest.map { form[..<open] + choice + $0 } }
  }
}
