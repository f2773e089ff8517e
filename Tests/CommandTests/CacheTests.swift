import Foundation
import Search
import Synchronization
import TestSupport
import Testing

@Suite("The kept index")
struct CacheTests {
  private static let questions = "klant is boos\nde rij is te lang\nwat kost een dromedaris\n"

  /// A small base with a folder for its index.
  private final class Setting: Sendable {
    let knowledge: TemporaryFolder
    let prompts: TemporaryFolder
    let cache: TemporaryFolder

    init() throws {
      knowledge = try TemporaryFolder()
      prompts = try TemporaryFolder()
      try prompts.copyPhrases(to: ".")
      cache = try TemporaryFolder()
      try knowledge.write(
        "---\ntitle: Queues\nauthor: Ann\n---\n## Say how long {#rij}\nGive a time.\n\nQuestions:\n- the queue is long\n",
        to: "en/queues.md")
      // Last, since it waits: an index of files that are new this instant is not kept.
      try write("Blijf kalm", "klant is boos")
    }

    /// Writes the Dutch file, and waits until its time tells it from a later one.
    func write(_ title: String, _ question: String) throws {
      try knowledge.write(
        """
        ---
        title: Boosheid
        author: An
        ---
        ## \(title) {#kalm}
        Adem rustig uit.

        Vragen:
        - \(question)

        ## Noem de tijd {#rij}
        Zeg hoe lang het duurt.

        Vragen:
        - de rij is te lang

        """, to: "nl/boos.md")
      Thread.sleep(forTimeInterval: 0.05)
    }

    func run(_ arguments: [String] = [], cache: String? = nil) throws -> Program.Run {
      try Program.run(
        ["--knowledge", knowledge.path, "--prompts", prompts.path, "--format", "json"] + arguments,
        input: questions, environment: ["XDG_CACHE_HOME": cache ?? self.cache.path])
    }

    /// The one file of a language.
    func file(_ language: String) throws -> String {
      try #require(cache.files.first { $0.hasSuffix(".\(language).index") })
    }

    func bytes(_ language: String) throws -> Data {
      try Data(contentsOf: URL(fileURLWithPath: "\(cache.path)/\(file(language))"))
    }

    func put(_ data: Data, _ language: String) throws {
      // In its place, as a broken disk would: the file keeps its mode.
      let handle = try #require(
        FileHandle(forWritingAtPath: "\(cache.path)/\(file(language))"))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: data)
      try handle.close()
    }
  }

  @Test(
    "changes no byte of the answers to all labelled questions",
    arguments: [["--format", "text"], ["--format", "json"]])
  func sameAnswers(_ arguments: [String]) throws {
    let questions = try ["nl", "en"].flatMap { language in
      try Repository.text(of: "Knowledge/questions.\(language).tsv").split(separator: "\n")
        .dropFirst().map { $0.prefix { $0 != "\t" } }
    }.joined(separator: "\n")
    let cache = try TemporaryFolder()
    let runs = try [["--no-cache"], [], []].map { further in
      try Program.run(
        arguments + further, input: questions, environment: ["XDG_CACHE_HOME": cache.path])
    }
    #expect(runs[0].status == 0)
    #expect(!cache.files.isEmpty)
    #expect(runs[1].output == runs[0].output)
    #expect(runs[2].output == runs[0].output)
  }

  @Test("is private, with a file for the tips and one for the phrase lists of each language")
  func files() throws {
    let setting = try Setting()
    #expect(try setting.run().status == 0)
    // The lists of a language are read at its first line.
    #expect(setting.cache.files.contains { $0.hasSuffix("-lists.index") })
    #expect(setting.cache.files.count == 3)
    #expect(try setting.cache.mode(of: "ruggespraak") == 0o700)
    for file in setting.cache.files { #expect(try setting.cache.mode(of: file) == 0o600) }
  }

  @Test("is not kept with --no-cache, nor read")
  func switchedOff() throws {
    let setting = try Setting()
    let fresh = try setting.run(["--no-cache"])
    #expect(setting.cache.files.isEmpty)
    _ = try setting.run()
    try setting.put(Data("niets".utf8), "nl")
    #expect(try setting.run(["--no-cache"]).output == fresh.output)
    #expect(try setting.bytes("nl") == Data("niets".utf8))
  }

  @Test("is made anew when a file changes, also back to its old size and time")
  func edits() throws {
    let setting = try Setting()
    #expect(try setting.run().lines[0].contains("Blijf kalm"))
    let path = "\(setting.knowledge.path)/nl/boos.md"
    let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
    try setting.write("Blijf weg!", "klant is boos")
    try FileManager.default.setAttributes(
      [.modificationDate: date ?? Date()], ofItemAtPath: path)
    let first = try setting.run()
    #expect(first.lines[0].contains("Blijf weg!"))
    #expect(try setting.run().output == first.output)
    try setting.knowledge.write("## Nieuw {#nieuw}\nKlant is boos.\n", to: "nl/nieuw.md")
    #expect(try setting.run().lines[0].contains("\"nieuw\""))
    try FileManager.default.removeItem(atPath: path)
    #expect(try !setting.run().lines[0].contains("Blijf weg!"))
  }

  /// `IndexCacheTests` changes every bit of a file; here the program meets some of them.
  @Test("is made anew when a byte of it is wrong, or when it has another length")
  func damage() throws {
    let setting = try Setting()
    let fresh = try setting.run()
    for language in ["nl", "en", "nl-lists"] {
      let whole = try setting.bytes(language)
      var wrong = [
        Data(), whole.prefix(39), whole.dropLast(), whole + Data([0]), whole.prefix(4000),
      ]
      var random = SplitMix64(seed: TestSize.seed)
      let places = (0..<TestSize.flips).map { _ in Int.random(in: 48..<whole.count, using: &random)
      }
      for place in [0, 8, 16, 24, 32, 40] + places {
        var bytes = whole
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        wrong.append(bytes)
      }
      for bytes in wrong {
        try setting.put(Data(bytes), language)
        let run = try setting.run()
        #expect(run.status == 0)
        #expect(run.output == fresh.output)
        #expect(try setting.bytes(language) == whole)
      }
    }
  }

  /// The bytes of a file in which some numbers of the tables are others, with the checksum of these.
  private func forged(_ whole: Data, _ random: inout SplitMix64) -> Data {
    var bytes = [UInt8](whole)
    func number(at place: Int) -> Int {
      bytes.withUnsafeBytes { Int($0.loadUnaligned(fromByteOffset: place, as: UInt64.self)) }
    }
    // The header is five numbers, the third the size of the stamp behind it, the last the checksum.
    let tables = 40 + (number(at: 16) + 7) / 8 * 8
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = tables + Int.random(in: 0..<((bytes.count - tables) / 4), using: &random) * 4
      let new =
        [0, .max, 0x7FFF_FFFF, 0x7FC0_0000, UInt32.random(in: 0...300, using: &random)]
        .randomElement(using: &random) ?? 0
      bytes.withUnsafeMutableBytes { $0.storeBytes(of: new, toByteOffset: place, as: UInt32.self) }
    }
    let sum = bytes.withUnsafeBytes { Checksum.of(UnsafeRawBufferPointer(rebasing: $0[40...])) }
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: sum, toByteOffset: 32, as: UInt64.self) }
    return Data(bytes)
  }

  @Test("brings no run down where its numbers were changed and its checksum put right")
  func forgery() throws {
    let setting = try Setting()
    let fresh = try setting.run()
    var random = SplitMix64(seed: TestSize.seed)
    var rebuilt = 0
    for language in ["nl", "nl-lists"] {
      let whole = try setting.bytes(language)
      for round in 0..<TestSize.flips {
        try setting.put(forged(whole, &random), language)
        let run = try setting.run()
        #expect(run.status == 0, "\(language), round \(round)")
        #expect(run.errors.isEmpty)
        for line in run.lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
        #expect(run.lines.count == fresh.lines.count)
        if try setting.bytes(language) == whole {
          rebuilt += 1
          #expect(run.output == fresh.output, "\(language), round \(round)")
        }
      }
    }
    #expect(rebuilt > 0)
  }

  @Test("knows new phrases from the next run on")
  func lists() throws {
    let setting = try Setting()
    let prompts = try TemporaryFolder()
    for name in ["nl/danger.md", "nl/utterances.md", "nl/moments.md", "nl/contacts.md"] {
      try prompts.write(Repository.text(of: "Prompts/\(name)"), to: name)
    }
    func status() throws -> String {
      Thread.sleep(forTimeInterval: 0.05)
      let run = try Program.run(
        [
          "ask", "de blauwe olifant zingt weer", "--knowledge", setting.knowledge.path,
          "--prompts", prompts.path, "--format", "json", "--language", "nl",
        ], environment: ["XDG_CACHE_HOME": setting.cache.path])
      return run.output.contains("\"danger\"") ? "danger" : "no danger"
    }
    #expect(try status() == "no danger")
    #expect(try status() == "no danger")
    let danger = try Repository.text(of: "Prompts/nl/danger.md")
    try prompts.write(
      danger.replacingOccurrences(of: "- slaat mij\n", with: "- slaat mij\n- blauwe olifant\n"),
      to: "nl/danger.md")
    #expect(try status() == "danger")
    #expect(try status() == "danger")
  }

  @Test("is passed over where others can write it, and where it can't be written")
  func foreign() throws {
    let setting = try Setting()
    let fresh = try setting.run()
    let path = "\(setting.cache.path)/\(try setting.file("nl"))"
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(try setting.run().output == fresh.output)
    #expect(try setting.cache.mode(of: setting.file("nl")) == 0o600)
    for cache in ["/proc/nowhere", "/dev/null", "\(path)/no/folder"] {
      let run = try setting.run(cache: cache)
      #expect(run.output == fresh.output)
      #expect(run.errors.isEmpty)
    }
  }

  @Test("is made anew where it is that of another language")
  func swapped() throws {
    let setting = try Setting()
    let fresh = try setting.run()
    let (dutch, english) = try (setting.bytes("nl"), setting.bytes("en"))
    try setting.put(english, "nl")
    try setting.put(dutch, "en")
    #expect(try setting.run().output == fresh.output)
  }

  @Test("is whole when several windows make it at the same time")
  func race() throws {
    let setting = try Setting()
    let fresh = try setting.run(["--no-cache"])
    let outputs = Mutex<[String?]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { _ in
      let run = try? setting.run()
      outputs.withLock { $0.append(run?.output) }
    }
    #expect(outputs.withLock { $0 } == Array(repeating: fresh.output, count: 6))
    let kept = setting.cache.files
    #expect(kept.count == 3)
    #expect(kept.allSatisfy { $0.hasSuffix(".index") })
    #expect(try setting.run().output == fresh.output)
  }

  @Test("changes nothing where an account may neither read nor write it")
  func otherAccount() throws {
    let setting = try Setting()
    let fresh = try setting.run(["--no-cache"])
    _ = try setting.run()
    let manager = FileManager.default
    // The tests may run as root, for whom every folder can be written.
    let isRoot = geteuid() == 0
    let command = isRoot ? "exec setpriv --reuid=65534 --clear-groups \"$0\" \"$@\"" : nil
    if isRoot {
      for path in [
        setting.knowledge.path, "\(setting.knowledge.path)/nl", "\(setting.knowledge.path)/en",
        setting.prompts.path, "\(setting.prompts.path)/nl", "\(setting.prompts.path)/en",
      ] {
        try manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      for name in ["nl/boos.md", "en/queues.md"] {
        try manager.setAttributes(
          [.posixPermissions: 0o644], ofItemAtPath: "\(setting.knowledge.path)/\(name)")
      }
    }
    defer {
      try? manager.setAttributes([.posixPermissions: 0o700], ofItemAtPath: setting.cache.path)
    }
    for mode in [0o000, 0o500, 0o555] {
      try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: setting.cache.path)
      let run = try Program.run(
        [
          "--knowledge", setting.knowledge.path, "--prompts", setting.prompts.path, "--format",
          "json",
        ],
        bytes: Array(Self.questions.utf8), environment: ["XDG_CACHE_HOME": setting.cache.path],
        command: command ?? "exec \"$0\" \"$@\"")
      #expect(run.status == 0)
      #expect(run.output == fresh.output)
      #expect(run.errors.isEmpty)
    }
  }

  @Test("serves a question in either language, and one that only needs the other")
  func languages() throws {
    let setting = try Setting()
    for language in ["en", "nl", "en", "nl"] {
      let fresh = try setting.run(["--language", language, "--no-cache"])
      #expect(try setting.run(["--language", language]).output == fresh.output)
    }
  }
}
