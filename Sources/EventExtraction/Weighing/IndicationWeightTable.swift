extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.81\ta day counted from another
    0.86\ta deadline
    -0.55\ta feast's day
    0.53\ta host verb
    -0.37\ta negation
    0.56\ta noun names it that needs a verb to help
    0.06\ta past verb and words of a statement
    -0.35\ta title opens its block
    0.24\ta town of its own
    0.25\ta venue
    -0.51\ta weekday with a span of hours
    0.53\tan act names it
    -0.57\tan address
    -0.15\tan entry of a listing
    0.09\tan event noun names it
    0.79\tan event verb
    1.01\tan hour
    0.40\tan hour and a place
    -1.23\tan hour on a day told before
    -0.45\tanother event on its day
    1.45\tday and weekday agree
    -0.35\tday and weekday differ
    0.63\tin a heading
    0.07\tin a list
    0.23\tin a listing
    -0.65\tin a question
    -0.26\tin a table
    0.74\tin a teaser
    -0.00\tin running text
    -1.22\tin the headline
    -0.13\tit goes on with an event before
    0.31\tit is the subject of an event verb
    -1.00\tit recurs
    -0.05\tits date completes a noun
    0.77\tits date opens the sentence
    -1.10\tits date stands in a quotation
    -0.77\tits date stands in brackets
    -0.17\tits title breaks off
    0.20\tits title has a name
    -0.28\tits title has a number
    -0.09\tits title has a verb
    0.58\tits title has an event noun
    -0.23\tits title is a common noun
    0.06\tits title is long
    -0.08\tits title is one word
    0.62\tits title is quoted
    -0.23\tits title is the headline's
    -0.09\tmade like the one before
    -0.60\tmany dates in its sentence
    -1.74\tmore than a month past
    -0.69\tmore than a year ahead
    -2.02\tno named event beside it among many dates
    0.23\tonline
    -0.95\tonly a day of the month
    -0.06\tonly a month or season
    -1.00\tonly a weekday
    0.06\tonly its day and hour speak for it
    -0.55\tonly its day speaks for it
    0.04\tonly the publisher's town
    -1.10\tpast
    0.47\tseveral days
    -1.22\tthe day of writing
    -0.37\tthe hour of its end
    0.00\tthe verb nearest is future
    -0.15\tthe verb nearest is past
    -0.68\tthe weekday is written
    0.41\tthe year is written
    0.65\ttold twice
    0.81\twithin two months
    -0.11\twords of a statement
    -0.55\twords of another fact
    0.98\twords of its state
    -0.21\twords of opening hours
    -0.02\tbias
    """
}
