extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.26\ta day counted from another
    0.93\ta deadline
    -0.87\ta feast's day
    0.17\ta host verb
    -0.18\ta negation
    0.15\ta noun names it that needs a verb to help
    -0.12\ta past verb and words of a statement
    -0.11\ta title opens its block
    0.22\ta town of its own
    0.51\ta venue
    -0.91\ta weekday with a span of hours
    0.74\tan act names it
    -0.36\tan address
    -0.28\tan entry of a listing
    0.03\tan event noun names it
    0.61\tan event verb
    1.06\tan hour
    0.22\tan hour and a place
    -1.48\tan hour on a day told before
    -0.44\tanother event on its day
    1.54\tday and weekday agree
    0.07\tday and weekday differ
    0.46\tin a heading
    -0.03\tin a list
    0.30\tin a listing
    -0.99\tin a question
    -0.07\tin a table
    0.59\tin a teaser
    -0.13\tin running text
    -0.65\tin the headline
    0.07\tit goes on with an event before
    0.21\tit is the subject of an event verb
    -1.19\tit recurs
    -0.16\tits date completes a noun
    0.48\tits date opens the sentence
    -0.56\tits date stands in a quotation
    -0.65\tits date stands in brackets
    -0.75\tits title breaks off
    0.17\tits title has a name
    -0.42\tits title has a number
    -0.12\tits title has a verb
    0.76\tits title has an event noun
    -0.08\tits title is a common noun
    0.74\tits title is long
    -0.18\tits title is one word
    0.43\tits title is quoted
    -0.44\tits title is the headline's
    -0.81\tits title is what the text around it speaks of
    -0.18\tmade like the one before
    -0.72\tmany dates in its sentence
    -1.68\tmore than a month past
    -1.14\tmore than a year ahead
    -2.07\tno named event beside it among many dates
    0.05\tonline
    -0.33\tonly a day of the month
    0.09\tonly a month or season
    -0.84\tonly a weekday
    0.34\tonly its day and hour speak for it
    -0.61\tonly its day speaks for it
    -0.14\tonly the publisher's town
    -0.84\tpast
    0.86\tseveral days
    -1.97\tthe day of writing
    -0.36\tthe hour of its end
    0.03\tthe verb nearest is future
    -0.16\tthe verb nearest is past
    -0.51\tthe weekday is written
    0.56\tthe year is written
    0.74\ttold twice
    0.62\twithin two months
    -0.41\twords of a statement
    -0.46\twords of another fact
    0.84\twords of its state
    -0.26\twords of opening hours
    0.12\tbias
    """
}
