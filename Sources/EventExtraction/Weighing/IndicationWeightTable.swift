extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.74\ta day counted from another
    0.96\ta deadline
    -0.73\ta feast's day
    0.22\ta host verb
    -0.24\ta negation
    0.22\ta noun names it that needs a verb to help
    0.02\ta past verb and words of a statement
    -0.08\ta title opens its block
    0.27\ta town of its own
    0.48\ta venue
    -0.95\ta weekday with a span of hours
    0.65\tan act names it
    -0.39\tan address
    -0.24\tan entry of a listing
    -0.04\tan event noun names it
    0.59\tan event verb
    1.04\tan hour
    0.26\tan hour and a place
    -1.39\tan hour on a day told before
    -0.42\tanother event on its day
    1.58\tday and weekday agree
    0.07\tday and weekday differ
    0.44\tin a heading
    -0.05\tin a list
    0.27\tin a listing
    -0.81\tin a question
    -0.17\tin a table
    0.59\tin a teaser
    -0.12\tin running text
    -0.67\tin the headline
    0.09\tit goes on with an event before
    0.17\tit is the subject of an event verb
    -1.16\tit recurs
    -0.16\tits date completes a noun
    0.48\tits date opens the sentence
    -0.58\tits date stands in a quotation
    -0.74\tits date stands in brackets
    -0.68\tits title breaks off
    0.19\tits title has a name
    -0.45\tits title has a number
    -0.15\tits title has a verb
    0.74\tits title has an event noun
    -0.06\tits title is a common noun
    0.72\tits title is long
    -0.18\tits title is one word
    0.35\tits title is quoted
    -0.37\tits title is the headline's
    -0.87\tits title is what the text around it speaks of
    -0.16\tmade like the one before
    -0.65\tmany dates in its sentence
    -1.67\tmore than a month past
    -1.20\tmore than a year ahead
    -1.95\tno named event beside it among many dates
    0.22\tonline
    -0.34\tonly a day of the month
    0.09\tonly a month or season
    -0.75\tonly a weekday
    0.35\tonly its day and hour speak for it
    -0.69\tonly its day speaks for it
    -0.10\tonly the publisher's town
    -0.87\tpast
    0.93\tseveral days
    -1.45\tthe day of writing
    -0.37\tthe hour of its end
    -0.00\tthe verb nearest is future
    -0.17\tthe verb nearest is past
    -0.56\tthe weekday is written
    0.56\tthe year is written
    0.68\ttold twice
    0.62\twithin two months
    -0.42\twords of a statement
    -0.43\twords of another fact
    0.85\twords of its state
    -0.21\twords of opening hours
    0.09\tbias
    """
}
