extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.23\ta day counted from another
    0.99\ta deadline
    -0.81\ta feast's day
    0.18\ta host verb
    -0.15\ta negation
    0.11\ta noun names it that needs a verb to help
    0.02\ta past verb and words of a statement
    -0.11\ta title opens its block
    0.23\ta town of its own
    0.54\ta venue
    -1.01\ta weekday with a span of hours
    0.74\tan act names it
    -0.37\tan address
    -0.22\tan entry of a listing
    0.12\tan event noun names it
    0.60\tan event verb
    1.08\tan hour
    0.22\tan hour and a place
    -1.63\tan hour on a day told before
    -0.37\tanother event on its day
    1.51\tday and weekday agree
    0.07\tday and weekday differ
    0.40\tin a heading
    0.04\tin a list
    0.31\tin a listing
    -1.00\tin a question
    -0.09\tin a table
    0.64\tin a teaser
    -0.12\tin running text
    -0.74\tin the headline
    0.17\tit goes on with an event before
    0.11\tit is the subject of an event verb
    -1.26\tit recurs
    -0.20\tits date completes a noun
    0.42\tits date opens the sentence
    -0.53\tits date stands in a quotation
    -0.63\tits date stands in brackets
    -0.75\tits title breaks off
    0.23\tits title has a name
    -0.42\tits title has a number
    -0.15\tits title has a verb
    0.73\tits title has an event noun
    -0.04\tits title is a common noun
    0.72\tits title is long
    -0.20\tits title is one word
    0.38\tits title is quoted
    -0.36\tits title is the headline's
    -0.56\tits title is what the text around it speaks of
    -0.21\tmade like the one before
    -0.81\tmany dates in its sentence
    -1.79\tmore than a month past
    -1.09\tmore than a year ahead
    -2.09\tno named event beside it among many dates
    -0.12\tonline
    -0.41\tonly a day of the month
    0.08\tonly a month or season
    -0.94\tonly a weekday
    0.31\tonly its day and hour speak for it
    -0.60\tonly its day speaks for it
    -0.12\tonly the publisher's town
    -0.91\tpast
    0.68\tseveral days
    -2.00\tthe day of writing
    -0.34\tthe hour of its end
    0.09\tthe verb nearest is future
    -0.14\tthe verb nearest is past
    -0.47\tthe weekday is written
    0.49\tthe year is written
    0.70\ttold twice
    0.52\twithin two months
    -0.47\twords of a statement
    -0.38\twords of another fact
    0.88\twords of its state
    -0.17\twords of opening hours
    0.17\tbias
    """
}
