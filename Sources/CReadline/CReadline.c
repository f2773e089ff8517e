#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

// MARK: Signals

static const int handled[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
#define HANDLED_COUNT (sizeof handled / sizeof handled[0])

static struct sigaction previous_actions[HANDLED_COUNT];
static volatile sig_atomic_t arrived[HANDLED_COUNT];
static pthread_t reading_thread;

// The caller's mask; the one that blocks what is handled here; the one `pselect` waits with.
static sigset_t outer_mask, working_mask, waiting_mask;

static void note_signal(int number) {
  int saved_errno = errno;
  if (!pthread_equal(pthread_self(), reading_thread)) {
    // Only a signal on the reading thread ends its pselect.
    pthread_kill(reading_thread, number);
  } else {
    for (size_t i = 0; i < HANDLED_COUNT; i++) {
      if (handled[i] == number) arrived[i] = 1;
    }
  }
  errno = saved_errno;
}

static int has_arrived(int number) {
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    if (handled[i] == number) return arrived[i];
  }
  return 0;
}

static int take(int number) {
  int result = has_arrived(number);
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    if (handled[i] == number) arrived[i] = 0;
  }
  return result;
}

// A signal after which this line is given up.
static int line_is_doomed(void) {
  return has_arrived(SIGINT) || has_arrived(SIGTERM) || has_arrived(SIGHUP) || has_arrived(SIGQUIT);
}

static int respects_ignoring(int number) {
  return number == SIGQUIT || number == SIGTERM || number == SIGHUP || number == SIGTSTP;
}

static void install_handler(size_t i) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = note_signal;
  sigfillset(&action.sa_mask);
  sigaction(handled[i], &action, &previous_actions[i]);
  if (respects_ignoring(handled[i]) && previous_actions[i].sa_handler == SIG_IGN) {
    sigaction(handled[i], &previous_actions[i], NULL);
  }
}

static void take_over_signals(void) {
  reading_thread = pthread_self();
  sigset_t ours;
  sigemptyset(&ours);
  for (size_t i = 0; i < HANDLED_COUNT; i++) sigaddset(&ours, handled[i]);
  pthread_sigmask(SIG_BLOCK, &ours, &outer_mask);
  pthread_sigmask(SIG_BLOCK, NULL, &working_mask);
  waiting_mask = outer_mask;
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    sigdelset(&waiting_mask, handled[i]);
    arrived[i] = 0;
    install_handler(i);
  }
}

static void give_back_signals(int discards_interrupts) {
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    if (discards_interrupts && handled[i] == SIGINT) {
      // Ignoring a pending signal discards it: someone hammering Ctrl-C means one interruption.
      signal(SIGINT, SIG_IGN);
    }
    sigaction(handled[i], &previous_actions[i], NULL);
  }
  pthread_sigmask(SIG_SETMASK, &outer_mask, NULL);
}

// Sends `number` to ourselves under the caller's disposition of it.
static void raise_outside(int number, const sigset_t *mask_afterwards) {
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
  pthread_sigmask(SIG_SETMASK, mask_afterwards, NULL);
}

// MARK: Input

static int reached_end;

// Where bytes are read from: the terminal opened once more, or else standard input.
static int source = STDIN_FILENO;

// Ctrl-C throws away what was typed, possibly between the moment that `pselect` has seen input and
// the read, which would then wait with all signals blocked. On a descriptor of our own it doesn't
// wait, while standard input, shared with other processes, stays as they expect it.
static void open_source(void) {
  // Only the terminal that controls this process has a foreground group and the name /dev/tty.
  if (tcgetpgrp(STDIN_FILENO) < 0) return;
  int terminal = open("/dev/tty", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (terminal >= 0) source = terminal;
}

static void close_source(void) {
  if (source != STDIN_FILENO) close(source);
  source = STDIN_FILENO;
}

// Waits for input, letting signals through. Returns 1 for input, 0 for a signal, -1 for neither.
static int wait_for_input(void) {
  fd_set descriptors;
  FD_ZERO(&descriptors);
  FD_SET(STDIN_FILENO, &descriptors);
  int ready = pselect(STDIN_FILENO + 1, &descriptors, NULL, NULL, NULL, &waiting_mask);
  if (ready < 0) return errno == EINTR ? 0 : -1;
  return ready > 0;
}

// A byte that was read too early; -1 where there is none.
static int put_back = -1;

// The next byte that was typed, also in the middle of a paste, where Readline's own reading would
// sit out every signal until the paste is complete.
static int read_typed_byte(void) {
  if (put_back >= 0) {
    int byte = put_back;
    put_back = -1;
    return byte;
  }
  for (;;) {
    int ready = wait_for_input();
    if (line_is_doomed()) return READERR;
    if (ready == 0) continue;
    unsigned char byte;
    ssize_t count = ready < 0 ? -1 : read(source, &byte, 1);
    if (count == 1) return byte;
    if (count < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) continue;
    reached_end = 1;
    return EOF;
  }
}

// MARK: What may be shown

static enum creadline_treatment (*treatment_of)(unsigned int);

void creadline_treat_input(enum creadline_treatment (*treatment)(unsigned int scalar)) {
  treatment_of = treatment;
}

// The bytes of a character that were read and are still to be handed to Readline.
static unsigned char unread[8];
static int unread_start, unread_end;

// U+FFFD
static const char replacement[] = "\xEF\xBF\xBD";

static int has_unread(void) { return unread_start < unread_end || put_back >= 0; }

static void hand_over(const char *bytes, int count) {
  unread_start = 0;
  unread_end = count;
  memcpy(unread, bytes, (size_t)count);
}

// Reads the rest of a character that starts with the byte `first`; returns its scalar value, or -1
// where the bytes are no UTF-8. The bytes are handed over, and a further one is put back.
static long read_scalar(int first) {
  int length = first >= 0xF5 || first < 0xC2 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  static const long least[] = {0, 0, 0x80, 0x800, 0x10000};
  char bytes[4] = {(char)first};
  long value = length == 1 ? -1 : first & (0xFF >> (length + 1));
  for (int i = 1; i < length; i++) {
    int next = read_typed_byte();
    if (next < 0 || (next & 0xC0) != 0x80) {
      put_back = next < 0 ? -1 : next;
      hand_over(replacement, 3);
      return -1;
    }
    bytes[i] = (char)next;
    value = value << 6 | (next & 0x3F);
  }
  if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) {
    hand_over(replacement, 3);
    return -1;
  }
  hand_over(bytes, length);
  return value;
}

// What a terminal puts around a paste.
static const char paste_start[] = "\033[200~", paste_end[] = "\033[201~";
enum { paste_mark_length = sizeof paste_start - 1 };

// The last bytes that Readline was given, and whether they are part of a paste.
static char given[paste_mark_length];
static int is_pasting;

static int give(int byte) {
  memmove(given, given + 1, paste_mark_length - 1);
  given[paste_mark_length - 1] = (char)byte;
  if (memcmp(given, paste_start, paste_mark_length) == 0) is_pasting = 1;
  if (memcmp(given, paste_end, paste_mark_length) == 0) is_pasting = 0;
  return byte;
}

// Readline reads through this. What it reads it echoes as it is, so a pasted control sequence of
// eight bits, or a character that turns the writing direction, must not come as far as that.
static int read_byte(FILE *stream) {
  (void)stream;
  for (;;) {
    if (unread_start < unread_end) return give(unread[unread_start++]);
    int first = read_typed_byte();
    if (first < 0 && is_pasting) {
      // The text of a paste that breaks off is inserted without a zero behind it, and read beyond its end.
      hand_over(paste_end, paste_mark_length);
      continue;
    }
    if (first < 0) return first;
    if (first < 0x80) return give(first);
    long scalar = read_scalar(first);
    enum creadline_treatment treatment =
        scalar < 0 || treatment_of == NULL ? CREADLINE_KEEP : treatment_of((unsigned int)scalar);
    if (treatment == CREADLINE_REPLACE) hand_over(replacement, 3);
    if (treatment == CREADLINE_DROP) unread_end = 0;
  }
}

// MARK: Completion

static char **completion_words;
static int completion_count;

// Where the word that is being completed starts in the line.
static int completion_start;

// The next word of a completion that begins like the line does.
static char *next_completion(const char *text, int state) {
  static int next;
  if (state == 0) next = 0;
  size_t before = (size_t)completion_start, length = strlen(text);
  while (next < completion_count) {
    const char *line = completion_words[next++];
    if (strncmp(line, rl_line_buffer, before) != 0) continue;
    const char *word = line + before;
    if (strncmp(word, text, length) == 0) return strndup(word, strcspn(word, " "));
  }
  return NULL;
}

static char *no_completion(const char *text, int state) {
  (void)text;
  (void)state;
  return NULL;
}

static char **complete(const char *text, int start, int end) {
  (void)end;
  // Without this, Readline would go on and offer file names.
  rl_attempted_completion_over = 1;
  if (rl_line_buffer[0] != '/') return NULL;
  completion_start = start;
  return rl_completion_matches(text, next_completion);
}

void creadline_completions(const char *const words[], int count) {
  for (int i = 0; i < completion_count; i++) free(completion_words[i]);
  free(completion_words);
  completion_count = 0;
  completion_words = calloc(count > 0 ? (size_t)count : 1, sizeof *completion_words);
  if (completion_words == NULL) return;
  for (int i = 0; i < count; i++) {
    char *copy = strdup(words[i]);
    if (copy != NULL) completion_words[completion_count++] = copy;
  }
}

// MARK: Preparation

static int is_utf8(void) {
  const char *codeset = nl_langinfo(CODESET);
  return strcmp(codeset, "UTF-8") == 0 || strcmp(codeset, "utf8") == 0;
}

// Makes LC_CTYPE a UTF-8 one where there is any. Returns whether that went against the environment.
static int choose_utf8(void) {
  if (is_utf8()) return 0;
  return setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "en_US.UTF-8") != NULL;
}

// What the next line begins with, to be edited; NULL for nothing.
static char *draft;

void creadline_draft(const char *text) {
  free(draft);
  draft = strdup(text);
}

// Readline sets the locale by the environment when it starts and again before every line, and its
// eight-bit settings with it. Here, just before it shows the prompt, it gets a UTF-8 one after all.
static int prepare_line(void) {
  if (choose_utf8()) {
    rl_variable_bind("input-meta", "on");
    rl_variable_bind("convert-meta", "off");
    rl_variable_bind("output-meta", "on");
  }
  if (draft != NULL) rl_insert_text(draft);
  free(draft);
  draft = NULL;
  return 0;
}

// Readline reads the user's settings now, and would repeat the lines that it doesn't understand on
// standard error, with all control characters that are in them.
static void initialise_silently(void) {
  int errors = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
  if (errors >= 0 && nowhere >= 0) dup2(nowhere, STDERR_FILENO);
  rl_initialize();
  if (errors >= 0) dup2(errors, STDERR_FILENO);
  if (errors >= 0) close(errors);
  if (nowhere >= 0) close(nowhere);
}

// A pasted Ctrl-S would stop the terminal, which then shows nothing until somebody types Ctrl-Q. So both
// come to Readline while it reads a line; afterwards it gives back the settings that it found.
static void prepare_terminal(int has_meta_key) {
  rl_prep_terminal(has_meta_key);
  struct termios settings;
  int terminal = fileno(rl_instream);
  if (tcgetattr(terminal, &settings) != 0) return;
  settings.c_iflag &= ~(tcflag_t)IXON;
  tcsetattr(terminal, TCSADRAIN, &settings);
}

static void prepare_once(void) {
  static int prepared;
  if (prepared) return;
  prepared = 1;

  rl_readline_name = "Ruggespraak";
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_instream = stdin;
  rl_outstream = isatty(STDOUT_FILENO) ? stdout : stderr;
  rl_startup_hook = prepare_line;
  rl_prep_term_function = prepare_terminal;
  rl_getc_function = read_byte;
  rl_attempted_completion_function = complete;
  rl_completion_entry_function = no_completion;
  rl_completer_word_break_characters = " \t\n";

  setlocale(LC_CTYPE, "");
  using_history();
  initialise_silently();
}

// MARK: Reading

static int finished;
static char *finished_line;

// Readline leaves the line after Ctrl-D only where it takes the terminal out of bracketed paste.
static int stays_on_line_of_end(void) {
  const char *bracketed_paste = rl_variable_value("enable-bracketed-paste");
  return bracketed_paste == NULL || strcmp(bracketed_paste, "on") != 0;
}

static void finish_line(char *line) {
  finished = 1;
  finished_line = line;
  rl_callback_handler_remove();
  if (line == NULL && !line_is_doomed() && stays_on_line_of_end()) rl_crlf();
}

// Leaves a half-typed line: the cursor ends up below it, the terminal as it was found.
static void abandon_line(int signal_to_echo) {
  if (finished) {
    // Readline was waiting for the byte that Ctrl-C threw away, and has ended the line by itself.
    free(finished_line);
    finished_line = NULL;
  } else {
    rl_callback_sigcleanup();
    rl_free_line_state();
    rl_point = rl_end;
    rl_redisplay();
  }
  if (signal_to_echo != 0) rl_echo_signal_char(signal_to_echo);
  rl_crlf();
  rl_replace_line("", 1);
  // Does nothing for a line that has ended.
  rl_callback_handler_remove();
  fflush(rl_outstream);
}

static void show_line_again(void) {
  rl_reset_after_signal();
  rl_reset_screen_size();
  rl_forced_update_display();
}

static void stop_until_continued(void) {
  rl_echo_signal_char(SIGTSTP);
  rl_cleanup_after_signal();
  fflush(rl_outstream);
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    if (handled[i] == SIGTSTP) sigaction(SIGTSTP, &previous_actions[i], NULL);
  }
  raise_outside(SIGTSTP, &working_mask);
  // Here the process has been stopped and continued.
  for (size_t i = 0; i < HANDLED_COUNT; i++) {
    if (handled[i] == SIGTSTP) install_handler(i);
  }
  show_line_again();
}

// Returns the signal to die by in `*deadly`, else 0.
static enum creadline_outcome wait_for_line(int *deadly) {
  for (;;) {
    static const int deadly_signals[] = {SIGTERM, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof deadly_signals / sizeof deadly_signals[0]; i++) {
      if (take(deadly_signals[i])) {
        abandon_line(0);
        *deadly = deadly_signals[i];
        return CREADLINE_END;
      }
    }
    if (take(SIGINT)) {
      abandon_line(SIGINT);
      return CREADLINE_INTERRUPTED;
    }
    if (reached_end) {
      abandon_line(0);
      return CREADLINE_END;
    }
    if (finished) return finished_line != NULL ? CREADLINE_LINE : CREADLINE_END;
    if (take(SIGTSTP)) {
      stop_until_continued();
    } else if (take(SIGCONT)) {
      // SIGSTOP left no time to tidy up, and whoever had the terminal since may have changed it.
      rl_cleanup_after_signal();
      show_line_again();
    }
    if (take(SIGWINCH)) rl_resize_terminal();

    int ready = has_unread() ? 1 : wait_for_input();
    if (ready < 0) reached_end = 1;
    if (ready > 0 && !line_is_doomed()) rl_callback_read_char();
  }
}

enum creadline_outcome creadline_read(const char *prompt, char **line) {
  *line = NULL;
  prepare_once();
  take_over_signals();
  finished = 0;
  finished_line = NULL;
  reached_end = 0;
  unread_start = unread_end = 0;
  put_back = -1;

  open_source();
  rl_reset_screen_size();
  rl_callback_handler_install(prompt, finish_line);
  int deadly = 0;
  enum creadline_outcome outcome = wait_for_line(&deadly);
  fflush(rl_outstream);
  close_source();

  give_back_signals(outcome == CREADLINE_INTERRUPTED);
  if (deadly != 0) raise_outside(deadly, &outer_mask);
  *line = finished_line;
  finished_line = NULL;
  return outcome;
}

void creadline_free(char *line) { free(line); }

int creadline_is_editline(void) { return strncmp(rl_library_version, "EditLine", 8) == 0; }

// MARK: History

void creadline_history_clear(void) { rl_clear_history(); }

void creadline_history_add(const char *line) {
  HIST_ENTRY *last = history_length > 0 ? history_get(history_base + history_length - 1) : NULL;
  if (last != NULL && strcmp(last->line, line) == 0) return;
  add_history(line);
}

void creadline_history_limit(int limit) { stifle_history(limit > 0 ? limit : 0); }

// MARK: Terminal

int creadline_columns(int descriptor) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

int creadline_rows(int descriptor) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_row;
}
