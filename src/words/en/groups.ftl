### The report's groups of the people arrested.

group-wording = { $reporter } wrote “{ $wording }”.
