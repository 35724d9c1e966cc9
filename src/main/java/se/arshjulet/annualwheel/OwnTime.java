package se.arshjulet.annualwheel;

/** A time, with what it is a time of. */
record OwnTime(WheelOccurrence occurrence, String title, int year) {}
