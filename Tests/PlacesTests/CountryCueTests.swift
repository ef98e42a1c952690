import ArticleText
import LanguagePacks
import Testing

@testable import Places

/// Towns of one name in several countries, told apart by the way the text is written.
@Suite struct CountryCueTests {
  private func regions(_ text: String, url: String? = nil, home: String? = nil) -> [String] {
    var article = ArticleReader(packs: [.english])
      .article(text: Array(text.utf8), name: "test", language: "en")
    article.url = url
    let home = home.flatMap { Gazetteer.shared.place(describedBy: $0) }
    return PlaceFinder(pack: .english).mentions(in: article, home: home)
      .compactMap { $0.place?.region }
  }

  @Test(arguments: [
    ("The folk week is in Whitby on 7 March. Tickets £5.", "GB-ENG"),
    ("The fair will be held in Whitby on March 7. Tickets are $10.", "CA-ON"),
    ("A talk in Boston on 7 March at 7.30pm. Call 01205 555012.", "GB-ENG"),
    ("A talk in Boston on March 7 at 7 p.m. Admission $5.", "US-MA"),
    ("Supper in Durham. Write to DH1 3NJ for the programme.", "GB-ENG"),
    ("A supper in Durham, at the neighborhood theater.", "US-NC"),
    ("Come to Windsor. Call 519 555-0142 or write to N9A 1A1.", "CA-ON"),
    ("Come to Windsor on 14 March, raffle for the parish council.", "GB-ENG"),
  ])
  func `the way a text is written decides between towns abroad`(text: String, region: String) {
    #expect(regions(text) == [region])
  }

  @Test func `the address of the page is a cue of its own`() {
    let text = "The fair will be held in Whitby."
    #expect(regions(text, url: "https://www.example.org.uk/news") == ["GB-ENG"])
    #expect(regions(text, url: "https://example.ca/news/1") == ["CA-ON"])
    #expect(regions(text, url: "https://example.org/news") == ["CA-ON"])
  }

  @Test func `one habit does not move a town that is far larger`() {
    #expect(regions("They flew from Toronto on 7 March.") == ["CA-ON"])
    #expect(regions("She sang in Paris on 7 March, tickets £5.") == ["FR-IDF"])
  }

  @Test func `what stands beside the name weighs more than any habit`() {
    #expect(regions("A fair in Whitby, Ontario, on 7 March: the programme costs £2.") == ["CA-ON"])
    #expect(regions("A fair in Boston, Lincolnshire. Tickets $5.").first == "GB-ENG")
  }

  @Test func `each kind of cue counts once`() {
    let article = ArticleReader(packs: [.english]).article(
      text: Array("£5, £6, £7, £8, £9 and £10.".utf8), name: "test", language: "en")
    let cues = CountryCues(PlaceText(article, habits: LanguagePack.english.habits))
    #expect(cues.weight(of: "GB") == 1)
    #expect(cues.weight(of: "US") == 0)
  }

  @Test(arguments: [
    ("Story time at Hexham Library on 14 March.", "Hexham Library", "GB-ENG"),
    ("Hexham Abbey will host a concert on 14 March.", "Hexham Abbey", "GB-ENG"),
    ("A talk at Kendal Town Hall on 14 March.", "Kendal Town Hall", "GB-ENG"),
  ])
  func `a public house of a town is called after it`(text: String, venue: String, region: String)
    throws
  {
    let article = ArticleReader(packs: [.english])
      .article(text: Array(text.utf8), name: "test", language: "en")
    let mentions = PlaceFinder(pack: .english).mentions(in: article, home: nil)
    let found = try #require(mentions.first { $0.kind == .venue })
    #expect(found.venue == venue)
    #expect(found.place?.region == region)
  }

  @Test(arguments: [
    "A talk at Hexham House on 14 March.", "Quiz night at the Wellington Arms on 14 March.",
    "Dinner at the Nelson Rooms on 14 March.",
  ])
  func `a house that every street may have gives no town`(text: String) {
    let article = ArticleReader(packs: [.english])
      .article(text: Array(text.utf8), name: "test", language: "en")
    let mentions = PlaceFinder(pack: .english).mentions(in: article, home: nil)
    #expect(mentions.allSatisfy { $0.place == nil })
  }

  @Test(arguments: [
    ("Our Christmas Fayre is on Saturday 5th December in the Village Hall.", "Ludlow", "GB-ENG"),
    ("The neighborhood potluck is on December 5.", "Ludlow", "US-MA"),
    ("The fell race is on 14th March at 6.30pm, car park £2.", "Keswick", "GB-ENG"),
  ])
  func `a text chooses among the towns of its publisher's name`(
    text: String, name: String, region: String
  ) {
    let article = ArticleReader(packs: [.english])
      .article(text: Array(text.utf8), name: "test", language: "en")
    let namesakes = Gazetteer.shared.namesakes(describedBy: name)
    #expect(
      PlaceFinder(pack: .english).reader(of: article).likeliest(of: namesakes)?.region == region)
  }

  @Test func `a name with its area, or of one country alone, has no namesakes to choose from`() {
    #expect(Gazetteer.shared.namesakes(describedBy: "Ludlow, Massachusetts").isEmpty)
    #expect(Gazetteer.shared.namesakes(describedBy: "Dole").isEmpty)
  }
}
