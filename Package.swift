// swift-tools-version: 6.1
import PackageDescription

// SwiftPM warns about the flags in Debian's readline.pc, and Linux needs none of them; Homebrew's
// readline is keg-only, so macOS finds it through pkg-config alone.
#if os(macOS)
  let readlinePackage: String? = "readline"
#else
  let readlinePackage: String? = nil
#endif

// A target may depend only on targets of a lower layer; `ArchitectureTests` holds every import against
// this list.
let package = Package(
  name: "ruggespraak",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "ruggespraak", targets: ["ruggespraak"]),
    .executable(name: "ruggespraak-bench", targets: ["ruggespraak-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    // Layer 1: nothing of ours below.
    .systemLibrary(
      name: "GNUReadline", pkgConfig: readlinePackage,
      providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
    .target(
      name: "CReadline", dependencies: ["GNUReadline"],
      linkerSettings: [.linkedLibrary("readline")]),
    .target(name: "SourceText"),
    .target(name: "Search"),

    // Layer 2
    .target(name: "Terminal", dependencies: ["CReadline"]),
    .target(name: "Knowledge", dependencies: ["SourceText"]),
    .target(name: "Reflection", dependencies: ["SourceText"]),

    // Layer 3
    .target(name: "Journal", dependencies: ["Reflection", "SourceText"]),

    // Layer 4
    .target(
      name: "Consultation",
      dependencies: ["Search", "Knowledge", "Reflection", "Journal", "Terminal", "SourceText"]),

    // Layer 5
    .executableTarget(
      name: "ruggespraak",
      dependencies: [
        "Consultation", "SourceText", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], exclude: ["Manual"]),
    .executableTarget(
      name: "ruggespraak-bench",
      dependencies: ["Consultation", "Knowledge", "Search", "SourceText", "Terminal"]),

    // Tests
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(name: "TestSupport", dependencies: ["CPseudoTerminal"], path: "Tests/TestSupport"),
    .executableTarget(
      name: "LineReaderProbe", dependencies: ["Terminal"], path: "Tests/LineReaderProbe"),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),
    .testTarget(
      name: "SearchTests", dependencies: ["Search", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TestSupport", "LineReaderProbe"]),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "SourceText", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "ReflectionTests", dependencies: ["Reflection", "SourceText", "TestSupport"],
      exclude: ["Fixtures"]),
    .executableTarget(
      name: "JournalProbe", dependencies: ["Journal", "SourceText"], path: "Tests/JournalProbe"),
    .testTarget(
      name: "JournalTests",
      dependencies: ["Journal", "Reflection", "SourceText", "TestSupport", "JournalProbe"]),
    .testTarget(
      name: "ConsultationTests",
      dependencies: [
        "Consultation", "Knowledge", "Reflection", "SourceText", "Terminal", "TestSupport",
      ], exclude: ["Fixtures"]),
    .target(
      name: "BrokenInput",
      dependencies: [
        "Consultation", "Journal", "Knowledge", "Reflection", "Search", "SourceText", "Terminal",
        "TestSupport",
      ], path: "Tests/BrokenInput"),
    .testTarget(
      name: "RobustnessTests", dependencies: ["BrokenInput", "TestSupport"], exclude: ["Fixtures"]),
    .testTarget(
      name: "CommandTests", dependencies: ["Search", "TestSupport", "ruggespraak"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}
