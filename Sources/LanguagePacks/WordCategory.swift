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
  /// Opens a picture's caption or credit: "Photo :", "Légende".
  case captionCue = "caption-cue"
  /// Opens the line that names an author: "Par", "Propos recueillis par".
  case byline
  /// Opens a header line of a mail that was copied as text: "De :", "Objet :".
  case mailHeader = "mail-header"
  /// A newspaper's section, alone on a line above other stories: "Santé", "Sport".
  case topic
  /// A word written with a point that ends no sentence: "M.", "av.", "nov.".
  case abbreviation

  // Places
  /// A noun that heads the name of a venue: "salle", "théâtre".
  case venueHead = "venue-head"
  /// A kind of street: "rue", "boulevard", "chemin".
  case streetType = "street-type"
  /// A preposition before a place: "à", "au", "en", "in", "at".
  case locative

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
    case .publishedStamp, .updatedStamp: ["any"]
    case .teaserHeading: ["any", "weak"]
    case .pageFurniture:
      [
        "comments", "sharing", "subscription", "cookies", "legal", "navigation", "advertising",
      ]
    case .widget: ["weather", "sky", "poll", "jobs", "market"]
    case .captionCue, .byline, .topic: ["any"]
    case .mailHeader: ["from", "to", "date", "subject"]
    case .abbreviation: ["title", "unit", "any"]
    case .venueHead: ["weak", "strong"]
    case .streetType, .locative: ["any"]
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
