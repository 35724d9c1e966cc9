package se.arshjulet.coding;

import se.arshjulet.coding.CodedUnits.Filter;
import se.arshjulet.file.UploadedFile;

/** Quotes and the codebook as files. What tells who somebody is stands as […] in all of them. Coordinators only. */
public interface TakeAlong {

    enum Format {
        DOCX,
        CSV
    }

    /** All quotes that the filter lets through, in the lists' order. */
    UploadedFile quotes(Filter filter, Format format);

    UploadedFile codebook(Format format);
}
