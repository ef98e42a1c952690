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

  let article: Article
  let table: PhraseTable
  private let tokens: [Token]
  private let steps: [MatchStep]
  private let forks: [MatchStep.Fork]
  private let openings: [OpeningIndex.Opening]
  private let meanings: [PhraseMeaning]
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
  /// Where the nearest recurrence starts.
  private var recurrence = Int.max / 2

  // The attempt under way.
  private var phrase = 0
  private var layer: UInt8 = 0
  private var first = 0
  private var budget = 0
  private var refusals = 0

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
    atoms = AtomReader(article: article)
    chart = SlotChart(article: article, table: table, atoms: atoms, rows: rows)
    anchors = atoms.anchors()
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
      let room = min(tokens.count / 4 + 16, PhraseMatcher.usualItems)
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
  }

  /// Tries the phrases that may begin at a token, layer by layer.
  private mutating func read(at token: Int) {
    let cell = chart[token]
    if cell.word == 0, cell.slots == .token { return }
    var filled = chart.collect(at: token, into: &pending)
    var last: Int32 = -1
    var next = 0
    while let word = OpeningRows.next(of: filled, from: next, below: pending.count) {
      var bits = pending[word]
      pending[word] = 0
      while bits != 0 {
        let bit = bits.trailingZeroBitCount
        bits &= bits &- 1
        let opening = openings[word << 6 &+ bit]
        if opening.phrase == last || !mayHold(opening.layer, at: token) { continue }
        last = opening.phrase
        if attempt(opening, at: token) {
          let item = parts.items[parts.items.count - 1]
          link(item)
          chart.insert(item.kinds, at: token)
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
    parts.captures.removeAll(keepingCapacity: true)
    phrase = Int(opening.phrase)
    layer = opening.layer
    first = token
    budget = PhraseMatcher.stepsAllowed
    refusals = 0
    let known = parts.readings.count
    let end = match(Int(table.firstSteps[phrase]), at: token)
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

  /// Runs a phrase's program from a step and token; the token after the match, or -1.
  private mutating func match(_ start: Int, at startToken: Int) -> Int {
    var index = start
    var token = startToken
    var cell = chart[token]
    while true {
      budget -= 1
      if budget < 0 { return -1 }
      let step = steps[index]
      switch step.kind {
      case .accept: return accepts(to: token) ? token : -1
      case .jump: index = Int(step.target)
      case .fork:
        let fork = forks[Int(step.number)]
        let goesOn = fork.next.admits(cell.slots, cell.wordBit)
        let jumps = fork.other.admits(cell.slots, cell.wordBit)
        if goesOn, jumps {
          let mark = parts.captures.count
          let end = match(index + 1, at: token)
          if end >= 0 { return end }
          dropCaptures(after: mark)
        }
        if !goesOn, !jumps { return -1 }
        index = jumps ? Int(step.target) : index + 1
      case .word:
        guard cell.word == step.number, canRead(token, cell, step) else { return -1 }
        token += 1
        cell = chart[token]
        index += 1
      case .slot:
        guard cell.slots.contains(SlotSet(step.slot)), canRead(token, cell, step) else {
          return -1
        }
        if step.slot.isItem { return matchItem(index, step.slot, at: token) }
        guard let atom = atoms.atom(step.slot, at: token) else { return -1 }
        parts.captures.append(
          Capture(
            slot: step.slot, value: atom.value, item: -1, first: Int32(token),
            end: Int32(atom.end), isDigits: tokens[token].kind == .number,
            isPadded: atoms.isPadded(token)))
        token = atom.end
        cell = chart[token]
        index += 1
      }
    }
  }

  private mutating func dropCaptures(after mark: Int) {
    while parts.captures.count > mark { _ = parts.captures.popLast() }
  }

  /// Fills a slot with each item of a lower layer that fits and goes on after it.
  private mutating func matchItem(_ step: Int, _ slot: PhraseSlot, at token: Int) -> Int {
    let kinds = SlotSet(slot)
    let mark = parts.captures.count
    let asksForDays = table.asksForDays[phrase]
    var next = heads[token]
    while next >= 0 {
      let item = parts.items[Int(next)]
      if !item.kinds.isDisjoint(with: kinds), item.layer < layer, item.isOfDays || !asksForDays {
        parts.captures.append(
          Capture(
            slot: slot, value: 0, item: next, first: Int32(token), end: item.end,
            isDigits: tokens[token].kind == .number))
        let end = match(step + 1, at: Int(item.end))
        if end >= 0 { return end }
        dropCaptures(after: mark)
      }
      next = item.next
    }
    return -1
  }

  /// Whether a token stands right for a step: glued where it must be, and not across a break.
  private func canRead(_ token: Int, _ cell: SlotChart.Cell, _ step: MatchStep) -> Bool {
    token == first || !cell.isBreak && !(step.isGlued && cell.isSpaced)
  }

  /// Whether an item built before says as much of the same stretch.
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

  /// Keeps what a phrase matched if that makes sense; if not, another way to match it is tried.
  private mutating func accepts(to end: Int) -> Bool {
    guard end > first, refusals < PhraseMatcher.refusalsAllowed else { return false }
    if isKnown(to: end) { return true }
    parts.first = Int32(first)
    parts.end = Int32(end)
    guard parts.build(meanings[phrase]) else {
      refusals += 1
      return false
    }
    return true
  }
}
