extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.24\ta day counted from another
    0.97\ta deadline
    -0.76\ta feast's day
    0.20\ta host verb
    -0.25\ta negation
    0.14\ta noun names it that needs a verb to help
    0.03\ta past verb and words of a statement
    -0.07\ta title opens its block
    0.26\ta town of its own
    0.47\ta venue
    -0.93\ta weekday with a span of hours
    0.68\tan act names it
    -0.38\tan address
    -0.25\tan entry of a listing
    -0.03\tan event noun names it
    0.62\tan event verb
    1.04\tan hour
    0.23\tan hour and a place
    -1.30\tan hour on a day told before
    -0.44\tanother event on its day
    1.56\tday and weekday agree
    0.06\tday and weekday differ
    0.44\tin a heading
    -0.05\tin a list
    0.28\tin a listing
    -0.80\tin a question
    -0.15\tin a table
    0.65\tin a teaser
    -0.13\tin running text
    -0.68\tin the headline
    0.07\tit goes on with an event before
    0.14\tit is the subject of an event verb
    -1.13\tit recurs
    -0.14\tits date completes a noun
    0.49\tits date opens the sentence
    -0.56\tits date stands in a quotation
    -0.65\tits date stands in brackets
    -0.75\tits title breaks off
    0.18\tits title has a name
    -0.44\tits title has a number
    -0.17\tits title has a verb
    0.74\tits title has an event noun
    -0.05\tits title is a common noun
    0.92\tits title is long
    -0.17\tits title is one word
    0.36\tits title is quoted
    -0.38\tits title is the headline's
    -0.81\tits title is what the text around it speaks of
    -0.17\tmade like the one before
    -0.65\tmany dates in its sentence
    -1.62\tmore than a month past
    -1.21\tmore than a year ahead
    -2.03\tno named event beside it among many dates
    0.04\tonline
    -0.34\tonly a day of the month
    0.09\tonly a month or season
    -0.79\tonly a weekday
    0.33\tonly its day and hour speak for it
    -0.68\tonly its day speaks for it
    -0.13\tonly the publisher's town
    -0.80\tpast
    0.92\tseveral days
    -1.89\tthe day of writing
    -0.35\tthe hour of its end
    -0.00\tthe verb nearest is future
    -0.21\tthe verb nearest is past
    -0.51\tthe weekday is written
    0.63\tthe year is written
    0.69\ttold twice
    0.64\twithin two months
    -0.41\twords of a statement
    -0.46\twords of another fact
    0.83\twords of its state
    -0.28\twords of opening hours
    0.09\tbias
    """
}
