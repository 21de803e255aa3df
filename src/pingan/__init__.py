"""Open software for a police command room and the alliance of citizens around it."""
