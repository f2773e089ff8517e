import Foundation
import TestSupport
import Testing

@Suite("The kept index")
struct CacheTests {
  private static let questions = "klant is boos\nde rij is te lang\nwat kost een dromedaris\n"

  /// A small base with a folder for its index.
  private final class Setting {
    let knowledge: TemporaryFolder
    let cache: TemporaryFolder

    init() throws {
      knowledge = try TemporaryFolder()
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
        ["--knowledge", knowledge.path, "--format", "json"] + arguments, input: questions,
        environment: ["XDG_CACHE_HOME": cache ?? self.cache.path])
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
    #expect(setting.cache.files.count { $0.hasSuffix("-lists.index") } == 2)
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

  @Test("is made anew when any byte of it is wrong, or when it has another length")
  func damage() throws {
    let setting = try Setting()
    let fresh = try setting.run()
    for language in ["nl", "en", "nl-lists"] {
      let whole = try setting.bytes(language)
      var wrong = [
        Data(), whole.prefix(39), whole.dropLast(), whole + Data([0]), whole.prefix(4000),
      ]
      for place in Array(0..<48) + Array(stride(from: 48, to: whole.count, by: whole.count / 20)) {
        var bytes = whole
        bytes[place] ^= 0x41
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

  @Test("serves a question in either language, and one that only needs the other")
  func languages() throws {
    let setting = try Setting()
    for language in ["en", "nl", "en", "nl"] {
      let fresh = try setting.run(["--language", language, "--no-cache"])
      #expect(try setting.run(["--language", language]).output == fresh.output)
    }
  }
}
