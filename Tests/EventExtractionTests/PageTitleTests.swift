import Testing

@testable import EventExtraction

@Suite struct PageTitleTests {
  private func title(_ text: String) -> String? {
    let findings = SampleText(text).findings
    return findings.headline.map { findings.text($0) }
  }

  @Test func `the line below a masthead that only says whose page it is names the page`() {
    let play = "Théâtre Ledoux, Besançon\n\nHors d'eau\nde Samir Benattar\n\nLe rideau se lève."
    #expect(title(play) == "Hors d'eau")
  }

  @Test(arguments: [
    "Concert d'hiver à Dole\n\nLe chœur chante.\nIl neige.",
    "Théâtre Ledoux, Besançon\n\nLe théâtre de la ville présente sa saison dans un long texte.",
  ])
  func `a headline of more than places stays, and running text is none`(text: String) {
    #expect(title(text) == text.split(separator: "\n").first.map(String.init))
  }
}
