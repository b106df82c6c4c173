"""Question -> answer: read, recall, rank, guard, decide. Reads the index, writes nothing else."""
