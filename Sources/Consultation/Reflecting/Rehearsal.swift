import Reflection
import Terminal

/// Every path through a script as a transcript, for who wrote it.
struct Rehearsal {
  private let script: Script
  private let messages: MessageCatalog

  init(_ script: Script, messages: MessageCatalog) {
    self.script = script
    self.messages = messages
  }

  var paragraphs: [Paragraph] {
    let found = ScriptPaths(script)
    var result = [
      Paragraph("\(script.title) (\(script.file)), paths: \(found.paths.count)", .title)
    ]
    for (index, path) in found.paths.enumerated() {
      let count = path.moments.count { $0.ways != nil }
      result += [
        .gap, Paragraph("Path \(index + 1) of \(found.paths.count), questions: \(count)", .title),
      ]
      var number = 0
      for moment in path.moments {
        if moment.ways != nil { number += 1 }
        result += paragraphs(of: moment, number: number)
      }
      result.append(
        Paragraph(path.repeatedStepID.map { "(back to ‘\($0)’)" } ?? "(the end)", .hint))
    }
    if !found.isComplete {
      result += [.gap, Paragraph("There are more paths than \(ScriptPaths.limit).", .warning)]
    }
    return result
  }

  private func paragraphs(of moment: ScriptPaths.Moment, number: Int) -> [Paragraph] {
    let step = moment.step
    var result: [Paragraph] = [.gap]
    let label = moment.ways == nil ? "" : "\(number). "
    result.append(Paragraph("\(label)\(step.title) {#\(step.id)}", .title))
    result += step.text.map { Paragraph($0) }
    guard let ways = moment.ways else { return result }
    let answers = Self.shortened(ways.answers)
    switch step.kind {
    case .text: result.append(Paragraph("> …"))
    case _ where answers.isEmpty: result.append(Paragraph(">"))
    default: result.append(Paragraph("> " + answers.joined(separator: " | "), rest: "  "))
    }
    return result
  }

  /// Numbers that follow each other as `0-7`; everything else as it is.
  private static func shortened(_ answers: [String]) -> [String] {
    let numbers = answers.compactMap { Int($0) }
    guard numbers.count == answers.count else { return answers }
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
  }
}
