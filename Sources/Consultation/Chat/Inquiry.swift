import Reflection
import SourceText
import Terminal

/// Puts the assistant's own questions to a person, apart from those of a script.
struct Inquiry {
  /// What a person answered.
  enum Reply<Value> {
    case chosen(Value)
    /// Nothing was typed, or a word for going on.
    case skipped
    /// The person wants to leave off.
    case stopped
    /// There is no more input.
    case ended
  }

  /// A line of several words was typed where one of a few choices was asked for, and the person may ask
  /// something else instead: there is a customer in front of them.
  struct Interrupted: Error {
    let line: String
  }

  let voice: Voice
  let reader: any LineReader
  /// Whether a line that fits no choice ends the questions.
  var givesWay = false

  /// Asks for one of numbered choices: its number, or the beginning of its words.
  ///
  /// `help` is what is said to a word that steers elsewhere.
  ///
  /// Throws `Interrupted` where the questions give way to another one.
  func choose<Value>(
    _ choices: [(value: Value, label: Message)], help: Message = .inquiryWords
  ) throws -> Reply<Value> {
    let labels = choices.map { voice.messages.text($0.label, voice.language) }
    for (index, label) in labels.enumerated() {
      try voice.screen.write([Paragraph(label, first: "\(index + 1). ", rest: "   ")])
    }
    while true {
      let reply = try read(help: help)
      guard case .chosen(let line) = reply else { return reply.without(Value.self) }
      if let number = Int(line) {
        if choices.indices.contains(number - 1) { return .chosen(choices[number - 1].value) }
      } else {
        let word = line.lowercased()
        let meant = choices.indices.filter { labels[$0].lowercased().hasPrefix(word) }
        if meant.count == 1 { return .chosen(choices[meant[0]].value) }
        if givesWay, line.contains(" ") || line.hasPrefix("/") { throw Interrupted(line: line) }
      }
      try voice.say(.reflectChoice, .hint, ["high": String(choices.count)])
    }
  }

  /// Says that something else may be asked instead, where that is so.
  func offerWay() throws {
    if givesWay { try voice.say(.askInstead, .hint) }
  }

  /// Asks for a line of text.
  func text() throws -> Reply<String> { try read(help: .inquiryWords) }

  /// Asks for another wording of `draft`, which can be edited at a terminal.
  func edited(_ draft: String, help: Message) throws -> Reply<String> {
    try read(editing: draft, help: help)
  }

  /// A line that isn't empty, trimmed.
  ///
  /// With a slash, the word to stop is a command of the chat, where the questions give way to one.
  private func read(editing draft: String? = nil, help: Message) throws -> Reply<String> {
    let prompt = voice.prompt(.reflectPrompt)
    var draft = draft
    while true {
      let input =
        try draft.map { try reader.readLine(prompt: prompt, editing: $0) }
        ?? reader.readLine(prompt: prompt)
      draft = nil
      switch input {
      case .end:
        try voice.screen.writeLine()
        return .ended
      case .interrupted:
        try voice.say(help, .hint)
      case .line(let line):
        voice.screen.refreshWidth()
        let text = line.trimmed
        if text.isEmpty { return .skipped }
        if givesWay, text.hasPrefix("/"), DialogueCommand(text) == .stop {
          throw Interrupted(line: text)
        }
        switch DialogueCommand(text) {
        case .skip: return .skipped
        case .stop: return .stopped
        case .help, .again, .back: try voice.say(help, .hint)
        case nil: return .chosen(text)
        }
      }
    }
  }
}

extension Inquiry.Reply {
  /// The same reply for another kind of value; one that was chosen counts as skipped.
  fileprivate func without<Other>(_ other: Other.Type) -> Inquiry.Reply<Other> {
    switch self {
    case .chosen, .skipped: .skipped
    case .stopped: .stopped
    case .ended: .ended
    }
  }
}
