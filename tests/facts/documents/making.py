"""Files to read: PDFs written by hand, so that a test says what is in one."""

from __future__ import annotations

import zlib


def pdf(*pages: str, stream: bytes | None = None) -> bytes:
    """A PDF with one line of text on each page, or with ``stream`` (compressed already) as its only page."""
    drawn = [f"BT /F1 12 Tf 72 720 Td ({page}) Tj ET".encode() if page else b"" for page in pages]
    streams = [zlib.compress(one) for one in drawn] if stream is None else [stream]
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(len(streams)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(streams)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    for at, packed in enumerate(streams):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * at} 0 R"
            " /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        head = f"<< /Filter /FlateDecode /Length {len(packed)} >>\nstream\n".encode()
        objects.append(head + packed + b"\nendstream")
    return _file(objects)


def bomb(megabytes: int) -> bytes:
    """A PDF of a few kilobytes whose page unpacks to so many megabytes, packed three times over."""
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(b"0 0 m " * 170_000) for _ in range(megabytes)) + packer.flush()
    twice = zlib.compress(packed, 9)
    file = pdf(stream=twice)
    return file.replace(b"/Filter /FlateDecode", b"/Filter [/FlateDecode /FlateDecode]")


def _file(objects: list[bytes]) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
        + table
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(body))
    )
