import Knowledge
import Search
package import SourceText

/// Reads each line in the light of those before it.
///
/// A value: the same lines give the same answers.
package struct Conversation: Sendable {
  private var adviser: Adviser
  private let source: ListenerSource
  /// Those of each language, made when they are first needed.
  private var listeners: [Language: Listener] = [:]
  /// The language to answer in; nil for that of each line.
  private(set) var chosenLanguage: Language?
  /// The language of the last answer, in which everything else is said.
  package private(set) var language: Language
  /// How many tips an answer has at most.
  private let count: Int
  /// What was answered last.
  private(set) var topic: Topic?
  /// The question after it that found no answer, with the language in which it was looked for.
  private(set) var refused: (question: String, language: Language)?
  /// The danger that was told of last, until something else is asked.
  private var warning: Warning?
  private let usual: Language

  private struct Warning: Sendable {
    let danger: Danger
    let language: Language
  }

  /// How many tips a topic can give in the end.
  private static let deepest = 40
  /// A sentence to say while someone is waiting has at most this many characters.
  private static let longestSentenceToSay = 90

  /// Starts in the `usual` language, and answers in `language` or, where it is nil, in that of each
  /// line.
  package init(
    adviser: Adviser, listeners source: ListenerSource, language: Language?,
    usual: Language = .dutch, count: Int
  ) {
    self.adviser = adviser
    self.source = source
    chosenLanguage = language
    self.language = language ?? usual
    self.usual = usual
    self.count = count
  }

  private var messages: MessageCatalog { adviser.messages }

  /// Forgets what was said.
  package mutating func startAnew() {
    topic = nil
    refused = nil
    warning = nil
    language = chosenLanguage ?? usual
  }

  /// Answers with another adviser from now on.
  ///
  /// The phrase lists are learned again where they are new: other example questions alone change
  /// little of what they tell.
  mutating func use(_ adviser: Adviser, hasNewLists: Bool) {
    self.adviser = adviser
    if hasNewLists { listeners = [:] }
  }

  /// Answers in `language` from now on, or in that of each line where it is nil.
  package mutating func choose(_ language: Language?) {
    chosenLanguage = language
    self.language = language ?? self.language
  }

  /// The answer to a line; what it was about is remembered for the next one.
  package mutating func reply(to line: String) -> Answer {
    let told = LanguageGuess.language(of: line)
    language = chosenLanguage ?? told ?? languageOfWords(line)
    // In whatever language the answer must be, the line is read in its own.
    let spoken = told ?? language
    let listener = listener(for: spoken)
    let heard = listener.hear(line, isOngoing: isOngoing)
    if let danger = heard.danger {
      let same =
        spoken == language
        ? nil : self.listener(for: language).hear(line, isOngoing: false).danger
      return warn(line, same ?? danger)
    }
    let wish = heard.wish
    let isUnclear = wish.kind.isPoliteness && !wish.isClear
    let kind = isUnclear && isQuestion(line) ? .question : wish.kind
    if let request = request(behind: kind, line, listener) {
      return answer(request, listener.moment(of: line)).to(line)
    }
    if let warning, kind.isFollowUp || kind == .more || (kind == .question && wish.pointsBack) {
      // Nothing else was asked, so what keeps a person safe still goes first.
      language = warning.language
      return warn(line, warning.danger)
    }
    switch kind {
    case .question where wish.pointsBack, .followOther:
      return goesOn(with: line, kind)
        ? followUp(line, .followOther)
        : answer(line, listener.moment(of: line))
    case .question: return answer(line, listener.moment(of: line))
    case .greeting: return say(.replyGreeting, line, kind)
    case .thanks: return say(.replyThanks, line, kind)
    case .goodbye: return say(.replyGoodbye, line, kind)
    case .help: return say(.help, line, kind)
    case .more: return more(line)
    case .reflect: return saying(.replyReflect, line, kind)
    case .distress: return saying(.replyDistress, line, kind)
    case .followFails, .followAfter, .followBefore, .followPhone, .followWords, .followWhy,
      .followAgain:
      return followUp(line, kind)
    }
  }

  /// Whether there is something that a line may go on with.
  private var isOngoing: Bool { warning != nil || topic != nil }

  /// The language of a line that its function words don't tell: that of the topic, unless the line is a
  /// greeting, thanks and so on in the other language only.
  private mutating func languageOfWords(_ line: String) -> Language {
    guard let near = topic?.language else {
      return adviser.index.language(of: line, usual: usual)
    }
    let isOther =
      !listener(for: near).knowsWhole(line) && listener(for: near.other).knowsWhole(line)
    return isOther ? near.other : near
  }

  private mutating func listener(for language: Language) -> Listener {
    if let known = listeners[language] { return known }
    let listener = source.listener(for: language, knowing: adviser.index)
    listeners[language] = listener
    return listener
  }

  /// Whether a line that sounds so goes on with the topic: one that is more like a question that no tip
  /// answers doesn't, nor one that only points back and has an answer of its own.
  private func goesOn(with line: String, _ kind: UtteranceKind) -> Bool {
    let found = adviser.index.search(line, in: language, count: 1)
    guard !found.isStrange else { return false }
    return kind == .followOther || !adviser.accepts(found, for: line, in: language)
  }

  /// Whether a line that sounds like a greeting or thanks asks something too: many questions start
  /// with a good morning or end with thanks.
  private func isQuestion(_ line: String) -> Bool {
    guard line.split(separator: " ").count >= Self.shortestMixedLine else { return false }
    return adviser.index.search(line, in: language, count: 1).confidence >= Self.questionConfidence
  }

  /// The question behind a greeting or thanks in a short line; nil where there is none.
  private func request(
    behind kind: UtteranceKind, _ line: String, _ listener: Listener
  ) -> String? {
    guard kind == .greeting || kind == .thanks, let request = listener.request(in: line),
      line.split(separator: " ").count < Self.shortestMixedLine
    else { return nil }
    let found = adviser.index.search(request, in: language, count: 1)
    return found.confidence >= Self.questionConfidence ? request : nil
  }

  private static let shortestMixedLine = 5
  private static let questionConfidence = 0.82

  private func say(_ message: Message, _ line: String, _ kind: UtteranceKind) -> Answer {
    Answer(
      question: line, kind: kind, language: language, status: .answered, confidence: 1, tips: [],
      message: messages.text(message, language))
  }

  /// Answers a line that is about the person who types it: words for them first, then the tips.
  private mutating func saying(_ message: Message, _ line: String, _ kind: UtteranceKind) -> Answer
  {
    let full = adviser.answer(line, language: language, usual: language, count: Self.deepest)
    guard full.status == .answered else { return say(message, line, kind) }
    let answer = full.limited(to: count)
    remember(line, full.tips, shown: answer.tips)
    return answer.saying(messages.text(message, language), kind: kind)
  }

  /// Puts getting safe above everything; what comes next goes on with nothing that was asked before.
  private mutating func warn(_ line: String, _ danger: Danger) -> Answer {
    let lines =
      [messages.text(.dangerFirst, language)] + danger.advice
      + [messages.text(.dangerContacts, language)] + danger.contacts.map { "- \($0)" }
    topic = nil
    refused = nil
    warning = Warning(danger: danger, language: language)
    // A tip for a talk that goes on would contradict what keeps a person safe.
    return Answer(
      question: line, language: language, status: .danger, confidence: 1, tips: [],
      message: lines.joined(separator: "\n"))
  }

  private mutating func answer(_ line: String, _ moment: Phase?) -> Answer {
    let full = adviser.answer(line, language: language, usual: language, count: Self.deepest)
    let answer = full.limited(to: count)
    remember(line, full.tips, shown: answer.tips)
    guard answer.status == .answered else { return answer }
    switch moment {
    case .during:
      guard let sentence = sentenceToSay(answer.tips, listener(for: language)) else {
        return answer
      }
      return answer.saying(messages.text(.sayNow, language, ["sentence": sentence]))
    case .after:
      return answer.saying(messages.text(.lookBack, language))
    case .before, nil:
      return answer
    }
  }

  /// A sentence of one of the tips that can be said at once to anybody; nil where none has one.
  private func sentenceToSay(_ tips: [TipIndex.FoundTip], _ listener: Listener) -> String? {
    let sentences = tips.lazy.filter { listener.fitsAnybody($0.id) }.compactMap(\.tip.say.first)
    return sentences.first { $0.count <= Self.longestSentenceToSay }
  }

  private mutating func remember(
    _ question: String, _ tips: [TipIndex.FoundTip], shown: [TipIndex.FoundTip]
  ) {
    warning = nil
    // Where nothing was found, one can still go on with what was answered before.
    refused = shown.isEmpty ? (question, language) : nil
    if !shown.isEmpty {
      topic = Topic(question: question, language: language, tips: tips, shown: shown)
    }
  }

  /// Further tips on the topic.
  package mutating func more(_ line: String = "") -> Answer {
    if let warning { return warn(line, warning.danger) }
    guard let topic else { return say(.noQuestionYet, line, .more) }
    let next = topic.tips.filter { !topic.hasShown($0) }
    return show(next, .readMore, to: line, .more)
  }

  /// The first of some tips as an answer that goes on with the topic, below what tells how the line was
  /// read; that there are no more where there are none.
  private mutating func show(
    _ tips: [TipIndex.FoundTip], _ message: Message, to line: String, _ kind: UtteranceKind
  ) -> Answer {
    let chosen = Array(tips.prefix(count))
    guard let question = topic?.question, !chosen.isEmpty else { return say(.noMore, line, kind) }
    return Answer(
      question: line, kind: kind, language: language, status: .answered, confidence: 1,
      tips: chosen, numbers: topic?.show(chosen),
      message: messages.text(message, language, ["question": question]))
  }

  /// Reads a line that goes on with the topic.
  private mutating func followUp(_ line: String, _ kind: UtteranceKind) -> Answer {
    guard let topic else { return answer(line, nil) }
    let (message, tips) = FollowUp(
      index: adviser.index, topic: topic, language: language, depth: Self.deepest
    ).tips(for: line, kind)
    return show(tips, message, to: line, kind)
  }
}
