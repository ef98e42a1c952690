import Testing

@testable import EventExtraction

@Suite struct IndicationWeightsTests {
  @Test func `the table has each indication at most once, and a bias`() {
    let names = IndicationWeights.table.split(separator: "\n").compactMap {
      $0.split(separator: "\t").last.map(String.init)
    }
    #expect(Set(names).count == names.count)
    #expect(names.contains("bias"))
    for name in names where name != "bias" {
      #expect(Indication(named: name) != nil, "no indication is called \(name)")
    }
  }

  @Test func `confidence is a share that rises with what speaks for the draft`() {
    let weights = IndicationWeights(table: "-1.0\tbias\n2.0\tan hour\n-3.0\tin a question")
    #expect(abs(weights.confidence([]) - 0.269) < 0.001)
    #expect(abs(weights.confidence([.hasHour]) - 0.731) < 0.001)
    #expect(weights.confidence([.hasHour, .inQuestion]) < weights.confidence([]))
    #expect(weights.ranked([.hasHour, .inQuestion]).map(\.0) == [.inQuestion, .hasHour])
  }

  @Test func `a plain announcement is kept, and what is dropped is explained`() {
    var options = SampleText.options(SampleText.writtenOn)
    options.explains = true
    let extraction = Extractor(options: options).extract(
      from: SampleText.article(
        "Le concert aura lieu le samedi 24 janvier à 20 h à la salle des fêtes de Dole."))
    #expect(extraction.candidates.map(\.isKept) == [true])
    #expect(extraction.candidates.first?.event.confidence ?? 0 > 0.7)
    #expect(extraction.candidates.first?.indications.contains { $0.name == "an hour" } == true)
  }
}
