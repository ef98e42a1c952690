extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.83\ta day counted from another
    0.87\ta deadline
    -0.37\ta feast's day
    0.52\ta host verb
    -0.22\ta negation
    0.56\ta noun names it that needs a verb to help
    0.02\ta past verb and words of a statement
    -0.38\ta title opens its block
    0.23\ta town of its own
    0.25\ta venue
    -0.49\ta weekday with a span of hours
    0.57\tan act names it
    -0.57\tan address
    -0.13\tan entry of a listing
    0.09\tan event noun names it
    0.78\tan event verb
    1.03\tan hour
    0.38\tan hour and a place
    -1.24\tan hour on a day told before
    -0.47\tanother event on its day
    1.43\tday and weekday agree
    -0.35\tday and weekday differ
    0.63\tin a heading
    0.13\tin a list
    0.23\tin a listing
    -0.63\tin a question
    -0.22\tin a table
    0.74\tin a teaser
    0.02\tin running text
    -1.22\tin the headline
    -0.12\tit goes on with an event before
    0.24\tit is the subject of an event verb
    -1.01\tit recurs
    -0.04\tits date completes a noun
    0.76\tits date opens the sentence
    -1.03\tits date stands in a quotation
    -0.76\tits date stands in brackets
    -0.17\tits title breaks off
    0.19\tits title has a name
    -0.33\tits title has a number
    -0.08\tits title has a verb
    0.59\tits title has an event noun
    -0.25\tits title is a common noun
    0.02\tits title is long
    -0.09\tits title is one word
    0.63\tits title is quoted
    -0.24\tits title is the headline's
    -0.12\tmade like the one before
    -0.63\tmany dates in its sentence
    -1.75\tmore than a month past
    -0.71\tmore than a year ahead
    -2.03\tno named event beside it among many dates
    0.23\tonline
    -0.96\tonly a day of the month
    -0.02\tonly a month or season
    -1.02\tonly a weekday
    0.08\tonly its day and hour speak for it
    -0.53\tonly its day speaks for it
    0.03\tonly the publisher's town
    -1.12\tpast
    0.45\tseveral days
    -1.17\tthe day of writing
    -0.36\tthe hour of its end
    -0.00\tthe verb nearest is future
    -0.11\tthe verb nearest is past
    -0.65\tthe weekday is written
    0.40\tthe year is written
    0.67\ttold twice
    0.80\twithin two months
    -0.10\twords of a statement
    -0.61\twords of another fact
    1.01\twords of its state
    -0.21\twords of opening hours
    -0.02\tbias
    """
}
