### Check figures: the figures of a message beside those of the report.

check-nothing = Nothing to check: no number in the message stands near anything that the report counts.
# The head: how many figures, and what came of them.
check-figures = { NUMBER($count) } { $count ->
    [one] figure
   *[other] figures
} in the message
check-head = { $figures }: { LIST($outcomes) }.
check-head-none = { $figures }: { $count ->
    [one] it is not
    [2] neither is
   *[other] none is
} in the report.
check-head-has = { $figures }.
check-not-about = It does not say that it is about { $report }; if it is:
check-matches = { $count ->
    [one] 1 matches
   *[other] { NUMBER($count) } match
}
check-differs = { $count ->
    [one] 1 differs
   *[other] { NUMBER($count) } differ
}
check-absent = { $count ->
    [one] 1 is
   *[other] { NUMBER($count) } are
} not in the report
check-has = { NUMBER($count) } beside what the report has
check-left = … and { NUMBER($count) } more
check-message = The message
# A line each. What stands in bold begins it.
verdict-matches = Matches
verdict-differs = Differs
verdict-absent = Not in the report
verdict-has = The report has
claim-differs = { $quote } · the report: { $figure }
claim-absent = { $quote } · { $reason }
claim-has = { $figure } ({ $quote })
claim-share = { SHARE($count, $total) }, { NUMBER($count) } of { NUMBER($total) }
claim-with-share = { $figure }, { SHARE($count, $total) }
# What the report has.
figure-arrests = { NUMBER($count) } people arrested
figure-convictions = { NUMBER($count) } convictions
figure-places = { NUMBER($count) } places
figure-kinds = { NUMBER($count) } kinds of conviction
figure-days = { NUMBER($count) } days
figure-sum = { $sum } for { LIST($names) }
figure-state = { $sum } for its places in { $state }
figure-rest = { LIST($rows) } of { NUMBER($total) }, which leaves { NUMBER($count) }
figure-rank = { $row }, { $tied ->
    [yes] tied { ordinal }
   *[no] { ordinal }
} of { NUMBER($among) }
figure-list = { LIST($rows) }
figure-place = { NUMBER($count) } for { $name }
# $name: with a small letter, as in a sentence.
figure-group = { NUMBER($count) } { $name }
figure-label = { figure-label-count } for “{ $name }”
figure-topic = { figure-label-count } for “{ $name }” together
figure-heading = { figure-label-count } under the heading “{ $name }”
figure-label-count = { NUMBER($count) } { $count ->
    [one] conviction
   *[other] convictions
}
# Why something is known not to be in the report.
absent-place = it counts { NUMBER($places) } places
absent-crime = none of its { NUMBER($kinds) } kinds of conviction
absent-time = it is of { day }, on { NUMBER($days) } days
absent-operation = it is about { $report }
absent-convictions-by-place = it does not break convictions down by place
absent-groups-by-place = it does not break its groups down by place
absent-arrests-by-offense = it does not say what people were arrested for
absent-charges = it gives no number of charges
# What became of a figure.
claim-withdrawn-next-day = { $speaker } withdrew this figure the next day
claim-withdrawn-on = { $speaker } withdrew this figure on { day }
claim-corrected-next-day = { $speaker } corrected this figure the next day
claim-corrected-on = { $speaker } corrected this figure on { day }
claim-said-later = { NUMBER($count) } was said later: { $speaker }
claim-revised-and-said = { $revisions }, and gave { NUMBER($count) }
