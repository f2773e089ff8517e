/// What happens to likely personal details in an answer, before the answer is kept anywhere.
package enum DetailsHandling: String, CaseIterable, Sendable {
  /// The person chooses, at each answer with such details.
  case ask
  /// A word for its kind takes the place of each, and that is said.
  case replace
  /// The answer stays as it was typed.
  case keep
}
