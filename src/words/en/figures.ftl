### How figures, days and ranks are written, for other messages to use.

# 28 Sep 2017. $day (text): 2017-09-28, as in all of these.
day = { DATETIME($day, day: "numeric") } { DATETIME($day, month: "short") } { DATETIME($day, year: "numeric") }
month = { DATETIME($day, month: "short") } { DATETIME($day, year: "numeric") }
count = { NUMBER($count) }
# With what became of it, where no note has room.
count-told = { $became ->
    [withdrawn] { NUMBER($count) }, withdrawn
    [corrected] { NUMBER($count) }, corrected
   *[none] { NUMBER($count) }
}
count-bracketed = { $became ->
    [withdrawn] { NUMBER($count) } (withdrawn)
    [corrected] { NUMBER($count) } (corrected)
   *[none] { NUMBER($count) }
}
share = { SHARE($count, $total) }
ordinal = { NUMBER($rank) }{ ORDINAL($rank) ->
    [one] st
    [two] nd
    [few] rd
   *[other] th
}
# In front of a row: 3. or, where others have the same, 5=
rank = { $tied ->
    [yes] { NUMBER($rank) }=
   *[no] { NUMBER($rank) }.
}
# 3rd of 10 places. $tied is yes or no.
standing-places = { $tied ->
    [yes] tied { ordinal }
   *[no] { ordinal }
} of { NUMBER($rows) } { $rows ->
    [one] place
   *[other] places
}
standing-kinds = { $tied ->
    [yes] tied { ordinal }
   *[no] { ordinal }
} of { count-rows-kinds }
count-rows-kinds = { NUMBER($rows) } { $rows ->
    [one] kind
   *[other] kinds
}
count-kinds = { NUMBER($kinds) } { $kinds ->
    [one] kind
   *[other] kinds
}
count-places = { NUMBER($places) } { $places ->
    [one] place
   *[other] places
}
count-days = { $days ->
    [one] one day
   *[other] { NUMBER($days) } days
}
# 63 of 498 people arrested (12.7%)
arrests-of = { NUMBER($count) } of { NUMBER($total) } people arrested ({ SHARE($count, $total) })
# The same, or 86 of 317 convictions (27.1%)
part-of = { $of ->
    [arrests] { arrests-of }
   *[convictions] { convictions-of }
}
# 86 of 317 convictions (27.1%)
convictions-of = { NUMBER($count) } of { NUMBER($total) } convictions ({ SHARE($count, $total) })
# One row: Denver, Colorado: 63 of 498 people arrested (12.7%), 3rd of 10 places.
# $revision (text): what its source said later, a sentence of the data.
row = { $became ->
    [withdrawn] { row-revised }
    [corrected] { row-revised }
   *[none] { $what ->
        [jurisdictions] { $title }: { arrests-of }, { standing-places }.
        [groups] { $title }: { arrests-of }.
       *[convictions] { $title }: { convictions-of }, { standing-kinds }.
    }
}
row-revised = { $what ->
    [jurisdictions] The report counts { arrests-of } in { $title }. { $revision }
    [groups] The report counts { arrests-of } as { $title }. { $revision }
   *[convictions] The report counts { convictions-of } for { $title }. { $revision }
}
# A row in a sentence, in a choice: Denver, Colorado (63)
name-with-count = { $name } ({ $figure })
choice = { $name } · { $figure }
more = { NUMBER($count) } more
together = Together
# How two figures differ; $at says whether they are of places.
difference = { $as ->
    [none] the same number in both
    [ratio] { difference-more }, { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) } times as many
   *[number] { difference-more }
}
difference-more = { NUMBER($by) } more { $at ->
    [place] in
   *[other] for
} { $name }
