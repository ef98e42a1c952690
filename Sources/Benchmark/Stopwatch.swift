/// Measures how fast a piece of work is: the median of several runs, after one to warm up.
struct Stopwatch {
  var runs: Int

  /// Seconds that a run takes; what the work gives back is only there so that none is left out.
  func seconds(_ work: () -> Int) -> Double {
    var checksum = work()
    var times: [Double] = []
    for _ in 0..<runs {
      let time = ContinuousClock().measure { checksum &+= work() }
      let parts = time.components
      times.append(Double(parts.seconds) + Double(parts.attoseconds) / 1e18)
    }
    // The sum is never this value, but the compiler cannot know.
    if checksum == .min { print(checksum) }
    return times.sorted()[times.count / 2]
  }
}
