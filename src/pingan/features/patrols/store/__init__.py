"""Points, beats and the station's secret; patrols with their teams and visits."""
