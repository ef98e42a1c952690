/// Reads the pattern of a phrase: `[le] <day-number> (et|&) <day-number> <month>`.
///
/// `[…]` may be left out, `(…|…)` is a choice, `{…}` may come any number of times, `<…>` is a slot,
/// a sign of these stands between quotes (`"("`), `$name` stands for a shorthand of the pack, `jour(s)` for both spellings. Where two parts stand
/// without a space, none may stand in the text; one space allows any number.
struct PhraseParser {
  private let pattern: [Character]
  private let shorthands: [String: String]
  private let line: Int
  private let layer: UInt8
  private var position = 0
  private(set) var steps: [PhraseStep] = []
  private var isGlued = false
  private var depth = 0

  /// How often a repeated part may come: more days than a month has are no list of days.
  static let repeatLimit = 40

  init(_ pattern: String, meaning: PhraseMeaning, shorthands: [String: String], line: Int) {
    self.pattern = Array(pattern)
    self.shorthands = shorthands
    self.line = line
    layer = meaning.layer
  }

  mutating func parse() throws(PackError) -> [PhraseStep] {
    try sequence()
    if position < pattern.count { throw bad() }
    steps.append(PhraseStep(kind: .accept))
    return steps
  }

  private func bad() -> PackError {
    PackError(cause: .badForm(String(pattern)), line: line)
  }

  private mutating func sequence() throws(PackError) {
    while position < pattern.count {
      switch pattern[position] {
      case " ":
        isGlued = false
        position += 1
      case "[": try optional()
      case "(": try choice()
      case "{": try repeated()
      case "<": try slot()
      case "$": try shorthand()
      case "\"": try quoted()
      case "]", ")", "}", "|": return
      default: try literal()
      }
    }
  }

  private mutating func optional() throws(PackError) {
    let fork = open()
    let wasGlued = isGlued
    try sequence()
    try close("]")
    isGlued = isGlued && wasGlued
    steps[fork].target = Int32(steps.count)
  }

  private mutating func repeated() throws(PackError) {
    let fork = open()
    try sequence()
    try close("}")
    var jump = PhraseStep(kind: .jump)
    jump.target = Int32(fork)
    steps.append(jump)
    steps[fork].target = Int32(steps.count)
    isGlued = false
  }

  private mutating func choice() throws(PackError) {
    var jumps: [Int] = []
    let wasGlued = isGlued
    var fork = open()
    while true {
      try sequence()
      guard position < pattern.count else { throw bad() }
      guard pattern[position] == "|" else { break }
      jumps.append(steps.count)
      steps.append(PhraseStep(kind: .jump))
      steps[fork].target = Int32(steps.count)
      isGlued = wasGlued
      fork = open()
    }
    try close(")")
    // The last alternative has none after it: its fork leads nowhere and is made a plain step on.
    steps[fork].kind = .jump
    steps[fork].target = Int32(fork + 1)
    for jump in jumps { steps[jump].target = Int32(steps.count) }
    isGlued = true
  }

  private mutating func open() -> Int {
    position += 1
    steps.append(PhraseStep(kind: .fork))
    return steps.count - 1
  }

  private mutating func close(_ bracket: Character) throws(PackError) {
    guard position < pattern.count, pattern[position] == bracket else { throw bad() }
    position += 1
  }

  private mutating func slot() throws(PackError) {
    guard let end = pattern[position...].firstIndex(of: ">") else { throw bad() }
    let name = String(pattern[(position + 1)..<end])
    guard let slot = PhraseSlot(named: name), slot.layer <= layer else {
      throw PackError(cause: .unknownSlot(name), line: line)
    }
    var step = PhraseStep(kind: .slot)
    step.slot = slot
    step.isGlued = isGlued
    steps.append(step)
    position = end + 1
    isGlued = true
  }

  private mutating func shorthand() throws(PackError) {
    var end = position + 1
    while end < pattern.count, pattern[end].isLetter || pattern[end] == "-" { end += 1 }
    let name = String(pattern[(position + 1)..<end])
    guard let meaning = shorthands[name], depth < 8 else {
      throw PackError(cause: .unknownShorthand(name), line: line)
    }
    var inner = PhraseParser(meaning, layer: layer, shorthands: shorthands, line: line)
    inner.isGlued = isGlued
    inner.depth = depth + 1
    inner.steps = steps
    try inner.sequence()
    if inner.position < inner.pattern.count { throw bad() }
    steps = inner.steps
    isGlued = true
    position = end
  }

  private init(_ pattern: String, layer: UInt8, shorthands: [String: String], line: Int) {
    self.pattern = Array(pattern)
    self.shorthands = shorthands
    self.line = line
    self.layer = layer
  }

  /// A sign that means something in patterns, between double quotes: `"("`.
  private mutating func quoted() throws(PackError) {
    guard let end = pattern[(position + 1)...].firstIndex(of: "\"") else { throw bad() }
    for token in Tokenizer.tokens(of: String(pattern[(position + 1)..<end])) {
      var step = PhraseStep(kind: .word)
      step.key = token.key.folded
      step.isGlued = isGlued
      steps.append(step)
      isGlued = true
    }
    position = end + 1
  }

  /// What ends a word of a pattern.
  private static let signs = Array(" []{}()<|$\"".utf8)

  /// Letters and signs up to the next space or bracket; `jour(s)` keeps its brackets.
  private mutating func literal() throws(PackError) {
    var text = ""
    while position < pattern.count {
      let character = pattern[position]
      if character == "(", let last = text.last, last.isLetter || last == ")" {
        guard let close = pattern[position...].firstIndex(of: ")") else { throw bad() }
        text += String(pattern[position...close])
        position = close + 1
        continue
      }
      if let sign = character.asciiValue, PhraseParser.signs.contains(sign) { break }
      text.append(character)
      position += 1
    }
    guard !text.isEmpty, let spellings = PackWord.spellings(of: text[...]), !spellings.isEmpty
    else { throw bad() }
    var jumps: [Int] = []
    let wasGlued = isGlued
    for (index, spelling) in spellings.enumerated() {
      isGlued = wasGlued
      let isLast = index == spellings.count - 1
      let fork = steps.count
      if !isLast { steps.append(PhraseStep(kind: .fork)) }
      for token in PackWord.tokens(of: spelling) {
        var step = PhraseStep(kind: .word)
        step.key = token.key.folded
        step.isGlued = isGlued && token.kind != .word || isGlued && steps.last?.kind == .slot
        steps.append(step)
        isGlued = true
      }
      if !isLast {
        jumps.append(steps.count)
        steps.append(PhraseStep(kind: .jump))
        steps[fork].target = Int32(steps.count)
      }
    }
    for jump in jumps { steps[jump].target = Int32(steps.count) }
    isGlued = true
  }
}
