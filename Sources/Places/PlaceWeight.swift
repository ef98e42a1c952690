/// How much the size of a place speaks for it.
enum PlaceWeight {
  /// The decimal logarithm of a population, to a hundredth, without a mathematics library.
  static func logarithm(_ population: Int) -> Double {
    var rest = Double(max(population, 1))
    var result = 0.0
    while rest >= 10 {
      rest /= 10
      result += 1
    }
    // Ten times tenth power steps: log10(rest) = n / 10 with rest = 10^(n/10).
    var step = 1.2589254117941673
    var width = 0.1
    for _ in 0..<3 {
      while rest >= step {
        rest /= step
        result += width
      }
      step = step == 1.2589254117941673 ? 1.023292992280754 : 1.0023052380778996
      width /= 10
    }
    return result
  }
}
