### The report as a whole: /summary, /briefing, /about.

summary = { $reporter } reported on { day } that { NUMBER($arrests) } people were arrested in { count-places } in { count-days }; its chart counts { NUMBER($convictions) } convictions.
group-in-line = { $title } { count-told } ({ SHARE($count, $total) })
groups-in-line = Of the { NUMBER($total) }, in groups that overlap: { $groups }
places-in-line = { NUMBER($arrests) } people arrested in { count-places } in { count-days }; most in { LIST($names) }.
places-revised = { LIST($speakers) } later withdrew or corrected { NUMBER($revised) } of the { NUMBER($places) }: { LIST($names) }.
chart-in-line = The chart counts { NUMBER($convictions) } convictions of { count-kinds }; { $leader } leads with { NUMBER($most) }.
briefing = { $report } in short: what { $reporter } reported on { day }, and what it does not say.
briefing-everything = everything
briefing-places = places
briefing-convictions = convictions
briefing-groups = groups
briefing-limits = limits
briefing-misread = Often misread
briefing-misreading = “{ $misreading }” { $report }
briefing-no-figures = The report gives no figures for:
briefing-limits-list = { LIST($topics) }.
briefing-text = The briefing at length, as text
briefing-table = Every figure of the report, as a table
briefing-later = { $kind }: { $text }
csv-table = Table
csv-name = Name
csv-printed = As printed
csv-kind = Heading (added) or kind
csv-count = Count
csv-later = Later
csv-report = Report
about = The figures are those of one report: { $report }, by { $reporter }, { day }. What can be asked:
about-command = { $description } · { $example }
about-check-figures = stands in the menu of any message, under Apps: it sets the figures in it beside those of the report
about-privacy = The bot sees only the command, button or message that you point it at, keeps nothing of it, and logs neither who asked nor what was written.
about-data = Data { $version }, { day }, { $license }
about-checked = Checked:
# A line each; none of later statements where nobody has looked for them.
about-checks =
    all jurisdictions ({ NUMBER($places) }) add up to { NUMBER($arrests) } people arrested
    all labels ({ NUMBER($kinds) }) add up to { NUMBER($convictions) } convictions
    no group is larger than all people arrested
    every category, topic, alias and caveat leads to a row
    { $later ->
        [unknown] {""}
        [none] later statements were looked for, and nothing was found
       *[some] later statements ({ NUMBER($statements) }) lead to rows; { NUMBER($revised) } of them withdraw or correct a figure
    }
about-later = Statements on { $report } after the report: { $statements ->
    [0] none was found
    [one] one was found
   *[other] { NUMBER($statements) } were found
}. The figures here stay those of the report.
