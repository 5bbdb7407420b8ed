#!/usr/bin/env python3
"""Makes every format of a redline and opens each with a program that did not write it.

    packaging/check-exports.py PROGRAM FOLDER OLD NEW [OLD NEW ...]

PROGRAM is bin/priortext or another way to start the command line; the files stay in FOLDER. For each pair it says what is
missing: letters of a clause, a footnote; what LibreOffice, pdftotext or Chromium (if it is there) cannot open; and where
the files read again (accepted, rejected, HTML, Markdown, Akoma Ntoso) are not the same paragraphs. Exit status 1 if
anything is wrong.
"""
import collections
import csv
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree

FORMATS = ["docx", "html", "pdf", "md", "akn", "csv", "xlsx", "json"]
BRIEFS = ["docx", "pdf", "html"]
UTF8_CSV = "csv:Text - txt - csv (StarCalc):44,34,76"
# Formats read from printed pages, and letters these may lack because they are printed as one (ligatures) or by sight only.
PRINTED = ["docx", "pdf", "chromium"]
TOLERATED = 40


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace")


def letters(text):
    return re.sub(r"[\W_]", "", text)


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def office(base, ending, to):
    """What LibreOffice makes of a file, with settings of its own so that one at work is not disturbed."""
    folder, name = os.path.split(base)
    settings = pathlib.Path(folder, "office").absolute().as_uri()
    seen = os.path.join(folder, "seen")
    run("soffice", "--headless", "-env:UserInstallation=" + settings, "--convert-to", to, "--outdir", seen, base + ending)
    return os.path.join(seen, name + "." + to.split(":")[0])


def texts(base):
    """What other programs read out of the files, by format."""
    found = {"docx": run("pdftotext", office(base, ".docx", "pdf"), "-").stdout,
             "pdf": run("pdftotext", base + ".pdf", "-").stdout,
             "md": re.sub(r"\]\([^)]*\)", "]", read(base + ".md"))}
    found["html"] = re.sub(r"<[^>]*>", "", read(base + ".html").split("<body", 1)[1])
    if shutil.which("chromium"):
        printed = base + "-chromium.pdf"
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--print-to-pdf=" + printed, pathlib.Path(base + ".html").absolute().as_uri())
        found["chromium"] = run("pdftotext", printed, "-").stdout
    found["akn"] = re.sub(r"<[^>]*>", "", read(base + ".akn").split("</meta>", 1)[1])
    return {name: text.replace("&amp;", "&").replace("&lt;", "<") for name, text in found.items()}


def check(program, folder, number, old, new):
    faults = []
    base = os.path.join(folder, "pair%02d" % number)
    for ending in FORMATS:
        made = run(program, "compare", old, new, "--format", ending, "-o", base + "." + ending, "--force", "--comments")
        if made.returncode > 1:
            return ["%s: %s" % (ending, made.stdout.strip()[:200])]
    for ending in BRIEFS:
        run(program, "compare", old, new, "--brief", "-o", base + "-brief." + ending, "--force")
    comparison = json.loads(read(base + ".json"))
    runs = [run_ for match in comparison["matches"] for run_ in match["runs"]]
    wanted = collections.Counter(letters("".join(run_["text"] for run_ in runs)))
    notes = []
    for file in (old, new):
        listed = subprocess.run([program, "segment", file, "--json"], stdout=subprocess.PIPE)
        resolution = json.loads(listed.stdout)["resolutions"][0]
        notes += [note["text"] for note in resolution["footnotes"]]
    for ending, text in texts(base).items():
        have = collections.Counter(letters(text))
        lost = {letter: count - have[letter] for letter, count in wanted.items() if have[letter] < count}
        if lost and ending not in PRINTED or sum(lost.values()) > TOLERATED:
            faults.append("%s: letters missing: %s" % (ending, dict(list(lost.items())[:8])))
        flat = letters(text)
        faults += ["%s: footnote missing: %s" % (ending, note[:60]) for note in notes
                   if any(letters(symbol) not in flat for symbol in re.findall(r"A/[\w./-]+\d", note))]
    with open(base + ".csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    if len(rows) < sum(1 for match in comparison["matches"] if match["kind"] != "unchanged"):
        faults.append("csv: fewer rows than changed clauses")
    xml.etree.ElementTree.parse(base + ".akn")
    with open(office(base, ".xlsx", UTF8_CSV), encoding="utf-8", newline="") as file:
        if len(list(csv.reader(file))) < 2:
            faults.append("xlsx: LibreOffice reads no rows")
    pages = re.search(r"Pages:\s*(\d+)", run("pdfinfo", base + "-brief.pdf").stdout)
    if not pages or pages.group(1) != "1":
        faults.append("brief: not one page")
    for file, text, options in ((".docx", new, ["--changes=accepted"]), (".docx", old, ["--changes=rejected"]), (".html", new, []),
                                (".md", new, []), (".akn", new, [])):
        again = run(program, "compare", *options, base + file, text)
        if "No difference." not in again.stdout:
            faults.append("%s %s read again: %s" % (file, " ".join(options), " / ".join(again.stdout.splitlines()[1:3])))
    return faults


def main():
    program, folder = sys.argv[1:3]
    os.makedirs(folder, exist_ok=True)
    pairs = list(zip(sys.argv[3::2], sys.argv[4::2]))
    wrong = False
    for number, (old, new) in enumerate(pairs, 1):
        faults = check(program, folder, number, old, new)
        wrong = wrong or bool(faults)
        print("%2d %s -> %s: %s" % (number, old, new, "complete" if not faults else ""), *faults, sep="\n   ", flush=True)
    sys.exit(wrong)


if __name__ == "__main__":
    main()
