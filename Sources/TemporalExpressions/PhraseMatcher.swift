import ArticleText
import LanguagePacks

/// Matches the phrases of a pack over the tokens of one article, layer by layer.
///
/// A layer sees words, numbers and what the layers below built, never its own results, so there is
/// no recursion in the grammar; each attempt may take a bounded number of steps, so the whole is
/// linear in the text. Only tokens near a number or a word with a temporal meaning are tried.
struct PhraseMatcher {
  /// A reading of a stretch of tokens; those that start at one token are linked, longest first.
  struct Item {
    var kinds: UInt64
    var first: Int32
    var end: Int32
    var phrase: Int32
    var reading: Int32
    var next: Int32
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
  private let steps: [PhraseStep]
  let atoms: AtomReader
  private(set) var items: [Item] = []
  private(set) var readings: [Reading] = []
  /// For each token the first item that starts there, or -1.
  private(set) var heads: [Int32]
  private var captures: [Capture] = []
  private var budget = 0
  private var refusals = 0
  /// What the last accepted match is read as.
  private var built: Reading?

  /// How many tokens may stand between the start of a phrase and its first number or temporal word.
  private static let reach = 6
  private static let stepsAllowed = 400
  /// How many ways to match a phrase are tried whose parts make no sense.
  private static let refusalsAllowed = 6

  init(article: Article, table: PhraseTable) {
    self.article = article
    self.table = table
    tokens = article.tokens
    steps = table.steps
    atoms = AtomReader(article: article)
    heads = []
  }

  mutating func run() {
    let candidates = candidates()
    if candidates.isEmpty { return }
    heads = Array(repeating: -1, count: tokens.count)
    var slots = candidates.map { atoms.slots(at: Int($0)) }
    for layer in table.layers {
      for index in candidates.indices {
        let token = Int(candidates[index])
        // What a phrase that opens with words can meet first: all that begins within its reach.
        var near = slots[index]
        var next = index + 1
        while next < candidates.count, Int(candidates[next]) <= token + PhraseMatcher.reach {
          near |= slots[next]
          next += 1
        }
        if near == 0 { continue }
        slots[index] |= tryPhrases(of: layer, at: token, slots: slots[index], near: near)
      }
    }
  }

  /// The tokens at which an expression may begin, in order.
  private func candidates() -> [Int32] {
    var found: [Int32] = []
    var last: Int32 = -1
    for anchor in atoms.anchors() {
      var token = max(last + 1, anchor - Int32(PhraseMatcher.reach))
      while token <= anchor {
        found.append(token)
        token += 1
      }
      last = max(last, anchor)
    }
    return found
  }

  /// Tries the phrases of a layer at a token; the slots that what they built can fill.
  private mutating func tryPhrases(
    of layer: PhraseTable.Layer, at token: Int, slots: UInt64, near: UInt64
  ) -> UInt64 {
    let firstNew = items.count
    if slots != 0 {
      for entry in layer.bySlot where entry.slots & slots != 0 {
        attempt(Int(entry.phrase), at: token)
      }
    }
    let key = tokens[token].key.folded
    if layer.wordFilter & (1 << (key & 63)) != 0, let phrases = layer.byWord[key] {
      for phrase in phrases where table.leadingSlots[Int(phrase)] & near != 0 {
        attempt(Int(phrase), at: token)
      }
    }
    var built: UInt64 = 0
    for new in firstNew..<items.count {
      built |= items[new].kinds
      link(Int32(new))
    }
    return built
  }

  private mutating func attempt(_ index: Int, at token: Int) {
    captures.removeAll(keepingCapacity: true)
    budget = PhraseMatcher.stepsAllowed
    refusals = 0
    let end = match(index, 0, token, from: token)
    guard end > token, let reading = built.take() else { return }
    items.append(
      Item(
        kinds: PhraseMatcher.kinds(table.meanings[index]), first: Int32(token),
        end: Int32(end), phrase: Int32(index), reading: Int32(readings.count), next: -1))
    readings.append(reading)
  }

  /// Whether what a phrase matched makes sense; if not, another way to match it is tried.
  private mutating func accepts(_ index: Int, from token: Int, to end: Int) -> Bool {
    guard end > token, refusals < PhraseMatcher.refusalsAllowed else { return false }
    let builder = PhraseBuilder(
      captures: captures, items: items, readings: readings, first: Int32(token), end: Int32(end),
      rule: table.phrases[index].name)
    built = builder.build(table.meanings[index])
    if built == nil { refusals += 1 }
    return built != nil
  }

  /// Puts a new item among those of its first token, longer ones first, earlier phrases first.
  ///
  /// A habit ("le mardi de 18 h à 20 h") goes before the one day it could be as well.
  private mutating func link(_ new: Int32) {
    let first = Int(items[Int(new)].first)
    let end = items[Int(new)].end
    let kinds = items[Int(new)].kinds
    let leadsEquals = table.meanings[Int(items[Int(new)].phrase)] == .every
    var before: Int32 = -1
    var current = heads[first]
    var length = 0
    while current >= 0, items[Int(current)].end >= end, length < 32 {
      if leadsEquals, items[Int(current)].end == end { break }
      if items[Int(current)].end == end, items[Int(current)].kinds & kinds == kinds { return }
      before = current
      current = items[Int(current)].next
      length += 1
    }
    if length >= 32 { return }
    items[Int(new)].next = current
    if before >= 0 { items[Int(before)].next = new } else { heads[first] = new }
  }

  // MARK: - Matching

  /// Runs a phrase from a step and token; the token after the match, or -1.
  private mutating func match(
    _ phrase: Int, _ start: Int, _ startToken: Int, from first: Int
  ) -> Int {
    let base = Int(table.firstSteps[phrase])
    var index = start
    var token = startToken
    while true {
      budget -= 1
      if budget < 0 { return -1 }
      let step = steps[base + index]
      let isFirst = token == first
      switch step.kind {
      case .accept: return accepts(phrase, from: first, to: token) ? token : -1
      case .jump: index = Int(step.target)
      case .fork:
        let mark = captures.count
        let end = match(phrase, index + 1, token, from: first)
        if end >= 0 { return end }
        captures.removeLast(captures.count - mark)
        index = Int(step.target)
      case .word:
        guard token < tokens.count, tokens[token].key.folded == step.key,
          isFirst || canFollow(token, glued: step.isGlued)
        else { return -1 }
        token += 1
        index += 1
      case .slot:
        guard token < tokens.count, isFirst || canFollow(token, glued: step.isGlued) else {
          return -1
        }
        let kinds = PhraseMatcher.itemKinds(step.slot)
        guard kinds != 0 else {
          guard let atom = atoms.atom(step.slot, at: token) else { return -1 }
          captures.append(
            Capture(
              slot: step.slot, value: atom.value, item: -1, first: Int32(token),
              end: Int32(atom.end), isDigits: tokens[token].kind == .number,
              isPadded: atoms.isPadded(token)))
          token = atom.end
          index += 1
          continue
        }
        var item = heads[token]
        let mark = captures.count
        while item >= 0 {
          if items[Int(item)].kinds & kinds != 0 {
            captures.append(
              Capture(
                slot: step.slot, value: 0, item: item, first: Int32(token),
                end: items[Int(item)].end))
            let end = match(phrase, index + 1, Int(items[Int(item)].end), from: first)
            if end >= 0 { return end }
            captures.removeLast(captures.count - mark)
          }
          item = items[Int(item)].next
        }
        return -1
      }
    }
  }

  private func canFollow(_ token: Int, glued: Bool) -> Bool {
    if atoms.isBreak(before: token) { return false }
    return !glued || !tokens[token].isSpaced
  }

  // MARK: - Kinds of items

  private static func bits(_ slots: PhraseSlot...) -> UInt64 {
    slots.reduce(0) { $0 | 1 << UInt64($1.bit) }
  }

  private static let dayKinds = bits(.day, .anyDay, .days, .date)
  private static let partialKinds = bits(.partialDay, .anyDay)
  private static let clockKinds = bits(.clock, .clocks)
  private static let clocksKinds = bits(.clocks)
  private static let momentKinds = bits(.moment, .date)
  private static let daysKinds = bits(.days, .date)
  private static let dateKinds = bits(.date)

  /// The slots that what a meaning builds may fill.
  private static func kinds(_ meaning: PhraseMeaning) -> UInt64 {
    switch meaning {
    case .day, .decade, .quarter, .later, .ago, .afterPrevious, .beforePrevious, .spanAhead,
      .spanBack, .nthOf,
      .dayAfter, .dayBefore, .weekOf, .weekendOf, .weekdayOfWeek, .weekdayLater:
      dayKinds
    case .partialDay: partialKinds
    case .clock, .clockBefore, .clockHalfBefore, .clockAbout, .clockOf: clockKinds
    case .clockSpan, .clockFrom, .clockUntil, .dayPart, .clockList, .clockAbroad: clocksKinds
    case .moment, .thisEvening: momentKinds
    case .dayRange, .dayList, .about, .from, .until, .after, .before, .since: daysKinds
    case .momentRange, .dated, .momentList, .every, .everyRange,
      .everyNth, .everyFew, .bounded:
      dateKinds
    case .duration, .noDate: 0
    }
  }

  private static let slotKinds: InlineArray<64, UInt64> = {
    var table = InlineArray<64, UInt64>(repeating: 0)
    for slot in [
      PhraseSlot.day, .partialDay, .anyDay, .clock, .clocks, .moment, .days, .date,
    ] { table[slot.index] = 1 << UInt64(slot.bit) }
    return table
  }()

  /// The bit of an item slot, 0 for an atom.
  private static func itemKinds(_ slot: PhraseSlot) -> UInt64 {
    switch slot {
    case .day, .partialDay, .anyDay, .clock, .clocks, .moment, .days, .date: slotKinds[slot.index]
    default: 0
    }
  }
}
