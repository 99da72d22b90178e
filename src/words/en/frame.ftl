### What stands around every answer: its source, its details, what was said later.

receipt-line = { $report } · reported by { $reporter }, { day }
receipt-tail = { $reporter }, { $report }, { month }
receipt-version = { $line } · data v{ $version }
receipt-with-files = { $line } · { LIST($files) } have all of it
caveats-heading = Keep in mind
lines-left = … and { NUMBER($count) } more { $count ->
    [one] line
   *[other] lines
}
shared-by = Shared by { $person }
# Above a briefing, in a moderator's own words.
added-by = Added by { $person }: { $line }
# A line above a briefing is asked for, or a text to check.
dialog-title = { $asked ->
    [line] Edit before posting
   *[text] Check another text
}
dialog-label = { $asked ->
    [line] A line of your own
   *[text] The text
}
dialog-hint = { $asked ->
    [line] It stands above the briefing, marked as yours. It pings nobody.
   *[text] Each number in it is set beside what the report has. Only you see the answer.
}
# What is typed, as it is repeated: in quotation marks.
echo = “{ $text }”
echo-empty = an empty text
echo-link = (link)
details-rows = All of them
details-parts = Added up here
details-sources = Sources
details-printed = The report prints it as “{ $label }”.
# Columns of a place, a line each; one that older reports lack as `Elevation: { $elevation }`, which goes where it is empty.
details-of-place =
    { details-printed }
    { $kind ->
        [city] It is counted as a city.
        [county] It is counted as a whole county.
        [state] It is counted as a whole state.
       *[district] It is counted as a district.
    }
details-heading = Sorted under the heading { $heading } ({ NUMBER($count) }), which is our addition.
details-topic = One of the labels for { $topic } ({ NUMBER($count) } together, our sum).
neighbor = { $than ->
    [fewer] { NUMBER($by) } fewer than { $name }
    [more] { NUMBER($by) } more than { $name }
   *[same] as many as { $name }
}
later-heading = What was said later
later-by = { $subject } · { $speaker }, { day }:
later-table = All { $table ->
    [jurisdictions] places
    [convictions] convictions
    [groups] groups
    [topics] labels for one thing
   *[categories] headings
}
later-clauses = { LIST($clauses) }.
later-more = { NUMBER($count) } more were withdrawn or corrected
separator = { " · " }
