import Reflection
import SourceText

/// Holds the numbers to call in the scripts against the list of contacts, so that there is one place in
/// which they are looked after.
struct ContactCheck {
  /// Shorter runs of digits are no number to call.
  private static let shortest = 3

  let lists: [UtteranceLists]

  /// The numbers in what scripts say that no contact of their language has, in order of place.
  func findings(in scripts: [Script]) -> [Diagnostic] {
    scripts.flatMap { script -> [Diagnostic] in
      guard let list = lists.first(where: { $0.language == script.language }) else {
        return []
      }
      let known = Set(list.contacts.flatMap(Self.numbers))
      return script.steps.filter { !$0.isQuestion }.flatMap { step in
        step.text.flatMap(Self.numbers).filter { !known.contains($0) }.map { number in
          Diagnostic(
            "unknown-contact", at: step.location,
            "the step ‘\(step.id)’ says ‘\(number)’, which is not in \(list.contactsChecked.location.file)",
            repair: "put the number right there or here, so that both say the same")
        }
      }
    }
  }

  /// The numbers in a text, with the dashes inside them: `0800-0113`.
  private static func numbers(_ text: String) -> [String] {
    text.split { !$0.isNumber && $0 != "-" }.map { part in
      String(part.drop { $0 == "-" }.reversed().drop { $0 == "-" }.reversed())
    }.filter { $0.count(where: \.isNumber) >= shortest }
  }
}
