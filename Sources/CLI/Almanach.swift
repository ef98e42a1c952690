#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

#if canImport(Glibc)
  import Glibc
#endif

/// The program `almanach`.
@main
enum Almanach {
  static func main() {
    let environment = ProcessInfo.processInfo.environment
    let console = StandardConsole(columns: environment["COLUMNS"])
    let program = Program(environment: environment, console: console)
    exit(program.run(Array(CommandLine.arguments.dropFirst())))
  }
}
