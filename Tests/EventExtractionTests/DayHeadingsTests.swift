import Testing

@testable import EventExtraction

/// Paragraphs below a line with nothing but a day.
@Suite struct DayHeadingsTests {
  @Test func `the first hour of each paragraph is that of what it tells`() {
    let column = """
      Lectures this week

      Some are worth an evening, and none of them costs anything.

      THURSDAY

      Paul Dean, who teaches law, proposes "Three Ways to Lose a Case" in the Boylston Building. He starts at 4 p.m. in Room 112.

      Across the river, Ruth Marsh of the history department asks who paid for the canals. That is at 7 p.m. in the Lower Common Room.

      FRIDAY

      Karl Holm explains glaciers in Hall D at 8 p.m., under the title "Ice Remembers." He has been there. Bring a coat.
      """
    #expect(
      lines(column, [.when, .title], "en") == [
        "2026-01-15T16:00 | Three Ways to Lose a Case", "2026-01-15T19:00 | Ruth Marsh",
        "2026-01-16T20:00 | Ice Remembers",
      ])
  }

  @Test func `hours of offices and of what is over make no event`() {
    let column = """
      Notes of the week

      THURSDAY

      The council office opens at 9am.

      Snow fell at 6am and lay until noon.
      """
    #expect(lines(column, [.when], "en").isEmpty)
  }
}
