/// A sentence that the assistant says; its wording is in the prompts folder, once a language.
package enum Phrase: String, CaseIterable, Sendable {
  case greeting, goodbye, prompt, help
  case noAnswer = "no-answer"
  case reading, perhaps
  case otherLanguage = "other-language"
  case nearest
  case topicsInstead = "topics-instead"
  case rephrase, say, source
  case sourceLine = "source-line"
  case sourceDated = "source-dated"
  case sourcePlace = "source-place"
  case tipNumber = "tip-number"
  case noMore = "no-more"
  case noQuestionYet = "no-question-yet"
  case noSuchTip = "no-such-tip"
  case unknownCommand = "unknown-command"
  case topics
  case languageSet = "language-set"
  case languageAuto = "language-auto"
  case languageUnknown = "language-unknown"
  case explain
  case explainPart = "explain-part"
  case explainRest = "explain-rest"
  case explainNothing = "explain-nothing"
  case explainNoTip = "explain-no-tip"
  case stepForm = "step-form"
  case stepPart = "step-part"
  case stepCorrection = "step-correction"
  case stepSynonym = "step-synonym"
  case stepTranslation = "step-translation"
  case stepPair = "step-pair"
  case stepPieces = "step-pieces"
  case fieldQuestions = "field-questions"
  case fieldText = "field-text"
  case fieldExamples = "field-examples"
  case interrupted
  case contentFaults = "content-faults"
  case gapsKept = "gaps-kept"
  case lineTooLong = "line-too-long"
  case lineUnreadable = "line-unreadable"
  case lineWithoutQuestion = "line-without-question"
  case reflectStart = "reflect-start"
  case reflectStartUntimed = "reflect-start-untimed"
  case reflectWords = "reflect-words"
  case reflectNumber = "reflect-number"
  case reflectPrompt = "reflect-prompt"
  case reflectScale = "reflect-scale"
  case reflectChoice = "reflect-choice"
  case reflectHelp = "reflect-help"
  case reflectUnclear = "reflect-unclear"
  case reflectRequired = "reflect-required"
  case reflectFirst = "reflect-first"
  case reflectShortened = "reflect-shortened"
  case reflectNoTips = "reflect-no-tips"
  case planSentence = "plan-sentence"
  case planMissing = "plan-missing"
  case keep
  case keepAll = "keep-all"
  case keepPlan = "keep-plan"
  case keepNothing = "keep-nothing"
  case keptAll = "kept-all"
  case keptAnswers = "kept-answers"
  case keptPlan = "kept-plan"
  case keptNothing = "kept-nothing"
  case stopped
  case keepFailed = "keep-failed"
  case noSuchScript = "no-such-script"
  case journalEmpty = "journal-empty"
  case journalLine = "journal-line"
  case journalHeading = "journal-heading"
  case journalPlan = "journal-plan"
  case journalNoPlan = "journal-no-plan"
  case journalNoEntry = "journal-no-entry"
  case journalDamaged = "journal-damaged"

  /// The names that may stand between braces in its wording.
  package var placeholders: [String] {
    switch self {
    case .greeting: ["tips", "articles"]
    case .reading: ["word", "reading"]
    case .otherLanguage: ["title"]
    case .source: ["source"]
    case .sourceLine: ["title", "author"]
    case .sourceDated: ["title", "author", "date"]
    case .sourcePlace: ["file", "line"]
    case .tipNumber: ["number", "title"]
    case .noSuchTip: ["low", "high"]
    case .unknownCommand: ["command"]
    case .explain: ["title", "place", "score"]
    case .explainPart: ["word", "step", "points", "sources"]
    case .explainRest: ["count", "points"]
    case .explainNothing: ["title"]
    case .explainNoTip: ["tip"]
    case .stepPart, .stepCorrection, .stepSynonym, .stepTranslation: ["reading"]
    case .contentFaults, .journalDamaged, .journalNoEntry: ["count"]
    case .reflectStart: ["title", "minutes"]
    case .reflectStartUntimed: ["title"]
    case .reflectNumber: ["number", "total"]
    case .reflectScale: ["low", "high"]
    case .reflectChoice: ["high"]
    case .reflectShortened: ["limit"]
    case .planSentence: ["situation", "action"]
    case .keptAll, .keptAnswers: ["count", "path"]
    case .keptPlan: ["path"]
    case .keepFailed: ["reason"]
    case .noSuchScript: ["script", "scripts"]
    case .journalLine: ["number", "day", "script", "plan"]
    case .journalHeading: ["number", "day", "script"]
    case .journalPlan: ["plan"]
    default: []
    }
  }
}
