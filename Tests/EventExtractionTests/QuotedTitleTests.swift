import Testing

@testable import EventExtraction

/// The first quoted title of a text, or "-".
private func title(_ text: String) -> String {
  let sample = SampleText(text)
  return QuotedTitle(findings: sample.findings).range(in: sample.tokens)
    .map { sample.findings.text($0) } ?? "-"
}

@Suite struct QuotedTitleTests {
  @Test(arguments: [
    ("On donnera « Le Petit Bal » à Dole.", "Le Petit Bal"),
    ("Il a dit « oui », puis joué “La Mer”.", "La Mer"),
    ("On y jouera \"Antigone\".", "Antigone"),
  ])
  func `a short quotation with a capital is a title`(text: String, expected: String) {
    #expect(title(text) == expected)
  }

  @Test(arguments: [
    "« Nous ne savons pas encore si nous pourrons jouer dehors ou dedans, cela dépendra », dit-il.",
    "Le « plus » de la soirée", "Rien n'est cité ici", "« ", "»«",
  ])
  func `something said is none`(text: String) {
    #expect(title(text) == "-")
  }

  @Test func `single marks quote where a capital stands right behind the first`() {
    #expect(title("On montre 'La Grande Nuit' mardi.") == "La Grande Nuit")
    #expect(title("On montre ‘La Grande Nuit’ mardi.") == "La Grande Nuit")
    #expect(title("L'été de l'Ardèche n'est pas fini") == "-")
  }

  @Test(arguments: [
    "« Trop cher », a tranché la maire. La fête aura lieu le 24 janvier.",
    "« Trop cher », explique la maire. La fête aura lieu le 24 janvier.",
  ])
  func `what somebody said names nothing`(text: String) {
    #expect(lines(text, [.title]) == ["Fête"])
  }

  @Test func `a quotation before a house is a title`() {
    #expect(
      lines("« Fragments », galerie du Lion, le 24 janvier à 18 h.", [.title]) == ["« Fragments »"])
  }
}
