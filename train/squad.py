"""Turns SQuAD-style files into a corpus and questions in the form that `bot eval` reads.

usage: squad.py OUT FILE.json [--hold-out N]

Writes OUT/articles/*.txt (first line the title, then a paragraph a line) and
OUT/questions.jsonl. A paragraph's own line ends become spaces. `gold` carries,
as "text", the answer with the words around it, so that an answer that occurs
several times in its paragraph is looked for at the right place. Questions
without an answer have no gold. With --hold-out every Nth article goes to
OUT-held instead: what is measured, or fitted later, on texts that no training saw.
"""

import argparse
import json
import pathlib

AROUND = 30  # characters on each side of an answer that say which occurrence is meant


def flat(text):
    return " ".join(text.split("\n"))


def gold(context, answer):
    """The answer's place in context, the offset given or the first occurrence."""
    text, at = answer["text"].strip(), answer["answer_start"]
    at = context.find(text, max(0, at - 3))
    at = context.find(text) if at < 0 else at
    if at < 0 or not text:
        return None
    return context[max(0, at - AROUND) : at + len(text) + AROUND]


def convert(articles, out):
    (out / "articles").mkdir(parents=True, exist_ok=True)
    with open(out / "questions.jsonl", "w", encoding="utf8") as questions:
        for a, article in enumerate(articles):
            name = f"{a:04d}.txt"
            paragraphs = article.get("paragraphs", [article])
            lines = [flat(article.get("title", "")).replace("_", " ")]
            for p in paragraphs:
                lines.append(flat(p["context"]))
                for n, q in enumerate(p["qas"]):
                    answers = [] if q.get("is_impossible") else q["answers"]
                    places = sorted({g for g in (gold(flat(p["context"]), x) for x in answers) if g})
                    if answers and not places:
                        continue
                    row = {
                        "id": f"{a}-{len(lines)}-{n}",
                        "question": q["question"].strip(),
                        "gold": [{"file": name, "line": len(lines), "text": g} for g in places],
                        "answers": sorted({flat(x["text"]).strip(" ،.") for x in answers}),
                    }
                    questions.write(json.dumps(row, ensure_ascii=False) + "\n")
            (out / "articles" / name).write_text("\n".join(lines) + "\n", encoding="utf8")


def main():
    args = argparse.ArgumentParser()
    args.add_argument("out", type=pathlib.Path)
    args.add_argument("file")
    args.add_argument("--hold-out", type=int, default=0, metavar="N")
    a = args.parse_args()
    articles = json.load(open(a.file, encoding="utf8"))["data"]
    held = articles[a.hold_out - 1 :: a.hold_out] if a.hold_out else []
    convert([x for x in articles if x not in held], a.out)
    if held:
        convert(held, a.out.with_name(a.out.name + "-held"))


if __name__ == "__main__":
    main()
