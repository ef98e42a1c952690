extension Article {
  /// The article alone: headline, running text and listings, without stamps, captions, other
  /// stories, comments and page furniture.
  ///
  /// A page of nothing but stories gives those; a text with no story at all is given whole.
  public var cleanText: [UInt8] {
    for roles in [Article.articleRoles, Article.articleRoles.union([.teaser])] {
      let text = text(of: roles)
      if text.contains(where: { $0 > 0x20 }) { return text }
    }
    return self.text
  }

  private static let articleRoles: Set<SectionRole> = [.headline, .body, .listing]

  /// The sections of some roles, each at its distance from the one before.
  private func text(of roles: Set<SectionRole>) -> [UInt8] {
    guard sections.contains(where: { roles.contains($0.role) && $0.role != .headline }) else {
      return []
    }
    var text: [UInt8] = []
    var last: Int?
    for (index, section) in sections.enumerated() where roles.contains(section.role) {
      if let last {
        let gap = self.text[Int(sections[last].end)..<Int(sections[last + 1].begin)]
        let isParagraph = last + 1 < index || gap.count { $0 == 0x0A } != 1
        text += isParagraph ? [0x0A, 0x0A] : [0x0A]
      }
      text += self.text[Int(section.begin)..<Int(section.end)]
      last = index
    }
    return text
  }
}
