extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.57\ta bracket right behind its date
    -0.82\ta day counted from another
    0.83\ta deadline
    -0.75\ta feast's day
    0.39\ta heading tells the year
    0.04\ta host verb
    -0.25\ta list of days
    -0.08\ta negation
    0.03\ta noun names it that needs a verb to help
    -0.39\ta number before its date
    -0.43\ta number behind its date
    -0.10\ta past verb and words of a statement
    0.77\ta place right behind its date
    -0.07\ta title opens its block
    0.24\ta town of its own
    0.48\ta venue
    -0.83\ta weekday with a span of hours
    0.58\tan act names it
    -0.34\tan address
    0.78\tan article before several days
    -0.29\tan entry of a listing
    0.16\tan event noun names it
    0.51\tan event verb
    1.22\tan hour
    0.06\tan hour and a place
    -1.86\tan hour on a day told before
    -0.17\tanother event on its day
    -1.07\tanother fact is nearer
    -0.94\tat an odd minute
    0.37\tat half past the hour
    0.41\tbefore a day
    0.55\tday and weekday agree
    0.11\tday and weekday differ
    -0.69\tearly in the morning
    1.29\tfor a day
    0.07\tin a heading
    0.13\tin a list
    0.11\tin a listing
    -0.81\tin a question
    -0.15\tin a table
    0.63\tin a teaser
    -0.09\tin running text
    0.39\tin the evening
    -0.56\tin the headline
    0.81\tin the next months
    0.48\tin the next weeks
    0.26\tit goes on with an event before
    0.65\tit had another day
    0.56\tit is cancelled
    0.45\tit is tentative
    0.28\tit is the subject of an event verb
    -1.92\tit names a week
    -0.95\tit recurs
    -0.13\tits date completes a noun
    0.21\tits date ends the line
    0.56\tits date opens the line
    0.27\tits date opens the sentence
    -0.38\tits date stands behind a full stop
    -0.43\tits date stands in a quotation
    -0.44\tits date stands in brackets
    -0.58\tits title breaks off
    0.18\tits title has a name
    -0.14\tits title has a number
    -0.08\tits title has a verb
    0.51\tits title has an event noun
    0.18\tits title is a common noun
    0.32\tits title is in capitals
    0.73\tits title is long
    0.08\tits title is one word
    0.62\tits title is quoted
    -0.41\tits title is the headline's
    -0.42\tits title is tiny
    -0.37\tits title is told elsewhere
    -0.77\tits title is told elsewhere on its day
    -0.46\tits title is what the text around it speaks of
    0.29\tits title opens with a capital
    -0.21\tits title opens with an article
    0.52\tits weekday tells the year
    -0.15\tmade like the one before
    -0.33\tmany dates in its sentence
    -1.30\tmore than a month past
    -0.08\tmore than a week past
    -0.79\tmore than a year ahead
    -1.88\tno named event beside it among many dates
    -0.39\tof no kind of its own
    -0.77\ton a Monday
    0.54\ton a Saturday
    -0.93\ton the day of writing
    -0.21\tonline
    -0.71\tonly a day of the month
    -0.20\tonly a month or season
    -1.17\tonly a weekday
    0.46\tonly its day and hour speak for it
    -0.38\tonly its day speaks for it
    -0.11\tonly the publisher's town
    -0.24\tpast
    0.81\tseveral days
    -0.51\tthe day of writing
    -0.26\tthe hour of its end
    0.19\tthe verb nearest is future
    -0.01\tthe verb nearest is past
    -0.04\tthe weekday is written
    0.74\tthe year is written
    0.83\ttold twice
    -1.37\twithin a span told before
    0.86\twithin two months
    -0.54\twords of a statement
    -0.49\twords of another fact
    0.50\twords of its state
    -0.10\twords of opening hours
    -0.52\tbias
    """
}
