// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the program does not depend on what measures it.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "descent", path: ".."),
    .package(url: "https://github.com/google/swift-benchmark", from: "0.1.2"),
  ],
  targets: [
    // C, because only there a program can put itself before the library's allocation.
    .target(name: "AllocationCounter"),
    .executableTarget(
      name: "StepBenchmarks",
      dependencies: [
        "AllocationCounter",
        .product(name: "Optimization", package: "descent"),
        .product(name: "Benchmark", package: "swift-benchmark"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
