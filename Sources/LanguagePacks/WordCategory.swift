/// What a word of a pack can mean; closed, so that a pack says how a meaning is worded and no more.
///
/// `name` is the category's name in a pack, `values` says what may stand before the colon.
public enum WordCategory: UInt8, Sendable, Hashable, CaseIterable {
  // Dates and times
  case month, weekday, number, ordinal, season
  case timeUnit
  case dayPart
  /// A named day; the value is its key in the table of holidays.
  case holiday
  /// A day counted from the day of writing: "demain" is 1, "avant-hier" is -2.
  case relativeDay
  /// A day counted from the date named before: "lendemain" is 1, "veille" is -1.
  case shiftDay
  /// "ce", "prochain", "dernier", "le … suivant".
  case direction
  /// The beginning, middle or end of a stretch: "début", "mi-", "fin".
  case part
  case meridiem
  /// A word for a full hour: "midi" is 12, "minuit" is 24.
  case hourWord
  /// A word for so many minutes: "quart" is 15, "half" is 30.
  case minuteWord
  /// An ordinal that names days of a month: "premier" in French, "first" to "thirty-first" in English.
  case dayWord
  /// What is glued to the digits of an ordinal: "er", "e", "st", "th".
  case ordinalSuffix
  /// A zone beside a clock; the value is an IANA name, or hours and minutes from UTC.
  case timeZone
  /// A weekday in two letters, which only the head of a programme's line makes one: "me 13", "sa 16".
  case shortWeekday
  /// A weekday as a habit: "Mondays", "montags".
  case weekdayHabit
  /// Ten years in one word; the value is the tens: "nineties" is 90.
  case decade
  /// A recurrence in one word; the value is its unit: "daily", "weekends".
  case habit
  /// A town that names a zone when two clocks stand together: "14h Paris / 8h Montréal".
  case zoneTown
  /// What is followed by a number of its own: "version", "page", "article".
  case numbered
  /// A unit or sign that makes the number before it a measure: "%", "€", "km".
  case measure
  /// A word that may follow a bare day ("le 15 à Dole"); another word makes it a count.
  case functionWord
  /// A month that is a verb when it is written without its capital: "may", "march".
  case verb
  /// A longer word that only ends like one of the pack's last parts: "Manifest" is no "-fest".
  case wholeWord
  /// A month or weekday word that is also a name or another word: it needs company. One that is
  /// another word in `small` letters needs a number, a weekday or nothing beside it: "sun", "sat".
  case doubtful

  // Documents: what a line or section is
  /// Opens a publication stamp: "Publié le", "Posted on".
  case publishedStamp
  /// Opens an update stamp: "Mis à jour le", "Updated".
  case updatedStamp
  /// A line above other stories: "Lire aussi", "Sur le même sujet".
  case teaserHeading
  /// Words of comments, sharing, cookies, navigation.
  case pageFurniture
  /// Words of weather and other widgets.
  case widget
  /// Opens a picture's caption or credit: "Photo :", "Légende".
  case captionCue
  /// Opens the line that names an author: "Par", "Propos recueillis par".
  case byline
  /// Opens a header line of a mail that was copied as text: "De :", "Objet :".
  case mailHeader
  /// A newspaper's section, alone on a line above other stories: "Santé", "Sport".
  case topic
  /// A word written with a point that ends no sentence: "M.", "av.", "nov.".
  case abbreviation

  // Places
  /// A noun that heads the name of a venue: "salle", "théâtre".
  case venueHead
  /// A kind of street: "rue", "boulevard", "chemin".
  case streetType
  /// A preposition before a place: "à", "au", "en", "in", "at".
  case locative
  /// Announces a place at the head of a line: "Lieu :", "Where:".
  case placeLabel
  /// Says that nobody has to go anywhere: "en visioconférence", "Zoom".
  case onlineVenue
  /// Opens the name of a venue and is no part of it: "chez", "dans les locaux de".
  case venueIntro
  /// Says that an event takes place where the one before does: "même salle", "same venue".
  case samePlace
  /// A small word or a noun that helps to read the names of places around it.
  case placeWord

  // Events
  /// A noun that names an event; the value is its kind.
  case eventNoun
  /// A noun that names an event only in an entry or with a verb to help: "lecture", "visite".
  case weakEventNoun
  /// A verb that makes its subject an event: "se tiendra", "aura lieu".
  case eventVerb
  /// Makes an event only of a name or an event noun: "revient", "débutera", "opens".
  case weakEventVerb
  /// A verb whose object or subject becomes an event's title: "seront présentées", "inaugure".
  case actVerb
  /// The noun for such a verb: "présentation"; the first spelling heads the title.
  case actNoun
  /// A verb that brings people together in its object: "organise", "accueille", "propose".
  case hostVerb
  /// A verb whose subject is what people come for: "chantera", "will read from"; with `giving` the
  /// object names the event and the subject who gives it: "donnera un concert".
  case performVerb
  /// Says that there is what stands behind it: "there will be"; `fronted` only right behind the day that
  /// opens its clause: "on Saturday it's"; `daily` where the day is its subject: "Friday has"; `seen`
  /// asks people to come for it: "don't miss"; `announced` where no noun names the event: "place aux jeux".
  case existential
  /// A form of "to be" that may stand right before a day: "is", "c'est".
  case copula
  /// Words that change an event's state; the value is the state.
  case stateCue
  /// Words that report what was said or published: "a-t-on appris", "dans un communiqué du".
  case reportCue
  /// Words that date something no one attends: a birth, a law, a measurement, works.
  case otherFact
  /// Words of a date by which something must be done: "date limite", "avant le".
  case deadlineCue
  /// A verb for what must be done by a date: "s'inscrire", "apply".
  case deadlineAct
  /// The noun for such a verb: "inscription"; the first spelling heads the title.
  case deadlineNoun
  /// Hours at which something is open rather than held: "horaires d'ouverture", "permanence".
  case openingHours
  /// Says that nothing is to be paid: "entrée libre", "free".
  case freeEntry
  /// A label before a field of an event: "Lieu :", "Quand ?", "Tarif :".
  case fieldLabel
  /// The head of a table's column, where it is no label before a colon: "Salle", "Speaker".
  case columnLabel
  /// Says that an hour is that of the doors and not of the event: "portes", "doors".
  case doors
  /// Names the page itself: "programme", "feuille", "newsletter".
  case bulletin
  /// Days on which what is regular rests: "vacances", "férié", "half-term".
  case vacation
  /// What stands in a programme and is no event: "pause", "lunch break", "relâche".
  case rest
  /// Says that the dates below are those of one show in many towns: "tournée", "on tour".
  case tour
  /// Makes a sentence speak of all events at once: "toutes les", "chaque", "all".
  case universal

  // Grammar, as far as titles need it
  case determiner
  /// Stands for an event named before: "il", "cet événement", "un second".
  case sequel
  /// Can never be inside a noun phrase: finite auxiliaries, relatives, adverbs.
  case phraseEnd
  /// Joins the parts of a noun phrase: "de", "et", "of".
  case phraseLink
  /// What a word does to a title: it ends it ("à partir de"), opens a detail when it stands first
  /// ("avec", "entrée libre"), says nothing by itself ("prochaine", "regular"), or leads to the name
  /// of an event ("intitulée", "called").
  case titleWord
  /// A form of "to have" before a participle: "a été" names no summer.
  case auxiliary
  /// A verb form that tells the tense of its clause, or a word that only looks like one (`none`).
  case verbTense
  /// Negates the verb after it: "ne", "n'", "not".
  case negation
  /// Says that an event has the hour of the one before: "même heure".
  case sameHour
  /// Opens a condition: "en cas de pluie", "in case of".
  case condition
  /// Leads to why something is off or late: "en raison de", "because of", "because".
  case reason
  /// A relative pronoun that may be the subject of a verb: "qui", "which".
  case relative
  /// A form that tells whether its clause lies behind or ahead: "a été", "fut", "will", "va".
  case tense
  /// Takes the day after it out: "sauf le", "et non le", "except".
  case exception
  /// A plan and what became of it: "prévu" before the day that was to be, "finalement" beside the one
  /// that is.
  case plan
  /// Says that something must or may be done: "doivent", "can".
  case modal

  /// The name in a pack: the case's own, with hyphens: "event-noun".
  public var name: String { PackName.of(self) }

  /// The category that bears a name in packs.
  public init?(name: some StringProtocol) {
    guard let category = WordCategory.byName[String(name)] else { return nil }
    self = category
  }

  private static let byName = Dictionary(
    allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The number of a value by its name; -1, which no entry has, where there is none of that name.
  public func value(named name: String) -> Int16 {
    Int16(values?.firstIndex(of: name) ?? -1)
  }

  /// The values an entry of this category may have; nil when the value is a number.
  public var values: [String]? {
    switch self {
    case .month, .weekday, .number, .ordinal, .season: nil
    case .timeUnit, .habit:
      [
        "second", "minute", "hour", "day", "week", "weekend", "month", "quarter", "semester",
        "season", "year", "decade", "century", "fortnight", "workday",
      ]
    case .dayPart: ["morning", "noon", "afternoon", "evening", "night", "midnight"]
    case .publishedStamp: ["any", "received"]
    case .updatedStamp: ["any"]
    case .teaserHeading: ["any", "weak"]
    case .pageFurniture:
      [
        "comments", "sharing", "subscription", "cookies", "legal", "navigation", "advertising",
        "author",
      ]
    case .widget: ["weather", "sky", "poll", "jobs", "market"]
    case .captionCue, .byline, .topic: ["any"]
    case .mailHeader: ["from", "to", "date", "subject"]
    case .abbreviation: ["title", "unit", "any"]
    case .holiday: WordCategory.holidays
    case .relativeDay, .hourWord, .minuteWord, .dayWord, .shiftDay, .weekdayHabit, .shortWeekday,
      .decade:
      nil
    case .ordinalSuffix: ["any"]
    case .direction: ["this", "next", "last", "following", "previous", "upcoming", "past"]
    case .part: ["early", "middle", "late"]
    case .meridiem: ["am", "pm"]
    case .timeZone, .zoneTown: WordCategory.zones.map { zone in zone.filter { $0 != ":" } }
    case .measure, .functionWord, .verb, .numbered, .wholeWord: ["any"]
    case .doubtful: ["any", "never", "small"]
    case .venueHead: ["weak", "strong"]
    case .streetType, .onlineVenue: ["any", "weak"]
    case .venueIntro, .samePlace: ["any"]
    case .placeLabel: ["any", "meeting"]
    case .locative: ["any", "at", "at-le", "at-les", "in", "inside", "near"]
    case .placeWord:
      [
        "article", "of", "of-le", "of-les", "toward", "between", "link", "and", "title",
        "given-name", "press", "organisation", "area-noun", "not-a-place", "modifier",
        "complement", "direction", "unit", "phrase", "town-noun", "site",
        "hosts", "purpose", "trailing-head", "british", "american", "canadian",
        "opponent", "leaves", "origin", "court", "hearing", "going",
        "away", "receiving",
      ]
    case .eventNoun, .weakEventNoun:
      [
        "conference", "meeting", "briefing", "trip", "exhibition", "show", "concert", "sport",
        "fair", "festival", "workshop", "open-day", "webinar", "deadline", "ceremony", "other",
      ]
    case .eventVerb, .weakEventVerb, .tense:
      ["past", "present", "future", "conditional", "superseded", "pluperfect"]
    case .stateCue:
      [
        "confirmed", "tentative", "moved", "postponed", "cancelled", "full", "maintained",
        "advanced",
      ]
    case .reportCue: ["any", "minutes"]
    /// "custom" says what is so in other years, a word before its day: "traditionally held in"; "instead" leads to
    /// the day or hour that another takes the place of.
    case .exception: ["any", "custom", "instead"]
    case .openingHours, .relative, .sameHour, .condition, .freeEntry: ["any"]
    /// "clause" leads to a verb of its own: "because".
    case .reason: ["any", "clause"]
    /// "absence" tells how long somebody cannot be asked: "is away until".
    case .otherFact: ["any", "absence"]
    case .plan: ["planned", "inTheEnd"]
    /// "determiner" stands before a noun ("aucune réunion") and not before a verb.
    case .negation: ["any", "determiner"]
    /// "request" asks for what stands behind it: "please", "merci de".
    case .deadlineCue: ["any", "closing", "ending", "request"]
    case .deadlineAct, .deadlineNoun:
      [
        "registration", "booking", "application", "submission", "reply", "payment", "return",
        "limit",
      ]
    case .actVerb, .actNoun:
      [
        "presentation", "inauguration", "opening", "launch", "signing", "award", "screening",
        "visit", "unveiling", "publication", "closing", "departure", "arrival", "celebration",
        "commemoration", "departure-of-group", "encounter", "performance", "assembly", "vote",
        "protest", "parade", "gathering", "strike", "reopening", "planting",
        "trial", "ruling", "election", "examination", "debate", "funeral", "draw", "laying",
      ]
    case .hostVerb: ["past", "present", "future"]
    case .performVerb: ["past", "present", "future", "giving", "off"]
    case .existential: ["any", "fronted", "daily", "seen", "announced"]
    case .doors, .tour, .rest, .vacation, .bulletin: ["any"]
    case .modal: ["any", "passive"]
    /// "otherwise" leaves room for exceptions: "unless stated".
    case .universal: ["any", "otherwise", "both", "pronoun"]
    /// "helping" stands before another verb: "has been".
    case .copula: ["any", "helping"]
    case .fieldLabel, .columnLabel:
      [
        "date", "time", "place", "price", "contact", "organizer", "registration", "title", "other",
        "former-date", "new-date",
      ]
    case .determiner:
      ["definite", "indefinite", "demonstrative", "possessive", "partitive", "pronominal"]
    case .auxiliary: ["any"]
    case .verbTense: ["past", "present", "future", "none", "participle"]
    case .sequel: ["pronoun", "same", "another"]
    /// "subject" makes a verb of the word behind it: "anyone who walks".
    case .phraseEnd: ["any", "subject"]
    case .phraseLink: ["any"]
    case .titleWord: ["end", "detail", "hollow", "naming", "adjective", "purpose"]
    }
  }
}

extension WordCategory {
  /// Whether the rules that part a document into sections ask for it.
  var tellsSections: Bool {
    switch self {
    case .publishedStamp, .updatedStamp, .teaserHeading, .pageFurniture, .widget, .captionCue,
      .byline, .topic, .mailHeader, .month, .weekday, .dayPart, .fieldLabel, .placeLabel,
      .venueHead, .streetType:
      true
    default: false
    }
  }
}

extension WordCategory {
  /// Whether a word that means this may be the one that no date does without.
  ///
  /// "Un", "deux mille" and "premier" by themselves stand in any text.
  @inlinable
  public func namesTime(value: Int16) -> Bool {
    switch self {
    case .month, .weekday, .weekdayHabit, .habit, .season, .timeUnit, .dayPart, .holiday,
      .relativeDay, .hourWord, .shiftDay, .decade:
      true
    case .number: value > 1 && value < 100
    case .dayWord: value > 3
    default: false
    }
  }
}

extension WordCategory {
  /// The keys of all named days, fixed and moving; what day each is stands in TemporalExpressions.
  public static let holidays = [
    "new-year", "new-year-eve", "epiphany", "candlemas", "valentine", "shrove-monday",
    "shrove-tuesday", "ash-wednesday", "palm-sunday", "maundy-thursday", "good-friday",
    "holy-saturday", "easter", "easter-monday", "ascension", "pentecost", "whit-monday", "trinity",
    "corpus-christi", "st-patrick", "st-george", "april-fools", "labour-day", "may-day",
    "victory-1945",
    "europe-day", "mothers-day", "mothers-day-us", "fathers-day", "grandmothers-day", "st-jean",
    "canada-day",
    "independence-day-us", "bastille-day", "swiss-national", "assumption", "belgian-national",
    "luxembourg-national", "german-unity", "halloween", "all-saints", "all-souls", "armistice-1918",
    "st-martin", "thanksgiving", "thanksgiving-canada", "black-friday", "cyber-monday",
    "labor-day-us", "memorial-day", "mlk-day", "presidents-day", "columbus-day", "veterans-day",
    "boss-day", "juneteenth", "patriots-day", "victoria-day", "family-day", "earth-day",
    "earth-hour",
    "st-nicholas",
    "christmas-eve", "christmas", "boxing-day", "kwanzaa", "lent", "advent", "flag-day",
    "womens-day", "music-day", "bettag", "groundhog-day", "guy-fawkes", "may-bank-holiday",
    "spring-bank-holiday", "summer-bank-holiday", "ides-of-march", "cinco-de-mayo", "reformation",
    "rosenmontag", "lunar-new-year", "orthodox-easter", "administrative-day", "tax-day",
    "emancipation-day", "remembrance-day", "st-david", "st-andrew", "waitangi-day", "anzac-day",
    "civic-holiday", "royal-day", "walpurgis", "national-day", "mothering-sunday", "quasimodo",
    "holy-monday", "holy-tuesday", "holy-wednesday",
    "altweiber", "basel-carnival", "remembrance-sunday", "harvest-festival", "heritage-days",
    "neighbours-day", "austrian-national", "hogmanay", "burns-night", "vegan-day", "vimy",
    "orangemen", "solstice", "barbara", "st-john-de", "twelfth-night", "truth-reconciliation",
    "st-catherine", "discovery-day", "second-advent", "third-advent", "fourth-advent",
    "repentance-day", "totensonntag", "volkstrauertag",
    "islamic-new-year", "ashura", "mawlid", "isra-miraj", "ramadan", "laylat-al-qadr",
    "eid-al-fitr", "eid-al-adha", "farewell-friday", "ugadi", "rama-navami", "mahavir-jayanti",
    "vesak", "ratha-yatra", "rakhi", "janmashtami", "ganesh-chaturthi", "valmiki-jayanti",
    "diwali", "dhanteras", "naraka-chaturdashi", "bhai-dooj", "chhath", "karva-chauth",
    "dussehra", "maha-saptami", "navaratri", "guru-gobind-singh", "vasant-panchami",
    "ravidas-jayanti", "dayananda-jayanti", "shivaratri", "holika-dahan", "holi", "vaisakhi",
    "makar-sankranti", "bhogi", "mattu-pongal", "kanum-pongal", "orthodox-lent",
    "orthodox-clean-monday", "lazarus-saturday", "orthodox-palm-sunday", "orthodox-good-friday",
    "orthodox-easter-monday", "orthodox-ascension", "orthodox-pentecost", "rosh-hashanah",
    "yom-kippur", "sukkot", "shemini-atzeret", "simchat-torah", "hanukkah", "tu-bishvat",
    "purim", "shushan-purim", "passover", "yom-hashoah", "yom-haatzmaut", "lag-baomer",
    "shavuot", "tisha-bav", "rabindra-jayanti", "parsi-new-year",
  ]

  /// The zones words may name: IANA names, or fixed offsets where the word means one.
  ///
  /// A pack writes the offsets without their colon: `-0500`.
  public static let zones = [
    "UTC", "Europe/Paris", "Europe/London", "Europe/Brussels", "Europe/Zurich", "Europe/Berlin",
    "Europe/Luxembourg", "America/Toronto", "America/New_York", "America/Chicago", "America/Denver",
    "America/Los_Angeles", "America/Halifax", "America/St_Johns", "America/Winnipeg",
    "America/Edmonton", "America/Vancouver", "Asia/Tokyo", "Asia/Kolkata", "Asia/Shanghai",
    "Australia/Sydney", "+01:00", "+02:00", "+03:00", "+00:00", "-02:30", "-03:00", "-03:30",
    "-04:00", "-05:00", "-06:00", "-07:00", "-08:00", "-09:00", "-10:00", "+05:30", "+08:00",
    "+09:00", "+10:00",
  ]
}
