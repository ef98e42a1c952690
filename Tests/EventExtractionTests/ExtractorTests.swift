import ArticleText
import Testing

@testable import EventExtraction

@Suite struct ExtractorTests {
  private static let all: [EventField] = [.when, .title, .venue, .town, .region, .status]

  @Test func `a press release tells of its presentation`() {
    #expect(
      lines(
        """
        Eau potable : la commission rend ses conclusions

        Publié le 12/01/2026

        Depuis 2019, la qualité de l'eau préoccupe les habitants. Une commission, créée le 3 mars \
        2024, a entendu quarante témoins.

        Les conclusions de la commission seront présentées le 15 janvier 2026, de 13h30 à 15h, à \
        la médiathèque Albert-Camus, à Dole.

        Contact presse : 03 84 00 00 00
        """, [.when, .title, .town, .region, .status]) == [
          """
          2026-01-15T13:30/15:00 | Présentation des conclusions de la commission | Dole | FR-BFC \
          | confirmed
          """
        ])
  }

  @Test func `a teaser's event is marked as one`() {
    let found = lines(
      """
      La fanfare fête ses vingt ans

      Publié le 14 janvier 2026

      La fanfare donnera un concert samedi 24 janvier à Dole.

      Sur le même sujet

      Le judo prépare son tournoi du 21 mars à Vesoul
      """, [.when, .scope])
    #expect(found.first == "2026-01-24 | main")
    #expect(!found.dropFirst().contains { $0.hasSuffix("main") })
  }

  @Test func `an English article is read with the English pack`() {
    let article = ArticleReader().article(
      text: Array(
        """
        Library to host winter book fair

        The county library will host its winter book fair on Saturday, January 24, 2026, from \
        10 a.m. to 4 p.m. The fair has been held every year since 1998 and is free for everyone.
        """.utf8), name: "sample")
    #expect(article.language == "en")
    #expect(lines(article, [.when, .kind]) == ["2026-01-24T10:00/16:00 | fair"])
  }

  @Test func `every event proves its date by the source's own words`() {
    let text = "Été : le « concert » aura lieu le 24 janvier à 20h30 à Dole."
    let events = Extractor(options: SampleText.options(SampleText.writtenOn))
      .extract(from: SampleText.article(text)).events
    #expect(events.count == 1)
    let bytes = Array(text.utf8)
    for event in events {
      for evidence in [event.when, event.whereFound, event.titleFound].compactMap({ $0 }) {
        #expect(
          String(decoding: bytes[evidence.begin..<evidence.end], as: UTF8.self) == evidence.text)
      }
      #expect(event.when?.text.contains("24 janvier") == true)
      #expect(event.sentence == text)
      #expect((0...1).contains(event.confidence))
    }
  }

  @Test func `every date has a trace with a reason`() {
    var options = SampleText.options(SampleText.writtenOn)
    options.explains = true
    let extraction = Extractor(options: options).extract(
      from: SampleText.article(
        "Le festival existe depuis le 3 mai 1998. Le concert aura lieu le 24 janvier à Dole."))
    #expect(extraction.traces.count == 2)
    #expect(extraction.traces.map(\.event) == [nil, 0])
    #expect(extraction.traces.allSatisfy { !$0.rules.isEmpty })
  }

  @Test func `the same text gives the same events`() {
    let text = "Un loto aura lieu le 24 janvier à Dole et un bal le 31 janvier à Vesoul."
    #expect(lines(text, Self.all) == lines(text, Self.all))
  }

  @Test(arguments: [
    "", " ", "\n\n", "…", "(((((", "«", "le", "00/00/0000", "à à à à", "\u{FEFF}", "12", "|||",
    "31 février 2026", "concert", "Lieu :", "- \n- \n- ", "99h99", "du au", "🎉🎉",
  ])
  func `odd input gives nothing and does not crash`(text: String) {
    #expect(lines(text, Self.all) == [])
  }
}
