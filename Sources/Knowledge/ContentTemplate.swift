package import SourceText

/// Beginnings of files for people to fill in, with remarks that say how.
package struct ContentTemplate: Sendable {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// The head of a new article; tips go below it.
  package func article(_ title: String) -> String {
    switch language {
    case .dutch:
      """
      ---
      title: \(FrontMatter.written(title))
      author:
      published:
      source:
      language: nl
      ---
      <!-- Vul hierboven de schrijver in; published en source mogen leeg blijven.
           Hieronder komt elke tip: ruggespraak new tip "Wat je doet" --file DIT-BESTAND
           Wat tussen deze tekens staat, ziet niemand die een vraag stelt. -->

      """
    case .english:
      """
      ---
      title: \(FrontMatter.written(title))
      author:
      published:
      source:
      language: en
      ---
      <!-- Fill in the author above; published and source may stay empty.
           Each tip goes below: ruggespraak new tip "What you do" --file THIS-FILE
           Nobody who asks a question sees what stands between these marks. -->

      """
    }
  }

  /// A new tip under an id that is not among `taken`, with the example questions that it has already.
  package func tip(
    _ title: String, questions: [String] = [], besides taken: Set<String> = []
  ) -> String {
    let examples = questions.map { "- \($0)\n" }.joined()
    var ids = ProposedIDs(besides: taken)
    let id = ids.add(title)
    switch language {
    case .dutch:
      return """
        ## \(Self.line(title)) {#\(id)}

        <!-- Schrijf hieronder de tip: 30 tot 90 woorden, met wat je doet en waarom het helpt.
             Stappen zijn regels die met - beginnen; een zin om te zeggen staat achter >, zo:
             > “Het duurt nog een kwartier. Wilt u wachten?” -->

        Vragen:
        \(examples)\
        <!-- Vier of meer regels met wat mensen typen, in hun eigen woorden:
             - de rij staat tot buiten -->

        Niet voor:
        <!-- Vragen die op deze lijken maar een andere tip nodig hebben; dit mag weg. -->

        Zoekwoorden:
        <!-- Nog een paar woorden, met komma's ertussen. Fase is vooraf, tijdens of achteraf. -->
        Fase: tijdens

        """
    case .english:
      return """
        ## \(Self.line(title)) {#\(id)}

        <!-- Write the tip below: 30 to 90 words, with what you do and why it helps.
             Steps are lines that start with -; a sentence to say stands behind >, like this:
             > “It will take a quarter of an hour. Would you like to wait?” -->

        Questions:
        \(examples)\
        <!-- Four or more lines with what people type, in their own words:
             - the queue reaches the door -->

        Not for:
        <!-- Questions that look like these but need another tip; you can take this out. -->

        Keywords:
        <!-- A few more words, with commas between them. The phase is before, during or after. -->
        Phase: during

        """
    }
  }

  /// A title on one line.
  private static func line(_ title: String) -> String {
    title.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
