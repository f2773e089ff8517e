package import SourceText

/// The beginning of a reflection script for people to fill in, with remarks that say how.
package struct ScriptTemplate: Sendable {
  private let language: Language

  package init(_ language: Language) {
    self.language = language
  }

  /// A short script that works as it is: safety, one question, a plan.
  package func script(_ title: String) -> String {
    let value = FrontMatter.written(title)
    switch language {
    case .dutch:
      return """
        ---
        title: \(value)
        minutes: 3
        language: nl
        ---
        <!-- Elke kop is een vraag. De id erachter is hetzelfde in elke taal.
             Laat de vraag over veiligheid staan, en eindig met één klein plan. -->

        ## Was er geweld of dreiging, of voel je je nu onveilig? {#veilig}
        Dit antwoord wordt nooit bewaard.

        - Nee, dat speelt niet
        - Ja -> steun
        - Weet ik niet -> steun

        Verplicht: ja
        Bewaar: nee

        ## Wat gebeurde er? {#feiten}
        <!-- Vervang deze vraag door die van jou. Zonder lijst is het antwoord vrije tekst. -->
        Alleen wat een camera zou zien. Laat namen en nummers weg.

        Antwoord: tekst 400

        ## Bij welk signaal wil je het anders doen? {#als}
        Plan: als

        ## Welke kleine stap zet jij dan als eerste? {#dan}
        Plan: dan

        ## Dit is je plan {#plan}
        Antwoord: geen
        Toon: plan
        Einde

        ## Je hoeft dit niet alleen te doen {#steun}
        <!-- Schrijf hier wie er in jouw organisatie te bereiken is. -->
        Bel 112 bij gevaar. Praat vandaag met je leidinggevende.

        Antwoord: geen
        Einde

        """
    case .english:
      return """
        ---
        title: \(value)
        minutes: 3
        language: en
        ---
        <!-- Each heading is a question. The id behind it is the same in every language.
             Keep the question about safety, and end in one small plan. -->

        ## Was there violence or a threat, or do you feel unsafe now? {#veilig}
        This answer is never kept.

        - No, nothing like that
        - Yes -> steun
        - I don’t know -> steun

        Required: yes
        Keep: no

        ## What happened? {#feiten}
        <!-- Put your own question here. Without a list the answer is free text. -->
        Only what a camera would see. Leave names and numbers out.

        Answer: text 400

        ## What will be your signal to do it differently? {#als}
        Plan: if

        ## What is the first small thing you do then? {#dan}
        Plan: then

        ## This is your plan {#plan}
        Answer: none
        Show: plan
        End

        ## You don’t have to do this alone {#steun}
        <!-- Say here who can be reached in your organisation. -->
        If you are in danger, call 112. Talk to your manager today.

        Answer: none
        End

        """
    }
  }
}
