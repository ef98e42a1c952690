extension EnglishPack {
  /// What programmes and tables are worded with.
  static let listings = #"""
    words short-weekday
      1: mo(.)
      2: tu(.)
      3: we(.)
      4: th(.)
      5: fr(.)
      6: sa(.)
      7: su(.)

    words column-label
      date: date(s), day(s), when, dat
      time: time(s), start, starts, hour(s), kick-off, showtime(s)
      place: venue(s), location(s), place(s), where, room(s), host(s), town(s), city, cities, address, ground, hall, site
      price: price(s), cost, admission, fee(s), tickets
      contact: contact(s), phone, email
      organizer: organizer(s), organiser(s), speaker(s), presenter(s), lecturer(s), artist(s), company, leader(s), instructor(s)
      registration: registration, booking, rsvp
      title: title(s), event(s), topic(s), subject(s), talk(s), show(s), film(s), activity, activities, meeting(s), fixture(s), match(es), what, programme, program, description
      former-date: original date(s), original show date(s), originally, old date(s), previous date(s), former date(s), postponed from, postponed date(s), cancelled date(s), moved from, rescheduled from, was
      new-date: new date(s), new dates from, new date from, new show date(s), rescheduled date(s), rescheduled to, rescheduled for, revised date(s), moved to, now
      other: note(s), notes, remarks, status, video, agenda, minutes, duration, audience, grade(s), level, details

    words doors
      any: registration open, registration will open, registration at, check-in, check-in opens, sign-on opens, doors, doors open, doors at, doors open at, gates, gates open, entries on the day, entry on the day, sign-on, registration from, registration opens, set-up, set up, setting up, load-in, coach leaves, bus leaves, coach departs, bus departs, minibus leaves

    words copula
      any: is, is on, will be, will be on, is this, are
      helping: has been, have been, had been, was, were, has, have

    words bulletin
      any: parish notices, weekly notices, notice sheet, pew sheet, programme, program, what's on, listings, newsletter, bulletin, week of, week commencing, diary

    words vacation
      any: holiday(s), vacation(s), half-term, half term, school break, spring break, public holiday, bank holiday

    words rest
      any: nothing, nothing on, no hike, break, coffee, coffee break, tea break, tea, lunch, lunch break, interval, day off, rest day, off, closed, travel day, no show

    words tour
      any: tour, on tour, tour dates, touring

    words universal
      any: all day, all weekend, all, each, every, each time, at each stop, each day, on each occasion
      both: both
      otherwise: unless stated, unless otherwise stated, unless noted, unless otherwise noted, unless told otherwise, unless we say otherwise, unless otherwise indicated, except where stated, except where noted
    """#
}
