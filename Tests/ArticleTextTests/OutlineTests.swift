import LanguagePacks
import Testing

@testable import ArticleText

@Suite struct OutlineTests {
  private static let sentence =
    "Le comité a défendu la rénovation du pont devant une salle comble et très attentive. "

  /// An article whose paragraphs are long enough to be told by their ends.
  private static let text = """
    La rénovation du pont de Gray défendue devant une salle comble

    Publié le 14/01/2026 - 12:00

    \(String(repeating: sentence, count: 8))

    DOLE, le 9 mai 2023 (AGENCE) -- \(String(repeating: sentence, count: 8))

    À lire aussi

    Les transports scolaires

    \(String(repeating: sentence, count: 6))
    """

  private func article(_ text: String, for purpose: ArticleReader.Purpose) -> Article {
    var reader = ArticleReader()
    reader.purpose = purpose
    return reader.article(text: Array(text.utf8), name: "a")
  }

  @Test func `a paragraph whose first and last words are small and of dates is no date`() {
    let text = """
      La halle de Gray a cent ans

      Par Jean Petit
      22 octobre 2025 à 04h01

      Elle a 100 ans le 8 mai 2028. Le 9 mai, on va au bal. \(OutlineTests.sentence)\
      \(OutlineTests.sentence)Le bal est dans la cour, et on y dort peu.
      """
    let article = article(text, for: .everything)
    #expect(article.stamps.map(\.text) == ["22 octobre 2025 à 04h01"])
  }

  @Test func `a long paragraph is told by its first and last words`() {
    var article = Article(name: "a", format: .text, text: Array(OutlineTests.text.utf8))
    article.blocks = PlainTextReader.blocks(of: article.text)
    var outline = Outline()
    outline.fill(&article)
    #expect(outline.isShortened)
    #expect(outline.words.map { $0 >= 25 } == [false, false, true, true, false, false, true])
    #expect(article.tokens.count < Tokenizer.tokens(of: article.text).count / 2)
    for block in article.blocks {
      let last = article.tokens[Int(block.endToken) - 1]
      #expect(article.tokens[Int(block.firstToken)].begin == block.begin)
      #expect(last.end == block.end)
    }
  }

  @Test(arguments: [
    ("Le comité a défendu la rénovation du pont.", false),
    ("La fanfare jouera demain devant la salle.", true),
    ("Le comité a défendu un projet.", false),
    ("Le comité a défendu trois projets.", true),
    ("Le comité, 12 rue du Pont.", true),
    ("Sa : le comité a défendu la rénovation du pont.", true),
    ("Le maire et sa commune ont défendu le pont.", false),
    ("Avril, le comité a défendu la rénovation du pont.", true),
  ])
  func `for events the words are read where one may be of a date`(text: String, isRead: Bool) {
    let read = article(text, for: .events)
    #expect(read.tokens.isEmpty != isRead)
    #expect(read.sentences.isEmpty != isRead)
    #expect(!read.sections.isEmpty)
  }

  @Test(arguments: [
    ("un projet", true), ("trois projets", false), ("un projet de 2 maires", false),
    ("un projet (1)", false),
  ])
  func `a text without digits and words of time is one section for events`(
    what: String, isOne: Bool
  ) {
    let text = OutlineTests.text.filter { !$0.isNumber }
      .replacing("Publié le", with: "Le pont est").replacing("mai", with: what)
    let read = article(text, for: .events)
    let whole = article(text, for: .everything)
    #expect(whole.sections.count > 1)
    #expect(read.sections.count == (isOne ? 1 : whole.sections.count))
    #expect(read.blocks.count == whole.blocks.count)
    #expect(read.tokens.isEmpty == isOne && read.language == "fr")
  }

  @Test func `sections are the same with and without the words`() {
    let whole = article(OutlineTests.text, for: .everything)
    let parted = article(OutlineTests.text, for: .sections)
    #expect(whole.sections.map(\.role) == [.headline, .stamp, .body, .boilerplate, .teaser])
    #expect(parted.sections.map(\.role) == whole.sections.map(\.role))
    #expect(parted.sections.map(\.begin) == whole.sections.map(\.begin))
    #expect(parted.stamps.map(\.text) == whole.stamps.map(\.text))
    #expect(whole.stamps.contains { $0.text == "9 mai 2023" })
    #expect(parted.title == whole.title && parted.language == "fr")
    #expect(parted.tokens.isEmpty && parted.senses.isEmpty && parted.sentences.isEmpty)
    #expect(whole.tokens.count == Tokenizer.tokens(of: whole.text).count)
    #expect(whole.sentences.count > 20)
  }

  @Test(arguments: [
    (sentence, 1, InputFormat.text, false), (sentence, 4, .text, true), (sentence, 4, .html, false),
    (sentence, 5, .html, true), ("Photo : " + sentence, 4, .text, false),
  ])
  func `a shorter one is told by its ends in bare text, unless it may be a caption`(
    opening: String, sentences: Int, format: InputFormat, isShortened: Bool
  ) {
    let rest = String(repeating: OutlineTests.sentence, count: sentences - 1)
    let text = "Un pont\n\n" + opening + rest
    var article = Article(name: "a", format: format, text: Array(text.utf8))
    article.blocks = PlainTextReader.blocks(of: article.text)
    var outline = Outline()
    outline.fill(&article)
    #expect(outline.isShortened == isShortened)
    let isWhole = article.tokens.count == Tokenizer.tokens(of: article.text).count
    #expect(isWhole != isShortened)
  }

  @Test func `a long paragraph of few words is read whole`() {
    let address = "https://exemple.fr/" + String(repeating: "abcdefghij", count: 50)
    var article = Article(name: "a", format: .text, text: Array("Voir \(address) ce soir".utf8))
    article.blocks = PlainTextReader.blocks(of: article.text)
    var outline = Outline()
    outline.fill(&article)
    #expect(!outline.isShortened)
    #expect(article.tokens.count == Tokenizer.tokens(of: article.text).count)
  }

  @Test(arguments: [
    text, text + " Voici-là", "a\n\n" + text.replacing(" ", with: "-"),
    text.replacing(" ", with: "  "),
    String(text.prefix(300)), "Un pont\n\nPhoto : " + String(repeating: sentence, count: 4),
    "Un pont\n\n" + String(repeating: sentence, count: 4) + "\n\n" + text,
  ])
  func `the outline is the same where the whole text is cut first`(text: String) {
    var parted = Article(name: "a", format: .text, text: Array(text.utf8))
    parted.blocks = PlainTextReader.blocks(of: parted.text)
    var whole = parted
    var outline = Outline()
    outline.fill(&parted)
    var other = Outline()
    other.fill(&whole, readsAll: true)
    #expect(other.words == outline.words)
    #expect(whole.blocks.map(\.firstToken) == parted.blocks.map(\.firstToken))
    #expect(whole.blocks.map(\.endToken) == parted.blocks.map(\.endToken))
    #expect(whole.tokens.map(\.begin) == parted.tokens.map(\.begin))
    #expect(whole.tokens.map(\.end) == parted.tokens.map(\.end))
    #expect(whole.tokens.map(\.shape) == parted.tokens.map(\.shape))
    #expect(other.giveWhole(to: &whole) || !outline.isShortened)
  }
}
