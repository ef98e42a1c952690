import Testing

@testable import EventExtraction

@Suite struct TitleProposerTests {
  /// The proposals for the first date of a text as "source: words", in order.
  private func proposals(_ text: String, _ language: String = "fr") -> [String] {
    let sample = SampleText(text, language)
    guard let draft = sample.draft(rule: "test") else { return [] }
    return TitleProposer(findings: sample.findings)
      .proposals(for: draft, former: nil, next: nil)
      .map { "\($0.source): \(sample.findings.text($0.tokens))" }
  }

  @Test func `nouns, quotations and the words on either side of the date are proposed`() {
    let found = proposals(
      "La troupe du Lys présente sa pièce « Le Dindon » samedi 24 janvier, puis un débat.")
    #expect(found.contains("quotation: Le Dindon"))
    #expect(found.contains("noun: débat"))
    #expect(found.contains { $0.hasPrefix("before: La troupe du Lys") })
    #expect(!found.contains { $0.contains("samedi") || $0.contains("24") })
  }

  @Test func `lines around are proposed, the heads of tables and addresses are not`() {
    let found = proposals(
      """
      Veillée des conteurs

      Samedi 24 janvier
      Renseignements : veillee@exemple.fr
      """)
    #expect(found.contains { $0.hasSuffix(": Veillée des conteurs") })
    #expect(!found.contains { $0.contains("@") })
    let table = proposals(
      """
      Day        Start   Event            Notes
      24 January 18.45   Twilight 800s    Wed
      """, "en")
    #expect(!table.contains { $0.contains("Notes") })
  }

  @Test func `each stretch is proposed once, and none without a telling word`() {
    let found = proposals("« … » : à la le 24 janvier. Un concert.")
    #expect(Set(found).count == found.count)
    #expect(found.allSatisfy { $0.contains { $0.isLetter } })
    #expect(!found.contains { $0.hasSuffix(": à la") || $0.hasSuffix(": «") })
  }

  @Test func `no title ends in a verb or takes a part of a date`() {
    #expect(
      lines(
        "Attendus le 24 janvier au théâtre, les Renards ont annulé. Le concert est remplacé par un autre.",
        [.title]
      ).allSatisfy { !$0.hasSuffix(" est") })
    #expect(
      lines("Marché de l'école\n\n24 et 25 janvier\nSam. 14h-20h / Dim. 10h-18h", [.title])
        .allSatisfy { $0 != "Dim" })
  }
}
