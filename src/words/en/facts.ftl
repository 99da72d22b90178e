### Answers to questions in plain words: /fact.

# In front of an answer to "is it so?"; $sentence is the whole answer.
fact-yes = Yes: { $sentence }
fact-no = No: { $sentence }
fact-instead = { NUMBER($count) } is the figure for { $name }.
# $words: each in quotation marks.
fact-unread = Read without { LIST($words) }.
fact-claimed = { $table ->
    [jurisdictions] { arrests-of } in { $title }, { standing-places }.
    [groups] { arrests-of } are counted as { $title }.
   *[convictions] { convictions-of } for { $title }.
}
fact-claimed-kind = { convictions-of } for { $title }, { standing-kinds }.
fact-places = The report counts people arrested in { count-places }; the most in { LIST($names) }.
fact-headings = The { NUMBER($total) } convictions are sorted under { $headings ->
    [one] one heading
   *[other] { NUMBER($headings) } headings
}, which are our addition; the most under { $heading }: { NUMBER($count) } ({ SHARE($count, $total) }).
fact-groups = { $groups ->
    [0] The report names no groups of the { NUMBER($total) } people arrested.
    [one] The report names one group of the { NUMBER($total) } people arrested: { LIST($names) }.
   *[other] The report names { NUMBER($groups) } groups of the { NUMBER($total) } people arrested: { LIST($names) }. They may overlap.
}
fact-days = { $title } lasted { count-days }; { $reporter } reported on it on { day }.
fact-date = { $reporter } reported on { $title } on { day }; the operation lasted { count-days }.
fact-reporter = The figures of { $title } are those that { $reporter } reported on { day }.
fact-title = The operation is called { $title }; { $reporter } reported on it on { day }.
fact-together = { $of ->
    [arrests] { arrests-of } in { LIST($names) } together, which is our sum.
   *[convictions] { convictions-of } for { LIST($names) } together, which is our sum.
}
fact-beside = { $of ->
    [arrests] { $left }: { NUMBER($first) }, { $right }: { NUMBER($second) } of { NUMBER($total) } people arrested; { $difference }.
   *[convictions] { $left }: { NUMBER($first) }, { $right }: { NUMBER($second) } of { NUMBER($total) } convictions; { $difference }.
}
fact-difference = { NUMBER($by) } more for { $name }
fact-difference-ratio = { fact-difference }, { NUMBER($ratio, minimumFractionDigits: 1, maximumFractionDigits: 1) } times as many
fact-sums-ours = Sums of several are ours.
# 498 − 107, which is ours. $what says whether they are places, a group, the one with convictions, or convictions.
fact-without = { $what ->
    [places] { arrests-of } outside { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
    [convicted] { arrests-of } are not counted as having convictions; { NUMBER($total) } − { NUMBER($without) } is our subtraction, and the report does not say what they had.
    [group] { arrests-of } are not counted as { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
   *[convictions] { convictions-of } for other kinds than { LIST($names) }; { NUMBER($total) } − { NUMBER($without) } is our subtraction.
}
fact-within = { $part }: { NUMBER($count) } of the { NUMBER($total) } convictions under { $whole } ({ SHARE($count, $total) }). The { NUMBER($total) } are our sum.
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
# $rows: how many share that place.
fact-ranked = { $table ->
    [jurisdictions] { $rows ->
        [one] The { fact-standing } people were arrested in { LIST($names) }: { arrests-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } people arrested: { arrests-of } each.
    }
    [groups] { $rows ->
        [one] The { fact-standing-group } group is { LIST($names) }: { arrests-of }.
       *[other] { LIST($names) } are tied for the { fact-standing-group } group: { arrests-of } each.
    }
    [categories] { $rows ->
        [one] The { fact-standing } convictions by heading are under { LIST($names) }: { convictions-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } convictions by heading: { convictions-of } each.
    }
   *[convictions] { $rows ->
        [one] The { fact-standing } convictions are for { LIST($names) }: { convictions-of }.
       *[other] { LIST($names) } are tied for the { fact-standing } convictions: { convictions-of } each.
    }
}
fact-ranked-within = { $rows ->
    [one] The { fact-standing } convictions under { $heading } are for { LIST($names) }: { convictions-of }.
   *[other] { LIST($names) } are tied for the { fact-standing } convictions under { $heading }: { convictions-of } each.
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
fact-added = { $of ->
    [arrests] Together { arrests-of }, which is our sum.
   *[convictions] Together { convictions-of }, which is our sum.
}
fact-bound-words = { $bound ->
    [over] more than { NUMBER($number) }
    [from] { NUMBER($number) } or more
    [under] fewer than { NUMBER($number) }
    [upto] { NUMBER($number) } or fewer
    [between] between { NUMBER($number) } and { NUMBER($last) }
   *[is] exactly { NUMBER($number) }
} { $bound ->
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
fact-average = On average { NUMBER($value, maximumFractionDigits: 1) } { fact-unit } for each of { fact-rows }: { NUMBER($total) } ÷ { NUMBER($rows) }, our division; { NUMBER($above) } have more, { NUMBER($below) } fewer.
fact-average-days = On average { NUMBER($value, maximumFractionDigits: 1) } people arrested a day: { NUMBER($total) } ÷ { NUMBER($rows) } days, our division. The report does not say how many on which day.
fact-median = The median of { fact-rows } is { NUMBER($value, maximumFractionDigits: 1) } { fact-unit }, the middle of their figures; we worked it out.

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
   *[arrests] People arrested
}
fact-name-versus = { $left } vs. { $right }
fact-name-together = { LIST($names) } together
fact-name-without = Not { LIST($names) }
fact-name-within = { $part } as a share of { $whole }
fact-name-state = Counted in { $state }
fact-name-heading = { $heading } category
fact-name-ranked = { $table ->
    [jurisdictions] { fact-standing } people arrested
    [groups] { fact-standing-group } group
    [categories] { fact-standing } convictions by heading
   *[convictions] { fact-standing } convictions
}
fact-name-ranked-within = { fact-standing } convictions, { $heading } category
fact-name-leading = { $end ->
    [most] Top
   *[fewest] Bottom
} { fact-rows }
fact-name-leading-sum = Sum of the { fact-name-leading }
fact-name-bound = { $table ->
    [jurisdictions] Places
    [groups] Groups
    [categories] Headings
   *[convictions] Kinds of conviction
} with { fact-bound-words }
fact-name-middle = { $middle ->
    [median] Median
   *[average] Average
} { $table ->
    [days] arrests per day
    [jurisdictions] arrests per place
    [categories] convictions per heading
    [groups] people per group
   *[convictions] convictions per kind
}
fact-figures-total = { $measure ->
    [arrests] { NUMBER($count) } in { count-places }
    [convictions] { NUMBER($count) } of { count-kinds }
   *[days] { count-days }
}
fact-figures-pair = { $of ->
    [arrests] { $first } and { $second } people arrested
   *[convictions] { $first } and { $second } convictions
}
fact-figures-ranked = { $more ->
    [0] { $figure } · { $name } ({ SHARE($count, $total) })
   *[other] { $figure } · { $name } and { NUMBER($more) } more
}
fact-figures-list = { $more ->
    [0] { $counts }
   *[other] { $counts } …
}
fact-figures-said = { $of ->
    [arrests] { $figure }, of { NUMBER($total) } people arrested ({ SHARE($count, $total) })
   *[convictions] { $figure }, of { NUMBER($total) } convictions ({ SHARE($count, $total) })
}
fact-others = The others
fact-said-in = It says so in
fact-figures-in-part = { $figures }, in part { $kinds }
fact-kind = { $kind ->
    [withdrawn] withdrawn
   *[corrected] corrected
}
fact-number = { NUMBER($value, maximumFractionDigits: 1) }

### Where a question has no answer. What is not understood is never said to be missing in the report.

fact-miss-unread = I did not understand { $text }.
fact-miss-unclear = I did not understand the question. Ask for one figure of the report, for instance “How many people were arrested?”
fact-miss-open = The report does not say.
fact-miss-limit = The report gives no figure for { $topic }.
fact-miss-place = The report gives no figure for { $name }: it is not one of its { NUMBER($places) } places.
fact-miss-crime = The report gives no figure for { $name }: its chart has no such label.
fact-miss-time = The report gives no figure for { $name }: it is about one operation of { count-days }.
fact-miss-operation = The report gives no figure for { $name }: it is about { $title } alone.
fact-miss-by-place = The report does not break convictions or groups down by place: it counts them for all places together.
fact-miss-groups = The report counts { LIST($names) } each on its own. They may overlap, and it does not say who is in several of them.
fact-miss-crossed = The report counts { LIST($names) } each on its own, and does not say how many people are in { $rows ->
    [2] both
   *[other] all of them
}.
fact-miss-crossed-one = The report counts { LIST($names) } on its own, and does not say which convictions they had.
fact-miss-grounds = The report does not say what people were arrested for; its chart counts convictions that they had.
fact-miss-single = The report says when it was and by whom for the whole operation, not for { LIST($names) }.
fact-miss-beyond = There are only { fact-rows }.
fact-miss-many = One answer has no room for so many at once.
