extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.95\ta day counted from another
    0.96\ta deadline
    -0.47\ta feast's day
    0.30\ta host verb
    -0.35\ta negation
    0.23\ta noun names it that needs a verb to help
    0.23\ta past verb and words of a statement
    -0.29\ta title opens its block
    0.25\ta town of its own
    0.47\ta venue
    -0.29\ta weekday with a span of hours
    0.61\tan act names it
    -0.41\tan address
    -0.28\tan entry of a listing
    0.07\tan event noun names it
    0.76\tan event verb
    1.21\tan hour
    0.19\tan hour and a place
    -1.14\tan hour on a day told before
    -0.54\tanother event on its day
    1.48\tday and weekday agree
    -0.37\tday and weekday differ
    0.29\tin a heading
    0.02\tin a list
    0.23\tin a listing
    -0.71\tin a question
    -0.07\tin a table
    0.68\tin a teaser
    -0.08\tin running text
    -1.01\tin the headline
    0.24\tit goes on with an event before
    0.16\tit is the subject of an event verb
    -1.05\tit recurs
    -0.10\tits date completes a noun
    0.51\tits date opens the sentence
    -1.05\tits date stands in a quotation
    -0.50\tits date stands in brackets
    -0.97\tits title breaks off
    0.18\tits title has a name
    -0.53\tits title has a number
    -0.14\tits title has a verb
    0.53\tits title has an event noun
    -0.25\tits title is a common noun
    0.53\tits title is long
    -0.21\tits title is one word
    0.65\tits title is quoted
    -0.49\tits title is the headline's
    -0.70\tits title is what the text around it speaks of
    -0.09\tmade like the one before
    -0.75\tmany dates in its sentence
    -1.82\tmore than a month past
    -1.03\tmore than a year ahead
    -1.87\tno named event beside it among many dates
    0.26\tonline
    -0.53\tonly a day of the month
    -0.07\tonly a month or season
    -0.99\tonly a weekday
    0.03\tonly its day and hour speak for it
    -0.57\tonly its day speaks for it
    -0.13\tonly the publisher's town
    -0.93\tpast
    0.81\tseveral days
    -1.22\tthe day of writing
    -0.46\tthe hour of its end
    -0.01\tthe verb nearest is future
    -0.16\tthe verb nearest is past
    -0.63\tthe weekday is written
    0.43\tthe year is written
    0.97\ttold twice
    0.66\twithin two months
    -0.25\twords of a statement
    -0.50\twords of another fact
    0.84\twords of its state
    -0.12\twords of opening hours
    0.30\tbias
    """
}
