/// The elements that matter for reading a page; all others are `other` and count as inline.
enum HTMLTag: UInt8, Sendable {
  case other
  case html, head, body, title, meta, link, base, script, style, template, noscript, svg, math
  case iframe, object, canvas, audio, video, select, option, textarea, button, input, label, form
  case fieldset, legend, dialog, datalist
  case header, footer, nav, aside, main, article, section, div, center, hgroup, search
  case h1, h2, h3, h4, h5, h6, p, pre, blockquote, address, hr, br, wbr, figure, figcaption, img
  case ul, ol, menu, li, dl, dt, dd, details, summary
  case table, caption, thead, tbody, tfoot, tr, td, th, colgroup, col
  case a, span, time, b, i, em, strong, small, abbr, sup, sub, font, u, s, del, ins, q, cite, mark
  case data, code, kbd, noframes, frameset, plaintext, xmp

  /// The element of a name, whatever its case.
  init(_ name: NameKey) {
    let value = HTMLTag.names.value(name)
    self = HTMLTag(rawValue: UInt8(truncatingIfNeeded: value)) ?? .other
  }

  private static let names: NameTable = {
    var names: [(name: String, value: UInt16)] = []
    var raw: UInt8 = 1
    while let tag = HTMLTag(rawValue: raw) {
      names.append(("\(tag)", UInt16(raw)))
      raw += 1
    }
    return NameTable(names)
  }()

  var headingLevel: UInt8? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }

  /// Elements without content or end tag.
  var isVoid: Bool {
    switch self {
    case .meta, .link, .base, .input, .hr, .br, .wbr, .img, .col: true
    default: false
    }
  }

  /// Elements whose content is no text of the page.
  var isDropped: Bool {
    switch self {
    case .template, .svg, .math, .object, .canvas, .audio, .video, .select, .datalist, .button,
      .noscript, .noframes, .frameset, .iframe:
      true
    default: false
    }
  }

  /// Elements whose content is not markup: it ends at their own end tag alone.
  var isRawText: Bool {
    switch self {
    case .script, .style, .textarea, .title, .xmp, .iframe, .noframes, .noscript: true
    default: false
    }
  }

  /// Elements that begin on a new line.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .form, .fieldset, .legend, .dialog, .header, .footer, .nav, .aside,
      .main, .article, .section, .div, .center, .hgroup, .search, .h1, .h2, .h3, .h4, .h5, .h6, .p,
      .pre, .blockquote, .address, .hr, .figure, .figcaption, .ul, .ol, .menu, .li, .dl, .dt, .dd,
      .details, .summary, .table, .caption, .thead, .tbody, .tfoot, .tr, .td, .th, .option,
      .select, .plaintext, .xmp:
      true
    default: false
    }
  }

  /// Inline elements that pages lay out as parts of a line of their own.
  var isPhrase: Bool {
    switch self {
    case .a, .span, .time, .label: true
    default: false
    }
  }

  var isTablePart: Bool {
    switch self {
    case .tr, .td, .th, .thead, .tbody, .tfoot: true
    default: false
    }
  }

  /// Blocks that cannot stand on a table row's line: the table lays out a page then.
  var endsRow: Bool {
    switch self {
    case .tr, .table, .h1, .h2, .h3, .ul, .ol, .article, .section, .main, .nav, .footer, .aside,
      .form, .body, .pre, .dl:
      true
    default: false
    }
  }
}
