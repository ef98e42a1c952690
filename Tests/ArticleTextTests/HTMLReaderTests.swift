import Testing

@testable import ArticleText

@Suite struct HTMLReaderTests {
  private func blocks(_ markup: String) -> [String] {
    let page = HTMLReader.read(Array(markup.utf8))
    return page.blocks.map {
      String(decoding: page.text[Int($0.begin)..<Int($0.end)], as: UTF8.self)
    }
  }

  private func kinds(_ markup: String) -> [Block.Kind] {
    HTMLReader.read(Array(markup.utf8)).blocks.map(\.kind)
  }

  @Test(
    arguments: [
      ("<p>Un<p>Deux", ["Un", "Deux"]), ("<ul><li>Un<li>Deux</ul>", ["Un", "Deux"]),
      ("<div>Un<div>Deux</div>Trois", ["Un", "Deux", "Trois"]),
      ("Un<br>Deux<br/>Trois", ["Un", "Deux", "Trois"]), ("<p>a   \n b</p>", ["a b"]),
      ("<b>gras</b>  <i>penché</i>", ["gras penché"]), ("<p>un</b> deux</p>", ["un deux"]),
      ("a < b et c > d", ["a < b et c > d"]), ("<p title='a>b'>x</p>", ["x"]),
      ("<P CLASS=x>y</P>", ["y"]), ("<p>x</p", ["x"]), ("<!-- a --> b <!-- c", ["b"]),
      ("<dl><dt>Quand<dd>Lundi</dl>", ["Quand", "Lundi"]), ("</p></div>fin", ["fin"]),
    ])
  func `markup of any quality gives its blocks`(markup: String, expected: [String]) {
    #expect(blocks(markup) == expected)
  }

  @Test(
    arguments: [
      ("<span>Anna Roth</span><span>5 mai 2026</span>", "Anna Roth 5 mai 2026"),
      ("<a>Impressum</a><a>Kontakt</a>", "Impressum Kontakt"),
      ("<span>4 min</span><span class=x>Mar 6</span>", "4 min Mar 6"),
      ("<span>Z</span>wanzig", "Zwanzig"), ("<span>be</span><span>tont</span>", "betont"),
      ("<span>20</span><span>26</span>", "2026"), ("<b>Anna</b><b>Roth</b>", "AnnaRoth"),
      ("<span>a</span>, <span>B</span>", "a, B"), ("<span>né</span><span>Roth</span>", "né Roth"),
      ("<span>„</span><span>Ein</span>", "„Ein"), ("<a>a</a><a>&bdquo;Ein</a>", "a„Ein"),
      ("H<span>2</span><span>O</span>", "H2 O"),
    ])
  func `inline elements in a row part words and not syllables`(markup: String, expected: String) {
    #expect(blocks("<p>\(markup)</p>") == [expected])
  }

  @Test(
    arguments: [
      ("<h2>Le moulin<a href=#m>¶</a></h2>", "Le moulin"), ("<h2>¶</h2>", "¶"),
      ("<p>Le moulin ¶</p>", "Le moulin ¶"), ("<h2>Le moulin <a>&para;</a></h2>", "Le moulin"),
    ])
  func `a pilcrow that links to a heading is left out`(markup: String, expected: String) {
    #expect(blocks(markup) == [expected])
  }

  @Test(
    arguments: [
      ("<input type=hidden name=artikel_datum value=14.03.2026>", ["14.03.2026"]),
      ("<input type=text name=datum value=14.03.2026>", []),
      ("<input type=hidden name=kennung value=14.03.2026>", []),
      ("<input type=hidden value=14.03.2026>", []),
    ])
  func `a hidden field named for a date is a mark of it`(markup: String, expected: [String]) {
    let page = HTMLReader.read(Array("<form>\(markup)</form>".utf8))
    #expect(page.dateMarks.map(\.value) == expected)
  }

  @Test(
    arguments: [
      ("&eacute;t&eacute;", "été"), ("20&nbsp;h", "20 h"), ("l&#8217;&#xE9;t&#233;", "l’été"),
      ("AT&T &amp; Co", "AT&T & Co"), ("&#150;", "–"), ("&eacutet", "ét"),
      ("&unknown; x", "&unknown; x"),
      ("a&shy;b", "ab"), ("caf&eacute", "café"), ("&#0;", "\u{FFFD}"), ("&#x110000;", "\u{FFFD}"),
      ("&notin; &not it", "∉ ¬ it"), ("&copy 2026", "© 2026"),
    ])
  func `references are resolved as browsers do`(markup: String, expected: String) {
    #expect(blocks("<p>\(markup)</p>") == [expected])
  }

  @Test(arguments: [("&#1;", []), ("a&#13;b&#x8;", ["a b"]), ("&#9;<p>&#31;a", ["a"])])
  func `a reference to a control is white space`(markup: String, expected: [String]) {
    #expect(blocks(markup) == expected)
    let article = ArticleReader().article(html: Array(markup.utf8), name: "a")
    #expect(article.blocks.count == expected.count)
  }

  @Test(
    arguments: [
      "<script>var a = '<p>x</p>';</script>", "<style>p{}</style>", "<div hidden>x</div>",
      "<div style=\"color:red; display: none\">x</div>", "<template><p>x</p></template>",
      "<noscript>x</noscript>", "<svg><text>x</text></svg>", "<span aria-hidden=\"true\">x</span>",
      "<select><option>x</select>", "<textarea>x</textarea>", "<button>x</button>",
      "<span class=\"sr-only\">x</span>",
    ])
  func `what a reader does not see is dropped`(markup: String) {
    #expect(blocks("\(markup)<p>y</p>") == ["y"])
  }

  @Test func `a table row is a block with tabs between its cells`() {
    let markup = "<table><tr><th>Jour<th>Lieu<tr><td><p>3 mai</p><td>Dole</table>"
    #expect(blocks(markup) == ["Jour\tLieu", "3 mai\tDole"])
    #expect(kinds(markup) == [.tableRow, .tableRow])
  }

  @Test func `a table that lays out the page gives its paragraphs`() {
    let long = String(repeating: "Une longue phrase de la page. ", count: 30)
    let markup = "<table><tr><td><h1>Titre</h1><p>\(long)</p><p>Fin.</p></td></tr></table>"
    #expect(kinds(markup) == [.heading, .paragraph, .paragraph])
  }

  @Test func `kinds and levels follow the elements`() {
    let page = HTMLReader.read(
      Array(
        """
        <h2>A</h2><p>b</p><ul><li>c<ul><li>d</ul></ul><address>e</address>
        <figure><figcaption>f</figcaption></figure>
        """.utf8))
    #expect(
      page.blocks.map(\.kind) == [
        .heading, .paragraph, .listItem, .listItem, .address, .caption,
      ])
    #expect(page.blocks.map(\.level) == [2, 0, 0, 1, 0, 0])
  }

  @Test func `a sentence broken by br stays one block`() {
    let markup = "<p>La fanfare jouera sur la grande place du marché<br>avant de défiler.</p>"
    #expect(blocks(markup).count == 1)
  }

  @Test func `the article is told from the page around it`() {
    let prose = "La chorale prépare son concert de printemps avec soixante voix et un orchestre. "
    let article = ReadSamples.html(
      """
      <html lang=fr><title>Chorale - La Gazette</title><body><header class=site-header>La Gazette
      <nav><a href=/>Accueil</a> <a href=/s>Sport</a></nav></header>
      <div id=content><h1>La chorale chante le printemps</h1>
      <p class=byline>Par Luc Petit, publié le 3 mars 2026</p>
      <p>\(prose)\(prose)</p><p>\(prose)Rendez-vous le 20 mars à 20 h.</p>
      <div class=share>Partager sur <a href=f>Facebook</a></div></div>
      <div class=sidebar><h3>Les plus lus</h3><a href=x>Un incendie dans une grange isolée</a></div>
      <div class=related-posts><h4>Fermeture du pont</h4><p>Le pont fermera le 9 mars au soir.</p>
      <h4>Ouverture du parc</h4><p>Le parc ouvrira le 12 mars à midi.</p></div>
      <footer>© 2026 La Gazette</footer></body></html>
      """)
    #expect(
      article.title == "La chorale chante le printemps" || article.title == "Chorale - La Gazette")
    #expect(article.role(of: "La chorale chante") == .headline)
    #expect(article.role(of: "20 mars") == .body)
    #expect(article.role(of: "Accueil") == .boilerplate)
    #expect(article.role(of: "Partager") == .boilerplate)
    #expect(article.role(of: "Un incendie") == .boilerplate)
    #expect(article.role(of: "© 2026") == .boilerplate)
    #expect(article.sectionTexts(.teaser).count == 2)
    #expect(article.stamps.map(\.text) == ["3 mars 2026"])
    #expect(article.language == "fr")
  }

  @Test func `meta elements give title, site, address and dates`() {
    let article = ReadSamples.html(
      """
      <head><meta property="og:title" content="F&ecirc;te"><meta property="og:site_name" content="La Ville">
      <meta property="article:published_time" content="2026-03-02T08:15:00+01:00">
      <meta name="lastmod" content="2026-03-04"><link rel=canonical href="https://example.org/fete">
      </head><p>Texte.</p>
      """)
    #expect(article.title == "Fête")
    #expect(article.publisher == "La Ville")
    #expect(article.url == "https://example.org/fete")
    #expect(article.stamps.map(\.text) == ["2026-03-02T08:15:00+01:00", "2026-03-04"])
    #expect(article.stamps.map(\.kind) == [.published, .updated])
  }

  @Test func `an agenda of bare dates is a listing without stamps`() {
    let entries = ["Foire aux plants", "Bal des pompiers", "Don du sang"].enumerated().map {
      "<article><h2><a href=/\($0)>\($1)</a></h2><div>0\($0 + 2)/05/2026</div><div>Halle</div></article>"
    }
    let article = ReadSamples.html("<title>Agenda</title><h1>Agenda</h1>\(entries.joined())")
    #expect(article.stamps.isEmpty)
    #expect(article.sectionTexts(.teaser).isEmpty)
    #expect(article.role(of: "Bal des pompiers") == .listing)
  }

  @Test func `published and updated times of a byline are told apart`() {
    let article = ReadSamples.html(
      """
      <h1>Les lampions reviennent</h1><div class=entry-meta>Publié le
      <time class=published datetime="2025-11-03">3 novembre 2025</time><time class=updated
      datetime="2025-11-05">5 novembre 2025</time></div><p>Le texte de la page, bien entendu.</p>
      """)
    let data = article.stamps.filter { $0.source == .markup }
    #expect(data.map(\.text) == ["2025-11-03", "2025-11-05"])
    #expect(data.map(\.kind) == [.published, .updated])
  }

  @Test(
    arguments: [
      ("<relative-time datetime=\"2025-11-03T08:00:00Z\">il y a 3 heures</relative-time>", 1),
      ("<span class=timeago title=\"2025-11-03T08:00:00Z\">il y a 3 heures</span>", 1),
      ("<div title=\"2025-11-03\">hier</div>", 1), ("<b title=\"Un titre\">hier</b>", 0),
      ("<ins datetime=\"2025-11-03\">hier</ins>", 0), ("<b title=\"2025-11-0\">hier</b>", 0),
    ])
  func `a moment as an attribute dates the page, whatever the element`(mark: String, count: Int) {
    let article = ReadSamples.html(
      "<h1>Les lampions reviennent</h1><p>\(mark)</p><p>Le texte de la page, bien entendu.</p>")
    #expect(article.stamps.count { $0.text.hasPrefix("2025-11-03") } == count)
  }

  @Test func `the ingredients beside a recipe's text belong to it, other stories do not`() {
    let prose = "La pâte repose une heure au frais avant qu'on ne l'étale sur la table farinée. "
    let article = ReadSamples.html(
      """
      <body><div><h1>La tarte au fromage</h1><div class=r1><p>\(prose)\(prose)</p><p>\(prose)</p></div>
      <div class=r2><ul><li>200 g de farine</li><li>deux œufs</li></ul></div></div>
      <div class=r3><ul><li>Une entrée tout autre</li></ul></div></body>
      """)
    #expect(article.role(of: "200 g de farine") == .body)
    #expect(article.role(of: "deux œufs") == .body)
    #expect(article.role(of: "Une entrée tout autre") == .boilerplate)
  }

  @Test func `a declared charset is obeyed`() throws {
    let bytes =
      Array("<html><meta charset=iso-8859-1><p>".utf8) + [0xE9, 0x74, 0xE9] + Array("</p>".utf8)
    #expect(try ReadSamples.bytes(bytes).blockTexts == ["été"])
  }

  @Test func `blocks lie in the text, in order, whatever the markup`() {
    var state: UInt64 = 42
    let pieces = [
      "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<ul>",
      "</ul>",
      "<br>", "texte ", "&eacute;", "<a href=x>", "</a>", "<h1>", "</h1>", "<script>", "</script>",
      "<!--", "-->", "<", ">", "&", "\n", "<b", " x='", "<pre>", "</pre>", "<nav>", "<dt>",
      "<time>",
    ]
    for _ in 0..<400 {
      var markup = ""
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        markup += pieces[Int(state >> 33) % pieces.count]
      }
      let article = ReadSamples.html(markup)
      var last: Int32 = 0
      for block in article.blocks {
        #expect(block.begin >= last && block.begin < block.end, "\(markup)")
        last = block.end
      }
      #expect(Int(last) <= article.text.count, "\(markup)")
    }
  }

  @Test func `the name of the site is no headline though it is the page's first heading`() {
    let article = ReadSamples.html(
      """
      <html><head><title>La halle rouvre après deux ans de travaux | Le blog</title></head><body>
      <h1>Le blog</h1><h2>La halle rouvre après deux ans de travaux</h2>
      <p>Fermée depuis deux ans, la halle aux grains retrouve son public et ses marchands.</p>
      </body></html>
      """)
    #expect(article.title == "La halle rouvre après deux ans de travaux")
  }
}
