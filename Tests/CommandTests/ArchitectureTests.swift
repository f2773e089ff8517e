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

  /// What would show text that no `PrintableText` has seen, start a program, or reach a network.
  private static let ways = [
    "print(", "fputs(", "puts(", "putchar(", "FileHandle", "OutputStream", "write(1,", "write(2,",
    "posix_spawn", "execv", "Process()", "socket(", "connect(", "URLSession", "syslog(", "NSLog(",
  ]
  private static let waysOfTheOutputLayer = [
    "STDOUT_FILENO", "STDERR_FILENO", "stdout", "stderr", "fwrite(", "popen(", "setenv(",
  ]

  @Test("has one place that writes to the screen")
  func output() throws {
    for target in Self.allowed.keys.sorted() {
      for file in sources(of: target) {
        let text = try Repository.text(of: file)
        let lines = text.components(separatedBy: "\n").filter {
          !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//")
        }
        // The output layer has what Readline and the pager need, and still no way around itself.
        for call in Self.ways + (target == "Terminal" ? [] : Self.waysOfTheOutputLayer) {
          #expect(!lines.contains { $0.contains(call) }, "\(file) calls \(call)")
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
