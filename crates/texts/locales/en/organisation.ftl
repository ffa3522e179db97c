### Organisations as the coordination sees them.

organisations-title = Organisations
organisations-count = Organisations: { $count }
organisations-all = all organisations
organisations-empty-title = No organisation found
organisations-empty-text = Try a different word or a different selection.
organisations-back = To the organisations
organisations-listed = publicly visible
organisations-unlisted = not public
organisations-list = Put into the directory
organisations-unlist = Take out of the directory
organisations-no-consent = The organisation has not given its consent to this.
