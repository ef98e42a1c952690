/// What `explain` and the table of weights call each indication.
extension Indication {
  var name: String {
    switch self {
    case .byNoun: "an event noun names it"
    case .byWeakNoun: "a noun names it that needs a verb to help"
    case .byAct: "an act names it"
    case .byVerb: "it is the subject of an event verb"
    case .bySequel: "it goes on with an event before"
    case .byOccasion: "only its day and hour speak for it"
    case .byDay: "only its day speaks for it"
    case .byEntry: "an entry of a listing"
    case .byLead: "a title opens its block"
    case .byHourApart: "an hour on a day told before"
    case .byDeadline: "a deadline"
    case .titleIsBare: "its title is a common noun"
    case .titleFromHeadline: "its title is the headline's"
    case .titleIsBorrowed: "its title is what the text around it speaks of"
    case .titleIsGuessed: "no rule names it"
    case .titleIsQuoted: "its title is quoted"
    case .titleHasEventNoun: "its title has an event noun"
    case .titleIsOtherFact: "its title is another fact"
    case .titleHasName: "its title has a name"
    case .titleIsLong: "its title is long"
    case .titleIsShort: "its title is one word"
    case .titleEndsOpen: "its title breaks off"
    case .titleHasVerb: "its title has a verb"
    case .titleHasDigits: "its title has a number"
    case .titleOpensWithCapital: "its title opens with a capital"
    case .titleOpensWithArticle: "its title opens with an article"
    case .titleHasNames: "its title has several names"
    case .titleHasColon: "its title has a colon"
    case .titleIsTiny: "its title is tiny"
    case .titleIsCapitals: "its title is in capitals"
    case .kindIsOther: "of no kind of its own"
    case .hasHour: "an hour"
    case .hasHourAndPlace: "an hour and a place"
    case .atEarlyHour: "early in the morning"
    case .atEveningHour: "in the evening"
    case .atHalfHour: "at half past the hour"
    case .atOddMinute: "at an odd minute"
    case .isWeeklyHours: "a weekday with a span of hours"
    case .hasEndHour: "the hour of its end"
    case .isSpan: "several days"
    case .recurs: "it recurs"
    case .recursUntil: "it recurs up to a last day"
    case .isVague: "only a month or season"
    case .hasYear: "the year is written"
    case .hasWeekday: "the weekday is written"
    case .weekdayAgrees: "day and weekday agree"
    case .weekdayDiffers: "day and weekday differ"
    case .weekdayAlone: "only a weekday"
    case .dayAlone: "only a day of the month"
    case .isRelative: "a day counted from another"
    case .isCountedFromWriting: "a day counted from that of writing"
    case .isFeast: "a feast's day"
    case .isLongPast: "more than a month past"
    case .isPast: "past"
    case .isToday: "the day of writing"
    case .isSoon: "within two months"
    case .isFar: "more than a year ahead"
    case .isWeeksPast: "more than a week past"
    case .recursFromWriting: "it recurs from the day of writing"
    case .isInWeeks: "in the next weeks"
    case .isInMonths: "in the next months"
    case .yearByWeekday: "its weekday tells the year"
    case .yearByHeading: "a heading tells the year"
    case .isWithinSpanBefore: "within a span told before"
    case .onMonday: "on a Monday"
    case .onFriday: "on a Friday"
    case .onSaturday: "on a Saturday"
    case .onSunday: "on a Sunday"
    case .namesWeek: "it names a week"
    case .isList: "a list of days"
    case .isListWithArticle: "an article before several days"
    case .isBoundBefore: "before a day"
    case .inHeadline: "in the headline"
    case .inListing: "in a listing"
    case .inTeaser: "in a teaser"
    case .inListItem: "in a list"
    case .inTableRow: "in a table"
    case .inHeading: "in a heading"
    case .inLongText: "in running text"
    case .opensSentence: "its date opens the sentence"
    case .opensLine: "its date opens the line"
    case .endsLine: "its date ends the line"
    case .behindStop: "its date stands behind a full stop"
    case .behindFor: "for a day"
    case .beforePlace: "a place right behind its date"
    case .beforeBracket: "a bracket right behind its date"
    case .beforeColon: "a colon right behind its date"
    case .beforeBar: "a bar right behind its date"
    case .beforeQuoteEnd: "a quotation ends behind its date"
    case .behindPlace: "a preposition of place before its date"
    case .afterNumber: "a number before its date"
    case .beforeNumber: "a number behind its date"
    case .inBrackets: "its date stands in brackets"
    case .inQuotes: "its date stands in a quotation"
    case .isComplement: "its date completes a noun"
    case .inQuestion: "in a question"
    case .withPast: "the verb nearest is past"
    case .withFuture: "the verb nearest is future"
    case .withReport: "words of a statement"
    case .ofMinutes: "minutes are of its day"
    case .withOtherFact: "words of another fact"
    case .nearOtherFact: "another fact is nearer"
    case .withOpeningHours: "words of opening hours"
    case .withNegation: "a negation"
    case .withEventVerb: "an event verb"
    case .withHostVerb: "a host verb"
    case .withState: "words of its state"
    case .hasPreviousDay: "it had another day"
    case .isCancelled: "it is cancelled"
    case .isTentative: "it is tentative"
    case .withPastAndReport: "a past verb and words of a statement"
    case .manyDates: "many dates in its sentence"
    case .hasVenue: "a venue"
    case .hasAddress: "an address"
    case .hasTown: "a town of its own"
    case .hasInferredTown: "only the publisher's town"
    case .isOnline: "online"
    case .toldTwice: "told twice"
    case .titleToldElsewhere: "its title is told elsewhere"
    case .titleToldOnSameDay: "its title is told elsewhere on its day"
    case .dayToldElsewhere: "another event on its day"
    case .isAlone: "no named event beside it among many dates"
    case .likeNeighbour: "made like the one before"
    }
  }

  init?(named name: String) {
    guard let found = Indication.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }
}

extension Indication {
  /// By which rule an event was found, the first of its rules.
  init?(making rules: [String]) {
    guard let rule = rules.first else { return nil }
    switch rule {
    case "an event noun with a date": self = .byNoun
    case "a noun that a verb makes an event": self = .byWeakNoun
    case "an act with a date": self = .byAct
    case "the subject of an event verb", "someone who performs", "a subject that is on a day":
      self = .byVerb
    case "a guest who is received", "one team receives another": self = .byAct
    case "a sequel to an event before": self = .bySequel
    case "a day to come with its hour": self = .byOccasion
    case "a day to come": self = .byDay
    case "an entry of a listing": self = .byEntry
    case "the title that opens its block": self = .byLead
    case "an hour on the day told of before": self = .byHourApart
    case "a deadline": self = .byDeadline
    default: return nil
    }
  }
}
