package se.arshjulet.machinery.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.arshjulet.machinery.Administration;
import se.arshjulet.machinery.Models;

/** Counts in the engine's own tables what stands where. */
@Component
class EngineModels implements Models {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final StepWords words;
    private final Standing standing;

    EngineModels(RepositoryService repository, JdbcClient jdbc, StepWords words, Standing standing) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.words = words;
        this.standing = standing;
    }

    @Override
    public List<Model> all() {
        Administration.required();
        return models(null);
    }

    @Override
    public Optional<Drawing> find(String key, @Nullable Integer version) {
        Administration.required();
        return models(key).stream().findFirst().flatMap(model -> model.versions().stream()
                .filter(one -> version == null || one.number() == version)
                .findFirst()
                .map(chosen -> new Drawing(model, chosen, xml(chosen.modelId()), steps(chosen.modelId()))));
    }

    private List<Model> models(@Nullable String key) {
        Map<String, List<LeftBehind>> left = left();
        Map<String, List<Row>> byKey = jdbc
                .sql("""
                        select d.id_, d.key_, coalesce(d.name_, d.key_) as name, d.version_,
                               coalesce(r.running, 0) as running, coalesce(f.failed, 0) as failed
                        from act_re_procdef d
                        left join (select proc_def_id_, count(*) as running from act_ru_execution
                                   where parent_id_ is null group by proc_def_id_) r on r.proc_def_id_ = d.id_
                        left join (select process_def_id_, count(*) as failed from act_ru_job
                                   where exception_stack_id_ is not null group by process_def_id_) f
                               on f.process_def_id_ = d.id_
                        where cast(:key as text) is null or d.key_ = :key
                        order by d.key_, d.version_ desc
                        """)
                .param("key", key)
                .query((row, number) -> new Row(
                        row.getString("key_"),
                        row.getString("name"),
                        new Version(
                                row.getString("id_"),
                                row.getInt("version_"),
                                row.getInt("running"),
                                row.getInt("failed"),
                                left.getOrDefault(row.getString("id_"), List.of()))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::key, LinkedHashMap::new, Collectors.toList()));
        return byKey.values().stream()
                .map(EngineModels::model)
                .sorted(Comparator.comparing(Model::name))
                .toList();
    }

    private static Model model(List<Row> versions) {
        Row newest = versions.get(0);
        List<Version> shown = new ArrayList<>();
        shown.add(newest.version());
        versions.stream()
                .skip(1)
                .map(Row::version)
                .filter(version -> version.running() > 0)
                .forEach(shown::add);
        return new Model(newest.key(), newest.name(), shown);
    }

    /** Of those that still go on; by the version that they stay in. */
    private Map<String, List<LeftBehind>> left() {
        return jdbc
                .sql("""
                        select l.model_id, l.reason, count(*) as cases
                        from left_behind l
                        join act_ru_execution i on i.id_ = l.instance_id and i.proc_def_id_ = l.model_id
                             and i.tenant_id_ = cast(l.association_id as text)
                        group by l.model_id, l.reason
                        order by count(*) desc, l.reason
                        """)
                .query((row, number) -> Map.entry(
                        row.getString("model_id"), new LeftBehind(row.getString("reason"), row.getInt("cases"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Where something stands or has failed, in the order of the model. */
    private List<Step> steps(String modelId) {
        Map<String, Standing.Count> counts = standing.in(modelId);
        return words.all(modelId).entrySet().stream()
                .filter(step -> counts.containsKey(step.getKey()))
                .map(step -> {
                    Standing.Count count = Objects.requireNonNull(counts.get(step.getKey()));
                    return new Step(
                            step.getKey(), step.getValue().name(), count.waiting(), count.longest(), count.failed());
                })
                .toList();
    }

    private String xml(String modelId) {
        return Drawings.xml(repository, modelId);
    }

    private record Row(String key, String name, Version version) {}
}
