"""Question -> answer: read, recall, rank, guard, decide. Reads the index, writes nothing else.

Each room sees only those before it: ``english``, ``reading``, ``profile`` (what is known of a fact),
``ranking``, ``semantic``, ``recall``, ``case``, ``fitting``, ``guard``, ``computing``, ``deciding``,
``following``; ``answer`` sees all.
"""
