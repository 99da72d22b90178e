### What is said where a name leads to nothing. Always in private. $name is in quotation marks.

miss-name = { $table ->
    [jurisdictions] None of the { NUMBER($rows) } places that the report counts is called { $name }.
    [categories] None of the { NUMBER($rows) } headings is called { $name }.
    [groups] None of the report’s { NUMBER($rows) } groups is called { $name }.
    [topics] None of the labels of the chart is called { $name }.
   *[convictions] None of the { NUMBER($rows) } labels of the chart is called { $name }.
}
miss-near = Did you mean { LIST($names, type: "or") }?
# $asked: where it was asked for; $found: where it is.
miss-elsewhere = { $name } is not { $asked ->
    [jurisdictions] a place in the report
    [groups] a group in the report
    [topics] a conviction in the report’s chart
    [convictions] a conviction in the report’s chart
   *[categories] one of the headings, which are our addition
}, but { $found ->
    [jurisdictions] a place: { LIST($titles) }. The report does not break convictions down by place.
    [groups] a group of the people arrested: { LIST($titles) }.
    [categories] a heading of convictions: { LIST($titles) }.
    [topics] a conviction in its chart: { LIST($titles) }.
   *[convictions] { $rows ->
        [one] a conviction in its chart: { LIST($titles) }.
       *[other] several convictions in its chart: { LIST($titles) }.
    }
}
miss-both = The report does not break { $table ->
    [groups] its groups
    [jurisdictions] places
    [topics] convictions
    [categories] convictions
   *[convictions] convictions
} down by place: it has no figure for { LIST($names) } in { $place }.
miss-chart-place = The report does not break convictions down by place: its chart has no figure for { $place }.
