package se.arshjulet.machinery.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import se.arshjulet.archive.ArchiveSource;
import se.arshjulet.archive.ArchiveWriter;
import se.arshjulet.archive.ArchiveYear;

/** The models that drove the year: of each the versions that were the newest at some time in it, and older ones in which
 * something of the association's still stood. */
@Component
class ArchivedModels implements ArchiveSource {

    private final RepositoryService models;
    private final HistoryService history;

    ArchivedModels(RepositoryService models, HistoryService history) {
        this.models = models;
        this.history = history;
    }

    @Override
    public String folder() {
        return "processer";
    }

    @Override
    public String words() {
        return "Processmodellerna (BPMN 2.0) i de versioner som drev årets arbete.";
    }

    private record Version(ProcessDefinition model, Instant deployedAt) {}

    @Override
    public void write(ArchiveYear year, ArchiveWriter out) throws IOException {
        List<Version> ran = ran(year);
        try (ArchiveWriter.Table table =
                out.table("processer", List.of("fil", "nyckel", "namn", "version", "i drift från"))) {
            for (Version version : ran) {
                ProcessDefinition model = version.model();
                table.row(List.of(
                        name(model),
                        model.getKey(),
                        model.getName() == null ? "" : model.getName(),
                        model.getVersion(),
                        version.deployedAt()));
            }
        }
        for (Version version : ran) {
            try (InputStream in = models.getProcessModel(version.model().getId());
                    OutputStream to = out.file(name(version.model()))) {
                in.transferTo(to);
            }
        }
    }

    private static String name(ProcessDefinition model) {
        return "%s-version-%d.bpmn".formatted(model.getKey(), model.getVersion());
    }

    private List<Version> ran(ArchiveYear year) {
        Map<String, Instant> deployed = models.createDeploymentQuery().list().stream()
                .collect(Collectors.toMap(
                        Deployment::getId, one -> one.getDeploymentTime().toInstant()));
        List<Version> newestFirst =
                models.createProcessDefinitionQuery().orderByProcessDefinitionVersion().desc().list().stream()
                        .map(model -> new Version(model, deployed.getOrDefault(model.getDeploymentId(), Instant.EPOCH)))
                        .toList();
        Set<String> stoodIn = stoodIn(year);
        Map<String, Instant> replaced = new HashMap<>();
        Set<Version> ran = new HashSet<>();
        for (Version version : newestFirst) {
            String key = version.model().getKey();
            Instant next = replaced.put(key, version.deployedAt());
            boolean inTime = version.deployedAt().isBefore(year.span().until())
                    && (next == null || next.isAfter(year.span().from()));
            if (inTime || stoodIn.contains(version.model().getId())) {
                ran.add(version);
            }
        }
        return ran.stream()
                .sorted(Comparator.comparing(
                                (Version version) -> version.model().getKey())
                        .thenComparing(version -> version.model().getVersion()))
                .toList();
    }

    /** Where the association had something under way in the year, as far back as the engine remembers. */
    private Set<String> stoodIn(ArchiveYear year) {
        return history
                .createHistoricProcessInstanceQuery()
                .tenantIdIn(year.associationId().toString())
                .startedBefore(java.util.Date.from(year.span().until()))
                .list()
                .stream()
                .filter(one -> one.getEndTime() == null
                        || one.getEndTime().toInstant().isAfter(year.span().from()))
                .map(one -> one.getProcessDefinitionId())
                .collect(Collectors.toSet());
    }
}
