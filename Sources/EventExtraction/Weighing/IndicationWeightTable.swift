extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.81\ta day counted from another
    0.87\ta deadline
    -0.54\ta feast's day
    0.55\ta host verb
    -0.38\ta negation
    0.45\ta noun names it that needs a verb to help
    0.01\ta past verb and words of a statement
    -0.36\ta title opens its block
    0.32\ta town of its own
    0.27\ta venue
    -0.51\ta weekday with a span of hours
    0.54\tan act names it
    -0.56\tan address
    -0.13\tan entry of a listing
    0.13\tan event noun names it
    0.74\tan event verb
    1.00\tan hour
    0.40\tan hour and a place
    -1.21\tan hour on a day told before
    -0.44\tanother event on its day
    1.42\tday and weekday agree
    -0.36\tday and weekday differ
    0.62\tin a heading
    0.06\tin a list
    0.23\tin a listing
    -0.66\tin a question
    -0.25\tin a table
    0.68\tin a teaser
    -0.00\tin running text
    -1.23\tin the headline
    -0.10\tit goes on with an event before
    0.36\tit is the subject of an event verb
    -0.99\tit recurs
    -0.05\tits date completes a noun
    0.77\tits date opens the sentence
    -1.09\tits date stands in a quotation
    -0.76\tits date stands in brackets
    -0.18\tits title breaks off
    0.21\tits title has a name
    -0.27\tits title has a number
    -0.08\tits title has a verb
    0.57\tits title has an event noun
    -0.23\tits title is a common noun
    0.05\tits title is long
    -0.07\tits title is one word
    0.65\tits title is quoted
    -0.26\tits title is the headline's
    -0.10\tmade like the one before
    -0.61\tmany dates in its sentence
    -1.74\tmore than a month past
    -0.68\tmore than a year ahead
    -2.01\tno named event beside it among many dates
    0.28\tonline
    -0.91\tonly a day of the month
    -0.07\tonly a month or season
    -1.00\tonly a weekday
    0.07\tonly its day and hour speak for it
    -0.62\tonly its day speaks for it
    0.12\tonly the publisher's town
    -1.12\tpast
    0.49\tseveral days
    -1.23\tthe day of writing
    -0.38\tthe hour of its end
    -0.01\tthe verb nearest is future
    -0.13\tthe verb nearest is past
    -0.65\tthe weekday is written
    0.41\tthe year is written
    0.65\ttold twice
    0.79\twithin two months
    -0.09\twords of a statement
    -0.66\twords of another fact
    0.89\twords of its state
    -0.22\twords of opening hours
    -0.10\tbias
    """
}
