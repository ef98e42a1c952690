import LanguagePacks
import Testing

@testable import TemporalExpressions

@Suite struct DateGuardsTests {
  @Test func `the yesterday of a name is a time and no day`() {
    #expect(readings("Un film sur le Richelieu d'hier.") == [])
    #expect(readings("Une exposition des métiers d'hier et d'aujourd'hui.") == [])
    #expect(readings("La réunion d'hier a duré deux heures.") == ["hier → 2026-01-13"])
    #expect(readings("Le match d'hier soir est perdu.").count == 1)
  }

  @Test func `a day glued to the name that opens a line is one of a copied table`() {
    #expect(
      readings("Forestville19 octobre\nLes Escoumins25 octobre") == [
        "19 octobre → 2025-10-19", "25 octobre → 2025-10-25",
      ])
    #expect(readings("Les acheteurs du tout nouveau modèle de luxe Delta19 octobre compris.") == [])
    #expect(readings("Forestville19 personnes\nn°25 octobre") == [])
  }

  @Test func `a word for a place in a row opens no list of days`() {
    #expect(
      readings("Of the talks the third, on Wednesday 16th January 2019, is full.", .english)
        == ["on Wednesday 16th January 2019 → 2019-01-16"])
    #expect(readings("We meet on the third, fourth and tenth of March.", .english).count == 3)
  }

  @Test func `an hour with a day of its own behind it is not of the day before it`() {
    #expect(readings("Concert à 21 h le vendredi 16 janvier, 18 h le lundi 19 janvier.").count == 2)
    #expect(readings("De 9 h à 18 h samedi, de 8 h 30 à 16 h dimanche.").count == 2)
    #expect(readings("De 9 h à 12 h samedi, de 14 h à 17 h.").count == 2)
  }

  @Test func `numbers before a month are days and no hours`() {
    #expect(
      readings("Crafts, Monday–Friday, 6–10 April 2026, 10am–4pm.", .english).contains {
        $0.hasSuffix("2026-04-06T10:00/2026-04-10T16:00")
      })
    #expect(readings("Open Mon-Fri 9-5 in April 2026.", .english).count == 1)
  }
}
