import Testing

@testable import EventExtraction

@Suite struct TitleChooserTests {
  @Test func `a pronoun or an aside gives way to the event told of before`() {
    #expect(
      lines(
        """
        La Nuit du conte de Dole a changé de date. Elle passe au 24 janvier, à 19 h, aux halles.
        """, [.title]) == ["Nuit du conte de Dole"])
  }

  @Test func `a title with a noun for events gives way to no sentence around it`() {
    #expect(
      lines("Le CCAS prépare une fête le 24 janvier à 15 h.", [.title]) == ["Fête"])
    #expect(
      lines(
        "Professor Daly will be remembered at a service on 22 January at 5.15pm.", [.title], "en")
        == ["Service"])
  }

  @Test func `what was put together on purpose stays`() {
    #expect(
      lines("Il faut s'inscrire au stage de voile avant le 3 mars 2026.", [.title])
        == ["Inscription au stage de voile"])
    #expect(
      lines("Théâtre. La troupe présente « Le Dindon » samedi 24 janvier à 20 h 30.", [.title])
        == ["Théâtre : Le Dindon"])
  }

  @Test func `a noun in the name of the place is no title`() {
    #expect(
      lines(
        "There will also be a two-minute silence in the Market Place on 21 January at 11am.",
        [.title], "en") == ["Two-minute silence"])
  }

  @Test func `explain tells what was weighed, the first title at the head`() {
    var options = SampleText.options(SampleText.writtenOn)
    options.explains = true
    let extraction = Extractor(options: options).extract(
      from: SampleText.article("Bal des pompiers\n\nUn concert aura lieu le samedi 24 janvier."))
    let titles = extraction.candidates.first?.titles ?? []
    #expect(titles.first?.title == "Concert")
    #expect(titles.first?.marks.first == "from given")
    #expect(titles.contains { $0.title == "Bal des pompiers" })
  }

  @Test func `what stands beside its own hour is not named by the line of the day`() {
    #expect(
      lines(
        "Craft fair on Saturday 24 January\n11am: basket weaving\n2pm: spoon carving", [.title],
        "en")
        == ["Basket weaving", "Spoon carving"])
  }
}
