### A tandem's meetings, goals and questionnaire, for the two and for the coordination team.

meeting-calendar-title = Meeting with { $name }
