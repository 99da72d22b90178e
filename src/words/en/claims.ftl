### Check figures: each number in a message beside what the report has of it. Always in private.

claims-nothing = Nothing to check: the message has no number.
# Nothing was read; buttons with the figures of what is named follow, if anything is.
claims-unread = No number in the message is read as a figure of the report.{ $rows ->
    [0] { "" }
    [one] { " " }The report’s figure for what it names:
   *[other] { " " }The report’s figures for what it names:
}
# Words that lead to it.
claims-message = the message
# The sentence: how many were found, and what of.
claims-head = { $found ->
    [one] 1 figure in { claims-message }
   *[other] { NUMBER($found) } figures in { claims-message }
}
claims-found = { $only ->
    [absent] { claims-head }: { $found ->
        [1] it is not
        [2] neither is
       *[other] none is
    } in the report.
    [has] { claims-head }.
   *[several] { claims-head }: { LIST($outcomes) }.
}{ $about ->
    [untold] {" "}It does not say that it is about { $report }; if it is:
   *[told] {""}
}
claims-outcome = { $kind ->
    [matches] { claims-some } { $count ->
        [one] matches
       *[other] match
    }
    [differs] { claims-some } { $count ->
        [one] differs
       *[other] differ
    }
    [absent] { claims-some } { $count ->
        [one] is
       *[other] are
    } not in the report
   *[has] { NUMBER($count) } beside what the report has
}
claims-some = { $found ->
    [1] it
   *[other] { NUMBER($count) }
}
# What stands in front of each line, in bold.
claims-lead = { $kind ->
    [matches] Matches
    [differs] Differs
    [absent] Not in the report
   *[has] The report has
}
# The lines. $quote has quotation marks.
claims-line = { $kind ->
    [matches] { $quote }
    [differs] { $quote } · the report: { NUMBER($count) }
    [absent] { $quote } · { $why }
   *[has] { $figure } ({ $quote })
}
# What the report has: 33 for Portland, 18 gang members or affiliates. $words: each row with its count; $sum: 107 + 101 = 208
claims-figure = { $of ->
    [arrests] { NUMBER($count) } people arrested
    [convictions] { claims-convictions }
    [places] { count-places }
    [kinds] { count-kinds }
    [days] { count-days }
    [sum] { $sum } for { LIST($names) }
    [state] { $sum } for its places in { $state }
    [rest] { LIST($words) } of { NUMBER($total) }, which leaves { NUMBER($count) }
    [each] { LIST($words) }
    [rank] { LIST($words) }, { $standing }
   *[rows] { LIST($words) }
}
claims-convictions = { NUMBER($count) } { $count ->
    [one] conviction
   *[other] convictions
}
claims-row = { $table ->
    [jurisdictions] { NUMBER($count) } for { $name }
    [groups] { NUMBER($count) } { $name }
    [convictions] { claims-convictions } for “{ $name }”
    [topics] { claims-convictions } for “{ $name }” together
   *[categories] { claims-convictions } under the heading “{ $name }”
}
claims-rank = { $tied ->
    [yes] tied { ordinal }
   *[no] { ordinal }
} of { NUMBER($rows) }
claims-share = { $figure }, { SHARE($count, $total) }
# Why something is known not to be in the report.
claims-why = { $reason ->
    [other-place] it counts { count-places }
    [other-crime] none of its { NUMBER($kinds) } kinds of conviction
    [other-time] it is about { count-days }, reported on { day }
    [other-operation] it is about { $report }
    [no-groups-by-place] it does not break its groups down by place
    [no-breakdown-by-place] it does not break convictions down by place
    [no-arrests-by-offense] it does not say what people were arrested for
    [no-charges] it gives no number of charges
   *[untold] it does not break its counts down this way
}
# What was said later of the report's figure, and of the message's.
claims-revised = { $speaker } { $became ->
    [withdrawn] withdrew
   *[corrected] corrected
} this figure { $days ->
    [1] the next day
   *[other] on { day }
}
claims-revised-to = { $revision }, and gave { NUMBER($count) }
claims-said-later = { NUMBER($count) } was said later: { $speaker }
