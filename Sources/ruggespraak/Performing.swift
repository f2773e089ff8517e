import ArgumentParser
import Consultation
import Terminal

/// Carries a command out, and turns what went wrong into a message and an exit code.
func perform(
  _ settings: Settings, _ command: (Application) throws -> Application.ExitCode
) throws {
  try perform(settings) { screen in try command(Application(settings, screen: screen)) }
}

/// Carries a command out that needs no knowledge base.
func performOnFiles(
  _ options: ScreenOptions, _ command: (Workbench) throws -> Void
) throws {
  let settings = options.settings(nil)
  try perform(settings) { screen in
    try command(Workbench(screen: screen, usualLanguage: settings.usualLanguage))
    return .done
  }
}

private func perform(
  _ settings: Settings, _ command: (Screen) throws -> Application.ExitCode
) throws {
  // A closed pipe is told by `write`, so that the reader's leaving ends the run quietly.
  Screen.ignoreBrokenPipe()
  let screen = Screen(
    fileDescriptor: 1,
    colour: Screen.wantsColour(
      choice: settings.colour, environment: settings.environment,
      isTerminal: Screen.isTerminal(1)),
    width: Screen.width(of: 1) ?? settings.environment["COLUMNS"].flatMap { Int($0) } ?? 80)
  let code: Application.ExitCode
  do {
    code = try command(screen)
  } catch OutputError.closedPipe {
    return
  } catch {
    let errors = Screen(fileDescriptor: 2, colour: false, width: 80)
    try? errors.writeLine(StyledText("ruggespraak: \(Application.message(for: error))"))
    try? errors.flush()
    throw ExitCode(Application.ExitCode.failed.rawValue)
  }
  if code != .done { throw ExitCode(code.rawValue) }
}
