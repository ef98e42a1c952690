import Testing

@testable import EventExtraction

@Suite struct PendingStateTests {
  @Test func `a state told first is that of the event told after it`() {
    let text = """
      Le festival des Rives est annulé

      La mairie a tranché : le festival des Rives, le 7 février à Dole, n'a pas trouvé de salle.
      """
    #expect(lines(text, [.when, .status]) == ["2026-02-07 | cancelled"])
  }

  @Test func `what points to the whole article is of all its events`() {
    let text = """
      Journée des métiers

      En raison de la neige, cet événement est annulé.

      Le salon des métiers ouvrira le 7 février à 9 h à Dole.
      """
    #expect(lines(text, [.when, .status]) == ["2026-02-07T09:00 | cancelled"])
  }

  @Test func `this evening as a subject is the event and no part of today`() {
    let text = """
      Nuit des Lampions

      Vent fort : cette soirée n'aura pas lieu.

      La soirée ouvrira le 7 février à 20 h à Dole.
      """
    #expect(lines(text, [.when, .status]) == ["2026-02-07T20:00 | cancelled"])
    #expect(
      lines("Le concert a lieu cette soirée à Dole.", [.when, .status]) == [
        "2026-01-14 | confirmed"
      ])
  }

  @Test func `another event keeps its own state`() {
    let text = """
      Le carnaval est annulé. En revanche, le loto des pompiers aura lieu le 7 février à Dole.
      """
    #expect(lines(text, [.title, .status]) == ["Loto des pompiers | confirmed"])
  }
}
