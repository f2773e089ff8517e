import Reflection

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
