/**
 * Forms as XLSForm: the workbook that people know from ODK, Kobo and Survey123. Knows no browser. What maps to what is told in
 * docs/adr/0045-xlsform.md.
 */
@org.jspecify.annotations.NullMarked
package se.arshjulet.form.xlsform;
