extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.25\ta day counted from another
    1.12\ta deadline
    -0.82\ta feast's day
    0.15\ta host verb
    -0.12\ta negation
    0.03\ta noun names it that needs a verb to help
    -0.15\ta past verb and words of a statement
    -0.04\ta title opens its block
    0.39\ta town of its own
    0.51\ta venue
    -0.97\ta weekday with a span of hours
    0.55\tan act names it
    -0.35\tan address
    -0.15\tan entry of a listing
    0.12\tan event noun names it
    0.58\tan event verb
    1.14\tan hour
    0.22\tan hour and a place
    -1.66\tan hour on a day told before
    -0.40\tanother event on its day
    -1.32\tanother fact is nearer
    1.53\tday and weekday agree
    0.07\tday and weekday differ
    0.39\tin a heading
    0.03\tin a list
    0.27\tin a listing
    -0.95\tin a question
    -0.10\tin a table
    0.61\tin a teaser
    -0.15\tin running text
    -0.74\tin the headline
    0.26\tit goes on with an event before
    0.19\tit is the subject of an event verb
    -1.29\tit recurs
    -0.14\tits date completes a noun
    0.42\tits date opens the sentence
    -0.66\tits date stands in a quotation
    -0.58\tits date stands in brackets
    -0.71\tits title breaks off
    0.23\tits title has a name
    -0.33\tits title has a number
    -0.08\tits title has a verb
    0.69\tits title has an event noun
    0.14\tits title is a common noun
    0.73\tits title is long
    -0.23\tits title is one word
    0.46\tits title is quoted
    -0.36\tits title is the headline's
    -0.66\tits title is what the text around it speaks of
    -0.22\tmade like the one before
    -0.73\tmany dates in its sentence
    -1.69\tmore than a month past
    -1.07\tmore than a year ahead
    -1.95\tno named event beside it among many dates
    -0.01\tonline
    -0.43\tonly a day of the month
    0.15\tonly a month or season
    -0.86\tonly a weekday
    0.14\tonly its day and hour speak for it
    -0.55\tonly its day speaks for it
    0.03\tonly the publisher's town
    -0.87\tpast
    0.74\tseveral days
    -1.92\tthe day of writing
    -0.37\tthe hour of its end
    0.07\tthe verb nearest is future
    -0.02\tthe verb nearest is past
    -0.51\tthe weekday is written
    0.52\tthe year is written
    0.75\ttold twice
    0.59\twithin two months
    -0.40\twords of a statement
    -0.52\twords of another fact
    0.89\twords of its state
    -0.26\twords of opening hours
    -0.09\tbias
    """
}
