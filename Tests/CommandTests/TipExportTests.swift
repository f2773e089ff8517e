import Foundation
import TestSupport
import Testing

@Suite("Tips for others")
struct TipExportTests {
  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("are lines of a _bulk call: an action and a document for every tip")
  func bulk() throws {
    let lines = try objects(Program.run(["tips", "--format", "opensearch"]).output)
    #expect(lines.count == 292)
    var ids: Set<String> = []
    for place in stride(from: 0, to: lines.count, by: 2) {
      let action = try #require(lines[place]["index"] as? [String: String])
      #expect(action["_index"] == "ruggespraak")
      ids.insert(action["_id"] ?? "")
      let document = lines[place + 1]
      let language = try #require(document["language"] as? String)
      let other = language == "nl" ? "en" : "nl"
      #expect((document["questions_\(language)"] as? [String])?.isEmpty == false)
      #expect(document["questions_\(other)"] == nil)
    }
    #expect(ids.count == 146)
  }

  @Test("come with settings in which every name that is used is defined")
  func settings() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "---\ntitle: A\nauthor: B\n---\n## Rij {#rij}\nTekst.\n\nVragen:\n- rij\n", to: "K/nl/a.md")
    try folder.write("boos, kwaad\nwoest => boos\n", to: "K/synonyms.nl.txt")
    let run = try Program.run(
      ["tips", "--format", "opensearch", "--settings", "--knowledge", "\(folder.path)/K"])
    let body = try #require(objects(run.output).first)
    let settings = try #require(body["settings"] as? [String: Any])
    let analysis = try #require(settings["analysis"] as? [String: [String: [String: Any]]])
    let filters = try #require(analysis["filter"])
    let analyzers = try #require(analysis["analyzer"])
    for analyzer in analyzers.values {
      for name in try #require(analyzer["filter"] as? [String]) {
        #expect(filters[name] != nil || ["lowercase", "asciifolding"].contains(name))
      }
    }
    #expect(
      filters["synonyms_nl"]?["synonyms"] as? [String] == ["boos, kwaad", "woest => woest, boos"])
    let mappings = try #require(body["mappings"] as? [String: Any])
    let properties = try #require(mappings["properties"] as? [String: [String: Any]])
    for property in properties.values where property["analyzer"] != nil {
      #expect(analyzers[property["analyzer"] as? String ?? ""] != nil)
      #expect(analyzers[property["search_analyzer"] as? String ?? ""] != nil)
    }
    let meta = try #require(mappings["_meta"] as? [String: [String: [String: Any]]])
    let fields = try #require(meta["query"]?["multi_match"]?["fields"] as? [String])
    #expect(fields.count == 6)
    for field in fields {
      let parts = field.split(separator: "^")
      #expect(properties[String(parts[0])]?["analyzer"] != nil)
      #expect((Double(parts[1]) ?? 0) > 0)
    }
    let wrong = try Program.run(["tips", "--settings"])
    #expect(wrong.status == 64)
  }

  @Test("are one booklet, in the order of the articles, without the questions")
  func booklet() throws {
    let run = try Program.run(["tips", "--format", "markdown", "--language", "nl"])
    #expect(run.lines.first == "# Ruggespraak (nl)")
    #expect(run.lines.count { $0.hasPrefix("### ") } == 73)
    #expect(run.lines.count { $0.hasPrefix("## ") } == 5)
    #expect(!run.output.contains("Vragen:"))
    #expect(!run.output.contains("klant neemt het hele gesprek over"))
    #expect(run.output.contains("\n> “Ik wil vandaag met u afspreken hoe we dit oplossen."))
  }
}
