import Foundation
import TestSupport
import Testing

@Suite("The check")
struct CheckTests {
  @Test("is content with the shipped content")
  func clean() throws {
    let run = try Program.run(["check"])
    #expect(run.status == 0)
    #expect(run.output == "146 tips, 2 scripts, 0 findings\n")
  }

  @Test("names a planted fault with its file, line and repair, and exits with 1")
  func planted() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      atPath: "\(Repository.path)/Knowledge", toPath: "\(folder.path)/Knowledge")
    try FileManager.default.copyItem(
      atPath: "\(Repository.path)/Prompts", toPath: "\(folder.path)/Prompts")
    let article = "Knowledge/nl/leid-de-klant.md"
    let knowledge = try folder.text(of: article)
      .replacingOccurrences(of: " {#grenzen-stellen}", with: "")
    try folder.write(knowledge, to: article)
    let script = "Prompts/en/na-gesprek.md"
    let prompts = try folder.text(of: script)
      .replacingOccurrences(of: "- Yes -> steun", with: "- Yes -> stuen")
    try folder.write(prompts, to: script)

    let run = try Program.run(["check"], folder: folder.path)
    #expect(run.status == 1)
    let heading = knowledge.components(separatedBy: "\n").firstIndex {
      $0.hasPrefix("## ") && !$0.contains("{#")
    }
    let line = try #require(heading) + 1
    #expect(run.output.contains("nl/leid-de-klant.md:\(line): warning: the tip"))
    #expect(run.output.contains("[missing-id]"))
    #expect(run.output.contains("[one-language]"))
    let jump =
      try #require(
        prompts.components(separatedBy: "\n").firstIndex { $0.contains("stuen") }) + 1
    #expect(
      run.output.contains("en/na-gesprek.md:\(jump): error: ‘-> stuen’ leads to a step that"))
    #expect(run.output.contains("repair: use one of: begin, veilig"))
  }
}
