package se.arshjulet.statistics;

import java.util.List;

/**
 * Brings figures in from Kolada, where municipal statistics come from: over the net, or as files of the same JSON for machines
 * without it. A measure is known by Kolada's id of it. Only for coordinators, and the system when nobody is signed in.
 */
public interface KoladaImport {

    /** Whom one can ask about by name: the association's municipalities that have a code, and the country. */
    List<Place> places();

    /** Asks Kolada and says what would become of it; writes nothing. It may take as long as Kolada does: no transaction is open
     * meanwhile.
     * @throws KoladaException         if it cannot be had
     * @throws InvalidMeasureException if the question cannot be put: "kpi", "municipalities", "years" */
    Offer fetch(KoladaQuestion question);

    /** The same of answers that somebody has saved as files, read together.
     * @throws KoladaException if they are none */
    Offer read(List<byte[]> files);

    /** Takes in what was offered, as the register is now.
     * @return what became of each measure
     * @throws KoladaException if something of it can no longer be taken */
    List<MeasureChange> take(Offer offer);
}
