extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    -1.27\ta day counted from another
    1.07\ta deadline
    -0.83\ta feast's day
    0.17\ta host verb
    -0.13\ta negation
    0.06\ta noun names it that needs a verb to help
    -0.06\ta past verb and words of a statement
    -0.05\ta title opens its block
    0.32\ta town of its own
    0.51\ta venue
    -0.98\ta weekday with a span of hours
    0.65\tan act names it
    -0.38\tan address
    -0.17\tan entry of a listing
    0.12\tan event noun names it
    0.57\tan event verb
    1.10\tan hour
    0.27\tan hour and a place
    -1.66\tan hour on a day told before
    -0.38\tanother event on its day
    -1.29\tanother fact is nearer
    1.52\tday and weekday agree
    0.07\tday and weekday differ
    0.39\tin a heading
    0.05\tin a list
    0.27\tin a listing
    -0.95\tin a question
    -0.10\tin a table
    0.60\tin a teaser
    -0.12\tin running text
    -0.74\tin the headline
    0.22\tit goes on with an event before
    0.12\tit is the subject of an event verb
    -1.27\tit recurs
    -0.18\tits date completes a noun
    0.43\tits date opens the sentence
    -0.66\tits date stands in a quotation
    -0.63\tits date stands in brackets
    -0.78\tits title breaks off
    0.22\tits title has a name
    -0.34\tits title has a number
    -0.12\tits title has a verb
    0.69\tits title has an event noun
    0.04\tits title is a common noun
    0.80\tits title is long
    -0.25\tits title is one word
    0.40\tits title is quoted
    -0.37\tits title is the headline's
    -0.62\tits title is what the text around it speaks of
    -0.22\tmade like the one before
    -0.79\tmany dates in its sentence
    -1.70\tmore than a month past
    -1.12\tmore than a year ahead
    -1.95\tno named event beside it among many dates
    -0.05\tonline
    -0.42\tonly a day of the month
    0.09\tonly a month or season
    -0.88\tonly a weekday
    0.21\tonly its day and hour speak for it
    -0.57\tonly its day speaks for it
    -0.05\tonly the publisher's town
    -0.90\tpast
    0.71\tseveral days
    -1.95\tthe day of writing
    -0.37\tthe hour of its end
    0.10\tthe verb nearest is future
    -0.11\tthe verb nearest is past
    -0.50\tthe weekday is written
    0.53\tthe year is written
    0.77\ttold twice
    0.54\twithin two months
    -0.43\twords of a statement
    -0.49\twords of another fact
    0.90\twords of its state
    -0.23\twords of opening hours
    0.08\tbias
    """
}
