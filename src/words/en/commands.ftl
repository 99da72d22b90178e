### What Discord shows of a command before it is sent: at most 100 characters each.

command-arrests = How many people were arrested, by place, as the report counts them
command-arrests-city = A city, county or state; all of them if left out
command-arrests-compare = A second place, to stand beside the first
command-convictions = Which convictions the people arrested had, as the chart in the report counts them
command-convictions-offense = A kind of conviction; all of them if left out
command-convictions-category = A heading that kinds are sorted under
command-convictions-sort = The order of the list
command-sort-count = by count
command-sort-name = by name
command-summary = What was reported, by whom and when, and what the report does not say
command-fact = Ask in plain words: how many arrests, which place had the most, what share had convictions …
command-fact-question = What you want to know; the answers show while you type
command-briefing = For moderators: a neutral briefing on the report, to read first and to post second
command-briefing-part = What it covers; everything if left out
command-about = What can be asked, where the figures come from, and what this bot keeps: nothing
# Its name in the menu of a message, at most 32 characters.
command-check-figures = Check figures
command-private = Show the answer only to you
