extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.01\ta day counted from another
    0.82\ta deadline
    -0.43\ta feast's day
    0.37\ta host verb
    0.01\ta negation
    0.30\ta noun names it that needs a verb to help
    -0.08\ta past verb and words of a statement
    -0.39\ta title opens its block
    0.20\ta town of its own
    0.31\ta venue
    -0.66\ta weekday with a span of hours
    0.55\tan act names it
    -0.63\tan address
    -0.13\tan entry of a listing
    -0.02\tan event noun names it
    0.63\tan event verb
    0.99\tan hour
    0.38\tan hour and a place
    -1.40\tan hour on a day told before
    1.52\tday and weekday agree
    -0.34\tday and weekday differ
    0.76\tin a heading
    -0.02\tin a list
    0.26\tin a listing
    -0.54\tin a question
    -0.27\tin a table
    0.64\tin a teaser
    -0.04\tin running text
    -1.30\tin the headline
    -0.07\tit goes on with an event before
    0.08\tit is the subject of an event verb
    -0.92\tit recurs
    -0.03\tits date completes a noun
    0.67\tits date opens the sentence
    -1.01\tits date stands in a quotation
    -0.97\tits date stands in brackets
    -0.34\tits title breaks off
    0.14\tits title has a name
    -0.27\tits title has a number
    -0.01\tits title has a verb
    0.56\tits title has an event noun
    -0.32\tits title is a common noun
    0.20\tits title is long
    -0.14\tits title is one word
    0.43\tits title is quoted
    -0.50\tits title is the headline's
    -0.02\tmade like the one before
    -0.49\tmany dates in its sentence
    -1.53\tmore than a month past
    -0.50\tmore than a year ahead
    0.18\tonline
    -0.95\tonly a day of the month
    0.03\tonly a month or season
    -0.55\tonly a weekday
    0.25\tonly its day and hour speak for it
    -0.03\tonly the publisher's town
    -0.94\tpast
    0.79\tseveral days
    -1.20\tthe day of writing
    -0.24\tthe hour of its end
    0.14\tthe verb nearest is future
    -0.18\tthe verb nearest is past
    -0.85\tthe weekday is written
    0.34\tthe year is written
    0.86\ttold twice
    0.83\twithin two months
    -0.08\twords of a statement
    -0.50\twords of another fact
    0.79\twords of its state
    -0.12\twords of opening hours
    -0.05\tbias
    """
}
