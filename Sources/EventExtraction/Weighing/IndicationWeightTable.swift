extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.80\ta day counted from another
    0.92\ta deadline
    -0.77\ta feast's day
    0.51\ta host verb
    -0.36\ta negation
    0.37\ta noun names it that needs a verb to help
    -0.01\ta past verb and words of a statement
    -0.32\ta title opens its block
    0.42\ta town of its own
    0.31\ta venue
    -0.48\ta weekday with a span of hours
    0.54\tan act names it
    -0.56\tan address
    -0.12\tan entry of a listing
    0.14\tan event noun names it
    0.70\tan event verb
    1.00\tan hour
    0.38\tan hour and a place
    -1.27\tan hour on a day told before
    -0.43\tanother event on its day
    1.47\tday and weekday agree
    -0.36\tday and weekday differ
    0.55\tin a heading
    0.06\tin a list
    0.22\tin a listing
    -0.66\tin a question
    -0.26\tin a table
    0.66\tin a teaser
    0.01\tin running text
    -1.24\tin the headline
    -0.14\tit goes on with an event before
    0.39\tit is the subject of an event verb
    -0.99\tit recurs
    -0.02\tits date completes a noun
    0.76\tits date opens the sentence
    -1.16\tits date stands in a quotation
    -0.80\tits date stands in brackets
    -0.18\tits title breaks off
    0.20\tits title has a name
    -0.26\tits title has a number
    0.03\tits title has a verb
    0.57\tits title has an event noun
    -0.22\tits title is a common noun
    -0.16\tits title is long
    -0.06\tits title is one word
    0.64\tits title is quoted
    -0.24\tits title is the headline's
    -0.07\tmade like the one before
    -0.60\tmany dates in its sentence
    -1.73\tmore than a month past
    -0.70\tmore than a year ahead
    -2.03\tno named event beside it among many dates
    0.13\tonline
    -0.94\tonly a day of the month
    -0.18\tonly a month or season
    -1.01\tonly a weekday
    0.08\tonly its day and hour speak for it
    -0.60\tonly its day speaks for it
    0.21\tonly the publisher's town
    -1.15\tpast
    0.60\tseveral days
    -1.21\tthe day of writing
    -0.39\tthe hour of its end
    -0.02\tthe verb nearest is future
    -0.11\tthe verb nearest is past
    -0.63\tthe weekday is written
    0.40\tthe year is written
    0.82\ttold twice
    0.77\twithin two months
    -0.02\twords of a statement
    -0.63\twords of another fact
    0.96\twords of its state
    -0.32\twords of opening hours
    -0.25\tbias
    """
}
