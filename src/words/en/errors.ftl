### What is said instead of an answer, always in private.

# $id (text): eight letters and digits, which also stand in the bot's log.
error-apology = Sorry, something went wrong in the bot and your question was not answered. If you report it, please name this id: { $id }
error-outdated = The bot does not understand this button or command; it may be from another version. Please ask again.
# $command (text): as it is typed, without its slash.
error-for-managers = /{ $command } is for members who may manage messages.
error-not-yours = Only the person who asked and members who may manage messages can delete this.
