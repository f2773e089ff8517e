"""A program at a terminal of its own, for the scripts beside this one."""

import os
import pty
import select


class Terminal:
    """Starts `arguments` in `folder`, with nothing but `environment` around it."""

    def __init__(self, arguments, environment, folder="."):
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(arguments[0], arguments, environment)

    def type(self, line):
        os.write(self.terminal, line + b"\r")

    def wait(self, *texts, seconds=120):
        """What is shown up to and with one of the texts."""
        seen = b""
        while not any(text in seen for text in texts):
            if not select.select([self.terminal], [], [], seconds)[0]:
                raise SystemExit(f"nothing came after {seen[-300:]!r}")
            seen += os.read(self.terminal, 65536)
        return seen

    def end(self):
        """Reads on to the end, and returns the exit code."""
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:
            # A terminal whose program has gone is read with an error on Linux.
            pass
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])
