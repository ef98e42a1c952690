extension IndicationWeights {
  /// A weight in logits and the indication it belongs to, one a line.
  static let table = """
    0.71\ta bar right behind its date
    0.58\ta bracket right behind its date
    -1.12\ta day counted from another
    -1.07\ta day counted from that of writing
    0.82\ta deadline
    -0.76\ta feast's day
    0.39\ta heading tells the year
    0.12\ta host verb
    -0.28\ta list of days
    -0.04\ta negation
    0.06\ta noun names it that needs a verb to help
    -0.36\ta number before its date
    -0.42\ta number behind its date
    0.02\ta past verb and words of a statement
    0.77\ta place right behind its date
    0.23\ta preposition of place before its date
    -1.17\ta quotation ends behind its date
    -0.08\ta title opens its block
    0.21\ta town of its own
    0.44\ta venue
    -0.59\ta weekday with a span of hours
    0.68\tan act names it
    -0.36\tan address
    0.77\tan article before several days
    -0.24\tan entry of a listing
    0.21\tan event noun names it
    0.45\tan event verb
    1.20\tan hour
    0.12\tan hour and a place
    -1.98\tan hour on a day told before
    -0.15\tanother event on its day
    -1.07\tanother fact is nearer
    -0.98\tat an odd minute
    0.38\tat half past the hour
    0.33\tbefore a day
    0.61\tday and weekday agree
    0.13\tday and weekday differ
    -0.71\tearly in the morning
    1.22\tfor a day
    0.05\tin a heading
    0.17\tin a list
    0.11\tin a listing
    -0.87\tin a question
    -0.31\tin a table
    0.59\tin a teaser
    -0.08\tin running text
    0.37\tin the evening
    -0.51\tin the headline
    0.83\tin the next months
    0.52\tin the next weeks
    0.18\tit goes on with an event before
    0.89\tit had another day
    0.58\tit is cancelled
    0.67\tit is tentative
    0.34\tit is the subject of an event verb
    -1.62\tit names a week
    -0.76\tit recurs
    -1.22\tit recurs from the day of writing
    -0.10\tits date completes a noun
    0.21\tits date ends the line
    0.64\tits date opens the line
    0.25\tits date opens the sentence
    -0.36\tits date stands behind a full stop
    -0.12\tits date stands in a quotation
    -0.42\tits date stands in brackets
    -0.47\tits title breaks off
    -0.08\tits title has a colon
    0.06\tits title has a name
    -0.11\tits title has a number
    -0.09\tits title has a verb
    0.50\tits title has an event noun
    0.30\tits title has several names
    0.15\tits title is a common noun
    -0.02\tits title is another fact
    0.30\tits title is in capitals
    0.78\tits title is long
    0.09\tits title is one word
    0.70\tits title is quoted
    -0.33\tits title is the headline's
    -0.43\tits title is tiny
    -0.40\tits title is told elsewhere
    -0.75\tits title is told elsewhere on its day
    -0.63\tits title is what the text around it speaks of
    0.29\tits title opens with a capital
    -0.20\tits title opens with an article
    0.47\tits weekday tells the year
    -0.13\tmade like the one before
    -0.27\tmany dates in its sentence
    -1.31\tmore than a month past
    -0.21\tmore than a week past
    -0.71\tmore than a year ahead
    -1.91\tno named event beside it among many dates
    -0.39\tof no kind of its own
    0.29\ton a Friday
    -0.68\ton a Monday
    0.70\ton a Saturday
    0.24\ton a Sunday
    -0.21\tonline
    -0.64\tonly a day of the month
    -0.31\tonly a month or season
    -1.12\tonly a weekday
    0.45\tonly its day and hour speak for it
    -0.43\tonly its day speaks for it
    -0.13\tonly the publisher's town
    -0.17\tpast
    0.88\tseveral days
    -1.20\tthe day of writing
    -0.28\tthe hour of its end
    0.20\tthe verb nearest is future
    -0.01\tthe verb nearest is past
    -0.09\tthe weekday is written
    0.67\tthe year is written
    0.84\ttold twice
    -1.38\twithin a span told before
    0.80\twithin two months
    -0.44\twords of a statement
    -0.52\twords of another fact
    0.42\twords of its state
    -0.09\twords of opening hours
    -0.68\tbias
    """
}
