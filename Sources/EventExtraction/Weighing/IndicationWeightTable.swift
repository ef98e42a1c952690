extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.86\ta day counted from another
    0.89\ta deadline
    -0.57\ta feast's day
    0.56\ta host verb
    -0.40\ta negation
    0.56\ta noun names it that needs a verb to help
    0.03\ta past verb and words of a statement
    -0.36\ta title opens its block
    0.23\ta town of its own
    0.25\ta venue
    -0.52\ta weekday with a span of hours
    0.53\tan act names it
    -0.56\tan address
    -0.13\tan entry of a listing
    0.08\tan event noun names it
    0.74\tan event verb
    1.04\tan hour
    0.37\tan hour and a place
    -1.25\tan hour on a day told before
    -0.47\tanother event on its day
    1.48\tday and weekday agree
    -0.35\tday and weekday differ
    0.63\tin a heading
    0.10\tin a list
    0.21\tin a listing
    -0.63\tin a question
    -0.24\tin a table
    0.73\tin a teaser
    0.01\tin running text
    -1.23\tin the headline
    -0.12\tit goes on with an event before
    0.28\tit is the subject of an event verb
    -1.01\tit recurs
    -0.04\tits date completes a noun
    0.74\tits date opens the sentence
    -1.10\tits date stands in a quotation
    -0.76\tits date stands in brackets
    -0.17\tits title breaks off
    0.23\tits title has a name
    -0.29\tits title has a number
    -0.07\tits title has a verb
    0.59\tits title has an event noun
    -0.22\tits title is a common noun
    0.01\tits title is long
    -0.08\tits title is one word
    0.63\tits title is quoted
    -0.22\tits title is the headline's
    -0.09\tmade like the one before
    -0.61\tmany dates in its sentence
    -1.73\tmore than a month past
    -0.68\tmore than a year ahead
    -2.02\tno named event beside it among many dates
    0.23\tonline
    -0.94\tonly a day of the month
    -0.02\tonly a month or season
    -0.97\tonly a weekday
    0.07\tonly its day and hour speak for it
    -0.55\tonly its day speaks for it
    0.02\tonly the publisher's town
    -1.08\tpast
    0.45\tseveral days
    -1.16\tthe day of writing
    -0.36\tthe hour of its end
    -0.01\tthe verb nearest is future
    -0.14\tthe verb nearest is past
    -0.70\tthe weekday is written
    0.40\tthe year is written
    0.67\ttold twice
    0.81\twithin two months
    -0.10\twords of a statement
    -0.52\twords of another fact
    0.98\twords of its state
    -0.20\twords of opening hours
    -0.03\tbias
    """
}
