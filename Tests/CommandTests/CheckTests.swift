import Foundation
import TestSupport
import Testing

@Suite("The check")
struct CheckTests {
  @Test("is content with the shipped content")
  func clean() throws {
    let run = try Program.run(["check"])
    #expect(run.status == 0)
    #expect(run.lines.last == "tips: 146, scripts: 12, findings: 0")
    #expect(run.lines.count == 3)
    #expect(run.lines[0].hasPrefix("questions.en.tsv: 190 questions, success@1 0."))
  }

  @Test("runs the labelled questions: unknown tips, taught questions, bounds that don't fit")
  func questions() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: A\nauthor: B\n---\n## Rij {#rij}\nTekst.\n\nVragen:\n- de rij is lang\n",
      to: "K/nl/a.md")
    try folder.write("---\nperhaps: 0.99\nanswer: 1\n---\n", to: "K/calibration.md")
    try folder.write(
      "question\tbest\nde rij is lang\trij\nrij fietsenstalling\trij,wachten\nfiets\t-\n",
      to: "K/questions.nl.tsv")
    let run = try Program.run(["check", "--knowledge", "\(folder.path)/K"])
    #expect(run.status == 1)
    #expect(run.output.contains("questions.nl.tsv:2: warning: the test question ‘de rij is lang’"))
    #expect(run.output.contains("questions.nl.tsv:3: error: there is no tip ‘wachten’"))
    #expect(run.output.contains("calibration.md:1: warning: of the test questions, 1.000 of those"))
    #expect(run.output.contains("eval \(folder.path)/K/questions.nl.tsv --calibrate"))
    #expect(run.output.contains("questions.nl.tsv: 3 questions, success@1 1.000"))
  }

  @Test("names a number in a script that the contacts don't have")
  func contacts() throws {
    let folder = try TemporaryFolder()
    try folder.copyPhrases(to: "Prompts")
    for language in ["nl", "en"] {
      let file = "\(language)/twee-minuten.md"
      try folder.write(Repository.text(of: "Prompts/\(file)"), to: "Prompts/\(file)")
    }
    let contacts = "Prompts/nl/contacts.md"
    try folder.write(
      folder.text(of: contacts).replacingOccurrences(of: "0800-0113", with: "0800-0199"),
      to: contacts)
    try folder.write(
      "---\ntitle: A\nauthor: B\n---\n## Rij {#rij}\nTekst.\n", to: "K/nl/a.md")
    let run = try Program.run(
      ["check", "--knowledge", "\(folder.path)/K", "--prompts", "\(folder.path)/Prompts"])
    #expect(
      run.output.contains("the step ‘steun’ says ‘0800-0113’, which is not in nl/contacts.md"))
    #expect(!run.output.contains("says ‘112’"))
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

    let run = try Program.run(["check", "--editorial"], folder: folder.path)
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
