extension EnglishPack {
  /// Venue heads, streets and the words around places.
  ///
  /// `weak` heads make a venue only with a name ("Cruciform Building"), `strong` ones also alone
  /// after a preposition ("at the town hall").
  static let places = #"""
    words venue-head
      strong: city hall, town hall, county hall, council chamber, guildhall, courthouse
      strong: parliament, legislature, embassy, consulate, library, public library
      strong: police station, fire station, post office, visitor centre, visitor center
      strong: civic centre, civic center, community centre, community center, village hall
      strong: parish hall, church hall, theatre, theater, playhouse, opera house, concert hall
      strong: music hall, auditorium, amphitheatre, amphitheater, cinema, movie theater, museum
      strong: gallery, art gallery, arts centre, arts center, cultural centre, planetarium
      strong: aquarium, observatory, bookshop, bookstore, nightclub, bandstand, screening room
      strong: ballroom, banquet hall, conference centre, conference center, convention centre
      strong: convention center, exhibition centre, expo centre, fairgrounds, showground
      strong: pavilion, marquee, lecture hall, lecture theatre, meeting room, boardroom
      strong: function room, clubhouse, legion hall, stadium, gymnasium, leisure centre
      strong: sports centre, sports complex, rec centre, recreation centre, aquatic centre
      strong: ice rink, racecourse, racetrack, velodrome, golf club, tennis club, ballpark
      strong: skate park, ski resort, church, cathedral, chapel, abbey, basilica, minster
      strong: mosque, synagogue, monastery, convent, priory, cemetery, crematorium, war memorial
      strong: castle, fortress, citadel, barn, winery, vineyard, cellar, botanical garden, zoo
      strong: harbour, harbor, pier, marina, lighthouse, trailhead, hospital, general hospital
      strong: clinic, medical centre, medical center, health centre, care home, nursing home
      strong: pharmacy, blood centre, hospice, high school, academy, student union, daycare
      strong: CEGEP, brewery, distillery, shopping centre, shopping center, farmers market
      strong: warehouse, headquarters, head office, business park, science park, incubator
      strong: innovation hub, coworking space, railway station, train station, bus station
      strong: ferry terminal, car park, parking lot, lecture room, meeting hall, art museum
      strong: film archive, student center, student centre, union building, memorial hall
      strong: memorial church, science centre, science center, discovery centre, opera, gardens
      strong: social centre, social center, senior center, senior centre, youth center, elementary school, middle school
      strong: funeral home, funeral parlour, funeral parlor, funeral chapel, primary school, secondary school, vestry, scout hut, guide hut, village green, bowling green
      weak: court, archive, circus, casino, club, studio, hall, forum, arena, gym, pool, rink
      weak: field, ground, beach, temple, palace, manor, mansion, fort, tower, mill, farm
      weak: garden, park, university, college, school, institute, faculty, campus, hotel, inn
      weak: pub, tavern, restaurant, cafe, café, bar, mall, market, store, factory, plant
      weak: station, terminal, airport, square, plaza, green, common, waterfront, downtown
      weak: town centre, city centre, grounds, quay, boardwalk, centre, center, house, building
      weak: hub, complex, room, lounge, glade, quad, lawn, rooms, union, foundation, studios
      weak: laboratory, laboratories, lab, labs, research campus, arms, tap, taproom, kitchen, shed
      weak: works, exchange, depot, wharf, halls, lodge, cottage, barracks, fields, chambers, commons
      weak: hut, yard, dome, bowl, parkway, trail, bridge, dock, docks, islands, legion, lido, maltings

    words street-type
      any: street, st, st., avenue, ave, ave., av., road, rd, rd., lane, ln, ln., drive, dr, dr.
      any: court, ct, square, sq, sq., place, pl, terrace, crescent, close, way, boulevard, blvd
      any: blvd., highway, hwy, parkway, pkwy, row, gardens, grove, mews, hill, walk, embankment
      any: quay, gate, rise, circle, cir, alley, turnpike, pike, trail, plaza, broadway, mall
      any: green, approach, wynd, croft, loop

    words locative
      at: at, @
      in: in
      inside: inside, within, on, upon, outside, outside of
      near: near, around, close to, next to, just off, by

    words place-label
      any: where, venue, location, place, address, site, town, city
      meeting: meeting point, meeting place, meet at

    words same-place
      any: same venue, same place, same time and place, same time and venue, same day and place, same location, same room, same address, same spot, same hall, same meeting point, same entrance

    words online-venue
      any: via zoom, on zoom, over zoom, ^zoom, on teams, via teams, by teams, by zoom, microsoft teams, webinar
      any: livestream, virtual event, google meet, on youtube, on facebook live, on twitch, on discord, livestorm, gotomeeting, gotowebinar, via webex, webex
      weak: online, live stream, virtually, by phone, over the phone

    words venue-intro
      any: on the premises of, in the grounds of, on the grounds of, at the headquarters of
      any: at the home of, at the offices of, on the campus of

    words place-word
      article: the, a, an
      of: of
      toward: from, to, via, through, towards, toward, into, since
      between: between
      link: of, the, and, on, upon, under, le, la, de, du, by, in, en
      and: and, or
      title: Mr, Mr., Mrs, Mrs., Ms, Ms., Miss, Dr, Dr., Prof., Professor, Sir, Lord, Lady, Rev., Judge
      title: President, Senator, Sen., Rep., Governor, Gov., Mayor, Councillor, Cllr, Captain, General
      title: Colonel, Minister, Prince, Princess, King, Queen, Saint, Father, Sister, Bishop, Pope
      given-name: James, John, Robert, Michael, William, David, Richard, Joseph, Thomas, Charles
      given-name: Christopher, Daniel, Matthew, Anthony, Mark, Donald, Steven, Paul, Andrew, Joshua
      given-name: Kenneth, Kevin, Brian, George, Timothy, Ronald, Edward, Jason, Jeffrey, Ryan, Jacob
      given-name: Gary, Nicholas, Eric, Jonathan, Stephen, Larry, Justin, Scott, Brandon, Benjamin
      given-name: Mary, Patricia, Jennifer, Linda, Elizabeth, Barbara, Susan, Jessica, Sarah, Karen
      given-name: Lisa, Nancy, Betty, Margaret, Sandra, Ashley, Kimberly, Emily, Donna, Michelle
      given-name: Carol, Amanda, Dorothy, Melissa, Deborah, Stephanie, Rebecca, Sharon, Laura, Cynthia
      given-name: Kathleen, Amy, Angela, Shirley, Anna, Brenda, Pamela, Emma, Nicole, Helen, Samantha
      given-name: Katherine, Christine, Rachel, Carolyn, Janet, Maria, Heather, Diane, Julie, Joyce
      given-name: Victoria, Kelly, Christina, Joan, Evelyn, Peter, Alan, Ian, Simon, Jack, Harry, Oliver
      press: times, herald, gazette, tribune, journal, post, news, chronicle, star, mirror, globe
      press: observer, guardian, telegraph, daily, radio, magazine, sun, examiner, mail, press
      organisation: university, college, club, team, council, police, bishop, united, city council
      organisation: district, board, committee, players, trust, trustees, foundation, friends, choir, band, orchestra, singers, league, authority, commission
      organisation: mayor, diocese, bank, society, association, union, chamber, institute, party
      area-noun: county, counties, province(s), state(s), district, region(s)
      town-noun: city, cities, town(s), village(s), borough, municipality, port
      not-a-place: christmas, easter, thanksgiving, halloween, hanukkah, ramadan, internet, god, earth
      not-a-place: congress, parliament, senate, state, government, house, english, french, american
      not-a-place: north, south, east, west, covid, nato, un, eu, bbc, nhs, us, may, march, august
      not-a-place: spring, summer, autumn, fall, winter, i, we, he, she, they, it, this, that, these
      not-a-place: you, your, our, my, his, her, all, no, yes, not, if, when, what, who, how, why
      not-a-place: valley, grove, church, there, here, but, so, as, for, with, then, also, tickets, doors, free, join, come
      modifier: public, central, national, royal, new, old, community, memorial, civic, main, great
      phrase: went online, available online, buy online, book online, register online, sign up online
      phrase: tickets online, read online, watch online, order online, shop online, apply online
      phrase: thanks to, according to, due to, at least, at most, at first, at last, at home, at once
      phrase: in order, in addition, in particular, with, for, by, against, in honor of, in honour of
      phrase: in memory of, in support of, in partnership with, in collaboration with, in aid of
      going: going to, goes to, go to, went to, travelling to, traveling to, travel to, travels to, heading to, heads to, off to, flying to, flies to
      origin: born in, based in, native of, hails from, hail from, lives in, live in, living in, resident of, graduate of, died in
      direction: north, south, east, west, n, s, e, w, ne, nw, se, sw
      site: skatepark, brickworks, boardroom, council chamber(s), media center, reading room, back room
      site: changing rooms, playground, bowling green, village green, towpath, boathouse, bus station
      site: slipway, orchard, dairy, depot, green, gate, lot, parking lot, garden(s), allotment(s)
      site: memorial garden, polytunnel, barn, shed(s), cart shed, yard, courtyard, pond, lake
      site: riverbank, beach, pier, jetty, wharf, dock(s), quay, harbour, harbor, marina, bridge
      site: footbridge, lock, weir, bandstand, pavilion, marquee, tent, field(s), playing field(s)
      site: recreation ground, rec, pitch, track, clubhouse, hut, scout hut, hall, church, chapel
      site: school, cafeteria, gym, canteen, café, cafe, pub, library, museum, market, farmers' market
      site: market place, marketplace, square, arches, basement, foyer, lobby, atrium, office(s)
      site: headquarters, studio, workshop, warehouse, mill, forge, station, bus stop, car park, park
      site: common, woods, wood, meadow, trailhead, summit, quarry, mine, cave, castle, tower, ruins
      site: lighthouse, cenotaph, monument, statue, fountain, memorial, cemetery, churchyard
      site: vineyard, farm, greenhouse, stables, arena, rink, pool, gallery, theatre, theater, cinema
      site: campground, campsite, fairground, showground, racecourse, rotunda, visitor centre
      site: visitor center, surgery, top gate, fish market, town hall, community orchard
      site: rectory, vicarage, manse, vestry, crypt, refectory, schoolroom, staffroom, staff room
      site: classroom, clubroom(s), community room, function room, back bar, tap room, sports hall
      site: headland, lookout, seafront, promenade, tea room(s), village hall, village
      site: sports ground, drill hall, tithe barn, meeting house, steps, lawn, boat ramp, slip
      site: reservoir, ferry landing, lifeboat station, boardwalk, viewpoint, branch, oval
      site: customs shed(s), pumping station, water tower, ticket office, box office, walled garden
      purpose: for
      leaves: from, start(s), starting, leaves, leaving, departs, departing, departure, sets off
      leaves: setting off, walk, walks, swim, run, ride, row, parade, stepping off, steps off, bus, coach
      hosts: hosts, will host, is hosting, hosted, welcomes, will welcome, opens its doors
      hosts: will open its doors, plays host to, will be home to, is the venue for, is to host
      british: programme(s), organised, organiser(s), organise, recognised, specialised, realise(d)
      british: honour(s), honoured, neighbour(s), colour(s), colourful, favourite(s), labour
      british: fortnight, whilst, GMT, BST, bank holiday, parish council, borough council
      british: county council, district council, tombola, car boot sale, jumble sale, raffle prizes
      british: high street, postcode, primary school, sixth form, half term, half-term
      british: bring and buy, beetle drive, village hall, pensioners, OAP(s), concessions, MP
      british: fayre, fete, coffee morning(s), whist, churchwarden(s), parish hall, car park
      american: theater(s), color(s), colorful, favorite(s), neighbor(s), neighborhood(s), honored
      american: center(s), zip code, downtown, potluck, kindergarten, high school
      american: EST, EDT, CST, CDT, PST, PDT, city hall, borough hall, zoning board
      canadian: provincial, Ont., toonie, loonie, MPP, first nation(s), band council, canadian(s)
      away: play away at, plays away at, will play away at, play away to, travel to, travels to, will travel to, are away to, is away to, are away at, is away at
      receiving: hosting, entertaining, welcoming, facing
      opponent: v, v., vs, vs., versus, against, host, hosts, entertain, entertains, take on, takes on, will take on, face, faces, will face, are at home to, is at home to
      court: magistrates' court, crown court, district court, high court, county court, superior court, supreme court
      court: circuit court, provincial court, court of appeal
      hearing: trial, verdict, sentencing, sentenced, arraignment, arraigned, judgment, judgement, plead, plea
      unit: suite, ste, ste., apt, apt., unit, floor, room, po box, p.o. box
    """#
}
