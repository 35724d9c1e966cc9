package se.arshjulet.machinery.process;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.machinery.Cases.Visit;

/** Which way a case has gone. The engine keeps the steps; the arrows between them follow from their order. */
@Component
class CasePath {

    private final JdbcClient jdbc;
    private final RepositoryService repository;
    private final StepWords words;

    CasePath(JdbcClient jdbc, RepositoryService repository, StepWords words) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.words = words;
    }

    Path of(String instanceId, String modelId) {
        List<Visit> visits = jdbc.sql("""
                        select act_id_, act_name_, start_time_, end_time_, act_inst_state_, call_proc_inst_id_ from act_hi_actinst
                        where proc_inst_id_ = ? order by start_time_, sequence_counter_, id_
                        """)
                .param(instanceId)
                .query((row, number) -> new Visit(
                        row.getString("act_id_"),
                        name(modelId, row.getString("act_id_"), row.getString("act_name_")),
                        Objects.requireNonNull(Moments.orNull(row, "start_time_")),
                        Moments.orNull(row, "end_time_"),
                        row.getInt("act_inst_state_") == 2,
                        row.getString("call_proc_inst_id_")))
                .list();
        return new Path(visits, flows(modelId, visits));
    }

    /** What a step was called in the version where it was done, if the newest does not have it any more. */
    private String name(String modelId, String step, @Nullable String asItWas) {
        StepWords.Words here = words.all(modelId).get(step);
        return here != null ? here.name() : Objects.requireNonNullElse(asItWas, step);
    }

    /** An arrow was gone along if what it leads to began after what it leads from had ended, and nothing else led there since. */
    private Set<String> flows(String modelId, List<Visit> visits) {
        Set<String> gone = new HashSet<>();
        var arrows = repository.getBpmnModelInstance(modelId).getModelElementsByType(SequenceFlow.class);
        for (int at = 1; at < visits.size(); at++) {
            String target = visits.get(at).step();
            Instant began = visits.get(at).startedAt();
            IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                    .mapToObj(visits::get)
                    .filter(before ->
                            before.endedAt() != null && !before.endedAt().isAfter(began))
                    .flatMap(before -> arrows.stream()
                            .filter(arrow -> arrow.getSource().getId().equals(before.step())
                                    && arrow.getTarget().getId().equals(target)))
                    .findFirst()
                    .ifPresent(arrow -> gone.add(arrow.getId()));
        }
        return gone;
    }

    record Path(List<Visit> visits, Set<String> flows) {}
}
