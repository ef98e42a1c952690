import Testing

@testable import EventExtraction

@Suite struct NamesBehindDaysTests {
  private func names(_ text: String) -> [String] {
    let sample = SampleText(text)
    return NamesBehindDays(findings: sample.findings).names(in: sample.tokens)
      .map { sample.findings.text($0) }
  }

  @Test func `a day leads to the quotation right behind it and its hour`() {
    for text in ["Le 20 mars, « Vivre sur Mars ».", "Le 20 mars, à 18 h : « Vivre sur Mars »."] {
      let sample = SampleText(text)
      let name = sample.findings.dates.first.flatMap {
        NamesBehindDays(findings: sample.findings).name(behind: $0, in: sample.tokens)
      }
      #expect(name.map(sample.findings.text) == "Vivre sur Mars", "\(text)")
    }
  }

  @Test(arguments: [
    "Le club montre « Les volcans » le 16 février et « Vivre sur Mars » le 20 mars.",
    "Le 16 février, le maire a parlé de « rupture », et le 20 mars, d'un « nouvel élan ».",
    "La conférence du 16 février, « Les volcans », ouvre la saison.",
  ])
  func `names before their days and words that are said are left alone`(text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `names before their days stay those of their days`() {
    #expect(
      lines(
        "Le ciné-club montre « Les volcans » le 16 février et « Vivre sur Mars » le 20 mars.",
        [.when, .title]
      ) == ["2026-02-16 | « Les volcans »", "2026-03-20 | « Vivre sur Mars »"])
  }

  @Test func `each quotation behind its day is an event of the kind told before`() {
    let text =
      "Suivront, le 16 février, « Les volcans », par Luc Morin ; le 20 mars, « Vivre sur Mars »."
    #expect(names(text) == ["Les volcans", "Vivre sur Mars"])
    #expect(
      lines("La conférence aura lieu le 20 janvier à 20 h. \(text)", [.when, .title, .kind]) == [
        "2026-01-20T20:00 | Conférence | conference", "2026-02-16 | Les volcans | conference",
        "2026-03-20 | Vivre sur Mars | conference",
      ])
  }
}
