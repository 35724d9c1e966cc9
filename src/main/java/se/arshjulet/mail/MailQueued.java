package se.arshjulet.mail;

/** Mail has been put in the queue; once its transaction has committed the dispatcher need not wait for its next look. */
record MailQueued() {}
