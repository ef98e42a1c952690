extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.23\ta day counted from another
    1.00\ta deadline
    -0.82\ta feast's day
    0.18\ta host verb
    -0.15\ta negation
    0.11\ta noun names it that needs a verb to help
    0.02\ta past verb and words of a statement
    -0.09\ta title opens its block
    0.22\ta town of its own
    0.54\ta venue
    -0.99\ta weekday with a span of hours
    0.75\tan act names it
    -0.36\tan address
    -0.21\tan entry of a listing
    0.13\tan event noun names it
    0.61\tan event verb
    1.07\tan hour
    0.24\tan hour and a place
    -1.67\tan hour on a day told before
    -0.38\tanother event on its day
    -0.90\tanother fact is nearer
    1.50\tday and weekday agree
    0.07\tday and weekday differ
    0.40\tin a heading
    0.03\tin a list
    0.31\tin a listing
    -1.00\tin a question
    -0.09\tin a table
    0.64\tin a teaser
    -0.12\tin running text
    -0.73\tin the headline
    0.14\tit goes on with an event before
    0.12\tit is the subject of an event verb
    -1.26\tit recurs
    -0.19\tits date completes a noun
    0.42\tits date opens the sentence
    -0.52\tits date stands in a quotation
    -0.66\tits date stands in brackets
    -0.76\tits title breaks off
    0.22\tits title has a name
    -0.40\tits title has a number
    -0.15\tits title has a verb
    0.73\tits title has an event noun
    -0.05\tits title is a common noun
    0.73\tits title is long
    -0.21\tits title is one word
    0.38\tits title is quoted
    -0.34\tits title is the headline's
    -0.56\tits title is what the text around it speaks of
    -0.21\tmade like the one before
    -0.79\tmany dates in its sentence
    -1.78\tmore than a month past
    -1.09\tmore than a year ahead
    -2.08\tno named event beside it among many dates
    -0.12\tonline
    -0.41\tonly a day of the month
    0.08\tonly a month or season
    -0.95\tonly a weekday
    0.32\tonly its day and hour speak for it
    -0.59\tonly its day speaks for it
    -0.13\tonly the publisher's town
    -0.90\tpast
    0.68\tseveral days
    -1.99\tthe day of writing
    -0.34\tthe hour of its end
    0.09\tthe verb nearest is future
    -0.14\tthe verb nearest is past
    -0.47\tthe weekday is written
    0.49\tthe year is written
    0.70\ttold twice
    0.52\twithin two months
    -0.47\twords of a statement
    -0.38\twords of another fact
    0.87\twords of its state
    -0.16\twords of opening hours
    0.18\tbias
    """
}
