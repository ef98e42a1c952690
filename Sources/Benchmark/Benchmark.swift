#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The program `almanach-bench`: MB/s of each stage and of the whole path.
@main
enum Benchmark {
  static func main() {}
}
