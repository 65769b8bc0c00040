"""Reads a PDF with the programs that are compared, each into a file beside it."""

import subprocess

import pymupdf
import pypdfium2


def read(path):
    subprocess.run(["pdftotext", "-enc", "UTF-8", path, path.with_suffix(".pdf.poppler")], check=True)
    with pymupdf.open(path) as document:
        path.with_suffix(".pdf.pymupdf").write_text("\f".join(page.get_text() for page in document))
    document = pypdfium2.PdfDocument(path)
    texts = [page.get_textpage().get_text_range() for page in document]
    path.with_suffix(".pdf.pdfium").write_bytes("\f".join(texts).encode("utf-8", "replace"))
