import Foundation
import TestSupport

/// A script for tests of how answers are kept, so that they don't depend on the shipped questions.
enum ShortScript {
  /// A gate, a number, eight texts and a plan: twelve questions.
  private static let text =
    """
    ---
    title: Proef
    ---
    ## Veilig? {#veilig}
    - Ja
    - Nee -> steun
    Verplicht: ja
    Bewaar: nee

    ## Hoe gespannen? {#spanning-voor}
    Antwoord: schaal 0-10

    """ + (3...10).map { "## Tekst \($0)? {#tekst-\($0)}\n\n" }.joined() + """
      ## Als? {#als}
      Plan: als

      ## Dan? {#dan}
      Plan: dan
      Einde

      ## Steun {#steun}
      Praat erover, of bel 113.

      Antwoord: geen
      Einde

      """

  /// Replies to all questions, and then to what is to be kept.
  static let replies =
    ["1", "6"] + (3...10).map { "marker-\($0)" } + ["iemand roept", "adem ik uit", "1"]

  /// Makes a folder of prompts in which this is the usual script, and returns its path.
  static func install(in folder: TemporaryFolder) throws -> String {
    try folder.write(text, to: "prompts/nl/na-gesprek.md")
    try folder.write(
      try Repository.text(of: "Prompts/nl/assistant.md"), to: "prompts/nl/assistant.md")
    return "\(folder.path)/prompts"
  }
}
