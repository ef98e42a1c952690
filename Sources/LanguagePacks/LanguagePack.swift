/// The wording of one language: its words with their meanings, and the phrases that build dates.
///
/// A pack is text; the built-in ones and a file given with `--pack` are read by the same parser. It is
/// held by reference: it has dozens of tables, and each document takes its pack from the shelf.
public final class LanguagePack: Sendable {
  /// ISO 639-1: `fr`, `en`, `de`.
  public let code: String
  public let name: String
  public let habits: PackHabits
  public let smallWords: SmallWords
  public let words: [PackWord]
  public let lexicon: Lexicon
  /// Of the lexicon what tells the sections of a document, and no more.
  public let sectionLexicon: Lexicon
  /// Of the lexicon the words of which a date has one at least, if it has no number, and those that are
  /// weekdays at the head of a line.
  public let timeLexicon: Lexicon
  /// The same words, looked for in the bytes of a text.
  public let timeScan: TimeScan
  public let phrases: PhraseTable

  public init(parsing text: String) throws(PackError) {
    var parser = PackParser()
    try parser.read(text)
    code = parser.code
    name = parser.name
    habits = parser.habits
    smallWords = parser.smallWords
    words = parser.words
    lexicon = Lexicon(parser.words, marksPlaces: true)
    sectionLexicon = Lexicon(parser.words.filter(\.category.tellsSections))
    let timeWords = parser.words.filter(\.mayNameTime)
    timeLexicon = Lexicon(timeWords)
    timeScan = TimeScan(timeWords, dateWords: parser.dateWords)
    phrases = PhraseTable(parser.phrases)
  }

  /// A pack with all its faults: what can be read of it is read.
  public init(checking text: String, faults: inout [PackError]) {
    var parser = PackParser()
    parser.isTolerant = true
    try? parser.read(text)
    faults += parser.faults
    code = parser.code
    name = parser.name
    habits = parser.habits
    smallWords = parser.smallWords
    words = parser.words
    lexicon = Lexicon(parser.words, marksPlaces: true)
    sectionLexicon = Lexicon(parser.words.filter(\.category.tellsSections))
    let timeWords = parser.words.filter(\.mayNameTime)
    timeLexicon = Lexicon(timeWords)
    timeScan = TimeScan(timeWords, dateWords: parser.dateWords)
    phrases = PhraseTable(parser.phrases)
  }

  /// A built-in pack; its text is tested, so a fault in it leaves an empty pack rather than a stop.
  private static func builtIn(texts: [String]) -> LanguagePack {
    (try? LanguagePack(parsing: texts.joined(separator: "\n"))) ?? .empty
  }

  /// A pack without a word.
  public static let empty = LanguagePack()

  private init() {
    code = ""
    name = ""
    habits = PackHabits()
    smallWords = SmallWords()
    words = []
    lexicon = Lexicon([])
    sectionLexicon = lexicon
    timeLexicon = lexicon
    timeScan = TimeScan([], dateWords: [])
    phrases = PhraseTable([])
  }

  public static let french = builtIn(texts: frenchTexts)
  public static let english = builtIn(texts: englishTexts)
  public static let german = builtIn(texts: germanTexts)

  /// The texts a built-in pack is made of, by subject; the first names the language.
  public static let frenchTexts = [
    FrenchPack.dates, FrenchPack.documents, FrenchPack.places, FrenchPack.events,
    FrenchPack.listings,
  ]
  public static let englishTexts = [
    EnglishPack.dates, EnglishPack.documents, EnglishPack.places, EnglishPack.events,
    EnglishPack.listings,
  ]

  public static let germanTexts = [
    GermanPack.dates, GermanPack.documents, GermanPack.places, GermanPack.events,
    GermanPack.listings,
  ]

  /// The codes of the languages that have a built-in pack.
  public static let builtInCodes = ["fr", "en", "de"]

  /// The built-in pack of a language; nil when there is none.
  public static func builtIn(_ code: String) -> LanguagePack? {
    switch code {
    case "fr": french
    case "en": english
    case "de": german
    default: nil
    }
  }

  /// The texts of the built-in pack of a language; nil when there is none.
  public static func texts(ofLanguage code: String) -> [String]? {
    switch code {
    case "fr": frenchTexts
    case "en": englishTexts
    case "de": germanTexts
    default: nil
    }
  }
}
