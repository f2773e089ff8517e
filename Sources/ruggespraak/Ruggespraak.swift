import ArgumentParser

/// The command line: which commands there are.
struct Ruggespraak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ruggespraak",
    abstract: "Tips for hard conversations, at once and with their source.",
    discussion: """
      Without a command: a chat at a terminal, else an answer for each line of standard input.

        ruggespraak
        ruggespraak ask klant schreeuwt tegen me aan de balie
        printf 'how do I tell a customer bad news?\\n' | ruggespraak --format json
        ruggespraak reflect

      In the chat, /help shows what else you can type. ‘ruggespraak help chat’ lists the options of \
      answers.

      Exit codes: 0 done; 1 no answer (ask), findings (check), below the gate (eval), no such group \
      (gaps), no such entry or nothing deleted (journal); 2 could not do its job; 64 wrong usage; \
      130 Ctrl-C in a one-shot run.
      """,
    version: "0.1.0",
    subcommands: [
      Chat.self, Ask.self, Reflect.self, JournalCommand.self, Tips.self, Check.self, Eval.self,
      New.self, Import.self, Stats.self, Gaps.self,
    ],
    defaultSubcommand: Chat.self)
}
