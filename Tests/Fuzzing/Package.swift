// swift-tools-version: 6.2
import PackageDescription

// Fuzzers for the readers, in a package of their own because libFuzzer needs unsafe flags.
// swift build -c release --sanitize=fuzzer && .build/release/FuzzICalendar -max_total_time=60
let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "almanach", path: "../..")],
  targets: [
    .executableTarget(
      name: "FuzzICalendar", dependencies: [.product(name: "ICalendar", package: "almanach")],
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]
)
