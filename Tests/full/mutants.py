#!/usr/bin/env python3
"""Changes the program a little, and sees whether the tests notice.

    Tests/full/mutants.py [--seed 8] [--count 45] [--area output] [--jobs 2] [--scratch FOLDER]

A mutant is one change of one place: a comparison turned round, a number one higher, a condition
negated, `&&` for `||`, a statement left out, `true` for `false`. All of them are written into one
copy of the checkout as choices at run time, so that it is built once; places that don't compile
that way are dropped. The tests of its area then run once for each mutant, with
RUGGESPRAAK_MUTANT set to its number. A test that fails has killed it, and so has one that never
ends. The same seed makes the same mutants. Survivors are printed, for a person to look at.

A changed program may do to files what it should not. Run by root, the tests are therefore run as
nobody, who can harm no device and no file of others.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
MODULE = "MutationSwitch"

# What is changed, and the tests that should see it.
AREAS = {
    "output": (["Sources/Terminal/PrintableText.swift", "Sources/Terminal/StyledText.swift",
                "Sources/Terminal/Screen.swift", "Sources/Terminal/StreamLineReader.swift",
                "Sources/Terminal/TextWrapping.swift", "Sources/Terminal/DisplayWidth.swift",
                "Sources/Consultation/Answers/JSONText.swift"],
               ["TerminalTests", "ConsultationTests.JSONTextTests"]),
    "recovery": (["Sources/Journal/RecordLine.swift", "Sources/Journal/JournalRecord.swift",
                  "Sources/Journal/JournalContents.swift", "Sources/Journal/JournalStore.swift",
                  "Sources/Journal/PrivateFile.swift", "Sources/Journal/PrivateDocument.swift",
                  "Sources/Journal/OpenFile.swift", "Sources/Journal/CRC32.swift",
                  "Sources/Journal/DraftStore.swift", "Sources/Journal/Draft.swift"],
                 ["JournalTests"]),
    "ranking": (["Sources/Search/Ranking/BM25.swift", "Sources/Search/Ranking/TopHits.swift",
                 "Sources/Search/Ranking/ExampleVotes.swift",
                 "Sources/Search/Ranking/ExampleCentres.swift",
                 "Sources/Search/Index/PostingLists.swift",
                 "Sources/Search/Ranking/QueryBuilder.swift",
                 "Sources/Search/Analysis/Tokenizer.swift",
                 "Sources/Search/Analysis/SpellingCorrector.swift",
                 "Sources/Search/Analysis/CompoundSplitter.swift"],
                ["SearchTests"]),
    "dialogue": (["Sources/Reflection/Dialogue.swift", "Sources/Reflection/Trail.swift",
                  "Sources/Reflection/StepDraft.swift", "Sources/Reflection/ScriptPaths.swift",
                  "Sources/Reflection/ScriptCheck.swift"],
                 ["ReflectionTests"]),
    "calibration": (["Sources/Knowledge/Calibration.swift",
                     "Sources/Consultation/Measuring/CalibrationFit.swift",
                     "Sources/Consultation/Measuring/CalibrationFile.swift",
                     "Sources/Consultation/Answers/Adviser.swift", "Sources/Consultation/Measuring/Evaluation.swift"],
                    ["ConsultationTests.CalibrationFitTests", "ConsultationTests.AdviserTests",
                     "ConsultationTests.EvaluationTests", "KnowledgeTests.KnowledgeBaseTests"]),
    "reading": (["Sources/SourceText/SourceFile.swift", "Sources/SourceText/FrontMatter.swift",
                 "Sources/SourceText/CommentedLines.swift", "Sources/SourceText/MarkdownLine.swift",
                 "Sources/SourceText/SourceFolder.swift", "Sources/SourceText/FileBytes.swift",
                 "Sources/Knowledge/ArticleParser.swift", "Sources/Knowledge/JSONScanner.swift"],
                ["SourceTextTests", "KnowledgeTests"]),
}

# Changes that change nothing, so that no test can see them: the place, marked in its line, what it
# becomes, and why. They are not made, and don't count.
EQUIVALENT = {
    "if byte < «0x80» {: 0x80 becomes 0x80 + 1":
        "no character of valid UTF-8 starts with the byte 0x80",
    "letters.allSatisfy({ $0 < «0x80» }),: 0x80 becomes 0x80 + 1":
        "a byte 0x80 stands behind a larger one, which ends the word's chance all the same",
    "guard (2 «*» Self.shortestPart...Self.longestWord).contains(letters.count),: * becomes +":
        "words of six and seven letters can't be cut into two parts of four either",
    "if i > «1», j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {: 1 becomes 1 + 1":
        "the first letters are the same, and two equal letters need no swap",
    "return ideal > «0» ? found / ideal : 0: 0 becomes 1":
        "a question to be answered has a best tip, whose gain is 2 at the first place",
    "case .success3: values = answerable.map { ($0.place ?? «11») <= 3 ? 1 : 0 }: 11 becomes 11 + 1":
        "12 is not among the first three either",
    "if pager.show(buffer) { buffer.removeAll(keepingCapacity: «true») }: true becomes false":
        "what is kept for later use is no behaviour",
    "var part = [UInt8](repeating: 0, count: 1 << «16»): 16 becomes 16 - 1":
        "a file is read in more steps",
    "var part = [UInt8](repeating: 0, count: 1 << «16»): 16 becomes 16 + 1":
        "a file is read in fewer steps",
    "«break»: left out": "it is all there is in its case of a `switch`, behind which the program goes on anyway",
}

# An operator, what it may become, what its operands are, and its precedence.
COMPARISON = ("Comparable", "ComparisonPrecedence", "Bool")
EQUALITY = ("Equatable", "ComparisonPrecedence", "Bool")
SUM = ("AdditiveArithmetic", "AdditionPrecedence", "T")
PRODUCT = ("BinaryInteger", "MultiplicationPrecedence", "T")
OPERATORS = {
    "<": (["<=", ">"], COMPARISON), "<=": (["<", ">"], COMPARISON),
    ">": ([">=", "<"], COMPARISON), ">=": ([">", "<"], COMPARISON),
    "==": (["!="], EQUALITY), "!=": (["=="], EQUALITY),
    "+": (["-"], SUM), "-": (["+"], SUM), "*": (["+"], PRODUCT), "/": (["*"], PRODUCT),
    "%": (["/"], PRODUCT), "&": (["|"], PRODUCT), "|": (["&"], ("BinaryInteger", "AdditionPrecedence", "T")),
    "&&": (["||"], ("", "LogicalConjunctionPrecedence", "Bool")),
    "||": (["&&"], ("", "LogicalDisjunctionPrecedence", "Bool")),
    "+=": (["-="], ("inout", "AssignmentPrecedence", "")), "-=": (["+="], ("inout", "AssignmentPrecedence", "")),
}
SPACED = re.compile(r"(?<=[\w)\]}\"?!]) (<=?|>=?|==|!=|&&|\|\||[-+]=|[-+*/%&|]) (?=\S)")
RANGE = re.compile(r"(?<=[\w)\]])(\.\.<|\.\.\.)(?=[\w(])")
NUMBER = re.compile(r"(?<![\w.$\"{}])(0x[0-9A-Fa-f]+|\d+\.\d+|\d[\d_]*)(?![\w.\"{}])")
TRUTH = re.compile(r"(?<![\w.])(true|false)\b")
CONDITION = re.compile(r"(?<![\w.])(?:if|guard|while) (.+?)(?: else)? \{")
STATEMENT = re.compile(r"^(\s+)((?:try )?(?!let |var |return\b|self = |self\.init|super|if |for |while |guard )[a-z_][\w.]*"
                       r"(?:\[[^\]]*\])?(?:\(.*\)|\.\w+\(.*\)| [-+]?= [^{]*)|continue|break|return)$")


@dataclass
class Mutant:
    area: str
    path: str
    line: int
    start: int
    end: int
    number: int = 0
    # What stands in the place, for a person, and as source.
    shown: str = ""
    kind: str = ""
    choice: str = ""


def is_equivalent(mutant):
    line = (REPOSITORY / mutant.path).read_text().split("\n")[mutant.line]
    marked = line[:mutant.start] + "«" + line[mutant.start:mutant.end] + "»" + line[mutant.end:]
    return f"{marked.strip()}: {mutant.shown}" in EQUIVALENT


def code_of(line):
    """The line with the insides of its strings and remarks blanked, as long as it was."""
    line = re.sub(r'"(?:\\.|[^"\\])*"', lambda match: '"' + "_" * (len(match.group()) - 2) + '"', line)
    remark = line.find("//")
    return line if remark < 0 else line[:remark] + " " * (len(line) - remark)


def parts(condition, start):
    """The places of a condition's parts between commas at the top."""
    depth, first = 0, start
    for place, letter in enumerate(condition):
        depth += (letter in "([{") - (letter in ")]}")
        if letter == "," and depth == 0:
            yield first, start + place
            first = start + place + 2
    yield first, start + len(condition)


def places(area, path, chance):
    """Every change that can be made to a file, one a place."""
    found = []
    isText = False
    for number, line in enumerate((REPOSITORY / path).read_text().split("\n")):
        if line.count('"""') % 2:
            isText = not isText
            continue
        code = code_of(line)
        if isText or not code.strip() or re.match(r"\s*(import|package import|#|@|\*|extension)|.*\bfunc [^\w ]", code):
            continue

        def add(start, end, kind, choice, shown):
            found.append(Mutant(area, path, number, start, end, kind=kind, choice=choice, shown=shown))

        for match in SPACED.finditer(code):
            choice = chance.choice(OPERATORS[match.group(1)][0])
            add(match.start(1), match.end(1), "operator", choice, f"{match.group(1)} becomes {choice}")
        for match in RANGE.finditer(code):
            add(match.start(1), match.end(1), "range", match.group(1), f"{match.group(1)} ends one elsewhere")
        for match in NUMBER.finditer(code):
            text = match.group(1)
            choice = "1.5 * " + text if "." in text else f"{text} {chance.choice('+-')} 1" if text != "0" else "1"
            add(match.start(1), match.end(1), "value", choice, f"{text} becomes {choice}")
        for match in TRUTH.finditer(code):
            choice = "false" if match.group(1) == "true" else "true"
            add(match.start(1), match.end(1), "value", choice, f"{match.group(1)} becomes {choice}")
        match = CONDITION.search(code)
        if match:
            for start, end in parts(match.group(1), match.start(1)):
                if not re.match(r"(let|var|case|#)\b", code[start:end]):
                    add(start, end, "condition", "", f"not ({line[start:end]})")
        match = STATEMENT.match(code)
        if match and code.count("(") == code.count(")"):
            add(match.start(2), match.end(2), "statement", "", "left out")
    return found


def symbol(number):
    """An operator of one letter, a different one for each number."""
    return chr(0x2200 + number) if number < 0x100 else chr(0x2500 + number - 0x100)


def rewritten(line, mutants):
    """A line with the choices of these mutants in it; inner ones first."""
    insertions = []
    for mutant in mutants:
        width = mutant.end - mutant.start
        if mutant.kind in ("operator", "range"):
            before, after = symbol(mutant.number), ""
        elif mutant.kind == "value":
            before, after = f"({MODULE}.isOn({mutant.number}) ? {mutant.choice} : ", ")"
        elif mutant.kind == "condition":
            isTrying = line[mutant.start:].startswith("try ")
            before, after = f"{'try ' if isTrying else ''}{MODULE}.turned({mutant.number}, ", ")"
        else:
            before, after = f"if !{MODULE}.isOn({mutant.number}) {{ ", " }"
        if mutant.kind in ("operator", "range"):
            insertions.append((mutant.start, 1, 0, before, width))
        else:
            # The widest opens first and closes last.
            insertions.append((mutant.start, 0, -width, before, 0))
            insertions.append((mutant.end, -1, width, after, 0))
    result, place = "", 0
    for start, _, _, text, width in sorted(insertions):
        result += line[place:start] + text
        place = start + width
    return result + line[place:]


def switches(mutants):
    """The module that knows which mutant is on, with an operator for each that changes one."""
    lines = [
        "#if canImport(Glibc)", "  import Glibc", "#else", "  import Darwin", "#endif",
        f"public enum {MODULE} {{",
        '  public static let chosen = getenv("RUGGESPRAAK_MUTANT").map { Int(atoi($0)) } ?? -1',
        "  @inlinable public static func isOn(_ number: Int) -> Bool { chosen == number }",
        "  @inlinable public static func turned(",
        "    _ number: Int, _ condition: @autoclosure () throws -> Bool",
        "  ) rethrows -> Bool { isOn(number) ? try !condition() : try condition() }", "}",
    ]
    for mutant in mutants:
        sign, on = symbol(mutant.number), f"{MODULE}.isOn({mutant.number})"
        if mutant.kind == "range":
            bounds = "<T: Strideable>(a: T, b: T) -> {} where T.Stride: SignedInteger"
            lines.append(f"infix operator {sign}: RangeFormationPrecedence")
            if mutant.choice == "..<":
                lines.append(f"@inlinable public func {sign} {bounds.format('Range<T>')} "
                             f"{{ {on} ? a..<b.advanced(by: 1) : a..<b }}")
            else:
                lines.append(f"@inlinable public func {sign} {bounds.format('ClosedRange<T>')} "
                             f"{{ {on} && a < b ? a...b.advanced(by: -1) : a...b }}")
        if mutant.kind != "operator":
            continue
        old = mutant.shown.split(" ")[0]
        bound, precedence, result = OPERATORS[old][1]
        lines.append(f"infix operator {sign}: {precedence}")
        if bound == "inout":
            lines.append(f"@inlinable public func {sign} <T: AdditiveArithmetic>(a: inout T, b: T) "
                         f"{{ if {on} {{ a {mutant.choice} b }} else {{ a {old} b }} }}")
        elif bound == "":
            lines.append(f"@inlinable public func {sign} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
                         f"{{ {on} ? try a {mutant.choice} b() : try a {old} b() }}")
        else:
            types = ["<T: " + bound + ">(a: T, b: T) -> " + result]
            if bound == "BinaryInteger" and old in "*/":
                types.append("(a: Double, b: Double) -> Double")
            for signature in types:
                lines.append(f"@inlinable public func {sign} {signature} "
                             f"{{ {on} ? a {mutant.choice} b : a {old} b }}")
    return "\n".join(lines) + "\n"


def write(copy, mutants):
    """Writes every file that has mutants anew, and the module that switches them."""
    by_place = {}
    for mutant in mutants:
        by_place.setdefault(mutant.path, {}).setdefault(mutant.line, []).append(mutant)
    for path in sorted({file for files, _ in AREAS.values() for file in files}):
        lines = (REPOSITORY / path).read_text().split("\n")
        for number, those in by_place.get(path, {}).items():
            lines[number] = rewritten(lines[number], those)
        # On the first line, so that the compiler's line numbers stay those of the file.
        if path in by_place:
            lines[0] = f"import {MODULE}; " + lines[0]
        text = "\n".join(lines)
        if (copy / path).read_text() != text:
            (copy / path).write_text(text)
    folder = copy / "Sources" / MODULE
    folder.mkdir(exist_ok=True)
    if not (folder / "Switch.swift").exists() or (folder / "Switch.swift").read_text() != switches(mutants):
        (folder / "Switch.swift").write_text(switches(mutants))


def copied(copy):
    copy.mkdir(parents=True, exist_ok=True)
    for entry in REPOSITORY.iterdir():
        if entry.name in (".build", ".git"):
            continue
        if entry.is_dir():
            shutil.rmtree(copy / entry.name, ignore_errors=True)
            shutil.copytree(entry, copy / entry.name)
        else:
            shutil.copy2(entry, copy / entry.name)
    text = (REPOSITORY / "Package.swift").read_text()
    for name in sorted({file.split("/")[1] for files, _ in AREAS.values() for file in files}):
        head = rf'(\.target\(\s*name: "{name}")'
        if re.search(head + r"\s*\)", text):
            text = re.sub(head, rf'\1, dependencies: ["{MODULE}"]', text)
        else:
            text = re.sub(head + r",\s*dependencies: \[", rf'\1, dependencies: ["{MODULE}", ', text)
    # Without the other tests and programs, so that a build takes less.
    tests = {test.split(".")[0] for _, tests in AREAS.values() for test in tests}
    text = re.sub(r"(?m)^  (products|dependencies): \[\n.*?\n  \],\n", "", text, flags=re.S)

    def isKept(target):
        name = re.search(r'name: "([\w-]+)"', target)
        if ".testTarget(" in target:
            return name.group(1) in tests
        return ".executableTarget(" not in target or name.group(1).endswith("Probe")

    head, body, tail = re.match(r"(.*\n  targets: \[)(\n.*?)(\n  \],\n.*)", text, re.S).groups()
    text = head + "".join(target for target in re.split(r"(?=\n    \.\w+\()", body) if isKept(target)) + tail
    text = text.replace("  targets: [\n", f'  targets: [\n    .target(name: "{MODULE}"),\n', 1)
    (copy / "Package.swift").write_text(text)


def built(copy, mutants):
    """The mutants that compile, all of them in the tests of the copy."""
    while True:
        write(copy, mutants)
        start = time.time()
        done = subprocess.run(["swift", "build", "-c", "release", "--build-tests"], cwd=copy, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace")
        if done.returncode == 0:
            print(f"{len(mutants)} mutants built in {time.time() - start:.0f} s", flush=True)
            return mutants
        wrong = {(os.path.relpath(file, copy), int(line) - 1)
                 for file, line in re.findall(r"(?m)^(/\S+\.swift):(\d+):\d+: error:", done.stdout)}
        left = [mutant for mutant in mutants if (mutant.path, mutant.line) not in wrong]
        if len(left) == len(mutants):
            # What was left out shows where it is missed: a value that isn't set on every way.
            files = {file for file, _ in wrong}
            left = [mutant for mutant in mutants if mutant.kind != "statement" or mutant.path not in files]
        if len(left) == len(mutants):
            raise SystemExit(done.stdout[-4000:])
        print(f"{len(mutants) - len(left)} places don't compile as a choice ({time.time() - start:.0f} s)", flush=True)
        mutants = left


def notices(copy, tests, number, seconds):
    """How the tests notice a mutant (`test`, `end` or `time`), or None, and in how many seconds."""
    bundle = next((copy / ".build/release").glob("*.xctest"))
    command = [str(bundle), "--testing-library", "swift-testing"]
    if os.geteuid() == 0:
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"] + command
    for test in tests:
        command += ["--filter", "^" + test.replace(".", r"\.") + r"[./]"]
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no", "RUGGESPRAAK_MUTANT": str(number)}
    start = time.time()
    process = subprocess.Popen(command, cwd=copy, env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, start_new_session=True)
    late = []

    def stop():
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def end():
        late.append(True)
        stop()

    timer = threading.Timer(seconds, end)
    timer.start()
    noticed = None
    for line in process.stdout:
        # The first failure is enough.
        if "✘".encode() in line or b"recorded an issue" in line:
            noticed = "test"
            break
    if not noticed:
        # A process that ends has its own code; what it started must not outlive it.
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            pass
    stop()
    process.stdout.close()
    code = process.wait()
    timer.cancel()
    if late:
        noticed = "time"
    elif noticed is None and code not in (0, -signal.SIGKILL):
        noticed = "end"
    return noticed, time.time() - start


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--count", type=int, default=45, help="mutants of each area")
    options.add_argument("--area", action="append", choices=sorted(AREAS))
    options.add_argument("--jobs", type=int, default=2)
    options.add_argument("--scratch", default="/tmp/ruggespraak-mutants")
    options = options.parse_args()

    # All areas are built in any case, so that a mutant has the same number however many are run.
    chosen = []
    for area in sorted(AREAS):
        chance = random.Random(f"{options.seed}/{area}")
        all_places = [mutant for file in AREAS[area][0] for mutant in places(area, file, chance)]
        chance.shuffle(all_places)
        changing = [mutant for mutant in all_places if not is_equivalent(mutant)]
        print(f"{area}: {len(all_places) - len(changing)} of {len(all_places)} changes change nothing", flush=True)
        chosen += changing[:options.count * 3 // 2]
    for number, mutant in enumerate(chosen):
        mutant.number = number
    copy = Path(options.scratch)
    copied(copy)
    compiled = built(copy, chosen)

    killed = total = 0
    for area in options.area or sorted(AREAS):
        mutants = [mutant for mutant in compiled if mutant.area == area][:options.count]
        tests = AREAS[area][1]
        noticed, usual = notices(copy, tests, -1, 600)
        if noticed:
            raise SystemExit(f"{area}: the tests fail without a mutant")
        seconds = 30 + 6 * usual
        with ThreadPoolExecutor(options.jobs) as pool:
            results = list(pool.map(lambda mutant: notices(copy, tests, mutant.number, seconds)[0], mutants))
        for mutant, result in zip(mutants, results):
            if not result:
                line = (REPOSITORY / mutant.path).read_text().split("\n")[mutant.line].strip()
                print(f"survived {mutant.number} {mutant.path}:{mutant.line + 1}: {mutant.shown}\n    {line}", flush=True)
        dead = sum(1 for result in results if result)
        print(f"{area}: {dead} of {len(mutants)} killed ({results.count('time')} by time, "
              f"{results.count('end')} by a crash); {usual:.0f} s without a mutant", flush=True)
        killed, total = killed + dead, total + len(mutants)
    print(f"all: {killed} of {total} killed, {100 * killed / max(1, total):.0f} %", flush=True)
    return 0 if killed >= 0.85 * total else 1


if __name__ == "__main__":
    sys.exit(main())
