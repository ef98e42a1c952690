// swift-tools-version: 6.2
import PackageDescription

/// Set once for every target: warnings are errors, unsafe code is marked, imports are explicit.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A `Maker` folder holds the script that writes the target's data files; it is not compiled.
func library(
  _ name: String, _ dependencies: [Target.Dependency] = [], hasMaker: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies, exclude: hasMaker ? ["Maker"] : [],
    swiftSettings: settings)
}

func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], hasMaker: Bool = false
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies,
    exclude: hasMaker ? ["Maker"] : [], swiftSettings: settings)
}

// The targets stand in the order of the data: bytes, article, dates and places, events, calendar.
let package = Package(
  name: "almanach",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "almanach", targets: ["CLI"]),
    .library(name: "ArticleText", targets: ["ArticleText"]),
    .library(name: "ICalendar", targets: ["ICalendar"]),
    .library(name: "TemporalExpressions", targets: ["TemporalExpressions"]),
    .library(name: "EventExtraction", targets: ["EventExtraction"]),
  ],
  targets: [
    library("CivilTime", hasMaker: true),
    library("JSON"),
    library("LanguagePacks", ["CivilTime"]),
    library("ArticleText", ["LanguagePacks", "JSON"], hasMaker: true),
    library("TemporalExpressions", ["CivilTime", "LanguagePacks", "ArticleText"]),
    library("Places", ["LanguagePacks", "ArticleText"], hasMaker: true),
    library(
      "EventExtraction",
      ["CivilTime", "LanguagePacks", "ArticleText", "TemporalExpressions", "Places"],
      hasMaker: true),
    library("ICalendar", ["CivilTime", "JSON"]),
    library(
      "Agenda",
      [
        "CivilTime", "JSON", "LanguagePacks", "ArticleText", "Places", "EventExtraction",
        "ICalendar",
      ]),
    .executableTarget(
      name: "CLI",
      dependencies: [
        "CivilTime", "JSON", "LanguagePacks", "ArticleText", "TemporalExpressions", "Places",
        "EventExtraction", "ICalendar", "Agenda",
      ], swiftSettings: settings),
    .executableTarget(
      name: "almanach-bench",
      dependencies: [
        "CivilTime", "JSON", "LanguagePacks", "ArticleText", "TemporalExpressions", "Places",
        "EventExtraction", "ICalendar", "Agenda",
      ], path: "Sources/Benchmark", exclude: ["Libical"], swiftSettings: settings),
    tests(of: "CivilTime", hasMaker: true),
    tests(of: "JSON"),
    tests(of: "LanguagePacks", ["ArticleText"]),
    tests(of: "ArticleText", ["LanguagePacks"]),
    tests(of: "TemporalExpressions", ["CivilTime", "LanguagePacks", "ArticleText"]),
    tests(of: "Places", ["LanguagePacks", "ArticleText"]),
    tests(
      of: "EventExtraction",
      ["CivilTime", "LanguagePacks", "ArticleText", "TemporalExpressions", "Places", "JSON"]),
    tests(of: "ICalendar", ["CivilTime", "JSON"]),
    tests(
      of: "Agenda",
      ["CivilTime", "JSON", "ArticleText", "Places", "EventExtraction", "ICalendar"]),
    tests(of: "CLI", ["CivilTime", "JSON", "Places", "ICalendar", "Agenda", "EventExtraction"]),
  ]
)
