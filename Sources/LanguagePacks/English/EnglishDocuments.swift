extension EnglishPack {
  /// Stamps, teasers, captions and page furniture.
  static let documents = #"""
    words published-stamp
      any: published, published on, published at, published online, date published, publish date
      any: publication date, date of publication, posted, posted on, posted at, posted by
      any: first published, first published on, originally published, originally published on
      any: released, released on, release date, issued, issued on, created, created on, date posted
      any: submitted on, submitted by, written on, added on, uploaded on, news release, press release
    words updated-stamp
      any: corrected, corrected on, updated, updated on, updated at, last updated, last updated on, last update, last modified
      any: last modified on, last edited, last edited on, last reviewed, last revised, revised
      any: modified, modified on, edited on, date modified, page last updated, this page was last
      any: this page was last edited on, this page was last updated on, last changed, last changed on
    words teaser-heading
      any: all episodes, more episodes, other episodes, previous episodes, latest episodes
      any: read more, read also, also read, read next, up next, more news, more stories, more from
      any: more like this, more on this, more on this story, more on this topic, more in this section
      any: more in, more posts, more articles, more headlines, more to read, more to explore
      any: related, related articles, related stories, related posts, related news, related content
      any: related links, related topics, related events, similar articles, similar posts
      any: recent posts, recent articles, recent stories, recent news, recent entries, latest news
      any: latest posts, latest stories, latest articles, latest headlines, latest updates
      any: also in this issue, in this issue, elsewhere in this issue, in other news, other news
      any: other stories, other listings, other articles, other posts, other events, other headlines
      any: also in the news, also on this site, see also, also see, you may also like
      any: you might also like, you may also enjoy, you might also enjoy, you may be interested in
      any: you might be interested in, recommended, recommended for you, recommended reading
      any: recommended stories, don't miss, editors' picks, editor's picks, our picks, top stories
      any: trending, trending now, trending stories, most read, most popular, popular posts
      any: popular stories, most viewed, most shared, what others are reading, from around the web
      any: around the web, elsewhere on the web, sponsored content, previous post, next post
      any: previous article, next article, previous story, next story, older posts, newer posts
      any: further reading, continue reading, in case you missed it, keep reading, what to read next
      weak: news, headlines, local news, stories, announcements, events, upcoming, in brief, briefs
      weak: press releases, from the archive, from the archives, nearby, in your area, the latest
    words page-furniture
      comments: be the first to comment, leave a comment, leave a reply, add a comment
      comments: post a comment, write a comment, join the conversation, join the discussion
      comments: no comments, no comments yet, 0 comments, comment(s), view comments, show comments
      comments: comments are closed, comments off, log in to comment, sign in to comment, reply
      comments: your email address will not be published, required fields are marked
      sharing: share, share this, share this article, share this story, share this page, share on
      sharing: tweet, like, like this, pin it, facebook, twitter, whatsapp, linkedin, email this
      sharing: listen, listen to this article, minute listen
      sharing: print, printed on, print this page, print this article, copy link, follow us, follow us on
      sharing: add to calendar, add to my calendar, report an error, save for later, bookmark
      subscription: subscribe, subscribe now, subscribe to our newsletter, sign up for our newsletter
      subscription: sign up for emails, newsletter, sign in, log in, login, register, my account
      subscription: become a member, already a subscriber, create an account, donate, support us
      subscription: get the newsletter, get our newsletter, for subscribers only, start your trial
      cookies: cookie(s), cookie policy, this site stores cookies, this site uses cookies
      cookies: this website uses cookies, we use cookies, accept all, reject all, manage cookies
      cookies: accept, refuse, refuse accept, accept cookies, cookie settings, cookie preferences
      legal: copyright, all rights reserved, privacy policy, privacy, terms of use, terms of service
      legal: terms and conditions, legal notice, disclaimer, accessibility, site map, sitemap
      legal: about us, contact us, you are visitor, you are visitor no, best viewed with
      author: about the author, about the writer, about the authors
      navigation: this entry was posted in, this post is filed under, this entry is filed under
      navigation: menu, home, skip to content, skip to main content, skip to navigation, go to content
      navigation: is this page useful, was this page useful, was this page helpful, rate this page
      navigation: was this article helpful, was this article useful, did you find this page useful
      navigation: search, back, back to top, close, next, previous, you are here, breadcrumb
      navigation: all events, event details, details, add to calendar, google calendar, icalendar, export events, share this event, more info, xclose, table of contents, contents, show more, load more, view all, see all, tags
      navigation: min read, minute read, read time, reading time, filed under, categories, category
      advertising: advertisement, sponsored, advertise with us, article continues below
    words widget
      weather: weather, weather for, forecast, humidity, pressure, feels like, precipitation, hPa
      weather: partly cloudy, mostly cloudy, mostly sunny, light rain
      sky: wind, cloudy, overcast, sunny, rain, showers, smoke, snow, fog, mist, clear
      sky: thunderstorm(s), mph
      poll: poll, vote now, today's poll, question of the day, cast your vote, reader poll
      jobs: job listings, classifieds, obituaries, horoscope(s), crossword, tv listings
      market: stock market, exchange rates
    words caption-cue
      any: photo, photos, photo by, photo credit, photograph, photograph by, picture, pictured
      any: image, image credit, credit, courtesy of, photo courtesy of, file photo, caption, video
      any: photos by, illustration, above
    words byline
      any: by, written by, reported by, posted by, contributed by, staff reporter, staff writer, author
    words mail-header
      from: from, sender
      to: to, cc, bcc, reply-to, recipients
      date: date, sent
      subject: subject, re
    words topic
      any: health, business, politics, society, culture, sport(s), education, environment, crime
      any: entertainment, lifestyle, world, national, local, science, technology, media, opinion
      any: travel, heritage, property, farming, music, film, books, arts, food, fashion, weather
      any: community, jobs, transport, housing, letters, editorial, obituary, obituaries, religion
    words abbreviation
      title: ^Mr, ^Mrs, ^Ms, ^Dr, ^Prof, ^St, ^Sr, ^Jr, ^Gen, ^Col, ^Capt, ^Lt, ^Sgt, ^Rev, ^Hon, ^Gov
      title: ^Sen, ^Rep, ^Pres, ^Supt, ^Mt, ^Ft
      title: ave, blvd, rd, ste, apt, vol, fig, vs, approx, tel, ext, univ, dept, cf
      any: ^No, ^Nos, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
      any: mon, tue, tues, wed, thu, thur, thurs, fri, sat, sun, no, nos, est
      any: inc, ltd, corp, co, e.g, i.e, p, pp
      unit: a.m, p.m, am, pm, hr, hrs, min, ft, etc, U.S, U.K
    """#
}
