/// What a word of a pack can mean; closed, so that a pack says how a meaning is worded and no more.
///
/// The raw value is the category's name in a pack. `values` says what may stand before the colon.
public enum WordCategory: String, Sendable, Hashable, CaseIterable {
  // Dates and times
  case month, weekday, number, ordinal, season
  case timeUnit = "time-unit"
  case dayPart = "day-part"

  // Documents: what a line or section is
  /// Opens a publication stamp: "Publié le", "Posted on".
  case publishedStamp = "published-stamp"
  /// Opens an update stamp: "Mis à jour le", "Updated".
  case updatedStamp = "updated-stamp"
  /// A line above other stories: "Lire aussi", "Sur le même sujet".
  case teaserHeading = "teaser-heading"
  /// Words of comments, sharing, cookies, navigation.
  case pageFurniture = "page-furniture"
  /// Words of weather and other widgets.
  case widget

  // Places
  /// A noun that heads the name of a venue: "salle", "théâtre".
  case venueHead = "venue-head"
  /// A kind of street: "rue", "boulevard", "chemin".
  case streetType = "street-type"
  /// A preposition before a place: "à", "au", "en", "in", "at".
  case locative
  /// Announces a place at the head of a line: "Lieu :", "Where:".
  case placeLabel = "place-label"
  /// Says that nobody has to go anywhere: "en visioconférence", "Zoom".
  case onlineVenue = "online-venue"
  /// Opens the name of a venue and is no part of it: "chez", "dans les locaux de".
  case venueIntro = "venue-intro"
  /// A small word or a noun that helps to read the names of places around it.
  case placeWord = "place-word"

  // Events
  /// A noun that names an event; the value is its kind.
  case eventNoun = "event-noun"
  /// A verb that makes its subject an event: "se tiendra", "aura lieu".
  case eventVerb = "event-verb"
  /// Words that change an event's state; the value is the state.
  case stateCue = "state-cue"
  /// Words that report what was said or published: "a-t-on appris", "dans un communiqué du".
  case reportCue = "report-cue"
  /// Words that date something no one attends: a birth, a law, a measurement, works.
  case otherFact = "other-fact"
  /// Words of a date by which something must be done: "date limite", "avant le".
  case deadlineCue = "deadline-cue"

  /// The values an entry of this category may have; nil when the value is a number.
  public var values: [String]? {
    switch self {
    case .month, .weekday, .number, .ordinal, .season: nil
    case .timeUnit:
      ["second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "year"]
    case .dayPart: ["morning", "noon", "afternoon", "evening", "night", "midnight"]
    case .publishedStamp, .updatedStamp, .teaserHeading, .pageFurniture, .widget: ["any"]
    case .venueHead: ["weak", "strong"]
    case .streetType, .onlineVenue: ["any", "weak"]
    case .placeLabel, .venueIntro: ["any"]
    case .locative: ["any", "at", "at-le", "at-les", "in", "inside", "near"]
    case .placeWord:
      [
        "article", "of", "of-le", "of-les", "toward", "between", "link", "and", "title",
        "given-name", "press", "organisation", "area-noun", "not-a-place", "modifier",
        "complement", "direction", "unit", "phrase", "town-noun",
      ]
    case .eventNoun:
      [
        "conference", "meeting", "briefing", "trip", "exhibition", "show", "concert", "sport",
        "fair", "festival", "workshop", "open-day", "webinar", "deadline", "ceremony", "other",
      ]
    case .eventVerb: ["past", "present", "future", "conditional"]
    case .stateCue:
      ["confirmed", "tentative", "moved", "postponed", "cancelled", "full", "maintained"]
    case .reportCue, .otherFact, .deadlineCue: ["any"]
    }
  }
}
