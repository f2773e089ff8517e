#!/usr/bin/env python3
"""Chats at a terminal while the files behind the chat are edited all the time.

    Tests/full/live.py PROGRAM [--questions 200] [--seed 8]

Every question must be answered with a tip of some version of the files, and the chat must end by
itself with exit code 0. Meant for a program with the thread sanitizer, which ends by another code.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

from terminal import Terminal

REPOSITORY = Path(__file__).resolve().parents[2]
HEAD = "---\ntitle: T\nauthor: A\n---\n"


def edit(folder, number, chance):
    """Changes, adds or removes a file, in one go or in two halves."""
    path = folder / f"nl/{chance.choice('abc')}.md"
    if path.name != "a.md" and chance.random() < 0.3:
        path.unlink(missing_ok=True)
        return
    name = path.stem
    text = f"{HEAD}## Blijf kalm {number} {{#{name}}}\nAdem {number}.\n\nVragen:\n- klant is boos op {name}\n"
    with open(path, "w") as file:
        file.write(text[:len(text) // 2])
        if chance.random() < 0.5:
            file.flush()
            time.sleep(0.01)
        file.write(text[len(text) // 2:])


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("program")
    options.add_argument("--questions", type=int, default=200)
    options.add_argument("--seed", type=int, default=8)
    options = options.parse_args()
    program = os.path.abspath(options.program)
    chance = random.Random(options.seed)
    edits = answers = 0
    with tempfile.TemporaryDirectory() as home:
        knowledge, prompts = Path(home) / "K", Path(home) / "P"
        (knowledge / "nl").mkdir(parents=True)
        (knowledge / "nl/a.md").write_text(f"{HEAD}## Blijf kalm {{#a}}\nAdem.\n\nVragen:\n- klant is boos op a\n")
        shutil.copytree(REPOSITORY / "Prompts", prompts)
        environment = {**{name: os.environ[name] for name in os.environ if name.endswith("SAN_OPTIONS")},
                       "HOME": home, "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "dumb", "PAGER": ""}
        chat = Terminal([program, "--language", "nl", "--knowledge", str(knowledge), "--prompts", str(prompts)],
                        environment)
        chat.wait(b"vraag>")
        stops = threading.Event()

        def keep_editing():
            nonlocal edits
            while not stops.wait(chance.uniform(0.02, 0.2)):
                edits += 1
                edit(knowledge, edits, chance)
                if edits % 20 == 0:
                    phrases = prompts / "nl/assistant.md"
                    phrases.write_text(phrases.read_text() + "\n")

        editor = threading.Thread(target=keep_editing)
        editor.start()
        for number in range(options.questions):
            chat.type(b"klant is boos op a")
            seen = chat.wait(b"vraag>")
            answers += b"Blijf kalm" in seen
        stops.set()
        editor.join()
        chat.type(b"/stop")
        code = chat.end()
    print(f"{options.questions} questions during {edits} edits: {answers} answered with a tip, exit code {code}")
    # A file that is half written may have no tip yet.
    return 0 if code == 0 and answers > options.questions // 2 else 1


if __name__ == "__main__":
    sys.exit(main())
