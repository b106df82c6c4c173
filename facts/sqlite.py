"""sqlite-utils, loaded without what it would load for itself.

When it is imported it looks for numpy and pandas, to know their types. None is ever stored here, and either
takes longer to load than a question to answer; numpy is there where charts are.
"""

from __future__ import annotations

import sys

_UNWANTED = [name for name in ("numpy", "pandas") if name not in sys.modules]
for _name in _UNWANTED:
    sys.modules[_name] = None  # type: ignore[assignment]  # an import of it fails, as if it were not there
try:
    from sqlite_utils import Database, Migrations
finally:
    for _name in _UNWANTED:
        del sys.modules[_name]

__all__ = ["Database", "Migrations"]
