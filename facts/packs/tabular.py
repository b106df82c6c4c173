"""Facts as JSON lines and as CSV, for bulk import and for other programs.

A line of JSON is one fact under the standards' names. In CSV the columns are the dotted paths of the
same (``creator.name``, ``citations.0.exact``), and a list of texts is one cell with a text a line.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from facts.errors import PackError, Problem
from facts.model import Json
from facts.packs.entries import made_fact
from facts.packs.files import WHOLE, read_text
from facts.packs.pack import AnyFact, fact_data
