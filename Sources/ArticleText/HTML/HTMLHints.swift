/// What the tag, class, id and role of an element say about its part in the page; inherited by all
/// that stands inside.
struct HTMLHints: OptionSet, Sendable {
  var rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  static let hidden = HTMLHints(rawValue: 1)
  /// Navigation, share buttons, cookie banners, forms, page header and footer.
  static let furniture = HTMLHints(rawValue: 2)
  static let comments = HTMLHints(rawValue: 4)
  /// Lists of other stories.
  static let related = HTMLHints(rawValue: 8)
  static let aside = HTMLHints(rawValue: 16)
  static let main = HTMLHints(rawValue: 32)
  static let article = HTMLHints(rawValue: 64)
  /// The line with author and date.
  static let stamp = HTMLHints(rawValue: 128)
  static let updatedStamp = HTMLHints(rawValue: 256)
  static let caption = HTMLHints(rawValue: 512)
  static let pageHeader = HTMLHints(rawValue: 1024)
  static let inline = HTMLHints(rawValue: 2048)

  /// Marks that say a block is not part of the article.
  static let outside: HTMLHints = [.furniture, .comments, .related, .aside, .pageHeader]

  /// The hints of a start tag, on top of those of the element around it.
  init(_ tokenizer: borrowing HTMLTokenizer, inheriting inherited: HTMLHints) {
    self = inherited
    subtract(.inline)
    switch tokenizer.tag {
    case .nav, .form, .dialog, .menu, .search: insert(.furniture)
    case .footer: insert(inherited.contains(.article) ? .stamp : .furniture)
    case .header: if isDisjoint(with: [.article, .main]) { insert(.pageHeader) }
    case .aside: insert(.aside)
    case .main: insert(.main)
    case .article: insert(.article)
    case .figcaption: insert(.caption)
    default: break
    }
    for attribute in tokenizer.attributes {
      switch attribute.name {
      case .hidden: insert(.hidden)
      case .ariaHidden:
        if tokenizer.value(.ariaHidden) == "true" { insert(.hidden) }
      case .style: readStyle(tokenizer.bytes, attribute)
      case .role: readWords(tokenizer.bytes, attribute, HTMLHints.roles)
      case .cssClass, .id: readWords(tokenizer.bytes, attribute, HTMLHints.words)
      case .itemprop:
        readWords(tokenizer.bytes, attribute, HTMLHints.properties)
      default: break
      }
    }
    if tokenizer.tag == .html || tokenizer.tag == .body { self = intersection([]) }
  }

  /// Finds "display:none" and "visibility:hidden", with or without spaces.
  private mutating func readStyle(_ bytes: [UInt8], _ attribute: HTMLTokenizer.Attribute) {
    var name = NameKey("")
    var nameBegin = attribute.begin
    var index = attribute.begin
    let end = min(attribute.end, attribute.begin + 1000)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") {
        nameBegin = index + 1
      } else if byte == UInt8(ascii: ":") {
        name = NameKey(bytes, skipSpace(bytes, nameBegin, index), index)
        let value = skipSpace(bytes, index + 1, end)
        let isDisplay = name == HTMLHints.display
        let word = isDisplay ? HTMLHints.none : HTMLHints.hiddenWord
        if isDisplay || name == HTMLHints.visibility, value + word.count <= end,
          bytes[value..<(value + word.count)].elementsEqual(word)
        {
          insert(.hidden)
        }
      }
      index += 1
    }
  }

  private func skipSpace(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Int {
    var index = begin
    while index < end, bytes[index] <= 0x20 { index += 1 }
    return index
  }

  private static let display = NameKey("display")
  private static let visibility = NameKey("visibility")
  private static let none = Array("none".utf8)
  private static let hiddenWord = Array("hidden".utf8)

  /// Looks up the words of a class list, parted at spaces, hyphens, underscores and capitals.
  ///
  /// Whole names are looked up first ("entry-content"), then their parts ("nav" of "main-nav").
  private mutating func readWords(
    _ bytes: [UInt8], _ attribute: HTMLTokenizer.Attribute, _ words: NameTable
  ) {
    var begin = attribute.begin
    let end = min(attribute.end, attribute.begin + 500)
    while begin < end {
      while begin < end, bytes[begin] <= 0x20 { begin += 1 }
      var stop = begin
      while stop < end, bytes[stop] > 0x20 { stop += 1 }
      if begin < stop { readName(bytes, begin, stop, words) }
      begin = stop
    }
  }

  private mutating func readName(
    _ bytes: [UInt8], _ begin: Int, _ end: Int, _ words: NameTable
  ) {
    let whole = words.value(NameKey(bytes, begin, end))
    if whole != 0 {
      formUnion(HTMLHints(rawValue: whole))
      return
    }
    var start = begin
    var index = begin
    var known: HTMLHints = []
    while index <= end {
      let isBorder =
        index == end || bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "_")
        || (index > start && bytes[index] &- 0x41 < 26 && bytes[index - 1] &- 0x61 < 26)
      if isBorder {
        if index > start {
          known.formUnion(HTMLHints(rawValue: words.value(NameKey(bytes, start, index))))
        }
        start = index < end && bytes[index] &- 0x41 < 26 ? index : index + 1
      }
      index += 1
    }
    if known.contains(.main) { known.subtract(HTMLHints.outside) }
    formUnion(known)
  }

  private static func table(_ lists: [(HTMLHints, String)]) -> NameTable {
    NameTable(
      lists.flatMap { hint, names in
        names.split(separator: " ").map { (name: String($0), value: hint.rawValue) }
      })
  }

  private static let roles = table([
    (.furniture, "navigation contentinfo search dialog alertdialog menu menubar toolbar tablist"),
    (.pageHeader, "banner"), (.aside, "complementary"), (.main, "main"), (.article, "article"),
  ])

  private static let properties = table([
    (.article, "articlebody"), (.stamp, "datepublished datecreated"),
    (.updatedStamp, "datemodified"),
  ])

  private static let words = table([
    (
      .furniture,
      """
      nav navbar navigation menu menus submenu megamenu breadcrumb breadcrumbs filariane ariane \
      footer pied bottom-bar toolbar pagination pager share sharing partage partager social \
      socials reseaux addtoany sharedaddy cookie cookies consent gdpr rgpd cmp tarteaucitron \
      didomi onetrust newsletter infolettre subscribe subscription abonnement paywall login \
      signin popup modal lightbox skip skiplink ads advert advertisement publicite \
      banniere sponsor sponsored taboola outbrain tagcloud tag-links cat-links \
      langswitch language-switch lang-switch searchform recherche meteo weather sondage poll
      """
    ),
    (
      .comments, "comments comment commentaire commentaires disqus comment-list respond commentlist"
    ),
    (
      .related,
      """
      related relateds similaires similar similarposts yarpp jp-relatedposts jprelatedposts \
      recommended recommendations recommandations lire-aussi lireaussi more-stories morestories \
      read-more-list readnext mostread most-read plus-lus popular trending teasers relatedposts \
      related-posts related-articles suggestions aussi
      """
    ),
    (.aside, "sidebar side-bar aside rightcol right-col leftcol left-col colonne-droite"),
    (.pageHeader, "masthead site-header siteheader topbar top-bar site-branding page-top"),
    (
      .main,
      """
      entry-content post-content article-content articlecontent article-body articlebody \
      article__body post-body postbody story-body storybody story-content content-body \
      main-content maincontent page-content node-content field-name-body texte-article
      """
    ),
    (.article, "hentry h-entry"),
    (
      .stamp,
      """
      byline dateline entry-meta post-meta article-meta meta-date entry-date post-date \
      article-date publish-date published-date pubdate published dt-published date-publication \
      posted-on postmetadata submitted dateline date-published publication-date info-publi
      """
    ),
    (.updatedStamp, "dt-updated updated date-updated updated-date last-updated modified-date"),
    (.caption, "caption wp-caption-text legende credit photo-credit figcaption image-caption"),
    (
      .hidden,
      """
      sr-only visually-hidden visuallyhidden screen-reader screen-reader-text hidden-accessible \
      element-invisible is-hidden
      """
    ),
  ])
}
