"""The dresses of pages: for each content system or habit the markup it puts around an article."""


class Page:
    """A page with what must and must not be read from it."""

    def __init__(self, content, markup, lacks, url=None, published=True, encoding="utf-8", title=None, has=None):
        self.html = markup
        self.lacks = lacks
        self.url = url
        self.published = content.iso if published is True else published
        self.title = title or content.title
        self.has = content.has if has is None else has
        self.encoding = encoding


def paras(c, tag="p", extra=""):
    return "\n".join("<%s%s>%s</%s>" % (tag, extra, p, tag) for p in c.paragraphs)


def items(c):
    return "<ul>%s</ul>" % "".join("<li>%s</li>" % i for i in c.items)


def quote(c):
    return "<blockquote><p>%s, %s.</p></blockquote>" % (c.quote, {
        "fr": "dit une habitante", "de": "sagt eine Nachbarin", "en": "says a neighbour"}[c.language])


def full(c):
    first, rest = c.paragraphs[0], c.paragraphs[1:]
    return "<p>%s</p>\n%s\n%s\n%s" % (first, quote(c), items(c), "\n".join("<p>%s</p>" % p for p in rest))


WORDS = {
    "fr": dict(home="Accueil", contact="Nous contacter", legal="Mentions légales", rights="Tous droits réservés",
               share="Partager cet article", tags="Mots-clés", related="À lire aussi", comments="Commentaires",
               reply="Laisser un commentaire", by="Par", posted="Publié le", updated="Mis à jour le",
               cookie="Ce site utilise des cookies pour mesurer son audience.", more="Lire la suite",
               search="Rechercher", newsletter="Recevez notre lettre chaque vendredi dans votre boîte.",
               bio="écrit sur la vie des villages depuis quinze ans et vit à la campagne avec deux ânes.",
               said=["Bravo à tous, j'y passerai samedi avec mes enfants.",
                     "Encore de l'argent dépensé sans demander leur avis aux habitants !"],
               other=["Le marché de Noël cherche encore des exposants", "Trois mois de retard pour la piste cyclable",
                      "La piscine ferme pour sa vidange annuelle"],
               lead="Les organisateurs comptent sur une trentaine de chalets et lancent un appel aux artisans."),
    "de": dict(home="Startseite", contact="Kontakt", legal="Impressum", rights="Alle Rechte vorbehalten",
               share="Artikel teilen", tags="Schlagwörter", related="Das könnte Sie auch interessieren",
               comments="Kommentare", reply="Schreibe einen Kommentar", by="Von", posted="Veröffentlicht am",
               updated="Zuletzt aktualisiert am",
               cookie="Diese Webseite verwendet Cookies, um Zugriffe zu zählen.", more="Weiterlesen",
               search="Suche", newsletter="Unser Rundbrief kommt jeden Freitag in Ihr Postfach.",
               bio="schreibt seit fünfzehn Jahren über das Leben auf dem Land und züchtet nebenbei Bienen.",
               said=["Großartig, wir kommen am Samstag mit der ganzen Familie vorbei.",
                     "Und wer bezahlt das am Ende wieder? Natürlich wir alle."],
               other=["Weihnachtsmarkt sucht noch Aussteller für die Buden", "Radweg verzögert sich um drei Monate",
                      "Hallenbad schließt zur jährlichen Reinigung"],
               lead="Die Veranstalter rechnen mit dreißig Hütten und bitten Handwerker, sich bald zu melden."),
    "en": dict(home="Home", contact="Contact us", legal="Privacy policy", rights="All rights reserved",
               share="Share this article", tags="Tags", related="Related stories", comments="Comments",
               reply="Leave a comment", by="By", posted="Published on", updated="Last updated",
               cookie="This site uses cookies to count its visitors.", more="Read more",
               search="Search", newsletter="Our letter lands in your inbox every Friday morning.",
               bio="has written about village life for fifteen years and keeps two stubborn donkeys.",
               said=["Well done everybody, we will drop by on Saturday with the children.",
                     "And who is paying for all of this in the end? You guessed it."],
               other=["Christmas market still looking for stall holders", "Cycle path delayed by three more months",
                      "Swimming pool closes for its yearly clean"],
               lead="Organisers expect about thirty cabins and ask makers to come forward before long."),
}


def w(c):
    return WORDS[c.language]


def nav(c):
    sections = {"fr": ["Culture", "Sport", "Économie", "Vie locale"], "de": ["Kultur", "Sport", "Wirtschaft", "Lokales"],
                "en": ["Culture", "Sport", "Business", "Local"]}[c.language]
    return "".join('<li><a href="/%d">%s</a></li>' % (i, s) for i, s in enumerate([w(c)["home"]] + sections))


def around(c):
    """What every page lacks in its clean text, if the dress shows it."""
    t = w(c)
    return [t["legal"], t["cookie"], t["other"][0], t["said"][0], t["said"][1], t["bio"], t["newsletter"], t["lead"]]


def shown(c, markup, extra=()):
    return [text for text in around(c) if text in markup] + list(extra)


def slug(c):
    letters = [x for x in c.title.lower().replace("ü", "ue").replace("à", "a").replace("é", "e") if x.isalnum() or x == " "]
    return "-".join("".join(x for x in letters if x.isascii()).split()[:6])


def ordinal_day(c):
    return c.day


# --- WordPress -----------------------------------------------------------------------------------------------


def wordpress_classic(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="{c.language}">
<head profile="http://gmpg.org/xfn/11"><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<title>{c.title} &laquo; Feldpost</title><meta name="generator" content="WordPress 2.8.4" /></head>
<body class="single"><div id="page"><div id="header"><h1><a href="/">Feldpost</a></h1><div class="description">{t["home"]}</div></div>
<div id="content" class="widecolumn"><div class="navigation"><div class="alignleft">&laquo; <a href="/a">{t["other"][0]}</a></div><div class="alignright"><a href="/b">{t["other"][1]}</a> &raquo;</div></div>
<div class="post" id="post-212"><h2>{c.title}</h2><small>{c.written} {t["by"].lower()} {c.author}</small>
<div class="entry">{full(c)}<p class="postmetadata alt"><small>{t["tags"]}: <a href="/tag/x">Dorf</a>, <a href="/tag/y">Stein</a></small></p></div></div>
<h3 id="comments">2 {t["comments"]}</h3><ol class="commentlist"><li class="alt" id="comment-1"><cite>Hugo</cite>: <p>{t["said"][0]}</p></li><li id="comment-2"><cite>Mira</cite>: <p>{t["said"][1]}</p></li></ol>
<h3 id="respond">{t["reply"]}</h3><form action="/c" method="post"><p><textarea name="comment"></textarea></p></form></div>
<div id="sidebar"><ul><li><h2>Archiv</h2><ul><li><a href="/2009/01">1/2009</a></li></ul></li><li>{t["newsletter"]}</li></ul></div>
<div id="footer"><p>Feldpost &copy; 2009-2024 <a href="/i">{t["legal"]}</a></p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup), url="https://feldpost.example/?p=212")


def wordpress_twenty(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} – Landblick</title>
<link rel="canonical" href="https://landblick.example/{c.year}/{c.month:02d}/{c.day:02d}/{slug(c)}/"></head>
<body class="post-template-default single single-post has-sidebar colors-light"><div id="page" class="site"><header id="masthead" class="site-header"><p class="site-title"><a href="/">Landblick</a></p><nav id="site-navigation" class="main-navigation"><ul>{nav(c)}</ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article id="post-88" class="post-88 post type-post status-publish format-standard hentry category-dorf"><header class="entry-header"><div class="entry-meta"><span class="screen-reader-text">{t["posted"]}</span> <a href="#" rel="bookmark"><time class="entry-date published" datetime="{c.iso}T09:12:33+02:00">{c.written}</time><time class="updated" datetime="2024-01-05T10:00:00+01:00">5.1.2024</time></a><span class="byline"> {t["by"]} <span class="author vcard"><a class="url fn n" href="/author">{c.author}</a></span></span></div><h1 class="entry-title">{c.title}</h1></header>
<div class="entry-content">{full(c)}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">{t["share"]}</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>{t["related"]}</h3><p>{t["other"][0]}</p><p>{t["lead"]}</p></div></div>
<footer class="entry-footer"><span class="cat-links">Dorf</span><span class="tags-links">{t["tags"]}: <a href="#">Handwerk</a></span></footer></article>
<nav class="navigation post-navigation"><div class="nav-previous"><a href="/x">{t["other"][1]}</a></div></nav>
<div id="comments" class="comments-area"><h2 class="comments-title">2 {t["comments"]}</h2><ol class="comment-list"><li class="comment"><article class="comment-body"><footer class="comment-meta"><time datetime="2023-02-02T10:00:00">2.2.2023</time></footer><div class="comment-content"><p>{t["said"][0]}</p></div></article></li></ol><div id="respond" class="comment-respond"><h3>{t["reply"]}</h3></div></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2>{t["related"]}</h2><ul><li><a href="/y">{t["other"][2]}</a></li></ul></section></aside></div>
<footer id="colophon" class="site-footer"><a href="/l">{t["legal"]}</a> © 2025</footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], "Handwerk"]))


def wordpress_block(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="UTF-8" /><title>{c.title}</title>
<script type="application/ld+json" class="yoast-schema-graph">{{"@context":"https://schema.org","@graph":[{{"@type":"Article","@id":"#article","headline":"{c.title}","datePublished":"{c.iso}T07:15:00+00:00","dateModified":"2024-02-01T08:00:00+00:00"}},{{"@type":"WebPage","datePublished":"{c.iso}T07:15:00+00:00"}},{{"@type":"BreadcrumbList","itemListElement":[]}}]}}</script></head>
<body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Dorfkurier</a></p><nav class="wp-block-navigation"><ul>{nav(c)}</ul></nav></div></header>
<main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">{c.title}</h1><div class="wp-block-post-date"><time datetime="{c.iso}T07:15:00+00:00">{c.written}</time></div></div>
<div class="entry-content wp-block-post-content is-layout-constrained">{paras(c)}<ul class="wp-block-list"><li>{c.items[0]}</li><li>{c.items[1]}</li></ul><blockquote class="wp-block-quote"><p>{c.quote}, ja.</p></blockquote>
<figure class="wp-block-image"><img src="/a.jpg" alt=""/><figcaption class="wp-element-caption">{c.caption}</figcaption></figure></div>
<div class="wp-block-post-terms">{t["tags"]}: <a href="#">Wiese</a></div>
<div class="wp-block-comments"><h2>{t["comments"]}</h2><ol class="wp-block-comment-template"><li><div class="wp-block-comment-content"><p>{t["said"][1]}</p></div></li></ol></div></main>
<footer class="wp-block-template-part"><p>{t["newsletter"]}</p><p><a href="#">{t["legal"]}</a></p></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def wordpress_elementor(c):
    t = w(c)
    widgets = "\n".join(
        f'<section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container"><p>{p}</p></div></div></div></div></div></section>'
        for p in c.paragraphs)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="UTF-8"><title>{c.title} - Atelier</title><meta property="article:published_time" content="{c.iso}T05:00:00+00:00"><meta property="article:modified_time" content="2025-01-07T05:00:00+00:00"></head>
<body class="elementor-default"><div data-elementor-type="header" class="elementor elementor-12 elementor-location-header"><nav class="elementor-nav-menu--main"><ul>{nav(c)}</ul></nav></div>
<div data-elementor-type="single-post" class="elementor elementor-44 elementor-location-single post"><div class="elementor-widget elementor-widget-theme-post-title"><h1 class="elementor-heading-title">{c.title}</h1></div><div class="elementor-widget elementor-widget-theme-post-content">{widgets}<div class="elementor-widget-container">{items(c)}{quote(c)}</div></div>
<div class="elementor-widget elementor-widget-author-box"><div class="elementor-author-box"><h4>{c.author}</h4><div class="elementor-author-box__bio"><p>{c.author} {t["bio"]}</p></div></div></div>
<div class="elementor-widget elementor-widget-share-buttons"><span>Facebook</span><span>WhatsApp</span></div>
<div class="elementor-widget elementor-widget-posts"><article class="elementor-post"><h3 class="elementor-post__title"><a href="/1">{t["other"][0]}</a></h3><div class="elementor-post__excerpt"><p>{t["lead"]}</p></div></article><article class="elementor-post"><h3 class="elementor-post__title"><a href="/2">{t["other"][1]}</a></h3></article></div></div>
<div data-elementor-type="footer" class="elementor elementor-location-footer"><p>{t["legal"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


# --- Other content systems -------------------------------------------------------------------------------------


def spip(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html class="ltr fr no-js" lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - Pays d'en haut</title><meta name="generator" content="SPIP 3.2.7" /></head>
<body id="top" class="pas_surlignable page_article"><div class="page"><div class="header" id="header"><strong id="logo_site_spip"><a href="/">Pays d'en haut</a></strong></div><div class="nav clearfix" id="nav"><ul>{nav(c)}</ul></div>
<div class="main"><div class="wrapper"><div class="content" id="content"><p class="arbo"><a href="/">{t["home"]}</a> &gt; <a href="/r">Vie locale</a> &gt; <strong class="on">{c.title}</strong></p>
<div class="cartouche"><h1 class="crayon article-titre-40">{c.title}</h1><p class="info-publi"><abbr class="published" title="{c.iso}T09:00:00Z">{c.written}</abbr><span class="sep">, </span><span class="auteurs">{t["by"].lower()} <span class="vcard author">{c.author}</span></span></p></div>
<div class="chapo surlignable"><p>{c.paragraphs[0]}</p></div><div class="texte surlignable clearfix">{"".join("<p>%s</p>" % p for p in c.paragraphs[1:])}<ul class="spip"><li>{c.items[0]}</li><li>{c.items[1]}</li></ul><blockquote class="spip"><p>{c.quote}, ajoute-t-elle.</p></blockquote></div>
<div class="liste documents"><h2>Documents joints</h2></div><a href="#forum" name="forum"></a><div class="comments"><h2>Vos commentaires</h2><ul><li><p>{t["said"][0]}</p></li></ul></div></div></div>
<div class="aside"><div class="liste articles"><h2 class="h2">Dans la même rubrique</h2><ul class="liste-items"><li class="item"><a href="/a">{t["other"][0]}</a></li><li class="item"><a href="/b">{t["other"][1]}</a></li></ul></div></div></div>
<div class="footer" id="footer"><p class="colophon">2004 - 2025 <a href="/s">{t["legal"]}</a> | <a href="http://www.spip.net/">SPIP</a></p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]), url="https://pays.example/spip.php?article40")


def drupal7(c):
    t = w(c)
    months = {"fr": c.written, "de": c.written, "en": c.written}
    markup = f"""
<!DOCTYPE html><html lang="{c.language}" dir="ltr" prefix="dc: http://purl.org/dc/terms/"><head><meta charset="utf-8" /><meta name="Generator" content="Drupal 7" /><title>{c.title} | Amt</title></head>
<body class="html not-front one-sidebar sidebar-first page-node node-type-article"><div id="skip-link"><a href="#main-content" class="element-invisible">Skip to main content</a></div><div id="page-wrapper"><div id="header"><div class="region region-header"><ul class="menu">{nav(c)}</ul></div></div><div id="breadcrumb"><h2 class="element-invisible">You are here</h2><div class="breadcrumb"><a href="/">{t["home"]}</a> » Archiv</div></div>
<div id="main-wrapper"><div id="content" class="column"><div class="section"><a id="main-content"></a><h1 class="title" id="page-title">{c.title}</h1><div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div id="node-77" class="node node-article clearfix" about="/node/77" typeof="sioc:Item"><div class="meta submitted"><span property="dc:date dc:created" content="{c.iso}T14:05:00+02:00" datatype="xsd:dateTime">{c.author} - {months[c.language]} - 14:05</span></div><div class="content clearfix"><div class="field field-name-body field-type-text-with-summary"><div class="field-items"><div class="field-item even" property="content:encoded">{full(c)}</div></div></div><div class="field field-name-field-tags"><div class="field-label">{t["tags"]}:&nbsp;</div><ul class="links"><li><a href="/t">Ofen</a></li></ul></div></div><div class="link-wrapper"><ul class="links inline"><li class="comment-add"><a href="/c">{t["reply"]}</a></li></ul></div></div></div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="region"><h2>Umfrage</h2><p>{t["newsletter"]}</p></div></div></div><div id="footer-wrapper"><p>{t["legal"]} - {t["rights"]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["reply"]]))


def drupal9(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8" /><title>{c.title} | Ville</title></head><body class="path-node page-node-type-actualite">
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><nav role="navigation"><ul class="menu menu--main">{nav(c)}</ul></nav></header>
<main role="main"><div class="layout-content"><div class="region region-content"><article role="article" class="node node--type-actualite node--view-mode-full"><h1 class="page-title"><span class="field field--name-title">{c.title}</span></h1><div class="node__meta"><span class="field field--name-created"><time datetime="{c.iso}T10:30:00+02:00" class="datetime">{c.numeric} - 10:30</time></span></div><div class="node__content"><div class="clearfix text-formatted field field--name-body field__item">{full(c)}<table><tbody><tr><td>{c.row[0]}</td><td>{c.row[1]}</td></tr></tbody></table></div></div></article></div></div>
<div class="views-element-container block"><h2>{t["related"]}</h2><div class="view-content"><div class="views-row"><a href="/1"><h3>{t["other"][0]}</h3></a><time datetime="2026-02-02T08:00:00Z">02/02/2026</time><p>{t["lead"]}</p></div><div class="views-row"><a href="/2"><h3>{t["other"][1]}</h3></a></div></div></div></main><footer role="contentinfo"><ul><li><a href="/m">{t["legal"]}</a></li><li>{t["newsletter"]}</li></ul></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]), has=c.has + [c.row[1]])


def typo3(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><!-- This website is powered by TYPO3 - inspiring people to share! --><title>Kreis Sonnfeld: {c.title}</title></head>
<body><div id="wrapper"><div class="header"><div class="metanav"><a href="/">{t["home"]}</a> <a href="/k">{t["contact"]}</a></div><ul id="nav">{nav(c)}</ul></div><div class="breadcrumb">Sie sind hier: <a href="/">{t["home"]}</a> / <a href="/a">Aktuelles</a></div>
<div id="main"><!--TYPO3SEARCH_begin--><div class="csc-default"><div class="news-single-item"><div class="news-single-timedata">{c.numeric}</div><h1>{c.title}</h1><h2 class="subheader">{c.paragraphs[0]}</h2>{"".join('<p class="bodytext">%s</p>' % p for p in c.paragraphs[1:])}{items(c)}{quote(c)}<div class="news-single-backlink"><a href="/l">&lt;- Zurück</a></div></div></div><!--TYPO3SEARCH_end--></div>
<div id="rightcol"><h3>Termine</h3><p>12.01.2026</p><p>{t["other"][0]}</p></div><div id="foot">Stand: 01.02.2025 | <a href="/i">{t["legal"]}</a></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Zurück"]))


def joomla(c):
    t = w(c)
    label = {"fr": "Publication : ", "de": "Veröffentlicht: ", "en": "Published: "}[c.language]
    made = {"fr": "Création : ", "de": "Erstellt: ", "en": "Created: "}[c.language]
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8" /><meta name="generator" content="Joomla! - Open Source Content Management" /><title>{c.title}</title></head>
<body class="site com_content view-article"><div class="body"><div class="container"><header class="header"><a class="brand" href="/">Verein</a></header><nav class="navigation"><ul class="nav menu nav-pills">{nav(c)}</ul></nav>
<div class="row-fluid"><main id="content" class="span9"><div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{c.title}</h2></div><div class="icons"><div class="btn-group"><ul class="dropdown-menu"><li class="print-icon"><a href="#">Drucken</a></li></ul></div></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="category-name">Kategorie: <a href="/k">Berichte</a></dd><dd class="published"><span class="icon-calendar"></span><time datetime="{c.iso}T08:00:00+02:00" itemprop="datePublished">{label}{c.written}</time></dd><dd class="create"><time datetime="{c.iso}T07:00:00+02:00" itemprop="dateCreated">{made}{c.written}</time></dd><dd class="hits">Zugriffe: 1733</dd></dl><div itemprop="articleBody">{full(c)}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">{t["other"][0]}</a></li></ul></div></main><div id="aside" class="span3"><div class="well _menu"><h3 class="page-header">{t["other"][1]}</h3></div></div></div></div></div><footer class="footer"><p>&copy; 2025 Verein</p><p>{t["legal"]}</p></footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Zugriffe", t["other"][1]]))


def wix(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset='utf-8'><meta name="generator" content="Wix.com Website Builder"/><title>{c.title}</title><meta property="og:title" content="{c.title}"/><meta property="article:published_time" content="{c.iso}T06:21:13.845Z"/><script type="application/ld+json">{{"@context":"https://schema.org/","@type":"BlogPosting","headline":"{c.title}","datePublished":"{c.iso}T06:21:13.845Z","dateModified":"{c.iso}T06:21:13.845Z"}}</script></head>
<body><div id="SITE_CONTAINER"><div id="masterPage" class="mesh-layout"><header id="SITE_HEADER"><nav aria-label="Site"><ul>{nav(c)}</ul></nav></header><main id="PAGES_CONTAINER"><div class="_3K7uv"><article class="_2vI_q"><div data-hook="post"><ul class="_1oY"><li><span data-hook="user-name">{c.author}</span></li><li><span title="{c.written}" data-hook="time-ago">{c.written}</span></li><li><span data-hook="time-to-read">3 min</span></li></ul><h1 data-hook="post-title"><span class="blog-post-title-font">{c.title}</span></h1><div data-hook="post-description"><div class="_6SyeS" data-breakout="normal">{"".join('<div id="viewer-%d" class="rich"><p class="_08k"><span>%s</span></p></div><div type="empty-line"><br></div>' % (i, p) for i, p in enumerate(c.paragraphs))}{items(c)}{quote(c)}</div></div></div></article></div>
<div data-hook="recent-posts" class="_rel"><div><h3>{t["related"]}</h3></div><article><a href="/1"><div>{t["other"][0]}</div></a></article><article><a href="/2"><div>{t["other"][1]}</div></a></article></div><div id="comments-wrapper"><p>{t["said"][0]}</p></div></main><footer id="SITE_FOOTER"><p>©2025 {t["rights"]}</p><p>{t["legal"]}</p></footer></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def squarespace(c):
    t = w(c)
    markup = f"""
<!doctype html><html xmlns:og="http://opengraphprotocol.org/schema/" lang="{c.language}"><head><meta charset="utf-8"><!-- This is Squarespace. --><title>{c.title} &mdash; Slow Lane</title><meta itemprop="datePublished" content="{c.iso}T11:41:25+0100"/><meta itemprop="headline" content="{c.title}"/></head>
<body class="view-item collection-type-blog"><header class="Header"><nav class="Header-nav"><div class="Header-nav-inner">{"".join('<a class="Header-nav-item" href="/%d">%s</a>' % (i, n) for i, n in enumerate(["About", "Journal", "Shop"]))}</div></nav></header>
<main class="Main Main--blog-item"><section class="Main-content"><article class="BlogItem hentry"><h1 class="BlogItem-title">{c.title}</h1><div class="Blog-meta BlogItem-meta"><time class="Blog-meta-item Blog-meta-item--date" datetime="{c.iso}">{c.written}</time><span class="Blog-meta-item--author">{c.author}</span></div><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12"><div class="sqs-block html-block"><div class="sqs-block-content">{full(c)}</div></div></div></div></div><div class="BlogItem-share">Share</div></article><nav class="BlogItem-pagination clear"><a href="/n" class="BlogItem-pagination-link"><div class="BlogItem-pagination-link-content"><h2>{t["other"][0]}</h2><p>{t["lead"]}</p></div></a></nav></section></main><footer class="Footer"><div class="sqs-block-content"><p>{t["newsletter"]}</p></div></footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def essays(c):
    """Hosted essays, all divs and hashed classes, with claps and a subscription box."""
    t = w(c)
    markup = f"""
<!doctype html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} | {t["by"]} {c.author}</title><meta property="og:title" content="{c.title}"><meta property="article:published_time" content="{c.iso}T13:02:11.201Z"></head>
<body><div id="root"><div class="a b c"><div class="d e f"><button>Sign up</button><button>Sign In</button></div><div class="fixed bottom"><p>{t["cookie"]}</p></div><article><div class="l"><section><div><div class="fs ft"><h1 class="pw-post-title">{c.title}</h1><div class="speechify"><div class="ab"><a href="/u">{c.author}</a><span>Follow</span></div><div>4 min read · <span data-testid="storyPublishDate">{c.written}</span></div></div>{"".join('<p id="%d" class="pw-post-body-paragraph nk nl">%s</p>' % (i, p) for i, p in enumerate(c.paragraphs))}{quote(c)}{items(c)}</div></div></section></div></article><div class="footer-tags"><a href="/t1">Country Life</a> <a href="/t2">Repair</a></div><div class="clap"><span>128</span><span>3</span></div><div class="pw-about"><h2>Written by {c.author}</h2><p>{c.author} {t["bio"]}</p></div><div class="subscribe-widget"><p>{t["newsletter"]}</p></div><div class="pw-more"><h2>More from {c.author}</h2><div><h3>{t["other"][0]}</h3><p>{t["lead"]}</p></div></div><div class="responses"><p>{t["said"][0]}</p></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Country Life"]))


def newsletter(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - by {c.author}</title><script type="application/ld+json">{{"@context":"https://schema.org","@type":"NewsArticle","url":"https://letters.example/p/x","headline":"{c.title}","datePublished":"{c.iso}T05:00:41+00:00","publisher":{{"@type":"Organization","name":"Slow Letters"}}}}</script></head>
<body class=""><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><a href="/">Slow Letters</a><button>Subscribe</button></div><div class="container"><div class="single-post-container"><div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title">{c.title}</h1><div class="post-subheader"><div class="profile-hover-card-target">{c.author}</div><div class="pencraft">{c.written}</div></div></div><div class="available-content"><div dir="auto" class="body markup">{full(c)}<div class="subscription-widget-wrap"><div class="subscription-widget"><div class="preamble"><p>{t["newsletter"]}</p></div></div></div></div></div></article></div></div><div class="comments-section"><h4>Discussion</h4><div class="comment"><p>{t["said"][1]}</p></div></div><div class="post-preview"><a href="/p/y">{t["other"][0]}</a></div></div></div></div><div class="footer-wrap"><a href="/privacy">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def blogger(c):
    t = w(c)
    day = {"fr": "mardi", "de": "Freitag", "en": "Tuesday"}[c.language]
    header = f"{day} {c.written}" if c.language == "fr" else f"{day}, {c.written}"
    markup = f"""
<!DOCTYPE html><html dir='ltr'><head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/><title>Kramerladen: {c.title}</title></head>
<body class='loading'><div class='navbar section' id='navbar'></div><div class='body-fauxcolumns'></div><div class='content'><header><div class='header section'><h1 class='title'><a href='/'>Kramerladen</a></h1></div></header><div class='main-outer'><div class='main section' id='main'><div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'><div class="date-outer"><h2 class='date-header'><span>{header}</span></h2><div class="date-posts"><div class='post-outer'><div class='post hentry'><a name='5512'></a><h3 class='post-title entry-title'>{c.title}</h3><div class='post-header'></div><div class='post-body entry-content'>{"<br /><br />".join(c.paragraphs)}<br />{items(c)}{quote(c)}<div style='clear: both;'></div></div><div class='post-footer'><div class='post-footer-line'><span class='post-author vcard'>Eingestellt von <span class='fn'>{c.author}</span></span> <span class='post-timestamp'>um <a class='timestamp-link' href='/x' title='permanent link'><abbr class='published' title='{c.iso}T18:10:00+02:00'>18:10</abbr></a></span></div><div>Labels: <a href='/l' rel='tag'>Alltag</a></div></div></div><div class='comments' id='comments'><h4>2 {t["comments"]}:</h4><dl id='comments-block'><dt class='comment-author'>Anna</dt><dd class='comment-body'><p>{t["said"][0]}</p></dd></dl></div></div></div></div></div></div></div></div><div class='column-right-outer'><aside><div class='widget BlogArchive'><h2>Archive</h2><ul><li><a href='/2012'>2012 (33)</a></li></ul></div><div class='widget Profile'><p>{c.author} {t["bio"]}</p></div></aside></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["2012 (33)"]))


def forum(c):
    t = w(c)
    abbr = {"fr": ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."],
            "de": ["Jan", "Feb", "Mär", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
            "en": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]}[c.language][c.month - 1]
    when = {"en": f"Tue {abbr} {c.day:02d}, {c.year} 10:12 pm", "de": f"Fr {c.day}. {abbr} {c.year}, 22:12",
            "fr": f"mar. {c.day} {abbr} {c.year} 22:12"}[c.language]
    markup = f"""
<!DOCTYPE html><html dir="ltr" lang="{c.language}"><head><meta charset="utf-8" /><title>{c.title} - Forum</title></head><body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar" role="banner"><p class="skiplink"><a href="#start_here">Skip</a></p></div><div class="navbar" role="navigation"><ul class="nav-main linklist"><li>FAQ</li><li>Login</li></ul></div></div><div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=9">{c.title}</a></h2><div class="action-bar bar-top"><div class="pagination">2 posts</div></div>
<div id="p31" class="post has-profile bg2"><div class="inner"><dl class="postprofile" id="profile31"><dt><a href="#" class="username">{c.author}</a></dt><dd class="profile-posts"><strong>Posts:</strong> 731</dd><dd class="profile-joined"><strong>Joined:</strong> Mon Jan 03, 2005 8:00 am</dd></dl><div class="postbody"><div id="post_content31"><h3 class="first"><a href="#p31">{c.title}</a></h3><p class="author"><a class="unread" href="#">Post</a> by <strong><a href="#" class="username">{c.author}</a></strong> &raquo; {when}</p><div class="content">{"<br>".join(c.paragraphs)}<br><ul><li>{c.items[0]}</li><li>{c.items[1]}</li></ul><blockquote><div>{c.quote}, said someone.</div></blockquote></div></div></div></div></div>
<div id="p32" class="post has-profile bg1"><div class="inner"><div class="postbody"><div id="post_content32"><p class="author">by <strong>Hedda</strong> &raquo; Wed Jan 04, 2023 9:00 am</p><div class="content">Thanks for sharing, great read.</div></div></div></div></div></div><div id="page-footer" class="page-footer" role="contentinfo"><p>Powered by phpBB</p><p>{t["legal"]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Powered by phpBB"]))


# --- Newspapers ------------------------------------------------------------------------------------------------


def newspaper_paywall(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} | Le Grand Écho</title><meta property="og:site_name" content="Le Grand Écho"><meta property="og:title" content="{c.title}"><script type="application/ld+json">
[{{"@context":"http://schema.org","@type":"NewsArticle","isAccessibleForFree":false,"mainEntityOfPage":{{"@type":"WebPage","@id":"https://echo.example/x"}},"headline":"{c.title}","datePublished":"{c.iso}T18:04:00+02:00","dateModified":"{c.iso}T19:30:00+02:00","author":{{"@type":"Person","name":"{c.author}"}},"hasPart":{{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".paywall"}}}}]
</script></head><body><div class="didomi-popup" role="dialog"><p>{t["cookie"]}</p></div><header class="Header__main"><nav class="Nav" role="navigation"><ul>{nav(c)}</ul></nav></header>
<main id="main"><section class="article article--single"><section class="article__wrapper"><header class="article__header"><ul class="breadcrumb"><li><a href="/">{t["home"]}</a></li></ul><h1 class="article__title">{c.title}</h1><p class="article__desc">{c.paragraphs[0]}</p><section class="meta__authors">{t["by"]} <a href="/j" class="article__author-link">{c.author}</a></section><p class="meta meta__publisher"><span class="meta__date">{t["posted"]} {c.written}</span></p></header><section class="article__content old__article-content-single">{"".join('<p class="article__paragraph">%s</p>' % p for p in c.paragraphs[1:])}{items(c)}<blockquote class="article__cite"><p>{c.quote}, dit-il.</p></blockquote><section class="catcher"><p class="catcher__title"><a href="/z">{t["related"]}&nbsp;: {t["other"][0]}</a></p></section></section><section class="paywall paywall__content"><p>{t["newsletter"]}</p></section><section class="article__reactions"><a href="/c">{t["comments"]}</a></section></section></section><section class="friend friend--inarticle"><h4>{t["other"][1]}</h4><p>{t["lead"]}</p></section></main><footer class="footer"><section>{t["legal"]}</section></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def newspaper_local(c):
    """A local paper: the lead in a heading, ads between paragraphs, most-read boxes in the flow."""
    t = w(c)
    clock = {"fr": "à 18h42", "de": "18:42 Uhr", "en": "at 6:42 pm"}[c.language]
    p = c.paragraphs
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}. - Vallées</title><meta name="date" content="{c.iso}T18:42:00+0200"/></head><body><div class="tc-banner"><div class="ads ad-slot">{t["newsletter"]}</div></div><header class="site"><ul class="menu">{nav(c)}</ul></header><div class="breadcrumbs"><span>{t["home"]}</span> / <span>Doubs</span></div>
<div id="contenu"><div class="colonne-principale"><div class="titraille"><span class="surtitre">Vallée</span><h1>{c.title}</h1><h2 class="chapo">{p[0]}</h2><div class="publish"><span>{c.author} - {c.written} {clock}</span> - <span class="tps">2 min</span></div></div><div class="socials"><a href="#">Facebook</a><a href="#">X</a></div><figure class="photo"><img src="p.jpg"/><figcaption>{c.caption} <span class="credit">Photo F. Morin</span></figcaption></figure><div class="texte"><p>{p[1]}</p><div class="pub-mobile"><span>Publicité</span></div>{quote(c)}<p>{p[2]}</p><div class="encart-lire-aussi"><strong>{t["related"]}</strong><a href="/q">{t["other"][0]}</a></div>{items(c)}<h2>Un autre regard</h2><p>{p[3]}</p></div></div><div class="colonne-droite"><div class="bloc plus-lus"><h3>Les plus lus</h3><ol><li><a href="/1">{t["other"][1]}</a></li><li><a href="/2">{t["other"][2]}</a></li></ol></div></div></div><div class="footer"><a href="/m">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], "Publicité"]))


def newspaper_teasers(c):
    """A daily whose foot is longer than its article."""
    t = w(c)
    cards = "".join(
        f'<article class="teaser"><a href="/{i}"><h3 class="teaser__headline">{o}</h3><p class="teaser__text">{t["lead"]}</p><time class="teaser__time" datetime="2026-0{i + 1}-11T10:00:00Z">11.0{i + 1}.2026</time></a></article>'
        for i, o in enumerate(t["other"] * 4))
    markup = f"""
<!doctype html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - Tagblatt</title><meta property="og:type" content="article"><meta name="last-modified" content="2024-08-08T08:00:00Z"></head><body><header class="page-header"><nav class="mainnav"><ul>{nav(c)}</ul></nav></header><main class="page-content"><article class="article-page"><header class="article-header"><span class="article-kicker">Land</span><h1 class="article-heading">{c.title}</h1><div class="article-summary">{c.paragraphs[0]}</div><div class="byline"><span>{t["by"]} {c.author}</span> <time datetime="{c.iso}T06:30:00+02:00">{c.written}</time></div></header><div class="article-body"><div class="article-page"><p class="paragraph article__item">{c.paragraphs[1]}</p><p class="paragraph article__item">{c.paragraphs[2]}</p>{quote(c)}{items(c)}<p class="paragraph article__item">{c.paragraphs[3]}</p></div></div><div class="article-tags"><a href="/s">Landleben</a></div></article><section class="teaser-stage"><h2>{t["related"]}</h2>{cards}</section></main><footer class="page-footer"><a href="/i">{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Landleben"]))


def amp(c):
    t = w(c)
    markup = f"""
<!doctype html><html amp lang="{c.language}"><head><meta charset="utf-8"><link rel="canonical" href="https://kurier.example/art-5523.html"><title>{c.title}</title><style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><script type="application/ld+json">{{"@context":"http://schema.org","@type":"NewsArticle","headline":"{c.title}","datePublished":"{c.iso}T09:00:00Z"}}</script><script async src="https://cdn.ampproject.org/v0.js"></script></head>
<body><amp-sidebar id="sb" layout="nodisplay"><ul>{nav(c)}</ul></amp-sidebar><header class="amp-header"><a href="/">Kurier</a></header><main role="main"><article class="amp-article"><h1 class="amp-title">{c.title}</h1><ul class="amp-meta"><li class="amp-byline">{c.author}</li><li class="amp-posted-on"><time datetime="{c.iso}T09:00:00+00:00">{c.written}</time></li></ul><div class="amp-article-content"><amp-img src="/a.jpg" layout="responsive"><noscript><img src="/a.jpg"></noscript></amp-img>{full(c)}<amp-ad type="x"></amp-ad></div></article><div class="amp-related"><h3>{t["related"]}</h3><amp-list><div><a href="/1">{t["other"][0]}</a></div></amp-list></div></main><amp-user-notification id="c"><p>{t["cookie"]}</p><button>OK</button></amp-user-notification><footer class="amp-footer">{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def wire(c):
    """A press agency: releases with a dateline, boilerplate about the firm, press contact."""
    t = w(c)
    place = {"fr": "DIJON, le ", "de": "Hamburg, ", "en": "LEEDS, "}[c.language]
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} | Presseportal</title></head><body><div class="top-menu"><ul>{nav(c)}</ul></div><div class="content-wrap"><div class="card news"><p class="date">{c.numeric} – 09:30</p><h1>{c.title}</h1><div class="story-text"><p><i>{place}{c.written}</i> - {c.paragraphs[0]}</p>{"".join("<p>%s</p>" % p for p in c.paragraphs[1:])}{items(c)}{quote(c)}</div><p class="contact-headline">Pressekontakt:</p><p class="contact-text">Telefon 0123 456789</p><div class="tags"><a href="/t">Bahn</a></div></div><div class="more-news"><h2>{t["related"]}</h2><ul><li><span>02.03.2026 – 08:00</span><a href="/1">{t["other"][0]}</a></li></ul></div></div><footer><a href="/i">{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup))


# --- Authorities, schools, clubs -------------------------------------------------------------------------------


def town_hall(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - Ville de Brévans</title></head><body class="page actualite"><div id="tarteaucitronRoot"><p>{t["cookie"]}</p></div><div class="accesrapides"><a href="#a">Aller au contenu</a></div><header><div class="logo">Ville de Brévans</div><ul class="menu-principal">{nav(c)}</ul></header><div id="fil-ariane">Vous êtes ici : <a href="/">{t["home"]}</a> &gt; Actualités</div>
<div id="contenu" class="contenu"><h1>{c.title}</h1><div class="actu-date">{t["posted"]} {c.written}</div><div class="actu-texte">{full(c)}</div><div class="outils"><a href="#">Imprimer</a> <a href="#">Envoyer à un ami</a></div></div><div class="autres-actus"><h2>Toutes les actualités</h2><div class="actu"><span class="date">03 février 2026</span><a href="/1">{t["other"][0]}</a><p>{t["lead"]}</p></div></div><footer><p>Mairie - 1 place de la République - Ouvert du lundi au vendredi de 9h à 12h</p><a href="/m">{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Envoyer à un ami", "1 place de la République"]))


def authority(c):
    """A German office: date labels in the foot of the text, print and top links."""
    t = w(c)
    label = {"de": "Stand", "fr": "Dernière modification", "en": "Page last updated"}[c.language]
    markup = f"""
<html lang="{c.language}"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Landratsamt - {c.title}</title><meta name="copyright" content="Landratsamt 2025"></head><body><div id="container"><div id="kopf"><a href="/">{t["home"]}</a> | <a href="/k">{t["contact"]}</a> | <a href="/i">{t["legal"]}</a></div><div id="navi"><ul>{nav(c)}</ul></div><div id="inhalt"><h1>{c.title}</h1>{full(c)}<p class="stand">{label}: {c.numeric}</p><p><a href="#top">Seitenanfang</a> | <a href="javascript:print()">Seite drucken</a></p></div><div id="fuss">© Landratsamt 2025</div></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Seite drucken"]))


def tables(c):
    """A page laid out with nested tables, fonts and capitals."""
    t = w(c)
    markup = f"""
<HTML><HEAD><TITLE>{c.title}</TITLE><META NAME="DATE" CONTENT="{c.iso}"></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH=760 BORDER=0><TR><TD COLSPAN=2><FONT SIZE=5>Heimatverein</FONT></TD></TR><TR><TD WIDTH=150 VALIGN=TOP><A HREF=a.htm>{t["home"]}</A><BR><A HREF=b.htm>{t["other"][0]}</A><BR><A HREF=c.htm>{t["legal"]}</A></TD><TD VALIGN=TOP><FONT SIZE=4><B>{c.title}</B></FONT><P><FONT FACE=Arial>{c.paragraphs[0]}</FONT><P><FONT FACE=Arial>{c.paragraphs[1]}</FONT><P><I>{c.quote}, so war es.</I><UL><LI>{c.items[0]}<LI>{c.items[1]}</UL><P>{c.paragraphs[2]}<P>{c.paragraphs[3]}<P><FONT SIZE=1>{c.author}, {c.numeric}</FONT></TD></TR><TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=1>{t["rights"]}</FONT></TD></TR></TABLE></BODY></HTML>"""
    return Page(c, markup, shown(c, markup, [t["rights"]]))


def unclosed(c):
    """No doctype, no body, nothing closed."""
    t = w(c)
    markup = f"""
<title>{c.title}</title><meta name=description content=x><div id=nav><ul><li><a href=/>{t["home"]}</a><li><a href=/k>{t["contact"]}</a></ul></div><div class=text><h1>{c.title}</h1><p class=date>{c.written}<p>{c.paragraphs[0]}<p>{c.paragraphs[1]}<ul><li>{c.items[0]}<li>{c.items[1]}</ul><blockquote>{c.quote}, he said.</blockquote><p>{c.paragraphs[2]}<p>{c.paragraphs[3]}</div><div id=footer><p>{t["legal"]}<p>&copy; 2003-2025"""
    return Page(c, markup, shown(c, markup, ["2003-2025"]))


def latin1(c):
    t = w(c)
    markup = f"""
<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN"><html><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><title>{c.title}</title></head><body><div id="menu"><ul>{nav(c)}</ul></div><div id="text"><h1>{c.title}</h1><p><em>{c.author}, {t["posted"].lower()} {c.written}</em></p>{full(c)}</div><div id="pied"><p>{t["legal"]} - {t["rights"]}</p></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["rights"]]), encoding="latin-1")


def url_only(c):
    """Nothing tells the day but the address; the foot has a year of copyright."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title><meta property="og:title" content="{c.title}"></head><body><div class="site-nav"><ul>{nav(c)}</ul></div><div class="story"><h1>{c.title}</h1>{full(c)}</div><div class="site-info">Copyright © 2019 – 2025. {t["rights"]}.</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["rights"]]), url=f"https://news.example/{c.year}/{c.month:02d}/{c.day:02d}/{slug(c)}.html")


def undated(c):
    """No sign of a day at all."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><nav><ul>{nav(c)}</ul></nav><main><h1>{c.title}</h1>{full(c)}</main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup), published=None)


def several_dates(c):
    """Dates of comments, teasers, archives and a calendar stand around the right one."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><div class="today">{{}} 24.11.2026</div><div class="calendar"><table><caption>11/2026</caption><tr><td>1</td><td>2</td><td>3</td></tr></table></div><div class="recent"><ul><li><a href="/x">{t["other"][0]}</a> <span>02.03.2025</span></li></ul></div><div class="article"><h1>{c.title}</h1><div class="meta"><span class="author">{c.author}</span> | <span class="posted">{c.written}</span> | <span class="cat">Dorf</span></div><div class="article-text">{full(c)}</div></div><div class="comment-section"><div class="comment"><b>Ute</b> <span class="when">12.12.2024</span><p>{t["said"][0]}</p></div><div class="comment"><b>Jan</b> <span class="when">13.12.2024</span><p>{t["said"][1]}</p></div></div><div class="bottom">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def updated_too(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title><meta property="og:updated_time" content="2025-03-03T10:00:00Z"></head><body><div id="top"><ul>{nav(c)}</ul></div><article><h1>{c.title}</h1><p class="infos">{t["updated"]} {{}}3.3.2025 &ndash; {t["posted"]} {c.written}, 9:15</p>{full(c)}<div class="author-bio"><p>{c.author} {t["bio"]}</p></div></article><footer>{t["legal"]}</footer></body></html>""".replace("{}", "")
    return Page(c, markup, shown(c, markup))


def broken_data(c):
    """JSON-LD with a trailing comma inside an HTML comment; other stories' data beside it."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - Magazin</title><script type="application/ld+json">
<!--
{{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{{"@type":"ListItem","position":1,"item":{{"@type":"NewsArticle","headline":"{t["other"][0]}","datePublished":"2026-03-01T08:00:00Z"}}}},],}}
-->
</script><script type="application/ld+json">
<!--
{{"@context":"https://schema.org","@type":"NewsArticle","headline":"{c.title}",
"datePublished":"{c.iso} 08:00:00","author":{{"@type":"Person","name":"{c.author}",}},}}
-->
</script></head><body><header><nav><ul>{nav(c)}</ul></nav></header><div class="container layout-with-sidebar"><div class="content-main"><h1>{c.title}</h1>{full(c)}<div class="addtoany_share_save_container">{t["share"]}</div></div><div class="sidebar"><p>{t["newsletter"]}</p></div></div><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def midnight(c):
    """The data states a moment in UTC that falls on the day before; the page shows the local day."""
    t = w(c)
    before = f"{c.year}-{c.month:02d}-{c.day - 1:02d}"
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title><meta property="article:published_time" content="{before}T22:00:00.000Z"></head><body><nav><ul>{nav(c)}</ul></nav><main class="main"><article><h1>{c.title}</h1><span class="date">{c.numeric}</span>{full(c)}</article></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def long_sidebar(c):
    """The sidebar, the comments and the archive hold more prose than a short article."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><div class="wrap"><div class="left"><div class="entry"><h2 class="entry-title">{c.title}</h2><p class="entry-date">{c.written}</p><div class="entry-body">{full(c)}</div></div><div class="kommentare comments"><h3>{t["comments"]} (6)</h3>{"".join("<div class='c'><p>%s %s</p></div>" % (t["said"][i % 2], t["said"][(i + 1) % 2]) for i in range(6))}</div></div><div class="right sidebar"><h3>Archiv</h3><p>{t["newsletter"]}</p><p>{t["lead"]} {t["lead"]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def rdfa(c):
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title><meta name="DC.date.issued" scheme="W3CDTF" content="{c.iso}"/><meta name="DC.date.modified" content="2024-06-06"/></head><body><div id="banner">Institut</div><div id="leftnav"><ul>{nav(c)}</ul></div><div id="centre"><h1>{c.title}</h1>{full(c)}<table class="data"><tr><th>Rubrik</th><th>Wert</th></tr><tr><td>{c.row[0]}</td><td>{c.row[1]}</td></tr></table><p class="citation">Zitiervorschlag: {c.author}</p></div><div id="siteinfo">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup), has=c.has + [c.row[1]])


def app_shell(c):
    """A page built by script: data attributes, many wrappers, a hidden menu and a consent wall."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"/><title>{c.title}</title><meta name="parsely-pub-date" content="{c.iso}T10:00:00Z"/></head><body><div id="__next"><div class="css-1abc" aria-hidden="true" style="display: none"><p>{t["newsletter"]}</p></div><div class="css-x"><div class="css-header"><div role="navigation"><div>{"".join("<a href='/'>%s</a>" % s for s in [t["home"], t["contact"], t["search"]])}</div></div></div><div class="css-y"><div class="css-z"><div><h1 class="css-h">{c.title}</h1></div><div class="css-meta"><div><span>{c.author}</span></div><div><span>{c.written}</span></div></div>{"".join("<div class='css-p'><p class='css-t'>%s</p></div>" % p for p in c.paragraphs)}<div class="css-l">{items(c)}</div><div class="css-q">{quote(c)}</div></div></div><div class="css-w"><div><div><a href="/1"><span>{t["other"][0]}</span></a></div><div><a href="/2"><span>{t["other"][1]}</span></a></div><div><a href="/3"><span>{t["other"][2]}</span></a></div></div></div></div><div class="sp_message_container"><p>{t["cookie"]}</p></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2]]))


def personal(c):
    """A hand-made blog: words of habit under the text, previous and next, licence line."""
    t = w(c)
    line = {"de": f"Geschrieben von {c.author} am {c.written} um 20:14 Uhr | 2 {t['comments']} | Permalink",
            "fr": f"Écrit par {c.author} le {c.written} à 20:14 | 2 commentaires | Permalien",
            "en": f"Posted by {c.author} on {c.written} at 8:14 pm | 2 comments | Permalink"}[c.language]
    markup = f"""
<!DOCTYPE html><html><head><meta charset="utf-8"><title>Randnotiz » {c.title}</title></head><body><div id="kopf"><h1><a href="/">Randnotiz</a></h1><p>{t["search"]}</p></div><div id="mitte"><p class="blaettern"><a href="/v">« {t["other"][0]}</a> | <a href="/n">{t["other"][1]} »</a></p><div class="eintrag"><h2><a href="/e">{c.title}</a></h2>{full(c)}<p class="fusszeile">{line}</p></div><div class="trackbacks"><p>Trackback-URL</p></div></div><div id="rand"><h3>Blogroll</h3><ul><li><a href="http://a.example">Anders gesagt</a></li></ul></div><div id="schluss">CC BY 3.0</div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Blogroll", "Trackback-URL", t["other"][1]]))


def accordion(c):
    """Text parted in modules, some of them in boxes and definition lists, as municipal portals have."""
    t = w(c)
    p = c.paragraphs
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><div class="mobile-menu hidden"><ul>{nav(c)}</ul></div><div class="l-page"><div class="l-main"><div class="c-intro"><h1>{c.title}</h1><p class="c-intro__date"><i class="icon"></i>{c.numeric}</p></div><div class="m-text"><p>{p[0]}</p></div><div class="m-quote">{quote(c)}</div><div class="m-text"><p>{p[1]}</p></div><div class="m-accordion"><h3>Details</h3><div class="m-accordion__panel"><p>{p[2]}</p>{items(c)}</div></div><div class="m-facts"><dl><dt>{c.row[0]}</dt><dd>{c.row[1]}</dd></dl></div><div class="m-text"><p>{p[3]}</p></div><div class="m-share"><a href="#">Facebook</a></div><div class="m-cards"><div class="m-card"><a href="/1"><h4>{t["other"][0]}</h4></a><p>{t["lead"]}</p><a href="/1">{t["more"]}</a></div><div class="m-card"><a href="/2"><h4>{t["other"][1]}</h4></a><p>{t["lead"]}</p><a href="/2">{t["more"]}</a></div></div></div></div><div class="l-footer">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]), has=c.has + [c.row[1]])


def mediawiki(c):
    """A wiki: table of contents, edit links, navigation boxes, categories, last change in the foot."""
    t = w(c)
    label = {"de": "Diese Seite wurde zuletzt am %s um 12:41 Uhr bearbeitet.", "en": "This page was last edited on %s, at 12:41.",
             "fr": "La dernière modification de cette page a été faite le %s à 12:41."}[c.language] % c.written
    edit = '<span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/e">Bearbeiten</a>]</span>'
    p = c.paragraphs
    markup = f"""
<!DOCTYPE html><html class="client-nojs" lang="{c.language}"><head><meta charset="UTF-8"/><title>{c.title} – Dorfwiki</title></head><body class="mediawiki ltr sitedir-ltr ns-0 ns-subject"><div id="mw-page-base" class="noprint"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{c.title}</h1><div id="bodyContent" class="mw-body-content"><div id="siteSub" class="noprint">aus Dorfwiki</div><a class="mw-jump-link" href="#mw-head">Zur Navigation springen</a><div id="mw-content-text" lang="{c.language}"><div class="mw-parser-output"><p>{p[0]}</p><div id="toc" class="toc" role="navigation"><h2>Inhaltsverzeichnis</h2><ul><li><a href="#A">1 Anfang</a></li></ul></div><h2><span class="mw-headline" id="A">Anfang</span>{edit}</h2><p>{p[1]}</p>{quote(c)}<h2><span class="mw-headline" id="B">Weiteres</span>{edit}</h2><p>{p[2]}<sup class="reference"><a href="#n1">[1]</a></sup></p>{items(c)}<p>{p[3]}</p><table class="wikitable"><tr><th>{c.row[0]}</th><td>{c.row[1]}</td></tr></table></div></div><div id="catlinks" class="catlinks"><a href="/k">Kategorien</a>: <ul><li><a href="/kk">Handwerk</a></li></ul></div></div></div><div id="mw-navigation"><h2>Navigationsmenü</h2><div id="p-personal" role="navigation"><ul><li><a href="/l">Anmelden</a></li></ul></div></div><footer id="footer" class="mw-footer" role="contentinfo"><ul id="footer-info"><li id="footer-info-lastmod"> {label}</li><li>CC BY-SA</li></ul><ul id="footer-places"><li><a href="/i">{t["legal"]}</a></li></ul></footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Bearbeiten", "Anmelden"]), has=c.has + [c.row[1]])


def one_form(c):
    """The whole page stands in one form, in tables named by the system that made them."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><form method="post" action="./page.aspx" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" value="x" /></div><div id="ctl00_header"><div id="ctl00_menu"><ul>{nav(c)}</ul></div></div><table id="ctl00_main" width="100%"><tr><td id="ctl00_left" width="160"><a href="/1">{t["other"][0]}</a><br/><a href="/2">{t["other"][1]}</a></td><td id="ctl00_body"><h1 id="ctl00_lblTitle">{c.title}</h1><span id="ctl00_lblDate" class="datum">{c.numeric}</span><div id="ctl00_text">{full(c)}</div></td></tr></table><div id="ctl00_footer">{t["legal"]}</div></form></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def labelled_teasers(c):
    """Other stories behind the article bear the same label of publication as the article."""
    t = w(c)
    cards = "".join(f'<div class="item"><h3><a href="/{i}">{o}</a></h3><p>{t["posted"]} 1{i}/0{i + 1}/2026</p><p>{t["lead"]}</p></div>' for i, o in enumerate(t["other"]))
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title} - Blog</title></head><body><div class="top"><ul>{nav(c)}</ul></div><div class="page"><h1>{c.title}</h1><p>{t["posted"]} {c.written}</p><div class="t">{full(c)}</div><div class="list">{cards}</div></div><div class="end"><a href="/m">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def legal_words(c):
    """An article whose paragraphs open with words that furniture opens with, too."""
    t = w(c)
    words = {"de": ["Datenschutz ist in der Bücherei kein Fremdwort.", "Kommentare gab es viele, Zustimmung auch.",
                    "Impressum und Satzung liegen im Wagen aus.", "Niemand wollte das Angebot ablehnen."],
             "fr": ["Accessibilité et sécurité ont guidé le chantier.", "Réactions et commentaires n'ont pas tardé.",
                    "Crédits et délais ont été tenus cette fois.", "Personne n'a voulu refuser l'invitation."],
             "en": ["Privacy was never a concern for the drivers.", "Comments came in from every corner.",
                    "Accessibility was on everybody's mind.", "Nobody could refuse the offer."]}[c.language]
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title><meta name="publish-date" content="{c.iso}"></head><body><nav><ul>{nav(c)}</ul></nav><div class="kicker">Kommentar</div><h1>{c.title}</h1><div class="body-copy">{"".join("<p>%s</p><p>%s</p>" % pair for pair in zip(c.paragraphs, words))}{quote(c)}{items(c)}</div><div class="foot"><a href="/x">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, [text for text in shown(c, markup) if text != t["legal"]], has=c.has + words)


def list_first(c):
    """The text opens with a list, and headings in it are those that feet have."""
    t = w(c)
    heading = {"de": "Mehr zum Thema", "fr": "Pour aller plus loin", "en": "Further reading"}[c.language]
    p = c.paragraphs
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><header><a href="/">{t["home"]}</a></header><main><article><h1>{c.title}</h1><time datetime="{c.iso}">{c.written}</time><ul>{"".join("<li>%s</li>" % i for i in c.items)}<li>und so</li><li>und mehr</li></ul><p>{p[0]}</p><p>{p[1]}</p>{quote(c)}<h2>{heading}</h2><p>{p[2]} {p[2]}</p><p>{p[3]}</p></article></main><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup))


def breaks_only(c):
    """Text in a cell or a div, parted by line breaks alone; the title only in the head."""
    t = w(c)
    markup = f"""
<html><head><title>{c.title}</title></head><body><div id=m><a href=1>{t["home"]}</a> | <a href=2>{t["contact"]}</a> | <a href=3>{t["legal"]}</a></div><div id=x><b>{c.title}</b><br><br>({c.numeric})<br><br>{"<br><br>".join(c.paragraphs)}<br><br>- {c.items[0]}<br>- {c.items[1]}<br><br>{c.quote}, so.</div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["contact"]]))


def american(c):
    """An American paper: month first in figures, lead image credit, newsletter form in the flow."""
    t = w(c)
    p = c.paragraphs
    figures = "%d/%d/%d" % (c.month, c.day, c.year)
    markup = f"""
<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>{c.title} | The Ledger</title></head><body><div id="siteNav"><ul>{nav(c)}</ul></div><div class="story-page"><h1 class="headline">{c.title}</h1><div class="story-meta"><span class="story-author">{t["by"]} {c.author}</span> <span class="story-date">Posted: {figures} at 4:15 PM</span></div><div class="story-text"><p>{p[0]}</p><form class="signup"><p>{t["newsletter"]}</p></form><p>{p[1]}</p>{quote(c)}{items(c)}<p>{p[2]}</p><p>{p[3]}</p></div><div class="author-box"><p>{c.author} {t["bio"]}</p></div></div><div id="bottom-nav"><a href="/p">{t["legal"]}</a></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def dashed_url(c):
    """A static site: the day in the address with dashes, none on the page but that of the build."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}"><head><meta charset="utf-8"><title>{c.title}</title></head><body><div class="nav-bar"><a href="/">{t["home"]}</a></div><section class="post-wrap"><h1>{c.title}</h1><section class="md">{full(c)}</section></section><div class="built">Built 2026-10-01</div></body></html>"""
    return Page(c, markup, shown(c, markup), url=f"https://site.example/posts/{c.year}-{c.month:02d}-{c.day:02d}-{slug(c)}/")


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("wordpress-classic", wordpress_classic, [de[0], en[0]]),
        ("wordpress-twenty", wordpress_twenty, [fr[0], de[1], en[1]]),
        ("wordpress-block", wordpress_block, [de[2], fr[1]]),
        ("wordpress-elementor", wordpress_elementor, [fr[2], en[2]]),
        ("spip", spip, [fr[0], fr[1]]),
        ("drupal7", drupal7, [de[0], en[1]]),
        ("drupal9", drupal9, [fr[0], en[0]]),
        ("typo3", typo3, [de[1], de[2]]),
        ("joomla", joomla, [de[0], fr[2]]),
        ("wix", wix, [fr[1], en[2]]),
        ("squarespace", squarespace, [en[0]]),
        ("essays", essays, [en[1], en[2]]),
        ("newsletter", newsletter, [en[2], fr[0]]),
        ("blogger", blogger, [de[0], fr[1], en[0]]),
        ("forum", forum, [en[0], de[0], fr[1]]),
        ("newspaper-paywall", newspaper_paywall, [fr[0], de[1]]),
        ("newspaper-local", newspaper_local, [fr[2], de[1], en[1]]),
        ("newspaper-teasers", newspaper_teasers, [de[1], fr[1]]),
        ("amp", amp, [de[2], fr[2]]),
        ("wire", wire, [de[2], en[0], fr[1]]),
        ("town-hall", town_hall, [fr[0], fr[2]]),
        ("authority", authority, [de[0], fr[1], en[1]]),
        ("tables", tables, [de[1], en[2]]),
        ("unclosed", unclosed, [en[0], fr[2]]),
        ("latin1", latin1, [fr[1], de[0]]),
        ("url-only", url_only, [en[1], de[2]]),
        ("undated", undated, [en[0], fr[0]]),
        ("several-dates", several_dates, [de[0], fr[1]]),
        ("updated-too", updated_too, [fr[0], de[2], en[2]]),
        ("broken-data", broken_data, [de[1], fr[2]]),
        ("midnight", midnight, [de[0], fr[0]]),
        ("long-sidebar", long_sidebar, [de[2], en[1]]),
        ("rdfa", rdfa, [de[1], en[0]]),
        ("app-shell", app_shell, [en[1], fr[2]]),
        ("personal", personal, [de[0], fr[0], en[2]]),
        ("accordion", accordion, [fr[1], de[2]]),
        ("mediawiki", mediawiki, [de[0], en[0]]),
        ("one-form", one_form, [fr[2], en[2]]),
        ("labelled-teasers", labelled_teasers, [fr[0], de[1], en[1]]),
        ("legal-words", legal_words, [de[1], fr[0], en[1]]),
        ("list-first", list_first, [de[2], fr[1], en[0]]),
        ("breaks-only", breaks_only, [de[0], fr[2]]),
        ("american", american, [en[0], en[2]]),
        ("dashed-url", dashed_url, [fr[1], en[1]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
