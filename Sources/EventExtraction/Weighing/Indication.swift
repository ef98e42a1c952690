/// Something that speaks for or against a draft's being an event that a person could attend.
///
/// Each is a plain yes-or-no fact about the draft. What it weighs is not decided by hand: the weights
/// are fitted to labelled texts (see `IndicationWeights`), which also calibrates the confidence.
enum Indication: UInt8, CaseIterable {
  // How it was made
  case byNoun
  case byWeakNoun
  case byAct
  case byVerb
  case bySequel
  case byOccasion
  case byDay
  case byEntry
  case byLead
  case byHourApart
  case byDeadline

  // Its title
  case titleIsBare
  case titleFromHeadline
  case titleIsBorrowed, titleIsGuessed
  case titleIsQuoted
  case titleHasEventNoun
  case titleIsOtherFact
  case titleHasName
  case titleIsLong
  case titleIsShort
  case titleEndsOpen
  case titleHasVerb
  case titleHasDigits
  case titleOpensWithCapital
  case titleOpensWithArticle
  case titleHasNames
  case titleHasColon
  case titleIsTiny
  case titleIsCapitals
  case kindIsOther

  // Its time
  case hasHour
  case hasHourAndPlace
  case atEarlyHour
  case atEveningHour
  case atHalfHour
  case atOddMinute
  case isWeeklyHours
  case hasEndHour
  case isSpan
  case recurs
  case recursUntil
  case isVague
  case hasYear
  case hasWeekday
  case weekdayAgrees
  case weekdayDiffers
  case weekdayAlone
  case dayAlone
  case isRelative
  case isCountedFromWriting
  case isFeast
  case isLongPast
  case isPast
  case isWeeksPast
  case isToday
  case recursFromWriting
  case isSoon
  case isInWeeks
  case isInMonths
  case isFar
  case yearByWeekday
  case yearByHeading
  case isWithinSpanBefore
  case onMonday
  case onFriday
  case onSaturday
  case onSunday
  case namesWeek
  case isList
  case isListWithArticle
  case isBoundBefore

  // Around it
  case inHeadline
  case inListing
  case inTeaser
  case inListItem
  case inTableRow
  case inHeading
  case inLongText
  case opensSentence
  case opensLine
  case endsLine
  case behindStop
  case behindFor
  case beforePlace
  case beforeBracket
  case beforeColon
  case beforeBar
  case beforeQuoteEnd
  case behindPlace
  case afterNumber
  case beforeNumber
  case inBrackets
  case inQuotes
  case isComplement
  case inQuestion
  case withPast
  case withFuture
  case withReport
  case ofMinutes
  case withOtherFact
  case nearOtherFact
  case withOpeningHours
  case withNegation
  case withEventVerb
  case withHostVerb
  case withState
  case hasPreviousDay
  case isCancelled
  case isTentative
  case withPastAndReport
  case manyDates

  // Its place
  case hasVenue
  case hasAddress
  case hasTown
  case hasInferredTown
  case isOnline

  // The company it keeps
  case toldTwice
  case dayToldElsewhere
  case titleToldElsewhere
  case titleToldOnSameDay
  case isAlone
  case likeNeighbour
}
