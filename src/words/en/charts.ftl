### What pictures say.

chart-title = { $table ->
    [jurisdictions] People arrested by place
    [groups] Groups of the people arrested
    [categories] Convictions by heading
    [topics] Convictions by kind
   *[convictions] Convictions by kind
}
chart-panel = { $table ->
    [jurisdictions] Most people arrested
    [groups] Groups of the { NUMBER($total) }, which overlap
   *[convictions] Most convictions
}
# So short that it has room in one line.
chart-source = { $report } · { $reporter }, { day }
