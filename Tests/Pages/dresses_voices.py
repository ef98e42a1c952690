"""Dresses of the Web's middle years: early blog systems, newspapers with the day in the masthead, pages that embed others."""
import json

from contents import MONTHS
from dresses import Page, full, items, nav, paras, quote, shown, slug, w
from dresses_hosts import weekday
from dresses_more import SHORT, head, short
from dresses_systems import LATER, LATER_NUMERIC


def month(c):
    return MONTHS[c.language][c.month - 1]


def tweets(c):
    """Posts of a network set into the article, with days and voices of their own."""
    t = w(c)
    tweet = f'<blockquote class="twitter-tweet" data-lang="{c.language}"><p lang="{c.language}" dir="ltr">{t["said"][0]} <a href="https://t.example/x">pic.example/x</a></p>&mdash; Hof Feld (@hoffeld) <a href="https://social.example/hoffeld/status/1">{LATER[c.language]}</a></blockquote><script async src="//platform.example/widgets.js"></script>'
    photo = f'<blockquote class="instagram-media" data-instgrm-captioned><div><a href="https://pictures.example/p/x/">View this post on Pictures</a></div><p><a href="https://pictures.example/p/x/">A post shared by Hof Feld (@hoffeld)</a> on <time datetime="2024-01-05T15:41:29+00:00">Jan 5, 2024 at 7:41am PST</time></p></blockquote>'
    first, second, *rest = c.paragraphs
    markup = f"""
{head(c, "Zeitgeist")}<body class="story"><header><a href="/">Zeitgeist</a><ul>{nav(c)}</ul></header><main><h1>{c.title}</h1><div class="byline-wrap"><span class="who">{c.author}</span> <span class="datum">{c.written}</span></div><div class="story-text"><p>{first}</p>{tweet}<p>{second}</p>{quote(c)}{photo}{items(c)}{"".join(f"<p>{p}</p>" for p in rest)}</div></main><footer><a href="/l">{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, [t["legal"], "View this post", "A post shared by"])


def changed_data(c):
    """Data that state the day of the last change alone; the page shows the day of publication."""
    t = w(c)
    data = json.dumps({"@context": "https://schema.org", "@type": "NewsArticle", "headline": c.title, "dateModified": "2024-01-05T09:00:00+01:00", "author": {"@type": "Person", "name": c.author}}, ensure_ascii=False)
    markup = f"""
{head(c, "Landbote", f'<script type="application/ld+json">{data}</script>')}<body><div class="page"><ul class="menu">{nav(c)}</ul><article><h1>{c.title}</h1><div class="info"><span>{c.author}</span><span>{c.written}</span></div>{full(c)}</article><p class="low">{t["legal"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def only_changed(c):
    """No day but that of the data's last change."""
    t = w(c)
    data = json.dumps({"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Landbote"}, {"@type": "BreadcrumbList", "itemListElement": []}, {"@type": "WebPage", "name": c.title, "dateModified": c.iso + "T09:00:00+00:00"}]}, ensure_ascii=False)
    markup = f"""
{head(c, "Landbote", f'<script type="application/ld+json">{data}</script>')}<body><div class="page"><ul class="menu">{nav(c)}</ul><h1>{c.title}</h1>{full(c)}<p class="low">{t["legal"]} © 2024</p></div></body></html>"""
    return Page(c, markup, shown(c, markup))


META = [
    '<meta name="cXenseParse:recs:publishtime" content="{iso}T07:15:00+0200"/>',
    '<meta name="DC.Date.created" content="{iso}"/><meta name="DC.Date.modified" content="2024-01-05"/>',
    '<meta name="citation_online_date" content="{slashes}"/>',
    '<meta name="OriginalPublicationDate" content="{slashes} 07:15:00"/><meta name="revised" content="2024/01/05"/>',
    '<meta property="article:published" content="{iso}T07:15:00Z"/><meta property="article:modified" content="2024-01-05T07:15:00Z"/>',
    '<meta name="dcterms.issued" content="{iso}"/><meta name="dcterms.modified" content="2024-01-05"/>',
    '<meta name="publish-date" content="{rfc}"/>',
    '<meta itemprop="dateCreated" content="{iso}"/><meta itemprop="dateModified" content="2024-01-05"/>',
    '<meta name="article.published" content="{iso}T07:15:00.000Z"/><meta name="article.updated" content="2024-01-05T07:15:00.000Z"/>',
    '<meta name="article_date_original" content="{written}"/>',
    '<meta name="last-modified" content="{iso}T07:15:00Z"/>',
    '<meta http-equiv="last-modified" content="{rfc}"/>',
    '<meta name="bt:pubDate" content="{iso}T07:15:00Z"/>',
    '<meta property="og:article:published_time" content="{iso}T07:15:00Z"/>',
    '<meta name="date" scheme="DCTERMS.W3CDTF" content="{iso}"/>',
    '<meta name="displaydate" content="{written}"/>',
    '<meta name="gentime" content="{iso}"/>',
]


def metadata(index):
    def dress(c):
        t = w(c)
        rfc = "%s, %02d %s %d 07:15:00 GMT" % (["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][__import__("datetime").date(c.year, c.month, c.day).weekday()], c.day, SHORT["en"][c.month - 1], c.year)
        meta = META[index].format(iso=c.iso, slashes=c.iso.replace("-", "/"), rfc=rfc, written=c.written)
        markup = f"""
{head(c, "Anzeiger", meta)}<body><div class="w"><ul>{nav(c)}</ul><h1>{c.title}</h1>{full(c)}<div class="f"><p>{t["related"]}</p><a href="/1">{t["other"][0]}</a></div><p>© 2005-2024 Anzeiger. {t["legal"]}</p></div></body></html>"""
        return Page(c, markup, shown(c, markup))
    return dress


def numbered_release(c):
    """A ministry's release with its number; the day stands before or behind it."""
    t = w(c)
    line = {"de": f"Pressemitteilung Nr. 112/{c.year} vom {c.numeric}", "fr": f"Communiqué de presse n° 112 – {c.written}", "en": f"FOR IMMEDIATE RELEASE: {weekday(c)}, {c.written}"}[c.language]
    contact = {"de": "Pressestelle, Telefon 0123 45 67 89, presse@land.example", "fr": "Contact presse : 01 23 45 67 89, presse@pays.example", "en": "Media contact: 0123 456 789, press@county.example"}[c.language]
    markup = f"""
{head(c, "Land")}<body id="top"><a class="skip" href="#c">Skip</a><div id="servicenav"><ul>{nav(c)}</ul></div><div id="left"><h2>Presse</h2><ul><li><a href="/2015">2015</a></li><li><a href="/2014">2014</a></li></ul></div><div id="c"><div class="teaserDate">{line}</div><h1 class="isFirstInSlot">{c.title}</h1>{full(c)}<div class="contact">{contact}</div></div><div id="foot"><a href="/imp">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def county_paper(c):
    """A county paper of its first years online: labels for both days, an ad and a box of links in the text."""
    t = w(c)
    made = {"de": f"Erstellt {c.numeric}, 10:13 Uhr<br>Aktualisiert 05.01.2024, 09:00 Uhr", "fr": f"Créé le {c.numeric} à 10h13<br>Actualisé le 05/01/2024 à 09h00", "en": f"Created: {c.written} 10:13<br>Updated: January 5, 2024 09:00"}[c.language]
    words = {"de": ("Anzeige", "Lesen Sie auch", "Artikel drucken", "Artikel versenden", "Diskutieren Sie mit"), "fr": ("Publicité", "Lire aussi", "Imprimer l'article", "Envoyer à un ami", "Réagissez à cet article"), "en": ("Advertisement", "Read also", "Print this article", "Email to a friend", "Join the discussion")}[c.language]
    first, second, *rest = c.paragraphs
    markup = f"""
{head(c, "Kreisblatt")}<body><div id="kopf"><img src="/logo.gif" alt="Kreisblatt"><ul>{nav(c)}</ul></div><div id="spalte_mitte"><div class="artikel"><div class="artikel-kopf"><p class="ressort">Lokales</p><h1>{c.title}</h1><p class="autor">{c.author}</p><p class="datum">{made}</p></div><div class="artikel-text"><p class="vorspann"><b>{first}</b></p><div class="ad"><small>{words[0]}</small><a href="/ad"><img src="/ad.gif"></a></div><p>{second}</p><div class="linkbox"><h4>{words[1]}</h4><ul><li><a href="/1">{t["other"][0]}</a></li><li><a href="/2">{t["other"][1]}</a></li></ul></div>{quote(c)}{items(c)}{"".join(f"<p>{p}</p>" for p in rest)}</div><ul class="funktionen"><li><a href="/p">{words[2]}</a></li><li><a href="/v">{words[3]}</a></li></ul><div class="forum"><h3>{words[4]}</h3><div class="beitrag"><b>kurti57</b> 08.01.2024 11:02<p>{t["said"][1]}</p></div></div></div></div><div id="spalte_rechts"><h3>Top</h3><ol><li><a href="/3">{t["other"][2]}</a></li></ol></div><div id="fuss">© Kreisblatt 2024 <a href="/i">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], words[2], words[3], words[4], "kurti57"]))


def jetpack(c):
    """A WordPress theme of 2011 with sharing buttons, likes and related posts that plug-ins put under the text."""
    t = w(c)
    words = {"de": ("Veröffentlicht am", "von", "Gefällt mir:", "Gefällt mir Wird geladen …", "Dieser Eintrag wurde veröffentlicht in", "von", ". Setze ein Lesezeichen zum", "Teilen mit:", "Ähnliche Beiträge"), "fr": ("Publié le", "par", "J'aime ça :", "J'aime chargement…", "Ce contenu a été publié dans", "par", ". Mettez-le en favori avec son", "Partager :", "Articles similaires"), "en": ("Posted on", "by", "Like this:", "Like Loading...", "This entry was posted in", "by", ". Bookmark the", "Share this:", "Related")}[c.language]
    related = "".join(f'<div class="jp-relatedposts-post"><h4><a href="/{i}">{title}</a></h4><p class="jp-relatedposts-post-excerpt">{t["lead"]}</p><span class="jp-relatedposts-post-date">{LATER[c.language]}</span></div>' for i, title in enumerate(t["other"][:2]))
    markup = f"""
{head(c, "Randnotizen")}<body class="single single-post two-column right-sidebar"><div id="page" class="hfeed"><header id="branding"><hgroup><h1 id="site-title"><a href="/">Randnotizen</a></h1><h2 id="site-description">{t["home"]}</h2></hgroup><nav id="access"><ul>{nav(c)}</ul></nav></header><div id="main"><div id="primary"><div id="content" role="main"><nav id="nav-single"><span class="nav-previous"><a href="/v">&larr; {t["other"][2]}</a></span></nav>
<article id="post-7" class="post-7 post type-post hentry"><header class="entry-header"><h1 class="entry-title">{c.title}</h1><div class="entry-meta"><span class="sep">{words[0]} </span><a href="/p" title="10:13" rel="bookmark"><time class="entry-date" datetime="{c.iso}T10:13:00+00:00" pubdate>{c.written}</time></a><span class="by-author"> <span class="sep"> {words[1]} </span> <span class="author vcard"><a class="url fn n" href="/a">{c.author}</a></span></span></div></header><div class="entry-content">{full(c)}<div id="jp-post-flair" class="sharedaddy sd-like-enabled sd-sharing-enabled"><div class="sharedaddy sd-sharing-enabled"><div class="robots-nocontent sd-block"><h3 class="sd-title">{words[7]}</h3><ul><li><a href="/f">Facebook</a></li><li><a href="/t">Twitter</a></li></ul></div></div><div class="sharedaddy sd-block sd-like jetpack-likes-widget-wrapper"><h3 class="sd-title">{words[2]}</h3><span class="loading">{words[3]}</span></div><div id="jp-relatedposts" class="jp-relatedposts"><h3 class="jp-relatedposts-headline"><em>{words[8]}</em></h3><div class="jp-relatedposts-items">{related}</div></div></div></div><footer class="entry-meta">{words[4]} <a href="/c" rel="category tag">Allerlei</a> {words[5]} <a href="/a">{c.author}</a>{words[6]} <a href="/p" rel="bookmark">Permalink</a>.</footer></article></div></div>
<div id="secondary" class="widget-area"><aside class="widget widget_archive"><h3 class="widget-title">Archiv</h3><ul><li><a href="/2024/01">{MONTHS[c.language][0]} 2024</a> (3)</li><li><a href="/2006/01">{MONTHS[c.language][0]} 2006</a> (9)</li></ul></aside></div></div><footer id="colophon"><div id="site-generator"><a href="http://wordpress.org/">Proudly powered by WordPress</a></div></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [words[3], words[4], "Permalink", t["other"][1], t["other"][2], "Proudly powered"]))


def day_above(c):
    """A hosted blog: the day heads all posts of the day, the foot of each tells hour, subject and links."""
    t = w(c)
    line = {"de": f"Geschrieben von {c.author} um 10:13 in Allgemein", "fr": f"Rédigé par {c.author} à 10:13 dans Général", "en": f"Posted by {c.author} at 10:13 AM in General"}[c.language]
    day = {"de": f"{c.written}", "fr": f"{c.written}", "en": f"{c.written}"}[c.language]
    replies = {"de": "Kommentar von", "fr": "Rédigé par", "en": "Posted by"}[c.language]
    markup = f"""
{head(c, "Fundstücke")}<body class="layout-two-column-right"><div id="container"><div id="banner"><h1 id="banner-header"><a href="/">Fundstücke</a></h1></div><div id="pagebody"><div id="alpha"><p class="content-nav"><a href="/a">&laquo; {t["other"][0]}</a> | <a href="/">Main</a> | <a href="/b">{t["other"][1]} &raquo;</a></p><h2 class="date-header">{day}</h2><div class="entry" id="entry-6a00"><h3 class="entry-header">{c.title}</h3><div class="entry-content"><div class="entry-body">{full(c)}</div></div><p class="entry-footer"><span class="post-footers">{line}</span> <span class="separator">|</span> <a class="permalink" href="/p">Permalink</a> <span class="separator">|</span> <a href="#tb">TrackBack (0)</a></p></div><h2 id="comments">{t["comments"]}</h2><div class="comments-body"><div class="comment"><p>{t["said"][0]}</p><p class="comment-footer">{replies} Hugo | {LATER[c.language]} 11:12</p></div></div></div><div id="beta"><h2 class="module-header">Recent</h2><ul><li><a href="/r">{t["other"][2]}</a></li></ul></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], "TrackBack (0)", "Permalink"]))


def movable(c):
    """Another: author and moment in one line under the title, with links to what people say."""
    t = w(c)
    line = {"de": f"Von {c.author} am {c.written} 10:13 Uhr", "fr": f"Par {c.author} le {c.written} à 10h13", "en": f"By {c.author} on {c.written} 10:13 AM"}[c.language]
    markup = f"""
{head(c, "Werkbank", '<meta name="generator" content="Movable Type Pro 4.23-en" />')}<body class="mt-entry-archive layout-wt"><div id="container"><div id="header"><div id="header-name"><a href="/" accesskey="1">Werkbank</a></div></div><div id="content"><div id="alpha"><div id="entry-31" class="entry-asset asset hentry"><div class="asset-header"><h1 id="page-title" class="asset-name entry-title">{c.title}</h1><div class="asset-meta"><span class="byline">{line}</span> <span class="separator">|</span> <a rel="bookmark" href="/p">Permalink</a> <span class="separator">|</span> <a href="#c">{t["comments"]} (2)</a></div></div><div class="asset-content entry-content"><div class="asset-body">{full(c)}</div></div><div class="asset-footer"><div class="entry-categories"><h4>Categories<span class="delimiter">:</span></h4><ul><li><a href="/c" rel="tag">Handwerk</a></li></ul></div></div></div><div id="comments" class="comments"><h2 class="comments-header">2 {t["comments"]}</h2><div class="comments-content"><div class="comment"><div class="comment-header"><div class="asset-meta"><span class="byline"><span class="vcard author">Hugo</span> | <abbr class="published" title="2024-01-05T11:12:00+01:00">{LATER[c.language]} 11:12</abbr></span></div></div><div class="comment-content"><p>{t["said"][0]}</p></div></div></div></div></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Handwerk", "Permalink"]))


def s9y(c):
    """A German blog system: the day in a heading of its own above the title, the author in a line below."""
    t = w(c)
    day = {"de": f"{weekday(c)}, {c.written}", "fr": f"{weekday(c)} {c.written}", "en": f"{weekday(c)}, {c.written}"}[c.language]
    by = {"de": f'Geschrieben von <a href="/a">{c.author}</a> in <a href="/k">Alltag</a> um <a href="/p">10:13</a>', "fr": f'Posté par <a href="/a">{c.author}</a> dans <a href="/k">Alltag</a> à <a href="/p">10:13</a>', "en": f'Posted by <a href="/a">{c.author}</a> in <a href="/k">Alltag</a> at <a href="/p">10:13</a>'}[c.language]
    markup = f"""
{head(c, "Teekanne")}<body><div id="serendipity_banner"><h1><a class="homelink1" href="/">Teekanne</a></h1></div><table id="mainpane"><tr><td id="content" valign="top"><div class="serendipity_Entry_Date"><h3 class="serendipity_date">{day}</h3><h4 class="serendipity_title"><a href="/p">{c.title}</a></h4><div class="serendipity_entry serendipity_entry_author_x"><div class="serendipity_entry_body">{full(c)}</div><div class='serendipity_entryFooter'>{by} | <a href="#c">{t["comments"]} (1)</a> | <a href="#t">Trackbacks (0)</a><br />Tags für diesen Artikel: <a href="/t">stille</a></div></div><div class="serendipity_comments serendipity_section_comments"><a id="comments"></a><div class="serendipity_commentsTitle">{t["comments"]}</div><div class="serendipity_comment"><div class="serendipity_commentBody">{t["said"][0]}</div><div class="serendipity_comment_source">#1 Hugo am 05.01.2024 11:12</div></div></div></div></td><td id="serendipityRightSideBar" valign="top"><div class="serendipitySideBarItem"><h3>Kalender</h3><table class="serendipity_calendar"><tr><td>Januar '24</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table></div><div class="serendipitySideBarItem"><h3>Aktuelle Einträge</h3><div><a href="/n">{t["other"][0]}</a><br>Freitag, 5. Januar 2024</div></div></td></tr></table></body></html>"""
    return Page(c, markup, shown(c, markup, ["Trackbacks (0)", "Tags für diesen"]))


def overblog(c):
    """A French host: « Publié le … par … », links to the next pages and a letter under the text."""
    t = w(c)
    markup = f"""
{head(c, "Chemins creux")}<body class="ob-home"><div class="ob-ShareBar"><a href="/s">Suivre ce blog</a></div><header><h1 class="blog-title"><a href="/">Chemins creux</a></h1><nav><ul>{nav(c)}</ul></nav></header><div id="ob_article"><div class="article"><div class="date">Publié le {c.written} par {c.author}</div><h2 class="post-title"><a href="/p">{c.title}</a></h2><div class="ob-sections"><div class="ob-section ob-section-html">{full(c)}</div></div><div class="share"><p class="share-title">Partager cet article</p><a href="/r"><span class="repost">Repost</span><span class="count">0</span></a></div><div class="tags"><a href="/t/1">#Lavoir</a>, <a href="/t/2">#Sentiers du soir</a></div><div class="pages"><a class="nextpage" href="/n">{t["other"][1]}</a><a class="previouspage" href="/v">{t["other"][2]}</a></div><div class="related"><h3>Vous aimerez aussi :</h3><a href="/1">{t["other"][0]}</a></div><div class="newsletter"><p>Pour être informé des derniers articles, inscrivez vous :</p></div><div class="comments"><h3>Commenter cet article</h3><div class="ob-comments"><p>{t["said"][0]}</p><span class="date">05/01/2024 11:12</span></div></div></div></div><footer><p>Voir le profil de <a href="/a">{c.author}</a> sur le portail</p><ul class="ob-footer"><li>Signaler un abus</li><li>Cookies et données personnelles</li></ul></footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Sentiers du soir", "inscrivez vous", "Signaler un abus", t["other"][1], t["other"][2], "Voir le profil"]))


def dotclear(c):
    """A French system: author, weekday, day and hour under the title, attachments and the comments' feed below."""
    t = w(c)
    markup = f"""
{head(c, "Plume et rabot")}<body class="dc-post"><div id="page"><div id="top"><h1><span><a href="/">Plume et rabot</a></span></h1></div><p id="prelude"><a href="#main">Aller au contenu</a> | <a href="#b">Aller au menu</a></p><div id="wrapper"><div id="main"><div id="content"><p id="navlinks"><a href="/v" title="{t["other"][1]}" class="prev">&#171; {t["other"][1]}</a> <span> - </span> <a href="/n" class="next">{t["other"][2]} &#187;</a></p><div id="p77" class="post odd"><h2 class="post-title">{c.title}</h2><p class="post-info">Par {c.author} le {weekday(c)} {c.written}, 10:13 - <a href="/k">Atelier</a> - <a href="/p">Lien permanent</a></p><ul class="post-tags"><li><a href="/t/1">établi</a></li></ul><div class="post-content">{full(c)}</div></div><div id="attachments"><h3>Annexes</h3><ul><li class="odd"><a href="/x.pdf" title="a.pdf (312 Ko)">plan.pdf</a></li></ul></div><div id="comments"><h3>{t["comments"]}</h3><dl><dt id="c1" class="odd first"><a href="#c1" class="comment-number">1.</a> Le vendredi 5 janvier 2024, 11:12 par Hugo</dt><dd class="odd first"><p>{t["said"][0]}</p></dd></dl><p id="comments-feed"><a class="feed" href="/f">Fil des commentaires de ce billet</a></p></div><div id="pings"><h3>Rétroliens</h3><p id="ping-url">URL de rétrolien : http://plume.example/trackback/77</p></div></div></div><div id="sidebar"><div id="blognav"><div id="search"><h2>Rechercher</h2></div></div></div></div><div id="footer"><p>Propulsé par Dotclear</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Fil des commentaires", "URL de rétrolien", "Lien permanent", "Propulsé", t["other"][1], t["other"][2], "plan.pdf"]))


def club_blog(c):
    """A newspaper's readers' blog: the kind of text before its day, a notice that the paper did not write it."""
    t = w(c)
    words = {"fr": ("Billet de blog", "Ce blog est personnel, la rédaction n'est pas à l'origine de ses contenus.", "Abonné·e du journal"), "de": ("Blogeintrag", "Dieser Blog ist privat, die Redaktion ist für seinen Inhalt nicht verantwortlich.", "Mitglied der Gemeinschaft"), "en": ("Blog post", "This blog is personal and the newsroom has no hand in what it says.", "Member of the club")}[c.language]
    markup = f"""
{head(c, "Le Cercle")}<body><div class="topbar"><ul>{nav(c)}</ul></div><main><div class="journal-entry"><div class="news__heading__top"><p class="kind">{words[0]} <span>{short(c)}</span></p></div><h1 class="l-article__title">{c.title}</h1><div class="person"><a class="person__link" href="/u">{c.author}</a><p class="person__role">{words[2]}</p></div><p class="is-disclaimer"><strong>{words[1]}</strong></p><div class="news__body__center__article">{full(c)}</div><p class="is-disclaimer"><strong>{words[1]}</strong></p><div class="cta"><a href="/r">Recommander (12)</a></div><section class="grid"><h2>La Une</h2><div class="teaser"><h3><a href="/1">{t["other"][0]}</a></h3><p>{t["lead"]}</p><p>5 {SHORT[c.language][0]} 2024</p></div></section></div></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Recommander (12)"]))


def timeago(c):
    """How long ago in words, with the day in a title; comments and others bear the same."""
    t = w(c)
    ago = {"fr": "il y a 6 ans", "de": "vor 6 Jahren", "en": "6 years ago"}[c.language]
    lately = {"fr": "il y a 2 jours", "de": "vor 2 Tagen", "en": "2 days ago"}[c.language]
    markup = f"""
{head(c, "Treff")}<body><div class="app"><ul class="m">{nav(c)}</ul><div class="p-head"><h1>{c.title}</h1><div class="p-sub"><a href="/u">{c.author}</a> · <abbr class="timeago" title="{c.iso}T10:13:00Z">{ago}</abbr> · 431 views</div></div><div class="p-body">{full(c)}</div><div class="thread"><div class="reply"><b>Hugo</b> <abbr class="timeago" title="2024-01-05T10:13:00Z">{lately}</abbr><p>{t["said"][0]}</p></div></div><div class="foot">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["431 views", ago]))


def contentpane(c):
    """An early Joomla: the article in the cells of a table, both days in rows of their own."""
    t = w(c)
    words = {"de": (f"{weekday(c)}, den {c.written} um 10:13 Uhr", "Geschrieben von:", "Zuletzt aktualisiert am Freitag, den 05. Januar 2024 um 09:00 Uhr", "< Zurück", "Weiter >"), "fr": (f"{weekday(c).capitalize()}, {c.written} 10:13", "Écrit par", "Mis à jour le Vendredi, 05 Janvier 2024 09:00", "< Précédent", "Suivant >"), "en": (f"{weekday(c)}, {c.day:02d} {month(c)} {c.year} 10:13", "Written by", "Last Updated on Friday, 05 January 2024 09:00", "< Prev", "Next >")}[c.language]
    markup = f"""
{head(c, "Heimatverein", '<meta name="generator" content="Joomla! 1.5 - Open Source Content Management" />')}<body><table class="nopad"><tr><td id="leftcol"><div class="moduletable_menu"><h3>Menu</h3><ul class="menu">{nav(c)}</ul></div><div class="moduletable"><h3>Wer ist online</h3>Wir haben 7 Gäste online</div></td><td id="maincol"><div class="componentheading">Aktuelles</div><table class="contentpaneopen"><tr><td class="contentheading" width="100%">{c.title}</td><td align="right" width="100%" class="buttonheading"><a href="/pdf"><img src="/pdf.png" alt="PDF" /></a></td></tr></table><table class="contentpaneopen"><tr><td width="70%" valign="top" colspan="2"><span class="small">{words[1]} {c.author}</span></td></tr><tr><td valign="top" colspan="2" class="createdate">{words[0]}</td></tr><tr><td valign="top" colspan="2">{full(c)}</td></tr><tr><td colspan="2" class="modifydate">{words[2]}</td></tr></table><table align="center" class="pagenav"><tr><th class="pagenav_prev"><a href="/v">{words[3]}</a></th><th class="pagenav_next"><a href="/n">{words[4]}</a></th></tr></table></td></tr></table><div id="footer"><a href="/i">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Gäste online", words[2], words[4]]))


def masthead(c):
    """The masthead bears the day on which the page was fetched, the article its own below the title."""
    t = w(c)
    today = {"de": "Samstag, 14. März 2026, 11:20 Uhr", "fr": "samedi 14 mars 2026, 11h20", "en": "Saturday, March 14, 2026 11:20"}[c.language]
    line = {"de": f"{c.numeric} | {c.author}", "fr": f"{c.numeric} | {c.author}", "en": f"{c.written} | {c.author}"}[c.language]
    markup = f"""
{head(c, "Tagblatt")}<body><div id="header"><div class="logo">Tagblatt</div><div class="today">{today}</div><div class="weather">Oberweiler 9°</div></div><div id="nav"><ul>{nav(c)}</ul></div><div id="article"><h1>{c.title}</h1><p class="line">{line}</p>{full(c)}</div><div id="side"><h3>{t["related"]}</h3><p><a href="/1">{t["other"][0]}</a></p></div><div id="foot">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [today]))


def calendar_widget(c):
    """A theme with a calendar of the month and events to come beside the post, whose day stands in its foot."""
    t = w(c)
    rows = "".join("<tr>" + "".join(f"<td>{d}</td>" for d in range(i, i + 7)) + "</tr>" for i in (1, 8, 15, 22))
    filed = {"de": f"Dieser Artikel wurde am {c.written} um 10:13 Uhr veröffentlicht und unter Dorf abgelegt.", "fr": f"Cet article a été publié le {c.written} à 10:13 et classé dans Village.", "en": f"This entry was posted on {weekday(c)}, {c.written} at 10:13 am and is filed under Village."}[c.language]
    events = "".join(f'<li><a href="/e{i}">{title}</a> <span>0{i}.02.2024</span></li>' for i, title in enumerate(t["other"], 1))
    markup = f"""
{head(c, "Ortsteil")}<body><div id="wrap"><div id="head"><h1>Ortsteil</h1><ul>{nav(c)}</ul></div><div id="sidebar"><div class="widget widget_calendar"><table id="wp-calendar"><caption>{MONTHS[c.language][0]} 2024</caption>{rows}</table></div><div class="widget"><h2>Termine</h2><ul>{events}</ul></div></div><div id="content"><div class="post"><h2>{c.title}</h2><div class="entry">{full(c)}</div><p class="postmetadata">{filed}</p></div></div><div id="footer">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], filed[:24]]))


def episode(c):
    """An episode of a series to hear: number, day and length in one line, then the text about it."""
    t = w(c)
    words = {"de": (f"Folge 12 · {c.numeric} · 34:12 Min.", "Abonnieren", "Alle Folgen"), "fr": (f"Épisode 12 · {c.numeric} · 34:12 min", "S'abonner", "Tous les épisodes"), "en": (f"Episode 12 · {c.written} · 34:12 min", "Subscribe", "All episodes")}[c.language]
    more = "".join(f'<li><a href="/f{i}">{title}</a> <span>34:0{i}</span> <span>{LATER[c.language]}</span></li>' for i, title in enumerate(t["other"]))
    markup = f"""
{head(c, "Hörbar")}<body><nav><ul>{nav(c)}</ul></nav><main class="episode"><h1>{c.title}</h1><p class="episode__info">{words[0]}</p><audio controls src="/12.mp3"></audio><div class="episode__subscribe"><a href="/rss">{words[1]}</a></div><div class="episode__notes">{full(c)}</div><section class="episodes"><h2>{words[2]}</h2><ul>{more}</ul></section></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], words[1]]))


def scholarly(c):
    """A journal's paper: received, accepted and published; references with years of their own."""
    t = w(c)
    steps = {"de": f"Eingegangen: 3. Januar {c.year - 1}; angenommen: 12. März {c.year - 1}; online veröffentlicht: {c.written}", "fr": f"Reçu le 3 janvier {c.year - 1} ; accepté le 12 mars {c.year - 1} ; publié en ligne le {c.written}", "en": f"Received: 3 January {c.year - 1} / Accepted: 12 March {c.year - 1} / Published online: {c.day} {month(c)} {c.year}"}[c.language]
    markup = f"""
{head(c, "Annals")}<body><header><a href="/">Annals of Small Places</a></header><main><ol class="bread"><li><a href="/j">Journal</a></li><li><a href="/v">Volume 4</a></li></ol><h1>{c.title}</h1><p class="authors">{c.author}</p><p class="history">{steps}</p><div class="fulltext">{full(c)}</div><div class="references"><h2>References</h2><ol><li>Ostrander, P. (1998). On wells and their lids. Stone Press.</li><li>Ulmer, K. (2003). Counting what is there. Fieldbook, 7, 11–29.</li></ol></div></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def reviewed(c):
    """An advice page: published, reviewed and next review in one row."""
    t = w(c)
    row = {"de": f"<li>Erstmals veröffentlicht: {c.written}</li><li>Zuletzt geprüft: 5. Januar 2024</li><li>Nächste Prüfung: 5. Januar 2027</li>", "fr": f"<li>Première publication : {c.written}</li><li>Dernière vérification : 5 janvier 2024</li><li>Prochaine vérification : 5 janvier 2027</li>", "en": f"<li>First published: {c.day} {month(c)} {c.year}</li><li>Last reviewed: 5 January 2024</li><li>Next review due: 5 January 2027</li>"}[c.language]
    markup = f"""
{head(c, "Rat")}<body><header><ul>{nav(c)}</ul></header><main id="maincontent"><h1>{c.title}</h1><ul class="meta">{row}</ul>{full(c)}<div class="feedback"><h2>{ {"de": "War diese Seite hilfreich?", "fr": "Cette page vous a-t-elle été utile ?", "en": "Is this page useful?"}[c.language] }</h2></div></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [{"de": "hilfreich?", "fr": "été utile", "en": "Is this page useful"}[c.language]]))


def short_american(c):
    """Day and hour in figures, the month first and the year of two digits."""
    t = w(c)
    markup = f"""
{head(c, "Gazette")}<body><div class="top"><ul>{nav(c)}</ul></div><div class="story"><h1>{c.title}</h1><div class="byline">By {c.author}, Staff Writer</div><div class="stamp">Posted: {c.month}/{c.day}/{c.year % 100:02d} 10:13 AM EDT</div>{full(c)}<div class="talk">{t["said"][0]}</div></div><div class="foot">{t["legal"]}</div></body></html>"""
    return Page(c, markup, [t["legal"]])


def printed(c):
    """A print view: where it comes from, the day of printing, the day of the text."""
    words = {"de": (f"Datum des Artikels: {c.numeric}", "Ausgedruckt am 14.03.2026", "Quelle: https://kreisblatt.example/lokales/art112,4711"), "fr": (f"Article paru le {c.written}", "Imprimé le 14/03/2026", "Adresse : https://gazette.example/local/art112,4711"), "en": (f"Article from {c.written}", "Printed on March 14, 2026", "Source: https://gazette.example/local/art112,4711")}[c.language]
    markup = f"""
{head(c, "Druckansicht")}<body onload="window.print()"><div class="print"><p>{words[2]}</p><p>{words[1]}</p><hr><h1>{c.title}</h1><p>{words[0]}</p>{full(c)}<hr><p>{w(c)["rights"]}</p></div></body></html>"""
    return Page(c, markup, [words[1], w(c)["rights"]])


def web_archive(c):
    """A page kept by an archive, whose bar bears the day of keeping, around a page that shows its day in a line."""
    t = w(c)
    bar = '<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-ipp-inside"><table><tbody><tr><td class="c"><table><tbody><tr><td class="u" colspan="2">http://alt.example/seite.html</td></tr></tbody></table></td><td class="n"><table><tbody><tr class="m"><td class="b">Dec</td><td class="c" id="displayMonthEl" title="You are here: 08:12:30 Jan 05, 2024">JAN</td><td class="f">Feb</td></tr><tr class="d"><td class="c" id="displayDayEl" title="You are here: 08:12:30 Jan 05, 2024">05</td></tr><tr class="y"><td class="c" id="displayYearEl">2024</td></tr></tbody></table></td></tr></tbody></table><div id="wm-capinfo">31 captures <span>12 Mar 2001 - 5 Jan 2024</span></div></div></div></div>'
    markup = f"""
{head(c, "Alt")}<body bgcolor="#ffffff">{bar}<table width="600"><tr><td><h1>{c.title}</h1><i>{c.author}, {c.written}</i>{full(c)}</td></tr><tr><td><a href="/">{t["home"]}</a></td></tr></table></body></html>"""
    return Page(c, markup, ["31 captures", "You are here"])


def hidden_change(c):
    """A theme that hides its day of change for machines and shows that of publication in its own habit."""
    t = w(c)
    day = {"de": f"{month(c)} {c.day}, {c.year}", "fr": f"{month(c)} {c.day}, {c.year}", "en": f"{month(c)} {c.day}{ {1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd'}.get(c.day, 'th') }, {c.year}"}[c.language]
    markup = f"""
{head(c, "Manufaktur")}<body class="single fusion-body"><div id="boxed-wrapper"><header class="fusion-header-wrapper"><ul class="fusion-menu">{nav(c)}</ul></header><main id="main"><section id="content"><article id="post-12" class="post post-12 type-post hentry"><h1 class="entry-title fusion-post-title">{c.title}</h1><div class="post-content">{full(c)}</div><div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">{t["by"]} <span class="vcard"><span class="fn"><a href="/a" rel="author">{c.author}</a></span></span><span class="fusion-inline-sep">|</span><span class="updated rich-snippet-hidden">2024-01-05T09:41:12+01:00</span><span>{day}</span><span class="fusion-inline-sep">|</span><a href="/k" rel="category tag">Werkstatt</a></div></div><div class="fusion-sharing-box"><h4>{t["share"]}</h4></div><section class="related-posts single-related-posts"><div class="fusion-title"><h3>{t["related"]}</h3></div><div class="fusion-carousel"><ul><li><h4><a href="/1">{t["other"][0]}</a></h4><div class="fusion-carousel-meta"><span class="fusion-date">{LATER[c.language]}</span></div></li></ul></div></section></article></section></main><footer class="fusion-footer">{t["newsletter"]}</footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["share"], "Werkstatt"]))


def interview(c):
    """Questions in bold and answers, each a line of its own with breaks; the day in a list of facts."""
    t = w(c)
    asked = {"de": ["Wie kam es dazu?", "Und was sagt das Dorf?", "Wie geht es weiter?"], "fr": ["Comment est-ce arrivé ?", "Et qu'en dit le village ?", "Quelle est la suite ?"], "en": ["How did this come about?", "And what does the village say?", "What happens next?"]}[c.language]
    first, *rest = c.paragraphs
    talk = "<br><br>".join(f"<strong>{q}</strong><br>{p}" for q, p in zip(asked, rest))
    label = {"de": "Datum", "fr": "Date", "en": "Date"}[c.language]
    markup = f"""
{head(c, "Stadtmagazin")}<body><div class="header"><ul>{nav(c)}</ul></div><div class="container"><div class="row"><div class="col-md-8"><h1>{c.title}</h1><dl class="facts"><dt>{label}</dt><dd>{c.written}</dd><dt>{t["by"]}</dt><dd>{c.author}</dd></dl><div class="text"><em>{first}</em><br><br>{talk}<br><br>{c.quote}.<br>{"<br>".join("- " + i for i in c.items)}</div></div><div class="col-md-4"><div class="panel"><div class="panel-heading">{t["related"]}</div><a href="/1">{t["other"][0]}</a><p>{t["lead"]}</p></div></div></div></div><div class="footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup), has=c.has + asked)


def lazy(c):
    """Pictures that load late with their fallback, an old browser's warning, a layer that asks for consent."""
    t = w(c)
    warning = {"de": "Sie verwenden einen veralteten Browser. Bitte aktualisieren Sie ihn.", "fr": "Votre navigateur est trop ancien. Merci de le mettre à jour.", "en": "You are using an outdated browser. Please upgrade it."}[c.language]
    ask = {"de": "Wir und unsere 131 Partner speichern Informationen auf Ihrem Gerät.", "fr": "Nos 131 partenaires et nous stockons des informations sur votre appareil.", "en": "We and our 131 partners store information on your device."}[c.language]
    markup = f"""
{head(c, "Blick", f'<meta property="article:published_time" content="{c.iso}T23:30:00+02:00">')}<body><!--[if lt IE 9]><p class="browsehappy">{warning}</p><![endif]--><noscript><div class="no-js">{warning}</div></noscript><div class="cmp" role="dialog" aria-modal="true"><p>{ask}</p><button>OK</button></div><header><nav><ul>{nav(c)}</ul></nav></header><article><header><h1>{c.title}</h1><p>{c.author}</p></header><figure><img class="lazy" data-src="/a.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><noscript><img src="/a.jpg" alt=""></noscript><figcaption>{c.caption}</figcaption></figure>{full(c)}</article><aside class="rec"><h2>{t["related"]}</h2><article><h3><a href="/1">{t["other"][0]}</a></h3><p>{t["lead"]}</p><time datetime="2024-01-05">{LATER[c.language]}</time></article></aside><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [warning, ask]))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("tweets", tweets, [de[3], fr[3], en[3]]),
        ("changed-data", changed_data, [de[4], fr[4], en[4]]),
        ("only-changed", only_changed, [de[3], en[3]]),
        ("numbered-release", numbered_release, [de[4], fr[3], en[4]]),
        ("county-paper", county_paper, [de[3], fr[4], en[3]]),
        ("jetpack", jetpack, [de[4], fr[3], en[4]]),
        ("day-above", day_above, [de[3], fr[4], en[3]]),
        ("movable", movable, [de[4], fr[3], en[4]]),
        ("s9y", s9y, [de[3], de[4]]),
        ("overblog", overblog, [fr[3], fr[4]]),
        ("dotclear", dotclear, [fr[4], fr[3]]),
        ("club-blog", club_blog, [fr[3], de[4], en[3]]),
        ("timeago", timeago, [de[3], fr[4], en[4]]),
        ("contentpane", contentpane, [de[4], fr[3], en[3]]),
        ("masthead", masthead, [de[3], fr[4], en[4]]),
        ("calendar-widget", calendar_widget, [de[4], fr[3], en[3]]),
        ("episode", episode, [de[3], fr[4], en[4]]),
        ("scholarly", scholarly, [de[4], fr[3], en[3]]),
        ("reviewed", reviewed, [de[3], fr[4], en[4]]),
        ("short-american", short_american, [en[3], en[4]]),
        ("printed", printed, [de[4], fr[3], en[3]]),
        ("web-archive", web_archive, [de[3], fr[4], en[4]]),
        ("hidden-change", hidden_change, [de[4], fr[3], en[3]]),
        ("interview", interview, [de[3], fr[4], en[4]]),
        ("lazy", lazy, [de[4], fr[3], en[3]]),
    ]
    for index in range(len(META)):
        language = [de, fr, en][index % 3]
        plan.append((f"metadata-{index + 1}", metadata(index), [language[3 + index // 3 % 2]]))
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
