### The chart of convictions: /convictions.

convictions-of-chart = { NUMBER($total) } convictions of { count-kinds }; the most for { $leader }: { NUMBER($most) } ({ SHARE($most, $total) }).
convictions-of-heading = Heading { $title }: { convictions-of }, { $kinds ->
    [one] one kind: { $leader }.
   *[other] { count-kinds }; the most for { $leaders ->
        [one] { $leader }: { NUMBER($most) }
       *[other] { NUMBER($leaders) } of them: { NUMBER($most) } each
    }.
}
convictions-of-label-and-heading = { $title }: { convictions-of } under that label; { NUMBER($sum) } under the heading { $heading }, with { NUMBER($others) } other { $others ->
    [one] label
   *[other] labels
}.
convictions-of-topic = { $title }: { convictions-of }, our sum of { LIST($labels) }.
convictions-with-words = { $title }: { convictions-of }, our sum of { NUMBER($rows) } labels: { LIST($labels) }.
label-with-others = With { LIST($others) } it makes { NUMBER($count) }, which is our sum.
# What was asked for with a heading: whether it is sorted there.
label-sorted = { $rows ->
    [one] It is sorted under { LIST($headings) }
   *[other] They are sorted under { LIST($headings) }
}{ $where ->
    [there] .
   *[elsewhere] , not { $asked }.
}
heading-of-its-own = { $heading } is a heading of its own, not a part of { $asked }.
