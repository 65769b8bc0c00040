"""Makes PDF and DOCX files of the project's own texts with the programs that people use.

usage: make.py OUT

For each document NAME it writes OUT/NAME.pdf or OUT/NAME.docx and OUT/NAME.txt, the words
that a reader must find, in order. Beside each PDF it writes what other programs read of it:
NAME.poppler, NAME.pymupdf and NAME.pdfium.
"""

import html
import pathlib
import re
import subprocess
import sys

import reader_programs
import writers

ROOT = pathlib.Path(__file__).resolve().parents[2]
CORPUS, LOTS = ROOT / "corpus", ROOT / "train/lots"

NEWS = ["corpus/sahel-truce.md", "corpus/coalition-future.txt", "corpus/west-africa-warning.md"]
VOCALISED = ["civic/قصة-البئر-مشكولة.md", "civic/قصة-الحطاب-مشكولة.txt", "civic/محاورة-مشكولة-الحيوان.txt"]
TABLES = ["civic/فرق-أسعار-الوقود.md", "civic/تذاكر-متحف.md", "civic/انتخابات-النقابة.md"]
MIXED = ["practical/warqa-shabaka-dalil.md", "civic/نظام-السكن-الجامعي.md", "civic/معجم-شروط-التأمين.md"]
LISTS = ["civic/خطوات-رخصة-صيدلية.md", "civic/دليل-تبرع-بالدم.md", "civic/قواعد-الامتحان.md"]
LAW = ["civic/قانون-النحل.txt", "civic/نظام-جمعية-الصيادين.txt", "civic/قصة-الملك-والساعاتي.txt"]
FRENCH = ["civic/statut-cooperative-argan.txt", "civic/arrete-vieux-port.txt", "civic/bail-boulangerie.txt"]
ENGLISH = ["measure/hesketh-mapmaker.txt", "measure/hangar-maintenance.txt", "measure/penwarren-canal.txt"]
ENGLISH_TABLES = ["civic/stats-library-loans.md", "measure/observatory-grant.txt"]

# name: (program, texts, language, settings)
PDFS = {
    "chromium-news": ("chromium", NEWS, "ar", {"font": "Noto Naskh Arabic"}),
    "chromium-columns": ("chromium", NEWS + LAW, "ar", {"font": "Amiri", "columns": 2, "furniture": True}),
    "chromium-vocalised": ("chromium", VOCALISED, "ar", {"font": "Amiri"}),
    "chromium-tables": ("chromium", TABLES, "ar", {"font": "Noto Sans Arabic"}),
    "chromium-mixed": ("chromium", MIXED, "ar", {"font": "DejaVu Sans", "furniture": True}),
    "chromium-french": ("chromium", FRENCH, "fr", {"font": "Liberation Serif", "justify": True}),
    "chromium-kacst": ("chromium", LISTS, "ar", {"font": "KacstBook"}),
    "libreoffice-news": ("libreoffice", NEWS + LAW, "ar", {"font": "Amiri", "furniture": True}),
    "libreoffice-columns": ("libreoffice", NEWS + LAW, "ar", {"font": "Noto Naskh Arabic", "columns": 2, "furniture": True}),
    "libreoffice-vocalised": ("libreoffice", VOCALISED, "ar", {"font": "Noto Naskh Arabic"}),
    "libreoffice-tables": ("libreoffice", TABLES, "ar", {"font": "Amiri"}),
    "libreoffice-mixed": ("libreoffice", MIXED, "ar", {"font": "DejaVu Sans"}),
    "libreoffice-english": ("libreoffice", ENGLISH + ENGLISH_TABLES, "en", {"font": "Liberation Serif", "columns": 2, "furniture": True}),
    "libreoffice-lists": ("libreoffice", LISTS, "ar", {"font": "KacstBook"}),
    "xelatex-news": ("xelatex", NEWS + LAW, "ar", {"font": "Amiri"}),
    "xelatex-columns": ("xelatex", NEWS + LAW, "ar", {"font": "Amiri", "columns": 2}),
    "xelatex-vocalised": ("xelatex", VOCALISED, "ar", {"font": "Amiri"}),
    "xelatex-french": ("xelatex", FRENCH, "fr", {"font": "Liberation Serif", "columns": 2}),
    "xelatex-english": ("xelatex", ["measure/hesketh-mapmaker.txt", "measure/hangar-maintenance.txt", "measure/penwarren-canal.txt"], "en", {"font": "Liberation Serif", "columns": 2}),
    "xelatex-lists": ("xelatex", LISTS, "ar", {"font": "DejaVu Sans"}),
    "weasyprint-news": ("weasyprint", NEWS + LAW, "ar", {"font": "Noto Naskh Arabic", "columns": 2, "furniture": True}),
    "weasyprint-tables": ("weasyprint", TABLES + MIXED, "ar", {"font": "Amiri", "furniture": True}),
    "weasyprint-english": ("weasyprint", ENGLISH_TABLES + ENGLISH, "en", {"font": "DejaVu Serif"}),
    "qpdf-rc4": ("qpdf", FRENCH, "fr", {"font": "DejaVu Serif", "encryption": ["128", "--use-aes=n"]}),
    "qpdf-aes": ("qpdf", NEWS, "ar", {"font": "Noto Naskh Arabic", "encryption": ["256"]}),
    "reportlab-forms": ("reportlab", NEWS, "ar", {"font": "DejaVu Sans"}),
}
DOCX = {
    f"{program}-{name}": (f"{program}-docx", texts, language, {"font": "Amiri"})
    for program in ("pandoc", "libreoffice")
    for name, texts, language in (
        ("news", NEWS, "ar"),
        ("vocalised", VOCALISED, "ar"),
        ("tables", TABLES, "ar"),
        ("lists", LISTS, "ar"),
        ("french", FRENCH, "fr"),
    )
}


def plain(text):
    """Takes the marks of Markdown off a line."""
    text = text.replace("<br>", " ")
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", html.unescape(text))
    return re.sub(r"\*\*|__|`|(?<!\w)[*_](?=\S)|(?<=\S)[*_](?!\w)", "", text).strip()


def blocks(path):
    """Gives a text as (kind, content): h1, h2, p and li with a string, table with rows."""
    path = ROOT / path if path.startswith("corpus/") else LOTS / path.replace("/", "/articles/", 1)
    found = []
    for line in path.read_text().splitlines():
        line = line.strip()
        if line.startswith("|"):
            if set(line) <= set("|-: "):
                continue
            if not found or found[-1][0] != "table":
                found.append(("table", []))
            found[-1][1].append([plain(cell) for cell in line.strip("|").split("|")])
        elif line.startswith("#"):
            found.append(("h1" if line.startswith("# ") else "h2", plain(line.lstrip("# "))))
        elif re.match(r"[-*] ", line):
            found.append(("li", plain(line[2:])))
        elif plain(line) and set(line) - set("-=*_ "):
            found.append(("p", plain(line)))
    for kind, rows in found:
        if kind == "table":
            width = max(map(len, rows))
            for row in rows:
                row += [""] * (width - len(row))
    return found


def words(content):
    for kind, text in content:
        yield from (cell for row in text for cell in row) if kind == "table" else [text]


def main(out):
    out.mkdir(parents=True, exist_ok=True)
    for kind, documents in (("pdf", PDFS), ("docx", DOCX)):
        for name, (program, texts, language, settings) in documents.items():
            content = [block for text in texts for block in blocks(text)]
            path = out / f"{name}.{kind}"
            if not path.exists():
                writers.WRITERS[program](content, language, settings, path)
            if not path.exists():
                sys.exit(f"{program} has made no {path.name}")
            path.with_suffix(path.suffix + ".txt").write_text("\n".join(words(content)) + "\n")
            if kind == "pdf":
                reader_programs.read(path)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(pathlib.Path(sys.argv[1]))
