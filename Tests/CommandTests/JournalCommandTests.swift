import Foundation
import TestSupport
import Testing

/// Works on a copy of `Fixtures/journal`: entries of two versions and two languages, outcomes, a
/// deletion and a damaged line.
@Suite("The commands of the journal")
struct JournalCommandTests {
  private static let fixtures = "Tests/CommandTests/Fixtures"
  private static let journal = ".local/share/ruggespraak/journal"
  private let home: TemporaryFolder

  init() throws {
    home = try TemporaryFolder()
    try home.write(try Repository.text(of: "\(Self.fixtures)/journal"), to: Self.journal)
  }

  private func journal(
    _ arguments: [String], input: String = "", mask: Int? = nil
  ) throws -> Program.Run {
    try Program.run(["journal"] + arguments, input: input, home: home, mask: mask)
  }

  @Test(
    "write what the file of that name says",
    arguments: [
      ("list.txt", ["list", "--language", "nl"]),
      ("show-4.txt", ["show", "4", "--language", "nl"]),
      ("export.md", ["export", "--language", "nl"]),
      ("export.json", ["export", "--format", "json"]),
      ("plans.md", ["export", "--plan-only"]),
      ("plans.json", ["export", "--plan-only", "--format", "json", "1", "2"]),
      ("trend.nl.txt", ["trend", "--language", "nl"]),
      ("trend.en.txt", ["trend", "--language", "en"]),
      ("trend.svg", ["trend", "--language", "nl", "--format", "svg"]),
      ("trend.html", ["trend", "--language", "nl", "--format", "html"]),
    ])
  func golden(_ name: String, _ arguments: [String]) throws {
    let run = try journal(arguments)
    #expect(run.status == 0)
    let difference = Golden.difference(run.output, from: "\(Self.fixtures)/\(name)")
    #expect(difference == nil, "\(difference ?? "")")
    #expect(try home.text(of: Self.journal) == Repository.text(of: "\(Self.fixtures)/journal"))
  }

  @Test("share a plan without a day or an answer")
  func planOnly() throws {
    let run = try journal(["export", "--plan-only", "4"])
    #expect(run.output == "- Als iemand zucht, dan laat ik \\*eerst\\* een stilte vallen.\n")
    #expect(try journal(["export", "9"]).status == 1)
  }

  @Test("name the file that was asked for where it can't be written, and another one as the repair")
  func noOutput() throws {
    let path = "\(home.path)/weg/uit"
    for arguments in [["export"], ["trend", "--format", "svg"]] {
      let run = try journal(arguments + ["--output", path])
      #expect(run.status == 2)
      let fault = "can't write \(path): No such file or directory; name another file"
      #expect(run.errors.hasSuffix("ruggespraak: \(fault)\n"))
    }
  }

  @Test(
    "write files for their owner only", arguments: [0o000, 0o022, 0o077], ["new", "old", "open"])
  func outputModes(_ mask: Int, _ before: String) throws {
    let path = "\(home.path)/uit"
    if before != "new" {
      try home.write("oud", to: "uit")
      try FileManager.default.setAttributes(
        [.posixPermissions: before == "old" ? 0o600 : 0o644], ofItemAtPath: path)
      try FileManager.default.setAttributes(
        [.posixPermissions: before == "old" ? 0o600 : 0o644],
        ofItemAtPath: "\(home.path)/\(Self.journal)")
    }
    for arguments in [["export"], ["trend", "--format", "html"], ["trend"]] {
      let run = try journal(arguments + ["--output", path, "--language", "nl"], mask: mask)
      #expect(run.status == 0)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("Geschreven naar"))
      #expect(try home.mode(of: "uit") == 0o600)
      #expect(try !home.text(of: "uit").contains("oud\n"))
    }
    #expect(try journal(["keep-days", "90000"]).status == 64)
    #expect(try journal(["keep-days", "30000"], mask: mask).status == 0)
    #expect(try journal(["delete", "1", "--yes"], mask: mask).status == 0)
    for file in home.files { #expect(try home.mode(of: file) == 0o600, "\(file)") }
    #expect(try home.mode(of: ".local/share/ruggespraak") == 0o700)
  }

  @Test("make no markup of what was answered")
  func markup() throws {
    var text = try home.text(of: Self.journal)
    text += try answer("<script>alert('x')</script> & \u{202E}")
    try home.write(text, to: Self.journal)
    for format in ["svg", "html"] {
      let run = try journal(["trend", "--format", format, "--language", "nl"])
      #expect(run.output.contains("&lt;script&gt;"))
      #expect(!run.output.contains("<script"))
      #expect(!run.output.contains("\u{202E}"))
      #expect(!run.output.contains("http") || !run.output.contains("src="))
    }
  }

  /// Records of three reflections with a word for the signal.
  private func answer(_ word: String) throws -> String {
    let made = try TemporaryFolder()
    try made.write("---\ntitle: x\n---\n## Wat? {#signaal-woord}\nEinde\n", to: "nl/x.md")
    for _ in 0..<3 {
      _ = try Program.run(
        ["reflect", "x", "--prompts", made.path, "--language", "nl"], input: "\(word)\n1\n",
        home: made)
    }
    return try made.text(of: Self.journal)
  }

  @Test("delete what was chosen, after a clear yes")
  func delete() throws {
    let before = try home.text(of: Self.journal)
    for input in ["", "\n", "2\n", "nee\n", "stop\n"] {
      let run = try journal(["delete", "4", "--language", "nl"], input: input)
      #expect(run.status == 1)
      #expect(run.output.contains("4. 2026-02-02"))
      #expect(run.output.contains("Er is niets weggegooid."))
      #expect(try home.text(of: Self.journal) == before)
    }
    #expect(try journal(["delete", "4", "--language", "nl"], input: "ja\n").status == 0)
    let after = try home.text(of: Self.journal)
    #expect(after.contains("beschadigd"))
    #expect(!after.contains("2026-02-02"))
    #expect(!after.contains("stilte vallen"))
    #expect(try journal(["list", "--language", "nl"]).output.contains("Eerder weggegooid: 3"))
    #expect(try journal(["delete", "6", "--yes"]).status == 1)
    #expect(try journal(["delete"]).status == 64)
    #expect(try journal(["delete", "1", "--all"]).status == 64)
  }

  @Test("delete everything, and say what could not be read")
  func deleteAll() throws {
    _ = try Program.run(["reflect", "--language", "nl"], input: "1\n6\nzonnebloem\n", home: home)
    let run = try journal(["delete", "--all", "--language", "nl"], input: "1\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Weggegooid uit je dagboek: 6. Kladjes: 1."))
    #expect(run.output.contains("Beschadigde regels die zijn blijven staan: 1."))
    #expect(try home.text(of: Self.journal) == "2 99 abc {\"day\" beschadigd\n")
    for file in home.files { #expect(try !home.text(of: file).contains("zonnebloem")) }
  }

  @Test("forget what is older than its owner keeps it, and say so once")
  func keepDays() throws {
    let nothing = try journal(["keep-days", "--language", "nl"])
    #expect(nothing.output.contains("Alles blijft staan"))
    try home.write(
      try home.text(of: Self.journal).replacing("2026-03-01", with: "2026-03-01"), to: Self.journal)
    #expect(
      try journal(["keep-days", "1", "--language", "nl"]).output.contains("kladjes bewaar: 1."))
    #expect(try home.text(of: Self.journal).contains("2026-01-05"))
    let run = try journal(["list", "--language", "nl"])
    #expect(run.errors.contains("Terugblikken weggegooid omdat ze te oud waren: 6."))
    #expect(try !home.text(of: Self.journal).contains("2026-01-05"))
    #expect(try journal(["list", "--language", "nl"]).errors.isEmpty)
    #expect(try journal(["keep-days", "off", "--language", "nl"]).output.contains("Alles blijft"))
  }

  @Test("show no trend below five reflections, and say so kindly")
  func fewReflections() throws {
    let lines = try home.text(of: Self.journal).split(separator: "\n")
    try home.write(lines.prefix(2).joined(separator: "\n") + "\n", to: Self.journal)
    for format in ["text", "svg", "html"] {
      let run = try journal(["trend", "--format", format, "--language", "nl"])
      let isText = format == "text"
      // A sentence is no picture: where one was asked for, it goes where messages go.
      #expect(
        (isText ? run.output : run.errors).contains("Terugblikken in je dagboek: 2. Vanaf 5"))
      #expect(isText || run.output.isEmpty)
      #expect(run.status == (isText ? 0 : 1))
    }
  }
}
