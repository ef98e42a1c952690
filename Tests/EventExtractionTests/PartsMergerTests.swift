import ArticleText
import CivilTime
import Testing

@testable import EventExtraction

@Suite struct PartsMergerTests {
  private func extraction(_ text: String, explains: Bool = false) throws -> Extraction {
    var options = ExtractionOptions()
    options.today = CivilPoint("2026-05-01")
    options.explains = explains
    let article = try #require(ArticleReader().read(Array(text.utf8), name: "notice.txt").first)
    return Extractor(options: options).extract(from: article)
  }

  private func starts(_ text: String) throws -> [String?] {
    try extraction(text).events.map(\.start?.description)
  }

  private let french = """
    Le festival de cerfs-volants aura lieu le samedi 20 juin 2026 à 21 h sur la grande plage de \
    Berck, et l'entrée sera gratuite pour tous.
    """

  @Test func `an event and its translation are one, under the title of the document's language`()
    throws
  {
    let found = try extraction(
      """
      \(french)

      The kite festival will be held on Saturday 20 June 2026 at 9 pm on the main beach in Berck, \
      and admission will be free for all.
      """)
    #expect(found.events.map(\.start?.description) == ["2026-06-20T21:00"])
    #expect(found.events.first?.title.contains("cerfs-volants") == true)
    #expect(found.events.first?.rules.contains(PartsMerger.rule) == true)
  }

  @Test func `what one language alone tells is an event of its own, in the order of the text`()
    throws
  {
    let text = """
      \(french)

      A guided walk for visitors from abroad will be held on Sunday 21 June 2026 at 10.30 am.

      Un atelier de peinture se tiendra le lundi 22 juin 2026 à 14 h à la salle des fêtes de Berck.
      """
    let found = try extraction(text).events
    #expect(
      found.map(\.start?.description)
        == ["2026-06-20T21:00", "2026-06-21T10:30", "2026-06-22T14:00"])
    #expect(found.allSatisfy { $0.place.town == "Berck" })
    #expect(found.map(\.isPlaceInferred) == [false, true, false])
  }

  @Test func `two hours of one day are two events in any languages`() throws {
    let text = """
      \(french)

      The second kite festival will be held on Saturday 20 June 2026 at 3 pm on the main beach.
      """
    let starts = try starts(text).compactMap(\.self).sorted()
    #expect(starts == ["2026-06-20T15:00", "2026-06-20T21:00"])
  }

  @Test func `each section is written on the day that the document gives`() throws {
    let found = try extraction(
      """
      Publié le 12 mai 2026

      Le bal des voisins aura lieu le samedi 20 juin à 21 h sur la place de la mairie.

      The garden party will be held on Saturday 27 June at 3 pm behind the town hall.
      """, explains: true)
    #expect(found.events.map(\.start?.description) == ["2026-06-20T21:00", "2026-06-27T15:00"])
    #expect(found.sectionDates.map(\.day).allSatisfy { $0.description == "2026-05-12" })
    #expect(found.traces.compactMap(\.event) == [0, 1])
    #expect(zip(found.traces, found.traces.dropFirst()).allSatisfy { $0.begin < $1.begin })
  }
}
