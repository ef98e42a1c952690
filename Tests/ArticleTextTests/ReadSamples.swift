import Testing

@testable import ArticleText

/// Reads samples and tells what became of them, in words that fit into an expectation.
enum ReadSamples {
  static func text(_ text: String) throws -> Article { try bytes(Array(text.utf8)) }

  static func bytes(_ bytes: [UInt8], name: String = "sample") throws -> Article {
    try #require(ArticleReader().read(bytes, name: name).first)
  }

  static func html(_ markup: String) -> Article {
    ArticleReader().article(html: Array(markup.utf8), name: "sample")
  }
}

extension Article {
  /// The text of each block, line breaks as one space.
  var blockTexts: [String] { blocks.map { ArticleReader.oneLine(string($0.begin, $0.end)) } }

  var sentenceTexts: [String] { sentences.map { ArticleReader.oneLine(string($0.begin, $0.end)) } }

  /// The role of the first block that holds a text.
  func role(of text: String) -> SectionRole? {
    guard let index = blockTexts.firstIndex(where: { $0.contains(text) }) else { return nil }
    return sections[Int(blocks[index].section)].role
  }

  /// The texts of all sections of a role, blocks parted by " / ".
  func sectionTexts(_ role: SectionRole) -> [String] {
    sections.filter { $0.role == role }.map { section in
      (section.firstBlock..<section.endBlock).map { blockTexts[Int($0)] }
        .joined(separator: " / ")
    }
  }
}
