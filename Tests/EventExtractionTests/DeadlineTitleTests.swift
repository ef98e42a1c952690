import Testing

@testable import EventExtraction

@Suite struct DeadlineTitleTests {
  @Test func `a verb becomes its noun`() {
    #expect(
      lines("Il faut s'inscrire au stage de voile avant le 3 mars 2026.", [.title, .kind])
        == ["Inscription au stage de voile | deadline"])
  }

  @Test func `a cue alone tells what it is for`() {
    #expect(
      lines(
        """
        Concours de nouvelles de Dole

        Le jury lit tout. Date limite : 3 mars 2026.
        """, [.title]) == ["Date limite : Concours de nouvelles de Dole"])
  }

  @Test func `an English colon hugs its word`() {
    #expect(
      lines(
        """
        Upland Roads Symposium

        Book by 3 March 2026.
        """, [.title], "en") == ["Booking: Upland Roads Symposium"])
  }

  @Test func `a phrase that says enough stays`() {
    #expect(
      lines("Les candidatures au poste de professeur sont reçues avant le 3 mars 2026.", [.title])
        == ["Candidatures au poste de professeur"])
  }

  @Test(arguments: [
    (
      "Les familles peuvent demander un report jusqu'au 3 mars 2026.",
      ["Demander un report | 2026-03-03 | deadline"], "fr"
    ),
    (
      "Les jeunes doivent se faire recenser avant le 3 mars 2026.",
      ["Se faire recenser | 2026-03-03 | deadline"], "fr"
    ),
    (
      "The trip is off. Parents can claim a refund until 3 March 2026.",
      ["Claim a refund | 2026-03-03 | deadline"], "en"
    ),
    ("La rue peut rester fermée jusqu'au 3 mars 2026.", [], "fr"),
    ("The shop can be visited from 9 am to 5 pm.", [], "en"),
  ])
  func `what may or must be done up to a day is a deadline`(
    text: String, expected: [String], language: String
  ) {
    #expect(lines(text, [.title, .when, .kind], language) == expected)
  }

  @Test func `a request names what it asks for`() {
    #expect(
      lines("Please bring an orange each by Friday 23 January 2026.", [.title], "en")
        == ["Bring an orange"])
    #expect(
      lines("Merci de rapporter les clés du local avant le 23 janvier 2026.", [.title])
        == ["Rapporter les clés du local"])
  }

  @Test func `what closes a season is a show, and what is due to reopen is due by no day`() {
    #expect(
      lines("Le spectacle de clôture aura lieu dimanche à 21 h.", [.title, .kind])
        == ["Spectacle de clôture | show"])
    #expect(
      lines("The library is due to reopen on 2 February.", [.kind], "en") != ["deadline"])
  }

  @Test func `a bound without a noun takes the verb before it`() {
    #expect(
      lines(
        """
        Une conférence de presse aura lieu le 22 janvier à 10 h.

        Les médias doivent confirmer leur présence au plus tard le 20 janvier à midi.
        """, [.title]) == ["Conférence de presse", "Réponse : Conférence de presse"])
  }

  @Test func `what it is for may stand behind the day`() {
    #expect(
      lines("Bitte meldet euch bis Freitag für den Probentag an.", [.title], "de")
        == ["Anmeldung für den Probentag"])
  }

  @Test func `what is to be sent is named with its act, and not by another event`() {
    let text = """
      La fête des jonquilles aura lieu le 7 mars 2026 à Dole.

      Talon à renvoyer au secrétariat avant le 20 février 2026.
      """
    #expect(lines(text, [.title, .kind]).last == "Talon à renvoyer | deadline")
  }

  @Test func `the subject of a sentence that a bare bound closes is what is due`() {
    let text = """
      L'assemblée annuelle aura lieu le 7 mars 2026 à Dole.

      Les procurations doivent être reçues au plus tard le 20 février 2026.
      """
    #expect(lines(text, [.title, .kind]).last == "Date limite : Procurations | deadline")
  }

  @Test func `the event of the nearest sentence is what it is for`() {
    #expect(
      lines(
        """
        Le loto du foot aura lieu le 5 mars 2026. Le repas des pêcheurs est fixé au 12 mars 2026. \
        Réservation avant le 8 mars 2026.
        """, [.title]
      ).contains("Réservation : Repas des pêcheurs"))
  }

  @Test(arguments: [
    (
      "Deadline: entries for the art show must reach the office by 3 March 2026.",
      "Deadline: Entries for the art show"
    ),
    ("Deadline: 3 March 2026.", "Deadline"),
  ])
  func `a label is completed by what stands behind it`(_ text: String, _ title: String) {
    #expect(lines(text, [.title], "en") == [title])
  }
}
