"""Dresses of archives and places for many voices: mailing lists, letters kept, networks, journals, clubs, agencies."""
from contents import MONTHS
from dresses import full, Page, items, nav, paras, quote, shown, slug, w
from dresses_hosts import weekday
from dresses_more import SHORT, head, short
from dresses_systems import LATER, LATER_NUMERIC, PAY, card, cut, few


def calendar_leaf(c):
    """The day as a leaf of a calendar: number, month and year in elements of their own beside the title."""
    t = w(c)
    leaf = f'<div class="leaf"><span class="leaf-d">{c.day:02d}</span><span class="leaf-m">{MONTHS[c.language][c.month - 1]}</span><span class="leaf-y">{c.year}</span></div>'
    other = "".join(f'<li><div class="leaf"><span class="leaf-d">0{i}</span><span class="leaf-m">{few(c)}</span><span class="leaf-y">2024</span></div><a href="/{i}">{title}</a></li>' for i, title in enumerate(t["other"], 2))
    markup = f"""
{head(c, "Brunnen")}<body><div class="wrap"><div class="top"><ul>{nav(c)}</ul></div><div class="col1">{leaf}<h2 class="tt">{c.title}</h2><div class="txt">{full(c)}</div></div><div class="col2"><h4>{t["related"]}</h4><ul>{other}</ul></div><div class="low">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def stacked_day(c):
    """The same in blocks, one under the other, above the title."""
    t = w(c)
    markup = f"""
{head(c, "Quelle")}<body><div id="nav"><ul>{nav(c)}</ul></div><div class="news-item"><div class="box-date"><div>{c.day}</div><div>{MONTHS[c.language][c.month - 1]}</div><div>{c.year}</div></div><h1>{c.title}</h1>{full(c)}</div><div class="next-items"><a href="/1">{t["other"][0]}</a><a href="/2">{t["other"][1]}</a></div><div id="foot">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def letter_archive(c):
    """A letter of mail kept on the Web: tables within tables, a way to the browser's view, one out of the list."""
    t = w(c)
    words = {"de": ("Im Browser ansehen", "Sie möchten diese E-Mails nicht mehr bekommen? Hier können Sie sich abmelden.", "Ausgabe vom"),
             "fr": ("Voir dans le navigateur", "Vous ne souhaitez plus recevoir ces messages ? Désabonnez-vous ici.", "Lettre du"),
             "en": ("View this email in your browser", "Want to change how you receive these emails? You can unsubscribe from this list.", "Issue of")}[c.language]

    def block(body):
        return f'<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent">{body}</td></tr></tbody></table></td></tr></tbody></table>'

    blocks = "".join(block(p) for p in c.paragraphs)
    markup = f"""
<!doctype html><html><head><meta charset="UTF-8"><title>{c.title}</title></head><body><div id="awesomewrap"><div id="awesomebar"><ul><li><a href="/s">Subscribe</a></li><li><a href="/p">Past Issues</a></li><li><a>RSS</a></li></ul></div></div><center><table align="center" border="0" height="100%" width="100%" id="bodyTable"><tr><td align="center" valign="top" id="bodyCell"><table width="600" class="templateContainer"><tr><td valign="top" id="templatePreheader">{block('<a href="/b">' + words[0] + "</a>")}</td></tr><tr><td valign="top" id="templateHeader">{block(f"{words[2]} {c.written}")}</td></tr><tr><td valign="top" id="templateBody">{block(f"<h1>{c.title}</h1>")}{blocks}{block(quote(c) + items(c))}</td></tr><tr><td valign="top" id="templateFooter">{block(f"<em>Copyright © {c.year} Feldverein</em><br><br>{words[1]}")}</td></tr></table></td></tr></table></center></body></html>"""
    return Page(c, markup, [words[0], words[1]])


def list_archive(c):
    """A mailing list's archive: name, address and moment above a preformatted text, ways to other messages."""
    moment = f"{weekday(c)[:3] if c.language == 'en' else 'Tue'} {SHORT['en'][c.month - 1]} {c.day:2d} 15:12:40 CEST {c.year}"
    body = "\n\n".join(c.paragraphs) + f"\n\n{c.quote}, ja.\n\n" + "\n".join("* " + i for i in c.items)
    ways = f'<UL><LI>Previous message: <A HREF="002.html">[Feld] {w(c)["other"][0]}</A></li><LI>Next message: <A HREF="004.html">[Feld] {w(c)["other"][1]}</A></li><LI> <B>Messages sorted by:</B> <a href="date.html#3">[ date ]</a> <a href="thread.html#3">[ thread ]</a></LI></UL>'
    markup = f"""
<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN"><HTML><HEAD><TITLE> {c.title}</TITLE><META NAME="robots" CONTENT="index,nofollow"></HEAD><BODY BGCOLOR="#ffffff"><H1>{c.title}</H1><B>{c.author}</B> <A HREF="mailto:x" TITLE="x">hof at weiler.example</A><BR><I>{moment}</I><P>{ways}<HR><!--beginarticle--><PRE>{body}
</PRE><!--endarticle--><HR><P>{ways}<hr><a href="http://lists.example/feld">More information about the Feld mailing list</a><br></body></html>"""
    return Page(c, markup, [w(c)["other"][0], w(c)["other"][1], "More information about"])


def campus(c):
    """A university's page: a trail, a menu of the institute, the last change with its editor at the foot."""
    t = w(c)
    changed = {"de": f"Zuletzt geändert am: {c.numeric} von {c.author}", "fr": f"Dernière modification : {c.numeric} par {c.author}", "en": f"Last modified: {c.written} by {c.author}"}[c.language]
    markup = f"""
{head(c, "Institut")}<body><div id="kopf"><a href="/">Universität</a><ul>{nav(c)}</ul></div><div id="sie_sind_hier"><a href="/">{t["home"]}</a> &gt; <a href="/i">Institut</a> &gt; {c.title}</div><div id="haupt"><div id="menu_links"><ul><li><a href="/1">{t["other"][1]}</a></li></ul></div><div id="inhalt"><h1>{c.title}</h1>{full(c)}<p class="zuletzt">{changed}</p></div></div><div id="fuss"><a href="/imp">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], changed.split(":")[0]]))


def journal(c):
    """A blog of research: how to cite it, with a day on which it was looked up, stands below the text."""
    t = w(c)
    cite = {"de": f"OpenPress schlägt Ihnen vor, diesen Beitrag wie folgt zu zitieren: {c.author} ({c.written}). {c.title}. Feldnotizen. Abgerufen am 20. November 2025 von https://feldnotizen.example/88",
            "fr": f"OpenPress vous propose de citer ce billet de la manière suivante : {c.author} ({c.written}). {c.title}. Carnet de terrain. Consulté le 20 novembre 2025 à l'adresse https://carnet.example/88",
            "en": f"Cite this post as: {c.author} ({c.written}). {c.title}. Field notes. Retrieved November 20, 2025 from https://fieldnotes.example/88"}[c.language]
    markup = f"""
{head(c, "Feldnotizen")}<body class="single"><div class="hfeed site"><header class="site-header"><h1 class="site-title"><a href="/">Feldnotizen</a></h1><nav><ul>{nav(c)}</ul></nav></header><div class="site-main"><article class="post hentry"><header class="entry-header"><h1 class="entry-title">{c.title}</h1><div class="entry-meta"><span class="entry-date">{c.numeric}</span> <span class="byline">{t["by"].lower()} {c.author}</span></div></header><div class="entry-content">{full(c)}<div class="cite-box"><p>{cite}</p></div></div></article></div><div class="widget-area"><aside class="widget"><h3>ISSN 0000-0000</h3><p>{t["newsletter"]}</p></aside></div><footer><p>{t["legal"]}</p></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def club(c):
    """A club's report between its dates to come and its sponsors; nothing is named for what it is."""
    t = w(c)
    soon = {"de": ("Nächste Termine", "05.01.2027 Jahreshauptversammlung im Gasthof Krone", "Wir danken unseren Unterstützern"),
            "fr": ("Prochains rendez-vous", "05/01/2027 Assemblée générale à la salle des fêtes", "Merci à nos partenaires"),
            "en": ("Coming up", "05/01/2027 Annual meeting at the Crown Inn", "Thanks to our backers")}[c.language]
    markup = f"""
{head(c, "SV Weiler")}<body><div class="row"><div class="c12"><ul>{nav(c)}</ul></div></div><div class="row"><div class="c3"><h4>{soon[0]}</h4><p>{soon[1]}</p><h4>{soon[2]}</h4><p>Metzgerei Huber, Autohaus Lang, Gärtnerei Moos, Sparkasse</p></div><div class="c9"><h2>{c.title}</h2><p><small>{c.written}</small></p>{full(c)}<p><a href="/b">{w(c)["more"]}</a></p></div></div><div class="row"><div class="c12"><p>© 2025 SV Weiler | <a href="/i">{t["legal"]}</a></p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [soon[1], "Gärtnerei Moos"]))


def firm_news(c):
    """A firm's news: day above the title in small type, a person to ask and the way back below."""
    t = w(c)
    words = {"de": ("Zurück zur Übersicht", "Ihre Ansprechpartnerin", "Vereinbaren Sie jetzt ein unverbindliches Gespräch mit unserem Team."),
             "fr": ("Retour à la liste", "Votre contact", "Prenez rendez-vous dès maintenant avec notre équipe, sans engagement."),
             "en": ("Back to overview", "Your contact", "Book a call with our team today, without any obligation on your part.")}[c.language]
    markup = f"""
{head(c, "Holzbau Lang")}<body><header class="h"><nav class="n"><ul>{nav(c)}</ul></nav></header><section class="hero"><div class="container"><div class="eyebrow">{c.numeric}</div><h1>{c.title}</h1></div></section><section class="content-section"><div class="container"><div class="text-block">{paras(c)}</div><div class="text-block">{quote(c)}{items(c)}</div></div></section><section class="contact-section"><div class="container"><h3>{words[1]}</h3><p>{c.author}<br>Tel. 0711 555 0</p></div></section><section class="cta-section"><div class="container"><h2>{words[2]}</h2><a class="btn">{t["contact"]}</a></div></section><section class="section-news"><h2>{t["related"]}</h2><div class="grid"><a class="tile" href="/1"><div class="eyebrow">{LATER_NUMERIC[c.language]}</div><h3>{t["other"][0]}</h3><p>{t["lead"]}</p></a><a class="tile" href="/2"><div class="eyebrow">{LATER_NUMERIC[c.language]}</div><h3>{t["other"][1]}</h3></a></div></section><a class="back" href="/n">{words[0]}</a><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [words[0], words[2], t["other"][1]]))


def agency_portal(c):
    """An agency's story on a portal: provider, day with half of the day, the next stories in a stream."""
    t = w(c)
    stamp = {"fr": f"{weekday(c)[:3]}. {c.written} à 10:12", "de": f"{weekday(c)[:2]}, {c.written} um 10:12 vorm.", "en": f"{weekday(c)[:3]}, {cut(c)} at 10:12 AM"}[c.language]
    next_ = {"fr": "Suite de l'article", "de": "Artikel weiterlesen", "en": "Story continues"}[c.language]
    stream = "".join(f'<li class="stream-item js-stream-content"><div class="item-body"><div class="publisher">Agence</div><h3><a href="/{i}">{title}</a></h3><p class="summary">{t["lead"] if i == 0 else title}</p></div></li>' for i, title in enumerate(t["other"]))
    body = paras(c).split("\n")
    body.insert(1, f'<div class="caas-readmore caas-readmore-collapse"><button class="link">{next_}</button></div><p class="continues">{next_}</p>')
    markup = f"""
{head(c, "Portail")}<body><div id="app"><div class="uh"><ul>{nav(c)}</ul></div><div class="caas"><div class="caas-inner"><div class="caas-content"><article role="article"><div class="caas-content-wrapper"><div class="caas-logo"><a href="http://agence.example"><img alt="Agence"></a></div><header class="caas-title-wrapper"><h1>{c.title}</h1></header><div class="caas-attr"><div class="caas-attr-meta"><span class="caas-attr-provider">Agence</span><div class="caas-attr-time-style"><span>{stamp}</span><span class="caas-attr-mins">3 min</span></div></div></div><div class="caas-body">{"".join(body)}{quote(c)}{items(c)}</div></div></article></div></div></div><div id="stream"><ul>{stream}</ul></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def short_year(c):
    """A free daily: "Publié le 14/09/21 à 10h12 • Mis à jour le 05/01/24", a summary in points above the text."""
    t = w(c)
    small = lambda n: n[:-4] + n[-2:]
    stamp = {"fr": f"Publié le {small(c.numeric)} à 10h12 • Mis à jour le {small(LATER_NUMERIC['fr'])} à 09h00", "de": f"Erstellt: {small(c.numeric)}, 10:12 Uhr | Aktualisiert: {small(LATER_NUMERIC['de'])}, 09:00 Uhr",
             "en": f"Published {c.written} at 10:12 • Updated {LATER['en']} at 09:00"}[c.language]
    markup = f"""
{head(c, "Matin")}<body><header><ul>{nav(c)}</ul><div class="weather">12°C</div></header><main><article><h1>{c.title}</h1><ul class="c-summary"><li>{c.items[0]}</li><li>{c.items[1]}</li></ul><div class="datetime">{stamp}</div><div class="qiota">{paras(c)}{quote(c)}<p class="read-more-in"><strong>{t["related"]}</strong> : <a href="/x">{t["other"][0]}</a></p></div><ul class="tags-line"><li><a>Patrimoine rural</a></li></ul></article><section class="box"><h2>{t["related"]}</h2><ul><li><a href="/1">{t["other"][1]}</a></li><li><a href="/2">{t["other"][2]}</a></li></ul></section></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Patrimoine rural"]))


def network(c):
    """A network of posts with votes: the moment as a title of "3 years ago", answers in a tree below."""
    t = w(c)
    ago = {"fr": "il y a 3 ans", "de": "vor 3 Jahren", "en": "3 years ago"}[c.language]

    def entry(text, depth):
        return f'<div class="thing comment"><div class="midcol"><div class="arrow up"></div></div><div class="entry"><p class="tagline"><a class="author">nobody{depth}</a> <span class="score">{depth + 2} points</span> <time title="Fri Jan 5 10:12:00 2024 UTC" datetime="2024-01-05T10:12:00+00:00" class="live-timestamp">{ago}</time></p><form class="usertext"><div class="usertext-body md-container"><div class="md"><p>{text}</p></div></div></form><ul class="flat-list buttons"><li><a>permalink</a></li><li><a>embed</a></li></ul></div></div>'

    markup = f"""
{head(c, "dorf")}<body class="listing-page comments-page"><div id="header" role="banner"><ul>{nav(c)}</ul></div><div class="side"><div class="spacer"><div class="linkinfo"><div class="date"><span>this post was submitted on </span><time datetime="{c.iso}T10:12:00+00:00">{c.day:02d} {few(c)} {c.year}</time></div><div class="score"><span class="number">148</span> points</div></div></div><div class="titlebox"><h1><a>dorf</a></h1><p>{t["newsletter"]}</p></div></div><div class="content" role="main"><div id="siteTable" class="sitetable linklisting"><div class="thing link"><div class="entry"><div class="top-matter"><p class="title"><a class="title may-blank">{c.title}</a></p><p class="tagline">self.dorf, submitted <time title="x" datetime="{c.iso}T10:12:00+00:00" class="live-timestamp">{ago}</time> by <a class="author">{c.author}</a></p></div><div class="expando"><form class="usertext"><div class="usertext-body md-container"><div class="md">{full(c)}</div></div></form></div><ul class="flat-list buttons"><li><a>2 comments</a></li><li><a>share</a></li></ul></div></div></div><div class="commentarea"><div class="panestack-title"><span class="title">all 2 comments</span></div><div class="sitetable nestedlisting">{entry(t["said"][0], 1)}{entry(t["said"][1], 2)}</div></div></div><div class="footer-parent"><p class="bottommenu">{t["legal"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["permalink"]))


def tumblelog(c):
    """A tumblelog: the day under the text with the number of notes and the marks."""
    t = w(c)
    markup = f"""
{head(c, "Zettel")}<body><div id="sidebar"><h1><a href="/">Zettel</a></h1><div class="description">{t["newsletter"]}</div><ul>{nav(c)}</ul></div><div id="posts"><div class="post text"><h2 class="title">{c.title}</h2><div class="body">{full(c)}</div><div class="footer for_permalink"><div class="date">{cut(c)}</div><div class="notes-count">214 notes</div><div class="tags">#<a href="/t">werkbank</a> #<a href="/u">dorfleben</a></div></div><div class="notes"><ol class="notes"><li class="note like">wolke7 liked this</li><li class="note reblog">hobbit reblogged this</li></ol></div></div></div><div id="credit">Theme by <a>Paul</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["werkbank", "Theme by"]))


def profession(c):
    """A network for work: "Published" above, what to do with the article and what others viewed below."""
    t = w(c)
    words = {"en": ("Published", "Report this article", "Others also viewed", "Sign in to view or add a comment"), "de": ("Veröffentlicht am", "Artikel melden", "Ebenfalls angesehen", "Zum Anzeigen oder Hinzufügen eines Kommentars einloggen"),
             "fr": ("Publié le", "Signaler cet article", "Autres pages consultées", "Identifiez-vous pour afficher ou ajouter un commentaire")}[c.language]
    markup = f"""
{head(c, "Netz")}<body><header class="header"><nav><ul>{nav(c)}</ul></nav></header><main class="main"><section class="core-rail"><article class="pulse"><div class="cover-img"></div><div class="article-main__header"><h1 class="pulse-title">{c.title}</h1><div class="ellipsis-menu"><ul><li><a>{words[1]}</a></li></ul></div></div><div class="base-main-card"><div class="base-main-card__info"><h3 class="base-main-card__title">{c.author}</h3><h4 class="base-main-card__subtitle">Zimmerei und Handel</h4><div class="base-main-card__metadata"><span>{words[0]} {cut(c)}</span></div><button>+ Follow</button></div></div><div class="article-main__content" data-test-id="article-content-blocks">{"".join(f'<div data-test-id="publishing-text-block"><p>{p}</p></div>' for p in c.paragraphs)}<div>{quote(c)}{items(c)}</div></div><div class="x-social-activity"><span>148</span><a>{words[3]}</a></div><section class="more-articles"><h2>{t["related"]}</h2><ul><li><div class="base-main-card"><h3>{t["other"][0]}</h3><p class="base-main-card__metadata">{cut(c).replace(str(c.year), "2024")}</p></div></li></ul></section></article></section><section class="right-rail"><h2>{words[2]}</h2><ul><li><a>{t["other"][1]}</a></li></ul></section></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [words[1], words[3], t["other"][1]]))


def exhibition_release(c):
    """A museum's release: place and day open it, then a box of hours, prices and a run of days to come."""
    t = w(c)
    words = {"de": ("Laufzeit", "14. September 2024 bis 5. Januar 2025", "Eintritt 8 Euro, ermäßigt 5 Euro", "Pressekontakt"), "fr": ("Exposition", "du 14 septembre 2024 au 5 janvier 2025", "Tarif 8 euros, réduit 5 euros", "Contact presse"),
             "en": ("On view", "September 14, 2024 to January 5, 2025", "Admission 8 dollars, reduced 5 dollars", "Press contact")}[c.language]
    markup = f"""
{head(c, "Museum")}<body><div class="site-head"><ul>{nav(c)}</ul></div><div class="press-detail"><p class="press-top">Museum am Markt, {c.written}</p><h1>{c.title}</h1>{full(c)}<table class="facts"><tr><th>{words[0]}</th><td>{words[1]}</td></tr><tr><th>Info</th><td>{words[2]}</td></tr></table><p><strong>{words[3]}</strong><br>Lena Weiß, presse@museum.example</p></div><div class="site-foot"><p>{t["newsletter"]}</p>{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def free_media(c):
    """A free newsroom: "von: … am: …", a licence, additions by readers with their days below."""
    t = w(c)
    stamp = {"de": f"von: {c.author} am: {c.numeric} - 15:12", "fr": f"de {c.author} le {c.numeric} - 15:12", "en": f"by {c.author} on {c.written} - 15:12"}[c.language]
    more = {"de": "Ergänzungen", "fr": "Compléments d'info à l'article", "en": "Additions"}[c.language]
    markup = f"""
{head(c, "Offen")}<body><div id="page"><div id="header"><a href="/">Offen</a></div><div id="main"><div id="content" class="column"><h1 class="page__title title" id="page-title">{c.title}</h1><article class="node-posting view-mode-full clearfix"><div class="field field-name-submitted">{stamp}</div><div class="field field-name-field-themen"><h3 class="label-inline">Themen:</h3><a href="/t">Handwerk und Bau</a></div><div class="field field-name-body"><div class="field-items"><div class="field-item even">{full(c)}</div></div></div><div class="field field-name-field-lizenz">webadresse: http://weiler.example Lizenz des Artikels und aller eingebetteten Medien: Creative Commons by-sa</div></article><section class="comments comment-wrapper"><h2 class="comments__title title">{more}</h2><article class="comment"><header><p class="submitted">{LATER_NUMERIC[c.language]} - 09:11</p></header><div class="field field-name-comment-body"><p>{t["said"][1]}</p></div></article></section></div></div><div class="region-bottom">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Lizenz des Artikels"]))


def public_radio(c):
    """A radio station: the day in words with the hour, listen buttons, a strip of other programmes."""
    t = w(c)
    stamp = {"fr": f"Publié le {weekday(c)} {c.written} à 10:12", "de": f"Stand: {c.written} 10:12 Uhr", "en": f"{c.written} 10:12 AM ET"}[c.language]
    hear = {"fr": "Écouter (3 min)", "de": "Beitrag hören (3 Min)", "en": "3-Minute Listen"}[c.language]
    strip = "".join(f'<div class="Card"><a href="/{i}"><div class="CardTitle">{title}</div></a><div class="CardDetails">{LATER[c.language]} · {i + 2} min</div></div>' for i, title in enumerate(t["other"]))
    markup = f"""
{head(c, "Antenne")}<body><div id="__next"><div class="Header"><ul>{nav(c)}</ul></div><div class="Article svelte-1a2b3c"><div class="Breadcrumb"><a>Infos</a></div><h1 class="CoverEpisode svelte-x1">{c.title}</h1><div class="qg-tt svelte-x2">{stamp}</div><div class="Sources svelte-x3">{t["by"]} <a>{c.author}</a></div><div class="player">{hear}</div><div class="Body svelte-x4">{"".join(f'<p class="svelte-x5">{p}</p>' for p in c.paragraphs)}{quote(c)}{items(c)}</div><div class="Tags svelte-x6"><a>Ruralité</a></div></div><div class="Strip svelte-x7"><h2>{t["related"]}</h2>{strip}</div><div class="Footer">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], hear]))


def free_wiki_news(c):
    """A wiki of news: place and day open the text, the state of the article and its sources stand below."""
    place = {"de": f"<b>Weiler</b> (Feldland), {c.numeric} – ", "en": f"<b>{weekday(c)}, {c.written}</b> ", "fr": f"<b>Valmont</b>, le {c.written} – "}[c.language]
    words = {"de": ("Quellen", "Artikelstatus: Fertig 15:12, 5. Jan. 2024 (CET)", "Diese Seite wurde zuletzt am 5. Januar 2024 um 15:12 Uhr bearbeitet."), "fr": ("Sources", "Cet article est terminé depuis le 5 janvier 2024", "Dernière modification de cette page le 5 janvier 2024, à 15:12."),
             "en": ("Sources", "This page is archived, and is no longer publicly editable.", "This page was last edited on 5 January 2024, at 15:12.")}[c.language]
    first, rest = c.paragraphs[0], c.paragraphs[1:]
    markup = f"""
{head(c, "Wikidorf")}<body class="mediawiki ltr sitedir-ltr mw-hide-empty-elt ns-0 ns-subject skin-vector"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><div id="siteNotice"></div><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">{c.title}</span></h1><div id="bodyContent" class="vector-body"><div id="siteSub" class="noprint">aus Wikidorf</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><p>{place}{first}</p>{quote(c)}{items(c)}{"".join(f"<p>{p}</p>" for p in rest)}<h2><span class="mw-headline" id="Q">{words[0]}</span><span class="mw-editsection"><span>[</span><a>Bearbeiten</a><span>]</span></span></h2><ul><li><a class="external text">Heimatblatt, Nr. 4</a></li></ul><p><small>{words[1]}</small></p></div></div><div id="catlinks" class="catlinks"><div class="mw-normal-catlinks"><a>Kategorie</a>: <ul><li><a>Veröffentlicht im Dorf</a></li></ul></div></div></div></div><div id="mw-navigation"><div id="mw-head"><ul>{nav(c)}</ul></div></div><footer id="footer" class="mw-footer"><ul id="footer-info"><li id="footer-info-lastmod"> {words[2]}</li></ul></footer></body></html>"""
    return Page(c, markup, [words[2], "Veröffentlicht im Dorf", "Bearbeiten"])


def loose_parts(c):
    """A site put together by hand: the author's line closes the text, a note on rights and a poll follow."""
    t = w(c)
    words = {"de": ("Alle Angaben ohne Gewähr.", "Wie gefällt Ihnen unsere neue Seite? Stimmen Sie ab!", "Diese Seite empfehlen"), "fr": ("Informations données à titre indicatif.", "Que pensez-vous de notre nouveau site ? Votez !", "Recommander cette page"),
             "en": ("All information without guarantee.", "How do you like our new site? Cast your vote!", "Recommend this page")}[c.language]
    markup = f"""
{head(c, "Ortsblatt")}<body><div class="a1"><ul>{nav(c)}</ul></div><div class="a2"><div class="a3"><span class="a4">{c.title}</span><div class="a5">{"<br><br>".join(c.paragraphs)}<br><br>{c.quote}, ja.<br>{"<br>".join("- " + i for i in c.items)}<br><br><i>{c.author}, {c.numeric}</i></div></div><div class="a6"><b>{words[1]}</b></div><div class="a7"><a href="/e">{words[2]}</a></div></div><div class="a8">© Ortsblatt. {words[0]} <a href="/i">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [words[2]]))


def columns(c):
    """A text in two columns, the quotation and the list below both of them; ways to other posts behind."""
    t = w(c)
    half = len(c.paragraphs) // 2
    left, right = ("".join(f"<p>{p}</p>" for p in part) for part in (c.paragraphs[:half], c.paragraphs[half:]))
    markup = f"""
{head(c, "Feld")}<body class="wp-singular"><div id="page"><header class="site-header"><ul>{nav(c)}</ul></header><div id="content"><div class="container"><div class="row"><div class="col-md-8"><article class="post"><h1>{c.title}</h1><div class="meta">{c.author} / {c.written} / <a>Allgemein</a> / 0 {t["comments"]}</div><div class="the-content"><div class="wp-block-columns"><div class="wp-block-column">{left}</div><div class="wp-block-column">{right}</div></div>{quote(c)}{items(c)}</div></article><div class="prev-next"><a href="/p">{t["other"][0]}</a><a href="/n">{t["other"][1]}</a></div></div><div class="col-md-4"><div class="widget"><h3>Archiv</h3><p>{t["newsletter"]}</p></div></div></div></div></div><footer>{t["legal"]}</footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def kicker(c):
    """A magazine whose heading holds a kicker too, with the lead and the day in the article's header."""
    t = w(c)
    rest = "".join(f'<p class="text-element">{p}</p>' for p in c.paragraphs[1:])
    markup = f"""
{head(c, "Umland")}<body><header class="page-head"><ul>{nav(c)}</ul></header><article><header class="intro"><h1><span class="topline">Landleben</span> <span class="headline">{c.title}</span></h1><div class="intro__text"><p>{c.paragraphs[0]}</p></div><div class="authors">{t["by"]} {c.author}</div><time datetime="{c.iso} 10:12">{c.numeric}, 10:12</time></header><div class="inline-ad">Anzeige</div>{rest}<div class="text-element">{quote(c)}{items(c)}</div><ul class="tags"><li><a>Landwirtschaft heute</a></li></ul><aside class="group-teaser"><h3>{t["related"]}</h3><a href="/1">{t["other"][0]}</a></aside></article><section class="more"><article><h3><a href="/2">{t["other"][1]}</a></h3><p>{t["lead"]}</p></article></section><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Landwirtschaft heute", t["other"][1]]))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("calendar-leaf", calendar_leaf, [de[0], fr[1], en[2]]),
        ("stacked-day", stacked_day, [de[1], en[0]]),
        ("letter-archive", letter_archive, [de[2], fr[0]]),
        ("list-archive", list_archive, [en[1], de[0]]),
        ("campus", campus, [de[1], fr[2]]),
        ("journal", journal, [fr[0], de[2]]),
        ("club", club, [de[0], en[1]]),
        ("firm-news", firm_news, [de[2], fr[1]]),
        ("agency-portal", agency_portal, [fr[2], en[0]]),
        ("short-year", short_year, [fr[0], de[0]]),
        ("network", network, [en[2], de[1]]),
        ("tumblelog", tumblelog, [de[2], en[1]]),
        ("profession", profession, [en[0], fr[1]]),
        ("exhibition-release", exhibition_release, [de[0], en[2]]),
        ("free-media", free_media, [de[1], fr[0]]),
        ("public-radio", public_radio, [fr[2], en[1]]),
        ("free-wiki-news", free_wiki_news, [de[0], fr[0]]),
        ("loose-parts", loose_parts, [de[2], fr[2]]),
        ("columns", columns, [de[1], en[0]]),
        ("kicker", kicker, [de[1], fr[1]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
