import ArgumentParser
import Consultation

/// What every command of the journal takes.
struct JournalOptions: ParsableArguments {
  @OptionGroup var content: ContentOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var screen: ScreenOptions

  func perform(_ command: (JournalCommands) throws -> Application.ExitCode) throws {
    try ruggespraak.perform(screen.settings(content, language)) { try $0.journal(command) }
  }
}
