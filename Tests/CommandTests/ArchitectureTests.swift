import Foundation
import TestSupport
import Testing

@Suite("The architecture")
struct ArchitectureTests {
  /// What each layer may import of the layers below it.
  static let allowed: [String: Set<String>] = [
    "SourceText": [],
    "Search": [],
    "Terminal": ["CReadline"],
    "Knowledge": ["SourceText"],
    "Reflection": ["SourceText"],
    "Journal": ["Reflection", "SourceText"],
    "Consultation": ["Search", "Knowledge", "Reflection", "Journal", "Terminal", "SourceText"],
    "ruggespraak": ["Consultation", "SourceText", "Terminal", "ArgumentParser"],
    "ruggespraak-bench": ["Consultation", "Knowledge", "Search", "SourceText", "Terminal"],
  ]

  static let system: Set<String> = [
    "FoundationEssentials", "Foundation", "Glibc", "Musl", "Darwin", "Dispatch",
    "Synchronization",
  ]

  private func sources(of target: String) -> [String] {
    let folder = "\(Repository.path)/Sources/\(target)"
    let names = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
    return names.filter { $0.hasSuffix(".swift") }.sorted().map { "Sources/\(target)/\($0)" }
  }

  @Test("lets imports point down only", arguments: allowed.keys.sorted())
  func layers(_ target: String) throws {
    let files = sources(of: target)
    #expect(!files.isEmpty)
    for file in files {
      for line in try Repository.text(of: file).components(separatedBy: "\n") {
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place <= 1, words.count == place + 2,
          !line.contains("\"")
        else { continue }
        let module = String(words[place + 1])
        #expect(
          Self.allowed[target, default: []].contains(module) || Self.system.contains(module),
          "\(file) imports \(module)")
      }
    }
  }

  @Test("has one place that writes to the screen")
  func output() throws {
    for target in Self.allowed.keys.sorted() {
      for file in sources(of: target) {
        let text = try Repository.text(of: file)
        for call in ["print(", "fputs(", "puts(", "FileHandle.standard", "debugPrint("] {
          let isCalled = text.components(separatedBy: "\n").contains { line in
            line.contains(call) && !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
          }
          #expect(!isCalled, "\(file) calls \(call)")
        }
      }
    }
  }

  @Test("keeps its top level to what the design names")
  func topLevel() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path)
      .filter { !$0.hasPrefix(".") && $0 != "Package.resolved" }.sorted()
    #expect(names == ["Knowledge", "Package.swift", "Prompts", "README.md", "Sources", "Tests"])
  }

  #if os(Linux)
    @Test("starts without full Foundation")
    func linkage() throws {
      let run = try Program.shell("ldd \"$0\"", input: "")
      #expect(run.status == 0)
      #expect(run.output.contains("libFoundationEssentials.so"))
      #expect(run.output.contains("libreadline.so"))
      #expect(!run.output.contains("libFoundation.so"))
      #expect(!run.output.contains("lib_FoundationICU.so"))
      #expect(!run.output.contains("libFoundationInternationalization.so"))
    }
  #endif
}
