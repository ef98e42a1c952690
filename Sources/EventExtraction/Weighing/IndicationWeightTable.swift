extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -0.95\ta day counted from another
    0.88\ta deadline
    -0.60\ta feast's day
    0.35\ta host verb
    -0.40\ta negation
    0.27\ta noun names it that needs a verb to help
    0.27\ta past verb and words of a statement
    -0.30\ta title opens its block
    0.39\ta town of its own
    0.39\ta venue
    -0.57\ta weekday with a span of hours
    0.59\tan act names it
    -0.48\tan address
    -0.28\tan entry of a listing
    0.09\tan event noun names it
    0.66\tan event verb
    1.14\tan hour
    0.17\tan hour and a place
    -1.16\tan hour on a day told before
    -0.57\tanother event on its day
    1.48\tday and weekday agree
    -0.35\tday and weekday differ
    0.42\tin a heading
    -0.06\tin a list
    0.28\tin a listing
    -0.70\tin a question
    -0.17\tin a table
    0.75\tin a teaser
    -0.07\tin running text
    -1.06\tin the headline
    0.11\tit goes on with an event before
    0.33\tit is the subject of an event verb
    -1.09\tit recurs
    -0.04\tits date completes a noun
    0.67\tits date opens the sentence
    -1.14\tits date stands in a quotation
    -0.49\tits date stands in brackets
    -0.59\tits title breaks off
    0.12\tits title has a name
    -0.44\tits title has a number
    0.01\tits title has a verb
    0.55\tits title has an event noun
    -0.22\tits title is a common noun
    0.31\tits title is long
    -0.13\tits title is one word
    0.73\tits title is quoted
    -0.39\tits title is the headline's
    -0.15\tmade like the one before
    -0.55\tmany dates in its sentence
    -1.85\tmore than a month past
    -1.00\tmore than a year ahead
    -1.99\tno named event beside it among many dates
    0.03\tonline
    -0.91\tonly a day of the month
    -0.05\tonly a month or season
    -0.87\tonly a weekday
    0.11\tonly its day and hour speak for it
    -0.65\tonly its day speaks for it
    0.01\tonly the publisher's town
    -1.11\tpast
    0.77\tseveral days
    -1.25\tthe day of writing
    -0.35\tthe hour of its end
    -0.04\tthe verb nearest is future
    0.05\tthe verb nearest is past
    -0.69\tthe weekday is written
    0.42\tthe year is written
    0.77\ttold twice
    0.78\twithin two months
    -0.31\twords of a statement
    -0.53\twords of another fact
    0.93\twords of its state
    -0.30\twords of opening hours
    0.07\tbias
    """
}
