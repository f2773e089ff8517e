/// A sentence that the assistant says; its wording is in the prompts folder, once a language.
package enum Message: String, CaseIterable, Sendable {
  case greeting, goodbye, prompt, help
  case noAnswer = "no-answer"
  case reading, perhaps
  case replyGreeting = "reply-greeting"
  case replyThanks = "reply-thanks"
  case replyGoodbye = "reply-goodbye"
  case replyReflect = "reply-reflect"
  case replyDistress = "reply-distress"
  case dangerFirst = "danger-first"
  case dangerContacts = "danger-contacts"
  case sayNow = "say-now"
  case lookBack = "look-back"
  case readMore = "read-more"
  case readFails = "read-fails"
  case readWords = "read-words"
  case readWhy = "read-why"
  case readAfter = "read-after"
  case readBefore = "read-before"
  case readPhone = "read-phone"
  case readAgain = "read-again"
  case readOther = "read-other"
  case commandNearest = "command-nearest"
  case historyCleared = "history-cleared"
  case otherLanguage = "other-language"
  case nearest
  case topicsInstead = "topics-instead"
  case rephrase, say, source
  case sourceLine = "source-line"
  case sourceDated = "source-dated"
  case sourcePlace = "source-place"
  case sourceOthers = "source-others"
  case tipNumber = "tip-number"
  case noMore = "no-more"
  case noQuestionYet = "no-question-yet"
  case noSuchTip = "no-such-tip"
  case unknownCommand = "unknown-command"
  case topics
  case noSuchTopic = "no-such-topic"
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
  case contentRenewed = "content-renewed"
  case contentBroken = "content-broken"
  case contentFaults = "content-faults"
  case gapsKept = "gaps-kept"
  case pager
  case preparing = "preparing"
  case preparingPart = "preparing-part"
  case lineTooLong = "line-too-long"
  case lineUnreadable = "line-unreadable"
  case lineWithoutQuestion = "line-without-question"
  case reflectStart = "reflect-start"
  case reflectStartUntimed = "reflect-start-untimed"
  case reflectFault = "reflect-fault"
  case reflectWords = "reflect-words"
  case reflectNumber = "reflect-number"
  case reflectPrompt = "reflect-prompt"
  case reflectScale = "reflect-scale"
  case reflectChoice = "reflect-choice"
  case reflectHelpText = "reflect-help-text"
  case reflectHelpSkip = "reflect-help-skip"
  case reflectHelp = "reflect-help"
  case reflectUnclear = "reflect-unclear"
  case reflectPassedOver = "reflect-passed-over"
  case reflectEarlier = "reflect-earlier"
  case reflectRequired = "reflect-required"
  case reflectFirst = "reflect-first"
  case reflectShortened = "reflect-shortened"
  case reflectNoTips = "reflect-no-tips"
  case detailsFound = "details-found"
  case detailsReplaced = "details-replaced"
  case detailsChange = "details-change"
  case detailsReplace = "details-replace"
  case detailsKeep = "details-keep"
  case detailsEdit = "details-edit"
  case detailsAgain = "details-again"
  case detailsWords = "details-words"
  case planSentence = "plan-sentence"
  case planMissing = "plan-missing"
  case answerGiven = "answer-given"
  case keep
  case keepAgain = "keep-again"
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
  case reflectDraft = "reflect-draft"
  case draftFailed = "draft-failed"
  case draftNotRemoved = "draft-not-removed"
  case draftWaits = "draft-waits"
  case draftFound = "draft-found"
  case draftChanged = "draft-changed"
  case draftGoOn = "draft-go-on"
  case draftKeep = "draft-keep"
  case draftDiscard = "draft-discard"
  case draftLater = "draft-later"
  case draftDiscarded = "draft-discarded"
  case draftKept = "draft-kept"
  case inquiryWords = "inquiry-words"
  case answerYes = "answer-yes"
  case answerPartly = "answer-partly"
  case answerSomewhat = "answer-somewhat"
  case answerNo = "answer-no"
  case followPlan = "follow-plan"
  case followSkip = "follow-skip"
  case askInstead = "ask-instead"
  case followOccurred = "follow-occurred"
  case followDone = "follow-done"
  case followHelped = "follow-helped"
  case followMissed = "follow-missed"
  case followDecision = "follow-decision"
  case followKeep = "follow-keep"
  case followAdapt = "follow-adapt"
  case followDrop = "follow-drop"
  case followAction = "follow-action"
  case followStays = "follow-stays"
  case followDropped = "follow-dropped"
  case journalFailed = "journal-failed"
  case fileFull = "file-full"
  case fileReadOnly = "file-read-only"
  case fileNotAllowed = "file-not-allowed"
  case fileNotAFile = "file-not-a-file"
  case fileNotAFolder = "file-not-a-folder"
  case fileBroken = "file-broken"
  case fileNoHome = "file-no-home"
  case fileBusy = "file-busy"
  case fileOther = "file-other"
  case journalAged = "journal-aged"
  case journalDeletions = "journal-deletions"
  case deleteQuestion = "delete-question"
  case deleteAllQuestion = "delete-all-question"
  case deleteYes = "delete-yes"
  case deleteNo = "delete-no"
  case deleteNothing = "delete-nothing"
  case deleted
  case deletedAll = "deleted-all"
  case deleteDamaged = "delete-damaged"
  case keepDays = "keep-days"
  case keepDaysOff = "keep-days-off"
  case exported
  case trendTitle = "trend-title"
  case trendCount = "trend-count"
  case trendFew = "trend-few"
  case trendTension = "trend-tension"
  case trendTensionLine = "trend-tension-line"
  case trendTensionAll = "trend-tension-all"
  case trendTensionCounts = "trend-tension-counts"
  case trendChoices = "trend-choices"
  case trendReactions = "trend-reactions"
  case trendReactionLine = "trend-reaction-line"
  case trendPlans = "trend-plans"
  case trendPlanOccurred = "trend-plan-occurred"
  case trendPlanDone = "trend-plan-done"
  case trendPlanHelped = "trend-plan-helped"
  case trendOf = "trend-of"
  case trendOfPartly = "trend-of-partly"
  case trendTimes = "trend-times"
  case trendTriggers = "trend-triggers"

  /// The names that may stand between braces in its wording.
  var placeholders: [String] {
    switch self {
    case .greeting: ["tips", "articles"]
    case .reading: ["word", "reading"]
    case .otherLanguage: ["title"]
    case .sayNow: ["sentence"]
    case .readMore, .readFails, .readWords, .readWhy, .readAfter, .readBefore, .readPhone,
      .readAgain, .readOther:
      ["question"]
    case .commandNearest: ["command", "nearest"]
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
    case .contentBroken, .reflectFault: ["file", "line"]
    case .contentFaults, .journalDamaged, .journalNoEntry: ["count"]
    case .reflectStart: ["title", "minutes"]
    case .reflectStartUntimed: ["title"]
    case .reflectNumber: ["number", "total"]
    case .reflectScale: ["low", "high"]
    case .reflectChoice: ["high"]
    case .reflectShortened: ["limit"]
    case .detailsChange: ["detail", "word"]
    case .preparingPart: ["percentage"]
    case .planSentence: ["situation", "action"]
    case .keptAll, .keptAnswers: ["count", "path"]
    case .keptPlan: ["path"]
    case .keepFailed: ["reason"]
    case .noSuchScript: ["script", "scripts"]
    case .journalLine: ["number", "day", "script", "plan"]
    case .journalHeading: ["number", "day", "script"]
    case .journalPlan: ["plan"]
    case .draftFailed, .draftNotRemoved, .journalFailed: ["reason"]
    case .draftFound: ["day", "title", "count"]
    case .draftKept, .exported, .fileFull, .fileReadOnly, .fileNotAllowed, .fileNotAFile,
      .fileNotAFolder, .fileBroken, .fileBusy:
      ["path"]
    case .fileOther: ["path", "reason"]
    case .followMissed, .journalAged, .deleteAllQuestion, .deleted,
      .trendTensionAll, .trendTimes:
      ["count"]
    case .followStays, .followDropped: ["plan"]
    case .journalDeletions: ["count", "day"]
    case .deletedAll: ["count", "drafts"]
    case .deleteDamaged: ["count", "path"]
    case .keepDays: ["days"]
    case .trendCount: ["count", "first", "last"]
    case .answerGiven: ["answer"]
    case .noSuchTopic: ["name"]
    case .trendFew: ["count", "needed"]
    case .trendTensionLine: ["before", "after"]
    case .trendTensionCounts: ["lower", "same", "higher"]
    case .trendReactionLine: ["count", "effects"]
    case .trendOf: ["count", "total"]
    case .trendOfPartly: ["count", "total", "partly"]
    default: []
    }
  }
}
