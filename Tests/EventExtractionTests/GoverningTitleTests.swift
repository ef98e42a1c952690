import ArticleText
import Testing

@testable import EventExtraction

@Suite struct GoverningTitleTests {
  private let sample = SampleText(
    """
    Une saison bien remplie

    La médiathèque a présenté son programme devant un public nombreux et curieux.

    Ateliers des enfants

    Les plus jeunes apprendront à relier un carnet avec une artisane de la région.

    Ils repartiront tous avec leur ouvrage sous le bras, et peut-être une vocation.
    """)

  private func above(_ text: String, floor: Int = -1) throws -> String? {
    let block = try #require(sample.block(of: text))
    return GoverningTitle(findings: sample.findings).above(block, floor: floor)
      .map { sample.findings.text($0) }
  }

  @Test func `the nearest title line above governs`() throws {
    #expect(try above("Les plus jeunes") == "Ateliers des enfants")
    #expect(try above("Ils repartiront") == "Ateliers des enfants")
  }

  @Test func `running text is no title, and nothing above the floor is looked at`() throws {
    let block = try #require(sample.block(of: "Les plus jeunes"))
    #expect(try above("Ils repartiront", floor: block) == nil)
  }

  @Test func `the headline is the document's`() throws {
    let block = try #require(sample.block(of: "Ils repartiront"))
    let headline = GoverningTitle(findings: sample.findings).headline(of: block)
    #expect(headline.map { sample.findings.text($0) } == "Une saison bien remplie")
  }

  @Test func `the first block has nothing above it`() {
    #expect(GoverningTitle(findings: sample.findings).above(0, floor: -1) == nil)
  }
}
