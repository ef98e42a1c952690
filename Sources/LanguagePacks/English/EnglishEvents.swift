extension EnglishPack {
  /// What names, makes, moves and cancels an event.
  static let events = #"""
    words event-noun
      conference: conference(s), symposium, symposia, congress, panel(s), panel discussion(s), lecture(s), keynote(s), seminar(s), talk(s), roundtable(s), round table(s), debate(s), summit(s), forum(s), colloquium, discourse(s), hackathon(s), q&a, colloquia, convention(s)
      meeting: ^AGM, ^EGM, meeting(s), assembly, assemblies, general meeting, annual meeting, town hall(s), town hall meeting, council meeting, get-together, luncheon(s), dinner(s), breakfast(s), supper(s), hearing(s), public hearing(s), session(s), meetup(s), meet-up(s), happy hour
      briefing: press conference(s), briefing(s), conference call(s), earnings call(s), webcast(s), news conference(s)
      trip: trip(s), excursion(s), tour(s), walk(s), hike(s), mission(s), delegation(s), guided tour(s), outing(s), cruise(s), pilgrimage(s), visit(s)
      exhibition: exhibition(s), exhibit(s), vernissage(s), art show(s), retrospective(s)
      show: show(s), play(s), performance(s), screening(s), premiere(s), musical(s), ballet(s), opera(s), parade(s), fireworks, reading(s), storytime, story time, film night(s), movie night(s), cabaret(s), comedy night(s), stand-up, cinema night(s), rodeo, tractor pull
      concert: concert(s), gig(s), recital(s), open mic, jam session(s), dance(s), ball(s), singalong(s), live music, club night(s), dj set(s), hootenanny
      sport: match(es), race(s), game(s), tournament(s), marathon(s), half marathon(s), triathlon(s), regatta(s), championship(s), fun run(s), tractor run(s), sponsored run(s), 5k, 10k, cup final, tryouts, training session(s)
      fair: fair(s), market(s), trade show(s), expo(s), bazaar(s), jumble sale(s), flea market(s), farmers market, farmers' market, book sale(s), yard sale(s), auction(s), job fair(s), career fair(s), bake sale(s)
      festival: festival(s), fest, carnival(s), fiesta(s), celebration(s), pride, fete(s)
      workshop: workshop(s), class(es), course(s), training, bootcamp(s), masterclass(es), demonstration(s), clinic(s), tutorial(s), hack night(s), lego club, toddler time, book group, lunch & learn, info night(s), information night(s), orientation
      webinar: webinar(s), virtual event(s), online event(s), livestream(s), virtual seminar series, virtual seminar(s)
      open-day: open house(s), open day(s), open evening(s)
      ceremony: ceremony, ceremonies, reposing, lying in state, inauguration(s), gala(s), reception(s), memorial service(s), commemoration(s), graduation(s), commencement(s), unveiling(s), ribbon cutting, ribbon-cutting, funeral(s), visitation(s), calling hours, burial, interment, celebration of life, requiem mass, removal to, mass, service of thanksgiving, holy communion, communion, parish eucharist, sung eucharist, eucharist, matins, compline, morning prayer, evening prayer, awards night, awards dinner, banquet(s), anniversary, wedding(s), swearing-in, ribbon-cutting(s), carol service(s), carols, well dressing, burns night
      deadline: deadline(s), closing date, due date
      other: band practice, choir practice, bell practice, practice night, rehearsal(s), open rehearsal(s), swap(s), seed swap(s), wassail(s), egg hunt(s), tree lighting(s), taster(s), flu shots, flu clinic(s), hustings, coffee morning(s), story hour(s), book club(s), lunch club(s), drop-in(s), debrief(s), de-brief(s), evensong, vigil(s), procession(s), plant sale(s), garage sale(s), rummage sale(s), car boot sale(s), playoff(s), public inquiry, planning inquiry, training run(s), sailing(s), carols, carol service(s), private view(s), skills night(s), event(s), rally, rallies, protest(s), demonstration march, strike(s), barbecue(s), bbq, picnic(s), potluck(s), blood drive(s), giveaway(s), fundraiser(s), contest(s), competition(s), raffle(s), bingo, quiz night(s), clean-up(s), cleanup(s), party, parties, night market, book signing(s), tasting(s), vote(s), election(s), referendum, tournament night, pancake breakfast(s), launch(es), day of action, bonfire(s), bonfire night, sleepover(s), craft sale(s), art sale(s), art trail(s), scarecrow trail(s), spelling bee(s), food drive(s), clothing drive(s), toy drive(s), waste day, recycling day, village day, corn boil, poker run, turkey shoot, beating the bounds, christmas lunch, lock-in, knit and natter, paint night, stargazing

    words weak-event-noun
      conference: discussion(s), presentation(s), series, programme, program, day(s), group
      meeting: reunion(s), evening(s), night(s), drinks, coffee, lunch, committee
      concert: band(s), orchestra, choir, music, doors, set
      show: film(s), movie(s), theatre, theater, theatrical
      sport: football, soccer, hockey, basketball, rugby
      other: morning(s), afternoon(s), weekend(s), social(s), circle(s), club(s), supper club, storytellers, fayre(s), swim(s), lesson(s), activities, activity, edition, season, family service, morning service, evening service, sale(s), registration, tickets, service, retreat, camp, summer camp, day camp, brunch, lunch, tea, march, reunion, audition(s), collection, prom, signing, trial, yoga, pilates, zumba, tai chi
      exhibition: collection(s), installation(s)
      ceremony: opening(s), closing, award(s), removal

    words event-verb
      future: will be made up, will be replayed, will instead be held, will instead take place, will take place, to be held, to take place, due to be held, due to take place, takes place, will be held, is to be held, are to be held, is fixed for, are fixed for, is scheduled for, are scheduled for, is set for, are set for, is planned for, are planned for, is slated for, join us, will be performed, will be staged, gets under way, get under way, kicks off, kick off, will kick off, will be celebrated, will go ahead, goes ahead
      present: has been added, have been added, is taking place, are taking place, is held, are held, is under way, take place
      past: took place, was held, were held, has taken place, had taken place, had already gone ahead, went ahead, kicked off, got under way
      conditional: would take place, might take place, could take place
      superseded: was to take place, was to have taken place, should have been, was supposed to, was due to take place, were due to take place, was scheduled for, were scheduled for, was going to be, was planned for, was to be held, was to be, were to be

    words weak-event-verb
      future: is on view, are on view, is on display, are on display, is on show, are on show, is scheduled, are scheduled, is planned, are planned, will begin, will start, begins, begin, starts, start at, start on, opens, open at, open on, resume, resumes, will resume, restarts, return on, run until, run every, will open, is back, returns, will return, follows, will gather, will run, runs, run from, runs from, will host, get going, falls, falls on, follows, follow, is on, are on, is due to open, are due to open, is due to begin, are due to begin, is due to start, are due to start, is set to open, is set to begin, is expected to open, is expected to begin, takes over, is coming, are coming, sets off, set off, sets off from, departs from, steps off, will set off, leaves from, musters, will muster, assembles, will assemble, comes to, come to, is to be, continues
      present: are on the
      past: met, gathered, opened, began, ran from, travelled to, traveled to, visited
      superseded: was due to, were due to

    words host-verb
      present: host(s), continue(s) with, open(s) with, conclude(s) with, end(s) with, close(s) with, kicks off with, kick off with, present(s), offer(s), will include, organize(s), organise(s), welcome(s), invite(s), feature(s), stage(s), celebrate(s), invites you to, invite you to, invites everyone to, invites all to, launch(es), run(s), take on, takes on, entertain(s), are at home to, is at home to, give(s), hold(s), holding, hosting, plays host to, bring(s), features
      future: will host, will present, will offer, will organize, will organise, will welcome, will feature, will stage, will celebrate, will hold, will give
      past: hosted, presented, organized, organised, welcomed, featured, staged, celebrated, held, during, at the

    words perform-verb
      future: will perform, will be performing, will play, will be playing, will sing, will be singing, will dance, will read from, will be reading from, will read, will speak, will be speaking, will talk about, will talk, will lecture, will discuss, will appear, will be appearing, will sign copies, will be signing, will entertain, will tell the story of, will give readings, will be in concert, will be in conversation, is to speak, is to perform, are to perform, to perform, to speak on, to play at, to play in, to sing at, to sing in
      present: perform, opens its doors, open their doors, will open its doors, meets, meet, next meets, next meet, will next meet, will meet, plays, performs, sings, play at, play in, play the, plays the, plays at, speaks on, speaks about, talks about, reads from, is in concert, are in concert, is in conversation, is guest speaker, headlines, will headline, tops the bill, top the bill, takes to the stage, take to the stage, appears at, appear at
      giving: will give, gives, give, will be giving, are giving, is giving, to give, will present, will deliver
      off: will not play, won't play, will no longer play, will not be playing, won't be playing, will not perform, won't perform, will no longer perform, will not be performing, will no longer be performing, will not sing, will no longer appear, will not be appearing, will not now play, will not now perform

    words existential
      any: there is, there's, there are, there will be, there will also be, there is also, there are also, there'll be
      fronted: it's, it is, it will be
      seen: catch, don't miss, you can catch, you can hear, you can see, come and hear, come and see
      daily: has, also has, has also, sees, also sees, will see, brings, also brings, will bring

    words act-verb
      presentation: will be presented, were presented, was presented, to be presented
      inauguration: will be inaugurated, is to be inaugurated, was inaugurated
      reopening: will open its doors again, will throw open its doors again, reopens its doors, opens its doors again, will reopen its doors
      launch: will be launched, was launched, launches
      signing: will be signed, was signed
      award: will be awarded, were awarded, will be handed out
      screening: will be screened, will be shown, was screened
      unveiling: will be unveiled, was unveiled
      visit: will visit
      planting: will be planted, will plant
      trial: will stand trial, will be tried, goes on trial, go on trial, will go on trial, will appear before, will appear in court
      election: will be elected, will elect
      funeral: will be laid to rest, will be buried, will be interred
      debate: will be debated, will debate

    words act-noun
      presentation: presentation
      inauguration: inauguration
      opening: opening
      reopening: reopening
      launch: launch
      signing: signing
      award: award
      screening: screening
      visit: visit to
      unveiling: unveiling
      publication: publication
      closing: closing
      departure: departure
      arrival: arrival
      celebration: celebration
      commemoration: commemoration
      planting: planting
      trial: trial
      election: election
      funeral: funeral
      debate: debate
      encounter: encounter
      performance: performance

    words state-cue
      cancelled: cancelled, canceled, is off, was off because, were off because, will not be on, won't be on, has been called off, was called off, called off, will not take place, will not be held, won't take place, had to go, pulled the plug, dropped from the programme, dropped from the program, dropped from the bill, taken off the programme, scrapped, can't be on, cannot be held, can't be held, is not going ahead, won't be held
      postponed: will be rearranged, to be rearranged, is to be rearranged, postponed indefinitely, postponed until further notice, until further notice, put on hold, on hold, date to be announced, postponed to a later date, put off to a later date, no new date, new date will be announced, new date will be set, new date to be announced, new date has yet, new date has not
      moved: postponed, switches from, switched from, switches to, switched to, rescheduled, moved to, moved from, has been moved, have been moved, put off, pushed back, brought forward, is now on, now on, new date, change of date, rescheduled from, rescheduled to, rescheduled for, pushed to, moves from, move from, bumped from, bumped to, has been bumped, have been bumped, put back to, shifted from, is moving to, are moving to
      tentative: tentative, tentatively, to be confirmed, subject to, might, could, may be held, may be cancelled, may be canceled, may be postponed, hope to, hopes to, tbc, tba, should be back, had hoped to
      maintained: will go ahead, goes ahead, as planned, still on, moved indoors, has been moved indoors, have been moved indoors, moved inside, has been moved inside, moved online, has been moved online
      full: sold out, fully booked, now on sale

    words report-cue
      any: compiled, modified, reviewed, markets wrap, as of, recorded, filed, issued, printed, revised, updated on, last edited, wrote, writes, reported on, dated the, announced, said, told, reported, stated, wrote, according to, statement on, statement of, press release of, letter dated, dated, posted, published, updated, last updated, released on, issue of, issue are, edition of, were told, in a statement, added, was reported, photo taken
      minutes: minutes of

    words other-fact
      absence: is away, are away, am away, be away, is out of the office, am out of the office, is on holiday, am on holiday, are on holiday
      any: closes for the holidays, breaks up for, break up for, final dividend, interim dividend, dividend of, search warrant, retires on, retires at, will retire, steps down, will step down, is stepping down, on leave, on holiday from, comes out, come out, next issue, next bulletin, next newsletter, office hours, no meeting, no session, no class, no show, no performance, closed for, street sweeping, lane closure, lane closures, road closure(s), closures, will be shut, be shut, shut overnight, one lane, traffic, detour(s), reduced to, road works, roadworks, repaving, paving, fares, judgment, judgement, appeal, court, plaintiff, defendant, inquest, verdict, convicted, shares, bond, matures, snow, rain, wind, temperatures, collection day, refuse, recycling, office closed, expires, expire, licence, license, permit, album, novel, published by, released, born, died, passed away, founded in, founded, established, set up, since, was built, came into being, comes into force, took effect, takes effect, effective, accident, crash, injured, arrested, charged, sentenced, closed, is closed, closure, weather, temperature, quarter ended, ended, fiscal, shares, dividend, adjourned, for mention, copyright, all rights reserved, cookie policy, daylight saving, spring ahead, time zone, wildfire, collected, donations, wrote, in office, record, per cent, percent, appointed, hired, opened in, started with, archive, older than, lifted, unpack, decided, sunny, cloudy, showers, break up, back to school, stay shut, school closed, inset day, fee schedule

    words deadline-cue
      any: deadline(s), due, apply, applications, application(s), register, registration(s), rsvp, submissions, submission(s), submit, submitted, entries, entry, entries close, applications close, have until, has until, closing date, sign up, book, bookings, reservation(s), nominations, abstracts, proposals, copy for, copy to, copy by, pay, order(s), drop off, dropped off, handed in, items for, articles for, contributions, copy date, let me know, let us know, contact, reply, replies, respond, hand in, early bird

      request: please, must be, need to be, needs to be, must, need to, needs to, have to, has to
      ending: end on, ends on, finish on, finishes on
      closing: by close of business, by close of play, by the end of the day, closes, close, deadline, is due, are due, due by, due on, have until, has until, closing date, no later than, ends

    words deadline-act
      registration: register, sign up, enrol, enroll, must be registered
      booking: book, reserve, must be booked, must be reserved, should be booked, need to be booked
      application: apply
      submission: submit, send, hand in, turn in, must be submitted, must be sent, should be sent
      reply: reply, respond, rsvp
      payment: pay, must be paid
      return: return, must be returned, should be returned

    words deadline-noun
      registration: registration
      booking: booking
      application: application
      submission: submission
      reply: reply
      payment: payment
      return: return

    words opening-hours
      any: (open|opens|close|closes) (an hour|half an hour) (later|earlier), pick up, collect from, box office, ticket office, festival office, hours, reception desk, front desk, opening hours, open daily, open every day, open weekdays, open from, open monday, open tuesday, hours of operation, office hours, box office hours, phone lines, coach leaves, coach will leave, bus leaves, bus will leave, buses leave, call between, call us between, phone between, ring between, call the office, phone the office, ring the office, call the school, contact the office

    words free-entry
      any: free, free entry, free admission, admission free, entry free, free of charge, pay what you can, no charge

    words field-label
      date: date, dates, when, day, date and time, date & time, dates and times, meeting date, event date, date of event, date of meeting, meeting dates
      time: time, hours, doors, start time, meeting time, event time, starts at, doors open
      place: where, location, venue, place, address, meeting location, meeting place, event location, event venue
      price: price, cost, admission, tickets, entry, fee
      contact: contact, info, information, phone, email, e-mail
      organizer: organizer, organiser, hosted by, presented by, organised by, organized by
      registration: register, registration, rsvp, booking, sign up
      title: what, title, event, meeting type, type of meeting, event name, event title, subject, topic
      other: language, who, duration, website

    words determiner
      definite: the
      indefinite: a, an, some, two, three, four, five, several, each, every, another
      demonstrative: this, that, these, those
      possessive: its, their, our, your, his, her, my

    words sequel
      pronoun: it, they
      same: this event, the event, this meeting, the same event, these events
      another: a second edition, the second edition, another edition, the next edition, a second session, a second date, another date, a second show, a second, another one, a third, the second one, the next one, a second one, the next ones, the following ones, a second night, a third night, an extra night, another night, a second evening, a second performance, another performance, an extra performance, an additional performance, a third show, an extra show, another show, an extra date, an additional date, a further date, a second screening, another screening, an extra session, another session

    words phrase-end
      any: originally, initially, closes, close, opens, ends, says, said, say, keeps, kept, makes, made, moves, moved, gives, gave, wants, want, needs, sees, saw, looks, finds, found, brings, brought, leaves, left, turns, turned, plays, played, features, hosts, asks, asked, tells, told, hopes, expects, promises, light up, lights up, remains, remain, stays, became, becomes, include, includes, including, offers, draws, drew, whose, how, why, what, itself, himself, herself, themselves, again, still, now, just, only, even, too, instead, is, are, was, were, will, would, has, have, had, can, could, should, may, might, must, but, because, so, when, while, then, also, already, finally, since, after, before, during, until, if, as, where, there, been, be, being, do, does, did, gets, goes, comes, takes, starts, begins, open to, organised by, organized by, hosted by, scheduled, planned, set for, not
      subject: who, which, that, it, they, we, you, he, she

    words phrase-link
      any: on sale for, on sale, of, and, &, for, on, in, at, to, with, from, by, the, a, an, against, between, about, into, over, under, or, in the course of, during the course of, in the course, of course, in due course

    words title-word
      end: organised by, organized by, hosted by, run by, staged by, put on by, presented by, free, free of charge, followed by, preceded by, suitable for, open to, tickets, doors, all welcome, as part of, starting, instead, led by, no charge, sponsored by, details
      purpose: outside, in aid of, in support of, along the, for the benefit of, on behalf of
      detail: please note, let's, let us, hi, hello, hi team, hello team, dear team, hi folks, dear all, dear parents, dear members, dear friends, dear neighbours, dear residents, hello all, hello everyone, hi all, hi everyone, please be aware, please remember, save the date, dates for your diary, date for your diary, except, weather, every, with, by, from, free, free entry, admission, ticket(s), doors, doors open, booking, bookings, book at, entry, price, cost, adults, children, ages, age, duration, contact, phone, tel, email, info, information, registration, register, venue, location, details, see, no, note, nb, bring, meet at, meet in, sold out, sold, tbc, tba, home, away, host, video, agenda, minutes, slides, recording, links, link, more, all day, all at, all in, subject, from, until, through, weather permitting, rain or shine, speaker(s), online, via, now, then, minutes, update, members only, refreshments
      hollow: calendar, community calendar, events calendar, calendar of events, next, first, second, third, final, last, regular, annual, monthly, weekly, special, short, free, one, new, open, public, big, great, another, other, same, day, evening, night, event(s), session(s), time, town's, group's, only, set, part, season, edition, deadline, registration, closes, close, due, book, register
      naming: called, titled, entitled, named, dubbed, theme, title, name

    words negation
      determiner: no, without any
      any: not, never, without, nor

    words exception
      custom: traditionally, usually, normally, customarily
      instead: instead of, instead of on, instead of at, rather than on, rather than at
      any: usually in, normally in, traditionally in, usually held in, normally held in, not, except, except on, except for, excluding, not on, not on the, but not on, apart from, no session on, and not, and not at, not at, no classes on, no show on, none on, none, we skip, skips, skipping

    words tense
      past: was, were, had, did, has been, have been, said, told, took, came, went, gave, won, drew, got
      future: will, won't, shall, is going to, are going to, is to, are to, next, upcoming, forthcoming

    words relative
      any: which, that, who

    # Words of the same categories that came with later texts.
    words event-noun
      conference: masterclass with, fireside chat(s), lecture series, public lecture(s), guest lecture(s), brown bag(s), symposium day, study day(s), unconference(s), summer school(s), winter school(s), colloquium series, panel debate(s), in conversation
      meeting: strike vote(s), regular meeting(s), special meeting(s), annual town meeting, town meeting(s), general assembly, open meeting(s), public meeting(s), board meeting(s), committee meeting(s), full council, parish council, parish meeting, reunion dinner, networking event(s), mixer(s), afternoon tea, cream tea, tea party, lunch and learn, coffee hour, coffee mornings, get together, potluck supper, planning meeting(s), kick-off meeting, info session(s), information session(s), information evening(s), open session(s)
      trip: bus trip(s), ramble(s), day trip(s), field trip(s), guided walk(s), walking tour(s), ghost walk(s), history walk(s), bird walk(s), nature walk(s), heritage walk(s), pub crawl, bike ride(s), group ride(s), ride-out, boat trip(s), farm visit(s), site visit(s), tour bus, open studio(s), pilgrimage walk
      exhibition: private viewing(s), opening reception(s), degree show(s), art fair(s), photo exhibition(s), quilt show(s), flower show(s), degree exhibition
      show: matinee(s), panto, pantomime(s), nativity play, nativity, school play, talent show(s), open-air cinema, outdoor cinema, film club, firework display(s), fireworks display(s), bonfire night, light switch-on, lights switch-on, lantern parade, lantern walk, santa parade, circus, puppet show(s), magic show(s), comedy show(s), variety show(s), improv night, poetry slam, poetry night, slam, spoken word night, drag show, burlesque, book launch(es), author talk(s), book reading(s), in-store
      concert: ceilidh(s), hoedown, sing-along, sing along, choral evensong, carol concert(s), carol singing, carols by candlelight, carols on the green, carols round the tree, singalong(s), lunchtime concert(s), lunchtime recital(s), organ recital(s), album launch, battle of the bands, karaoke, karaoke night, disco(s), silent disco, barn dance(s), tea dance(s), square dance(s), contra dance(s), folk night, jazz night, open-mic night
      sport: semi-final(s), semifinal(s), quarter-final(s), final(s), cup tie(s), derby, fixture(s), home game(s), away game(s), football game(s), hockey game(s), playoff(s), sports day(s), field day(s), fun run(s), park run, parkrun, charity run, swim meet, track meet, meet(s), bike race(s), time trial(s), regattas, golf day, golf tournament, curling bonspiel, bonspiel(s), charity swim, open swim, skate night, kickoff, tip-off, face-off, opening day
      fair: craft fair(s), antiques fair(s), book fair(s), record fair(s), plant fair(s), christmas fair(s), christmas market(s), makers market, sale of work, clothes swap(s), toy sale, nearly new sale, tag sale(s), rummage, swap meet(s), science fair(s), health fair(s), country fair, county fair, summer fair, fall fair
      festival: art(s) trail(s), sculpture trail(s), scarecrow trail(s), open studios, food trail, homecoming, street party, block party, fun day(s), family day(s), family fun day, winterfest, oktoberfest, harvest supper, beer festival(s), film festival(s), arts festival(s), music festival(s), food festival(s), gala day, heritage weekend, open weekend, culture night, nuit blanche, mardi gras, may fair, jubilee
      workshop: taster session(s), taster class(es), training day(s), short course(s), evening class(es), drawing class(es), life drawing, repair cafe(s), repair café(s), hands-on session(s), drop-in session(s), working bee, work party, work day, planting day(s), volunteer day(s), craft session(s), story time session(s), coding club, bike clinic(s), seminar series
      open-day: open garden(s), open gardens, doors open day, open studios, campus tour(s), taster day(s), visit day(s), offer holder day
      ceremony: memorial service(s), remembrance service, service(s) of remembrance, midnight mass, christening(s), blessing, dedication, wreath-laying, wreath laying, prize-giving, prize giving, awards ceremony, awards evening, graduation ceremony, induction, investiture, ribbon cuttings, groundbreaking, ground-breaking, topping out, unveiling ceremony, swearing in, convocation, wake
      deadline: submission deadline, application deadline, registration deadline, entry deadline, closing date for, cut-off date
      other: prize draw, club draw, grand draw, quiz, pub quiz, trivia night, trivia, games night, board game night, games evening(s), escape room, treasure hunt, scavenger hunt, murder mystery, litter pick(s), beach clean(s), beach clean-up, tree planting, hog roast, fish fry, clambake, pancake supper, spaghetti supper, ham supper, chili cook-off, cook-off, bake-off, wine tasting(s), beer tasting(s), whisky tasting(s), coffee tasting, silent auction, charity auction, telethon, sponsored walk, walkathon, sleepout, march and rally, picket, walkout, sit-in, day of strike, strike day, polling day, by-election, ballot, consultation event(s), vaccination clinic(s), blood donor session, blood donation, collection day, amnesty day

    words event-verb
      future: is pencilled in for, is penciled in for, are pencilled in for, is back on, is lined up for, is booked for, are booked for, is due on, will run from, will run until, will be on, is being held, are being held, will be staged on, will return on, is still on for, are still on for, is still on, are still on, is happening, will happen, happens, gets going, will meet at, will convene, are invited to, you are invited to, come and join, come along
      past: was staged, had been held, has been held, drew, attracted
      conditional: may take place, may be held
      superseded: should have been held, was pencilled in for, had been due to take place, had been scheduled for, had been planned for, had been set for, had been slated for, was meant to be, was to have been held

    words state-cue
      cancelled: is cancelled, are cancelled, is canceled, has been cancelled, have been cancelled, will not happen, won't happen, will not now take place, will not now be held, will not now go ahead, to cancel the, to cancel its, to cancel their, to cancel this, to cancel our, had to cancel, has had to cancel, have had to cancel, calls off, to call off, will no longer take place, won't go ahead, will not go ahead, has been scrapped, is scrapped, no longer taking place, abandoned, has been axed, axed
      moved: had to move, has to move, have to move, has had to move, have had to move, has been pushed, have been pushed, has been put back, put back, has been brought forward, has moved, have moved, has been refixed, refixed for, to move the, to move its, to move our, has been continued to, was continued to, moves to, switched to, has been switched, has been shifted, shifted to, rearranged for, rearranged to, has been rearranged, have been rearranged, was rearranged, was delayed, were delayed, has been delayed, have been delayed, is delayed, delayed until, delayed to, delayed by
      tentative: pencilled in, penciled in, provisional, provisionally, weather permitting, if all goes well, probably, perhaps, maybe, possibly, likely

    words deadline-cue
      any: on sale until, can be ordered, may be ordered, can be claimed, could be claimed, can be bought, can be booked, may be submitted, can be submitted, may be sent, can be sent, should be sent, will be accepted, can be made, may be made, can be dropped off, may be dropped off, can be handed in, can be returned, have until, has until, accepted until, accepted through, are accepted, be received by, must be received, must reach us, are due, is due, applications, nominations, entries, abstracts, submissions, submit, apply by, enter by, reply by, respond by, book by, return by, sign up by, reserve by, tickets by

    words state-cue
      advanced: brought forward by, moved up by, moved forward by, has been brought forward by

    words tense
      superseded: had planned, we'd planned, they'd planned, i'd planned, had been planning, was to, were to, was due to, were due to, was supposed to, was meant to, should have, was going to, had been going to, was pencilled in, originally scheduled, originally planned, first announced for, had hoped to, originally slated, originally set for, was slated for, were slated for
      pluperfect: had, had been, had already been

    words same-hour
      any: same hour, same time, at the same hour, at the same time, same times, same hours

    words deadline-act
      limit: can be ordered, may be ordered, can be claimed, could be claimed, can be bought, can be booked, may be submitted, can be submitted, may be sent, can be sent, should be sent, will be accepted, can be made, may be made, can be dropped off, may be dropped off, can be handed in, can be returned, have until, has until, accepted until, are accepted, be received by, must be received, must reach us, are due, is due

    words deadline-noun
      limit: deadline

    words plan
      planned: previously advertised, previously announced, advertised, announced, scheduled for, due to take place, due to be held, planned for, slated for, set for, billed for, pencilled in for, announced for, due on
      inTheEnd: will now, is now, are now, it's now, it is now, so it's now, instead, in the end, after all, rather

    words modal
      passive: must be, can be, may be, need to be, needs to be, have to be, has to be
      any: must, can, may, need to, needs to, have to, has to, is asked to, are asked to, is invited to, are invited to, is urged to, are urged to, is required to, are required to

    words reason
      clause: because
      any: because of, due to, owing to, on account of, as a result of

    words condition
      any: weather permitting, weather allowing, weather willing, if conditions, if the weather, if weather, if the forecast, if it snows, if it is wet, if necessary, if rained out, if unsuitable, in case of, in the event of, if it rains, if wet, in bad weather, if raining, if there is, in the case of
    """#
}
