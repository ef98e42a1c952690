/// What all section rules look at, made once a document: the rules hold one reference to it and not
/// a copy of the article each, whose dozen arrays would be counted up and down every time.
final class SectionSource: Sendable {
  let article: Article
  let outline: Outline
  let features: DocumentFeatures

  init(_ article: Article, _ outline: Outline) {
    features = DocumentFeatures(article, outline)
    self.article = article
    self.outline = outline
  }
}
