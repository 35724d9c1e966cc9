package se.arshjulet.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the standards' own validator has to say of a PDF. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** Of PDF/UA-1 and of PDF/A-2a; "7.3 Figure tags shall include an alternative representation …"; empty if it conforms. */
    public static List<String> faults(byte[] pdf) throws Exception {
        List<String> faults = new ArrayList<>(faults(pdf, PDFAFlavour.PDFUA_1));
        faults.addAll(faults(pdf, PDFAFlavour.PDFA_2_A));
        return faults;
    }

    public static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() == TestAssertion.Status.FAILED)
                    .map(found -> found.getRuleId().getClause() + " " + found.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
