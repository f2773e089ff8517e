// Reading a line from a terminal with GNU Readline.
//
// Nothing of Readline itself shows through: no macros, types or variables. All functions belong to
// one thread, the one that reads. Text is UTF-8.

#ifndef CREADLINE_H
#define CREADLINE_H

// How a call of `creadline_read` ended.
enum creadline_outcome {
  CREADLINE_LINE = 0,         // A line was typed; it may be empty.
  CREADLINE_END = 1,          // Ctrl-D on an empty line, or the terminal went away.
  CREADLINE_INTERRUPTED = 2,  // Ctrl-C; the half-typed line is gone.
};

// Whether the library at hand is libedit posing as Readline (1) or the real one (0).
int creadline_is_editline(void);

// Shows `prompt` and waits for a line. Invisible parts of the prompt stand between bytes 1 and 2.
//
// The prompt and what is typed go to standard output when that is a terminal, else to standard
// error. `*line` is set only for CREADLINE_LINE and is given back with `creadline_free`.
//
// While the call waits, SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH are handled
// here; before and after it, as the caller had arranged. SIGTERM, SIGHUP and SIGQUIT restore the
// terminal and are then raised again; only if the caller handles them itself does the call return,
// with CREADLINE_END. A SIGTERM, SIGHUP, SIGQUIT or SIGTSTP that the caller ignores stays ignored;
// a SIGINT does not.
enum creadline_outcome creadline_read(const char *prompt, char **line);

// Puts `text`, which is copied, into the next line that `creadline_read` reads, for editing.
void creadline_draft(const char *text);

// Frees a line that `creadline_read` set. NULL is fine.
void creadline_free(char *line);

// Empties the history.
void creadline_history_clear(void);

// Adds a line to the history, unless it equals the last one.
void creadline_history_add(const char *line);

// Keeps the history to its newest `limit` lines; 0 or less keeps none.
void creadline_history_limit(int limit);

// Makes Tab complete a line that starts with a slash to one of `lines`, which are copied, a word at a time.
void creadline_completions(const char *const lines[], int count);

// What becomes of a character that is typed or pasted.
enum creadline_treatment {
  CREADLINE_KEEP = 0,
  CREADLINE_DROP = 1,
  CREADLINE_REPLACE = 2,  // It becomes U+FFFD, as bytes that are no UTF-8 do.
};

// Asks `treatment` about each character beyond ASCII from now on; without it all are kept.
void creadline_treat_input(enum creadline_treatment (*treatment)(unsigned int scalar));

// The number of columns of the terminal behind a descriptor; 0 when it is none or does not say.
int creadline_columns(int descriptor);

// The number of rows, likewise.
int creadline_rows(int descriptor);

#endif
