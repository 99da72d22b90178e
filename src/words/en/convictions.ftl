### The chart of convictions: /convictions.

convictions-of-chart = { NUMBER($total) } convictions of { count-kinds }; the most for { $label }: { NUMBER($most) } ({ SHARE($most, $total) }).
convictions-of-heading = Heading { $heading }: { convictions-of }, { $kinds ->
    [one] one kind: { $label }.
   *[other] { count-kinds }; the most for { $label }: { NUMBER($most) }.
}
convictions-of-label = { $label }: { convictions-of }, { standing-kinds }.
convictions-of-revised-label = The report counts { convictions-of } for { $label }. { $revision }
convictions-of-label-and-heading = { $label }: { convictions-of } under that label; { NUMBER($sum) } under the heading { $label }, with { NUMBER($others) } other { $others ->
    [one] label
   *[other] labels
}.
convictions-of-topic = { $topic }: { convictions-of }, our sum of { LIST($labels) }.
convictions-with-words = { $words }: { convictions-of }, our sum of { NUMBER($rows) } labels: { LIST($labels) }.
label-with-others = With { LIST($others) } it makes { NUMBER($count) }, which is our sum.
label-under-heading = It is sorted under { $heading }.
label-under-other-heading = It is sorted under { $heading }, not { $asked }.
