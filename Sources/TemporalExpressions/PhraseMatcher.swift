import ArticleText
import LanguagePacks

/// Matches the phrases of a pack over the tokens of one article.
///
/// A phrase sees words, numbers and what phrases of lower layers built, never its own layer, so there
/// is no recursion in the grammar; each attempt may take a bounded number of steps, so the whole is
/// linear in the text. Tokens are read from the last to the first, since a phrase looks only forward;
/// only those near a number or a word with a temporal meaning are tried. A long text is matched in
/// stretches, and what was read of one is forgotten before the next.
struct PhraseMatcher {
  /// A reading of a stretch of tokens; those that start at one token are linked, longest first.
  struct Item {
    var kinds: SlotSet
    var first: Int32
    var end: Int32
    var phrase: Int32
    var reading: Int32
    var next: Int32
    var layer: UInt8
    /// All it names are days, which may have hours.
    var isOfDays: Bool
  }

  /// What filled a slot: a number, or an item built before.
  struct Capture {
    var slot: PhraseSlot
    var value: Int32
    var item: Int32
    var first: Int32
    var end: Int32
    /// The first token is a number in digits.
    var isDigits = false
    /// Those digits begin with a zero.
    var isPadded = false
  }

  /// A way not taken: the other one of a fork, or the next item that may fill a slot.
  private struct Alternative {
    var step: Int32
    var token: Int32
    /// How many slots were filled before.
    var captures: Int32
    /// The item, or -1 for a fork.
    var item: Int32
  }

  let article: Article
  let table: PhraseTable
  private let tokens: [Token]
  private let steps: [MatchStep]
  private let forks: [MatchStep.Fork]
  private let openings: [OpeningIndex.Opening]
  private let meanings: [PhraseMeaning]
  private let required: [SlotSet]
  private var chart: SlotChart
  private let atoms: AtomReader
  private let anchors: TokenSet
  /// The items found and their readings, and what filled the slots of the phrase under way.
  private(set) var parts = PhraseBuilder()
  /// For each token the first item that starts there, or -1.
  private(set) var heads: [Int32] = []
  /// The tokens at which items start, in order.
  private(set) var starts: [Int32] = []
  /// The openings still to be tried at a token, as bits of the table's index.
  private var pending: [UInt64]
  /// Between breaks: the first token of the run being read, and the slots that something in it, from the
  /// token read on, may fill; a phrase that always fills another one is not tried.
  private var runStart = Int.max
  private var fillable: SlotSet = .all
  /// Where the nearest recurrence starts.
  private var recurrence = Int.max / 2

  // The attempt under way.
  private var phrase = 0
  private var layer: UInt8 = 0
  private var first = 0
  private var refusals = 0
  private var alternatives: [Alternative] = []

  /// How many tokens may stand between the start of a phrase and its first number or temporal word.
  private static let reach = 6
  /// How many tokens may stand between the start of a recurrence with its bounds and the recurrence.
  private static let recurrenceReach = 64
  private static let stepsAllowed = 400
  /// So many tokens are matched together at least, and at most.
  private static let leastStretch = 1024
  private static let mostStretch = 8192
  /// More items are built only where most of a text are dates.
  private static let usualItems = 512
  /// No expression of more tokens goes on into the next stretch.
  private static let overlap = 256
  /// How many ways to match a phrase are tried whose parts make no sense.
  private static let refusalsAllowed = 6

  init(article: Article, table: PhraseTable, rows: OpeningRows) {
    self.article = article
    self.table = table
    tokens = article.tokens
    steps = table.steps
    forks = table.forks
    openings = table.index.openings
    meanings = table.meanings
    required = table.required
    atoms = AtomReader(article: article)
    // A text read with another lexicon than the pack's has none.
    let marks =
      article.marks.count == tokens.count
      ? article.marks : WordMarks.marks(of: article.senses.span, tokens: tokens.count)
    chart = SlotChart(article: article, marks: marks, table: table, atoms: atoms, rows: rows)
    anchors = atoms.anchors(marks: marks)
    pending = Array(repeating: 0, count: table.index.width)
  }

  /// The rows of openings, with those of the sets of slots that this text brought.
  var rows: OpeningRows { chart.rows }

  /// Where a stretch that begins at a token ends: at a break, or in a paragraph of thousands of words
  /// anywhere.
  func end(ofStretchFrom start: Int) -> Int {
    var end = start + PhraseMatcher.leastStretch
    let most = min(start + PhraseMatcher.mostStretch, tokens.count)
    while end < most, !atoms.isBreak(before: end) { end += 1 }
    return min(end, most)
  }

  /// Matches the phrases that begin in a stretch of tokens, and forgets those found before.
  mutating func run(_ stretch: Range<Int>) {
    forget()
    var end = stretch.upperBound
    if end < tokens.count, !atoms.isBreak(before: end) {
      // A phrase that begins near the end may go on behind it.
      end = min(end + PhraseMatcher.overlap, tokens.count)
    }
    var token = anchors.last(before: end)
    if token < stretch.lowerBound { return }
    if heads.isEmpty {
      heads = Array(repeating: -1, count: tokens.count)
      let room = min(tokens.count / 2 + 16, PhraseMatcher.usualItems)
      parts.items.reserveCapacity(room)
      parts.readings.reserveCapacity(room)
    }
    while token >= stretch.lowerBound {
      var stop = token
      while token >= max(stretch.lowerBound, stop) {
        if anchors.contains(token) { stop = firstStart(before: token) }
        read(at: token)
        token -= 1
      }
      token = anchors.last(before: token + 1)
    }
    starts.reverse()
  }

  /// The first token from which a phrase may reach an anchor: "d'" counts for none.
  private func firstStart(before anchor: Int) -> Int {
    let first = anchor - PhraseMatcher.reach
    return first > 0 && tokens[first - 1].shape.contains(.elided) ? first - 1 : first
  }

  private mutating func forget() {
    for start in starts { heads[Int(start)] = -1 }
    starts.removeAll(keepingCapacity: true)
    parts.items.removeAll(keepingCapacity: true)
    parts.readings.removeAll(keepingCapacity: true)
    recurrence = Int.max / 2
    runStart = .max
  }

  /// Looks at what the run that holds a token may fill; what is behind its end is out of reach.
  private mutating func beginRun(at token: Int) {
    let end = min(runStart, token + PhraseMatcher.overlap * 4, atoms.runEnd(behind: token))
    runStart = atoms.runStart(upTo: token)
    let found = chart.slots(ofMeaningsIn: runStart..<max(end, token + 1))
    fillable = SlotSet.all.subtracting(SlotSet.meanings.union(.items)).union(found)
  }

  /// Tries the phrases that may begin at a token, layer by layer.
  private mutating func read(at token: Int) {
    if token < runStart { beginRun(at: token) }
    let cell = chart[token]
    if cell.word == 0, cell.slots == .token { return }
    var filled = chart.collect(at: token, into: &pending)
    var last: Int32 = -1
    var next = 0
    var hasDays = false
    while let word = OpeningRows.next(of: filled, from: next, below: pending.count) {
      var bits = pending[word]
      pending[word] = 0
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits &- 1
        let opening = openings[word << 6 &+ bit]
        if opening.phrase == last || opening.asksForDays && !hasDays
          || !mayHold(opening.layer, at: token)
          || !fillable.isSuperset(of: required[Int(opening.phrase)])
        {
          continue
        }
        last = opening.phrase
        if attempt(opening, at: token) {
          let item = parts.items[parts.items.count - 1]
          link(item)
          hasDays = hasDays || item.isOfDays
          chart.insert(item.kinds, at: token)
          fillable.formUnion(item.kinds)
          filled |= chart.collect(
            item.kinds, to: Int(item.end), from: word << 6 &+ bit &+ 1, into: &pending)
          bits |= pending[word]
          pending[word] = 0
        }
      }
      next = word &+ 1
    }
    if heads[token] >= 0 { starts.append(Int32(token)) }
  }

  private mutating func attempt(_ opening: OpeningIndex.Opening, at token: Int) -> Bool {
    while parts.captures.popLast() != nil {}
    phrase = Int(opening.phrase)
    layer = opening.layer
    first = token
    refusals = 0
    let known = parts.readings.count
    let end = match(at: token)
    guard end > token, parts.readings.count > known else { return false }
    parts.items.append(
      Item(
        kinds: table.kinds[phrase], first: Int32(token), end: Int32(end), phrase: opening.phrase,
        reading: Int32(parts.readings.count - 1), next: -1, layer: opening.layer,
        isOfDays: parts.isOfDays))
    if layer == PhraseMeaning.every.layer { recurrence = token }
    return true
  }

  /// Puts a new item among those of its first token, longer ones first, earlier phrases first.
  ///
  /// A habit ("le mardi de 18 h à 20 h") goes before the one day it could be as well.
  private mutating func link(_ item: Item) {
    let new = parts.items.count - 1
    let meaning = meanings[Int(item.phrase)]
    let leadsEquals = meaning == .every
    let isConditional = meaning.isConditional
    var before: Int32 = -1
    var current = heads[Int(item.first)]
    var length = 0
    while current >= 0, parts.items[Int(current)].end >= item.end, length < 32 {
      let other = parts.items[Int(current)]
      if leadsEquals, other.end == item.end { break }
      if other.end == item.end, other.kinds.isSuperset(of: item.kinds), !isConditional { return }
      before = current
      current = other.next
      length += 1
    }
    if length >= 32 { return }
    parts.items[new].next = current
    if before >= 0 {
      parts.items[Int(before)].next = Int32(new)
    } else {
      heads[Int(item.first)] = Int32(new)
    }
  }

  /// Whether a layer may build anything here: a recurrence's bounds need the recurrence.
  private func mayHold(_ layer: UInt8, at token: Int) -> Bool {
    layer != PhraseMeaning.bounded.layer || recurrence - token < PhraseMatcher.recurrenceReach
  }

  // MARK: - Matching

  /// Runs the program of the phrase under way from a token; the token after the match, or -1.
  ///
  /// Where two ways are open the first is taken and the other put by; when a way comes to nothing, the
  /// one put by last is tried.
  private mutating func match(at start: Int) -> Int {
    while alternatives.popLast() != nil {}
    var index = Int(table.firstSteps[phrase])
    var token = start
    var cell = chart[token]
    var wordBit = cell.wordBit
    var budget = PhraseMatcher.stepsAllowed
    while true {
      budget -= 1
      if budget < 0 { return -1 }
      let step = steps[index]
      switch step.kind {
      case .accept:
        if accepts(to: token) { return token }
      case .jump:
        index = Int(step.target)
        continue
      case .fork:
        let fork = forks[Int(step.number)]
        let jumps = fork.other.admits(cell.slots, wordBit)
        if fork.next.admits(cell.slots, wordBit) {
          if jumps { putBy(Int(step.target), at: token) }
          index += 1
          continue
        }
        if jumps {
          index = Int(step.target)
          continue
        }
      case .word:
        if cell.word == step.number, canRead(token, cell, step) {
          token += 1
          cell = chart[token]
          wordBit = cell.wordBit
          index += 1
          continue
        }
      case .slot:
        if cell.slots.contains(SlotSet(step.slot)), canRead(token, cell, step),
          let end = fill(step.slot, from: -1, index, at: token)
        {
          token = end
          cell = chart[token]
          wordBit = cell.wordBit
          index += 1
          continue
        }
      }
      guard let (step, end) = nextAlternative() else { return -1 }
      index = step
      token = end
      cell = chart[token]
      wordBit = cell.wordBit
    }
  }

  private mutating func putBy(_ step: Int, at token: Int, item: Int32 = -1) {
    alternatives.append(
      Alternative(
        step: Int32(truncatingIfNeeded: step), token: Int32(truncatingIfNeeded: token),
        captures: Int32(truncatingIfNeeded: parts.captures.count), item: item))
  }

  /// The step and token to go on from with the alternative put by last; nil when none is left.
  private mutating func nextAlternative() -> (step: Int, token: Int)? {
    while let other = alternatives.popLast() {
      while parts.captures.count > Int(other.captures) { _ = parts.captures.popLast() }
      let step = Int(other.step)
      if other.item < 0 { return (step, Int(other.token)) }
      if let end = fill(steps[step].slot, from: other.item, step, at: Int(other.token)) {
        return (step + 1, end)
      }
    }
    return nil
  }

  /// Fills a slot with an atom, or with the first item of a lower layer that fits, from one on (-1 is the
  /// first of all); the token behind it.
  private mutating func fill(
    _ slot: PhraseSlot, from item: Int32, _ step: Int, at token: Int
  ) -> Int? {
    guard slot.isItem else {
      guard let atom = atoms.atom(slot, at: token) else { return nil }
      parts.captures.append(
        Capture(
          slot: slot, value: atom.value, item: -1, first: Int32(truncatingIfNeeded: token),
          end: Int32(truncatingIfNeeded: atom.end), isDigits: tokens[token].kind == .number,
          isPadded: atoms.isPadded(token)))
      return atom.end
    }
    let kinds = SlotSet(slot)
    let asksForDays = table.asksForDays[phrase]
    var next = item < 0 ? heads[token] : item
    while next >= 0 {
      let item = parts.items[Int(next)]
      if !item.kinds.isDisjoint(with: kinds), item.layer < layer, item.isOfDays || !asksForDays {
        if item.next >= 0 { putBy(step, at: token, item: item.next) }
        parts.captures.append(
          Capture(
            slot: slot, value: 0, item: next, first: Int32(truncatingIfNeeded: token),
            end: item.end, isDigits: tokens[token].kind == .number))
        return Int(item.end)
      }
      next = item.next
    }
    return nil
  }

  /// Whether a token stands right for a step: glued where it must be, and not across a break.
  private func canRead(_ token: Int, _ cell: SlotChart.Cell, _ step: MatchStep) -> Bool {
    token == first || !cell.isBreak && !(step.isGlued && cell.isSpaced)
  }

  /// Whether an item built before says as much of the same stretch; a call would copy the matcher.
  @inline(__always)
  private func isKnown(to end: Int) -> Bool {
    let meaning = meanings[phrase]
    if meaning == .every || meaning.isConditional { return false }
    var next = heads[first]
    while next >= 0, parts.items[Int(next)].end >= end {
      let item = parts.items[Int(next)]
      if item.end == end, item.kinds.isSuperset(of: table.kinds[phrase]) { return true }
      next = item.next
    }
    return false
  }

  /// A full stop and an article with its capital begin a sentence.
  ///
  /// "Il siège à compter du 3 mars. La nuit de la lecture est passée" has no night of the 3rd. A call
  /// would copy the matcher.
  @inline(__always)
  private func crossesSentence(to end: Int) -> Bool {
    var token = first + 2
    while token < end {
      if tokens[token - 1].isSign("."), tokens[token].shape.contains(.capitalised),
        tokens[token].kind == .word,
        article.senses(at: token).contains(where: { $0.category == .determiner })
      {
        return true
      }
      token += 1
    }
    return false
  }

  /// Keeps what a phrase matched if that makes sense; if not, another way to match it is tried.
  private mutating func accepts(to end: Int) -> Bool {
    guard end > first, refusals < PhraseMatcher.refusalsAllowed else { return false }
    if isKnown(to: end) { return true }
    if crossesSentence(to: end) { return false }
    let meaning = meanings[phrase]
    parts.first = Int32(first)
    parts.end = Int32(end)
    guard parts.build(meaning) else {
      refusals += 1
      return false
    }
    return true
  }
}
