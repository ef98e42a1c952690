/// Something that speaks for or against a draft's being an event that a person could attend.
///
/// Each is a plain yes-or-no fact about the draft. What it weighs is not decided by hand: the weights
/// are fitted to labelled texts (see `IndicationWeights`), which also calibrates the confidence.
enum Indication: String, CaseIterable {
  // How it was made
  case byNoun = "an event noun names it"
  case byWeakNoun = "a noun names it that needs a verb to help"
  case byAct = "an act names it"
  case byVerb = "it is the subject of an event verb"
  case bySequel = "it goes on with an event before"
  case byOccasion = "only its day and hour speak for it"
  case byEntry = "an entry of a listing"
  case byLead = "a title opens its block"
  case byHourApart = "an hour on a day told before"
  case byDeadline = "a deadline"

  // Its title
  case titleIsBare = "its title is a common noun"
  case titleFromHeadline = "its title is the headline's"
  case titleIsQuoted = "its title is quoted"
  case titleHasEventNoun = "its title has an event noun"
  case titleHasName = "its title has a name"
  case titleIsLong = "its title is long"
  case titleIsShort = "its title is one word"
  case titleEndsOpen = "its title breaks off"
  case titleHasVerb = "its title has a verb"
  case titleHasDigits = "its title has a number"

  // Its time
  case hasHour = "an hour"
  case hasHourAndPlace = "an hour and a place"
  case isWeeklyHours = "a weekday with a span of hours"
  case hasEndHour = "the hour of its end"
  case isSpan = "several days"
  case recurs = "it recurs"
  case isVague = "only a month or season"
  case hasYear = "the year is written"
  case hasWeekday = "the weekday is written"
  case weekdayAgrees = "day and weekday agree"
  case weekdayDiffers = "day and weekday differ"
  case weekdayAlone = "only a weekday"
  case dayAlone = "only a day of the month"
  case isRelative = "a day counted from another"
  case isFeast = "a feast's day"
  case isLongPast = "more than a month past"
  case isPast = "past"
  case isToday = "the day of writing"
  case isSoon = "within two months"
  case isFar = "more than a year ahead"

  // Around it
  case inHeadline = "in the headline"
  case inListing = "in a listing"
  case inTeaser = "in a teaser"
  case inListItem = "in a list"
  case inTableRow = "in a table"
  case inHeading = "in a heading"
  case inLongText = "in running text"
  case opensSentence = "its date opens the sentence"
  case inBrackets = "its date stands in brackets"
  case inQuotes = "its date stands in a quotation"
  case isComplement = "its date completes a noun"
  case inQuestion = "in a question"
  case withPast = "the verb nearest is past"
  case withFuture = "the verb nearest is future"
  case withReport = "words of a statement"
  case withOtherFact = "words of another fact"
  case withOpeningHours = "words of opening hours"
  case withNegation = "a negation"
  case withEventVerb = "an event verb"
  case withHostVerb = "a host verb"
  case withState = "words of its state"
  case withPastAndReport = "a past verb and words of a statement"
  case manyDates = "many dates in its sentence"

  // Its place
  case hasVenue = "a venue"
  case hasAddress = "an address"
  case hasTown = "a town of its own"
  case hasInferredTown = "only the publisher's town"
  case isOnline = "online"

  // The company it keeps
  case toldTwice = "told twice"
  case likeNeighbour = "made like the one before"
}
