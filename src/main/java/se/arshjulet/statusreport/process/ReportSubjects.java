package se.arshjulet.statusreport.process;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.machinery.InstanceSubject;
import se.arshjulet.statusreport.ReportTitles;

/** What a process is about: an edition of a status report. */
@Component
class ReportSubjects implements InstanceSubject {

    private final ReportTitles titles;

    ReportSubjects(ReportTitles titles) {
        this.titles = titles;
    }

    @Override
    public String processKey() {
        return ReportModel.PROCESS;
    }

    @Override
    public Map<UUID, Subject> of(Collection<UUID> businessKeys) {
        return titles.of(businessKeys).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        title -> new Subject(
                                title.getValue().title(), title.getValue().address())));
    }
}
