import Testing

@testable import ArticleText

@Suite struct CleanTextTests {
  private static let first =
    "Zwanzig Jahre lang stand das Rad am Bach still, bis zwei Schwestern kamen."
  private static let second =
    "Gemahlen wird nur am Donnerstag, weil der Bach im Sommer wenig Wasser führt."
  private static let third =
    "Die Gemeinde hat die Leitung erneuert, mehr Hilfe gab es von niemandem dazu."
  private static let last =
    "Inzwischen backen drei Bäcker der Umgebung mit dem Mehl aus der alten Mühle."

  /// The clean text of a page with two paragraphs, something, and two paragraphs more.
  private func text(around middle: String, after end: String = "") -> String {
    let article = ReadSamples.html(
      """
      <html><head><title>Die Mühle mahlt wieder - Bote</title></head><body>
      <h1>Die Mühle mahlt wieder</h1><p>\(Self.first)</p><p>\(Self.second)</p>\(middle)
      <p>\(Self.third)</p><p>\(Self.last)</p>\(end)</body></html>
      """)
    return String(decoding: article.cleanText, as: UTF8.self)
  }

  private func holdsAll(_ text: String) -> Bool {
    [Self.first, Self.second, Self.third, Self.last].allSatisfy { text.contains($0) }
  }

  @Test(
    arguments: [
      "<div><h3>Mehr zum Thema</h3><ul><li><a href='x'>Markt sucht Stände</a></li></ul></div>",
      "<h4>Newsletter</h4><p>Melden Sie sich für unseren Newsletter an: Markt sucht Stände.</p>",
      "<div id='toc'><h2>Inhalt</h2><ul><li><a href='#a'>1 Markt sucht Stände</a></li></ul></div>",
    ])
  func `what stands between paragraphs is left out and the article goes on`(box: String) {
    let text = text(around: box)
    #expect(holdsAll(text))
    #expect(!text.contains("Markt sucht Stände"))
  }

  @Test(
    arguments: [
      "<div class='autorenbox'><p>Kim Roth schreibt hier seit langem über das Land.</p></div>",
      "<h4>Über die Autorin</h4><p>Kim Roth schreibt hier seit langem über das Land.</p>",
      "<h3>2 Kommentare zu „Die Mühle“</h3><p>Kim Roth sagt:</p><p>Wir kommen alle.</p>",
      "<p>Schlagwörter: <a href='1'>Kim Roth</a>, Handwerk, Wasser</p>",
      "<p>Dieser Beitrag wurde unter <a href='1'>Leute</a> von Kim Roth abgelegt.</p>",
    ])
  func `who wrote it, who answers and where it is filed are no part of the article`(end: String) {
    let text = text(around: "", after: end)
    #expect(holdsAll(text))
    #expect(!text.contains("Kim Roth"))
  }

  @Test(
    arguments: [
      "<p>Die Autorin Kim Roth liest am Abend in der Mühle aus ihrem neuen Buch über Wasser.</p>",
      "<h3>Zum Thema Wasser</h3><p>Kim Roth misst jeden Morgen den Stand des Baches am Wehr.</p>",
      "<p>Kommentare gab es viele, doch Kim Roth las sie alle und antwortete jedem Einzelnen.</p>",
    ])
  func `sentences with the same words are`(middle: String) {
    let text = text(around: middle)
    #expect(holdsAll(text))
    #expect(text.contains("Kim Roth"))
  }

  @Test func `a lead that is named for a teaser keeps its headline`() {
    let article = ReadSamples.html(
      """
      <html><head><title>Die Mühle mahlt wieder - Bote</title></head><body>
      <div class="teaser-text"><h1>Die Mühle mahlt wieder</h1><p>\(Self.first)</p></div>
      <div class="c"><p>\(Self.second)</p><p>\(Self.third)</p><p>\(Self.last)</p></div></body></html>
      """)
    #expect(holdsAll(String(decoding: article.cleanText, as: UTF8.self)))
  }
}
