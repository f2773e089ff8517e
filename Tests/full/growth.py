#!/usr/bin/env python3
"""How time, memory and the index grow with the number of passages: a table and a plot in Markdown.

    Tests/full/growth.py PROGRAM CORPUS.jsonl QUESTIONS.txt [--sizes 1000,10000,100000,1000000] [--full-up-to 100000]

The first so many passages of the corpus are indexed in a new process with an empty cache (wall and CPU time, peak
memory), a second process starts from the kept index, and a third is asked one question after the other, each when
the answer to the one before is there: the median and the 99th percentile are what somebody waits, pipes included.
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = 16


class Cell:
    """What was measured of one analysis at one size; times in seconds, sizes in bytes."""

    def __init__(self, analysis, size):
        self.analysis, self.size = analysis, size


def finished(process, start):
    """Wall time, CPU time and peak memory of a process, once it has ended."""
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"the program ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024


def begun(program, corpus, analysis, cache):
    command = [program, "--knowledge", corpus, "--format", "trec", "--top", "10", "--min-confidence", "0"]
    if analysis == "plain":
        command += ["--analysis", "plain"]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                            env={"XDG_CACHE_HOME": cache, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"})


def one_question(program, corpus, analysis, cache, question):
    start = time.monotonic()
    process = begun(program, corpus, analysis, cache)
    process.stdin.write(question + b"\n")
    process.stdin.close()
    process.stdout.read()
    return finished(process, start)


def waits(program, corpus, analysis, cache, questions):
    """How long each answer took, in order, and what the process used."""
    start = time.monotonic()
    process = begun(program, corpus, analysis, cache)
    out = process.stdout.fileno()
    times = []
    for place, question in enumerate(questions):
        asked = time.monotonic()
        process.stdin.write(question + b"\n")
        process.stdin.flush()
        if not os.read(out, 1 << 16):
            sys.exit(f"no answer to question {place + 1}")
        times.append(time.monotonic() - asked)
    process.stdin.close()
    process.stdout.read()
    # The first one waits for the start.
    return sorted(times[1:]), finished(process, start)


def answered(program, corpus, analysis, cache, questions):
    """The questions that get a line, the first one included: nobody can wait for the others."""
    process = begun(program, corpus, analysis, cache)
    run, _ = process.communicate(b"\n".join(questions) + b"\n")
    numbers = {int(line.split(b" ")[0]) for line in run.splitlines()}
    return [question for number, question in enumerate(questions, 1) if number in numbers]


def first_lines(corpus, count, path):
    with open(corpus, "rb") as lines, open(path, "wb") as out:
        written = 0
        for line in lines:
            if written == count:
                break
            out.write(line)
            written += 1
    if written < count:
        sys.exit(f"{corpus} has {written} passages, not {count}")
    # An index of what was written a moment ago is not kept, since it might still change.
    time.sleep(0.2)


def measure(program, corpus, analysis, size, questions):
    cell = Cell(analysis, size)
    with tempfile.TemporaryDirectory() as folder:
        part = f"{folder}/passages.jsonl"
        first_lines(corpus, size, part)
        cell.build, cell.build_cpu, cell.build_memory = one_question(program, part, analysis, folder, questions[0])
        cell.index = sum(path.stat().st_size for path in Path(folder).rglob("*.index"))
        starts = [one_question(program, part, analysis, folder, questions[0]) for _ in range(5)]
        cell.start = sorted(wall for wall, _, _ in starts)[2]
        start_cpu = sorted(cpu for _, cpu, _ in starts)[2]
        questions = answered(program, part, analysis, folder, questions)
        times, (_, cpu, cell.memory) = waits(program, part, analysis, folder, questions)
        cell.median = times[len(times) // 2]
        cell.rare = times[len(times) * 99 // 100]
        cell.cpu = max(0, cpu - start_cpu) / (len(questions) - 1)
    return cell


def duration(seconds):
    for unit, factor in (("s", 1), ("ms", 1e3)):
        if seconds * factor >= 1:
            return f"{seconds * factor:.3g} {unit}"
    return f"{seconds * 1e6:.0f} µs"


def table(cells):
    lines = ["| passages | analysis | build, wall | build, CPU | peak memory | index | start to end | memory, asked | "
             "a passage | CPU a question | p50 | p99 |", "|" + "---|" * 12]
    for cell in cells:
        lines.append(
            f"| {cell.size:,} | {cell.analysis} | {duration(cell.build)} | {duration(cell.build_cpu)} | "
            f"{cell.build_memory / 1e6:.0f} MB | {cell.index / 1e6:.1f} MB | {duration(cell.start)} | "
            f"{cell.memory / 1e6:.0f} MB | {cell.index / cell.size:.0f} B | {duration(cell.cpu)} | "
            f"{duration(cell.median)} | {duration(cell.rare)} |")
    return "\n".join(lines)


def plot(cells):
    """Both percentiles over the size, each on a scale of powers of ten; a letter a value."""
    marks = {}
    sizes = sorted({cell.size for cell in cells})
    values = [value for cell in cells for value in (cell.median, cell.rare)]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    rows = max(1, high - low) * (ROWS // max(1, high - low))

    def row(value):
        return round((math.log10(value) - low) / (high - low) * rows)

    for cell in cells:
        letter = cell.analysis[0]
        for value, mark in ((cell.median, letter), (cell.rare, letter.upper())):
            marks.setdefault((row(value), sizes.index(cell.size)), []).append(mark)
    lines = []
    for place in range(rows, -1, -1):
        power = low + place / rows * (high - low)
        label = duration(10 ** round(power)) if abs(power - round(power)) < 1e-9 else ""
        columns = "".join("".join(marks.get((place, column), ["·"])).center(14) for column in range(len(sizes)))
        lines.append(f"{label:>7} |{columns}".rstrip())
    lines.append(" " * 8 + "+" + "".join(f"{size:,}".center(14) for size in sizes).rstrip())
    names = sorted({cell.analysis for cell in cells})
    lines.append(" " * 9 + "; ".join(f"{name[0]} {name} p50, {name[0].upper()} {name} p99" for name in names))
    return "\n".join(lines)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("program")
    options.add_argument("corpus")
    options.add_argument("questions")
    options.add_argument("--sizes", default="1000,10000,100000,1000000")
    options.add_argument("--full-up-to", type=int, default=100_000, help="passages read in full")
    options.add_argument("--count", type=int, default=1000, help="questions")
    options = options.parse_args()
    questions = Path(options.questions).read_bytes().split(b"\n")[:options.count]
    cells = []
    for size in map(int, options.sizes.split(",")):
        for analysis in ("plain", "full") if size <= options.full_up_to else ("plain",):
            cell = measure(os.path.abspath(options.program), options.corpus, analysis, size, questions)
            cells.append(cell)
            print(table([cell]).split("\n")[-1], file=sys.stderr, flush=True)
    print(table(cells))
    print()
    print(plot(cells))


if __name__ == "__main__":
    main()
