package se.arshjulet.document;

import java.io.IOException;

/** Counts pages before any is drawn: contents and links lead forward, and each page says how many there are. */
final class PdfCount {

    /** Contents whose numbers get a figure more may take another line, and then another page; it comes to rest at once. */
    private static final int MOST = 4;

    /** Goes through the document's pieces, as they are when it is known so much of its pages. */
    @FunctionalInterface
    interface Pages {
        void go(PdfPlan plan, PdfPage.Pieces pieces) throws IOException;
    }

    private final Pages pages;
    private final PdfFonts fonts;

    PdfCount(Pages pages, PdfFonts fonts) {
        this.pages = pages;
        this.fonts = fonts;
    }

    PdfPlan plan() throws IOException {
        PdfPlan plan = PdfPlan.empty();
        pages.go(plan, piece -> add(piece, plan));
        boolean settled = plan.pages().size() == 1;
        for (int i = 0; !settled && i < MOST; i++) {
            PdfPlan first = first(plan);
            plan.spots().putAll(first.spots());
            settled = plan.pages().set(0, first.total()) == first.total();
        }
        return plan;
    }

    /** The first piece once more, with the contents' numbers. */
    private PdfPlan first(PdfPlan plan) throws IOException {
        PdfPlan first = PdfPlan.empty();
        pages.go(plan, piece -> {
            if (first.pages().isEmpty()) {
                add(piece, first);
            }
        });
        return first;
    }

    private void add(PdfPiece piece, PdfPlan plan) throws IOException {
        try (PdfLayout layout = PdfLayout.measured(piece, fonts)) {
            plan.spots().putAll(layout.headings(plan.pages().size()));
            plan.pages().add(layout.pages());
        }
    }
}
