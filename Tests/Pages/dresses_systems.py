"""Dresses of the systems behind today's sites: builders, block themes, newsrooms, portals, boards, shops."""
from contents import MONTHS
from dresses import Page, full, items, nav, paras, quote, shown, slug, w
from dresses_hosts import weekday
from dresses_more import SHORT, head, short

# The day of a change or of other stories: later than any article.
LATER = {"fr": "5 janvier 2024", "de": "5. Januar 2024", "en": "January 5, 2024"}
LATER_NUMERIC = {"fr": "05/01/2024", "de": "05.01.2024", "en": "05/01/2024"}
# What a page asks of those who have not paid.
PAY = {"fr": "Il vous reste soixante pour cent de cet article à lire, la suite est réservée aux abonnés.",
       "de": "Sie haben bereits ein Abonnement? Dann melden Sie sich hier an und lesen sofort weiter.",
       "en": "Keep reading with a free trial, and get access to the full archive of our letters."}


def few(c):
    return SHORT[c.language][c.month - 1].rstrip(".")


def cut(c):
    """The day with a month of three letters, as builders write it in all languages: "Sep 14, 2021"."""
    return {"fr": f"{c.day} {few(c)} {c.year}", "de": f"{c.day}. {few(c)} {c.year}", "en": f"{few(c)} {c.day}, {c.year}"}[c.language]


def card(kind, title, day, lead=""):
    return f'<div class="{kind}"><h3><a href="/s/{len(title)}">{title}</a></h3><span class="date">{day}</span>{"<p>" + lead + "</p>" if lead else ""}</div>'


def query_loop(c):
    """A block theme: the day and the author are blocks, other posts a loop of the same blocks below."""
    t = w(c)
    loop = "".join(f'<li class="wp-block-post post-{i} post type-post status-publish format-standard hentry"><div class="wp-block-group is-layout-flow"><h2 class="wp-block-post-title has-medium-font-size"><a href="/{i}" target="_self">{title}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{t["lead"] if i == 1 else title + " …"}</p></div><div class="wp-block-post-date"><time datetime="2024-01-0{i}T10:00:00+01:00"><a href="/{i}">{LATER[c.language]}</a></time></div></div></li>' for i, title in enumerate(t["other"], 1))
    markup = f"""
{head(c, "Moulin", '<meta name="generator" content="WordPress 6.5.2" />')}<body class="post-template-default single single-post postid-31 wp-embed-responsive"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Skip</a><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group alignwide"><p class="wp-block-site-title"><a href="/">Moulin</a></p><nav class="is-responsive wp-block-navigation"><ul class="wp-block-navigation__container">{nav(c)}</ul></nav></div></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-group has-global-padding is-layout-constrained"><h1 class="wp-block-post-title">{c.title}</h1><div class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="{c.iso}T21:12:33+02:00"><a href="/p">{c.written}</a></time></div><p class="has-contrast-2-color">—</p><p class="has-small-font-size">{t["by"].lower()}</p><div class="wp-block-post-author-name"><a href="/a">{c.author}</a></div><div class="taxonomy-category wp-block-post-terms"><a href="/c" rel="tag">Allgemein</a></div></div></div></div>
<div class="entry-content alignfull wp-block-post-content has-global-padding is-layout-constrained">{full(c)}</div>
<div class="wp-block-group"><div class="taxonomy-post_tag wp-block-post-terms"><a href="/t/1" rel="tag">Handwerk</a><span class="wp-block-post-terms__separator">  </span><a href="/t/2" rel="tag">Mahlgang</a></div><nav class="wp-block-group"><div class="post-navigation-link-previous wp-block-post-navigation-link"><span class="post-navigation-link__label">&larr; </span> <a href="/v" rel="prev"><span class="post-navigation-link__title">{t["other"][1]}</span></a></div></nav>
<div class="wp-block-comments"><h2 class="wp-block-heading">{t["comments"]}</h2><div id="respond" class="comment-respond wp-block-post-comments-form"><h3 id="reply-title" class="comment-reply-title">{t["reply"]}</h3></div></div></div>
<div class="wp-block-group alignwide"><h2 class="wp-block-heading has-x-large-font-size">{t["related"]}</h2><div class="wp-block-query alignwide"><ul class="columns-3 wp-block-post-template">{loop}</ul></div></div></main>
<footer class="wp-block-template-part"><div class="wp-block-group"><p>{t["newsletter"]}</p><p>Designed with <a href="https://wordpress.org">WordPress</a></p></div></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Mahlgang", "Designed with"]))


def divi(c):
    """Divi: the post's data in one line of a title module, other posts as a grid with days of their own."""
    t = w(c)
    grid = "".join(f'<article id="post-9{i}" class="et_pb_post clearfix et_pb_blog_item_0_{i} post-9{i} post type-post hentry"><h2 class="entry-title"><a href="/{i}">{title}</a></h2><p class="post-meta"><span class="published">{LATER[c.language]}</span></p><div class="post-content"><div class="post-content-inner"><p>{t["lead"]}</p></div></div></article>' for i, title in enumerate(t["other"][:2]))
    modules = "".join(f'<div class="et_pb_module et_pb_text et_pb_text_{i} et_pb_text_align_left et_pb_bg_layout_light"><div class="et_pb_text_inner"><p>{p}</p></div></div>' for i, p in enumerate(c.paragraphs))
    markup = f"""
{head(c, "Studio Feld")}<body class="post-template-default single single-post et_pb_button_helper_class et_right_sidebar et_divi_theme"><div id="page-container"><header id="main-header"><div id="et-top-navigation"><nav id="top-menu-nav"><ul id="top-menu" class="nav">{nav(c)}</ul></nav></div></header>
<div id="et-main-area"><div id="main-content"><article id="post-77" class="post-77 post type-post status-publish hentry et_pb_post"><div class="entry-content"><div class="et-l et-l--post"><div class="et_builder_inner_content et_pb_gutters3"><div class="et_pb_section et_pb_section_0"><div class="et_pb_row et_pb_row_0"><div class="et_pb_column et_pb_column_4_4"><div class="et_pb_module et_pb_post_title et_pb_post_title_0"><div class="et_pb_title_container"><h1 class="entry-title">{c.title}</h1><p class="et_pb_title_meta_container">{t["by"].lower()} <span class="author vcard"><a href="/author" rel="author">{c.author}</a></span> | <span class="published">{cut(c)}</span> | <a href="/c" rel="category tag">Blog</a></p></div></div>{modules}<div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{quote(c)}{items(c)}</div></div></div></div></div>
<div class="et_pb_section et_pb_section_1 et_section_regular"><div class="et_pb_row"><div class="et_pb_module et_pb_blurb"><h4 class="et_pb_module_header"><span>{c.author}</span></h4><div class="et_pb_blurb_description"><p>{c.author} {t["bio"]}</p></div></div><div class="et_pb_module et_pb_blog_0 et_pb_blog_grid_wrapper"><div class="et_pb_blog_grid clearfix"><div class="et_pb_ajax_pagination_container"><div class="et_pb_salvattore_content">{grid}</div></div></div></div></div></div></div></div></div></article></div>
<footer id="main-footer"><div id="footer-bottom"><div id="footer-info">Studio Feld | <a href="/i">{t["legal"]}</a></div></div></footer></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def tagdiv(c):
    """A magazine theme: views and comments beside the day, related posts in tabs, the latest in a column."""
    t = w(c)
    module = "".join(f'<div class="td_module_related_posts td_mod_related_posts"><div class="td-module-image"><a href="/{i}" title="{title}"><img src="/a.jpg" alt="{title}"></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="/{i}">{title}</a></h3></div></div>' for i, title in enumerate(t["other"]))
    latest = "".join(f'<div class="td_module_6 td_module_wrap"><h3 class="entry-title td-module-title"><a href="/l{i}">{title}</a></h3><div class="td-module-meta-info"><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2024-01-0{i + 2}T09:00:00+00:00">{LATER[c.language]}</time></span></div></div>' for i, title in enumerate(t["other"]))
    markup = f"""
{head(c, "Le Canton")}<body class="post-template-default single single-post global-block-template-1 td-full-layout"><div id="td-outer-wrap" class="td-theme-wrap"><div class="td-header-wrap"><div class="td-header-top-menu"><div class="td_data_time"><div style="visibility:hidden;">{LATER[c.language]}</div></div></div><div class="td-header-menu-wrap"><ul id="menu-td" class="sf-menu">{nav(c)}</ul></div></div>
<div class="td-main-content-wrap"><div class="td-container td-post-template-default"><div class="td-crumb-container"><div class="entry-crumbs"><span><a href="/">{t["home"]}</a></span> <i class="td-icon-right"></i> <span>{c.title}</span></div></div><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><div class="td-ss-main-content"><article id="post-5" class="post-5 post type-post hentry" itemscope itemtype="https://schema.org/Article"><div class="td-post-header"><ul class="td-category"><li class="entry-category"><a href="/c">Vie locale</a></li></ul><header class="td-post-title"><h1 class="entry-title">{c.title}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">{t["by"]}</div> <a href="/a">{c.author}</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="{c.iso}T10:00:12+00:00">{c.written}</time></span><div class="td-post-views"><span>412</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-post-sharing-visible"><a class="td-social-sharing-button">Facebook</a></div></div>
<div class="td-post-content tagdiv-type">{full(c)}<div class="td-a-rec td-a-rec-id-content_bottom"><span class="td-adspot-title">- Advertisement -</span></div></div>
<footer><div class="td-post-source-tags"><ul class="td-tags td-post-small-box"><li><span>{t["tags"]}</span></li><li><a href="/t">Charpente ancienne</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-block-span6 td-post-prev-post"><div class="td-post-next-prev-content"><span>Previous article</span><a href="/p">{t["other"][1]}</a></div></div></div><div class="td-author-name vcard author" style="display:none"><span class="fn"><a href="/a">{c.author}</a></span></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name vcard author"><span class="fn">{c.author}</span></div><div class="td-author-description">{c.author} {t["bio"]}</div></div></div></footer></article>
<div class="td_block_wrap td_block_related_posts"><h4 class="td-related-title td-block-title"><a class="td-related-left td-cur-simple-item">RELATED ARTICLES</a><a class="td-related-right">MORE FROM AUTHOR</a></h4><div class="td_block_inner">{module}</div></div><div class="comments" id="comments"><h4 class="td-comments-title-wrap"><span>2 {t["comments"]}</span></h4><ol class="comment-list"><li class="comment"><div class="comment-content"><p>{t["said"][0]}</p></div></li></ol></div></div></div><div class="td-pb-span4 td-main-sidebar"><div class="td-ss-main-sidebar"><div class="td_block_wrap td_block_7"><h4 class="td-block-title">LATEST</h4>{latest}</div></div></div></div></div></div>
<div class="td-sub-footer-container"><div class="td-sub-footer-copy">&copy; Le Canton</div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], t["other"][2], "MORE FROM AUTHOR", "Advertisement", "Charpente ancienne"]))


def hashed(c):
    """A writing platform: no class says anything; the day stands between dots, followers and claps around."""
    t = w(c)
    more = "".join(f'<div class="gh gi gj"><div class="ab cm"><div class="bf b bg z dw"><a href="/@x">{c.author}</a></div></div><a href="/{i}"><h2 class="bf gk gl gm gn go">{title}</h2><div class="gp"><h3 class="bf b gq gr dw">{t["lead"] if i == 0 else title + "."}</h3></div></a><div class="ab q"><span>{cut(c).replace(str(c.year), "2024")}</span><span class="pw-x">12</span></div></div>' for i, title in enumerate(t["other"]))
    read = {"fr": "4 min de lecture", "de": "4 Min. Lesezeit", "en": "4 min read"}[c.language]
    markup = f"""
<!doctype html><html lang="en"><head><title>{c.title} | by {c.author} | Ink</title><meta name="viewport" content="width=device-width"></head><body><div id="root"><div class="a b c"><div class="d e f"><div class="g h"><div class="i ab"><a class="af ag" href="/">Open in app</a></div><div class="ab q"><p class="bf b"><span><a class="bf">Sign up</a></span></p><p class="bf b"><span><a>Sign in</a></span></p></div></div></div>
<div class="l"><div class="fr fs"><article><div class="l"><section><div><div class="fu fv"><div class="ab cb"><div class="ci bh fw"><h1 id="6c1f" class="pw-post-title fx fy fz">{c.title}</h1><div class="gx gy"><div class="ab gz"><div class="bn bh l"><div class="l"><a href="/@a"><img alt="{c.author}" src="/p.png" width="44"></a></div></div><div class="bm ab"><div class="ab q"><span class="bf b bg z bk"><a class="af" href="/@a">{c.author}</a></span><span class="ha">·</span><p class="bf b"><span><a>Follow</a></span></p></div><div class="l"><span class="bf b bg z dw"><div class="ab cn ae"><span class="bf b">{read}</span><div class="hs ht l"><span class="l">·</span></div><span>{cut(c)}</span></div></span></div></div></div><div class="ab co hz"><span>148</span><button>2</button><p class="bf b">Listen</p><p class="bf b">Share</p></div></div>
{"".join(f'<p id="{i}a" class="pw-post-body-paragraph ne nf ng">{p}</p>' for i, p in enumerate(c.paragraphs))}<blockquote class="nx ny"><p class="ne nf">{c.quote}, oui.</p></blockquote><ul class="oa">{"".join(f'<li class="ne ob">{i}</li>' for i in c.items)}</ul></div></div></div></div></section></div></article></div>
<div class="ab cb"><div class="od oe"><a href="/tag/a"><div class="of og">Handmade roofs</div></a></div><div class="ab co"><span>148</span><span>2</span></div><div class="oj ok"><h2 class="pw-author-name">Written by {c.author}</h2><p class="pw-follower-count">1.2K Followers</p><p>{c.author} {t["bio"]}</p></div><div class="ol"><h2>Responses (2)</h2><pre>{t["said"][0]}</pre></div><h2 class="om">More from {c.author}</h2>{more}</div></div><div class="on"><a><p>Help</p></a><a><p>Status</p></a><a><p>{t["legal"]}</p></a></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "1.2K Followers", "Handmade roofs"]))


def letter_paid(c):
    """A letter by subscription: what is given free ends at a box that asks to pay."""
    t = w(c)
    paid = {"fr": "Cet article est réservé aux abonnés payants", "de": "Dieser Beitrag ist für zahlende Abonnenten", "en": "This post is for paid subscribers"}[c.language]
    markup = f"""
{head(c, "Randnotizen")}<body><div id="entry"><div id="main" class="main typography use-theme-bg"><div class="main-menu"><div class="topbar"><h1 class="pencraft"><a href="/">Randnotizen</a></h1><button>Subscribe</button><button>Sign in</button></div></div><div><div class="container"><div class="single-post-container"><div class="single-post"><div class="pencraft pc-display-contents"><article class="typography newsletter-post post"><div class="post-header"><h1 dir="auto" class="post-title published">{c.title}</h1><h3 dir="auto" class="subtitle">{c.caption}</h3><div class="pencraft pc-display-flex"><div class="pencraft"><a href="/@a">{c.author}</a></div><div class="pencraft pc-display-flex pc-gap-4"><div class="pencraft pc-reset color-pub-secondary-text">{cut(c)}</div><div class="pencraft">∙ Paid</div></div></div><div class="pencraft post-ufi"><a class="post-ufi-button"><div class="label">12</div></a><a><div class="label">3</div></a><a>Share</a></div></div>
<div><div class="available-content"><div dir="auto" class="body markup">{full(c)}<div class="subscription-widget-wrap-editor"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">{t["newsletter"]}</p></div><form class="subscription-widget-subscribe"><input type="email"></form></div></div></div></div><div class="paywall"><h2 class="paywall-title">{PAY[c.language]}</h2><div class="paywall-cta">{paid}</div></div></div></article></div></div><div class="comments-section"><h4>Discussion about this post</h4><div class="comment-list"><div class="comment"><div class="comment-body"><p>{t["said"][0]}</p></div><div class="date">Jan 5, 2024</div></div></div></div><div class="portable-archive"><div class="portable-archive-list">{card("post-preview", t["other"][0], "Jan 4, 2024", t["lead"])}</div></div></div></div><div class="footer-wrap"><div>© 2024 {c.author}</div><a>{t["legal"]}</a></div></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [PAY[c.language], paid, "Discussion about this post"]))


def shop_blog(c):
    """The blog of a shop system: the post, then products with their prices and the way back."""
    t = w(c)
    back = {"fr": "Retour au blog", "de": "Zurück zum Blog", "en": "Back to blog"}[c.language]
    goods = "".join(f'<li class="grid__item"><div class="card-wrapper product-card-wrapper"><h3 class="card__heading"><a class="full-unstyled-link" href="/products/{i}">{name}</a></h3><div class="price"><span class="price-item price-item--regular">{12 + i},95 EUR</span></div></div></li>' for i, name in enumerate(["Brotbeutel Leinen", "Mehlschaufel Buche"]))
    markup = f"""
{head(c, "Kornkammer", f'<meta property="og:type" content="article"><meta property="og:title" content="{c.title}">')}<body class="gradient"><div class="announcement-bar"><p class="announcement-bar__message h5">-10 % · CODE KORN</p></div><header class="header"><nav class="header__inline-menu"><ul class="list-menu">{nav(c)}</ul></nav></header><main id="MainContent" class="content-for-layout focus-none" role="main"><section class="shopify-section"><article class="article-template"><div class="article-template__hero-container"><img src="/cdn/shop/articles/2023-11-30.jpg"></div><header class="page-width page-width--narrow"><h1 class="article-template__title">{c.title}</h1><span class="circle-divider caption-with-letter-spacing"><time datetime="{c.iso}T08:00:00Z">{c.written}</time></span><span class="caption-with-letter-spacing"><span>{c.author}</span></span></header><div class="article-template__social-sharing page-width"><share-button class="share-button"><button>{t["share"]}</button></share-button></div><div class="article-template__content page-width page-width--narrow rte">{full(c)}</div><div class="article-template__back element-margin-top center"><a href="/blogs/news" class="article-template__link link">{back}</a></div></article></section><section class="product-recommendations"><h2>{t["related"]}</h2><ul class="grid product-grid">{goods}</ul></section></main><footer class="footer"><div class="footer-block__newsletter"><h2>{t["newsletter"]}</h2></div><small class="copyright__content">© 2024, Kornkammer</small><ul class="policies"><li><a>{t["legal"]}</a></li></ul></footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Brotbeutel Leinen", back, "CODE KORN"]))


def static_site(c):
    """A site of static files: day, minutes and author between points, contents above, way to neighbours below."""
    t = w(c)
    markup = f"""
<!DOCTYPE html><html lang="{c.language}" dir="auto"><head><meta charset="utf-8"><title>{c.title} | Werkstatt</title><meta name="generator" content="Hugo 0.125.7"></head><body class="dark" id="top"><header class="header"><nav class="nav"><div class="logo"><a href="/" accesskey="h">Werkstatt</a></div><ul id="menu">{nav(c)}</ul></nav></header><main class="main"><article class="post-single"><header class="post-header"><div class="breadcrumbs"><a href="/">{t["home"]}</a>&nbsp;»&nbsp;<a href="/posts/">Posts</a></div><h1 class="post-title entry-hint-parent">{c.title}</h1><div class="post-meta"><span title='{c.iso} 09:30:00 +0200 CEST'>{c.written}</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;{c.author}&nbsp;|&nbsp;<a href="https://git.example/edit" rel="noopener">Suggest Changes</a></div></header><div class="toc"><details><summary accesskey="c"><span class="details">Table of Contents</span></summary><div class="inner"><ul><li><a href="#a">Vorher und nachher betrachtet</a></li></ul></div></details></div><div class="post-content">{paras(c)}<h2 id="a">{c.row[0]}<a hidden class="anchor" aria-hidden="true" href="#a">#</a></h2>{quote(c)}{items(c)}</div><footer class="post-footer"><ul class="post-tags"><li><a href="/tags/x/">Gemeinschaftswerk</a></li></ul><nav class="paginav"><a class="prev" href="/p"><span class="title">« Prev</span><br><span>{t["other"][0]}</span></a><a class="next" href="/n"><span class="title">Next »</span><br><span>{t["other"][1]}</span></a></nav><ul class="share-buttons"><li><a aria-label="share {c.title} on x"></a></li></ul></footer></article></main><footer class="footer"><span>&copy; 2024 <a href="/">Werkstatt</a></span> · <span>Powered by <a>Hugo</a> &amp; <a>PaperMod</a></span></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Gemeinschaftswerk", "Suggest Changes", "Powered by", "Vorher und nachher"]))


def docs_site(c):
    """Documentation: the only day is that of the last change, told by the repository."""
    t = w(c)
    last = {"fr": "Dernière mise à jour", "de": "Zuletzt aktualisiert", "en": "Last update"}[c.language]
    side = "".join(f'<li class="md-nav__item"><a href="/{i}/" class="md-nav__link"><span class="md-ellipsis">{title}</span></a></li>' for i, title in enumerate(t["other"]))
    markup = f"""
{head(c, "Handbuch", '<meta name="generator" content="mkdocs-1.5.3, mkdocs-material-9.5.17">')}<body dir="ltr"><header class="md-header"><nav class="md-header__inner md-grid"><div class="md-header__title"><span class="md-ellipsis">Handbuch</span></div></nav></header><div class="md-container"><main class="md-main"><div class="md-main__inner md-grid"><div class="md-sidebar md-sidebar--primary"><nav class="md-nav md-nav--primary"><ul class="md-nav__list">{side}</ul></nav></div><div class="md-content"><article class="md-content__inner md-typeset"><a href="https://git.example/edit/master/a.md" title="Edit this page" class="md-content__button md-icon"></a><h1 id="a">{c.title}<a class="headerlink" href="#a" title="Permanent link">&para;</a></h1>{full(c)}<aside class="md-source-file"><span class="md-source-file__fact"><span class="md-icon" title="{last}"></span><span class="git-revision-date-localized-plugin git-revision-date-localized-plugin-date" title="{c.written} 08:11:02">{c.written}</span></span></aside></article></div></div></main><footer class="md-footer"><div class="md-footer-meta"><div class="md-copyright">Made with <a>Material for MkDocs</a></div></div></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "Made with"]))


def phpbb(c):
    """A board of today: each post with its own day, members' days of joining beside it."""
    t = w(c)
    day = {"de": "%s %d. %s %d, 15:12", "en": "%s %s %02d, %d 3:12 pm", "fr": "%s %d %s %d 15:12"}[c.language]

    def stamp(year):
        name = weekday(c)[:2 if c.language == "de" else 3]
        month = few(c)[:4]
        return day % ((name, month, c.day, year) if c.language == "en" else (name, c.day, month, year))

    joined = {"de": ("Registriert", "Beiträge", "Mo 4. Jan 2010, 20:22"), "en": ("Joined", "Posts", "Mon Jan 04, 2010 8:22 pm"), "fr": ("Inscription", "Messages", "lun. 4 janv. 2010 20:22")}[c.language]

    def post(number, name, year, body):
        return f'<div id="p{number}" class="post has-profile bg{number % 2}"><div class="inner"><dl class="postprofile" id="profile{number}"><dt class="has-profile-rank no-avatar"><a href="./u" class="username">{name}</a></dt><dd class="profile-posts"><strong>{joined[1]}:</strong> <a>1204</a></dd><dd class="profile-joined"><strong>{joined[0]}:</strong> {joined[2]}</dd></dl><div class="postbody"><div id="post_content{number}"><h3{" class=first" if number == 1 else ""}><a href="#p{number}">{"" if number == 1 else "Re: "}{c.title}</a></h3><p class="author"><a class="unread" href="./p"><span class="sr-only">Beitrag</span></a><span class="responsive-hide">{t["by"].lower()} <strong><a class="username">{name}</a></strong> » </span>{stamp(year)}</p><div class="content">{body}</div><div id="sig{number}" class="signature">Per aspera ad acta</div></div></div></div></div><hr class="divider" />'

    markup = f"""
{head(c, "Handwerkerforum")}<body id="phpbb" class="nojs notouch section-viewtopic ltr"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><div id="site-description"><h1>Handwerkerforum</h1><p class="skiplink"><a href="#start_here">Skip</a></p></div></div><div class="navbar"><ul id="nav-main" class="nav-main linklist"><li><a href="/faq">FAQ</a></li></ul><ul id="nav-breadcrumbs">{nav(c)}</ul></div></div><div id="page-body" class="page-body"><h2 class="topic-title"><a href="./t">{c.title}</a></h2><div class="action-bar bar-top"><div class="pagination">3 {joined[1]} • 1 / 1</div></div>{post(1, c.author, c.year, "<br>".join(c.paragraphs) + quote(c) + items(c))}{post(2, "wolke7", c.year + 1, t["said"][0])}{post(3, "hobbit", c.year + 1, t["said"][1])}<div class="stat-block online-list"><h3>Online</h3><p>0 members, 3 guests</p></div></div><div id="page-footer"><div class="copyright"><p class="footer-row"><span class="footer-copyright">Powered by <a>phpBB</a>&reg; Forum Software &copy; phpBB Limited</span></p></div></div></div></body></html>"""
    return Page(c, markup, ["Per aspera ad acta", "Forum Software"], title=c.title)


def vbulletin(c):
    """A board of 2010: the day and hour head each post, "Registriert seit" beside it."""
    since = {"de": "Registriert seit", "fr": "Date d'inscription", "en": "Join Date"}[c.language]
    reply = w(c)["said"][0]
    sign = "." if c.language == "de" else "/" if c.language == "fr" else "-"
    numeric = c.numeric.replace("/", sign)

    def post(number, name, day, body):
        return f'<li class="postbitlegacy postbitim postcontainer" id="post_{number}"><div class="posthead"><span class="postdate old"><span class="date">{day},&nbsp;<span class="time">15:12</span></span></span><span class="nodecontrols"><a class="postcounter" href="#p">#{number}</a></span></div><div class="postdetails"><div class="userinfo"><div class="username_container"><strong>{name}</strong><span class="usertitle">Stammgast</span></div><dl class="userinfo_extra"><dt>{since}</dt><dd>04.01.2010</dd><dt>Ort</dt><dd>Irgendwo</dd></dl></div><div class="postbody"><div class="postrow has_after_content"><h2 class="title icon">{c.title}</h2><div class="content"><div id="post_message_{number}"><blockquote class="postcontent restore">{body}</blockquote></div></div></div></div></div></li>'

    body = "<br /><br />".join(c.paragraphs) + quote(c) + items(c)
    markup = f"""
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml" lang="{c.language}"><head><title>{c.title}</title><meta name="generator" content="vBulletin 4.2.2" /></head><body><div class="above_body"><div id="header" class="floatcontainer doc_header"><ul id="navtabs" class="navtabs floatcontainer">{nav(c)}</ul></div></div><div class="body_wrapper"><div id="breadcrumb" class="breadcrumb"><ul class="floatcontainer"><li class="navbit"><a href="/">Forum</a></li></ul></div><div id="pagetitle" class="pagetitle"><h1>Thema: <span class="threadtitle"><a href="/t">{c.title}</a></span></h1></div><div id="postlist" class="postlist restrain"><ol id="posts" class="posts">{post(1, c.author, numeric, body)}{post(2, "wolke7", "12" + sign + "02" + sign + "2024", reply)}</ol></div><div class="below_postlist"><div id="similar_threads"><h4>Ähnliche Themen</h4><p>Gerüst gesucht</p></div></div></div><div class="below_body"><div id="footer_copyright" class="shade">Powered by vBulletin&reg; Version 4.2.2</div></div></body></html>"""
    return Page(c, markup, ["Powered by vBulletin", "Gerüst gesucht", "Stammgast"])


def olivero(c):
    """Drupal 10: "By X, 14 September, 2021" in the node's meta, comments and recent content with days."""
    t = w(c)
    day = {"fr": c.written, "de": c.written, "en": "%d %s, %d" % (c.day, MONTHS["en"][c.month - 1], c.year)}[c.language]
    markup = f"""
{head(c, "Stadtbote", '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />')}<body class="path-node page-node-type-article"><div id="page-wrapper" class="page-wrapper"><div id="page"><header id="header" class="site-header"><div class="site-branding"><a href="/">Stadtbote</a></div><nav class="primary-nav block block-menu"><ul class="menu primary-nav__menu">{nav(c)}</ul></nav></header><div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main"><div class="main-content"><div class="region region--breadcrumb"><nav class="breadcrumb"><ol><li><a href="/">{t["home"]}</a></li></ol></nav></div><main role="main"><div class="region region--content-above"><div id="block-olivero-page-title" class="block block-core block-page-title-block"><h1 class="title page-title"><span class="field field--name-title">{c.title}</span></h1></div></div><div class="region region--content grid-full layout--pass--content-medium" id="content"><article role="article" class="node node--type-article node--promoted node--view-mode-full"><header class="layout--content-narrow"><div class="node__meta"><article typeof="schema:Person" class="profile"></article><span> {t["by"]} <span class="field field--name-uid field--type-entity-reference"><span lang="" typeof="schema:Person">{c.author}</span></span>, <span class="field field--name-created field--type-created">{day}</span></span></div></header><div class="node__content grid-full layout--content-medium"><div class="text-content clearfix field field--name-body field--type-text-with-summary">{full(c)}</div><div class="field field--name-field-tags field--type-entity-reference tags"><h3 class="field__label">{t["tags"]}</h3><ul class="links field__items"><li><a href="/t/1">Baudenkmalpflege</a></li></ul></div><section data-comment-wrapper class="comments"><h2 class="comments__title">{t["comments"]} <span class="comments__count">1</span></h2><div class="comments__wrapper"><article role="article" class="comment"><div class="comment__text-wrapper"><footer class="comment__meta"><p class="comment__author">Uta</p><p class="comment__time">{LATER[c.language]}</p></footer><div class="comment__content"><div class="text-content">{t["said"][1]}</div></div></div></article></div></section></div></article></div></main></div><div class="region region--sidebar"><div class="block block-views"><h2 class="block__title">Recent content</h2><div class="item-list"><ul><li><a href="/n/2">{t["other"][2]}</a></li></ul></div></div></div></div></div><footer class="site-footer"><div class="region region--footer-bottom"><span>Powered by <a>Drupal</a></span></div></footer></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][2], "Powered by", "Baudenkmalpflege"]))


def municipal(c):
    """A town's page in TYPO3 frames: the day in a line of its own above the text, a change below."""
    t = w(c)
    words = {"de": ("Pressemitteilung vom", "Seite drucken", "Öffnungszeiten des Rathauses: Mo. bis Fr. 8 bis 12 Uhr"),
             "fr": ("Communiqué du", "Imprimer la page", "Horaires de la mairie : du lundi au vendredi de 8 h à 12 h"),
             "en": ("Press release of", "Print page", "Opening hours of the town hall: Mon to Fri 8 to 12")}[c.language]
    markup = f"""
{head(c, "Stadt Birkenau")}<body id="p412" class="page-412 layout-0"><header class="site-header"><nav class="metanav"><ul>{nav(c)}</ul></nav></header><div class="subnav"><ul><li class="active"><a href="/aktuelles">Aktuelles</a></li><li><a href="/rathaus">Rathaus</a></li></ul></div><div id="content" class="content"><!--TYPO3SEARCH_begin--><div id="c881" class="frame frame-default frame-type-header frame-layout-0"><header><h1 class="">{c.title}</h1></header></div><div id="c882" class="frame frame-default frame-type-text frame-layout-0"><p class="text-right">{words[0]} {c.numeric.replace("/", ".")}</p></div><div id="c883" class="frame frame-default frame-type-textmedia frame-layout-0"><div class="ce-textpic ce-right ce-intext"><div class="ce-gallery"><figure class="image"><img src="/fileadmin/_processed_/csm_2023-05-01_halle.jpg" alt=""><figcaption class="image-caption">{c.caption}</figcaption></figure></div><div class="ce-bodytext">{full(c)}</div></div></div><!--TYPO3SEARCH_end--><p class="functions"><a href="javascript:print()">{words[1]}</a> | <a href="#top">nach oben</a></p></div><aside class="marginal"><div class="frame frame-type-text"><h3>{t["contact"]}</h3><p>{words[2]}</p><p>06201 555 0</p></div><div class="frame frame-type-shortcut"><p><a href="/v">{t["other"][0]}</a></p></div></aside><footer><a href="/i">{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [words[1], words[2]]))


def neos(c):
    """Neos: collections of nodes; the weekday and day in a box above the heading."""
    t = w(c)
    nodes = "".join(f'<div class="neos-nodetypes-text"><div><p>{p}</p></div></div>' for p in c.paragraphs)
    markup = f"""
{head(c, "Verband")}<body class="vendor-site-news"><div class="neos-contentcollection header-top"><ul class="nav">{nav(c)}</ul></div><div class="news-detail"><div class="news-detail__stage"><div class="news-detail__info"><span class="news-detail__day">{weekday(c)}, {c.written}</span><span class="news-detail__topic">Verband</span></div><div class="vendor-site-headline"><h1>{c.title}</h1></div></div><div class="neos-contentcollection">{nodes}<div class="neos-nodetypes-textwithimage"><div>{quote(c)}{items(c)}</div></div></div></div><div class="neos-contentcollection teaser-list"><h2>{t["related"]}</h2>{card("vendor-site-teaser", t["other"][0], LATER[c.language], t["lead"])}{card("vendor-site-teaser", t["other"][1], LATER[c.language])}</div><footer class="footer"><p>{t["newsletter"]}</p><a>{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def homepage_kit(c):
    """A kit for small firms: modules numbered and named, the post's day in its head, a form for comments."""
    t = w(c)
    modules = "".join(f'<div id="cc-m-10{i}" class="j-module n j-text "><p>{p}</p></div>' for i, p in enumerate(c.paragraphs))
    markup = f"""
{head(c, "Schreinerei Ahorn")}<body class="body cc-page j-m-flash-styles cc-page-blog-post cc-page-blog cc-content-parent"><div class="jtpl-main"><nav class="jtpl-navigation" data-container="navigation"><ul id="mobilenav" class="j-nav-level-0">{nav(c)}</ul></nav><div class="jtpl-content cc-content-parent"><div id="content_area" data-container="content"><div id="content_start"></div><article class="j-blog"><div class="n j-blog-meta j-blog-post--header"><div class="j-text j-module n"><span class="j-text j-blog-post--date">{weekday(c)[:2]}, {c.day:02d}. {few(c)} {c.year}</span></div><h1 class="j-blog-header j-blog-headline j-blog-post--headline">{c.title}</h1></div><div class="post j-blog-content"><div id="cc-matrix-1">{modules}<div id="cc-m-209" class="j-module n j-text ">{quote(c)}{items(c)}</div></div><div id="cc-m-301" class="j-module n j-sharebuttons "><a class="cc-share-twitter">Tweet</a></div><div class="j-module n j-comment"><p class="j-comment-heading">{t["reply"]}</p><div class="commentstyles"><ul class="com-list"><li><div class="com-meta"><span class="number">#1</span><strong>Uta</strong><em>({weekday(c)}, 12 Februar 2024 10:04)</em></div><p class="commententry">{t["said"][0]}</p></li></ul></div></div></div></article></div></div><div class="jtpl-sidebar"><div data-container="sidebar"><div class="j-module n j-text "><p>{t["newsletter"]}</p></div></div></div><footer class="jtpl-footer"><div id="contentfooter" data-container="footer"><div class="leftrow"><a href="/about/">{t["legal"]}</a> | <a href="/sitemap/">Sitemap</a></div><div class="rightrow"><span class="loggedout"><a rel="nofollow">Anmelden</a></span></div></div></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, ["Sitemap"]))


def builder_blog(c):
    """A site builder's blog: "Sept. 14, 2021" and the minutes in a list, recent posts and likes below."""
    t = w(c)
    read = {"fr": "3 min de lecture", "de": "3 Min. Lesezeit", "en": "3 min read"}[c.language]
    changed = {"fr": "Dernière mise à jour : 5 janv. 2024", "de": "Aktualisiert: 5. Jan. 2024", "en": "Updated: Jan 5, 2024"}[c.language]
    stamp = {"fr": short(c), "de": short(c), "en": f"{few(c)} {c.day}, {c.year}"}[c.language]
    recent = "".join(f'<article class="gallery-item-container" data-hook="post-list-item"><div data-hook="post-title"><h2>{title}</h2></div><div data-hook="like-button"><span>{i}</span></div></article>' for i, title in enumerate(t["other"]))
    markup = f"""
{head(c, "Atelier Sol", '<meta name="generator" content="Site Builder"/>')}<body class="responsive"><div id="SITE_CONTAINER"><div id="main_MF"><header id="SITE_HEADER"><div data-testid="richTextElement"><h1 class="font_0">Atelier Sol</h1></div><nav><ul>{nav(c)}</ul></nav></header><main id="PAGES_CONTAINER"><div data-hook="post-page-wrapper"><div class="tETUs"><div data-hook="header-navigation"><nav><ul><li><a>All Posts</a></li></ul></nav><button data-hook="search-button">{t["search"]}</button></div><article class="IFiKlY"><div data-hook="post"><div class="qJx2eM"><ul class="pu51Xe" data-hook="post-metadata"><li><span data-hook="profile-link">{c.author}</span></li><li><span title="{stamp}" class="post-metadata__date time-ago" data-hook="time-ago">{stamp}</span></li><li><span title="{read}" data-hook="time-to-read">{read}</span></li></ul><h1 class="UbhFJ7 blog-post-title-font" data-hook="post-title"><span>{c.title}</span></h1><p class="CdaT" data-hook="post-updated"><span>{changed}</span></p><section data-hook="post-description"><div class="rcv" data-rce-version="9">{"".join(f'<div data-breakout="normal"><p class="xVISr"><span>{p}</span></p></div>' for p in c.paragraphs)}<blockquote class="K9x">{c.quote}, ja.</blockquote><ul class="b2l">{"".join(f'<li><p><span>{i}</span></p></li>' for i in c.items)}</ul></div></section><div data-hook="post-footer"><ul><li><a>Holzbaukunst</a></li></ul><div data-hook="post-main-actions-desktop"><span data-hook="view-count">148 views</span></div></div></div></div></article><section data-hook="recent-posts"><div><h2>Recent Posts</h2><a>See All</a></div>{recent}</section><section data-hook="comments"><h2>{t["comments"]}</h2><div data-hook="comment"><p>{t["said"][0]}</p></div><div>Write a comment...</div></section></div></div></main><footer id="SITE_FOOTER"><p>{t["newsletter"]}</p><p>©2024 Atelier Sol</p></footer></div></div></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1], "148 views", "Holzbaukunst", "Write a comment"]))


def state_portal(c):
    """A government's page: a list of data with the day of issue, and every later change by date."""
    t = w(c)
    words = {"en": ("Published", "Last updated", "Full update history", "Added a link to the guidance on roofs.", "Is this page useful?"),
             "de": ("Datum", "Zuletzt geändert", "Änderungen", "Verweis auf den Leitfaden für Dächer ergänzt.", "War diese Seite hilfreich?"),
             "fr": ("Publié le", "Dernière modification", "Historique", "Ajout d'un lien vers le guide des toitures.", "Cette page vous a-t-elle été utile ?")}[c.language]
    day = {"en": "%d %s %d" % (c.day, MONTHS["en"][c.month - 1], c.year)}.get(c.language, c.written)
    later = {"en": "5 January 2024"}.get(c.language, LATER[c.language])
    markup = f"""
{head(c, "Portal")}<body class="gem-c-layout-for-public govuk-template__body"><div id="global-cookie-message" class="gem-c-cookie-banner"><h2>Cookies</h2><p>{t["cookie"]}</p><button>OK</button></div><header role="banner"><nav><ul>{nav(c)}</ul></nav></header><div id="wrapper" class="govuk-width-container"><div class="gem-c-contextual-breadcrumbs"><ol><li><a href="/">{t["home"]}</a></li></ol></div><main role="main" id="content" class="detailed-guide"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><span class="govuk-caption-xl">Guidance</span><h1 class="gem-c-heading__text govuk-heading-xl">{c.title}</h1></div><div class="metadata-logo-wrapper"><div class="gem-c-metadata"><dl><dt class="gem-c-metadata__term">{t["by"]}:</dt><dd class="gem-c-metadata__definition"><a href="/o">{c.author}</a></dd><dt class="gem-c-metadata__term">{words[0]}</dt><dd class="gem-c-metadata__definition">{day}</dd><dt class="gem-c-metadata__term">{words[1]}</dt><dd class="gem-c-metadata__definition">{later} — <a href="#full">{words[2]}</a></dd></dl></div></div></div><div class="contents-list"><h2>Contents</h2><ol><li><a href="#a">{c.row[0]} · {c.row[1]}</a></li></ol></div><div class="gem-c-govspeak govuk-govspeak">{full(c)}</div><div class="gem-c-published-dates" id="full"><p>{words[0]} {day}<br>{words[1]} {later} <a href="#full">+ {words[2]}</a></p><ol><li><time class="timestamp">{later}</time><p>{words[3]}</p></li></ol></div></main><div class="gem-c-feedback"><h2>{words[4]}</h2></div></div><footer><a>{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [words[4]]))


def regional_paper(c):
    """A regional paper: day and hour between the lead and the text, a subscription and topics in its midst."""
    t = w(c)
    hour = {"de": "%s, 10:12 Uhr" % c.numeric, "fr": "%s à 10h12" % c.numeric, "en": "%s, 10:12" % c.written}[c.language]
    changed = {"de": "Aktualisiert: %s, 12:00 Uhr", "fr": "Mis à jour le %s à 12h00", "en": "Updated: %s, 12:00"}[c.language] % LATER_NUMERIC[c.language]
    body = [f'<p class="park-article__paragraph">{p}</p>' for p in c.paragraphs]
    body.insert(1, f'<div class="park-article__inline"><div class="inline-topic"><span>{t["related"]}</span><a href="/t"><span class="title">{t["other"][0]}</span></a></div></div>')
    body.insert(3, f'<div class="nl-box"><p>{t["newsletter"]}</p><button>OK</button></div>')
    markup = f"""
{head(c, "Tagblatt")}<body><div class="navbar"><ul>{nav(c)}</ul><span class="user">Login</span></div><div class="ad-label">Anzeige</div><main><article class="park-article"><header class="park-article__header"><span class="park-article__kicker">Landkreis</span><h1 class="park-article__headline">{c.title}</h1><p class="park-article__intro">{c.caption}</p></header><div class="park-article__meta"><div><span>{hour}</span> <span>•</span> <span>{changed}</span></div><div>{t["by"]} <a href="/a">{c.author}</a></div></div><div class="park-article__share"><button>WhatsApp</button><button>E-Mail</button></div><div class="park-article__body">{"".join(body)}{quote(c)}{items(c)}</div><div class="park-paywall"><div class="park-paywall__title">{PAY[c.language]}</div><ul><li>4 Wochen für 1 €</li></ul></div><div class="park-article__footer"><a class="topic">Denkmalschutz im Kreis</a></div></article><section class="park-stage"><h2>{t["related"]}</h2>{card("park-teaser", t["other"][1], "vor 2 Stunden", t["lead"])}{card("park-teaser", t["other"][2], LATER_NUMERIC[c.language])}</section></main><footer><a>{t["legal"]}</a><a>AGB</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [PAY[c.language], "Denkmalschutz im Kreis", t["other"][1], t["other"][2]]))


def ticker(c):
    """A live ticker: entries with an hour each, the newest first; the day only in the head."""
    t = w(c)
    stand = {"de": "Stand: %s, 18:02 Uhr", "fr": "Publié le %s à 18h02", "en": "Last updated: %s, 18:02"}[c.language] % c.written
    clock = {"de": "%d:12 Uhr", "fr": "%dh12", "en": "%d:12"}[c.language]
    entries = "".join(f'<li class="ticker__entry"><span class="ticker__time">{clock % (18 - i)}</span><h3 class="ticker__title">{c.items[i % 3].capitalize()}</h3><div class="ticker__text"><p>{p}</p></div><a class="ticker__share">Link</a></li>' for i, p in enumerate(c.paragraphs))
    has = [p.split(". ")[0] for p in c.paragraphs]
    markup = f"""
{head(c, "Funkhaus")}<body><nav><ul>{nav(c)}</ul></nav><main class="content"><h1 class="headline">{c.title}</h1><p class="stand">{stand}</p><p class="introtext">{c.quote}.</p><ul class="ticker">{entries}</ul><button>Mehr laden</button></main><aside class="sidebar"><h3>{t["related"]}</h3><a href="/x">{t["other"][0]}</a></aside><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Mehr laden"]), has=has)


def gallery(c):
    """A gallery: each picture's text is the article; counters and arrows around."""
    t = w(c)
    slides = "".join(f'<li class="slide"><figure><img src="/g/{i}.jpg" alt="Bild {i}"><div class="slide-count">{i} / {len(c.paragraphs)}</div><figcaption><div class="slide-text">{p}</div><span class="credit">Foto: {c.author}</span></figcaption></figure></li>' for i, p in enumerate(c.paragraphs, 1))
    has = [p.split(". ")[0] for p in c.paragraphs]
    markup = f"""
{head(c, "Bildstrecke", f'<meta name="date" content="{c.iso}">')}<body><nav><ul>{nav(c)}</ul></nav><div class="gallery-page"><h1>{c.title}</h1><p class="intro">{c.quote}.</p><ul class="slides">{slides}</ul><div class="slide-nav"><a class="prev">Zurück</a><a class="next">Weiter</a></div></div><div class="more"><h3>{t["related"]}</h3><a href="/1">{t["other"][0]}</a> <a href="/2">{t["other"][1]}</a></div><footer>{t["legal"]}</footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]), has=has)


def wire(c):
    """A release by wire: who provides it, the day and hour above, a dateline, the sender's note below."""
    t = w(c)
    about = {"en": "About Wrenfield Trust", "de": "Über die Stiftung Weilerhof", "fr": "À propos de la Fondation Valmont"}[c.language]
    place = {"en": f"WRENFIELD, England, {few(c)}. {c.day}, {c.year} /Wire/ -- ", "de": f"Weilerhof, {c.written} – ", "fr": f"VALMONT, le {c.written} – "}[c.language]
    by = {"en": "News provided by", "de": "Veröffentlicht von", "fr": "Communiqué diffusé par"}[c.language]
    hour = {"en": f"{few(c)} {c.day:02d}, {c.year}, 08:30 ET", "de": f"{c.numeric}, 08:30 Uhr", "fr": f"{c.written}, 08:30"}[c.language]
    markup = f"""
{head(c, "Wire")}<body class="releases"><nav class="navbar"><ul>{nav(c)}</ul></nav><main><article class="news-release static-content"><header class="container release-header"><div class="row detail-headline"><h1>{c.title}</h1></div><div class="row"><p class="subtitle">{c.caption}</p></div><div class="row"><div class="source-info"><p>{by}</p><a href="/n"><strong>{c.author}</strong></a></div><p class="mb-no">{hour}</p></div><div class="share"><p>{t["share"]}</p><ul><li>X</li><li>LinkedIn</li></ul></div></header><section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="xn-location">{place}</span>{c.paragraphs[0]}</p>{"".join(f"<p>{p}</p>" for p in c.paragraphs[1:])}{quote(c)}{items(c)}<p><b>{about}</b></p><p>{c.author}</p></div></div></section></article><section class="related-links"><h2>{t["related"]}</h2>{card("card", t["other"][0], LATER[c.language], t["lead"])}{card("card", t["other"][1], LATER[c.language])}</section></main><footer><p>{t["newsletter"]}</p><a>{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def kitchen(c):
    """A recipe's story: the ways to jump ahead, the card of the recipe, reviews with stars and days."""
    t = w(c)
    jump = {"fr": "Aller à la recette", "de": "Direkt zum Rezept", "en": "Jump to Recipe"}[c.language]
    card_ = f'<div id="recipe" class="wprm-recipe-container"><div class="wprm-recipe wprm-recipe-template"><div class="wprm-recipe-ingredients-container"><ul class="wprm-recipe-ingredients">{"".join(f"<li class=wprm-recipe-ingredient>{i}</li>" for i in c.items)}</ul></div></div></div>'
    review = f'<li class="comment even"><article class="comment-body"><header class="comment-header"><p class="comment-author">Uta</p><p class="comment-meta"><time class="comment-time" datetime="2024-01-05T10:00:00+00:00">{LATER[c.language]}</time></p></header><div class="comment-content"><img class="wprm-comment-rating" alt="5 stars"><p>{t["said"][0]}</p></div></article></li>'
    markup = f"""
{head(c, "Backstube")}<body class="single single-post content-sidebar genesis-breadcrumbs-visible"><div class="site-container"><header class="site-header"><p class="site-title"><a href="/">Backstube</a></p></header><nav class="nav-primary"><ul class="menu genesis-nav-menu">{nav(c)}</ul></nav><div class="site-inner"><div class="content-sidebar-wrap"><main class="content" id="genesis-content"><div class="breadcrumb">{t["home"]} / Blog</div><article class="post-8 post type-post entry"><header class="entry-header"><h1 class="entry-title">{c.title}</h1><p class="entry-meta"><time class="entry-time">{c.written}</time> <span class="entry-author">{t["by"].lower()} <a class="entry-author-link"><span class="entry-author-name">{c.author}</span></a></span> <span class="entry-comments-link"><a href="#comments">12 {t["comments"]}</a></span></p></header><div class="entry-content"><div class="wprm-recipe-snippet"><a href="#recipe" class="wprm-recipe-jump">{jump}</a> <a class="wprm-recipe-print">Print</a></div>{paras(c)}{quote(c)}{card_}</div><footer class="entry-footer"><p class="entry-meta"><span class="entry-categories">Filed Under: <a>Backen</a></span></p></footer></article><div class="entry-comments" id="comments"><h3>Reader Interactions</h3><ol class="comment-list">{review}</ol></div></main><aside class="sidebar sidebar-primary"><section class="widget user-profile"><div class="widget-wrap"><h4>{c.author}</h4><p>{c.author} {t["bio"]}</p></div></section></aside></div></div><footer class="site-footer"><p>{t["legal"]} · Genesis Framework</p></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [jump, "Genesis Framework", "Filed Under"]))


def print_view(c):
    """A view for printing: the day of printing stands beside the day of the article."""
    words = {"de": ("Druckversion", "Gedruckt am 20.11.2025 um 9:14 Uhr", "vom"), "fr": ("Version imprimable", "Imprimé le 20/11/2025 à 9h14", "du"),
             "en": ("Printable version", "Printed on 20 November 2025 at 9:14", "from")}[c.language]
    markup = f"""
<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="robots" content="noindex"><title>{c.title} - {words[0]}</title></head><body onload="window.print()"><div class="head"><b>Kreisanzeiger</b> - {words[0]}</div><hr><div class="sub">{words[2]} {c.written}</div><h1>{c.title}</h1>{full(c)}<p><i>{c.author}</i></p><hr><div class="foot">URL: https://kreisanzeiger.example/artikel/8812<br>{words[1]}<br>&copy; Kreisanzeiger</div></body></html>"""
    return Page(c, markup, [words[1]])


def nineties(c):
    """A page of 2002: capitals, open paragraphs, a counter of visitors and the last change at the foot."""
    words = {"de": ("Letzte &Auml;nderung", "Sie sind Besucher Nr. 48213 seit dem 1.1.1999"), "fr": ("Derni&egrave;re modification", "Vous &ecirc;tes le visiteur n&deg; 48213 depuis le 1/1/1999"),
             "en": ("Last modified", "You are visitor no. 48213 since 1 January 1999")}[c.language]
    lines = "".join(f'<P ALIGN="JUSTIFY"><FONT FACE="Arial" SIZE="2">{p}' for p in c.paragraphs)
    markup = f"""
<HTML><HEAD><TITLE>{c.title}</TITLE><META NAME="GENERATOR" CONTENT="Microsoft FrontPage 4.0"></HEAD><BODY BGCOLOR="#FFFFCC" TEXT="#000000"><CENTER><TABLE BORDER="0" WIDTH="700"><TR><TD COLSPAN="2" ALIGN="CENTER"><FONT SIZE="1">[ <A HREF="index.htm">{w(c)["home"]}</A> | <A HREF="gaeste.htm">Guestbook</A> | <A HREF="links.htm">Links</A> ]</FONT></TD></TR><TR><TD WIDTH="120" VALIGN="TOP"><FONT SIZE="1"><A HREF="a.htm">{w(c)["other"][0]}</A><BR><A HREF="b.htm">{w(c)["other"][1]}</A></FONT><TD VALIGN="TOP"><H2><FONT COLOR="#990000">{c.title}</FONT></H2>{lines}<BLOCKQUOTE>{c.quote}, ja.</BLOCKQUOTE><UL>{"".join(f"<LI>{i}" for i in c.items)}</UL><HR><FONT SIZE="1">{words[0]}: {c.numeric.replace("/", ".") if c.language == "de" else c.written}<BR>{words[1]}<BR>Optimiert f&uuml;r 800 x 600</FONT></TABLE></CENTER></BODY></HTML>"""
    import html
    return Page(c, markup, [w(c)["other"][0], w(c)["other"][1], html.unescape(words[1])])


def endless(c):
    """A site that goes on with its next stories in full, each with head, day and text of its own."""
    t = w(c)

    def story(title, iso, written, body):
        return f'<div class="story-container" data-url="/{len(title)}"><article class="story" itemscope itemtype="https://schema.org/NewsArticle"><h1 class="story__title" itemprop="headline">{title}</h1><div class="story__byline"><span itemprop="author">{c.author}</span> <time itemprop="datePublished" datetime="{iso}">{written}</time></div><div class="story__body" itemprop="articleBody">{body}</div></article></div>'

    other = "".join(f"<p>{t['lead']} {x}.</p>" for x in t["other"]) + f"<p>{t['newsletter']}</p>"
    markup = f"""
{head(c, "Umschau")}<body><header><nav><ul>{nav(c)}</ul></nav></header><main>{story(c.title, c.iso, c.written, full(c))}<div class="ad">Anzeige</div>{story(t["other"][0], "2024-01-05", LATER[c.language], other)}{story(t["other"][1], "2024-01-04", LATER[c.language], other)}</main><footer><a>{t["legal"]}</a></footer></body></html>"""
    return Page(c, markup, shown(c, markup, [t["other"][1]]))


def discussion(c):
    """A plugin's comments, longer than the post itself, threaded, with days and votes."""
    t = w(c)
    talk = "".join(f'<div id="wpd-comm-{i}_0" class="comment wpd-comment wpd_comment_level-1"><div class="wpd-comment-wrap wpd-blog-guest"><div class="wpd-comment-right"><div class="wpd-comment-header"><div class="wpd-comment-author">Gast {i}</div><div class="wpd-comment-date" title="{c.written} 20:1{i}">vor {i + 1} Jahren</div></div><div class="wpd-comment-text"><p>{t["said"][i % 2]} {t["said"][1 - i % 2]} {t["lead"]}</p></div><div class="wpd-comment-footer"><div class="wpd-vote"><div class="wpd-vote-result">{i}</div></div><div class="wpd-reply-button"><span>Antworten</span></div></div></div></div></div>' for i in range(9))
    markup = f"""
{head(c, "Zwischenruf")}<body class="single single-post"><div id="page"><header id="masthead"><nav><ul>{nav(c)}</ul></nav></header><div id="content"><article class="post hentry"><header class="entry-header"><span class="posted-on"><time class="entry-date published updated" datetime="{c.iso}T09:00:00+02:00">{c.written}</time></span><h1 class="entry-title">{c.title}</h1></header><div class="entry-content">{full(c)}</div></article><div id="comments" class="comments-area"><div id="respond" style="width: 0;height: 0;clear: both;margin: 0;padding: 0;"></div><div id="wpdcom" class="wpdiscuz_unauth wpd-default"><div class="wpd-form-wrap"><div class="wpd-form-head"><div class="wpd-sbs-title">Abonnieren</div></div></div><div id="wpd-threads" class="wpd-thread-wrapper"><div class="wpd-thread-head"><div class="wpd-thread-info" data-comments-count="9"><span class="wpdtc">9</span> {t["comments"]}</div></div>{talk}</div></div></div></div><footer>{t["legal"]}</footer></div></body></html>"""
    return Page(c, markup, shown(c, markup))


def consent_first(c):
    """The words of a consent tool stand in the page before everything else, longer than the article."""
    t = w(c)
    legal = {"de": "Wir und unsere Partner speichern Informationen auf einem Gerät und greifen darauf zu, etwa eindeutige Kennungen in Cookies, um personenbezogene Daten zu verarbeiten.",
             "fr": "Nos partenaires et nous-mêmes stockons des informations sur un appareil, comme des identifiants uniques dans les cookies, pour traiter des données personnelles.",
             "en": "We and our partners store information on a device, such as unique identifiers in cookies, in order to process personal data as you browse."}[c.language]
    purposes = "".join(f'<div class="ot-accordion-layout ot-cat-item"><h4 class="ot-cat-header">{n}</h4><p class="ot-category-desc">{legal}</p></div>' for n in ["Marketing", "Statistik", "Funktional", "Notwendig"])
    markup = f"""
{head(c, "Heimatpost")}<body><div id="onetrust-consent-sdk"><div class="onetrust-pc-dark-filter ot-fade-in"></div><div id="onetrust-banner-sdk" role="region" aria-label="Cookie banner"><div id="onetrust-policy"><h2 id="onetrust-policy-title">Privacy</h2><div id="onetrust-policy-text">{legal} {t["cookie"]}</div></div></div><div id="onetrust-pc-sdk" class="otPcCenter ot-hide"><div id="ot-pc-content">{purposes}</div></div></div><div id="page"><nav><ul>{nav(c)}</ul></nav><div class="story"><h1>{c.title}</h1><p class="byline">{t["by"]} {c.author} · {c.written}</p>{full(c)}</div><footer><a>{t["legal"]}</a></footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [legal]))


def national_paper(c):
    """A national paper of hashed names: the day in a sentence with the change, a serial's box, a shop of services."""
    t = w(c)
    stamp = {"fr": f"Publié le {c.written} à 10h12, modifié le 5 janvier 2024 à 12h00", "de": f"{weekday(c)}, {c.written}, 10:12 Uhr, aktualisiert am 5. Januar 2024, 12:00 Uhr",
             "en": f"{weekday(c)[:3]} {c.day} {few(c)} {c.year} 10.12 GMT. Last modified on Fri 5 Jan 2024 12.00 GMT"}[c.language]
    services = {"fr": ["Guides d'achat", "Codes promo"], "de": ["Gutscheine", "Stellenmarkt"], "en": ["Shopping guides", "Vouchers"]}[c.language]
    body = [f'<p class="article__paragraph css-1x{i}">{p}</p>' for i, p in enumerate(c.paragraphs)]
    body.insert(2, f'<section class="catcher catcher--inread"><span class="catcher__type">{t["related"]}</span><a href="/x"><span class="catcher__title">{t["other"][0]}</span></a></section>')
    markup = f"""
{head(c, "Le Courrier National")}<body><div id="habillagepub"><header class="css-9k"><ul class="css-0a">{nav(c)}</ul><a class="css-5z">{t["newsletter"]}</a></header><main><section class="zone zone--article"><header class="article__heading"><ul class="breadcrumb"><li>Société</li></ul><h1 class="article__title">{c.title}</h1><p class="article__desc">{c.caption}</p><section class="meta"><span class="meta__author">{t["by"]} {c.author}</span><span class="meta__date">{stamp}</span><span class="meta__reading-time">3 min</span></section></header><section class="article__wrapper"><article class="article__content old__article-content-single">{"".join(body)}{quote(c)}{items(c)}<section class="article__author-identity">{c.author} {t["bio"]}</section></article><section class="article__reactions"><p>{PAY[c.language]}</p></section></section></section><aside class="aside__iso"><section class="services"><h4>Services</h4><ul><li>{services[0]}</li><li>{services[1]}</li></ul></section><div class="mostread"><a href="/y">{t["other"][1]}</a><a href="/z">{t["other"][2]}</a></div></aside></main><footer>{t["legal"]}</footer></div></body></html>"""
    return Page(c, markup, shown(c, markup, [PAY[c.language], services[0], t["other"][1]]))


def broadcaster(c):
    """A broadcaster's page: who made it and the day above, "part of the programme", sound and downloads around."""
    t = w(c)
    markup = f"""
{head(c, "Landfunk")}<body><header class="b-header"><ul>{nav(c)}</ul></header><div class="b-live">Live 20:10 Uhr Nachrichten</div><main id="content"><article class="b-article"><header class="b-article-header"><span class="kicker">Dorfleben</span><h1><span class="headline-kicker"></span><span class="headline-title">{c.title}</span></h1><p class="article-header-description">{c.caption}</p><div class="article-header-meta"><p class="article-header-author">{t["by"]} {c.author} | {c.numeric.replace("/", ".")}</p></div></header><div class="b-audio"><a class="audio-download">MP3 5:12</a><button>Abspielen</button></div><section class="b-article-details">{"".join(f'<div class="article-details-text">{p}</div>' for p in c.paragraphs)}{quote(c)}{items(c)}</section></article><div class="b-list"><h2>{t["related"]}</h2><ul><li><article><a href="/1"><h3>{t["other"][0]}</h3></a><p>{t["lead"]}</p><span>05.01.2024 | 4:10 Min.</span></article></li></ul></div></main><footer>{t["legal"]} © 2025</footer></body></html>"""
    return Page(c, markup, shown(c, markup, ["Abspielen"]))


def form_page(c):
    """A page of server forms: state in hidden fields, the day of the article in the address alone."""
    t = w(c)
    state = "/wEPDwUKLTI2MjY5" * 40
    markup = f"""
{head(c, "Amtsblatt")}<body><form method="post" action="./artikel.aspx?id=88" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{state}" /></div><div id="menu"><ul>{nav(c)}</ul></div><div id="ctl00_Content_pnl"><h2 id="ctl00_Content_lblTitle">{c.title}</h2><div id="ctl00_Content_lblText">{full(c)}</div></div><div id="ctl00_Right"><div class="box"><a href="/x">{t["other"][0]}</a></div></div><div id="bottom">{t["legal"]}</div></form></body></html>"""
    return Page(c, markup, shown(c, markup), url=f"https://amtsblatt.example/archiv/{slug(c)}-{c.day:02d}{c.month:02d}{c.year}.html")


def day_of_month(c):
    """A blog whose page shows day and month alone; year and month stand in the address."""
    t = w(c)
    lone = {"fr": f"{c.day} {MONTHS['fr'][c.month - 1]}", "de": f"{c.day}. {MONTHS['de'][c.month - 1]}", "en": f"{MONTHS['en'][c.month - 1]} {c.day}"}[c.language]
    markup = f"""
{head(c, "Notizbuch")}<body><div id="wrapper"><div id="header"><a href="/">Notizbuch</a></div><ul id="menu">{nav(c)}</ul><div id="content"><div class="entry"><div class="entry-date">{lone}</div><h2>{c.title}</h2>{full(c)}</div><div class="boxed"><h3>{t["comments"]}</h3><p>{t["said"][0]}</p></div></div><div id="footer">{t["legal"]}</div></div></body></html>"""
    return Page(c, markup, shown(c, markup), url=f"https://notizbuch.example/{c.year}/{c.month:02d}/{slug(c)}.html")


def hidden_field(c):
    """The day stands in a hidden field of a form that sends the page to a friend."""
    t = w(c)
    markup = f"""
{head(c, "Kulturring")}<body><div class="top"><ul>{nav(c)}</ul></div><div class="article"><h1>{c.title}</h1>{full(c)}<form action="/send" class="sendform"><input type="hidden" name="artikel_titel" value="{c.title}"><input type="hidden" name="artikel_datum" value="{c.numeric}"><input type="text" name="mail"><button>OK</button></form></div><div class="bottom">{t["legal"]}</div></body></html>"""
    return Page(c, markup, shown(c, markup))


def pages(fr, de, en):
    """Name, content and dress of every page."""
    plan = [
        ("query-loop", query_loop, [fr[0], de[1]]),
        ("divi", divi, [de[0], en[1]]),
        ("tagdiv", tagdiv, [fr[1], en[0]]),
        ("hashed", hashed, [en[2], fr[2]]),
        ("letter-paid", letter_paid, [en[0], de[2]]),
        ("shop-blog", shop_blog, [de[0], fr[1]]),
        ("static-site", static_site, [de[1], en[1]]),
        ("docs-site", docs_site, [en[2], de[0]]),
        ("phpbb", phpbb, [de[2], en[0]]),
        ("vbulletin", vbulletin, [de[1], fr[0]]),
        ("olivero", olivero, [fr[2], de[0]]),
        ("municipal", municipal, [de[1], de[2]]),
        ("neos", neos, [de[0], fr[0]]),
        ("homepage-kit", homepage_kit, [de[1]]),
        ("builder-blog", builder_blog, [fr[1], de[2], en[1]]),
        ("state-portal", state_portal, [en[0], fr[2]]),
        ("regional-paper", regional_paper, [de[0], fr[0]]),
        ("ticker", ticker, [de[2], fr[1]]),
        ("gallery", gallery, [de[0], en[2]]),
        ("wire-service", wire, [en[1], de[1]]),
        ("kitchen", kitchen, [de[2], en[2]]),
        ("print-view", print_view, [de[0], fr[2]]),
        ("nineties", nineties, [de[1], fr[0]]),
        ("endless", endless, [fr[1], en[0]]),
        ("discussion", discussion, [de[2]]),
        ("consent-first", consent_first, [de[0], en[1]]),
        ("national-paper", national_paper, [fr[2], en[2]]),
        ("broadcaster", broadcaster, [de[1], de[2]]),
        ("form-page", form_page, [de[0], fr[1]]),
        ("day-of-month", day_of_month, [de[2], en[0]]),
        ("hidden-field", hidden_field, [de[1]]),
    ]
    for name, dress, contents in plan:
        for content in contents:
            count = sum(content.language == other.language for other in contents[:contents.index(content)])
            yield "%s-%s%s" % (name, content.language, "-2" if count else ""), content, dress
