### Answers to questions in plain words: /fact.

# In front of an answer to "is it so?"; $sentence is the whole answer.
fact-yes = Yes: { $sentence }
fact-no = No: { $sentence }
fact-instead = { NUMBER($count) } is the figure for { $name }.
# $whole: a whole sentence, why there is no answer to all of a question.
fact-of-rest = { $whole } Without that: { $sentence }
fact-gap = { NUMBER($more) } − { NUMBER($less) } = { NUMBER($gap) } is our subtraction.
# $words: each in quotation marks.
fact-unread = Read without { LIST($words) }.
fact-unread-part = Question read in part.
# What was asked at once and has no room in the sentence.
fact-listed = All that was asked stands in the list.
# Behind "Read without": what those words may ask for.
fact-other = With that: { $sentence }
fact-claimed = { $what ->
    [jurisdictions] { arrests-of } in { $title }, { standing-places }.
    [groups] { arrests-of } are counted as { $title }.
   *[convictions] { convictions-of } for { $title }, { standing-kinds }.
}
fact-places = The report counts people arrested in { count-places } ({ LIST($kinds) }); the most in { LIST($names) }.
fact-places-of-kind = { $kind ->
    [city] { $places ->
        [one] { NUMBER($places) } city
       *[other] { NUMBER($places) } cities
    }
    [county] { $places ->
        [one] { NUMBER($places) } county
       *[other] { NUMBER($places) } counties
    }
    [state] { $places ->
        [one] { NUMBER($places) } state
       *[other] { NUMBER($places) } states
    }
   *[district] { $places ->
        [one] { NUMBER($places) } district
       *[other] { NUMBER($places) } districts
    }
}
fact-headings = The { NUMBER($convictions) } convictions are sorted under { $headings ->
    [one] one heading
   *[other] { NUMBER($headings) } headings
}, which are our addition; the most under { $leader }: { NUMBER($most) } ({ SHARE($most, $convictions) }).
fact-groups = { $groups ->
    [0] The report names no groups of the { NUMBER($arrests) } people arrested.
    [one] The report names one group of the { NUMBER($arrests) } people arrested: { LIST($names) }.
   *[other] Of { NUMBER($arrests) } people arrested the report names { NUMBER($groups) } groups, which may overlap: { LIST($names) }; our sum is { NUMBER($sum) }.
}
fact-report = { $asked ->
    [days] { $report } lasted { count-days }; { $reporter } reported on it on { day }.
    [date] { $reporter } reported on { $report } on { day }; the operation lasted { count-days }.
    [summary] { summary }
    [reporter] The figures of { $report } are those that { $reporter } reported on { day }.
   *[title] The operation is called { $report }; { $reporter } reported on it on { day }.
}
# 498 − 107, which is ours. $what says whether they are places, groups, the group with convictions, or convictions.
fact-without = { $what ->
    [jurisdictions] { arrests-of } outside { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
    [convicted] { arrests-of } are not counted as having convictions, { $than ->
        [fewer] { NUMBER($by) } fewer than the { NUMBER($without) } who are
        [more] { NUMBER($by) } more than the { NUMBER($without) } who are
       *[same] as many as are
    }; { NUMBER($total) } − { NUMBER($without) } is our subtraction, and the report does not say what they had.
    [groups] { arrests-of } are not counted as { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
   *[convictions] { convictions-of } for other kinds than { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
}
# Rows in a relation. $count is what is asked for, $first and $second are the figures of two sides.
fact-related = { $relation ->
    [together] { part-of } { $of ->
        [arrests] in
       *[convictions] for
    } { LIST($names) } together, which is our sum.
    [mean] On average { NUMBER($value, maximumFractionDigits: 1) } { fact-unit } { $of ->
        [arrests] in
       *[convictions] for
    } { LIST($names) }: { NUMBER($count) } ÷ { NUMBER($rows) }, our division.
    [ratio] { $left }: { NUMBER($first) }, { $right }: { NUMBER($second) } { fact-unit }; { NUMBER($first) } is { SHARE($first, $second) } of { NUMBER($second) }, our division.
    [within] { $right }: { NUMBER($count) } of the { NUMBER($total) } convictions under { $left } ({ SHARE($count, $total) }). The { NUMBER($total) } are our sum.
    [less] { fact-without }
    [without] { fact-without }
    [against] { $left }: { NUMBER($first) }; { LIST($names) } together: { NUMBER($second) }, our sum; both of { NUMBER($total) } { fact-unit }; { $difference }.
    [beside] { $left }: { NUMBER($first) }, { $right }: { NUMBER($second) } of { NUMBER($total) } { fact-unit }; { $difference }.{ $sums ->
        [yes] {" "}Sums of several are ours.
       *[no] {""}
    }
   *[alone] { part-of }
}
fact-others-together = the others together
fact-end = { $end ->
    [most] most
   *[fewest] fewest
}
# $rank is counted from that end.
fact-standing = { $rank ->
    [1] { fact-end }
   *[other] { ordinal } { fact-end }
}
fact-standing-group = { $rank ->
    [1] { fact-size }
   *[other] { ordinal } { fact-size }
}
fact-size = { $end ->
    [most] largest
   *[fewest] smallest
}
# $shown: how many share that place. $among is a table, or the labels of one heading.
fact-ranked = { $among ->
    [jurisdictions] { $shown ->
        [one] The { fact-standing } people were arrested in { LIST($names) }: { arrests-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } people arrested: { arrests-of } each.
    }
    [groups] { $shown ->
        [one] The { fact-standing-group } group is { LIST($names) }: { arrests-of }.
       *[other] { LIST($names) } are tied for the { fact-standing-group } group: { arrests-of } each.
    }
    [categories] { $shown ->
        [one] The { fact-standing } convictions by heading are under { LIST($names) }: { convictions-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } convictions by heading: { convictions-of } each.
    }
    [heading] { $shown ->
        [one] The { fact-standing } convictions under { $heading } are for { LIST($names) }: { convictions-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } convictions under { $heading }: { convictions-of } each.
    }
   *[convictions] { $shown ->
        [one] The { fact-standing } convictions are for { LIST($names) }: { convictions-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } convictions: { convictions-of } each.
    }
}
fact-rows = { $table ->
    [jurisdictions] { NUMBER($rows) } places
    [groups] { NUMBER($rows) } groups
    [categories] { NUMBER($rows) } headings
   *[convictions] { NUMBER($rows) } kinds of conviction
}
fact-unit = { $of ->
    [arrests] people arrested
   *[convictions] convictions
}
fact-leading = The { NUMBER($shown) } of { fact-rows } with the { fact-end } { fact-unit }: { LIST($names) }.
fact-bound-words = { $how ->
    [over] more than { NUMBER($number) }
    [from] { NUMBER($number) } or more
    [under] fewer than { NUMBER($number) }
    [upto] { NUMBER($number) } or fewer
    [between] between { NUMBER($number) } and { NUMBER($last) }
   *[is] exactly { NUMBER($number) }
} { $how ->
    [from] { fact-unit }
    [upto] { fact-unit }
    [between] { fact-unit }
   *[is] { $number ->
        [one] { $of ->
            [arrests] person arrested
           *[convictions] conviction
        }
       *[other] { fact-unit }
    }
}
fact-bound = { $shown ->
    [0] None of { fact-rows } has { fact-bound-words }.
    [one] One of { fact-rows } has { fact-bound-words }: { LIST($names) }.
   *[other] { NUMBER($shown) } of { fact-rows } have { fact-bound-words }: { LIST($names) }.
}
fact-average = On average { NUMBER($value, maximumFractionDigits: 1) } { fact-unit } for each of { fact-rows }: { NUMBER($total) } ÷ { NUMBER($rows) }, our division; { NUMBER($above) } have more, { NUMBER($below) } fewer. The median is { NUMBER($median, maximumFractionDigits: 1) }.
fact-average-days = On average { NUMBER($value, maximumFractionDigits: 1) } people arrested a day: { NUMBER($total) } ÷ { NUMBER($days) } days, our division. The report does not say how many on which day.
fact-median = The median of { fact-rows } is { NUMBER($value, maximumFractionDigits: 1) } { fact-unit }, the middle of their figures, and the average { NUMBER($average, maximumFractionDigits: 1) }; we worked both out.
# $how: which rows of a ranking, or what of them all.
fact-chosen = { $how ->
    [most] { fact-ranked }
    [least] { fact-ranked }
    [top] { fact-leading }
    [last] { fact-leading }
    [sumtop] { fact-leading } Together { part-of }, which is our sum.
    [sumlast] { fact-leading } Together { part-of }, which is our sum.
    [average] { fact-average }
    [median] { fact-median }
    [daily] { fact-average-days }
   *[over] { fact-bound }
}

### What a question leads to while it is typed: a name that asks for it again, and its figures.

fact-label = { $name }: { $figures }
fact-name = { $measure ->
    [convictions] Convictions in the chart
    [kinds] Kinds of conviction
    [places] Places
    [categories] Headings of conviction
    [groups] Groups of the people arrested
    [days] How long it lasted
    [date] Date of the report
    [reporter] Who reported it
    [title] Name of the operation
    [summary] Summary
   *[arrests] People arrested
}
# $others: all but the first.
fact-name-rows = { $relation ->
    [beside] { $first } vs. { LIST($others) }
    [against] { $first } vs. { LIST($others) } together
    [within] { LIST($others) } as a share of { $first }
    [ratio] { $first } in percent of { LIST($others) }
    [mean] Average of { LIST($names) }
    [less] { $first }: Not { LIST($others) }
    [without] Not { LIST($names) }
    [together] { LIST($names) } together
   *[alone] { $alone ->
        [state] Counted in { $first }
        [heading] { $first } category
       *[row] { $first }
    }
}
fact-name-ranked = { $among ->
    [jurisdictions] { fact-standing } people arrested
    [groups] { fact-standing-group } group
    [categories] { fact-standing } convictions by heading
    [heading] { fact-standing } convictions, { $heading } category
   *[convictions] { fact-standing } convictions
}
fact-name-bound = { $table ->
    [jurisdictions] Places
    [groups] Groups
    [categories] Headings
   *[convictions] Kinds of conviction
} with { fact-bound-words }
fact-name-middle = { $table ->
    [jurisdictions] arrests per place
    [categories] convictions per heading
    [groups] people per group
   *[convictions] convictions per kind
}
fact-name-chosen = { $how ->
    [most] { fact-name-ranked }
    [least] { fact-name-ranked }
    [top] Top { fact-rows }
    [last] Bottom { fact-rows }
    [sumtop] Sum of the Top { fact-rows }
    [sumlast] Sum of the Bottom { fact-rows }
    [average] Average { fact-name-middle }
    [median] Median { fact-name-middle }
    [daily] Average arrests per day
   *[over] { fact-name-bound }
}
fact-figures-whole = { $measure ->
    [arrests] { NUMBER($arrests) } in { count-places }
    [convictions] { NUMBER($convictions) } of { count-kinds }
    [places] { NUMBER($places) }
    [kinds] { NUMBER($kinds) }
    [categories] { NUMBER($headings) }
    [groups] { NUMBER($groups) }
    [date] { day }
    [reporter] { $reporter }, { day }
    [title] { $report }, { day }
    [summary] { NUMBER($arrests) } in { count-places }, { NUMBER($convictions) } of { count-kinds }
   *[days] { count-days }
}
fact-figures-rows = { $relation ->
    [beside] { fact-figures-pair }
    [ratio] { fact-figures-pair }
    [against] { fact-figures-pair }
    [mean] { NUMBER($value, maximumFractionDigits: 1) }
    [within] { convictions-of }
    [less] { count }
    [together] { fact-figures-part }
    [without] { fact-figures-part }
   *[alone] { fact-figures-part }
}
fact-figures-pair = { $left } and { $right } { fact-unit }
fact-figures-part = { $revised ->
    [whole] { $left }, of { NUMBER($total) } { fact-unit } ({ SHARE($count, $total) })
   *[other] { fact-figures-sum }
}
fact-figures-sum = { $revised ->
    [part] { part-of }, in part { $kinds }
   *[other] { part-of }
}
fact-figures-chosen = { $shape ->
    [ranked] { fact-figures-ranked }
    [middle] { NUMBER($value, maximumFractionDigits: 1) }
    [sum] { fact-figures-sum }
    [bound] { NUMBER($shown) } ({ fact-figures-counts })
   *[list] { fact-figures-counts }
}
fact-figures-counts = { $more ->
    [0] { $counts }
   *[other] { $counts } …
}
fact-figures-ranked = { $more ->
    [0] { count-told } · { $name } ({ SHARE($count, $total) })
   *[other] { count-told } · { $name } and { NUMBER($more) } more
}
fact-said-in = It says so in
fact-kind = { $became ->
    [withdrawn] withdrawn
   *[corrected] corrected
}

### Where a question has no answer. What is not understood is never said to be missing in the report.

fact-miss-unread = I did not understand { $text }.
fact-miss-unclear = I did not understand the question. Ask for one figure of the report, for instance “How many people were arrested?”
fact-miss-open = The report does not say.
fact-miss-limit = The report gives no figure for { $topic }.
fact-miss-outside = The report gives no figure for { $name }: { $what ->
    [place] it is not one of its { NUMBER($places) } places.
    [crime] its chart has no such label{ $near ->
        [0] .
       *[other] ; the nearest is { LIST($names) }.
    }
    [time] it is about one operation of { count-days }.
   *[operation] it is about { $report } alone.
}
fact-miss-by-place = The report does not break convictions or groups down by place: it counts them for all places together.
fact-counted = Counted in that already: { LIST($names) }.
fact-grounds = The report does not say what people were arrested for; its chart counts convictions that they had.
fact-miss-apart = { $why ->
    [groups] The report counts { LIST($names) } each on its own. They may overlap, and it does not say who is in several of them.
    [crossed] { $rows ->
        [1] The report counts { LIST($names) } on its own, and does not say which convictions they had.
        [2] The report counts { LIST($names) } each on its own, and does not say how many people are in both.
       *[other] The report counts { LIST($names) } each on its own, and does not say how many people are in all of them.
    }
    [grounds] { fact-grounds }
   *[single] The report says when it was and by whom for the whole operation, not for { LIST($names) }.
}
fact-miss-beyond = There are only { fact-rows }.
fact-miss-many = One answer has no room for so many at once.
