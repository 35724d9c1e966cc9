package se.arshjulet.statusreport;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.arshjulet.statusreport.ReportContent.Passage;

/** All the rows that an edition is made of. */
@Component
class ReportParts {

    final TextTable texts;
    final LineTable lines;
    final LightTable lights;
    final MilestoneTable milestones;
    final RiskTable risks;

    ReportParts(TextTable texts, LineTable lines, LightTable lights, MilestoneTable milestones, RiskTable risks) {
        this.texts = texts;
        this.lines = lines;
        this.lights = lights;
        this.milestones = milestones;
        this.risks = risks;
    }

    /** Five statements, however much it holds. */
    ReportContent of(UUID report) {
        return new ReportContent(
                texts.of(report), lines.of(report), lights.of(report), milestones.of(report), risks.of(report));
    }

    /** What holds from one month to the next: two texts, the milestones that are not reached and the risks that are not closed. */
    void carryOver(ReportContent earlier, UUID to, UUID by, Instant now) {
        earlier.texts().forEach((section, passage) -> {
            if (section.isCarriedOver()) {
                write(to, section, passage, by, now);
            }
        });
        earlier.milestones().stream()
                .filter(milestone -> !milestone.done())
                .forEach(milestone -> milestones.add(to, milestone.lineage(), milestone.words()));
        earlier.risks().stream()
                .filter(risk -> !risk.closed())
                .forEach(risk -> risks.add(to, risk.lineage(), risk.words()));
    }

    /** All of it, for another edition. */
    void copy(ReportContent earlier, UUID to, UUID by, Instant now) {
        earlier.texts().forEach((section, passage) -> write(to, section, passage, by, now));
        earlier.lines().forEach(line -> lines.addCopy(to, line));
        earlier.parameters()
                .forEach((parameter, light) -> lights.set(to, parameter, light.colour(), light.reason(), 0));
        earlier.milestones().forEach(milestone -> milestones.add(to, milestone.lineage(), milestone.words()));
        earlier.risks().forEach(risk -> risks.add(to, risk.lineage(), risk.words()));
    }

    private void write(UUID to, ReportSection section, Passage passage, UUID by, Instant now) {
        if (!passage.html().isEmpty()) {
            texts.write(to, section, passage.html(), 0, by, now);
        }
    }
}
