// Running a program on a terminal of its own, for tests.
//
// The test holds the other end of the terminal: what it writes there is typed, what it reads there
// has been shown. Functions that return an int return 0, or an errno value.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

struct pty_program {
  int terminal;  // Descriptor of the test's end of the terminal.
  int process;   // The program's process id.
};

struct pty_ending {
  int finished;   // Whether the program has ended; 0 means that the time was up.
  int exit_code;  // What it returned; -1 when a signal ended it.
  int signal;     // The signal that ended it; 0 when it returned.
};

// Starts the program at `path` on a fresh terminal of `columns` by `rows` cells.
//
// `arguments` (from argv[0] on) and `environment` ("NAME=value") each end with NULL. The program
// leads a session of its own and has no descriptors but the terminal as 0, 1 and 2, no blocked
// signals and none ignored. A program that can't be started is an error of this call.
int pty_start(const char *path, char *const arguments[], char *const environment[], int columns,
              int rows, struct pty_program *program);

// Opens a terminal of `columns` by `rows` cells on which no program runs.
//
// Returns the test's end, and stores the program's; -1 where there is none.
int pty_open(int columns, int rows, int *inside);

// Gives the terminal another size; the system tells the program by SIGWINCH.
int pty_resize(int terminal, int columns, int rows);

// Reads what has been shown since the last time, waiting until there is something.
//
// Returns the number of bytes, 0 when the program's end is closed, -1 when nothing came in time and
// -2 when reading failed.
long pty_read(int terminal, void *buffer, unsigned long size, int timeout_milliseconds);

// Types bytes.
int pty_write(int terminal, const void *bytes, unsigned long size);

// Describes the terminal's settings as text, as `stty -g` does; 200 bytes are enough.
int pty_settings(int terminal, char *text, unsigned long size);

// Waits until the program ends, but not for ever. Call it no more once it has finished.
int pty_wait(int process, int timeout_milliseconds, struct pty_ending *ending);

// Finds a program that was built into the same folder as the tests that run, or one above it.
//
// Returns 0 and its path, ENOENT, or ERANGE when `size` bytes are too few.
int pty_built_program(const char *name, char *path, unsigned long size);

// Closes the test's end, upon which the program gets SIGHUP.
void pty_close(int terminal);

#endif
