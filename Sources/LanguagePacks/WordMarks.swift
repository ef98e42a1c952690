/// What a pack says about a token, as far as reading places and dates needs it, in one word of bits.
///
/// Most words of a text have several meanings and none of places or dates. What a word's meanings say
/// together is known when the pack is read, so that nobody walks through them to learn that.
public struct WordMarks: OptionSet, Sendable {
  public let rawValue: UInt64
  @inlinable
  public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable
  init(bit: Int) { rawValue = 1 << UInt64(bit) }

  @inlinable public static var article: WordMarks { WordMarks(bit: 0) }
  /// "de", "d'", "of".
  @inlinable public static var of: WordMarks { WordMarks(bit: 1) }
  /// "du", which hides "de le".
  @inlinable public static var ofLe: WordMarks { WordMarks(bit: 2) }
  @inlinable public static var ofLes: WordMarks { WordMarks(bit: 3) }
  @inlinable public static var toward: WordMarks { WordMarks(bit: 4) }
  @inlinable public static var between: WordMarks { WordMarks(bit: 5) }
  /// A small word inside names: "sur", "lès", "et".
  @inlinable public static var link: WordMarks { WordMarks(bit: 6) }
  @inlinable public static var and: WordMarks { WordMarks(bit: 7) }
  @inlinable public static var title: WordMarks { WordMarks(bit: 8) }
  @inlinable public static var givenName: WordMarks { WordMarks(bit: 9) }
  @inlinable public static var press: WordMarks { WordMarks(bit: 10) }
  @inlinable public static var organisation: WordMarks { WordMarks(bit: 11) }
  /// "département", which takes an area, and "ville", which takes a town.
  @inlinable public static var areaNoun: WordMarks { WordMarks(bit: 12) }
  @inlinable public static var townNoun: WordMarks { WordMarks(bit: 19) }
  @inlinable public static var notAPlace: WordMarks { WordMarks(bit: 13) }
  @inlinable public static var modifier: WordMarks { WordMarks(bit: 14) }
  @inlinable public static var complement: WordMarks { WordMarks(bit: 15) }
  @inlinable public static var direction: WordMarks { WordMarks(bit: 16) }
  @inlinable public static var unit: WordMarks { WordMarks(bit: 17) }

  /// "grâce à", "au profit de": the preposition in it opens no place.
  @inlinable public static var phrase: WordMarks { WordMarks(bit: 18) }
  /// A common noun for a spot ("quai", "digue") where what is told beside it takes place.
  @inlinable public static var site: WordMarks { WordMarks(bit: 20) }
  /// A verb whose subject is where something takes place: "accueillera", "will host".
  @inlinable public static var hosts: WordMarks { WordMarks(bit: 21) }
  @inlinable public static var possessive: WordMarks { WordMarks(bit: 42) }
  /// A noun that names an event only with help: "théâtre", "lecture".
  @inlinable public static var genre: WordMarks { WordMarks(bit: 41) }
  /// The link from a head to what it serves.
  @inlinable public static var purpose: WordMarks { WordMarks(bit: 22) }
  /// A word that makes a venue of the town's name before it: "Expo", "Congrès".
  @inlinable public static var trailingHead: WordMarks { WordMarks(bit: 23) }

  /// "à", "at".
  @inlinable public static var at: WordMarks { WordMarks(bit: 32) }
  /// "au", which hides "à le".
  @inlinable public static var atLe: WordMarks { WordMarks(bit: 33) }
  @inlinable public static var atLes: WordMarks { WordMarks(bit: 34) }
  @inlinable public static var inArea: WordMarks { WordMarks(bit: 35) }
  @inlinable public static var inside: WordMarks { WordMarks(bit: 36) }
  @inlinable public static var near: WordMarks { WordMarks(bit: 37) }

  @inlinable public static var venueHead: WordMarks { WordMarks(bit: 24) }
  @inlinable public static var strongHead: WordMarks { WordMarks(bit: 25) }
  @inlinable public static var street: WordMarks { WordMarks(bit: 26) }
  /// A kind of street that is more often something else: "cours", "port".
  @inlinable public static var weakStreet: WordMarks { WordMarks(bit: 40) }
  @inlinable public static var label: WordMarks { WordMarks(bit: 27) }
  @inlinable public static var online: WordMarks { WordMarks(bit: 28) }
  /// "en ligne", which is said of forms and archives too.
  @inlinable public static var weakOnline: WordMarks { WordMarks(bit: 38) }
  @inlinable public static var intro: WordMarks { WordMarks(bit: 29) }
  /// Dates and what makes an event: a time or an event is near.
  @inlinable public static var eventCue: WordMarks { WordMarks(bit: 30) }
  @inlinable public static var timeWord: WordMarks { WordMarks(bit: 39) }
  @inlinable public static var eventNoun: WordMarks { WordMarks(bit: 31) }

  /// The name of a column: "vie associative", "sport".
  @inlinable public static var topic: WordMarks { WordMarks(bit: 46) }
  /// "demain", "tonight": near it something takes place.
  @inlinable public static var relativeDay: WordMarks { WordMarks(bit: 44) }
  /// A word after which the place that is left is told: "départ", "partira", "leaves".
  @inlinable public static var leaves: WordMarks { WordMarks(bit: 45) }

  /// A meaning of several words begins here.
  @inlinable public static var several: WordMarks { WordMarks(bit: 43) }

  /// What may show the country a text is written in: a month, and a word of one country alone.
  @inlinable public static var country: WordMarks { WordMarks(bit: 47) }

  /// Its meanings may fill a slot of a phrase for dates.
  @inlinable public static var ofDate: WordMarks { WordMarks(bit: 48) }
  /// A word that no date without a number does without.
  @inlinable public static var namesTime: WordMarks { WordMarks(bit: 49) }

  @inlinable public static var locative: WordMarks {
    [.at, .atLe, .atLes, .inArea, .inside, .near]
  }
  @inlinable public static var ofAny: WordMarks { [.of, .ofLe, .ofLes] }
  /// What opens a reading at its first token.
  @inlinable public static var opening: WordMarks {
    [.venueHead, .street, .label, .online, .intro, .site]
  }

  /// Nothing that bears on what place a token is part of.
  @inlinable public var isPlain: Bool { subtracting([.country, .ofDate, .namesTime]).isEmpty }

  /// The marks of one meaning; empty when it says nothing about places.
  public init(_ category: WordCategory, _ value: Int16) {
    switch category {
    case .venueHead: self = value == 1 ? [.venueHead, .strongHead] : .venueHead
    case .streetType: self = value == 0 ? .street : [.street, .weakStreet]
    case .placeLabel: self = .label
    case .onlineVenue: self = value == 0 ? .online : [.online, .weakOnline]
    case .venueIntro: self = .intro
    case .locative: self = value > 0 ? WordMarks(bit: 31 + Int(value)) : .at
    case .placeWord:
      self =
        value <= WordMarks.lastOfToken
        ? WordMarks(bit: Int(value))
        : value <= WordMarks.lastOfCountry
          ? .country : value == WordMarks.leavesValue ? .leaves : []
    case .relativeDay: self = .relativeDay
    case .month: self = [.eventCue, .country]
    case .weekday, .eventVerb: self = .eventCue
    case .timeUnit, .dayPart, .hourWord: self = .timeWord
    case .eventNoun: self = .eventNoun
    case .weakEventNoun, .actNoun: self = .genre
    case .topic: self = .topic
    case .determiner: self = value == 3 ? .possessive : []
    default: self = []
    }
  }

  private static let lastOfToken = WordCategory.placeWord.value(named: "trailing-head")
  private static let lastOfCountry = WordCategory.placeWord.value(named: "canadian")
  private static let leavesValue = WordCategory.placeWord.value(named: "leaves")

  /// The marks that one meaning gives to the first of its tokens.
  init(_ category: WordCategory, _ value: Int16, tokens: Int16) {
    self.init(category, value)
    if tokens > 1, !isPlain { formUnion(.several) }
    if !SlotSet.byCategory[Int(category.rawValue)].isEmpty { formUnion(.ofDate) }
    if category.namesTime(value: value) { formUnion(.namesTime) }
  }

  /// What a meaning of several words gives to its last one too, where the name follows.
  static func atEnd(of category: WordCategory, _ value: Int16) -> WordMarks {
    let marks = WordMarks(category, value)
    return category == .locative || marks == .phrase ? marks : []
  }

  /// For each token the marks of the meanings that start there.
  public static func marks(of senses: Span<WordSense>, tokens: Int) -> [WordMarks] {
    var marks = [WordMarks](repeating: [], count: tokens)
    for position in senses.indices {
      let sense = senses[position]
      let first = Int(sense.firstToken)
      marks[first].formUnion(
        WordMarks(sense.category, sense.value, tokens: sense.tokenCount))
      if sense.tokenCount > 1 {
        marks[first + Int(sense.tokenCount) - 1].formUnion(
          .atEnd(of: sense.category, sense.value))
      }
    }
    return marks
  }
}
