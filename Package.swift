// swift-tools-version: 6.2
import PackageDescription

/// Continuous integration sets DESCENT_STRICT so that a warning fails the build there; a newer
/// compiler with a new warning does not lock anybody else out.
let isStrict = Context.environment["DESCENT_STRICT"] != nil

let swiftSettings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

/// What the leaves are compiled with besides.
///
/// Tests take millions of steps, which takes minutes in code that is not optimized. Unsafe flags would
/// bar other packages from depending on this one, so only `scripts/test` asks for them.
let leafSettings: [SwiftSetting] =
  Context.environment["DESCENT_OPTIMIZED_LEAVES"] == nil
  ? []
  : [
    .unsafeFlags(
      ["-O", "-whole-module-optimization", "-num-threads", "2"], .when(configuration: .debug))
  ]

/// A Swift target with the settings every target of the house shares.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], linking libraries: [String] = [],
  with settings: [SwiftSetting] = []
) -> Target {
  .target(
    name: name, dependencies: dependencies, swiftSettings: swiftSettings + settings,
    linkerSettings: libraries.map { .linkedLibrary($0) })
}

/// The tests of one target.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, resources: resources,
    swiftSettings: swiftSettings)
}

let package = Package(
  name: "descent",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "descent", targets: ["descent"]),
    .library(name: "Optimization", targets: ["Optimization"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // What all calculate and write numbers with.
    module("Numbers", linking: ["m"], with: leafSettings),

    // Optimization, and pictures made of cells. Neither knows the other.
    module("Optimization", ["Numbers"], linking: ["m"], with: leafSettings),
    module("Canvas", ["Numbers"], linking: ["m"], with: leafSettings),

    // What the program knows and decides, then what it shows.
    module("Workbench", ["Optimization", "Canvas", "Numbers"]),
    module("Views", ["Workbench", "Optimization", "Canvas", "Numbers"]),

    // The only code that sees curses.
    .target(
      name: "CNcurses",
      cSettings: isStrict ? [.treatAllWarnings(as: .error)] : [],
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    module("CursesTerminal", ["CNcurses", "Canvas"]),

    // The command line and the main loop: the only place with input, output and a clock.
    .executableTarget(
      name: "descent",
      dependencies: [
        "Optimization", "Canvas", "Numbers", "Workbench", "Views", "CursesTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    // What tests of a real terminal stand on: a driver, and a program to drive.
    .target(
      name: "TerminalHarness", path: "Tests/TerminalHarness", swiftSettings: swiftSettings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["CursesTerminal", "Canvas"],
      path: "Tests/TerminalProbe", swiftSettings: swiftSettings),

    tests(of: "Numbers", ["Numbers"]),
    tests(of: "Optimization", ["Optimization", "Numbers"], resources: [.copy("Fixtures")]),
    // The library as a package sees it that is not this one.
    .testTarget(
      name: "LibraryTests", dependencies: ["Optimization"], packageAccess: false,
      swiftSettings: swiftSettings),
    tests(of: "Canvas", ["Canvas", "Numbers"]),
    tests(of: "Workbench", ["Workbench", "Optimization", "Canvas", "Numbers"]),
    tests(
      of: "Views", ["Views", "Workbench", "Optimization", "Canvas", "Numbers"],
      resources: [.copy("Goldens")]),
    tests(
      of: "CursesTerminal",
      ["CursesTerminal", "CNcurses", "Canvas", "TerminalHarness", "TerminalProbe"]),
    tests(
      of: "descent",
      ["descent", "CursesTerminal", "Views", "Workbench", "Optimization", "Canvas"]),
    tests(of: "EndToEnd", ["descent", "TerminalHarness"]),
  ],
  swiftLanguageModes: [.v6]
)
