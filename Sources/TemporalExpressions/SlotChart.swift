import ArticleText
import LanguagePacks

/// What may start at each token of an article: words of phrases, atoms, and items once they are built.
///
/// A token's cell is filled when it is first asked for, since most of a text is far from any date.
struct SlotChart {
  struct Cell {
    var slots: SlotSet = []
    /// The bit of the word in the places of phrases.
    fileprivate(set) var wordBit: UInt64 = 0
    /// The number of the slots among the rows of openings; -1 where the cell is not filled.
    fileprivate var row: Int32 = -1
    /// The token's number among the words of phrases; 0 where no phrase has it.
    var word: UInt16 = 0
    /// A blank line or the start of a block: no expression goes across.
    fileprivate(set) var isBreak = false
    fileprivate(set) var isSpaced = false
  }

  let tokens: [Token]
  private let senses: [WordSense]
  private let senseStarts: [Int32]
  private let marks: [WordMarks]
  private let slotsByCategory = SlotSet.byCategory
  private let words: PhraseWords
  private let atoms: AtomReader
  private var cells: [Cell]
  private(set) var rows: OpeningRows

  init(
    article: Article, marks: [WordMarks], table: PhraseTable, atoms: AtomReader, rows: OpeningRows
  ) {
    tokens = article.tokens
    senses = article.senses
    senseStarts = article.senseStarts
    self.marks = marks
    words = table.words
    self.atoms = atoms
    cells = Array(repeating: Cell(), count: tokens.count)
    self.rows = rows
  }

  /// What may start at a token of the text, or at its end.
  subscript(token: Int) -> Cell {
    mutating get {
      guard token < cells.count else { return Cell(slots: .end) }
      if cells[token].row < 0 { fill(token) }
      return cells[token]
    }
  }

  /// Notes that an item which fills these slots starts at a token.
  mutating func insert(_ kinds: SlotSet, at token: Int) {
    if cells[token].slots.isSuperset(of: kinds) { return }
    let slots = cells[token].slots.union(kinds)
    cells[token].slots = slots
    cells[token].row = rows.row(of: slots)
  }

  /// The slots that the meanings of a stretch of tokens may fill.
  func slots(ofMeaningsIn tokens: Range<Int>) -> SlotSet {
    var slots: SlotSet = []
    for token in tokens where marks[token].contains(.ofDate) {
      slots.formUnion(self.slots(ofMeaningsAt: token))
    }
    return slots
  }

  /// The slots that the meanings of one token may fill.
  @inline(__always)
  private func slots(ofMeaningsAt token: Int) -> SlotSet {
    var slots: SlotSet = []
    var sense = Int(senseStarts[token])
    let end = Int(senseStarts[token + 1])
    while sense < end {
      let filled = slotsByCategory[Int(senses[sense].category.rawValue)]
      slots.formUnion(filled)
      if !filled.isEmpty, senses[sense].tokenCount > 1 { slots.formUnion(.manyTokens) }
      sense &+= 1
    }
    return slots
  }

  /// Adds the openings that a token admits and the two behind it; tells in which words they are.
  mutating func collect(at token: Int, into found: inout [UInt64]) -> UInt64 {
    let first = view(at: token)
    return collect(first, to: token + 1, from: 0, into: &found)
  }

  /// The same, from a bit on, of an item that fills these slots and ends before a token.
  mutating func collect(
    _ kinds: SlotSet, to end: Int, from start: Int, into found: inout [UInt64]
  ) -> UInt64 {
    let first = OpeningRows.View(slots: kinds, word: 0, row: rows.row(of: kinds))
    return collect(first, to: end, from: start, into: &found)
  }

  private mutating func collect(
    _ first: OpeningRows.View, to end: Int, from start: Int, into found: inout [UInt64]
  ) -> UInt64 {
    let next = view(at: end)
    guard rows.mayBegin(first, next) else { return 0 }
    let last = view(at: end + 1)
    return rows.collect(first, next, last, from: start, into: &found)
  }

  @inline(__always)
  private mutating func view(at token: Int) -> OpeningRows.View {
    guard token < cells.count else {
      return OpeningRows.View(slots: .end, word: 0, row: rows.row(of: .end))
    }
    let cell = self[token]
    return OpeningRows.View(slots: cell.slots, word: cell.word, row: cell.row)
  }

  private mutating func fill(_ index: Int) {
    let token = tokens[index]
    var slots: SlotSet = .token
    switch token.kind {
    case .word:
      if token.shape.contains(.capitalised), atoms.romanMonth(at: index) != nil {
        slots.formUnion(SlotSet(.romanMonth))
      }
    case .number: slots.formUnion(SlotChart.atoms(ofDigits: token))
    case .sign:
      if token.isDash { slots.formUnion(SlotSet(.dash)) }
      if token.isApostrophe { slots.formUnion([SlotSet(.shortYear), .manyTokens]) }
    }
    if marks[index].contains(.ofDate) { slots.formUnion(self.slots(ofMeaningsAt: index)) }
    if token.kind == .number || slots.contains(SlotSet(.number)), numberMayGoOn(after: index) {
      slots.formUnion([SlotSet(.ordinal), .manyTokens])
    }
    let word = words.number(of: token.key.folded)
    cells[index] = Cell(
      slots: slots, wordBit: PhrasePlace.bit(ofWord: word), row: rows.row(of: slots), word: word,
      isBreak: atoms.isBreak(before: index), isSpaced: token.isSpaced)
  }

  /// A further word of a number, or what makes digits an ordinal.
  @inline(__always)
  private func numberMayGoOn(after index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    var sense = Int(senseStarts[index + 1])
    let end = Int(senseStarts[index + 2])
    while sense < end {
      let category = senses[sense].category
      if category == .number || category == .ordinalSuffix { return true }
      sense &+= 1
    }
    return false
  }

  /// The slots that a number in digits may fill, by its length and value.
  private static func atoms(ofDigits token: Token) -> SlotSet {
    var slots = SlotSet(.digits)
    switch token.end - token.begin {
    case 1...2:
      slots.formUnion(SlotSet(.number))
      if (1...31).contains(token.number) { slots.formUnion(SlotSet(.dayNumber)) }
      if (1...12).contains(token.number) { slots.formUnion(SlotSet(.monthNumber)) }
      if token.number <= 24 { slots.formUnion(SlotSet(.hour)) }
      if token.end - token.begin == 2 {
        slots.formUnion(SlotSet(.shortYear))
        if token.number < 60 { slots.formUnion([SlotSet(.minute), SlotSet(.second)]) }
      }
    case 3: slots.formUnion([SlotSet(.number), SlotSet(.compactTime)])
    case 4: slots.formUnion([SlotSet(.number), SlotSet(.compactTime), SlotSet(.year)])
    case 5...6: slots.formUnion(SlotSet(.number))
    case 8: slots.formUnion(SlotSet(.compactDate))
    default: break
    }
    return slots
  }
}
