import Testing

@testable import EventExtraction

@Suite struct ReplacementTests {
  @Test(arguments: [
    (
      "Saturday's match against Thornaby has been called off. It will be played on 28 January.",
      ["2026-01-28 | rescheduled | was 2026-01-17"]
    ),
    (
      "A talk about bats, which was due to be given on 20 January, will now take place on 27 January.",
      ["2026-01-27 | rescheduled | was 2026-01-20"]
    ),
    (
      "The talk on silver, planned for 20 January, will be given on 27 January instead, at 6pm.",
      ["2026-01-27T18:00 | rescheduled | was 2026-01-20"]
    ),
  ])
  func `what is called off and told again with a day has been moved`(
    text: String, expected: [String]
  ) {
    #expect(lines(text, [.when, .status, .before], "en") == expected)
  }

  @Test func `another event after one that is called off stands for itself`() {
    #expect(
      lines(
        "Saturday's match against Thornaby has been called off. A quiz takes place on 28 January.",
        [.when, .status], "en") == ["2026-01-17 | cancelled", "2026-01-28 | confirmed"])
  }

  @Test func `what will be held instead has been moved`() {
    #expect(
      lines(
        "Saturday's public hearing is on. It will be held on 28 January instead.",
        [.when, .status], "en") == ["2026-01-28 | rescheduled"])
    #expect(
      lines(
        "Saturday's public hearing is on. It will be held again on 28 January.",
        [.when, .status], "en"
      ).contains("2026-01-17 | confirmed"))
  }

  @Test func `a day on condition is the new day all the same`() {
    #expect(
      lines(
        "La mairie a décidé de reporter la fête du lac, qui devait se dérouler le 9 mai. Elle aura finalement lieu le 6 juin, sous réserve du beau temps.",
        [.when, .status, .before]) == ["2026-06-06 | rescheduled | was 2026-05-09"])
  }

  @Test func `a plan told behind the day is the one it had`() {
    #expect(
      lines(
        "La conférence de Jean Morel sera proposée le jeudi 19 février à 18 h. Elle devait initialement se tenir le 12.",
        [.when, .status, .before]) == ["2026-02-19T18:00 | rescheduled | was 2026-02-12"])
  }

  @Test func `a pronoun behind an opening clause takes up the event before`() {
    #expect(
      lines(
        "Le loto devait avoir lieu samedi 24 janvier. La salle étant prise, il se tiendra le lendemain à 20 h.",
        [.when, .before]) == ["2026-01-25T20:00 | was 2026-01-24"])
  }
}
