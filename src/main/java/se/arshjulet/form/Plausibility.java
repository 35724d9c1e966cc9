package se.arshjulet.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a figure outside of is to be explained by a comment. It never keeps anybody from sending in.
 * @param changePercent how much it may differ from the earlier answer, in per cent of that
 * @param changeAtLeast a difference smaller than this is never asked about, however large a share it is */
public record Plausibility(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable Integer changePercent,
        @Nullable BigDecimal changeAtLeast) {}
