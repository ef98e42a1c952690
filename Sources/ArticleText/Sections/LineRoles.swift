import LanguagePacks

/// Roles that a line shows by itself, wherever it stands: captions, weather, furniture, bylines.
struct LineRoles {
  private let source: SectionSource
  private let firstProse: Int
  /// Markup has told menus and legal lines by their links already.
  private let isPage: Bool

  init(_ source: SectionSource, firstProse: Int) {
    self.source = source
    self.firstProse = firstProse
    isPage = source.article.format == .html
  }

  private var article: Article { source.article }
  private var features: DocumentFeatures { source.features }

  mutating func mark(_ roles: inout [SectionRole?]) {
    if !isPage { markMenus(&roles) }
    markWidgets(&roles)
    for index in roles.indices where roles[index] == nil {
      roles[index] = role(of: index)
    }
    markBetweenFurniture(&roles)
    if isPage {
      markHeaded(&roles)
      AuthorNotes(source).mark(&roles)
    }
  }

  /// What stands under "About the author" goes with it, and under "Newsletter" what speaks of it.
  private func markHeaded(_ roles: inout [SectionRole?]) {
    for index in roles.indices.dropFirst() where roles[index] == nil {
      let heading = features[index - 1]
      guard roles[index - 1] == .boilerplate, heading.isLabel(.pageFurniture),
        features[index].words <= LineRoles.longestNotice, let opening = heading.opening
      else { continue }
      let isNotice =
        opening.value == LineRoles.subscription
        && features.cues(of: features[index]).contains {
          $0.category == .pageFurniture && $0.value == LineRoles.subscription
        }
      if isNotice || opening.value == LineRoles.author { roles[index] = .boilerplate }
    }
  }

  /// Words of a note on an author or a newsletter.
  private static let longestNotice = 60

  /// One or two short lines locked in between furniture lines are furniture too.
  private func markBetweenFurniture(_ roles: inout [SectionRole?]) {
    var last: Int?
    for index in roles.indices {
      if article.blocks[index].blankLinesBefore > 0 { last = nil }
      if roles[index] == .boilerplate {
        if let last, index - last <= 3 {
          for between in last + 1..<index where roles[between] == nil {
            roles[between] = .boilerplate
          }
        }
        last = index
      } else if roles[index] != nil || features[index].words > 16 || features[index].hasClock {
        last = nil
      }
    }
  }

  private func role(of index: Int) -> SectionRole? {
    let feature = features[index]
    if isCaption(index) { return .caption }
    if feature.words == 0, feature.numbers == 0 || isCounter(index) { return .boilerplate }
    if feature.isLabel(.pageFurniture) { return .boilerplate }
    if isLegalLine(feature) || isPage && isFilingLine(feature) { return .boilerplate }
    if article.isBreadcrumb(block: index) { return .boilerplate }
    if isWidgetLabel(feature) { return .widget }
    if furnitureWords(index) * 2 > feature.words, feature.date == nil, !feature.hasClock {
      return .boilerplate
    }
    if feature.hasCopyrightSign, feature.bytes <= 220, hasYearAfterSign(article.blocks[index]) {
      return .boilerplate
    }
    if isCookieNotice(feature) { return .boilerplate }
    if feature.isLabel(.byline, beyond: 4), feature.date == nil, feature.words <= 6,
      index <= firstProse
    {
      return .stamp
    }
    return nil
  }

  /// "412", "2 / 14": how often a page was seen, which picture it is; a year may head a chronicle.
  private func isCounter(_ index: Int) -> Bool {
    let block = article.blocks[index]
    guard isPage, block.kind == .paragraph, features[index].bytes <= 8, features[index].date == nil,
      !features[index].hasClock
    else { return false }
    let number = article.tokens[Int(block.firstToken)].number
    return features[index].numbers > 1 || !(1000...2100).contains(number)
  }

  /// "Photo : …", "© …", "[Légende : …]" and lines that end in a picture credit.
  private func isCaption(_ index: Int) -> Bool {
    let feature = features[index]
    let block = article.blocks[index]
    if block.kind == .caption { return true }
    if block.kind == .tableRow { return false }
    guard feature.sentences <= 3, feature.bytes <= 400 else { return false }
    if feature.words <= 6, namesFile(block) { return true }
    let first = Int(block.firstToken)
    if feature.hasCopyrightSign {
      if feature.has(.pageFurniture) || hasYearAfterSign(block) { return false }
      return feature.bytes <= 250
    }
    if let opening = feature.opening, opening.category == .captionCue,
      opening.endToken < Int(block.endToken)
    {
      let next = article.tokens[opening.endToken]
      if next.isSign(":") || next.isSign("|") || next.isSign("/") { return true }
      return feature.isShort && next.shape.contains(.capitalised) && opening.firstToken <= first
    }
    return feature.bytes <= 250 && feature.has(.captionCue) && endsInCredit(feature, block)
  }

  /// "affiche-2024.png": the name of a picture's or a document's file, which a copied page leaves on a line.
  private func namesFile(_ block: Block) -> Bool {
    let last = Int(block.endToken) - 1
    guard last - 1 > Int(block.firstToken), article.tokens[last - 1].isSign("."),
      !article.tokens[last].isSpaced, article.tokens[last].kind == .word
    else { return false }
    let ending = article.tokens[last].begin..<article.tokens[last].end
    return LineRoles.fileEndings.contains { known in
      known.utf8.count == ending.count
        && zip(known.utf8, ending).allSatisfy { $0 == article.text[Int($1)] | 0x20 }
    }
  }

  private static let fileEndings = [
    "png", "jpg", "jpeg", "gif", "webp", "svg", "pdf", "docx", "odt",
  ]

  /// "… Photo archives": a caption word within the last three words, opening a new phrase.
  private func endsInCredit(_ feature: BlockFeatures, _ block: Block) -> Bool {
    guard let cue = features.cues(of: feature).last(where: { $0.category == .captionCue }),
      cue.firstToken > Int(block.firstToken), Int(block.endToken) - cue.firstToken <= 4,
      !feature.endsSentence || Int(block.endToken) - cue.endToken <= 1
    else { return false }
    let before = article.tokens[cue.firstToken - 1]
    return article.tokens[cue.firstToken].shape.contains(.capitalised)
      && (before.isSign(".") || before.isSign("(") || before.isSign("–") || before.isSign("-"))
  }

  /// "© 2016–2024": a copyright line, not a picture credit.
  private func hasYearAfterSign(_ block: Block) -> Bool {
    for index in Int(block.firstToken)..<Int(block.endToken) - 1
    where article.tokens[index].isSign("©") {
      return article.tokens[index + 1].kind == .number
    }
    return false
  }

  private func isLegalLine(_ feature: BlockFeatures) -> Bool {
    guard feature.bytes <= 200, let opening = feature.opening,
      opening.category == .pageFurniture, !feature.hasClock
    else { return false }
    if opening.value == LineRoles.subscription {
      // "Newsletter. Sorties et loisirs"
      if opening.words == 1, opening.endToken < article.tokens.count,
        article.tokens[opening.endToken].isSign("."), feature.words <= 6, feature.date == nil
      {
        return true
      }
      return opening.words >= 2 && feature.words <= 12 && feature.date == nil
    }
    guard LineRoles.legal.contains(opening.value) else { return false }
    return !isPage || feature.words <= opening.words + 3
  }

  /// "Tags: mill, village", "This entry was posted in …": how a system files what it shows.
  private func isFilingLine(_ feature: BlockFeatures) -> Bool {
    guard let opening = feature.opening, opening.category == .pageFurniture,
      opening.value == LineRoles.navigation, feature.date == nil, !feature.hasClock,
      feature.bytes <= 300, opening.endToken < article.tokens.count
    else { return false }
    if opening.words >= 3 { return feature.sentences <= 3 }
    return article.tokens[opening.endToken].isSign(":") && feature.words <= 14
      && !feature.endsSentence
  }

  private func isCookieNotice(_ feature: BlockFeatures) -> Bool {
    guard feature.bytes <= 400, feature.has(.pageFurniture) else { return false }
    let cues = features.cues(of: feature).filter {
      $0.category == .pageFurniture && $0.value == LineRoles.cookies
    }
    return cues.contains { $0.words >= 2 } || (cues.count >= 2 && feature.words <= 20)
  }

  /// "Sondage", "Offre d'emploi": nothing but the name of a widget other than the sky's words.
  private func isWidgetLabel(_ feature: BlockFeatures) -> Bool {
    guard let opening = feature.opening, opening.category == .widget else { return false }
    return opening.value != LineRoles.sky && feature.words <= opening.words + 1
      && !feature.hasClock && feature.date == nil
  }

  private static let weather: Int16 = 0
  private static let sky: Int16 = 1
  private static let cookies = WordCategory.pageFurniture.value(named: "cookies")
  private static let subscription = WordCategory.pageFurniture.value(named: "subscription")
  private static let navigation = WordCategory.pageFurniture.value(named: "navigation")
  private static let author = WordCategory.pageFurniture.value(named: "author")

  private static let legal: Set<Int16> = [
    WordCategory.pageFurniture.value(named: "legal"), cookies,
  ]

  /// How many words of a line belong to furniture: "Imprimer   Partager", "Like   Tweet".
  private func furnitureWords(_ index: Int) -> Int {
    guard features[index].words <= 12, features[index].has(.pageFurniture) else { return 0 }
    var count = 0
    var end = 0
    for cue in features.cues(of: features[index])
    where cue.category == .pageFurniture && cue.firstToken >= end {
      count += cue.words
      end = cue.endToken
    }
    return count
  }

  /// Five or more short entries in a row without dates, above the first prose, are a menu.
  private func markMenus(_ roles: inout [SectionRole?]) {
    var index = 0
    let end = min(firstProse, roles.count)
    while index < end {
      var stop = index
      while stop < end, roles[stop] == nil, isMenuEntry(stop) { stop += 1 }
      if stop - index >= 4 {
        for block in index..<stop { roles[block] = .boilerplate }
      }
      index = max(stop, index + 1)
    }
  }

  private func isMenuEntry(_ index: Int) -> Bool {
    let feature = features[index]
    return article.blocks[index].kind == .listItem && feature.words <= 6 && feature.date == nil
      && !feature.hasClock && !feature.endsSentence
  }

  /// Weather: temperatures in short lines, or a group of lines with two weather words.
  private func markWidgets(_ roles: inout [SectionRole?]) {
    var index = 0
    while index < roles.count {
      var end = index + 1
      while end < roles.count, article.blocks[end].blankLinesBefore == 0, isWidgetSized(end) {
        end += 1
      }
      if isWidgetSized(index), end - index >= 3, weatherWords(index..<end) >= 2 {
        for block in index..<end where roles[block] == nil { roles[block] = .widget }
      } else {
        for block in index..<end where roles[block] == nil && isWeatherLine(block) {
          roles[block] = .widget
        }
      }
      index = end
    }
  }

  private func isWidgetSized(_ index: Int) -> Bool {
    features[index].bytes <= 60 && !features[index].endsInPeriod
  }

  private func weatherWords(_ blocks: Range<Int>) -> Int {
    blocks.reduce(0) { count, index in
      let isWeather = features.cues(of: features[index]).contains {
        $0.category == .widget && ($0.value == LineRoles.weather || $0.value == LineRoles.sky)
      }
      return count + (isWeather || features[index].temperatures > 0 ? 1 : 0)
    }
  }

  /// A short line with temperatures that says little else, or opens with "Météo".
  private func isWeatherLine(_ index: Int) -> Bool {
    let feature = features[index]
    guard feature.bytes <= 140, !feature.endsInPeriod else { return false }
    let hasCue = feature.has(.widget)
    if feature.temperatures >= 2 { return true }
    if feature.temperatures == 1 { return hasCue || feature.words <= 8 }
    return false
  }
}
