package se.arshjulet.conclusion;

import java.util.ArrayList;
import java.util.List;
import se.arshjulet.conclusion.Conclusions.StatusItem;
import se.arshjulet.conclusion.Conclusions.VersionItem;
import se.arshjulet.conclusion.Conclusions.YearStatus;

/** A konklusion's statuses as lists and pages show them, each told whether it can be compared with the one before it. */
record YearsOfStatus(List<VersionItem> versions, List<StatusReader.Decided> decided) {

    List<StatusItem> whole() {
        StatusSeries series =
                new StatusSeries(versions.stream().map(VersionItem::change).toList());
        List<StatusItem> statuses = new ArrayList<>();
        int before = 0;
        for (StatusReader.Decided one : decided) {
            statuses.add(new StatusItem(
                    one.year(),
                    one.status(),
                    series.breaksBetween(before, one.versionOrdinal()),
                    one.versionOrdinal(),
                    one.grounds(),
                    one.decidedOn(),
                    one.minuteReference(),
                    one.quotes()));
            before = one.versionOrdinal();
        }
        return statuses;
    }

    List<YearStatus> brief() {
        return whole().stream()
                .map(one -> new YearStatus(
                        one.year(),
                        one.status(),
                        one.breaksSeries(),
                        versions.get(one.versionOrdinal() - 1).wording()))
                .toList();
    }
}
