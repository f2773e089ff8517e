#!/usr/bin/env python3
"""Asks 100,000 questions and holds 500 reflections in one process each, and watches what it holds on to.

    Tests/full/soak.py PROGRAM [--questions 100000] [--reflections 500] [--seed 8]

Memory may grow by at most 8 MiB between a tenth of the way and the end, open files by none.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from terminal import Terminal

REPOSITORY = Path(__file__).resolve().parents[2]
MOST_GROWTH = 8 << 20


def held(process):
    """The bytes in memory and the open files of a process."""
    status = Path(f"/proc/{process}/status").read_text()
    memory = int(status.split("VmRSS:")[1].split()[0]) * 1024
    return memory, len(os.listdir(f"/proc/{process}/fd"))


def judge(name, first, last):
    growth, files = last[0] - first[0], last[1] - first[1]
    print(f"{name}: {first[0] >> 20} MiB, then {last[0] >> 20} MiB; {first[1]} open files, then {last[1]}")
    return growth <= MOST_GROWTH and files <= 0


def environment(home):
    return {"HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm", "PAGER": "cat"}


def batch(program, count, chance, home):
    lines = []
    for language in ("nl", "en"):
        table = (REPOSITORY / f"Knowledge/questions.{language}.tsv").read_text().split("\n")[1:]
        lines += [line.split("\t")[0] for line in table if line]
    process = subprocess.Popen([program, "--format", "json"], cwd=REPOSITORY, env=environment(home),
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask():
        for _ in range(count):
            words = chance.choice(lines).split(" ")
            chance.shuffle(words)
            process.stdin.write((" ".join(words) + "\n").encode())
        process.stdin.close()

    threading.Thread(target=ask, daemon=True).start()
    first = None
    answers = 0
    for answers, _ in enumerate(process.stdout, 1):
        if answers == count // 10:
            first = held(process.pid)
        if answers == count - 1:
            last = held(process.pid)
    process.wait()
    return answers == count and judge(f"{count} questions", first, last)


def reflections(program, count, home):
    chat = Terminal([program, "--language", "nl"], environment(home), REPOSITORY)
    chat.wait(b"vraag>")
    first = last = None
    for number in range(1, count + 1):
        chat.type(b"/terugblik twee-minuten")
        seen = chat.wait(b"antwoord>", b"vraag>")
        while b"antwoord>" in seen:
            # The last question is what to keep: nothing.
            chat.type(b"3" if b"Niets" in seen else b"1")
            seen = chat.wait(b"antwoord>", b"vraag>")
        if number == max(1, count // 10):
            first = held(chat.process)
        if number == count:
            last = held(chat.process)
    chat.type(b"/stop")
    chat.end()
    return judge(f"{count} reflections", first, last)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("program")
    options.add_argument("--questions", type=int, default=100_000)
    options.add_argument("--reflections", type=int, default=500)
    options.add_argument("--seed", type=int, default=8)
    options = options.parse_args()
    program = os.path.abspath(options.program)
    with tempfile.TemporaryDirectory() as home:
        results = [batch(program, options.questions, random.Random(options.seed), home),
                   reflections(program, options.reflections, home)]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
