extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.76\ta day counted from another
    0.99\ta deadline
    -0.69\ta feast's day
    0.27\ta host verb
    -0.28\ta negation
    0.44\ta noun names it that needs a verb to help
    0.17\ta past verb and words of a statement
    -0.19\ta title opens its block
    0.38\ta town of its own
    0.43\ta venue
    -0.48\ta weekday with a span of hours
    0.72\tan act names it
    -0.34\tan address
    -0.27\tan entry of a listing
    -0.07\tan event noun names it
    0.57\tan event verb
    1.06\tan hour
    0.30\tan hour and a place
    -1.23\tan hour on a day told before
    -0.51\tanother event on its day
    1.57\tday and weekday agree
    -0.39\tday and weekday differ
    0.44\tin a heading
    0.00\tin a list
    0.21\tin a listing
    -0.85\tin a question
    -0.15\tin a table
    0.51\tin a teaser
    -0.12\tin running text
    -0.71\tin the headline
    -0.01\tit goes on with an event before
    0.18\tit is the subject of an event verb
    -1.24\tit recurs
    -0.12\tits date completes a noun
    0.48\tits date opens the sentence
    -0.58\tits date stands in a quotation
    -0.54\tits date stands in brackets
    -1.00\tits title breaks off
    0.22\tits title has a name
    -0.49\tits title has a number
    -0.19\tits title has a verb
    0.72\tits title has an event noun
    -0.08\tits title is a common noun
    0.67\tits title is long
    -0.21\tits title is one word
    0.31\tits title is quoted
    -0.39\tits title is the headline's
    -0.68\tits title is what the text around it speaks of
    -0.11\tmade like the one before
    -0.71\tmany dates in its sentence
    -1.73\tmore than a month past
    -1.21\tmore than a year ahead
    -1.91\tno named event beside it among many dates
    0.24\tonline
    -0.53\tonly a day of the month
    0.01\tonly a month or season
    -0.90\tonly a weekday
    0.24\tonly its day and hour speak for it
    -0.79\tonly its day speaks for it
    0.01\tonly the publisher's town
    -0.90\tpast
    0.88\tseveral days
    -1.33\tthe day of writing
    -0.37\tthe hour of its end
    0.02\tthe verb nearest is future
    -0.19\tthe verb nearest is past
    -0.59\tthe weekday is written
    0.54\tthe year is written
    0.76\ttold twice
    0.68\twithin two months
    -0.43\twords of a statement
    -0.47\twords of another fact
    0.96\twords of its state
    -0.25\twords of opening hours
    0.02\tbias
    """
}
