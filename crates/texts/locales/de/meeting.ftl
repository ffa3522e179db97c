### A tandem's meetings, goals and questionnaire, for the two and for the coordination team.

# $name (String)
meeting-calendar-title = Treffen mit { $name }
