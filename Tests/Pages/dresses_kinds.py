"""Dresses of other kinds of pages: goods, laws, words explained, songs, firms, work offered, and pages that talk more of themselves."""
from contents import MONTHS
from dresses import Page, full, items, nav, paras, quote, shown, slug, w
from dresses_more import head, short
from dresses_systems import LATER, LATER_NUMERIC


def dated_replies(c):
    """Only the readers' words below bear a day, the first of them that of the text."""
    t = w(c)
    later = {"fr": "9 janvier 2024", "de": "9. Januar 2024", "en": "January 9, 2024"}[c.language]
    markup = f"""
{head(c, "Heft")}<body><div id="top"><ul>{nav(c)}</ul></div><div id="main"><h1>{c.title}</h1><div class="text">{full(c)}</div><div id="comments"><h3>{t["comments"]}</h3><div class="comment"><span class="who">Hugo</span> <span class="comment-date">{c.written}</span><p>{t["said"][0]}</p></div><div class="comment"><span class="who">Mira</span> <span class="comment-date">{later}</span><p>{t["said"][1]}</p></div></div></div><div id="low">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def goods(c):
    """A shop's page: price, basket and delivery around the description, buyers' words below."""
    t = w(c)
    words = {"de": ("In den Warenkorb", "inkl. MwSt., zzgl. Versandkosten", "Kundenbewertungen", "Kunden kauften auch"), "fr": ("Ajouter au panier", "TTC, hors frais de livraison", "Avis clients", "Vous pourriez aussi aimer"), "en": ("Add to basket", "incl. VAT, plus shipping costs", "Customer reviews", "Customers also bought")}[c.language]
    markup = f"""
{head(c, "Laden", '<meta property="og:type" content="product"><meta property="og:title" content="' + c.title + '">')}<body class="single-product"><header><a class="cart-contents" href="/c">0,00 €</a><nav><ul>{nav(c)}</ul></nav></header><main><div class="product type-product"><div class="summary entry-summary"><h1 class="product_title entry-title">{c.title}</h1><p class="price">24,00 €</p><small>{words[1]}</small><form class="cart"><input type="number" value="1"><button type="submit">{words[0]}</button></form></div><div class="woocommerce-tabs wc-tabs-wrapper"><div class="woocommerce-Tabs-panel" id="tab-description">{full(c)}</div><div class="woocommerce-Tabs-panel" id="tab-reviews"><div id="reviews"><h2>{words[2]}</h2><ol class="commentlist"><li class="review"><strong>Hugo</strong> <time datetime="{c.iso}T10:00:00+00:00">{c.written}</time><p>{t["said"][0]}</p></li></ol></div></div></div><section class="related products"><h2>{words[3]}</h2><ul class="products"><li><a href="/1"><h2>{t["other"][0]}</h2><span class="price">9,00 €</span></a></li></ul></section></div></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [words[0], words[2], words[3]]))


def law(c):
    """A rule book's page: numbered paragraphs in elements of their own, a change to the day at the head."""
    t = w(c)
    dated = {"de": f"Ausfertigungsdatum: {c.numeric}", "fr": f"Version en vigueur depuis le {c.written}", "en": f"Enacted: {c.written}"}[c.language]
    rules = "".join(f'<div class="norm"><div class="norm-head"><h3><span class="no">§ {i}</span></h3></div><div><div class="norm-body"><div class="abs">({1}) {p}</div></div></div></div>' for i, p in enumerate(c.paragraphs, 1))
    last = "".join(f"<dt>{i}.</dt><dd>{item}</dd>" for i, item in enumerate(c.items, 1))
    markup = f"""
{head(c, "Ortsrecht")}<body><div id="level1"><ul class="links">{nav(c)}</ul></div><div id="container"><div class="inhalt"><h1>{c.title}</h1><p>{dated}</p>{rules}<div class="norm"><div class="abs">{c.quote}:<dl>{last}</dl></div></div></div><div class="zurueck"><a href="/u">{t["home"]}</a></div></div><div id="fusszeile"><a href="/i">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def lines(c):
    """A text in lines with breaks, as songs and poems are kept, within a page full of links."""
    t = w(c)
    verses = "<br>\n<br>\n".join(p.replace(", ", ",<br>\n") for p in c.paragraphs)
    links = "".join(f'<a href="/a{i}">{chr(65 + i)}</a> ' for i in range(26))
    markup = f"""
{head(c, "Blätter")}<body><div class="az">{links}</div><div class="row"><div class="col-xs-12 col-lg-8 text-center"><h1>{c.title}</h1><p class="added">{ {"de": "Hinzugefügt am", "fr": "Ajouté le", "en": "Added on"}[c.language] } {c.written}</p><div>{verses}<br><br>{c.quote}<br>{"<br>".join(c.items)}</div></div><div class="col-lg-4"><div class="list-group"><a class="list-group-item" href="/1">{t["other"][0]}</a><a class="list-group-item" href="/2">{t["other"][1]}</a></div></div></div><div class="lboard">{t["legal"]}</div></body></html>"""
    has = [p.split(", ")[0] for p in c.paragraphs if ", " in p] + c.items[:2]
    return Page(c, markup, shown(c, markup, [t["other"][1]]), has=has)


def explained(c):
    """Terms and what they mean in a list of definitions, with the day in small print under the title."""
    t = w(c)
    entries = "".join(f"<dt>{' '.join(p.split()[:3]).rstrip(',')}</dt><dd>{p}</dd>" for p in c.paragraphs)
    markup = f"""
{head(c, "Lexikon")}<body><div class="nav-wrap"><ul>{nav(c)}</ul></div><div class="page"><h1>{c.title}</h1><p><small>{c.author}, {short(c)}</small></p><dl>{entries}<dt>{c.items[0]}</dt><dd>{c.quote}. {c.items[1]}.</dd></dl></div><div class="bottom"><p>{t["newsletter"]}</p><p>{t["legal"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def sections(c):
    """Sections without a common element but the body, each with a heading; a form and calls between them."""
    t = w(c)
    call = {"de": "Jetzt unverbindlich anfragen", "fr": "Demandez un devis gratuit", "en": "Get your free quote now"}[c.language]
    heads = {"de": ["Der Anfang", "Die Arbeit", "Die Leute", "Was kommt"], "fr": ["Les débuts", "Le travail", "Les gens", "Et après"], "en": ["The start", "The work", "The people", "What comes next"]}[c.language]
    parts = "".join(f'<section><div class="in"><h2>{h}</h2><p>{p}</p></div></section>' + (f'<section class="cta"><a class="btn" href="/f">{call}</a></section>' if i == 1 else "") for i, (h, p) in enumerate(zip(heads, c.paragraphs)))
    markup = f"""
{head(c, "Werk", f'<meta name="date" content="{c.iso}">')}<body><div class="bar"><ul>{nav(c)}</ul></div><section class="hero"><h1>{c.title}</h1><p>{c.quote}.</p></section>{parts}<section>{items(c)}</section><section class="form"><form><label>Name</label><input><label>E-Mail</label><input><button>OK</button></form></section><section class="end"><p>© 2024 Werk</p><a href="/i">{t["legal"]}</a></section></body></html>"""
    return Page(c, markup, shown(c, markup, [call]), has=c.has + heads)


def work(c):
    """Work offered: lists under headings and little running text; the day in a list of facts."""
    t = w(c)
    heads = {"de": ("Ihre Aufgaben", "Wir bieten", "Online seit", "Jetzt bewerben", "Ähnliche Stellen"), "fr": ("Vos missions", "Nous offrons", "Publiée le", "Postuler maintenant", "Offres similaires"), "en": ("What you will do", "What we offer", "Posted on", "Apply now", "Similar jobs")}[c.language]
    duties = "".join(f"<li>{p}</li>" for p in c.paragraphs)
    markup = f"""
{head(c, "Stellen")}<body><div class="header"><ul>{nav(c)}</ul></div><div class="job"><h1>{c.title}</h1><ul class="facts"><li>Feldhof GmbH</li><li>{heads[2]} {c.numeric}</li></ul><h2>{heads[0]}</h2><ul>{duties}</ul><h2>{heads[1]}</h2>{items(c)}<p>{c.quote}.</p><a class="apply" href="/a">{heads[3]}</a></div><div class="similar-jobs"><h3>{heads[4]}</h3><ul><li><a href="/1">{t["other"][0]}</a></li><li><a href="/2">{t["other"][1]}</a></li></ul></div><div class="footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], heads[4]]))


def loud_side(c):
    """A column about the writer that says more than many a post, blocks of links and the day in a corner."""
    t = w(c)
    about = f"{c.author} {t['bio']} " + " ".join([t["lead"], t["newsletter"], t["lead"]])
    markup = f"""
{head(c, "Ich und der Garten")}<body><table width="100%"><tr><td width="25%" valign="top"><b>{c.author}</b><p>{about}</p><p><a href="/1">{t["other"][0]}</a><br><a href="/2">{t["other"][1]}</a></p></td><td valign="top"><font size="+2">{c.title}</font><br><small>[{c.written}]</small><br><br>{full(c)}</td></tr><tr><td colspan="2" align="center"><small>{t["legal"]}</small></td></tr></table></body></html>"""
    return Page(c, markup, [t["bio"], t["other"][1], t["legal"]])


def one_block(c):
    """The whole text in one element with breaks, links within it, and menus of more words above."""
    t = w(c)
    menu = "".join(f'<li><a href="/{i}">{title}</a></li>' for i, title in enumerate(t["other"] * 3))
    text = "<br /><br />".join(p.replace(". ", f'. <a href="/x">{c.items[0]}</a> ', 1) if i == 0 else p for i, p in enumerate(c.paragraphs))
    markup = f"""
{head(c, "Netz", f'<meta http-equiv="last-modified" content="2024-01-05T10:00:00"><meta name="DC.Date.Issued" content="{c.iso}">')}<body><div id="n1"><ul>{menu}</ul></div><div id="c7"><h2>{c.title}</h2>{text}<br /><br />{c.quote}<br />- {c.items[0]}<br />- {c.items[1]}</div><div id="n2"><ul>{menu}</ul></div><div id="f9">{t["legal"]}</div></body></html>"""
    has = [p.split(". ")[0] for p in c.paragraphs] + [c.quote, c.items[1]]
    return Page(c, markup, shown(c, markup, [t["other"][1]]), has=has)


def closing_place(c):
    """A letter to the public: place and day close the text, as they do on paper."""
    t = w(c)
    line = {"de": f"Oberweiler, den {c.written}", "fr": f"Fait à Vercel, le {c.written}", "en": f"Wrenmouth, {c.written}"}[c.language]
    markup = f"""
{head(c, "Rathaus")}<body><div id="header"><ul>{nav(c)}</ul></div><div id="left"><ul><li><a href="/1">{t["other"][0]}</a></li><li><a href="/2">{t["other"][1]}</a></li></ul></div><div id="content"><h1>{c.title}</h1>{full(c)}<p>{line}</p><p>{c.author}</p></div><div id="footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("dated-replies", dated_replies, [de[3], fr[4], en[3]]),
        ("goods", goods, [de[4], fr[3], en[4]]),
        ("law", law, [de[3], fr[4]]),
        ("lines", lines, [de[4], fr[3], en[3]]),
        ("explained", explained, [de[3], en[4]]),
        ("sections", sections, [de[4], fr[4], en[3]]),
        ("work", work, [de[3], fr[3], en[4]]),
        ("loud-side", loud_side, [de[4], fr[4], en[3]]),
        ("one-block", one_block, [de[3], fr[3], en[4]]),
        ("closing-place", closing_place, [de[4], fr[4], en[3]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            yield "%s-%s" % (name, content.language), content, dress
