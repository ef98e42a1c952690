/// What a page says of itself outside of its text: title, meta elements, links, scripts of data.
extension HTMLReader {
  mutating func rawElement(_ tag: HTMLTag) {
    let name = tokenizer.bytes[tokenizer.begin..<tokenizer.end]
    let type = tag == .script ? tokenizer.value(.type) : nil
    let isSelfClosing = tokenizer.isSelfClosing && tag != .script && tag != .title
    if isSelfClosing { return }
    let range = tokenizer.rawText(until: name)
    guard droppedDepth == 0 else { return }
    if tag == .title, page.metadata.title == nil {
      let text = HTMLEntities.decoded(tokenizer.bytes, range.lowerBound, range.upperBound)
      let title = ArticleReader.oneLine(String(decoding: text, as: UTF8.self))
      page.metadata.title = title.isEmpty ? nil : title
    }
    if let type, type.lowercased().contains("ld+json") {
      var linked = LinkedDataReader()
      let isRead = linked.read(Array(tokenizer.bytes[range]), into: &page.metadata)
      items.events += linked.events
      if !isRead, !range.isEmpty { scripts.append(range) }
    } else if tag == .script, !range.isEmpty {
      scripts.append(range)
    }
  }

  /// Where no data states the day of publication, the state of a page drawn by scripts may.
  mutating func readScripts() {
    let stamps = page.metadata.stamps
    guard !scripts.isEmpty, !stamps.contains(where: { $0.kind == .published }) else { return }
    let title = page.metadata.headline ?? page.metadata.shareTitle ?? page.metadata.title
    if let text = ScriptDates(tokenizer.bytes, scripts).published(title: title) {
      page.metadata.stamps.append(Stamp(kind: .published, source: .metadata, text: text))
    }
  }

  mutating func meta() {
    if let content = tokenizer.value(.content) {
      let name =
        tokenizer.value(.property) ?? tokenizer.value(.name) ?? tokenizer.value(.itemprop)
        ?? tokenizer.value(.httpEquiv)
      if let name { page.metadata.meta(name: name, content: content) }
      items.property(tokenizer, value: content)
    }
  }

  mutating func link() {
    if let rel = tokenizer.value(.rel), let href = tokenizer.value(.href),
      rel.lowercased() == "canonical"
    {
      page.metadata.url = href
    }
    if let href = tokenizer.value(.href) { items.property(tokenizer, value: href) }
  }
}
