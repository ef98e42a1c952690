import Testing

@testable import EventExtraction

/// What notices in English say in their own way, each beside what only looks alike.
@Suite struct EnglishEventTests {
  @Test(arguments: [
    (
      "There will also be a two-minute silence in the Market Place on 21 January at 11am.",
      ["2026-01-21T11:00 | Two-minute silence"]
    ),
    (
      "The Whiskey Jacks play the Carleton on Friday at 9pm. On Saturday it's Mia Laurent with Slow Tide. Doors open late.",
      ["2026-01-16T21:00 | Whiskey Jacks", "2026-01-17 | Mia Laurent with Slow Tide"]
    ),
  ])
  func `what is said to be there on a day takes place`(text: String, expected: [String]) {
    #expect(lines(text, [.when, .title], "en") == expected)
  }

  @Test(arguments: [
    ("The organ recital takes place in the abbey on Monday, 1.10pm.", "2026-01-19T13:10"),
    ("Training for conductors is on Thursday 16 January, 7pm, at the depot.", "2026-01-16T19:00"),
    ("A briefing will be held in the Guildhall on Tuesday (27th) at 7pm.", "2026-01-27T19:00"),
    ("The trustees have called off Saturday's fete.", "2026-01-17"),
  ])
  func `a weekday is that of the days to come`(text: String, expected: String) {
    #expect(lines(text, [.when], "en") == [expected])
  }

  @Test func `a week that begins on a named day has seven days from it`() {
    let programme = """
      WHAT'S ON
      Week beginning Thursday 15 January 2026

      THURSDAY
      Film society, Assembly Rooms, 7.30pm.

      SUNDAY
      Guided walk, Broad Street car park, 10.15am.

      MONDAY
      Council meeting, Guildhall, 7pm.
      """
    #expect(
      lines(programme, [.when], "en")
        == ["2026-01-15T19:30", "2026-01-18T10:15", "2026-01-19T19:00"])
  }

  @Test(arguments: [
    ("Anyone who wishes to speak must tell the clerk by noon on Monday.", "Tell the clerk"),
    ("Written comments may be submitted until 30 January.", "Deadline: Written comments"),
    ("Donations can be dropped off until 30 January.", "Deadline: Donations"),
    ("The exhibition on Gaelic song closes on 18 January.", "Exhibition on Gaelic song"),
  ])
  func `what must or may be done by a day is a deadline`(text: String, expected: String) {
    #expect(lines(text, [.kind, .title], "en") == ["deadline | \(expected)"])
  }

  @Test func `an hour at which something closes every week is no deadline`() {
    #expect(
      lines("The branch closes at 1pm on Saturdays.", [.kind], "en")
        .allSatisfy { $0 != "deadline" })
    #expect(
      lines("The Hollow Creek Boys close the festival on 24 January.", [.kind], "en")
        .allSatisfy { $0 != "deadline" })
  }

  @Test(arguments: [
    ("Year 6 will visit the Coal Museum on 22 January.", "Visit to the Coal Museum"),
    ("Confirmation classes begin on 22 January at 7.30pm.", "Confirmation classes"),
    (
      "The archive invites you to an evening with Peter Marsh, who will talk about villages, on 22 January.",
      "Evening with Peter Marsh"
    ),
    ("The Easter Vestry takes place after the 10.30 service on 22 January.", "Easter Vestry"),
    ("The next meeting, on 22 January, features a talk by Sean Tierney.", "Talk by Sean Tierney"),
    ("Bake sale! Mrs Henley's class will be selling cakes on 22 January.", "Bake sale"),
    ("Save the date: the school's centenary ball is on 22 January.", "School's centenary ball"),
  ])
  func `a title is what one would write in a diary`(text: String, expected: String) {
    #expect(lines(text, [.title], "en") == [expected])
  }

  @Test(arguments: [
    (
      "The repair cafe is held every first Saturday of the month. The next one is on 7 February.",
      ["2026-02-07 FREQ=MONTHLY;BYDAY=1SA"]
    ),
    (
      "If it rains the work party will be held the following day.", []
    ),
    (
      "The judge adjourned the case to 20 January for mention.", []
    ),
  ])
  func `what no one can put in a diary is no event`(text: String, expected: [String]) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test(arguments: [
    (
      "Gates open Friday, 30 January at noon. The Creek Boys will perform on Sunday night.",
      ["2026-02-01"]
    ),
    (
      "Offices are closed on Monday 16 February. The Summer Fair goes ahead on the Sunday from noon.",
      ["2026-02-15T12:00"]
    ),
    (
      "A town hall meeting will be held Thursday at 7 at the Best Western.",
      ["2026-01-15T19:00"]
    ),
    (
      "Tonight's outdoor screening of Paddington has been moved indoors to the gymnasium. It starts at 8 p.m.",
      ["2026-01-14T20:00"]
    ),
  ])
  func `a weekday lies beside the day told of before, and a preposition tells no tense`(
    text: String, last: [String]
  ) {
    #expect(lines(text, [.when], "en").suffix(1) == last[...])
  }

  @Test func `a spot told of the next event is not that of one called off before`() {
    #expect(
      lines(
        "Tuesday's planning committee has been cancelled. The next meeting is on 31 January in Grace Hall.",
        [.venue], "en") == ["-", "Grace Hall"])
  }

  @Test func `a house before a noun says where, and each hour has the noun behind it`() {
    let text = """
      St Cuthbert's Church, Edenhall: Sunday 18 January, 9.30am Holy Communion; 6pm Evensong. The \
      annual church meeting will follow the morning service on Sunday 25 January. All are welcome.
      """
    #expect(
      lines(text, [.when, .title], "en") == [
        "2026-01-18T09:30 | Holy Communion", "2026-01-18T18:00 | Evensong",
        "2026-01-25 | Annual church meeting",
      ])
  }

  @Test func `a preposition and the first word of a church's name are no fixed phrase`() {
    #expect(
      lines("A service will be held Saturday at 11 a.m. at First Lutheran Church.", [.venue], "en")
        == ["First Lutheran Church"])
  }

  @Test func `what only ends before the event it speaks of is a deadline of it`() {
    #expect(
      lines(
        "The Christmas concert is on 7 February. New members are welcome until 31 January.",
        [.when, .kind, .title], "en")
        == [
          "2026-02-07 | concert | Christmas concert",
          "2026-01-31 | deadline | Deadline: Christmas concert",
        ])
  }

  @Test func `a new date that is still to be told moves nothing`() {
    #expect(
      lines(
        "Thursday's school concert has been postponed; a new date will be announced after the Easter break.",
        [.status, .before], "en") == ["postponed | was 2026-01-15"])
  }

  @Test func `what leaves and finishes somewhere is named by its subject`() {
    #expect(
      lines(
        "The vintage tractor run leaves Tebay at 10am on Sunday 3 May and finishes at Orton around 3pm.",
        [.when, .title], "en") == ["2026-05-03T10:00 | Vintage tractor run"])
  }

  @Test(arguments: [
    ("MONTHLY MEETING — Thursday 22 January, 7pm, Grange Hall.", "MONTHLY MEETING"),
    (
      "The presentation night is in the clubhouse on Friday 23 January at 7pm.",
      "Presentation night"
    ),
    ("The Minister of Health will visit Sligo on Monday 19 January at 10am.", "Visit to Sligo"),
    (
      "Free compost giveaway, Saturday 24 January, 8–11 a.m., at the Public Works yard.",
      "Free compost giveaway"
    ),
    (
      "Professor Daly will be remembered at a service on 22 January at 5.15pm, followed by a reception.",
      "Service"
    ),
    (
      "The residence will host its annual craft and bake sale on 22 January.",
      "Annual craft and bake sale"
    ),
    (
      "Highlights include a lantern parade and a closing concert by Lisa Lambe on 22 January.",
      "Closing concert by Lisa Lambe"
    ),
    (
      "The festival itself, which celebrates its 20th anniversary, takes place on 22 January.",
      "Festival"
    ),
    (
      "Hazlehead Primary: parents' evenings are on Monday 26 January, 4–6.30pm. Please be on time. All come.",
      "Parents' evenings"
    ),
    ("Dance workshops for children run on 24 January at 1 p.m.", "Dance workshops for children"),
    (
      "Join the Ramblers on Sunday for a 9-mile walk from Sedbergh. Meet 10am at the car park. All come.",
      "9-mile walk from Sedbergh"
    ),
    (
      "Kingsbridge RFC host Ivybridge on Saturday (kick-off 2.15pm).",
      "Kingsbridge RFC host Ivybridge"
    ),
  ])
  func `the subject, the head and the modifiers make up the name`(text: String, expected: String) {
    #expect(lines(text, [.title], "en") == [expected])
  }

  @Test(arguments: [
    ("The funeral of Roy Ellis, who died last week, is on 19 January.", ["2026-01-19"]),
    ("Saturday clinics will run on 7 and 21 February.", ["2026-02-07", "2026-02-21"]),
    ("A silence will be held before Saturday's game against Notts County.", ["2026-01-17"]),
    (
      "The deadline for the February issue is 20 January. Send articles to the editor. Thank you.",
      ["2026-01-20"]
    ),
  ])
  func `a day that only tells of a noun is none of the event's`(text: String, expected: [String]) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test func `another house leaves the day, and a doubt about the weather leaves all`() {
    #expect(
      lines(
        "The album launch that was to take place in the Sugar Club on 21 May is moving to Vicar Street.",
        [.when, .status], "en") == ["2026-05-21 | confirmed"])
    #expect(
      lines(
        "The ski will go ahead on Saturday. If conditions are poor it will be put off until the following Saturday.",
        [.when, .status], "en"
      ).first == "2026-01-17 | confirmed")
    #expect(
      lines("Tomorrow's lecture by Prof. Hahn will not now take place.", [.when, .status], "en")
        == ["2026-01-15 | cancelled"])
  }

  @Test func `a plain day with by and a few words is a deadline, a note is none`() {
    #expect(
      lines("Comments to the council by 5 February.", [.when, .kind], "en")
        == ["2026-02-05 | deadline"])
    #expect(
      lines("Please note that the hall will not reopen until 6 February.", [.kind], "en")
        .allSatisfy { $0 != "deadline" })
  }

  @Test func `an apostrophe at the end of a text belongs to nobody`() {
    #expect(lines("A talk is on 24 January. The Oakville Garden Club'", [.title], "en") == ["Talk"])
  }

  @Test func `a verb whose words stand in two lines ends with its line`() {
    #expect(lines("Wednesdays is \nto", [.when], "en") == [])
    #expect(
      lines("The concert is on Wednesday 21 January.\nWednesdays is \nto", [.when], "en").first
        == "2026-01-21")
  }

  @Test func `hours told again are a second session`() {
    #expect(
      lines(
        "Flu clinic on Thursday 15 January from 9am to noon and again from 2pm to 5pm.", [.when],
        "en") == ["2026-01-15T09:00/12:00", "2026-01-15T14:00/17:00"])
  }

  @Test(arguments: [
    (
      "The Lunch Scheme starts on Monday, 19 January; its last day is Friday, 30 January.",
      ["2026-01-19/2026-01-30"]
    ),
    (
      "The book sale opens on Saturday 24 January. The last day is 31 January.",
      ["2026-01-24/2026-01-31"]
    ),
  ])
  func `the last day of what began is its end`(text: String, expected: [String]) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test func `the last day of something else ends nothing`() {
    #expect(
      lines("The talk is on 19 January at 7pm. The last day of term is 30 January.", [.when], "en")
        .first == "2026-01-19T19:00")
  }

  @Test func `a word or two right before the day name what takes place`() {
    #expect(
      lines(
        "Legion supper Friday, 5-7, fish and chips. Meat draw Saturday at 2. Crib Sunday at 1. All at Branch 23, Lunenburg.",
        [.title], "en"
      ) == ["Legion supper", "Meat draw", "Crib"])
  }

  @Test(arguments: [
    (
      "Choir practice moves to Wednesday 21 January because the hall is let on Thursday.",
      ["2026-01-21"]
    ),
    ("Choir practice is off because the hall is let on Thursday.", ["2026-01-15"]),
  ])
  func `the day of a reason behind another day is no event`(text: String, expected: [String]) {
    #expect(lines(text, [.when], "en") == expected)
  }

  @Test func `a place whose name holds a word for an event names none`() {
    #expect(
      lines("The blood van is in the market place on 24 January.", [.title], "en")
        .allSatisfy { $0 != "Market place" })
  }

  @Test func `a notice of a funeral tells its hours and houses`() {
    #expect(
      lines(
        "In memory of Ann Dale. Visitation Friday from 2-4 and 7-9 p.m. at Marlow's Funeral Home. Funeral Saturday, 11 a.m., at St. Clement's. She was loved by all who met her.",
        [.when, .title, .venue], "en") == [
          "2026-01-16T14:00/16:00 | Visitation | Marlow's Funeral Home",
          "2026-01-16T19:00/21:00 | Visitation | Marlow's Funeral Home",
          "2026-01-17T11:00 | Funeral | St. Clement's",
        ])
  }

  @Test func `hours of a shop on a weekday stay its hours`() {
    #expect(lines("The shop: Friday 9-12 and 2-5 p.m. Closed on Monday.", [.when], "en").isEmpty)
  }

  @Test func `a barn dance is not in a barn`() {
    #expect(
      lines(
        "The barn dance on 14 February starts at 7.30pm as usual.", [.when, .title, .venue], "en")
        == ["2026-02-14T19:30 | Barn dance | -"])
    #expect(
      lines(
        "The dance on 14 February at 7.30pm takes place in the old barn.",
        [.when, .title, .venue], "en") == ["2026-02-14T19:30 | Dance | old barn"])
  }
}
