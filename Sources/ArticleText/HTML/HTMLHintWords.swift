/// The words of classes, ids, roles and properties that tell an element's part in the page.
///
/// Whole names stand beside the parts of names ("nav" of "main-nav"); French, German and English
/// habits together, since themes mix them.
extension HTMLHints {
  private static func table(_ lists: [(HTMLHints, String)]) -> NameTable {
    NameTable(
      lists.flatMap { hint, names in
        names.split(separator: " ").map { (name: String($0), value: hint.rawValue) }
      })
  }

  static let roles = table([
    (.furniture, "navigation contentinfo search dialog alertdialog menu menubar toolbar tablist"),
    (.pageHeader, "banner"), (.aside, "complementary"), (.main, "main"), (.article, "article"),
  ])

  static let properties = table([
    (.text, "articlebody"), (.stamp, "datepublished datecreated"),
    (.updatedStamp, "datemodified"),
  ])

  static let words = table([
    (.furniture, furnitureWords), (.furniture, germanFurnitureWords),
    (
      .comments,
      """
      comments comment commentaire commentaires disqus comment-list respond commentlist \
      commentarea kommentar kommentare kommentarbereich leserkommentare replies responses \
      reactions reaktionen discussion livefyre answers antworten
      """
    ),
    (.related, relatedWords),
    (
      .aside,
      """
      sidebar side-bar aside rightcol right-col leftcol left-col rightcolumn leftcolumn \
      colonne-droite colonne-gauche barre-laterale seitenleiste randspalte marginalspalte \
      marginalie widget-area widgetarea complementary
      """
    ),
    (
      .pageHeader,
      "masthead site-header siteheader topbar top-bar site-branding page-top kopfbereich entete"
    ),
    (.main, "main-content maincontent page-content"),
    (
      .text,
      """
      entry-content post-content article-content articlecontent article-body articlebody \
      article__body article__content post-body postbody story-body storybody story-content \
      content-body node-content field-name-body texte-article entry-body article-text \
      articletext artikeltext artikel-text entrytext entry-text story-text news-text newstext \
      body-copy bodycopy post-text blog-content wysiwyg rich-text richtext
      """
    ),
    (.article, "hentry h-entry"),
    (
      .stretch,
      "text textblock text-block textmodule textmodul paragraph absatz bodytext ce-bodytext rte prose"
    ),
    (
      .stamp,
      """
      byline dateline entry-meta post-meta article-meta meta-date entry-date post-date \
      article-date publish-date published-date pubdate published dt-published date-publication \
      posted-on postmetadata submitted date-published publication-date info-publi posted \
      publishdate article-info news-date newsdate date-header timedata post-info \
      article-infos posted-at article-time storydate blog-date actu-date date-actu postdate \
      entrydate articledate blogdate createdate datepub erstelldatum artikeldatum beitragsdatum
      """
    ),
    (
      .updatedStamp,
      "dt-updated updated date-updated updated-date last-updated modified-date modifydate"
    ),
    (
      .date,
      """
      date datum dates time timestamp datetime jour stand meta infos publie author \
      autor auteur verfasser
      """
    ),
    (.caption, "caption wp-caption-text legende credit photo-credit figcaption image-caption"),
    (
      .hidden,
      """
      sr-only visually-hidden visuallyhidden screen-reader screen-reader-text hidden-accessible \
      element-invisible is-hidden mw-editsection mw-jump-link
      """
    ),
  ])

  private static let furnitureWords = """
    nav navbar navigation menu menus submenu megamenu breadcrumb breadcrumbs filariane ariane \
    footer pied bottom-bar toolbar pagination pager share sharing partage partager social \
    socials reseaux addtoany sharedaddy cookie cookies consent gdpr rgpd cmp tarteaucitron \
    didomi onetrust newsletter infolettre subscribe subscription abonnement paywall login \
    signin popup modal lightbox skip skiplink ads advert advertisement advertising publicite \
    banniere sponsor sponsored taboola outbrain tagcloud tag-links cat-links langswitch \
    language-switch lang-switch searchform recherche meteo weather sondage poll topnav subnav \
    sidenav leftnav metanav skiplinks outils sharethis shariff sharebar socialmedia \
    cookiebar cookielaw adsense adslot pub promo tags taglist tag-list motscles mots-cles \
    keywords author-bio authorbox author-box author-info author-description about-author bio \
    biography pagenav page-numbers prevnext backlink trackback trackbacks pingback pingbacks \
    blogroll trail arbo langmenu searchbox quicklinks toplinks colophon siteinfo site-info \
    copyright legal mentions imprint disclaimer linklist hits widget-title accesrapides \
    post-terms categories catlinks printfooter noprint \
    postprofile profile-card user-notification toc table-of-contents toc_container \
    autorenbox autoreninfo autorbox autor-box autorenprofil authorbio aboutauthor author-profile \
    author-identity author-card authorcard author-block about-the-author signature post-signature \
    usertitle user-title userinfo user-info adspot ad-label adlabel ad-title post-views \
    td-post-views view-count viewcount nl-box nlbox nl-signup newsletterbox
    """

  private static let germanFurnitureWords = """
    fuss fusszeile fussbereich brotkrumen brotkrume krumenpfad pfad servicemenu sprachwahl \
    suche teilen empfehlen drucken werbung anzeige reklame schlagworte schlagwoerter impressum \
    anmeldung abonnieren wetter umfrage gewinnspiel
    """

  private static let relatedWords = """
    related relateds similaires similar similarposts yarpp jp-relatedposts jprelatedposts \
    recommended recommendations recommandations lire-aussi lireaussi more-stories morestories \
    read-more-list readnext mostread most-read plus-lus popular trending teaser teasers \
    relatedposts related-posts related-articles suggestions aussi more-news morenews more-posts \
    weitere verwandt verwandte aehnliche empfehlungen lesen-sie-auch autres derniers recent \
    recentposts recent-posts latest meistgelesen top-stories crosslinks linkbox onward \
    recirculation readmore read-more a-lire
    """
}
