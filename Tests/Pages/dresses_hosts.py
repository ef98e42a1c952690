"""Dresses of blog hosts, boards in tables, shops, wikis, questions, parishes and clubs."""
from dresses import Page, full, items, nav, paras, quote, shown, w
from dresses_more import head, short

WEEKDAYS = {
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split(),
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}


def weekday(c):
    import datetime
    return WEEKDAYS[c.language][datetime.date(c.year, c.month, c.day).weekday()]


def board(c):
    """A bulletin board of 2005: posts are rows of a table, each under its day; members' dates beside them."""
    t = w(c)
    posted = {"de": "Verfasst am: %s %02d %s, %d 14:22", "en": "Posted: %s %s %02d, %d 2:22 pm", "fr": "Posté le: %s %02d %s %d 14:22"}
    months = {"fr": "Jan Fév Mar Avr Mai Juin Juil Aoû Sep Oct Nov Déc", "de": "Jan Feb März Apr Mai Jun Jul Aug Sep Okt Nov Dez",
              "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"}[c.language].split()

    def line(year, month, day):
        if c.language == "en":
            return posted["en"] % (weekday(c)[:3], months[month - 1], day, year)
        return posted[c.language] % (weekday(c)[:2 if c.language == "de" else 3], day, months[month - 1], year)

    since = {"de": "Anmeldungsdatum: 04.02.2009", "en": "Joined: 04 Feb 2009", "fr": "Inscrit le: 04 Fév 2009"}[c.language]

    def row(name, stamp, body):
        return f'<tr><td width="150" valign="top" class="row1"><span class="name"><b>{name}</b></span><br><span class="postdetails">{since}<br>Posts: 211</span></td><td class="row1" width="100%" valign="top"><table width="100%"><tr><td width="100%"><span class="postdetails">{stamp}</span></td></tr><tr><td colspan="2"><hr></td></tr><tr><td colspan="2"><span class="postbody">{body}</span></td></tr></table></td></tr><tr><td class="spaceRow" colspan="2" height="1"></td></tr>'

    first = "<br><br>".join(c.paragraphs[:1]) + "<br>" + quote(c) + items(c) + "<br><br>".join(c.paragraphs[1:])
    rows = row(c.author, line(c.year, c.month, c.day), first) + row("wolke7", line(c.year + 1, 2, 3), t["said"][0]) + row("hobbit", line(c.year + 1, 2, 4), t["said"][1])
    markup = f"""
{head(c, "Dorfforum :: Thema anzeigen")}<body bgcolor="#E5E5E5"><table width="100%"><tr><td><span class="mainmenu"><a href="faq.php">FAQ</a> <a href="search.php">{t["search"]}</a></span></td></tr></table><table width="100%"><tr><td><a class="maintitle" href="viewtopic.php?t=12">{c.title}</a></td></tr></table><table class="forumline" width="100%" cellspacing="1" cellpadding="3">{rows}</table><div align="center"><span class="copyright">Powered by <a href="http://www.phpbb.com/">phpBB</a> &copy; 2001, 2005 phpBB Group</span></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["phpBB Group"]))


def day_header(c):
    """A blog that heads each day with its date and says the hour alone below the post."""
    t = w(c)
    told = {"de": f"Geschrieben von {c.author} in <a href='/k'>Allgemein</a> um 14:22 | <a href='#c'>Kommentare (2)</a>",
            "en": f"Posted by {c.author} in <a href='/k'>General</a> at 14:22 | <a href='#c'>Comments (2)</a>",
            "fr": f"Écrit par {c.author} dans <a href='/k'>Général</a> à 14:22 | <a href='#c'>Commentaires (2)</a>"}[c.language]
    archive = "".join(f"<li><a href='/a/{m}'>{m} 2024</a></li>" for m in {"de": ["Oktober", "September", "August"], "en": ["October", "September", "August"], "fr": ["octobre", "septembre", "août"]}[c.language])
    markup = f"""
{head(c, "Notizen")}<body><div id="serendipity_banner"><h1><a href="/">Notizen</a></h1></div><table id="mainpane"><tr><td id="content" valign="top"><div class="serendipity_Entry_Date"><h3 class="serendipity_date">{weekday(c)}, {c.written}</h3><h4 class="serendipity_title"><a href="/p/12">{c.title}</a></h4><div class="serendipity_entry"><div class="serendipity_entry_body">{full(c)}</div><div class="serendipity_entryFooter">{told}</div></div></div><div class="serendipity_comments"><div class="serendipity_commentsTitle">{t["comments"]}</div><div class="serendipity_comment"><div class="serendipity_commentBody">{t["said"][0]}</div><div class="serendipity_comment_source">Heinz - 12.02.2025 10:04</div></div><div class="serendipity_comment"><div class="serendipity_commentBody">{t["said"][1]}</div><div class="serendipity_comment_source">Uta - 13.02.2025 09:11</div></div></div></td><td id="serendipityRightSideBar" valign="top"><div class="serendipitySideBarItem"><h3>Archiv</h3><ul>{archive}</ul></div><div class="serendipitySideBarItem"><p>{t["newsletter"]}</p></div></td></tr></table></body></html>"""
    return Page(c, markup, shown(c, markup))


def shop_magazine(c):
    """The magazine of a web shop: the article between categories and products with prices."""
    t = w(c)
    product = "".join(f'<div class="product--box"><a href="/p{i}" title="x"><img src="/media/image/2025/03/0{i}/p.jpg"></a><div class="product--info"><a href="/p{i}">{name}</a><div class="product--price">{9 + i},90 €</div></div></div>' for i, name in enumerate(["Gießkanne Zink 9 l", "Handschuhe Leder", "Rosenschere klein"], 1))
    markup = f"""
{head(c, "Gartenkontor")}<body class="is--ctl-blog"><div class="page-wrap"><nav class="navigation-main"><ul class="navigation--list">{nav(c)}</ul></nav><section class="content-main"><div class="blog--detail panel"><h1 class="blog--detail-headline">{c.title}</h1><div class="blog--box-metadata"><span class="blog--metadata-author">{c.author}</span><span class="blog--metadata-date">{c.numeric.replace("/", ".")[:6]}{c.year % 100:02d} 10:00</span><span class="blog--metadata-comments">0 {t["comments"]}</span></div><div class="blog--detail-description">{full(c)}</div></div><div class="blog--crossselling"><h2>{t["related"]}</h2>{product}</div><div class="basket">0,00 € *</div></section><footer class="footer-main"><p>{t["newsletter"]}</p><a href="/i">{t["legal"]}</a><p>* inkl. MwSt.</p></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Gießkanne Zink 9 l", "9,90"]))


def doku_wiki(c):
    """A wiki page that knows when it was last changed and nothing of when it was begun."""
    t = w(c)
    changed = {"de": "Zuletzt geändert", "en": "Last modified", "fr": "Dernière modification"}[c.language]
    markup = f"""
{head(c, "Dorfwiki", '<meta name="generator" content="DokuWiki"><meta name="robots" content="index,follow">')}<body><div id="dokuwiki__site"><div class="dokuwiki"><div id="dokuwiki__header"><div class="tools"><form><input name="q"></form><ul><li><a href="?do=recent">{t["search"]}</a></li></ul></div><div class="breadcrumbs"><span class="bchead">Zuletzt angesehen:</span> <a href="/start">start</a></div></div><div class="wrapper"><div id="dokuwiki__content"><div class="page group"><div id="dw__toc"><h3 class="toggle">Inhaltsverzeichnis</h3><ul class="toc"><li><a href="#a">Anfang und Ende</a></li></ul></div><h1 class="sectionedit1" id="a">{c.title}</h1><div class="level1">{full(c)}</div></div><div class="docInfo"><bdi>dorf/seite.txt</bdi> · {changed}: {c.year}/{c.month:02d}/{c.day:02d} 14:22 von <bdi>{c.author}</bdi></div></div></div><div id="dokuwiki__footer"><div class="license">Falls nicht anders bezeichnet, ist der Inhalt dieses Wikis unter der folgenden Lizenz veröffentlicht</div></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["dorf/seite.txt", "Falls nicht anders bezeichnet"]))


def word_export(c):
    """A page saved by a word processor: every paragraph with its style, place and day as in a letter."""
    t = w(c)
    day = {"de": f"Oberweiler, den {c.written}", "fr": f"Vercel, le {c.written}", "en": f"Wrenmouth, {c.written}"}[c.language]
    body = "".join(f'<p class=MsoNormal style=\'text-align:justify\'><span style=\'font-size:11.0pt;font-family:"Calibri","sans-serif"\'>{p}<o:p></o:p></span></p>\n' for p in [c.paragraphs[0], c.quote + "."] + c.items + c.paragraphs[1:])
    markup = f"""
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 12"><title>{c.title}</title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Created>2024-01-09T08:11:00Z</o:Created></o:DocumentProperties></xml><![endif]--><style>p.MsoNormal {{margin:0cm}}</style></head><body lang=DE><div class=Section1><p class=MsoNormal align=right style='text-align:right'>{day}<o:p></o:p></p><p class=MsoTitle><b><span style='font-size:16.0pt'>{c.title}<o:p></o:p></span></b></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>{body}<p class=MsoNormal>{c.author}</p></div></body></html>"""
    return Page(c, markup, [])


def fonts(c):
    """A page of a private site of 1998 in one centred table; what it says of itself stands at the foot."""
    t = w(c)
    last = {"de": "letzte Änderung", "en": "Last change", "fr": "Dernière mise à jour"}[c.language]
    markup = f"""
<HTML><HEAD><TITLE>{c.title}</TITLE></HEAD><BODY BGCOLOR="#FFFFCC" TEXT=#000000><CENTER><TABLE BORDER=0 WIDTH=600><TR><TD ALIGN=CENTER><A HREF="index.htm">[{t["home"]}]</A> <A HREF="gb.htm">[G&auml;stebuch]</A> <A HREF="mail.htm">[{t["contact"]}]</A></TD></TR><TR><TD><FONT FACE="Comic Sans MS" SIZE=5 COLOR=RED><B>{c.title}</B></FONT><HR>{paras(c, "P")}<UL><LI>{"<LI>".join(c.items)}</UL><I>{c.quote}.</I></TD></TR><TR><TD ALIGN=CENTER><HR><FONT SIZE=1>{last}: {c.numeric.replace("/", ".")}<BR>&copy; 1998-2024 by {c.author}<BR>Sie sind Besucher Nr. <IMG SRC="counter.gif"></FONT></TD></TR></TABLE></CENTER></BODY></HTML>"""
    return Page(c, markup, ["Besucher Nr."])


def plain_time(c):
    """Time elements without a machine's date, in the article and in the stories beside it."""
    t = w(c)
    cards = "".join(f'<div class="grid-item"><a href="/{i}"><img src="/2025/0{i + 1}/t.jpg" alt=""><span class="kicker">Region</span><h3>{o}</h3></a><time>{3 + i}.{i + 1}.2025</time></div>' for i, o in enumerate(t["other"]))
    markup = f"""
{head(c, "Rundblick")}<body><header><ul>{nav(c)}</ul></header><div class="layout"><div class="col-8"><div class="head"><p class="topline">Land und Leute</p><h1>{c.title}</h1><p class="byline"><span>{t["by"]} {c.author}</span> <time>{c.written}</time></p></div><div class="richtext">{full(c)}</div></div><div class="col-4"><h2>{t["related"]}</h2>{cards}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, t["other"][1:]))


def contao(c):
    """A club's site: news with the day and hour in the info line, next dates and sponsors around it."""
    t = w(c)
    offset = "+02:00" if 4 <= c.month <= 10 else "+01:00"
    markup = f"""
{head(c, "SV Lerchenberg 1921 e. V.", '<meta name="generator" content="Contao Open Source CMS">')}<body id="top" class="mac chrome"><div id="wrapper"><header id="header"><div class="inside"><nav class="mod_navigation block"><ul class="level_1">{nav(c)}</ul></nav></div></header><div id="container"><main id="main"><div class="inside"><div class="mod_article block" id="news"><div class="mod_newsreader block"><div class="layout_full block"><h1>{c.title}</h1><p class="info"><time datetime="{c.iso}T14:22:00{offset}">{c.numeric} 14:22</time> {t["by"]} {c.author}</p><div class="ce_text block">{full(c)}</div></div><p class="back"><a href="javascript:history.go(-1)">Zurück</a></p></div></div></div></main><aside id="right"><div class="inside"><div class="mod_eventlist block"><h3>Termine</h3><div class="event"><p class="time">12.05.2027</p><p><a href="/t1">Jahreshauptversammlung im Sportheim</a></p></div></div></div></aside></div><footer id="footer"><div class="inside"><p>© 2009–2026 SV Lerchenberg</p><a href="/i">{t["legal"]}</a></div></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Jahreshauptversammlung im Sportheim", "Zurück"]))


def parish(c):
    """A parish's page: the day in its address alone; masses and days to come beside the text."""
    t = w(c)
    rows = {"de": ["So 09.05.2027 10:00 Uhr Gottesdienst", "Mi 12.05.2027 19:30 Uhr Bibelkreis"], "fr": ["Dim. 09/05/2027 10 h messe des familles", "Mer. 12/05/2027 19 h 30 partage"],
            "en": ["Sun 9 May 2027 10 am Parish service", "Wed 12 May 2027 7.30 pm Bible circle"]}[c.language]
    markup = f"""
{head(c, "Pfarrei St. Anna")}<body><div class="outer"><div class="left"><ul class="menu">{nav(c)}</ul><div class="box"><h4>{"Gottesdienste" if c.language == "de" else "Agenda"}</h4><p>{rows[0]}</p><p>{rows[1]}</p></div></div><div class="middle"><h2>{c.title}</h2>{full(c)}<p class="sig">{c.author}</p></div><div class="bottom">Pfarrei St. Anna · Kirchgasse 3 · <a href="/i">{t["legal"]}</a></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, rows), url=f"https://pfarrei.example/{c.year}/{c.month:02d}/{c.day:02d}/aktuell/")


def swiss(c):
    """A newspaper that tells both its days with hours, under the lead and above the pictures."""
    t = w(c)
    first = {"de": "Publiziert", "fr": "Publié", "en": "Published"}[c.language]
    then = {"de": "Aktualisiert", "fr": "Actualisé", "en": "Updated"}[c.language]
    dot = c.numeric.replace("/", ".")
    markup = f"""
{head(c, "Talbote")}<body><div class="HeaderBar"><ul>{nav(c)}</ul><button>Abo</button></div><main><div class="ArticleTitle_root__4"><span class="cat">Region</span><h1><span>{c.title}</span></h1></div><p class="ArticleLead_lead__8">{c.paragraphs[0]}</p><div class="ContentMetaInfo_byline__1"><span>{c.author}</span></div><div class="ContentMetaInfo_date__2"><span>{first}: {dot}, 14:22{" Uhr" if c.language == "de" else ""}</span><span>{then}: {c.day + 1:02d}{dot[2:]}, 09:10{" Uhr" if c.language == "de" else ""}</span></div><figure><img src="https://img.example/2024/11/02/b.jpg"><figcaption>{c.caption}<span>Foto: Archiv</span></figcaption></figure><div class="ArticleContainer_content-width__5">{quote(c)}{items(c)}{"".join(f"<p>{p}</p>" for p in c.paragraphs[1:])}</div><div class="Comments_teaser__3"><h2>{t["comments"]} (41)</h2><p>{t["said"][0]}</p></div><div class="MoreStories_x"><h2>{t["related"]}</h2><article><h3><a href="/9">{t["other"][0]}</a></h3><p>{t["lead"]}</p></article></div></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def ghost(c):
    """A hosted blog's theme with cards to read next, each with a machine's date."""
    t = w(c)
    cards = "".join(f'<article class="post-card post"><a class="post-card-image-link" href="/{i}/"><img class="post-card-image" src="/content/images/2025/02/a.jpg" alt=""></a><div class="post-card-content"><a class="post-card-content-link" href="/{i}/"><h2 class="post-card-title">{o}</h2><div class="post-card-excerpt">{t["lead"]}</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="2025-0{i + 2}-11">Feb 11, 2025</time></footer></div></article>' for i, o in enumerate(t["other"][:2]))
    markup = f"""
{head(c, "Werkbank")}<body class="post-template"><div class="viewport"><header class="gh-head"><ul class="nav">{nav(c)}</ul></header><main id="site-main" class="site-main"><article class="article post"><header class="article-header gh-canvas"><h1 class="article-title">{c.title}</h1><p class="article-excerpt">{c.caption}</p><div class="article-byline"><section class="article-byline-content"><h4 class="author-name"><a href="/a">{c.author}</a></h4><div class="byline-meta-content"><time class="byline-meta-date" datetime="{c.iso}">{short(c)}</time><span class="byline-reading-time">• 4 min</span></div></section></div></header><section class="gh-content gh-canvas">{full(c)}</section></article></main><section class="footer-cta"><h2 class="footer-cta-title">{t["newsletter"]}</h2></section><aside class="read-more-wrap"><div class="read-more inner">{cards}</div></aside><footer class="site-footer"><section class="copyright">Werkbank © 2026</section><a href="https://ghost.org/">Powered by Ghost</a></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Powered by Ghost"]))


def host_fr(c):
    """A blog host's page: day and section below the post, the months of the archive beside it."""
    t = w(c)
    line = {"fr": f"Publié le {c.written} par {c.author}", "de": f"Veröffentlicht am {c.written} von {c.author}", "en": f"Published on {c.written} by {c.author}"}[c.language]
    months = "".join(f'<li><a href="/2024/{m:02d}/">{m:02d}/2024 (4)</a></li>' for m in range(12, 6, -1))
    markup = f"""
{head(c, "Le blog d'Anna")}<body><div class="ob-header"><h1 class="ob-title"><a href="/">Le blog d'Anna</a></h1></div><div class="ob-sections"><div class="ob-section ob-section-text-intro">{t["bio"]}</div></div><div class="ob-post ob-single"><h2 class="ob-post-title"><a href="/p.html">{c.title}</a></h2><div class="ob-sections">{"".join(f'<div class="ob-section ob-section-html"><p>{p}</p></div>' for p in c.paragraphs)}<div class="ob-section ob-section-quote">{quote(c)}</div><div class="ob-section ob-section-html">{items(c)}</div></div><p class="ob-metadata">{line}<br>Publié dans <a href="/tag/x">#Village</a></p><div class="ob-share"><span>{t["share"]}</span></div></div><div class="ob-related"><h3>{t["related"]}</h3><a href="/1"><b>{t["other"][0]}</b><span>{t["lead"]}</span></a></div><div class="ob-comments"><h3>{t["reply"]}</h3><div class="comment"><span class="comment-date">14/02/2025 18:01</span><p>{t["said"][0]}</p></div></div><div class="ob-archives"><ul>{months}</ul></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def canal(c):
    """A blog host's page: the day heads the post, who wrote it and a permanent link foot it."""
    t = w(c)
    told = {"fr": f"Posté par {c.author} à 14:22 - <a href='/c'>Commentaires [2]</a> - Permalien [<a href='#'>#</a>]", "de": f"Gepostet von {c.author} um 14:22 - <a href='/c'>Kommentare [2]</a> - Permalink [<a href='#'>#</a>]", "en": f"Posted by {c.author} at 14:22 - <a href='/c'>Comments [2]</a> - Permalink [<a href='#'>#</a>]"}[c.language]
    day = {"fr": f"{c.day:02d} {c.written.split(' ', 1)[1]}", "de": c.written, "en": c.written}[c.language]
    calendar = "".join(f"<td>{d}</td>" for d in range(1, 29))
    markup = f"""
{head(c, "Carnet de bord")}<body><div id="container"><div id="banner"><a href="/">Carnet de bord</a></div><div id="right"><div class="sidebody"><table class="calendar"><tr><th colspan="7">« janvier 2025 »</th></tr><tr>{calendar}</tr></table></div><div class="sidebody"><p>{t["bio"]}</p></div></div><div id="center"><div class="blogbody"><div class="dateheader">{day}</div><h2 class="articletitle">{c.title}</h2><div class="articlebody">{full(c)}</div><div class="itemfooter">{told}</div></div><div class="comments"><h3>{t["comments"]}</h3><div class="commentbody">{t["said"][0]}<div class="commentfooter">Posté par lulu, 12 février 2025 à 08:10</div></div><div class="commentbody">{t["said"][1]}<div class="commentfooter">Posté par zoé, 13 février 2025 à 09:10</div></div></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Posté par lulu"]))


def questions(c):
    """A page of questions and answers: the question is the article, answers have days of their own."""
    t = w(c)
    asked = {"de": "gefragt am", "fr": "posée le", "en": "asked"}[c.language]
    said = {"de": "beantwortet am", "fr": "répondue le", "en": "answered"}[c.language]
    day = short(c) if c.language != "en" else f"{short(c).split()[1]} {c.day} '{c.year % 100:02d} at 14:22"
    later = {"de": "2. Feb. 2025", "fr": "2 févr. 2025", "en": "Feb 2 '25 at 10:01"}[c.language]
    markup = f"""
{head(c, "Fragen und Antworten")}<body class="question-page"><header class="topbar"><a href="/">Home</a><ol>{nav(c)}</ol></header><div id="content"><div id="question-header"><h1><a class="question-hyperlink" href="/q/12">{c.title}</a></h1></div><div id="mainbar"><div class="question" id="question"><div class="votecell"><span class="vote-count-post">12</span></div><div class="postcell"><div class="post-text">{full(c)}</div><div class="post-taglist"><a class="post-tag" href="/t">dorf</a></div><div class="post-signature owner"><div class="user-action-time">{asked} <span class="relativetime">{day}</span></div><div class="user-details"><a href="/u/1">{c.author}</a></div></div></div></div><div id="answers"><h2>2</h2><div class="answer"><div class="post-text"><p>{t["said"][0]}</p></div><div class="user-action-time">{said} <span class="relativetime">{later}</span></div></div><div class="answer"><div class="post-text"><p>{t["said"][1]}</p></div><div class="user-action-time">{said} <span class="relativetime">{later}</span></div></div></div></div><div id="sidebar"><div class="module sidebar-related"><h4>{t["related"]}</h4><a href="/q/3">{t["other"][0]}</a></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def dated_images(c):
    """A page full of pictures with months in their addresses; the day stands in a line of its own."""
    t = w(c)
    line = {"de": f"Beitrag vom {c.written}", "fr": f"Article du {c.written}", "en": f"Story of {c.written}"}[c.language]
    pictures = "".join(f'<figure><img src="/wp-content/uploads/2024/0{i}/IMG_2024070{i}.jpg" srcset="/wp-content/uploads/2024/0{i}/a-300x200.jpg 300w" alt=""></figure>' for i in range(1, 4))
    markup = f"""
{head(c, "Heimatseite", '<link rel="icon" href="/wp-content/uploads/2023/02/icon.png"><meta property="og:image" content="https://heimat.example/wp-content/uploads/2024/07/13/titel.jpg">')}<body><div id="page"><div id="masthead"><ul class="main-menu">{nav(c)}</ul></div><div class="inhalt"><h2>{c.title}</h2><div class="kopf">{line}</div>{pictures}{full(c)}<div class="slider">{pictures}</div></div><div class="fuss">© Heimatverein 2003 - 2026 | <a href="/i">{t["legal"]}</a></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def compact_meta(c):
    """Dates in meta elements as old systems write them: eight digits, or the parts in another order."""
    t = w(c)
    markup = f"""
{head(c, "Anzeiger", f'<meta name="DC.Date.issued" content="{c.year}{c.month:02d}{c.day:02d}"><meta name="copyright" content="2026"><meta name="revisit-after" content="7 days"><meta http-equiv="expires" content="Tue, 01 Jan 2030 00:00:00 GMT">')}<body><div class="oben"><ul>{nav(c)}</ul></div><div class="spalte-mitte"><h1>{c.title}</h1>{full(c)}</div><div class="spalte-rechts"><div class="kasten"><p>{t["other"][0]}</p><p>02.01.2025</p><p>{t["lead"]}</p></div></div><div class="unten">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def abbreviation(c):
    """A microformat of 2008: the day as the title of an abbreviation, a reader's note in each comment."""
    t = w(c)
    markup = f"""
{head(c, "Notes")}<body><div id="wrapper" class="hfeed"><div id="header"><h1 id="blog-title"><a href="/">Notes</a></h1></div><div id="container"><div id="content"><div class="hentry p1 post"><h2 class="entry-title">{c.title}</h2><div class="entry-date"><abbr class="published" title="{c.iso}T14:22:11+0100">{short(c)} – 14:22</abbr></div><div class="entry-content">{full(c)}</div><div class="entry-meta">{t["by"]} <span class="author vcard">{c.author}</span> | <a href="/feed">RSS</a></div></div><div id="nav-below"><a href="/v">« {t["other"][0]}</a></div><div id="comments"><ol><li class="comment"><div class="comment-meta"><abbr class="comment-published" title="2025-01-02T08:00:00+0100">2/1/2025</abbr></div><p>{t["said"][0]}</p></li></ol></div></div></div><div id="primary" class="sidebar"><ul><li><h3>Archives</h3><ul><li>2025</li></ul></li></ul><p>{t["newsletter"]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def press_portal(c):
    """A portal for press releases: day and hour above the title, other releases of the sender below."""
    t = w(c)
    dot = c.numeric.replace("/", ".")
    rest = "".join(f'<article class="news"><div class="news-meta">{d}.02.2025 – 0{d}:15</div><h3 class="news-headline"><a href="/p/{d}">{o}</a></h3><p>{t["lead"]}</p></article>' for d, o in zip([7, 8], t["other"]))
    about = {"de": "Pressekontakt: Stadtwerke, Frau Beispiel, Telefon 0123 456", "fr": "Contact presse : Service communication, 01 23 45 67", "en": "Press contact: Communications office, 0123 456"}[c.language]
    markup = f"""
{head(c, "Presseraum")}<body><div class="header"><ul class="nav">{nav(c)}</ul></div><div class="row"><div class="col-eight grid"><article class="story"><div class="card"><p class="date">{dot} – 14:22</p><p class="customer"><a href="/nr/1">{c.author}</a></p><h1>{c.title}</h1>{full(c)}<p class="contact-headline">{about}</p><p class="originator">Original-Content von: {c.author}, übermittelt durch presseraum</p></div></article><h2>{t["related"]}</h2>{rest}</div></div><div class="footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def minutes_foot(c):
    """A town's page whose foot tells both days in one line behind a rule."""
    t = w(c)
    line = {"de": f"Erstellt am {c.written}, zuletzt geändert am 4. Februar 2025", "fr": f"Mis en ligne le {c.numeric} – Modifié le 04/02/2025", "en": f"Created on {c.written}, last changed on February 4, 2025"}[c.language]
    markup = f"""
{head(c, "Stadt Morbach")}<body><a class="skip" href="#inhalt">Zum Inhalt springen</a><div id="kopf"><ul>{nav(c)}</ul></div><div id="rumpf"><ol class="brotkrumen"><li>{t["home"]}</li><li>Aktuelles</li></ol><div id="inhalt"><h1>{c.title}</h1>{full(c)}<hr><p class="hinweis">{line}</p><p><a href="javascript:print()">Drucken</a></p></div></div><div id="fuss">{t["contact"]} {t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Zum Inhalt springen"]))


def last_line(c):
    """A paper of the eighties put on the Web: source, page and day in brackets as the last line."""
    t = w(c)
    line = {"de": f"(Aus: Lerchenberger Bote, {c.numeric}, S. 4)", "fr": f"(L'Écho du Plateau, {c.numeric}, p. 4)", "en": f"(Wrenmouth Mercury, {c.written}, p. 4)"}[c.language]
    markup = f"""
{head(c, "Archiv")}<body><div class="menu"><ul>{nav(c)}</ul></div><div class="text"><h3>{c.title}</h3>{full(c)}<p><small>{line}</small></p></div><div class="menu2"><a href="/l">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("board", board, [de[0], en[1]]),
        ("day-header", day_header, [de[1], fr[0]]),
        ("shop-magazine", shop_magazine, [de[2], de[0]]),
        ("doku-wiki", doku_wiki, [de[0], en[0]]),
        ("word-export", word_export, [de[1], fr[1]]),
        ("fonts", fonts, [de[2], en[2]]),
        ("plain-time", plain_time, [de[0], fr[2]]),
        ("contao", contao, [de[1], de[2]]),
        ("parish", parish, [de[2], fr[0]]),
        ("swiss", swiss, [de[0], fr[1]]),
        ("ghost", ghost, [en[0], de[1]]),
        ("host-fr", host_fr, [fr[2], fr[0]]),
        ("canal", canal, [fr[1], de[2]]),
        ("questions", questions, [en[1], de[0]]),
        ("dated-images", dated_images, [de[1], en[2]]),
        ("compact-meta", compact_meta, [de[2], fr[2]]),
        ("abbreviation", abbreviation, [en[0], de[0]]),
        ("press-portal", press_portal, [de[1], en[1]]),
        ("minutes-foot", minutes_foot, [de[2], fr[0]]),
        ("last-line", last_line, [de[0], fr[1]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
