import Testing

@testable import EventExtraction

@Suite struct SpanSpotTests {
  @Test func `what a fair of a few days holds is where the fair is`() {
    let text = """
      Le salon du jardin se tiendra au parc des expositions du 22 au 25 janvier.

      La remise des prix aura lieu le vendredi 23 janvier à 18 h. Un concert sera donné le samedi 24 \
      janvier à 20 h au théâtre municipal.
      """
    #expect(
      lines(text, [.title, .venue]) == [
        "Salon du jardin | parc des expositions", "Remise des prix | parc des expositions",
        "Concert | théâtre municipal",
      ])
  }

  @Test func `a day outside the span and the days of an exhibition take nothing`() {
    let fair = """
      Le salon du jardin se tiendra au parc des expositions du 22 au 25 janvier.

      Le club visitera la serre de Dole. Une tombola aura lieu le 31 janvier à 18 h, puis une autre, au \
      foyer rural, le 7 février.
      """
    #expect(!lines(fair, [.when, .venue]).contains("2026-01-31T18:00 | parc des expositions"))
    let month = """
      L'exposition de vitraux se tiendra à la galerie du Lac du 2 au 28 février.

      Un loto aura lieu le 7 février à 18 h. Un bal aura lieu le 14 février à 20 h. Un autre loto aura \
      lieu le 21 février à 18 h.
      """
    #expect(!lines(month, [.title, .venue]).contains("Bal | galerie du Lac"))
  }
}
