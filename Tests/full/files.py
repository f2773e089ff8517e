#!/usr/bin/env python3
"""Measures what bad files cost, in seconds of the processor and in memory.

    Tests/full/files.py PROGRAM [--files 100000] [--seed 8]

Each row is a knowledge folder with one good article and one thing that is wrong. The good article
must answer, `check` must name the fault, and neither may take more than 2 seconds and 256 MiB;
100,000 files may take more time, which is shown.
"""

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

GOOD = "---\ntitle: T\nauthor: A\n---\n## Kalm {#kalm}\nAdem.\n\nVragen:\n- klant is boos\n"
HEAD = "---\ntitle: T\nauthor: A\n---\n"
SIZE = (2 << 20) - 4096
# What has no text, and no fault either.
EMPTY = {"remarks", "carriage returns"}
MOST_SECONDS = 2.0
MOST_MEMORY = 256


def repeated(unit, head=""):
    return (head + unit * ((SIZE - len(head)) // len(unit))).encode()


def mutated(chance):
    """The good article with random changes, again and again."""
    data = bytearray()
    while len(data) < SIZE // 8:
        part = bytearray(GOOD.encode())
        for _ in range(chance.randrange(1, 6)):
            part[chance.randrange(len(part))] = chance.randrange(256) or 1
        data += part
    return bytes(data)


def faults(chance):
    return {
        "64 MiB in one line": b"x" * (64 << 20),
        "1 GiB, sparse": 1 << 30,
        "a 2 MiB line": b"## A {#a}\n" + b"x" * SIZE,
        "one long line, then others": b"## A {#a}\n" + b"x" * 70_000 + b"\ny\n",
        "NUL": b"## A {#a}\nx\0y\n",
        "UTF-16": b"\xff\xfe" + HEAD.encode("utf-16-le"),
        "broken UTF-8": b"## A {#a}\n" + b"\xff\xc3\n" * (SIZE // 3),
        "random changes": mutated(chance),
        "remarks": repeated("<!-- -->\n"),
        "front matter without an end": repeated("a: b\n", "---\n"),
        "the same key": repeated("title: v\n", "---\n"),
        "a line without a colon": repeated("v\n", "---\n"),
        "anchors and aliases": b"---\na: &a [x,x,x]\nb: &b [*a,*a,*a]\ntitle: *b\n---\n## A {#a}\nx\n",
        "an open quotation mark": b"---\ntitle: \"x\nauthor: {a: b\n---\n## A {#a}\nx\n",
        "tips without ids": repeated("## T\nx\n", HEAD),
        "the same tip": repeated("## T {#a}\nx\n", HEAD),
        "paragraphs": repeated("a b\n\n"),
        "carriage returns": repeated("\r"),
        "marks on one letter": repeated("\u0301", "## A {#a}\ne"),
    }


def run(program, arguments, question=""):
    """The exit code, output, seconds of the processor and MiB of a run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([program] + arguments, stdin=subprocess.PIPE, stdout=output,
                                   stderr=subprocess.STDOUT, cwd=Path(__file__).resolve().parents[2],
                                   env={"HOME": "/dev/null", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})
        process.stdin.write(question.encode())
        process.stdin.close()
        _, status, used = os.wait4(process.pid, 0)
        output.seek(0)
        text = output.read().decode(errors="replace")
    return os.waitstatus_to_exitcode(status), text, used.ru_utime + used.ru_stime, used.ru_maxrss // 1024


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("program")
    options.add_argument("--files", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=8)
    options = options.parse_args()
    program = os.path.abspath(options.program)
    failed = False
    for name, data in faults(random.Random(options.seed)).items():
        with tempfile.TemporaryDirectory() as folder:
            nl = Path(folder) / "nl"
            nl.mkdir()
            (nl / "goed.md").write_text(GOOD)
            with open(nl / "zz.md", "wb") as file:
                file.truncate(data) if isinstance(data, int) else file.write(data)
            code, text, seconds, memory = run(
                program, ["--no-cache", "--format", "json", "--knowledge", folder], "klant is boos\n")
            check, report, seconds2, memory2 = run(program, ["check", "--knowledge", folder])
            isNamed = name in EMPTY or "nl/zz.md:" in report
            isRight = (code == 0 and '"status":"answered"' in text and check == 1 and isNamed
                       and max(seconds, seconds2) <= MOST_SECONDS and max(memory, memory2) <= MOST_MEMORY)
            failed |= not isRight
            print(f"{'ok  ' if isRight else 'FAIL'} {name}: ask {seconds:.2f} s, {memory} MiB; "
                  f"check {seconds2:.2f} s, {memory2} MiB, {report.count(chr(10))} lines", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(options.files):
            if number % 1000 == 0:
                part = Path(folder) / "nl" / str(number)
                part.mkdir(parents=True)
            (part / f"{number}.md").write_text(GOOD.replace("kalm", f"kalm-{number}"))
        code, text, seconds, memory = run(
            program, ["--no-cache", "--format", "json", "--knowledge", folder], "klant is boos\n")
        isRight = code == 0 and '"status":"answered"' in text
        failed |= not isRight
        print(f"{'ok  ' if isRight else 'FAIL'} {options.files} files: {seconds:.2f} s, {memory} MiB")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
