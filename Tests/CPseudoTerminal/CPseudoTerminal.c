// For posix_openpt and its kin, and for dladdr.
#define _GNU_SOURCE

#include "CPseudoTerminal.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

// What the child does until it becomes the program. Only calls that are safe after a fork in a
// process with several threads. The reason of a failure goes through `report`.
static void become_program(const char *slave_name, const char *path, char *const arguments[],
                           char *const environment[], int report) {
  // NSIG would do, but the signals of real time count too.
  for (int number = 1; number < 65; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);

  setsid();
  int slave = open(slave_name, O_RDWR);
  if (slave >= 0 && ioctl(slave, TIOCSCTTY, 0) == 0) {
    for (int standard = 0; standard <= 2; standard++) dup2(slave, standard);
    for (int other = 3; other < 1024; other++) {
      if (other != report) close(other);
    }
    execve(path, arguments, environment);
  }
  int reason = errno;
  if (write(report, &reason, sizeof reason) < 0) _exit(126);
  _exit(127);
}

static int open_master(int columns, int rows, char *slave_name, size_t size) {
  int master = posix_openpt(O_RDWR | O_NOCTTY);
  if (master < 0) return -1;
  fcntl(master, F_SETFD, FD_CLOEXEC);
  // Tests run beside each other, so ptsname and its one buffer won't do.
  if (grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, slave_name, size) != 0 ||
      pty_resize(master, columns, rows) != 0) {
    int reason = errno;
    close(master);
    errno = reason;
    return -1;
  }
  return master;
}

int pty_open(int columns, int rows, int *inside) {
  char slave_name[128];
  int master = open_master(columns, rows, slave_name, sizeof slave_name);
  if (master < 0) return -1;
  *inside = open(slave_name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*inside >= 0) return master;
  close(master);
  return -1;
}

int pty_start(const char *path, char *const arguments[], char *const environment[], int columns,
              int rows, struct pty_program *program) {
  char slave_name[128];
  int master = open_master(columns, rows, slave_name, sizeof slave_name);
  if (master < 0) return errno;
  int report[2];
  if (pipe(report) != 0) {
    int reason = errno;
    close(master);
    return reason;
  }
  fcntl(report[0], F_SETFD, FD_CLOEXEC);
  fcntl(report[1], F_SETFD, FD_CLOEXEC);

  pid_t process = fork();
  if (process == 0) become_program(slave_name, path, arguments, environment, report[1]);
  int reason = process < 0 ? errno : 0;
  close(report[1]);
  // The pipe closes by itself when the program starts.
  int failure = 0;
  ssize_t count = 0;
  if (process > 0) {
    do {
      count = read(report[0], &failure, sizeof failure);
    } while (count < 0 && errno == EINTR);
  }
  close(report[0]);
  if (count > 0) {
    waitpid(process, NULL, 0);
    reason = failure;
  }
  if (reason != 0) {
    close(master);
    return reason;
  }
  program->terminal = master;
  program->process = process;
  return 0;
}

int pty_resize(int terminal, int columns, int rows) {
  struct winsize size;
  memset(&size, 0, sizeof size);
  size.ws_col = (unsigned short)columns;
  size.ws_row = (unsigned short)rows;
  return ioctl(terminal, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

long pty_read(int terminal, void *buffer, unsigned long size, int timeout_milliseconds) {
  struct pollfd request = {.fd = terminal, .events = POLLIN, .revents = 0};
  int ready = poll(&request, 1, timeout_milliseconds);
  if (ready == 0 || (ready < 0 && errno == EINTR)) return -1;
  if (ready < 0) return -2;
  ssize_t count = read(terminal, buffer, size);
  if (count >= 0) return count;
  if (errno == EINTR || errno == EAGAIN) return -1;
  // Linux says EIO once nobody has the program's end open.
  return errno == EIO ? 0 : -2;
}

int pty_write(int terminal, const void *bytes, unsigned long size) {
  const char *rest = bytes;
  while (size > 0) {
    ssize_t count = write(terminal, rest, size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return errno;
    rest += count;
    size -= (unsigned long)count;
  }
  return 0;
}

int pty_settings(int terminal, char *text, unsigned long size) {
  struct termios settings;
  if (tcgetattr(terminal, &settings) != 0) return errno;
  int used = snprintf(text, size, "%lx:%lx:%lx:%lx", (unsigned long)settings.c_iflag,
                      (unsigned long)settings.c_oflag, (unsigned long)settings.c_cflag,
                      (unsigned long)settings.c_lflag);
  for (int i = 0; i < NCCS && used >= 0 && (unsigned long)used < size; i++) {
    used += snprintf(text + used, size - (unsigned long)used, ":%x", settings.c_cc[i]);
  }
  return used >= 0 && (unsigned long)used < size ? 0 : ERANGE;
}

int pty_wait(int process, int timeout_milliseconds, struct pty_ending *ending) {
  memset(ending, 0, sizeof *ending);
  const int step = 2;
  for (int waited = 0;; waited += step) {
    int status;
    pid_t result = waitpid(process, &status, WNOHANG);
    if (result < 0 && errno != EINTR) return errno;
    if (result == process) {
      ending->finished = 1;
      ending->exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
      ending->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
      return 0;
    }
    if (waited >= timeout_milliseconds) return 0;
    struct timespec pause = {.tv_sec = 0, .tv_nsec = step * 1000000L};
    nanosleep(&pause, NULL);
  }
}

int pty_built_program(const char *name, char *path, unsigned long size) {
  Dl_info image;
  if (dladdr((void *)&pty_built_program, &image) == 0 || image.dli_fname == NULL) return ENOENT;
  // On macOS the tests sit some folders deep in a bundle, beside which the programs are.
  for (size_t length = strlen(image.dli_fname); length > 0; length--) {
    if (image.dli_fname[length - 1] != '/') continue;
    int used = snprintf(path, size, "%.*s%s", (int)length, image.dli_fname, name);
    if (used < 0 || (unsigned long)used >= size) return ERANGE;
    if (access(path, X_OK) == 0) return 0;
  }
  return ENOENT;
}

void pty_close(int terminal) { close(terminal); }
