// Adds entries to a journal, as one of several processes that do so at once:
//
//     JournalProbe FOLDER NAME COUNT

import Journal
import SourceText

let arguments = CommandLine.arguments
let store = JournalStore(folder: arguments[1])
for number in 0..<(Int(arguments[3]) ?? 0) {
  try store.append(
    JournalEntry(
      id: "\(arguments[2])-\(number)", day: "2026-01-15", scriptID: "na-gesprek",
      language: .dutch, turns: [], plan: nil))
}
