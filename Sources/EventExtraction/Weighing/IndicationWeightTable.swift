extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.76\ta day counted from another
    0.91\ta deadline
    -0.53\ta feast's day
    0.52\ta host verb
    -0.37\ta negation
    0.36\ta noun names it that needs a verb to help
    0.04\ta past verb and words of a statement
    -0.35\ta title opens its block
    0.34\ta town of its own
    0.31\ta venue
    -0.49\ta weekday with a span of hours
    0.56\tan act names it
    -0.56\tan address
    -0.13\tan entry of a listing
    0.10\tan event noun names it
    0.73\tan event verb
    1.01\tan hour
    0.36\tan hour and a place
    -1.30\tan hour on a day told before
    -0.44\tanother event on its day
    1.45\tday and weekday agree
    -0.36\tday and weekday differ
    0.61\tin a heading
    0.07\tin a list
    0.22\tin a listing
    -0.67\tin a question
    -0.25\tin a table
    0.69\tin a teaser
    -0.01\tin running text
    -1.25\tin the headline
    -0.11\tit goes on with an event before
    0.37\tit is the subject of an event verb
    -1.00\tit recurs
    -0.02\tits date completes a noun
    0.78\tits date opens the sentence
    -1.17\tits date stands in a quotation
    -0.73\tits date stands in brackets
    -0.18\tits title breaks off
    0.18\tits title has a name
    -0.19\tits title has a number
    -0.03\tits title has a verb
    0.61\tits title has an event noun
    -0.18\tits title is a common noun
    0.06\tits title is long
    -0.08\tits title is one word
    0.66\tits title is quoted
    -0.27\tits title is the headline's
    -0.08\tmade like the one before
    -0.61\tmany dates in its sentence
    -1.75\tmore than a month past
    -0.68\tmore than a year ahead
    -1.97\tno named event beside it among many dates
    0.08\tonline
    -0.95\tonly a day of the month
    -0.15\tonly a month or season
    -1.00\tonly a weekday
    0.09\tonly its day and hour speak for it
    -0.50\tonly its day speaks for it
    0.14\tonly the publisher's town
    -1.15\tpast
    0.58\tseveral days
    -1.23\tthe day of writing
    -0.37\tthe hour of its end
    -0.01\tthe verb nearest is future
    -0.13\tthe verb nearest is past
    -0.64\tthe weekday is written
    0.38\tthe year is written
    0.77\ttold twice
    0.77\twithin two months
    -0.09\twords of a statement
    -0.64\twords of another fact
    0.92\twords of its state
    -0.37\twords of opening hours
    -0.16\tbias
    """
}
