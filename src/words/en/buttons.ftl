### What buttons and menus say. A button that shows a sign has its name for screen readers in Discord's own words.

button-all-places = All places
button-all-convictions = All convictions
button-bars = Bars
button-delete = ✕
button-details = Details
button-heading = { $heading } · { NUMBER($count) }
button-map = Map
button-page = { NUMBER($page) } / { NUMBER($pages) }
button-page-after = ▶
button-page-before = ◀
button-share = Share in channel
button-source = Source
button-summary = Summary
menu-compare = Compare with…
menu-heading = Heading…
menu-heading-all = All headings
menu-look-up = Look up a place…
button-convictions = Convictions
button-later = Later statements
button-places = Places
menu-part = Part…
