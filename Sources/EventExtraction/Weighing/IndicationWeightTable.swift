extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.24\ta day counted from another
    1.12\ta deadline
    -0.82\ta feast's day
    0.15\ta host verb
    -0.12\ta negation
    0.01\ta noun names it that needs a verb to help
    -0.15\ta past verb and words of a statement
    -0.03\ta title opens its block
    0.39\ta town of its own
    0.51\ta venue
    -1.35\ta weekday with a span of hours
    0.55\tan act names it
    -0.35\tan address
    -0.15\tan entry of a listing
    0.09\tan event noun names it
    0.58\tan event verb
    1.14\tan hour
    0.22\tan hour and a place
    -1.65\tan hour on a day told before
    -0.41\tanother event on its day
    -1.31\tanother fact is nearer
    1.53\tday and weekday agree
    0.07\tday and weekday differ
    0.39\tin a heading
    0.02\tin a list
    0.27\tin a listing
    -0.94\tin a question
    -0.11\tin a table
    0.60\tin a teaser
    -0.15\tin running text
    -0.73\tin the headline
    0.28\tit goes on with an event before
    0.16\tit is the subject of an event verb
    -1.28\tit recurs
    -0.14\tits date completes a noun
    0.43\tits date opens the sentence
    -0.66\tits date stands in a quotation
    -0.56\tits date stands in brackets
    -0.71\tits title breaks off
    0.23\tits title has a name
    -0.33\tits title has a number
    -0.07\tits title has a verb
    0.70\tits title has an event noun
    0.13\tits title is a common noun
    0.73\tits title is long
    -0.23\tits title is one word
    0.47\tits title is quoted
    -0.35\tits title is the headline's
    -0.63\tits title is what the text around it speaks of
    -0.22\tmade like the one before
    -0.72\tmany dates in its sentence
    -1.69\tmore than a month past
    -1.07\tmore than a year ahead
    -1.95\tno named event beside it among many dates
    -0.01\tonline
    -0.43\tonly a day of the month
    0.15\tonly a month or season
    -0.88\tonly a weekday
    0.18\tonly its day and hour speak for it
    -0.55\tonly its day speaks for it
    0.02\tonly the publisher's town
    -0.87\tpast
    0.74\tseveral days
    -1.91\tthe day of writing
    -0.39\tthe hour of its end
    0.07\tthe verb nearest is future
    -0.02\tthe verb nearest is past
    -0.50\tthe weekday is written
    0.52\tthe year is written
    0.74\ttold twice
    0.59\twithin two months
    -0.40\twords of a statement
    -0.51\twords of another fact
    0.90\twords of its state
    -0.27\twords of opening hours
    -0.08\tbias
    """
}
