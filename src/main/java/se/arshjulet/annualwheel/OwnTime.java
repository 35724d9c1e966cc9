package se.arshjulet.annualwheel;

/** A time that has somebody's name. */
record OwnTime(WheelOccurrence occurrence, String title, int year) {}
