extension EnglishPack {
  /// All that builds dates, which stands for itself.
  static let dates = [
    dateWords, dayPhrases, distancePhrases, clockPhrases, spanPhrases, noDatePhrases,
    recurrencePhrases,
  ].joined(separator: "\n\n")
}
