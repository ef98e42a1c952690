internal import LanguagePacks

/// What the pack says about a token, as far as reading places needs it, in one word of bits.
struct WordMarks: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  private init(bit: Int) { rawValue = 1 << UInt64(bit) }

  static let article = WordMarks(bit: 0)
  /// "de", "d'", "of".
  static let of = WordMarks(bit: 1)
  /// "du", which hides "de le".
  static let ofLe = WordMarks(bit: 2)
  static let ofLes = WordMarks(bit: 3)
  static let toward = WordMarks(bit: 4)
  static let between = WordMarks(bit: 5)
  /// A small word inside names: "sur", "lès", "et".
  static let link = WordMarks(bit: 6)
  static let and = WordMarks(bit: 7)
  static let title = WordMarks(bit: 8)
  static let givenName = WordMarks(bit: 9)
  static let press = WordMarks(bit: 10)
  static let organisation = WordMarks(bit: 11)
  /// "département", which takes an area, and "ville", which takes a town.
  static let areaNoun = WordMarks(bit: 12)
  static let townNoun = WordMarks(bit: 19)
  static let notAPlace = WordMarks(bit: 13)
  static let modifier = WordMarks(bit: 14)
  static let complement = WordMarks(bit: 15)
  static let direction = WordMarks(bit: 16)
  static let unit = WordMarks(bit: 17)

  /// "grâce à", "au profit de": the preposition in it opens no place.
  static let phrase = WordMarks(bit: 18)
  /// A common noun for a spot ("quai", "digue") where what is told beside it takes place.
  static let site = WordMarks(bit: 20)
  /// A verb whose subject is where something takes place: "accueillera", "will host".
  static let hosts = WordMarks(bit: 21)
  static let possessive = WordMarks(bit: 42)
  /// A noun that names an event only with help: "théâtre", "lecture".
  static let genre = WordMarks(bit: 41)
  /// The link from a head to what it serves.
  static let purpose = WordMarks(bit: 22)
  /// A word that makes a venue of the town's name before it: "Expo", "Congrès".
  static let trailingHead = WordMarks(bit: 23)

  /// "à", "at".
  static let at = WordMarks(bit: 32)
  /// "au", which hides "à le".
  static let atLe = WordMarks(bit: 33)
  static let atLes = WordMarks(bit: 34)
  static let inArea = WordMarks(bit: 35)
  static let inside = WordMarks(bit: 36)
  static let near = WordMarks(bit: 37)

  static let venueHead = WordMarks(bit: 24)
  static let strongHead = WordMarks(bit: 25)
  static let street = WordMarks(bit: 26)
  /// A kind of street that is more often something else: "cours", "port".
  static let weakStreet = WordMarks(bit: 40)
  static let label = WordMarks(bit: 27)
  static let online = WordMarks(bit: 28)
  /// "en ligne", which is said of forms and archives too.
  static let weakOnline = WordMarks(bit: 38)
  static let intro = WordMarks(bit: 29)
  /// Dates and what makes an event: a time or an event is near.
  static let eventCue = WordMarks(bit: 30)
  static let timeWord = WordMarks(bit: 39)
  static let eventNoun = WordMarks(bit: 31)

  /// The name of a column: "vie associative", "sport".
  static let topic = WordMarks(bit: 46)
  /// "demain", "tonight": near it something takes place.
  static let relativeDay = WordMarks(bit: 44)
  /// A word after which the place that is left is told: "départ", "partira", "leaves".
  static let leaves = WordMarks(bit: 45)

  /// A meaning of several words begins here.
  static let several = WordMarks(bit: 43)

  static let locative: WordMarks = [.at, .atLe, .atLes, .inArea, .inside, .near]
  static let ofAny: WordMarks = [.of, .ofLe, .ofLes]
  /// What opens a reading at its first token.
  static let opening: WordMarks = [.venueHead, .street, .label, .online, .intro, .site]

  /// The mark of one meaning; empty when it says nothing about places.
  private init(_ category: WordCategory, _ value: Int) {
    switch category {
    case .venueHead: self = value == 1 ? [.venueHead, .strongHead] : .venueHead
    case .streetType: self = value == 0 ? .street : [.street, .weakStreet]
    case .placeLabel: self = .label
    case .onlineVenue: self = value == 0 ? .online : [.online, .weakOnline]
    case .venueIntro: self = .intro
    case .locative: self = value > 0 ? WordMarks(bit: 31 + value) : .at
    // The values after it tell the text's country and nothing of a token's place.
    case .placeWord:
      self = value <= 23 ? WordMarks(bit: value) : value == WordMarks.leavesValue ? .leaves : []
    case .relativeDay: self = .relativeDay
    case .month, .weekday, .eventVerb: self = .eventCue
    case .timeUnit, .dayPart, .hourWord: self = .timeWord
    case .eventNoun: self = .eventNoun
    case .weakEventNoun, .actNoun: self = .genre
    case .topic: self = .topic
    case .determiner: self = value == 3 ? .possessive : []
    default: self = []
    }
  }

  private static let leavesValue = WordCategory.placeWord.values?.firstIndex(of: "leaves") ?? -1

  /// The marks of all meanings, one row of values a category: most words of a text have a meaning, so
  /// that each must be marked in one step.
  static let table: [WordMarks] = {
    let rows = WordCategory.allCases.reduce(0) { max($0, Int($1.rawValue)) } + 1
    var table = [WordMarks](repeating: [], count: rows * values)
    for category in WordCategory.allCases {
      for value in 0..<values {
        table[Int(category.rawValue) * values + value] = WordMarks(category, value)
      }
    }
    return table
  }()

  /// Where the table has a meaning.
  ///
  /// Only categories of few values mean different things by them.
  @inline(__always)
  static func index(of sense: WordSense) -> Int {
    Int(sense.category.rawValue) &* values | Int(sense.value & last)
  }

  /// A power of two, and the bits of the numbers below it.
  private static let values = 64
  private static let last: Int16 = 63
}
