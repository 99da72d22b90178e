### What pictures say.

chart-title = { $table ->
    [jurisdictions] People arrested by place
    [groups] People arrested, by groups that overlap
    [categories] Convictions by heading
    [topics] Convictions by kind
   *[convictions] Convictions by kind
}
chart-part = Convictions: { $part }
chart-panel = { $table ->
    [jurisdictions] Most people arrested
    [groups] Groups of the { NUMBER($total) }, which overlap
   *[convictions] Most convictions
}
# So short that it has room in one line.
chart-source = { $report } · { $reporter }, { day }
chart-kind = { $kind ->
    [bars] Bar chart
    [map] Map of the United States
   *[overview] Bar charts
}
chart-marked = Marked
# Where no bar is as long as it could be.
chart-scale = Full width: { NUMBER($max) }
chart-away = Not on this map
chart-unnamed = Without room for a name
chart-moved = Circles that would meet are moved apart.
