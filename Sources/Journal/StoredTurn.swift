import Reflection

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An answer as it is written down.
struct StoredTurn: Codable {
  let step: String
  let question: String
  let answer: String
  let number: Int?

  init(_ turn: Transcript.Turn) {
    step = turn.stepID
    question = turn.question
    answer = turn.answer
    number = turn.number
  }

  var turn: Transcript.Turn {
    Transcript.Turn(stepID: step, question: question, answer: answer, number: number)
  }
}

/// A plan as it is written down.
struct StoredPlan: Codable {
  let situation: String
  let action: String

  init(_ plan: Plan) {
    situation = plan.situation
    action = plan.action
  }

  var plan: Plan { Plan(situation: situation, action: action) }
}

extension JournalError {
  /// A value as JSON, the same bytes for the same value.
  static func json(_ value: some Encodable) throws(JournalError) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      return [UInt8](try encoder.encode(value))
    } catch {
      throw JournalError.notWritable(reason: "it can't be put into JSON")
    }
  }
}
