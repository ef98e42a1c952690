import CivilTime
import TemporalExpressions
import Testing

@testable import EventExtraction

@Suite struct LiveStampsTests {
  private static let report = """
    DIRECT. La tempête heure par heure

    17:48 – Pas de car
    La ligne 4 reste au dépôt.

    17:15 – La régate patiente
    Les barques sont à quai.

    16:45 – Derby maintenu
    Le match aura bien lieu demain à 20 h 45.

    16:10 – Rafales
    Le vent forcit.
    """

  @Test func `hours going back say when each note was written`() {
    let dates = SampleText(Self.report).findings.dates
    #expect(dates.flatMap(\.clocks).compactMap(\.start).map(\.hour) == [20])
    #expect(lines(Self.report, [.when]) == ["2026-01-15T20:45"])
  }

  @Test func `hours going forward are a programme`() {
    let dates = SampleText(
      """
      Programme de samedi

      10:00 – Accueil

      11:30 – Visite

      14:00 – Concert

      16:00 – Goûter
      """
    ).findings.dates
    #expect(dates.flatMap(\.clocks).compactMap(\.start).map(\.hour) == [10, 11, 14, 16])
  }
}
