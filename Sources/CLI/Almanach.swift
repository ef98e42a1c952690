#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The program `almanach`.
@main
enum Almanach {
  static func main() {}
}
