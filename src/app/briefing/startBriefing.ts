// Start of a saved briefing: first where it leads, then the app as it is everywhere.
import "./carriedAddress.ts";
import "#app/main.tsx";
