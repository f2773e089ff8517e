#!/usr/bin/env python3
"""Changes the program a little, and sees whether the tests notice.

    Tests/full/mutants.py [--seed 8] [--count 40] [--area output] [--scratch FOLDER]

A mutant is one change of one place: a comparison turned round, a number one higher or lower, a
condition negated, `&&` for `||`, a statement left out, `true` for `false`. It is made in a copy of
the checkout, built, and given to the tests of its area; a test that fails has killed it, and so has
a test that never ends. A mutant that doesn't compile counts for nothing. The same seed makes the
same mutants. Survivors are printed with their change, for a person to look at.
"""

import argparse
import random
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

# What is changed, and the test targets that should see it.
AREAS = {
    "output": (["Sources/Terminal/PrintableText.swift", "Sources/Terminal/StyledText.swift",
                "Sources/Terminal/Screen.swift", "Sources/Terminal/StreamLineReader.swift",
                "Sources/Terminal/TextWrapping.swift"],
               ["TerminalTests"]),
    "recovery": (["Sources/Journal/RecordLine.swift", "Sources/Journal/JournalRecord.swift",
                  "Sources/Journal/JournalContents.swift", "Sources/Journal/JournalStore.swift",
                  "Sources/Journal/PrivateFile.swift", "Sources/Journal/CRC32.swift",
                  "Sources/Journal/DraftStore.swift", "Sources/Journal/Draft.swift"],
                 ["JournalTests"]),
    "ranking": (["Sources/Search/Ranking/BM25.swift", "Sources/Search/Ranking/TopHits.swift",
                 "Sources/Search/Ranking/ExampleVotes.swift",
                 "Sources/Search/Analysis/Tokenizer.swift",
                 "Sources/Search/Analysis/SpellingCorrector.swift",
                 "Sources/Search/Analysis/CompoundSplitter.swift"],
                ["SearchTests"]),
    "dialogue": (["Sources/Reflection/Dialogue.swift", "Sources/Reflection/Trail.swift",
                  "Sources/Reflection/StepDraft.swift", "Sources/Reflection/ScriptPaths.swift",
                  "Sources/Reflection/ScriptCheck.swift"],
                 ["ReflectionTests"]),
    "calibration": (["Sources/Knowledge/Calibration.swift", "Sources/Consultation/JSONText.swift",
                     "Sources/Consultation/CalibrationFit.swift",
                     "Sources/Consultation/Adviser.swift", "Sources/Consultation/Evaluation.swift"],
                    ["ConsultationTests", "KnowledgeTests"]),
    "reading": (["Sources/SourceText/SourceFile.swift", "Sources/SourceText/FrontMatter.swift",
                 "Sources/SourceText/CommentedLines.swift", "Sources/SourceText/MarkdownLine.swift",
                 "Sources/SourceText/SourceFolder.swift",
                 "Sources/Knowledge/ArticleParser.swift"],
                ["SourceTextTests", "KnowledgeTests"]),
}

CHANGES = [
    (r" <= ", [" < ", " > "]), (r" >= ", [" > ", " < "]), (r" < ", [" <= ", " > "]),
    (r" > ", [" >= ", " < "]), (r" == ", [" != "]), (r" != ", [" == "]),
    (r" && ", [" || "]), (r" \|\| ", [" && "]), (r" \+ 1\b", [" + 2", ""]), (r" - 1\b", ["", " - 2"]),
    (r" \+= ", [" -= "]), (r"\.\.<", ["..."]), (r"\btrue\b", ["false"]), (r"\bfalse\b", ["true"]),
    (r"guard let ", []), (r"\bguard (?!let|case|var)", ["guard !"]),
    (r"(?<![\w.\"{}$])(\d+)(?![\w.\"}])", ["+1", "-1"]), (r"\bmin\(", ["max("]), (r"\bmax\(", ["min("]),
    (r"\bcontinue$", ["break"]), (r"\.first\b(?!\w)", [".last"]), (r" \?\? \[\]", []),
]
STATEMENT = re.compile(r"^\s+(try )?[a-z_][\w.]*(\(.*\)|\.\w+\(.*\)| [-+]?= .*)$")


def places(path):
    """Every change that can be made to a file: line number, old line, new line."""
    found = []
    for number, line in enumerate((REPOSITORY / path).read_text().split("\n")):
        code = line.strip()
        if not code or code.startswith(("//", "import", "package import", "#", "@", "*")):
            continue
        for pattern, replacements in CHANGES:
            for match in re.finditer(pattern, line):
                if line[:match.start()].endswith(("keepingCapacity: ", "repeating: ")):
                    continue
                if '"' in line[:match.start()] and line[:match.start()].count('"') % 2:
                    continue
                for text in replacements:
                    new = text
                    if text in ("+1", "-1"):
                        new = str(int(match.group(1)) + int(text))
                        if new.startswith("-"):
                            continue
                    if text == "guard !":
                        new = "guard !("
                        continue
                    changed = line[:match.start()] + new + line[match.end():]
                    found.append((path, number, line, changed))
        if STATEMENT.match(line) and not code.startswith(("let ", "var ", "return", "self.init", "super")):
            found.append((path, number, line, re.match(r"\s*", line).group() + "do {}"))
    return found


def run(command, folder, seconds):
    try:
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=seconds, text=True, errors="replace",
                              env={**__import__("os").environ, "SWIFT_BACKTRACE": "enable=no"})
        return done.returncode, done.stdout
    except subprocess.TimeoutExpired:
        return None, ""


def copied(copy, tests):
    """A copy of the checkout with these test targets alone, so that a build is a matter of seconds."""
    copy.mkdir(parents=True, exist_ok=True)
    for name in ["Sources", "Tests", "Knowledge", "Prompts"]:
        shutil.rmtree(copy / name, ignore_errors=True)
        shutil.copytree(REPOSITORY / name, copy / name)
    text = (REPOSITORY / "Package.swift").read_text()
    text = re.sub(r"(?m)^  (products|dependencies): \[\n.*?\n  \],\n", "", text, flags=re.S)
    targets = re.split(r"(?=\n    \.\w+\()", text)
    kept = []
    for target in targets:
        name = re.search(r'name: "([\w-]+)"', target)
        kind = target.strip().split("(")[0]
        unwanted = kind == ".testTarget" and name.group(1) not in tests
        if kind == ".executableTarget":
            unwanted = name.group(1).startswith("ruggespraak") or not any(
                name.group(1) in other for other in targets
                if any(f'"{test}"' in other for test in tests))
        if unwanted:
            # What closes the list stands behind the last target.
            end = re.search(r"\n  \],\n", target)
            kept.append(target[end.start():] if end else "")
        else:
            kept.append(target)
    (copy / "Package.swift").write_text("".join(kept))
    return copy


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--seed", type=int, default=8)
    options.add_argument("--count", type=int, default=40, help="mutants of each area")
    options.add_argument("--area", action="append", choices=sorted(AREAS))
    options.add_argument("--scratch", default="/tmp/ruggespraak-mutants")
    options = options.parse_args()

    status = 0
    total = [0, 0]
    for area in options.area or sorted(AREAS):
        files, tests = AREAS[area]
        copy = copied(Path(options.scratch) / area, tests)
        mutants = [mutant for file in files for mutant in places(file)]
        random.Random(f"{options.seed}/{area}").shuffle(mutants)
        killed = built = 0
        for path, number, old, new in mutants:
            if built >= options.count:
                break
            file = copy / path
            text = file.read_text()
            lines = text.split("\n")
            lines[number] = new
            file.write_text("\n".join(lines))
            try:
                code, output = run(["swift", "build", "--build-tests"], copy, 1200)
                if code != 0:
                    continue
                built += 1
                code, output = run(["swift", "test", "--skip-build", "--filter", "|".join(tests)], copy, 300)
            finally:
                file.write_text(text)
            if code != 0:
                killed += 1
            else:
                print(f"survived {path}:{number + 1}\n  - {old.strip()}\n  + {new.strip()}", flush=True)
        print(f"{area}: {killed} of {built} killed", flush=True)
        total[0] += killed
        total[1] += built
    if total[1]:
        print(f"all: {total[0]} of {total[1]} killed, {100 * total[0] / total[1]:.0f} %", flush=True)
        status = 0 if total[0] >= 0.85 * total[1] else 1
    return status


if __name__ == "__main__":
    sys.exit(main())
