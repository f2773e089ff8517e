import Foundation
import TestSupport
import Testing

@Suite("A batch of questions")
struct BatchTests {
  private func objects(_ run: Program.Run) throws -> [[String: Any]] {
    try run.lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test("gives one object a question, with every field of the contract")
  func contract() throws {
    let run = try Program.run(
      ["--format", "json"],
      input: "hoe ga ik om met een schreeuwende klant?\nhow do I tell a customer bad news?\n")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    let objects = try objects(run)
    #expect(objects.map { $0["language"] as? String } == ["nl", "en"])
    #expect(objects.map { $0["line"] as? Int } == [1, 2])
    let order = [
      "schema", "line", "id", "question", "language", "intent", "status", "confidence", "tips",
      "suggestions", "message",
    ]
    for (object, line) in zip(objects, run.lines) {
      #expect(Set(object.keys) == Set(order))
      let places = order.compactMap { line.range(of: "\"\($0)\":")?.lowerBound }
      #expect(places == places.sorted())
      #expect(object["schema"] as? Int == 1)
      #expect(object["status"] as? String == "answered")
      let tips = try #require(object["tips"] as? [[String: Any]])
      #expect(tips.count == 3)
      for tip in tips {
        #expect(Set(tip.keys) == ["id", "language", "score", "title", "text", "say", "article"])
        let article = try #require(tip["article"] as? [String: Any])
        #expect(Set(article.keys) == ["id", "title", "author", "file", "line"])
      }
      let scores = tips.compactMap { $0["score"] as? Double }
      #expect(scores == scores.sorted(by: >))
    }
  }

  @Test("repeats a question as it was typed, with the greeting before it")
  func greeting() throws {
    let line = "hoi klant boos"
    let run = try Program.run(["--format", "json"], input: "\(line)\n")
    #expect(try objects(run).map { $0["question"] as? String } == [line])
    #expect(try objects(run).map { $0["intent"] as? String } == ["question"])
  }

  @Test("passes ids through, numbers lines as they stand, and skips blank ones")
  func ids() throws {
    let run = try Program.run(
      ["--format", "json"], input: "\nq1\tklant is boos\n   \nklant huilt\n\tgeen id hier\nq2\t\n")
    let objects = try objects(run)
    #expect(objects.map { $0["line"] as? Int } == [2, 4, 5, 6])
    #expect(objects.map { $0["id"] as? String } == ["q1", nil, nil, "q2"])
    #expect(
      objects.map { $0["question"] as? String } == [
        "klant is boos", "klant huilt", "geen id hier", "",
      ])
    #expect(objects.last?["status"] as? String == "error")
  }

  @Test("gives one valid object for each bad line, in order")
  func badLines() throws {
    var input: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("klant is boos\r\n".utf8)
    input += [0x66, 0xFF, 0x66, 0x0A]
    input += Array(repeating: 0x61, count: 1_000_000) + [0x0A]
    input += Array("nul \u{0} en \u{1B}[31mrood\n".utf8)
    input += Array("zonder einde".utf8)
    let run = try Program.run(["--format", "json"], bytes: input)
    #expect(run.status == 0)
    let objects = try objects(run)
    #expect(objects.map { $0["line"] as? Int } == [1, 2, 3, 4, 5])
    #expect(objects.map { $0["question"] as? String }.first == "klant is boos")
    let statuses = objects.map { $0["status"] as? String }
    #expect(statuses[0] == "answered")
    #expect(statuses[1] == "error")
    #expect(statuses[2] == "error")
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test(
    "answers a line of any bytes with one valid object, in its place",
    arguments: [
      [], [0x20], [0x09], [0x00], [0x0D], [0xEF, 0xBB, 0xBF], [0xC3], [0xFF, 0xFE],
      [0xED, 0xA0, 0x80], Array("id\t".utf8), Array("\tklant".utf8), Array("a\tb\tc".utf8),
      Array("{\"question\":\"x\"}".utf8), [UInt8](repeating: 0x61, count: 65_536),
      [UInt8](repeating: 0x61, count: 65_537), [UInt8](repeating: 0xE2, count: 70_000),
      [UInt8](repeating: 0x20, count: 1_000_000),
    ] as [[UInt8]])
  func anyLine(_ line: [UInt8]) throws {
    for end in [[0x0A], [0x0D, 0x0A]] as [[UInt8]] {
      let input = Array("klant is boos\n".utf8) + line + end + Array("klant huilt".utf8)
      let run = try Program.run(["--format", "json"], bytes: input)
      #expect(run.status == 0)
      #expect(run.errors.isEmpty)
      let objects = try objects(run)
      // A line of white space alone is passed over.
      let isBlank = line.count <= 65_536 && line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
      let numbers = objects.map { $0["line"] as? Int }
      #expect(numbers == (isBlank ? [1, 3] : [1, 2, 3]))
      #expect(objects.first?["question"] as? String == "klant is boos")
      #expect(objects.last?["question"] as? String == "klant huilt")
      let isError = objects.dropFirst().first?["status"] as? String == "error"
      let isReadable = String(validating: line, as: UTF8.self) != nil && line.count <= 65_536
      if !isReadable { #expect(isError) }
    }
  }

  @Test("knows a danger in the line’s own language, whatever language it answers in")
  func dangerInAnotherLanguage() throws {
    let lines = try Repository.text(of: "Tests/ConsultationTests/Fixtures/danger-5.en.tsv")
      .split(separator: "\n").compactMap { $0.split(separator: "\t").first }.joined(separator: "\n")
    func dangers(_ options: [String]) throws -> [Int] {
      let run = try Program.run(options + ["--format", "json"], input: "\(lines)\n")
      return run.lines.enumerated().filter { $0.element.contains("\"status\":\"danger\"") }.map(
        \.offset)
    }
    let known = try dangers([])
    #expect(known.count > 60)
    #expect(try dangers(["--language", "nl"]) == known)
  }

  @Test("keeps order and bytes over two thousand questions")
  func repeatable() throws {
    let words = [
      "klant", "boos", "factuur", "pakket", "how", "customer", "angry", "schreeuwt", "refund",
      "baas",
    ]
    let input = (0..<2000).map { number in
      "q\(number)\t\(words[number % 10]) \(words[number / 10 % 10]) \(words[number / 100 % 10])\n"
    }.joined()
    let first = try Program.run(["--format", "json"], input: input)
    let second = try Program.run(
      ["--format", "json"], input: input, environment: ["LC_ALL": "C", "TZ": "Asia/Tokyo"])
    #expect(first.output == second.output)
    #expect(try objects(first).map { $0["id"] as? String } == (0..<2000).map { "q\($0)" })
  }

  @Test("says of lines that arrive together what it says of each alone")
  func together() throws {
    let lines = [
      "klant is boos", "hoi", "how do I calm an angry customer", "en als dat niet helpt?",
      "he has a knife", "wat is de hoofdstad van Frankrijk", "more", "ik trek het niet meer",
    ]
    let together = try Program.run(
      [], input: (0..<5).map { _ in lines.joined(separator: "\n") + "\n" }.joined())
    let alone = try lines.map { try Program.run([], input: "\($0)\n").output }
    #expect(together.output == (0..<5).flatMap { _ in alone }.joined(separator: "\n"))
  }

  @Test("writes a TREC run")
  func trec() throws {
    let run = try Program.run(
      ["--format", "trec", "--top", "2"], input: "a b\tklant is boos\nklant huilt\n")
    #expect(run.lines.count == 4)
    for (line, topic, rank) in zip3(run.lines, ["a_b", "a_b", "2", "2"], [1, 2, 1, 2]) {
      let columns = line.split(separator: " ")
      #expect(columns.count == 6)
      #expect(columns[0] == topic)
      #expect(columns[1] == "Q0")
      #expect(Int(columns[3]) == rank)
      #expect(Double(columns[4]).map { $0 > 0 } == true)
      #expect(columns[5] == "ruggespraak")
    }
  }

  private func zip3<A, B, C>(_ a: [A], _ b: [B], _ c: [C]) -> [(A, B, C)] {
    zip(zip(a, b), c).map { ($0.0, $0.1, $1) }
  }

  @Test("says in words that there is no answer, and what comes near")
  func refusal() throws {
    let run = try Program.run([], input: "wat is de hoofdstad van Frankrijk\n")
    #expect(run.status == 0)
    #expect(run.output.contains("Daar heb ik geen tip over."))
    let json = try Program.run(
      ["--format", "json"], input: "wat is de hoofdstad van Frankrijk\n")
    let object = try #require(try objects(json).first)
    #expect(object["status"] as? String == "no_answer")
    #expect((object["tips"] as? [Any])?.isEmpty == true)
    #expect((object["suggestions"] as? [String])?.isEmpty == false)
    #expect((object["message"] as? String)?.isEmpty == false)
  }

  @Test("answers each question before the next one is asked")
  func flushed() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path())
    process.arguments = ["--format", "json"]
    process.currentDirectoryURL = URL(fileURLWithPath: Repository.path)
    process.environment = Program.environment(home: nil)
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for question in ["klant is boos", "klant huilt"] {
      try input.fileHandleForWriting.write(contentsOf: Data("\(question)\n".utf8))
      var line = Data()
      while line.last != 0x0A {
        let part = output.fileHandleForReading.availableData
        if part.isEmpty { break }
        line += part
      }
      let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
      #expect(object?["question"] as? String == question)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("ends quietly when nobody reads on, and loudly when the disk is full")
  func output() throws {
    let questions = String(repeating: "klant is boos\n", count: 3000)
    let head = try Program.shell("\"$0\" | head -n 1", input: questions)
    #expect(head.status == 0)
    #expect(head.errors.isEmpty)
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let full = try Program.shell("\"$0\" > /dev/full", input: questions)
    #expect(full.status == 2)
    #expect(full.errors.contains("can't be written"))
  }
}
