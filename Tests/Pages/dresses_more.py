"""More dresses: live blogs, code, recipes, state in scripts, dates in prose, old tables, split articles."""
import json

from contents import MONTHS
from dresses import Page, full, items, nav, paras, quote, shown, slug, w

SHORT = {
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(),
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
}


def short(c):
    """The day with its month cut short: "14 sept. 2021", "14. Sept. 2021", "14 Sep 2021"."""
    return "%d%s %s %d" % (c.day, "." if c.language == "de" else "", SHORT[c.language][c.month - 1], c.year)


def head(c, site, more=""):
    return f"""<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} | {site}</title>{more}</head>"""


def next_state(c):
    """A page drawn by a script framework: hashed class names, its dates only in the state it carries."""
    t = w(c)
    state = json.dumps({"props": {"pageProps": {"buildTime": "2026-10-01T00:00:00Z", "article": {
        "id": 771, "headline": c.title, "publishedAt": c.iso + "T06:30:00.000Z", "author": {"name": c.author}},
        "mostRead": [{"title": t["other"][0], "publishedAt": "2025-02-03T08:00:00.000Z"}]}}, "page": "/[slug]"})
    markup = f"""
{head(c, "Kurier")}<body><div id="__next"><div class="css-1q2w3e"><ul class="css-aa1">{nav(c)}</ul></div><div class="css-9xk2"><h1 class="css-77h">{c.title}</h1><div class="css-b1">{paras(c, extra=' class="css-p0"')}<div class="css-q">{quote(c)}</div>{items(c)}</div></div><div class="css-zz9"><a href="/l">{t["legal"]}</a></div></div><script id="__NEXT_DATA__" type="application/json">{state}</script></body></html>"""
    return Page(c, markup, shown(c, markup.split("<script")[0]))


def script_state(c):
    """State assigned in a plain script, keys without quotes, the modification beside the publication."""
    t = w(c)
    markup = f"""
{head(c, "Kurier")}<body><main id="app"><h1>{c.title}</h1>{full(c)}</main><div class="footer"><a href="/l">{t["legal"]}</a></div><script>window.__STATE__={{story:{{id:12,title:"{c.title}",dateModified:"2024-02-02T10:00:00+01:00",datePublished:"{c.iso}T10:00:00+01:00"}},related:[{{datePublished:"2025-05-05T10:00:00+01:00"}}]}};</script></body></html>"""
    return Page(c, markup, shown(c, markup))


def live_blog(c):
    """A live blog: hours on every entry, the day once."""
    t = w(c)
    entries = "".join(
        f'<div class="live-entry" id="e{i}"><div class="live-entry__time">{17 - i}{"h" if c.language == "fr" else ":"}{40 - 7 * i:02d}</div><div class="live-entry__body"><p>{p}</p></div></div>'
        for i, p in enumerate(c.paragraphs))
    label = {"fr": "Direct commencé le %s à 13h05", "de": "Liveticker vom %s, 13:05 Uhr", "en": "Live since %s at 1.05 pm"}
    markup = f"""
{head(c, "Direkt")}<body><header class="top"><ul>{nav(c)}</ul></header><section class="live"><h1>{c.title}</h1><p class="live-date">{label[c.language] % c.written}</p><div class="live-entries">{entries}{quote(c)}{items(c)}</div><button>{t["more"]}</button></section><div class="bottom"><h4>{t["related"]}</h4><p><a href="/1">{t["other"][0]}</a></p><p><a href="/2">{t["other"][1]}</a></p></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def recipe(c):
    """A recipe page's habit: stars, a print button, a box of facts, ratings with days below."""
    t = w(c)
    markup = f"""
{head(c, "Topfgucker", '<script type="application/ld+json">{"@context":"https://schema.org","@type":["Recipe","NewsArticle"],"name":"x","datePublished":"%sT08:00:00+00:00","review":[{"@type":"Review","datePublished":"2025-01-09","reviewBody":"%s"}]}</script>' % (c.iso, t["said"][0]))}<body><div class="mega-menu"><ul>{nav(c)}</ul></div><div class="recipe"><h1 class="recipe-title">{c.title}</h1><div class="rating">★★★★☆ (31)</div><div class="recipe-intro">{paras(c)}{quote(c)}</div><div class="recipe-ingredients">{items(c)}</div></div><div class="reviews"><h3>{t["comments"]}</h3><div class="review"><span>9.1.2025</span><p>{t["said"][0]}</p></div><div class="review"><span>3.3.2025</span><p>{t["said"][1]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def code_blog(c):
    """A developer's blog: code between the paragraphs, the day with the reading time."""
    t = w(c)
    p = c.paragraphs
    code = '<pre class="highlight"><code>git switch -c weir\nmake release\n</code></pre>'
    read = {"fr": "4 min de lecture", "de": "4 Min. Lesezeit", "en": "4 min read"}[c.language]
    markup = f"""
{head(c, "dev notes")}<body><div class="sidebar-left"><a href="/about">{t["contact"]}</a></div><div class="post-container"><h1>{c.title}</h1><div class="meta-line">{short(c)} · {read}</div><p>{p[0]}</p>{code}<p>{p[1]}</p>{items(c)}{quote(c)}<p>{p[2]}</p>{code}<p>{p[3]}</p></div><div class="page-foot"><p>© 2018–2026 {c.author}</p><a href="/l">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup), has=c.has + ["git switch -c weir"])


def old_tables(c):
    """A site of 1999: tables in tables, fonts, the menu in the left cell, the day above the text."""
    t = w(c)
    place = {"fr": "Vercel, le %s", "de": "Oberweiler, den %s", "en": "Wrenmouth, %s"}[c.language] % c.written
    markup = f"""
<html><head><title>{c.title}</title></head><body bgcolor=#ffffff><table width=760 border=0><tr><td colspan=2><font size=6>Das Blatt</font></td></tr><tr><td width=140 valign=top><table><tr><td><a href=1.htm>{t["home"]}</a></td></tr><tr><td><a href=2.htm>{t["contact"]}</a></td></tr><tr><td><a href=3.htm>{t["legal"]}</a></td></tr></table></td><td valign=top><table width=100%><tr><td><font size=4><b>{c.title}</b></font></td></tr><tr><td><i>{place}</i></td></tr><tr><td><font face=arial>{"<p>".join(c.paragraphs[:2])}</font></td></tr><tr><td>{"<p>".join(c.paragraphs[2:])}{items(c)}{quote(c)}</td></tr></table></td></tr><tr><td colspan=2><hr><font size=1>{t["rights"]}</font></td></tr></table></body></html>"""
    return Page(c, markup, [t["contact"], t["legal"]])


def split_article(c):
    """An article in pieces: a lead apart, advertisements between its parts, each part a box of its own."""
    t = w(c)
    p = c.paragraphs
    markup = f"""
{head(c, "Le Fil")}<body><div class="barre"><ul>{nav(c)}</ul></div><div class="zone-titre"><h1>{c.title}</h1><p class="chapo">{p[0]}</p><div class="signature">{t["by"]} {c.author} - {short(c)} {"à 18:03" if c.language == "fr" else ""}</div></div><div class="bloc1"><p>{p[1]}</p></div><div class="pub"><p>Pub</p></div><div class="bloc2"><p>{p[2]}</p>{items(c)}</div><div class="pub"><p>Pub</p></div><div class="bloc3">{quote(c)}<p>{p[3]}</p></div><div class="bas"><div class="encart"><p>{t["newsletter"]}</p></div><a href="/l">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, [t["legal"]])


def loud_comments(c):
    """Comments far longer than the article, in a list that only its heading names."""
    t = w(c)
    said = "".join(f"<li><b>Hugo</b> 0{i + 1}/02/2025<br>{t['said'][i % 2]} {t['said'][(i + 1) % 2]} {t['lead']} {t['said'][i % 2]}</li>" for i in range(9))
    markup = f"""
{head(c, "Feldpost")}<body><div class="menu"><ul>{nav(c)}</ul></div><div class="story"><h1>{c.title}</h1><p class="when">{c.written}</p>{full(c)}</div><div class="reactions"><h2>9 {t["comments"]}</h2><ul>{said}</ul></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def list_article(c):
    """An article of numbered points: headings with a line or two each, the list the longest part."""
    t = w(c)
    points = "".join(f"<h3>{i + 1}. {x.capitalize()}</h3><p>{p}</p>" for i, (x, p) in enumerate(zip((c.items + c.items)[:4], c.paragraphs)))
    markup = f"""
{head(c, "Top")}<body><nav><ul>{nav(c)}</ul></nav><article><header><h1>{c.title}</h1><span class="post-date">{c.numeric}</span></header>{points}<ol>{"".join("<li>%s</li>" % i for i in c.items)}</ol>{quote(c)}<section class="more"><h3>{t["related"]}</h3><ul><li><a href="/1">{t["other"][0]}</a></li><li><a href="/2">{t["other"][2]}</a></li></ul></section></article><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][2]]))


def day_in_address(c):
    """The day with its day first at the end of the address, as French papers write it; none on the page."""
    t = w(c)
    markup = f"""
{head(c, "Le Quotidien")}<body><div class="head"><ul>{nav(c)}</ul></div><div class="article_full"><h1 class="title">{c.title}</h1>{full(c)}</div><div class="foot">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup), url=f"https://quotidien.example/local/{slug(c)}-{c.day:02d}-{c.month:02d}-{c.year}-XK4T2.php")


def state_of(c):
    """An office's page: when it was last looked at ("Stand") stands at the foot and nowhere else."""
    t = w(c)
    label = {"de": "Stand: %s", "fr": "Dernière mise à jour : %s", "en": "Last reviewed: %s"}[c.language] % c.numeric
    markup = f"""
{head(c, "Amt")}<body><div id="kopf"><ul>{nav(c)}</ul></div><div id="inhalt"><h1>{c.title}</h1>{full(c)}<p class="stand">{label}</p></div><div id="fuss">{t["legal"]} © 2026</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def agency_german(c):
    """A German paper: kicker, change before creation in one line, agency, hours with "Uhr"."""
    t = w(c)
    label = {"de": "Aktualisiert: 02.03.2025, 09:02 Uhr | Erstellt: %s, 10:15 Uhr",
             "fr": "Mis à jour le 02/03/2025 à 09h02 | Publié le %s à 10h15",
             "en": "Updated: 2 March 2025, 9:02 am | Published: %s, 10:15 am"}[c.language] % (
        c.written if c.language == "en" else c.numeric)
    markup = f"""
{head(c, "Tageblatt")}<body><div class="page-header"><ul>{nav(c)}</ul></div><div class="article-wrapper"><span class="kicker">Region</span><h2 class="headline">{c.title}</h2><div class="art-info">{t["by"]} {c.author}<br>{label}</div><div class="art-text">{full(c)}</div><div class="art-tags">{t["tags"]}: <a href="/t">Region</a></div></div><div class="art-more"><h3>{t["related"]}</h3><div><a href="/x">{t["other"][0]}</a></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def ago(c):
    """How long ago in words, the moment itself in an attribute of an element that no standard knows."""
    t = w(c)
    words = {"fr": "il y a 3 heures", "de": "vor 3 Stunden", "en": "3 hours ago"}[c.language]
    markup = f"""
{head(c, "Flux")}<body><div class="bar"><ul>{nav(c)}</ul></div><div class="item"><h1>{c.title}</h1><div class="sub"><relative-time datetime="{c.iso}T09:00:00Z">{words}</relative-time></div><div class="rich">{full(c)}</div></div><div class="also"><h3>{t["related"]}</h3><a href="/1">{t["other"][0]}</a> <relative-time datetime="2025-06-07T09:00:00Z">{words}</relative-time></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def time_title(c):
    """The same by the title of a span that a script keeps fresh."""
    t = w(c)
    words = {"fr": "il y a 3 heures", "de": "vor 3 Stunden", "en": "Updated 3 hours ago"}[c.language]
    markup = f"""
{head(c, "Flux")}<body><div class="bar"><ul>{nav(c)}</ul></div><div class="item"><h1>{c.title}</h1><div class="sub">{t["by"]} {c.author} · <span class="timeago" title="{c.iso}T09:00:00Z">{words}</span></div><div class="rich">{full(c)}</div></div><div class="also"><p>{t["newsletter"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def meta_written(c):
    """The day in a meta element, written out or in figures as the language does."""
    t = w(c)
    name = {"fr": "date", "de": "date", "en": "pubdate"}[c.language]
    day = {"fr": c.written, "de": c.numeric, "en": c.written}[c.language]
    markup = f"""
{head(c, "Gemeinde", f'<meta name="{name}" content="{day}"><meta name="revisit-after" content="7 days"><meta http-equiv="expires" content="Mon, 01 Jan 2029 00:00:00 GMT">')}<body><div id="nav"><ul>{nav(c)}</ul></div><div id="content"><h1>{c.title}</h1>{full(c)}</div><div id="footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def release(c):
    """A press release: place and day before the first words, contacts at the foot."""
    t = w(c)
    p = c.paragraphs
    kind = {"fr": "COMMUNIQUÉ DE PRESSE", "de": "PRESSEMITTEILUNG", "en": "PRESS RELEASE"}[c.language]
    place = {"fr": "Vercel, le %s – ", "de": "Oberweiler, %s – ", "en": "WRENMOUTH, %s – "}[c.language] % c.written
    markup = f"""
{head(c, "Presse")}<body><div class="top-links"><a href="/">{t["home"]}</a> <a href="/c">{t["contact"]}</a></div><div class="pr"><p class="kind">{kind}</p><h1>{c.title}</h1><p>{place}{p[0]}</p>{"".join(f"<p>{x}</p>" for x in p[1:])}{items(c)}{quote(c)}</div><div class="end"><a href="/l">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["contact"]]), has=c.has)


def long_form(c):
    """A writers' platform: hashed names, author and day in links and spans, claps and follow buttons."""
    t = w(c)
    day = {"fr": short(c), "de": short(c), "en": f"{SHORT['en'][c.month - 1]} {c.day}, {c.year}"}[c.language]
    markup = f"""
{head(c, "Pages")}<body><div class="a b c"><div class="ab ac"><a class="af" href="/">Pages</a><a class="af" href="/in">{t["search"]}</a></div></div><div class="fx"><section><div class="s t"><h1 class="gz ha">{c.title}</h1><div class="hb"><a href="/@x">{c.author}</a><span>·</span><button>Follow</button><div class="hc"><span>5 min</span><span>·</span><span>{day}</span></div></div><p class="pw px">{c.paragraphs[0]}</p><p class="pw px">{c.paragraphs[1]}</p>{quote(c)}{items(c)}<p class="pw px">{c.paragraphs[2]}</p><p class="pw px">{c.paragraphs[3]}</p></div></section></div><div class="kk"><h2>More from Pages</h2><div class="kl"><a href="/7"><h3>{t["other"][0]}</h3></a><p>{t["lead"]}</p><span>Mar 3, 2025</span></div><div class="kl"><a href="/8"><h3>{t["other"][1]}</h3></a><p>{t["lead"]}</p><span>Apr 4, 2025</span></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def cookie_wall(c):
    """A consent notice as long as a paragraph, before everything and without a telling name."""
    t = w(c)
    wall = {
        "fr": "Avec votre accord, nos partenaires et nous utilisons des cookies ou technologies similaires pour stocker et consulter des informations personnelles comme votre visite sur ce site.",
        "de": "Mit Ihrer Zustimmung verwenden wir und unsere Partner Cookies und ähnliche Technologien, um personenbezogene Daten wie Ihren Besuch auf dieser Webseite zu speichern und abzurufen.",
        "en": "With your consent we and our partners use cookies and similar technologies to store and access personal data such as your visit to this website, and to measure its audience.",
    }[c.language]
    markup = f"""
{head(c, "Voix")}<body><div id="sp_91"><div><p>{wall}</p><p>OK</p></div></div><div class="hd"><ul>{nav(c)}</ul></div><div class="art"><h1>{c.title}</h1><p class="d">{t["posted"]} {c.written}</p>{full(c)}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [wall]))


def big_menu(c):
    """A menu of a hundred links in plain boxes, with short texts that advertise the sections."""
    t = w(c)
    boxes = "".join(f'<div><a href="/{i}">{x} {i}</a></div>' for i in range(30) for x in (t["home"], t["tags"], t["search"]))
    markup = f"""
{head(c, "Portal")}<body><div class="x1">{boxes}</div><div class="x2"><div class="x3"><h1>{c.title}</h1><div class="x4">{c.numeric}</div>{full(c)}</div><div class="x5">{boxes}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["search"] + " 7"]))


def written_out(c):
    """The day as people say it, weekday and all, in a line of its own between title and text."""
    t = w(c)
    import datetime
    weekday = datetime.date(c.year, c.month, c.day).weekday()
    names = {"fr": "lundi mardi mercredi jeudi vendredi samedi dimanche", "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
             "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday"}[c.language].split()
    suffix = "st" if c.day in (1, 21, 31) else "nd" if c.day in (2, 22) else "rd" if c.day in (3, 23) else "th"
    line = {"fr": f"{names[weekday].capitalize()} {c.written}, par {c.author}", "de": f"{names[weekday]}, {c.written}, von {c.author}",
            "en": f"{names[weekday]}, {c.day}{suffix} {MONTHS['en'][c.month - 1]} {c.year}, by {c.author}"}[c.language]
    markup = f"""
{head(c, "Blatt")}<body><div class="k"><ul>{nav(c)}</ul></div><div class="l"><h1>{c.title}</h1><p>{line}</p>{full(c)}</div><div class="m"><p>{t["newsletter"]}</p><p>© 2011-2026</p></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def discourse(c):
    """A forum thread that begins with the article; answers are longer and later."""
    t = w(c)
    answers = "".join(f'<div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator">hugo</span><span class="crawler-post-infos"><time datetime="2025-0{i + 1}-02T10:00:00Z" class="post-time">2.{i + 1}.2025</time><span itemprop="position">{i + 2}</span></span></div><div class="post" itemprop="text"><p>{t["said"][i]}</p></div></div>' for i in range(2))
    markup = f"""
{head(c, "Forum")}<body class="crawler"><header><a href="/">Forum</a></header><div id="main-outlet"><div id="topic-title"><h1>{c.title}</h1></div><div itemscope itemtype="http://schema.org/DiscussionForumPosting"><meta itemprop="headline" content="{c.title}"><div class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator">{c.author}</span><span class="crawler-post-infos"><time itemprop="datePublished" datetime="{c.iso}T10:00:00Z" class="post-time">{c.written}</time><meta itemprop="dateModified" content="{c.iso}T12:00:00Z"><span itemprop="position">1</span></span></div><div class="post" itemprop="text">{full(c)}</div></div><div class="comments">{answers}</div></div></div><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def boxes_between(c):
    """Boxes in the flow of the text: a letter to subscribe to, a story to read, a survey."""
    t = w(c)
    p = c.paragraphs
    markup = f"""
{head(c, "Echo", f'<meta property="og:title" content="{c.title}"><meta name="cXenseParse:publishtime" content="{c.iso}T07:00:00Z">')}<body><div class="nav-main"><ul>{nav(c)}</ul></div><div class="article-main"><h1>{c.title}</h1><div class="body-copy"><p>{p[0]}</p><div class="inline-newsletter"><p>{t["newsletter"]}</p></div><p>{p[1]}</p><div class="related-inline"><a href="/1"><b>{t["related"]}</b> {t["other"][0]}</a></div><p>{p[2]}</p>{items(c)}<div class="ad-slot"><span>Anzeige</span></div>{quote(c)}<p>{p[3]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("next-state", next_state, [de[0], en[1]]),
        ("script-state", script_state, [fr[0], de[2]]),
        ("live-blog", live_blog, [fr[1], de[0], en[0]]),
        ("recipe", recipe, [de[1], en[2]]),
        ("code-blog", code_blog, [en[1], fr[2], de[1]]),
        ("old-tables", old_tables, [fr[0], de[1], en[2]]),
        ("split-article", split_article, [fr[2], de[2]]),
        ("loud-comments", loud_comments, [fr[1], en[1]]),
        ("list-article", list_article, [de[0], fr[2], en[1]]),
        ("day-in-address", day_in_address, [fr[1], fr[0]]),
        ("state-of", state_of, [de[2], fr[1], en[0]]),
        ("agency-german", agency_german, [de[0], fr[2], en[1]]),
        ("ago", ago, [en[0], de[2]]),
        ("time-title", time_title, [fr[0], en[2]]),
        ("meta-written", meta_written, [fr[1], de[1], en[0]]),
        ("release", release, [fr[0], de[2], en[2]]),
        ("long-form", long_form, [en[1], de[0]]),
        ("cookie-wall", cookie_wall, [fr[2], de[1], en[0]]),
        ("big-menu", big_menu, [de[2], fr[0]]),
        ("written-out", written_out, [fr[1], de[0], en[2]]),
        ("discourse", discourse, [en[2], de[1]]),
        ("boxes-between", boxes_between, [de[2], fr[0], en[0]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
