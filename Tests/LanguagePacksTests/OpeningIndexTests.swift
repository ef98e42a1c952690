import Testing

@testable import LanguagePacks

@Suite struct OpeningIndexTests {
  private let table: PhraseTable

  init() throws {
    table = try LanguagePack(
      parsing: """
        language fr Français
        phrases day
          full: [le] <day-number> <month>
          alone: <month>
          of month: début (de|d'|du mois de) <month>
        phrases day-range
          from to: du <any-day> au <day>
        """
    ).phrases
  }

  private func word(_ word: String) -> UInt16 { table.words.number(of: WordKey(word).folded) }

  /// The slots and the word that stand at a place of the text.
  private struct Place {
    var slots: SlotSet
    var word: UInt16 = 0
  }

  private func view(_ slots: PhraseSlot..., word: String = "") -> Place {
    Place(
      slots: slots.reduce(into: SlotSet.token) { $0.formUnion(SlotSet($1)) }, word: self.word(word))
  }

  private var end: Place { Place(slots: .end) }

  private func collect(_ places: [Place], from start: Int) -> [UInt64] {
    var rows = OpeningRows(table.index)
    let views = places.map {
      OpeningRows.View(slots: $0.slots, word: $0.word, row: rows.row(of: $0.slots))
    }
    var found = Array(repeating: UInt64(0), count: table.index.width)
    let filled = rows.collect(views[0], views[1], views[2], from: start, into: &found)
    #expect(found.indices.allSatisfy { found[$0] == 0 || filled >> UInt64($0 & 63) & 1 != 0 })
    return found
  }

  private func phrases(_ first: Place, _ next: Place, _ last: Place) -> [String] {
    let found = collect([first, next, last], from: 0)
    return table.index.openings.indices
      .filter { found[$0 >> 6] >> UInt64($0 & 63) & 1 != 0 }
      .map { table.phrases[Int(table.index.openings[$0].phrase)].name }
  }

  @Test func `words of phrases have numbers and others none`() {
    #expect(word("début") > 0)
    #expect(word("DEBUT") == word("début"))
    #expect(word("étoile") == 0)
  }

  @Test func `the token after the first rules phrases out`() {
    #expect(phrases(view(.dayNumber), view(.month), view()) == ["full"])
    #expect(phrases(view(.dayNumber), view(), view(.month)) == [])
    #expect(phrases(view(word: "le"), view(.dayNumber), view(.month)) == ["full"])
    #expect(phrases(view(word: "le"), view(.dayNumber), view()) == [])
    #expect(phrases(view(word: "début"), view(word: "du"), view(word: "mois")) == ["of month"])
    #expect(phrases(view(word: "début"), view(.month), view()) == [])
  }

  @Test func `a phrase of one word or slot may end the text`() {
    #expect(phrases(view(.month), end, end) == ["alone"])
    #expect(phrases(view(.month), view(), view()) == ["alone"])
    #expect(phrases(view(.dayNumber), end, end) == [])
  }

  @Test func `what follows an item or an atom of unknown length is left open`() {
    #expect(phrases(view(word: "du"), view(.anyDay), view()) == ["from to"])
    #expect(phrases(view(word: "du"), view(), view()) == [])
    var number = view(.dayNumber)
    number.slots.formUnion(.manyTokens)
    #expect(phrases(number, view(), view()) == ["full"])
  }

  @Test func `what no phrase begins with is told without the third token`() {
    func mayBegin(_ first: Place, _ next: Place) -> Bool {
      var rows = OpeningRows(table.index)
      let views = [first, next].map {
        OpeningRows.View(slots: $0.slots, word: $0.word, row: rows.row(of: $0.slots))
      }
      return rows.mayBegin(views[0], views[1])
    }
    #expect(mayBegin(view(word: "le"), view(.dayNumber)))
    #expect(!mayBegin(view(word: "le"), view(.month)))
    #expect(!mayBegin(view(word: "le"), view()))
    #expect(mayBegin(view(.dayNumber), view(.month)))
    #expect(!mayBegin(view(.dayNumber), end))
    #expect(mayBegin(view(.month), end))
    #expect(mayBegin(view(word: "début"), view(word: "du")))
    var number = view(.dayNumber)
    number.slots.formUnion(.manyTokens)
    #expect(mayBegin(number, view()))
  }

  @Test func `openings before the start are left out`() {
    let found = collect([view(.month), end, end], from: table.index.openings.count)
    #expect(found.allSatisfy { $0 == 0 })
  }

  @Test func `a set of slots has one row, however many sets there are`() {
    var rows = OpeningRows(table.index)
    let sets = (0..<1_000).map { SlotSet(rawValue: UInt64($0)) }
    let numbers = sets.map { rows.row(of: $0) }
    #expect(Set(numbers).count == sets.count)
    #expect(sets.map { rows.row(of: $0) } == numbers)
  }

  @Test func `the next word is the first one that has anything, in rows of any width`() {
    func words(of filled: UInt64, below width: Int) -> [Int] {
      var found: [Int] = []
      var next = 0
      while let word = OpeningRows.next(of: filled, from: next, below: width) {
        found.append(word)
        next = word + 1
      }
      return found
    }
    #expect(words(of: 0, below: 40) == [])
    #expect(words(of: 0b1000_0101, below: 40) == [0, 2, 7])
    #expect(words(of: 0b1000_0101, below: 7) == [0, 2])
    #expect(words(of: 1 << 63 | 1, below: 130) == [0, 63, 64, 127, 128])
  }

  @Test func `a phrase requires the slots that all its ways fill`() throws {
    let table = try LanguagePack(
      parsing: """
        language fr Français
        phrases day
          both: [le] <day-number> (<month>|du mois)
          habit: {<weekday> ,} <weekday> [<day-part>]
        phrases day-range
          from to: du <any-day> au (<day>|<any-day>)
        """
    ).phrases
    let required = Dictionary(
      uniqueKeysWithValues: zip(table.phrases.map(\.name), table.required))
    #expect(required["both"] == SlotSet(.dayNumber))
    #expect(required["habit"] == SlotSet(.weekday))
    #expect(required["from to"] == SlotSet(.anyDay))
  }
}
