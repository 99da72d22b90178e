### The report's groups of the people arrested.

arrests-of-group = { $group }: { arrests-of }.
arrests-of-revised-group = The report counts { arrests-of } as { $group }. { $revision }
group-wording = { $reporter } wrote “{ $wording }”.
