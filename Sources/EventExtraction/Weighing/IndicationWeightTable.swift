extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.25\ta day counted from another
    0.97\ta deadline
    -0.80\ta feast's day
    0.17\ta host verb
    -0.15\ta negation
    0.19\ta noun names it that needs a verb to help
    0.03\ta past verb and words of a statement
    -0.13\ta title opens its block
    0.22\ta town of its own
    0.55\ta venue
    -1.03\ta weekday with a span of hours
    0.72\tan act names it
    -0.35\tan address
    -0.24\tan entry of a listing
    0.10\tan event noun names it
    0.61\tan event verb
    1.06\tan hour
    0.25\tan hour and a place
    -1.66\tan hour on a day told before
    -0.37\tanother event on its day
    1.52\tday and weekday agree
    0.06\tday and weekday differ
    0.44\tin a heading
    0.02\tin a list
    0.31\tin a listing
    -1.00\tin a question
    -0.09\tin a table
    0.64\tin a teaser
    -0.13\tin running text
    -0.75\tin the headline
    0.17\tit goes on with an event before
    0.14\tit is the subject of an event verb
    -1.24\tit recurs
    -0.18\tits date completes a noun
    0.42\tits date opens the sentence
    -0.46\tits date stands in a quotation
    -0.64\tits date stands in brackets
    -0.79\tits title breaks off
    0.21\tits title has a name
    -0.41\tits title has a number
    -0.12\tits title has a verb
    0.74\tits title has an event noun
    -0.01\tits title is a common noun
    0.74\tits title is long
    -0.20\tits title is one word
    0.39\tits title is quoted
    -0.37\tits title is the headline's
    -0.58\tits title is what the text around it speaks of
    -0.20\tmade like the one before
    -0.81\tmany dates in its sentence
    -1.79\tmore than a month past
    -1.09\tmore than a year ahead
    -2.03\tno named event beside it among many dates
    -0.06\tonline
    -0.42\tonly a day of the month
    0.08\tonly a month or season
    -0.90\tonly a weekday
    0.37\tonly its day and hour speak for it
    -0.63\tonly its day speaks for it
    -0.13\tonly the publisher's town
    -0.91\tpast
    0.67\tseveral days
    -1.99\tthe day of writing
    -0.36\tthe hour of its end
    0.06\tthe verb nearest is future
    -0.16\tthe verb nearest is past
    -0.50\tthe weekday is written
    0.51\tthe year is written
    0.67\ttold twice
    0.53\twithin two months
    -0.47\twords of a statement
    -0.43\twords of another fact
    0.87\twords of its state
    -0.28\twords of opening hours
    0.19\tbias
    """
}
