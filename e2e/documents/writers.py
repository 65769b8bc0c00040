"""Writes a text as a document, with the programs that people use."""

import html
import pathlib
import subprocess
import tempfile

TITLES = {"ar": "مجلة النصوص – العدد 7", "fr": "Revue des textes – numéro 7", "en": "Review of texts – number 7"}


def run(*command, folder=None):
    done = subprocess.run([str(word) for word in command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=240)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]}: {done.stdout.decode(errors='replace')[-2000:]}")


def direction(language):
    return "rtl" if language == "ar" else "ltr"


def page(content, language, settings):
    """Gives the text as a page of HTML."""
    e = html.escape
    body, in_list = [], False
    for kind, text in content:
        if in_list != (kind == "li"):
            body.append("<ul>" if kind == "li" else "</ul>")
            in_list = kind == "li"
        if kind == "table":
            rows = ("".join(f"<td>{e(cell)}</td>" for cell in row) for row in text)
            body.append("<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>")
        else:
            body.append(f"<{kind}>{e(text)}</{kind}>")
    furniture, title = "", TITLES[language]
    if settings.get("furniture"):
        furniture = f'@page {{ @top-center {{ content: "{title}"; font-family: "{settings["font"]}" }} @bottom-center {{ content: counter(page) }} }}'
    return f"""<!doctype html><html lang="{language}" dir="{direction(language)}"><meta charset="utf-8"><title>{e(title)}</title><style>
@page {{ size: A4; margin: 24mm 20mm }}
body {{ font: 11pt/1.6 "{settings["font"]}"; columns: {settings.get("columns", 1)}; column-gap: 9mm; text-align: {"justify" if settings.get("justify") else "start"}; margin: 0 }}
td {{ border: 1px solid #888; padding: 1mm 2mm }} {furniture}</style>{"".join(body)}</html>"""


def chromium(content, language, settings, path):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "page.html")
        source.write_text(page(content, language, settings))
        run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile", f"--print-to-pdf={path}", source)


def weasyprint(content, language, settings, path):
    import weasyprint

    weasyprint.HTML(string=page(content, language, settings)).write_pdf(path)


def office_text(content, language, settings):
    """Gives the text in OpenDocument's form of one file."""
    e = html.escape
    mode = "rl-tb" if language == "ar" else "lr-tb"
    country = {"ar": "EG", "fr": "FR", "en": "GB"}[language]
    body = []
    for kind, text in content:
        if kind == "table":
            rows = ("".join(f'<table:table-cell><text:p text:style-name="P">{e(cell)}</text:p></table:table-cell>' for cell in row) for row in text)
            columns = f'<table:table-column table:number-columns-repeated="{len(text[0])}"/>'
            body.append(f'<table:table table:style-name="T">{columns}' + "".join(f"<table:table-row>{row}</table:table-row>" for row in rows) + "</table:table>")
        elif kind == "li":
            body.append(f'<text:list text:style-name="L"><text:list-item><text:p text:style-name="P">{e(text)}</text:p></text:list-item></text:list>')
        elif kind == "p":
            body.append(f'<text:p text:style-name="P">{e(text)}</text:p>')
        else:
            body.append(f'<text:h text:style-name="{kind.upper()}" text:outline-level="{kind[1]}">{e(text)}</text:h>')
    font, title = settings["font"], e(TITLES[language])
    furniture = f'<style:header><text:p text:style-name="P">{title}</text:p></style:header><style:footer><text:p text:style-name="P"><text:page-number/></text:p></style:footer>' if settings.get("furniture") else ""
    edges = "<style:header-style><style:header-footer-properties fo:margin-bottom=\"5mm\"/></style:header-style><style:footer-style><style:header-footer-properties fo:margin-top=\"5mm\"/></style:footer-style>" if settings.get("furniture") else ""

    def style(name, size, weight, display):
        return f"""<style:style style:name="{name}" style:display-name="{display}" style:family="paragraph"><style:paragraph-properties style:writing-mode="{mode}" fo:text-align="start" fo:margin-bottom="2mm"/>
<style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-size="{size}pt" style:font-size-complex="{size}pt" fo:font-weight="{weight}" style:font-weight-complex="{weight}" fo:language="{language}" fo:country="{country}" style:language-complex="{language}" style:country-complex="{country}"/></style:style>"""

    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'{font}'"/></office:font-face-decls>
<office:styles>{style("P", 11, "normal", "Text")}{style("H1", 20, "bold", "Heading 1")}{style("H2", 14, "bold", "Heading 2")}
<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style></office:styles>
<office:automatic-styles><style:style style:name="T" style:family="table"><style:table-properties style:rel-width="100%" table:align="margins" style:writing-mode="{mode}"/></style:style>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm" fo:margin="20mm" style:writing-mode="{mode}"><style:columns fo:column-count="{settings.get("columns", 1)}" fo:column-gap="8mm"/></style:page-layout-properties>{edges}</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4">{furniture}</style:master-page></office:master-styles>
<office:body><office:text>{"".join(body)}</office:text></office:body></office:document>"""


def libreoffice(content, language, settings, path):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, path.stem + ".fodt")
        source.write_text(office_text(content, language, settings))
        run("soffice", f"-env:UserInstallation=file://{path.parent.resolve()}/.office", "--headless", "--convert-to", path.suffix[1:], "--outdir", path.parent, source)


SPECIAL = {c: "\\" + c for c in "#$%&_{}"} | {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def xelatex(content, language, settings, path):
    def e(text):
        return "".join(SPECIAL.get(c, c) for c in text)

    body = []
    for kind, text in content:
        if kind == "table":
            rows = (" & ".join(map(e, row)) + r" \\" for row in text)
            body.append(r"\begin{tabular}{%s}%s\end{tabular}" % ("l" * len(text[0]), "\n".join(rows)) + "\n\n")
            continue
        body.append({"h1": r"\section*{%s}", "h2": r"\subsection*{%s}", "li": r"\begin{itemize}\item %s\end{itemize}", "p": "%s"}[kind] % e(text) + "\n\n")
    arabic = r"\usepackage{polyglossia}\setdefaultlanguage[numerals=maghrib]{arabic}\newfontfamily\arabicfont[Script=Arabic]{%s}" % settings["font"]
    other = r"\usepackage{polyglossia}\setdefaultlanguage[autospacing=false]{french}" if language == "fr" else ""
    columns = "twocolumn," if settings.get("columns") == 2 else ""
    source = r"""\documentclass[%s11pt,a4paper]{article}\usepackage{fontspec}\setmainfont[Mapping=]{%s}
%s\begin{document}%s\end{document}""" % (columns, settings["font"], arabic if language == "ar" else other, "".join(body))
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "page.tex").write_text(source)
        run("xelatex", "-interaction=nonstopmode", "-halt-on-error", "page.tex", folder=folder)
        path.write_bytes(pathlib.Path(folder, "page.pdf").read_bytes())


def markdown(content, language, settings):
    lines = ["---", f"lang: {language}", f"dir: {direction(language)}", f'mainfont: "{settings["font"]}"', "---", ""]
    before = ""
    for kind, text in content:
        if kind == "table":
            lines += ["", "|" + "|".join(text[0]) + "|", "|" + "---|" * len(text[0])]
            lines += ["|" + "|".join(row) + "|" for row in text[1:]]
        else:
            if kind != "li" or before != "li":
                lines.append("")
            for c in "\\`*_{}[]<>()#+-.!|$@^~\"'":
                text = text.replace(c, "\\" + c)
            lines.append({"h1": "# ", "h2": "## ", "li": "- ", "p": ""}[kind] + text)
        before = kind
    return "\n".join(lines) + "\n"


def pandoc(content, language, settings, path):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "page.md")
        source.write_text(markdown(content, language, settings))
        run("pandoc", source, "-o", path)


def reportlab(content, language, settings, path):
    """Writes presentation forms in the order in which they are seen."""
    import arabic_reshaper
    from bidi.algorithm import get_display
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen import canvas

    file = subprocess.run(["fc-match", "-f", "%{file}", settings["font"]], capture_output=True, text=True, check=True).stdout
    pdfmetrics.registerFont(TTFont("F", file))
    pdf, y = canvas.Canvas(str(path)), 800
    for kind, text in content:
        size = {"h1": 18, "h2": 14}.get(kind, 11)
        lines, line = [], ""
        for word in text.split():
            if pdfmetrics.stringWidth(line + " " + word, "F", size) > 460:
                lines.append(line)
                line = word
            else:
                line = (line + " " + word).strip()
        for line in lines + [line]:
            if y < 60:
                pdf.showPage()
                y = 800
            pdf.setFont("F", size)
            pdf.drawRightString(550, y, get_display(arabic_reshaper.reshape(line), base_dir="R"))
            y -= size * 1.6
        y -= 6
    pdf.save()


def encrypted(content, language, settings, path):
    """Writes a file that opens without a password and is encrypted all the same."""
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "page.pdf")
        weasyprint(content, language, settings, source)
        run("qpdf", "--allow-weak-crypto", "--encrypt", "", "owner", *settings["encryption"], "--", source, path)


WRITERS = {
    "qpdf": encrypted,
    "chromium": chromium, "weasyprint": weasyprint, "libreoffice": libreoffice, "xelatex": xelatex,
    "reportlab": reportlab, "pandoc-docx": pandoc, "libreoffice-docx": libreoffice,
}
