import Foundation
import TestSupport
import Testing

/// Files that are no articles, or far too much of one; the large ones are of full size where
/// `RUGGESPRAAK_BOMB` is 2000000.
@Suite("A bad file")
struct BadFileTests {
  private static let good = """
    ---
    title: Café
    author: An
    ---
    ## Blijf kalm {#kalm}
    Adem rustig uit, één keer.

    Vragen:
    - klant is boos
    - hij schreeuwt één keer

    ## Noem de tijd {#tijd}
    Zeg hoe lang het duurt.

    Vragen:
    - de rij is lang

    """

  private let folder: TemporaryFolder
  private let prompts: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    prompts = try TemporaryFolder()
    try prompts.copyPhrases(to: ".")
    try folder.write(Self.good, to: "nl/goed.md")
  }

  private func put(_ bytes: [UInt8], _ name: String) throws {
    let path = try folder.write("", to: name)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// Runs the program with at most 4 GiB of addresses and `seconds` of the processor.
  private func run(
    _ arguments: [String], input: String = "", seconds: Int = 20
  ) throws -> Program.Run {
    try Program.run(
      arguments, bytes: Array(input.utf8),
      command: "ulimit -v 4194304; ulimit -t \(seconds); exec \"$0\" \"$@\"")
  }

  private func answer(_ question: String = "klant is boos") throws -> Program.Run {
    try run(
      ["--knowledge", folder.path, "--prompts", prompts.path, "--no-cache", "--format", "json"],
      input: "\(question)\n")
  }

  private func findings() throws -> [[String: Any]] {
    let run = try run(["check", "--knowledge", folder.path, "--format", "json"])
    #expect(run.status == 1)
    let line = try #require(run.lines.last)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?["findings"] as? [[String: Any]])
  }

  // MARK: Encodings

  private static let questions = [
    "klant is boos", "hij schreeuwt één keer", "de rij is lang", "wachttijd", "kalm blijven",
  ]

  private static let encodings: [(String, @Sendable ([UInt8]) -> [UInt8])] = [
    ("LF", { $0 }),
    ("CR LF", { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8) }),
    ("CR", { $0.map { $0 == 0x0A ? 0x0D : $0 } }),
    ("a byte order mark", { [0xEF, 0xBB, 0xBF] + $0 }),
    (
      "letters in parts",
      { Array(String(decoding: $0, as: UTF8.self).decomposedStringWithCanonicalMapping.utf8) }
    ),
    ("no final line end", { Array($0.dropLast()) }),
    ("blank lines at the end", { $0 + Array("\n \n\n".utf8) }),
    (
      "broken bytes in a remark", { Array("<!-- ".utf8) + [0xFF] + Array(" -->\n".utf8) + $0 }
    ),
  ]

  @Test("of another line end or form of letters gives the same answers", arguments: 0..<8)
  func encodings(_ number: Int) throws {
    func tips() throws -> [[String]] {
      let run = try answer(Self.questions.joined(separator: "\n"))
      return try run.lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let tips = try #require(object?["tips"] as? [[String: Any]])
        return tips.compactMap { $0["id"] as? String }
      }
    }
    let before = try tips()
    #expect(before.count == Self.questions.count)
    #expect(before.first?.first == "kalm")
    let (name, encode) = Self.encodings[number]
    // A front matter stands first, so the remark goes behind it.
    var bytes = encode(Array(Self.good.utf8))
    if name == "broken bytes in a remark" {
      let text = Self.good.components(separatedBy: "## Blijf")
      bytes = Array(text[0].utf8) + encode(Array("## Blijf\(text[1])".utf8))
    }
    try put(bytes, "nl/goed.md")
    #expect(try tips() == before, "\(name)")
  }

  @Test("in UTF-16 or with a NUL is refused once, with its line")
  func binaries() throws {
    let text = Array(Self.good.utf8)
    try put([0xFF, 0xFE] + text.flatMap { [$0, 0] }, "nl/a16le.md")
    try put([0xFE, 0xFF] + text.flatMap { [0, $0] }, "nl/b16be.md")
    try put(text.flatMap { [$0, 0] }, "nl/c16.md")
    try put(text + [0], "nl/dnul.md")
    let expected = [
      ("a16le.md", "not-utf8", 1), ("b16be.md", "not-utf8", 1), ("c16.md", "not-text", 1),
      ("dnul.md", "not-text", 17),
    ]
    let found = try findings()
    for (name, rule, line) in expected {
      let ours = found.filter { ($0["path"] as? String)?.hasSuffix("nl/\(name)") == true }
      #expect(ours.map { $0["rule"] as? String } == [rule], "\(name)")
      #expect(ours.map { $0["line"] as? Int } == [line], "\(name)")
    }
    #expect(try answer().output.contains("\"kalm\""))
  }

  // MARK: What is no file

  @Test("that is a link, a pipe, a device or a folder leaves the others as they are")
  func notOrdinary() throws {
    let manager = FileManager.default
    func link(_ name: String, to target: String) throws {
      try manager.createSymbolicLink(
        atPath: "\(folder.path)/nl/\(name)", withDestinationPath: target)
    }
    let outside = try TemporaryFolder()
    try outside.write("## Geheim {#geheim}\nGeheim.\n", to: "geheim.md")
    try link("loop.md", to: "loop.md")
    try link("circle", to: "..")
    try link("dangling.md", to: "nowhere.md")
    try link("device.md", to: "/dev/zero")
    try link("outside.md", to: "\(outside.path)/geheim.md")
    try link("above.md", to: "../../../../../../../../etc/passwd")
    try link("inside.md", to: "../nl/goed.md")
    try manager.createDirectory(
      atPath: "\(folder.path)/nl/folder.md", withIntermediateDirectories: true)
    #expect(mkfifo("\(folder.path)/nl/pipe.md", 0o600) == 0)
    let rules = try Dictionary(
      findings().map { finding in
        let path = finding["path"] as? String ?? ""
        return (path.components(separatedBy: "/").last ?? "", finding["rule"] as? String ?? "")
      }, uniquingKeysWith: { first, _ in first })
    let expected = [
      "loop.md": "unreadable-file", "dangling.md": "unreadable-file", "device.md": "link-outside",
      "outside.md": "link-outside", "above.md": "link-outside", "pipe.md": "unreadable-file",
      "inside.md": "duplicate-id",
    ]
    for (name, rule) in expected { #expect(rules[name] == rule, "\(name)") }
    let run = try answer()
    #expect(run.output.contains("\"kalm\""))
    #expect(!run.output.contains("eheim"))
  }

  @Test("that is named itself is refused with one line", arguments: ["/dev/zero", "/dev/null"])
  func device(_ path: String) throws {
    let run = try run(["check", "--knowledge", path, "--format", "json"])
    #expect(run.status == 1)
    #expect(run.output.contains("not an ordinary file"))
  }

  // MARK: Too much

  /// A file that costs as much as a file of that size can.
  struct Bomb: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: @Sendable (Int) -> String

    init(_ name: String, _ text: @escaping @Sendable (Int) -> String) {
      testDescription = name
      self.text = text
    }

    /// A line, again and again.
    init(_ name: String, head: String = "", unit: String) {
      self.init(name) { size in head + String(repeating: unit, count: size / unit.utf8.count) }
    }
  }

  private static let head = "---\ntitle: T\nauthor: A\n---\n"

  static let bombs = [
    Bomb("remarks", unit: "<!-- -->\n"),
    Bomb("remarks between lines", head: "\(head)## A {#a}\n", unit: "<!-- -->\nx\n"),
    Bomb("keys", head: "---\n", unit: "sleutel: waarde\n"),
    Bomb("lines without a colon", head: "---\n", unit: "v\n"),
    Bomb("a single line", head: "## A {#a}\n", unit: "x"),
    Bomb("a single heading", head: "## ", unit: "{#"),
    Bomb("tips", head: head, unit: "## T\nx\n"),
    Bomb("paragraphs", unit: "a b\n\n"),
    Bomb("questions", head: "\(head)## A {#a}\nx\n\nVragen:\n", unit: "- klant is boos op mij\n"),
    Bomb("lines of a paragraph", head: "## A {#a}\n", unit: "x\n"),
    Bomb("digits", unit: "1"),
    Bomb("keywords", head: "## A {#a}\nx\nZoekwoorden: ", unit: "a,"),
    Bomb("marks on one letter", head: "## A {#a}\ne", unit: "\u{301}"),
    Bomb("a compound of known words", head: "## A {#a}\n", unit: "boosklantrij"),
    Bomb(
      "words that stand once",
      { size in
        "## A {#a}\n" + (0..<(size / 8)).map { String($0, radix: 36) }.joined(separator: "q ")
      }),
    Bomb("carriage returns", unit: "\r"),
  ]

  @Test("with too much of one thing is bounded, and the others answer", arguments: bombs)
  func articleBomb(_ bomb: Bomb) throws {
    try folder.write(bomb.text(TestSize.bomb), to: "nl/zz.md")
    let run = try answer()
    #expect(run.status == 0)
    #expect(run.output.contains("\"kalm\""))
    let check = try self.run(["check", "--knowledge", folder.path])
    #expect(check.status == 1)
    // A report is for somebody to read.
    #expect(check.lines.count < 3_000)
  }

  static let pageBombs = [
    ("p.txt", Bomb("lines of a paragraph", unit: "zo staat het er\n")),
    ("p.txt", Bomb("blank lines", unit: " \n")),
    ("p.md", Bomb("lines of a paragraph", unit: "zo staat het er\n")),
    ("p.md", Bomb("lines of a quote", unit: "> zo\n")),
    ("p.md", Bomb("opened links", unit: "[")),
    ("p.md", Bomb("opened addresses", unit: "[a](")),
    ("p.html", Bomb("bold letters", head: "<body><p>", unit: "<b>x</b>")),
    ("p.html", Bomb("white space between marks", head: "<body><p>", unit: " <b></b>\n")),
    ("p.html", Bomb("cells", head: "<body><table><tr>", unit: "<td>x</td>")),
    ("p.html", Bomb("headings", head: "<title>t</title><body>", unit: "<h1>T</h1>")),
    ("p.html", Bomb("list items", head: "<body>", unit: "<li>a</li>")),
    (
      "p.html",
      Bomb("headings below a long title") { size in
        "<title>\(String(repeating: "t ", count: size / 4))</title><body>"
          + String(repeating: "<h1>x</h1>", count: size / 20)
      }
    ),
  ]

  @Test("to import is bounded", arguments: pageBombs)
  func pageBomb(_ name: String, _ bomb: Bomb) throws {
    let page = try folder.write(bomb.text(TestSize.bomb), to: name)
    #expect(try run(["import", page]).status == 0)
  }

  static let synonymBombs = [
    Bomb("words for each other") { size in
      (0..<(size / 8)).map { "w\($0)" }.joined(separator: ", ")
    },
    Bomb("words for one word") { size in
      (0..<(size / 12)).map { "boos => w\($0)\n" }.joined()
    },
    Bomb("phrases of one word") { size in
      (0..<(size / 16)).map { "boos w\($0) => kwaad\n" }.joined()
    },
  ]

  @Test("of synonyms is bounded, and the others answer", arguments: synonymBombs)
  func synonymBomb(_ bomb: Bomb) throws {
    try folder.write(bomb.text(TestSize.bomb), to: "synonyms.nl.txt")
    let run = try answer()
    #expect(run.status == 0)
    #expect(run.output.contains("\"kalm\""))
  }

  @Test("of equal headings without an id gets ids that differ, at once")
  func equalHeadings() throws {
    let heading = "## Kalm\nx\n\n"
    try folder.write(
      Self.head + String(repeating: heading, count: TestSize.bomb / heading.utf8.count),
      to: "nl/zz.md")
    let prompts = try ShortScript.install(in: folder)
    _ = try run(["check", "--fix", "--knowledge", folder.path, "--prompts", prompts])
    let text = try folder.text(of: "nl/zz.md")
    #expect(text.contains("## Kalm {#kalm-2}"))
    #expect(!text.contains("## Kalm\n"))
  }

  @Test("dated centuries away is read as any other", arguments: ["2300-01-01", "1650-01-01"])
  func farDates(_ day: String) throws {
    try folder.write("\(Self.head)## Ver {#ver}\nx\n", to: "nl/zz.md")
    let touch = Process()
    touch.executableURL = URL(fileURLWithPath: "/usr/bin/touch")
    touch.arguments = ["-d", day, "\(folder.path)/nl/zz.md"]
    try touch.run()
    touch.waitUntilExit()
    #expect(touch.terminationStatus == 0)
    // With a kept index, for which the times of all files are looked at.
    let run = try Program.run(
      ["ask", "klant is boos", "--knowledge", folder.path, "--prompts", prompts.path],
      home: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("kalm"))
  }

  static let scriptBombs = [
    Bomb("steps") { size in
      "---\ntitle: T\n---\n" + (0..<(size / 28)).map { "## Stap \($0)? {#s-\($0)}\n" }.joined()
    },
    Bomb("choices", head: "---\ntitle: T\n---\n## A? {#a}\n", unit: "- keuze -> b\n"),
    Bomb("ways") { _ in
      "---\ntitle: T\n---\n"
        + (0..<90).map { "## S\($0)? {#s-\($0)}\n- a -> s-\($0 + 1)\n- b -> s-\($0 + 2)\n" }
        .joined()
    },
    Bomb("a scale that never ends") { _ in
      "---\ntitle: T\n---\n## A? {#a}\nAntwoord: schaal 0-9223372036854775807\nEinde\n"
    },
    Bomb("a long scale") { _ in
      "---\ntitle: T\n---\n## A? {#a}\nAntwoord: schaal 0-1000000000\nEinde\n"
    },
    Bomb("a circle") { _ in
      "---\ntitle: T\n---\n## A? {#a}\n- x -> b\n\n## B? {#b}\n- y -> a\n"
    },
  ]

  @Test("of a script is bounded, and checked", arguments: scriptBombs)
  func scriptBomb(_ bomb: Bomb) throws {
    let prompts = try ShortScript.install(in: folder)
    try folder.write(bomb.text(TestSize.bomb), to: "prompts/nl/bom.md")
    let options = ["--knowledge", "\(folder.path)/nl", "--prompts", prompts]
    #expect(try run(["check"] + options).status == 1)
    let dutch = options + ["--language", "nl"]
    let paths = try run(["reflect", "bom", "--dry-run"] + dutch)
    #expect(paths.status == 0)
    let home = try TemporaryFolder()
    let walk = try Program.run(
      ["reflect", "bom"] + dutch, bytes: Array(String(repeating: "1\n", count: 300).utf8),
      home: home, command: "ulimit -v 4194304; ulimit -t 20; exec \"$0\" \"$@\"")
    #expect((0...2).contains(walk.status))
  }

  @Test("of any size is refused before it is read")
  func huge() throws {
    for name in ["nl/groot.md", "nl/synonyms.nl.txt", "nl/groot.vragen.md"] {
      let path = try folder.write("", to: name)
      let handle = try #require(FileHandle(forWritingAtPath: path))
      try handle.truncate(atOffset: 1 << 33)
      try handle.close()
    }
    let found = try findings().filter { $0["rule"] as? String == "unreadable-file" }
    #expect(found.count == 3)
    #expect(try answer().output.contains("\"kalm\""))
  }

  @Test("of lines is refused where it is larger than a corpus may be")
  func hugeCorpus() throws {
    let path = try folder.write("", to: "corpus/groot.jsonl")
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.truncate(atOffset: (2 << 30) + 1)
    try handle.close()
    let check = try run(["check", "--knowledge", path, "--format", "json"])
    #expect(check.status == 1)
    #expect(check.output.contains("has 2147483649 bytes; at most 2147483648 are read"))
  }

  // MARK: Limits

  @Test("shows a hundred faults of one kind, and counts the rest", arguments: [100, 101, 250])
  func alike(_ count: Int) throws {
    let tips = (0..<count).map { "## Tip \($0)\nTekst.\n" }.joined()
    try folder.write(Self.head + tips, to: "nl/veel.md")
    let found = try findings().filter { $0["rule"] as? String == "missing-id" }
    #expect(found.count == min(count, 101))
    let rest = found.compactMap { $0["message"] as? String }.filter { $0.contains("more of these") }
    #expect(rest == (count > 100 ? ["\(count - 100) more of these are in this file"] : []))
  }

  @Test("is read up to its limits, and not beyond")
  func limits() throws {
    func rules(_ text: String) throws -> [String] {
      try folder.write(text, to: "nl/grens.md")
      return try findings().filter { ($0["path"] as? String)?.hasSuffix("grens.md") == true }
        .compactMap { $0["rule"] as? String }.filter { !$0.hasPrefix("no-questions") }
    }
    let head = "\(Self.head)## G {#grens}\n"
    let size = 2 << 20
    let line = String(repeating: "x", count: 65_535) + "\n"
    let lines = head + String(repeating: line, count: (size - head.utf8.count) / 65_536)
    let full = lines + String(repeating: "y", count: size - lines.utf8.count)
    #expect(try rules(full) == [])
    #expect(try rules(full + "y") == ["unreadable-file"])
    #expect(try rules(head + String(repeating: "x", count: 65_536) + "\n") == [])
    #expect(try rules(head + String(repeating: "x", count: 65_537) + "\ny\n") == ["long-line"])
    let tips = (0..<10_000).map { "## G {#g-\($0)}\nx\n" }.joined()
    #expect(try rules(Self.head + tips) == [])
    #expect(try rules(Self.head + tips + "## G {#grens}\nx\n") == ["too-many-tips"])
  }
}
