### People arrested, by place: /arrests.

# A place where a note that names it stands before it. $revision (text): what its source said later, a sentence of the data.
arrests-of-revised-place-there = The report counts { arrests-of } there. { $revision }
arrests-ranking = { NUMBER($arrests) } people arrested in { count-places }; the most in { $leaders ->
    [one] { $leader }: { NUMBER($most) } ({ SHARE($most, $arrests) }).
   *[other] { NUMBER($leaders) } of them: { NUMBER($most) } ({ SHARE($most, $arrests) }) each.
}
arrests-in = { count-bracketed } in { $title }
arrests-of-two = Of { NUMBER($total) } people arrested, { LIST($names) }: { $difference }.
arrests-in-state = The report gives no figure for { $state } as a whole. It counts { $places ->
    [one] { LIST($names) } there
   *[other] { NUMBER($places) } places there, { LIST($names) }
}{ $places ->
    [one] , { SHARE($count, $total) } of { NUMBER($total) } people arrested.
   *[other] : { arrests-of } together, our sum.
}
arrests-same-place = Both names lead to this one place.
# $name (text): in quotation marks.
name-within = { $name } is in { $place }, which the report counts as a whole.
name-read = { $typed } is read as { $name }.
