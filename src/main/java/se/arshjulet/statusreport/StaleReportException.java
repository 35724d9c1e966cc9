package se.arshjulet.statusreport;

/** Somebody was first: the report stands elsewhere now. */
public class StaleReportException extends RuntimeException {}
