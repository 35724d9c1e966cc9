/**
 * Every mail that leaves: an outbox written in the transaction that causes it, and the dispatcher that empties it.
 *
 * <h2>Templates</h2>
 *
 * <p>A mail is a pair {@code mail-templates/NAME.html} and {@code NAME.txt} (Thymeleaf) that hold the body only; the
 * layout adds the association's name, the why-line and, in the demo, <i>Exempeldata</i>. An HTML body is built of the
 * parts in {@code parts.html}: {@code point}, {@code text}, {@code quote}, {@code button}, {@code note}. Every template
 * also sees {@code dates} ({@link se.arshjulet.base.DateWords}), {@code associationName}, {@code toName},
 * {@code subject} and {@code why}. Dates are {@code LocalDate}, links are {@code MailLink.placeholder(…)} (or a plain
 * address where it says so), items are records or maps, a key marked ? may be missing.
 *
 * <table>
 * <caption>Keys by template</caption>
 * <tr><td>request</td><td>title, requester, member, dueOn, coveringText?, minutes?, link</td></tr>
 * <tr><td>reminder</td><td>answers; items: title, from, answer, dueOn, late, link</td></tr>
 * <tr><td>returned</td><td>title, reviewer, member, dueOn, link; remarks: question, text</td></tr>
 * <tr><td>overdue</td><td>link (plain address); items: title, member, representative, dueOn, daysLate</td></tr>
 * <tr><td>handed-over</td><td>title, coordinator, member, dueOn, link</td></tr>
 * <tr><td>withdrawn</td><td>title, coordinator, member, reason?</td></tr>
 * <tr><td>deadline-moved</td><td>title, coordinator, member, dueOn, oldDueOn?, link</td></tr>
 * <tr><td>approved</td><td>title, member, published, link? (plain address)</td></tr>
 * <tr><td>threads</td><td>items: title, place, link (may be a plain address), messages: by, text</td></tr>
 * <tr><td>follow-up-propose</td><td>title, what, answered, because, dueOn, link (plain address)</td></tr>
 * <tr><td>follow-up-decide</td><td>from, dueOn, link</td></tr>
 * <tr><td>follow-up-approved</td><td>title, silence, boardMeetsOn, link (plain address)</td></tr>
 * <tr><td>follow-up-late</td><td>title, dueOn, link (plain address)</td></tr>
 * <tr><td>follow-up-withdrawn</td><td>title, from, reason</td></tr>
 * <tr><td>status-report</td><td>title, correction, last, month, overall, link (plain address)</td></tr>
 * </table>
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"base", "archive"})
package se.arshjulet.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
