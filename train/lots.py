"""Checks a lot of texts and questions and writes it in the form that `bot eval` reads.

usage: lots.py LOT [OUT [HELD]]

A lot is a folder with texts in articles/ and, for each text, questions in
questions/NAME.q, where NAME is the text's file name. A line of questions has five fields:

    kind | language | question | answers | anchors

A line of claims/NAME.c, which may be missing, has four:

    verdict-kind | language | claim | anchor

The verdict is "true" (the text says so), "false" (the text says otherwise) or "unsaid"; the
kind says what is wrong, such as false-negated or unsaid-people; the anchor names the line
that the claim is about.

Answers are the exact words of the text that answer, several wordings separated by ";;".
They are found in the text without regard to vowel signs and tatweel. An anchor is a run of
words that occurs on one line of the text and no other: the line that answers; several
lines have several anchors, separated by ";;". Without an anchor the first answer must
occur on one line alone. A kind that ends with "!" marks a question that no text of the lot
answers; its anchor names the line that looks most like an answer, and may be missing.
"#" begins a comment. Behind the line "# twins" stand minimal pairs: questions that differ
by one word from what the text answers, and questions that look less like it and are answered.

With OUT, writes OUT/articles, OUT/questions.jsonl and OUT/claims.jsonl, and the minimal
pairs to OUT-twins. HELD is a file that names texts, LOT/NAME a line, which go to OUT-held
with all that is asked about them: ranker and gate are fitted on texts that the reader never
saw. Prints what is wrong with place and cause, then counts, and exits with 1 if anything is wrong.
"""

import collections
import json
import pathlib
import shutil
import sys
import unicodedata

LANGUAGES = {"ar", "en", "fr"}
KINDS = set(
    "who whom what when where howmany howmuch why how list yes no define which quote table section meta other".split()
)
TWINS = "# twins"
VERDICTS = {"true", "false", "unsaid"}
LONGEST_AROUND = 160  # characters


def bare(text):
    """text without vowel signs and tatweel, and for each of its characters the place in text."""
    kept = [
        (c, i)
        for i, c in enumerate(text)
        if not (unicodedata.category(c) in ("Mn", "Cf") or c == "\u0640")
    ]
    return "".join(c for c, _ in kept), [i for _, i in kept] + [len(text)]


class Text:
    def __init__(self, path):
        self.name = path.name
        self.lines = path.read_text(encoding="utf8").split("\n")
        self.bare = [bare(line) for line in self.lines]

    def find(self, words):
        """Lines, from 0, on which words occur."""
        wanted = bare(words.strip())[0]
        return [n for n, (line, _) in enumerate(self.bare) if wanted and wanted in line]

    def around(self, n, anchor, answers):
        """The words of line n from anchor to the nearest answer, or None if that is too long to mean one place."""
        line, places = self.bare[n]
        anchor = bare(anchor)[0]
        at = line.find(anchor)
        best = None
        for a in (bare(a)[0] for a in answers):
            start = line.find(a)
            while start >= 0:
                window = min(start, at), max(start + len(a), at + len(anchor))
                if best is None or window[1] - window[0] < best[1] - best[0]:
                    best = window
                start = line.find(a, start + 1)
        if best is None or best[1] - best[0] > LONGEST_AROUND:
            return None
        around = self.lines[n][places[best[0]] : self.end(n, places[best[1] - 1] + 1)]
        return None if "<" in around else around  # the words on both sides of a tag are not shown in a row

    def verbatim(self, n, words):
        """words as line n writes them, or None."""
        line, places = self.bare[n]
        wanted = bare(words.strip())[0]
        at = line.find(wanted)
        if at < 0 or not wanted:
            return None
        return self.lines[n][places[at] : self.end(n, places[at + len(wanted) - 1] + 1)]

    def end(self, n, at):
        """The end of the character of line n that ends at at, its vowel signs included."""
        while at < len(self.lines[n]) and unicodedata.category(self.lines[n][at]) == "Mn":
            at += 1
        return at


def split(field):
    return [part.strip() for part in field.split(";;") if part.strip()]


def parse(line, text, texts):
    """A question without its id, or an error's text."""
    fields = [f.strip() for f in line.split("|")]
    fields += [""] * (5 - len(fields))
    if len(fields) != 5:
        return f"{len(fields)} fields, want 5"
    kind, lang, question, answers, anchors = fields
    if lang not in LANGUAGES:
        return f"language {lang!r}"
    if kind.rstrip("!") not in KINDS:
        return f"kind {kind!r}, one of {' '.join(sorted(KINDS))}"
    if len(question) < 2:
        return "no question"
    out = {"kind": kind.rstrip("!"), "lang": lang, "question": question, "gold": [], "answers": []}
    lines = []
    for anchor in split(anchors):
        found = text.find(anchor)
        if len(found) != 1:
            return f"anchor {anchor!r} is on {len(found)} lines, want 1"
        lines.append(found[0])
    if kind.endswith("!"):
        if split(answers):
            return "an unanswerable question has no answers"
        out["near"] = [{"file": text.name, "line": n + 1} for n in lines]
        return out
    wanted = split(answers)
    if not wanted:
        return "no answers; mark the kind with ! if no text answers"
    if not lines:
        lines = text.find(wanted[0])
        if len(lines) != 1:
            return f"answer {wanted[0]!r} is on {len(lines)} lines; give an anchor"
    out["gold"] = [{"file": text.name, "line": n + 1} for n in dict.fromkeys(lines)]
    if len(lines) == 1 and len(split(anchors)) == 1 and (around := text.around(lines[0], split(anchors)[0], wanted)):
        out["gold"][0]["text"] = around
    for a in wanted:
        forms = {v for n in lines if (v := text.verbatim(n, a))}
        if not forms:
            return f"answer {a!r} is not on line {', '.join(str(n + 1) for n in lines)}"
        out["answers"] += sorted(forms)
    return out


def parse_claim(line, text):
    """A claim without its id, or an error's text."""
    fields = [f.strip() for f in line.split("|")]
    if len(fields) != 4:
        return f"{len(fields)} fields, want 4"
    verdict, lang, claim, anchor = fields
    verdict, _, kind = verdict.partition("-")
    if verdict not in VERDICTS:
        return f"verdict {verdict!r}, one of {' '.join(sorted(VERDICTS))}"
    if lang not in LANGUAGES:
        return f"language {lang!r}"
    if len(claim) < 4:
        return "no claim"
    found = text.find(anchor)
    if len(found) != 1:
        return f"anchor {anchor!r} is on {len(found)} lines, want 1"
    gold = {"file": text.name, "line": found[0] + 1, "text": text.verbatim(found[0], anchor)}
    return {"verdict": verdict, "kind": kind or "plain", "lang": lang, "claim": claim, "gold": [gold]}


def claims(lot, texts, wrong):
    """All claims of a lot; what is wrong with others is appended to wrong."""
    every = []
    for path in sorted((lot / "claims").glob("*.c")):
        name = path.name[:-2]
        if name not in texts:
            wrong.append(f"{path}: no text articles/{name}")
            continue
        for number, line in enumerate(path.read_text(encoding="utf8").split("\n"), 1):
            if not line.strip() or line.startswith("#"):
                continue
            c = parse_claim(line, texts[name])
            if isinstance(c, str):
                wrong.append(f"{path}:{number}: {c}")
            else:
                every.append({"id": f"{lot.name}-{name}-c{number:03d}"} | c)
    return every


def main():
    lot = pathlib.Path(sys.argv[1])
    texts = {p.name: Text(p) for p in sorted((lot / "articles").iterdir()) if p.is_file()}
    wrong, questions, counts = [], [], collections.Counter()
    seen, twins = {}, set()
    for path in sorted((lot / "questions").glob("*.q")):
        name = path.name[:-2]
        if name not in texts:
            wrong.append(f"{path}: no text articles/{name}")
            continue
        n, twin = 0, False
        for number, line in enumerate(path.read_text(encoding="utf8").split("\n"), 1):
            twin |= line.strip() == TWINS
            if not line.strip() or line.startswith("#"):
                continue
            q = parse(line, texts[name], texts)
            if isinstance(q, str):
                wrong.append(f"{path}:{number}: {q}")
                continue
            if (q["question"], name) in seen:
                wrong.append(f"{path}:{number}: asked before in line {seen[q['question'], name]}")
                continue
            seen[q["question"], name] = number
            n += 1
            questions.append({"id": f"{lot.name}-{name}-{n:02d}"} | q)
            if twin:
                twins.add(questions[-1]["id"])
            counts["answerable" if q["gold"] else "not answerable"] += 1
            counts[q["lang"]] += 1
            counts[q["kind"] + ("" if q["gold"] else "!")] += 1
    for name in texts:
        if not (lot / "questions" / (name + ".q")).exists():
            wrong.append(f"{lot}/articles/{name}: no questions/{name}.q")
    said = claims(lot, texts, wrong)
    for w in wrong:
        print(w)
    print(f"{lot.name}: {len(texts)} texts, {len(questions)} questions,", dict(counts.most_common()))
    if said:
        print(f"{len(said)} claims,", dict(collections.Counter(f"{c['verdict']}-{c['kind']}" for c in said).most_common()))
    if wrong:
        print(f"{len(wrong)} wrong lines")
        sys.exit(1)
    if len(sys.argv) > 2:
        apart = pathlib.Path(sys.argv[3]).read_text(encoding="utf8").split("\n") if len(sys.argv) > 3 else []
        held = {name for name in texts if f"{lot.name}/{name}" in apart}
        write(pathlib.Path(sys.argv[2]), lot, set(texts) - held, [q for q in questions if q["id"] not in twins], said)
        if twins:
            write(pathlib.Path(sys.argv[2] + "-twins"), lot, set(texts) - held, [q for q in questions if q["id"] in twins], [])
        if held:
            write(pathlib.Path(sys.argv[2] + "-held"), lot, held, questions, said)


def write(out, lot, names, questions, said):
    """Writes the named texts and what is asked and said about them."""
    (out / "articles").mkdir(parents=True, exist_ok=True)
    for name in names:
        shutil.copy(lot / "articles" / name, out / "articles" / name)
    for file, records in ("questions.jsonl", questions), ("claims.jsonl", said):
        with open(out / file, "w", encoding="utf8") as f:
            for r in records:
                if r["id"][len(lot.name) + 1 : r["id"].rindex("-")] in names:
                    f.write(json.dumps(r, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
