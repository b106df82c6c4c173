"""What is known of English, of no question and no fact: words and their stems, what is written short,
what means the same, periods, peoples."""
