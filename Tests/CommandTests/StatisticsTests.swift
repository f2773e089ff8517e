import Foundation
import TestSupport
import Testing

@Suite("The knowledge in figures")
struct StatisticsTests {
  private func base() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ---
      title: Over <b>rijen</b> & "meer"
      author: B
      ---
      ## De rij {#rij}
      Zeg hoe lang het duurt.

      Vragen:
      - de rij is lang
      - lange rij
      Fase: tijdens

      ## Fietsen {#fiets}
      Zet ze buiten.

      Vragen:
      - fiets in de hal
      """, to: "K/nl/a.md")
    try folder.write(
      "question\tbest\nlange rij vandaag\trij\nrij fietsers\tfiets\nfiets kwijt in hal\tfiets\nzon\t-\n",
      to: "K/questions.nl.tsv")
    return folder
  }

  @Test("counts what can be counted by hand")
  func text() throws {
    let folder = try base()
    let run = try Program.run(
      ["stats", "--knowledge", "\(folder.path)/K"], environment: ["COLUMNS": "300"])
    #expect(run.status == 0)
    #expect(run.output.contains("nl a: tips 2, of them tested 2, words 8, examples 3"))
    #expect(run.output.contains("nl: during 1, none 1"))
    #expect(
      run.output.contains("test questions with a tip: 3; of them find one that helps first: 2"))
    #expect(run.output.contains("tips that are the best answer to one: 2 of 2"))
    #expect(run.output.contains("Fewer than 20 examples: nl/fiets (1), nl/rij (2)"))
    #expect(run.output.contains("nl rij takes 1 from fiets, such as ‘rij fietsers’"))
  }

  @Test("is a well-formed page that asks nothing of a network, with titles as they are written")
  func page() throws {
    let folder = try base()
    let run = try Program.run(["stats", "--format", "html", "--knowledge", "\(folder.path)/K"])
    let page = run.output
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("Over &lt;b&gt;rijen&lt;/b&gt; &amp; &quot;meer&quot;"))
    for outside in ["http:", "https:", "<script", "@import", "url(", "<link", "<img"] {
      #expect(!page.contains(outside))
    }
    for name in ["svg", "table", "section", "div", "tr", "td", "span", "text"] {
      let opened = page.components(separatedBy: "<\(name)").dropFirst().count { part in
        part.first == ">" || part.first == " "
      }
      #expect(opened == page.components(separatedBy: "</\(name)>").count - 1, "\(name)")
    }
    #expect(page.components(separatedBy: "<svg").count - 1 == 4)
  }
}
