"""The attachments of the sample network: small real files, the same bytes every time."""

from __future__ import annotations

from pathlib import Path

_PAGE_TOP = 780
_LINE = 22


def make_file(folder: Path, name: str) -> Path:
    """Write a sample file called `name` (.pdf, else plain text) into `folder` and return its path."""
    path = folder / name
    title = path.stem
    lines = (title, "Esimerkkiaineisto: tämä liite on Seudun tekemä, eikä sillä ole muuta sisältöä.")
    path.write_bytes(_pdf(lines) if path.suffix == ".pdf" else ("\n\n".join(lines) + "\n").encode())
    return path


def _pdf(lines: tuple[str, ...]) -> bytes:
    """Return a one-page PDF 1.4 with the given lines, in Finnish and with its title."""
    text = b"".join(
        b"BT /F1 12 Tf 1 0 0 1 56 %d Tm (%s) Tj ET\n" % (_PAGE_TOP - row * _LINE, _literal(line))
        for row, line in enumerate(lines)
    )
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R /Lang (fi-FI) >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]"
        b" /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Length %d >>\nstream\n%sendstream" % (len(text), text),
        b"<< /Title (%s) >>" % _literal(lines[0]),
    )
    body, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    count = len(objects) + 1
    trailer = b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        count,
        len(body),
    )
    return bytes(body) + b"xref\n0 %d\n0000000000 65535 f \n%s" % (count, table) + trailer


def _literal(text: str) -> bytes:
    escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return escaped.encode("cp1252", errors="replace")
