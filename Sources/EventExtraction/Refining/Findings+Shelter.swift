import LanguagePacks
import Places

extension Findings {
  /// Whether an event would be at a place only if it rains: "repli sous le préau en cas de pluie".
  ///
  /// A condition and a day behind it tell of an event that is there: "En cas de pluie, le concert du 7 aura lieu à
  /// la salle".
  func isShelter(_ mention: PlaceMention) -> Bool {
    guard let sentence = sentence(at: mention.firstToken) else { return false }
    let tokens = tokens(ofSentence: sentence)
    guard has(.condition, in: tokens) else { return false }
    return senses(.condition, in: tokens).contains { condition in
      (0...2).contains(condition.firstToken - mention.endToken)
        || condition.endToken <= mention.firstToken
          && dates(in: condition.endToken..<mention.firstToken).isEmpty
    }
  }
}
