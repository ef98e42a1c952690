// swift-tools-version: 6.2
import PackageDescription

// Fuzzers for the readers, in a package of their own because libFuzzer needs unsafe flags.
// swift build -c release --sanitize=fuzzer && .build/release/FuzzHTML -max_total_time=60
// Three times as many inputs a second, without the help of compared values: add
// -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table to a clean build, -entropic=0 to the run.
func fuzzer(_ name: String, of product: String) -> Target {
  .executableTarget(
    name: name, dependencies: [.product(name: product, package: "almanach")],
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

/// A fuzzer that differs from its fellows in the format alone.
func articleFuzzer(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: ["ArticleCheck"],
    swiftSettings: [.unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "almanach", path: "../..")],
  targets: [
    fuzzer("FuzzICalendar", of: "ICalendar"), fuzzer("FuzzJSON", of: "ArticleText"),
    articleFuzzer("FuzzHTML"), articleFuzzer("FuzzMail"), articleFuzzer("FuzzFeed"),
    .target(
      name: "ArticleCheck",
      dependencies: [.product(name: "ArticleText", package: "almanach")]),
  ]
)
