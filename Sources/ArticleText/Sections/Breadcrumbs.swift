import LanguagePacks

extension Article {
  /// Whether a line says where its page stands among others: "Accueil > Agenda > Concert des Merles".
  func isBreadcrumb(block index: Int) -> Bool {
    let block = blocks[index]
    guard block.end - block.begin <= Article.longestBreadcrumb,
      let home = senses(at: Int(block.firstToken)).first(where: { $0.category == .pageFurniture }),
      home.endToken < block.endToken - 1
    else { return false }
    let sign = tokens[Int(home.endToken)]
    return sign.isSign(">") || sign.isSign("›") || sign.isSign("»") || sign.isSign("/")
  }

  /// In bytes.
  private static let longestBreadcrumb: Int32 = 200
}
