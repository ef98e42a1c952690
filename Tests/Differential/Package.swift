// swift-tools-version: 6.2
import PackageDescription

// The program that the comparisons with other libraries run; in a package of its own, because nobody needs
// it but them.
let package = Package(
  name: "differential",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "almanach", path: "../..")],
  targets: [
    .executableTarget(
      name: "occurrences", dependencies: [.product(name: "ICalendar", package: "almanach")])
  ]
)
