#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures how fast a piece of work is: the median of several runs, after one to warm up.
struct Stopwatch {
  var runs: Int

  /// Seconds that a run takes; what the work gives back is only there so that none is left out.
  ///
  /// Counted is the time this program has the processor, so that what else runs on the machine
  /// slows no figure down by more than the caches it takes.
  func seconds(_ work: () -> Int) -> Double {
    var checksum = work()
    var times: [Double] = []
    for _ in 0..<runs {
      let begin = Stopwatch.processorSeconds
      checksum &+= work()
      times.append(Stopwatch.processorSeconds - begin)
    }
    // The sum is never this value, but the compiler cannot know.
    if checksum == .min { print(checksum) }
    return times.sorted()[times.count / 2]
  }

  private static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
