package se.arshjulet.document;

import java.util.List;

/** Some pages of a document, as the page that they are made from.
 * @param html      whole and well-formed
 * @param pictures  what it shows, by the numbers that they have in it
 * @param continued how many sections, one in the other, go on from the piece before
 * @param going     how many go on into the next */
record PdfPiece(String html, List<Picture> pictures, int continued, int going) {}
