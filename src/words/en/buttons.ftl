### What buttons and menus say. The label of a button is its name for screen readers, too.

button-all-places = All places
button-all-convictions = All convictions
button-bars = Bars
button-delete = Delete
button-details = Details
button-map = Map
button-page = { NUMBER($page) } / { NUMBER($pages) }
button-page-after = ▶
button-page-before = ◀
button-edit = Edit before posting
button-post = Post in channel
button-posted = Posted
button-post-failed = Not posted. Try again
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
button-check-text = Check another text
