package se.arshjulet.document;

/** What stands by itself between two headings. */
public sealed interface Block permits Paragraph, Listing, Quote, Table, Figure, Notice {}
