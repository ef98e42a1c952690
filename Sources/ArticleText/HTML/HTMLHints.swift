/// What the tag, class, id and role of an element say about its part in the page.
///
/// Each element has its own; what holds for all that stands inside is told by `PageScope`, which
/// knows how much of the page's text an element holds.
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
  /// The element that holds an article's running text and little else.
  static let text = HTMLHints(rawValue: 2048)
  /// Any date: an article's, a comment's or an event's.
  static let date = HTMLHints(rawValue: 4096)
  /// One stretch of running text among several, as builders of pages part it.
  static let stretch = HTMLHints(rawValue: 8192)

  /// Marks that say a block is not part of the article.
  static let outside: HTMLHints = [.furniture, .comments, .related, .aside, .pageHeader]
  /// Marks of an element that holds the date of something.
  static let dated: HTMLHints = [.stamp, .updatedStamp, .date]

  /// The hints of a start tag; `surrounding` are those of the elements around it.
  init(_ tokenizer: borrowing HTMLTokenizer, inside surrounding: HTMLHints) {
    rawValue = 0
    switch tokenizer.tag {
    case .nav, .form, .dialog, .menu, .search: insert(.furniture)
    case .footer: insert(surrounding.contains(.article) ? [.furniture, .stamp] : .furniture)
    case .header: if surrounding.isDisjoint(with: [.article, .main]) { insert(.pageHeader) }
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
    if tokenizer.tag == .html || tokenizer.tag == .body { self = [] }
  }

  /// What a name says, such as that of a form's field.
  init(name: String) {
    rawValue = 0
    let bytes = Array(name.utf8.prefix(100))
    readName(bytes, 0, bytes.count, HTMLHints.words)
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
    // "story__author-bio": what stands behind two underscores names the element within its block.
    if let element = HTMLHints.elementName(bytes, begin, end) {
      let value = words.value(NameKey(bytes, element, end))
      if value != 0 {
        formUnion(HTMLHints(rawValue: value))
        return
      }
    }
    if HTMLHints.isTopic(bytes, begin, end) { return }
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
    if !known.isDisjoint(with: [.main, .text]) { known.subtract(HTMLHints.outside) }
    formUnion(known)
  }

  private static func elementName(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Int? {
    var index = end - 1
    while index > begin + 1 {
      if bytes[index] == UInt8(ascii: "_"), bytes[index - 1] == UInt8(ascii: "_") {
        return index + 1 < end ? index + 1 : nil
      }
      index -= 1
    }
    return nil
  }

  /// "category-newsletter", "no-comments", "comments-open": what an article is about or has, not
  /// what the element is.
  private static func isTopic(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Bool {
    let name = bytes[begin..<end]
    return prefixes.contains { name.count > $0.count && name.starts(with: $0) }
      || suffixes.contains { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
  }

  private static let prefixes = [
    "category-", "tag-", "term-", "no-", "has-", "with-", "without-", "is-", "not-",
  ].map { Array($0.utf8) }
  private static let suffixes = ["-open", "-closed", "-enabled", "-disabled", "-active"]
    .map { Array($0.utf8) }
}
