extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.64\ta bar right behind its date
    0.44\ta bracket right behind its date
    -0.99\ta day counted from another
    -1.11\ta day counted from that of writing
    0.92\ta deadline
    -1.05\ta feast's day
    0.48\ta heading tells the year
    0.18\ta host verb
    -0.32\ta list of days
    -0.01\ta negation
    0.09\ta noun names it that needs a verb to help
    -0.41\ta number before its date
    -0.37\ta number behind its date
    0.05\ta past verb and words of a statement
    0.88\ta place right behind its date
    0.27\ta preposition of place before its date
    -1.16\ta quotation ends behind its date
    -0.13\ta title opens its block
    0.24\ta town of its own
    0.40\ta venue
    -0.84\ta weekday with a span of hours
    0.73\tan act names it
    -0.33\tan address
    0.78\tan article before several days
    -0.23\tan entry of a listing
    0.14\tan event noun names it
    0.43\tan event verb
    1.10\tan hour
    0.36\tan hour and a place
    -1.94\tan hour on a day told before
    -0.19\tanother event on its day
    -0.75\tanother fact is nearer
    -0.98\tat an odd minute
    0.41\tat half past the hour
    0.34\tbefore a day
    0.47\tday and weekday agree
    0.09\tday and weekday differ
    -0.76\tearly in the morning
    1.43\tfor a day
    0.02\tin a heading
    0.15\tin a list
    0.10\tin a listing
    -0.83\tin a question
    -0.27\tin a table
    0.54\tin a teaser
    0.01\tin running text
    0.25\tin the evening
    -0.43\tin the headline
    0.82\tin the next months
    0.54\tin the next weeks
    0.26\tit goes on with an event before
    0.82\tit had another day
    0.74\tit is cancelled
    0.60\tit is tentative
    0.26\tit is the subject of an event verb
    -1.64\tit names a week
    -0.74\tit recurs
    -1.32\tit recurs from the day of writing
    -0.16\tits date completes a noun
    0.22\tits date ends the line
    0.44\tits date opens the line
    0.39\tits date opens the sentence
    -0.44\tits date stands behind a full stop
    -0.29\tits date stands in a quotation
    -0.26\tits date stands in brackets
    -0.68\tits title breaks off
    -0.14\tits title has a colon
    0.08\tits title has a name
    -0.16\tits title has a number
    -0.10\tits title has a verb
    0.52\tits title has an event noun
    0.28\tits title has several names
    0.00\tits title is a common noun
    -0.00\tits title is another fact
    0.26\tits title is in capitals
    0.75\tits title is long
    0.05\tits title is one word
    0.54\tits title is quoted
    -0.29\tits title is the headline's
    -0.29\tits title is tiny
    -0.39\tits title is told elsewhere
    -0.79\tits title is told elsewhere on its day
    -0.49\tits title is what the text around it speaks of
    0.27\tits title opens with a capital
    -0.26\tits title opens with an article
    0.43\tits weekday tells the year
    -0.11\tmade like the one before
    -0.23\tmany dates in its sentence
    -1.28\tmore than a month past
    -0.34\tmore than a week past
    -0.74\tmore than a year ahead
    -2.08\tno named event beside it among many dates
    -0.32\tno rule names it
    -0.37\tof no kind of its own
    0.29\ton a Friday
    -0.62\ton a Monday
    0.70\ton a Saturday
    0.15\ton a Sunday
    -0.18\tonline
    -0.69\tonly a day of the month
    -0.29\tonly a month or season
    -1.18\tonly a weekday
    0.37\tonly its day and hour speak for it
    -0.48\tonly its day speaks for it
    -0.08\tonly the publisher's town
    -0.11\tpast
    0.90\tseveral days
    -1.30\tthe day of writing
    -0.20\tthe hour of its end
    0.22\tthe verb nearest is future
    -0.14\tthe verb nearest is past
    0.01\tthe weekday is written
    0.57\tthe year is written
    0.78\ttold twice
    -1.38\twithin a span told before
    0.73\twithin two months
    -0.34\twords of a statement
    -0.62\twords of another fact
    0.38\twords of its state
    0.02\twords of opening hours
    -0.64\tbias
    """
}
