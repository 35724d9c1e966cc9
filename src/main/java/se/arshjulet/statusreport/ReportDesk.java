package se.arshjulet.statusreport;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.account.SignedIn;
import se.arshjulet.document.RichText;
import se.arshjulet.statusreport.ReportContent.Line;
import se.arshjulet.statusreport.ReportContent.Milestone;
import se.arshjulet.statusreport.ReportContent.MilestoneWords;
import se.arshjulet.statusreport.ReportContent.Risk;
import se.arshjulet.statusreport.ReportContent.RiskWords;

/** What coordinators write in a report. Each change takes the report's lock, so that it cannot be sent meanwhile. */
@Service
@Transactional
class ReportDesk implements ReportWriting {

    private final StatusReportRepository reports;
    private final ReportParts parts;
    private final Gatherer gatherer;
    private final LightProposals proposals;
    private final ReportCheck check;
    private final Clock clock;

    ReportDesk(
            StatusReportRepository reports,
            ReportParts parts,
            Gatherer gatherer,
            LightProposals proposals,
            ReportCheck check,
            Clock clock) {
        this.reports = reports;
        this.parts = parts;
        this.gatherer = gatherer;
        this.proposals = proposals;
        this.check = check;
        this.clock = clock;
    }

    private StatusReport written(UUID reportId) {
        Access.coordinator();
        StatusReport report = reports.lock(reportId).orElseThrow(StaleReportException::new);
        report.requireWritable();
        return report;
    }

    @Override
    public Gathered gather(UUID reportId) {
        StatusReport report = written(reportId);
        Gathered gathered = gatherer.gather(reportId, report.month(), report.gatheredAt() == null);
        report.gathered(clock.instant());
        reports.saveAndFlush(report);
        return gathered;
    }

    @Override
    @Transactional(readOnly = true)
    public Waiting waiting(UUID reportId) {
        Access.coordinator();
        StatusReport report = reports.findById(reportId).orElseThrow(StaleReportException::new);
        return gatherer.waiting(reportId, report.month());
    }

    @Override
    public int write(UUID reportId, ReportSection section, String html, int version) {
        written(reportId);
        String clean = RichText.isBlank(html) ? "" : RichText.sanitised(html);
        check.requireText(clean);
        SignedIn person = Access.coordinator();
        return parts.texts.write(reportId, section, clean, version, person.accountId(), clock.instant());
    }

    @Override
    public UUID addLine(UUID reportId, ReportSection section, String words) {
        written(reportId);
        check.requireLine(words);
        return parts.lines.addOwn(reportId, section, words.strip());
    }

    @Override
    public int rewrite(UUID reportId, UUID lineId, String words, int version) {
        written(reportId);
        Line line = parts.lines.find(reportId, lineId).orElseThrow(() -> new StalePartException("", 0));
        if (line.version() != version) {
            throw new StalePartException(line.text(), line.version());
        }
        String plain = words.strip();
        if (plain.isEmpty() && line.isOwn()) {
            parts.lines.remove(lineId);
            return 0;
        }
        if (plain.isEmpty() || plain.equals(line.gathered()) && !line.isOwn()) {
            return parts.lines.rewrite(lineId, null, version);
        }
        check.requireLine(plain);
        return parts.lines.rewrite(lineId, plain, version);
    }

    @Override
    public void hide(UUID reportId, UUID lineId, boolean hidden) {
        written(reportId);
        parts.lines.find(reportId, lineId).ifPresent(line -> parts.lines.hide(line.id(), hidden));
    }

    @Override
    public void move(UUID reportId, UUID lineId, int steps) {
        written(reportId);
        parts.lines.find(reportId, lineId).ifPresent(moved -> {
            List<UUID> order = new ArrayList<>(parts.lines.of(reportId).stream()
                    .filter(line -> line.section() == moved.section())
                    .map(Line::id)
                    .toList());
            int from = order.indexOf(lineId);
            int to = Math.max(0, Math.min(order.size() - 1, from + steps));
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            for (int i = 0; i < order.size(); i++) {
                parts.lines.place(order.get(i), i);
            }
        });
    }

    @Override
    public List<String> candidates(UUID reportId) {
        Access.coordinator();
        StatusReport report = reports.findById(reportId).orElseThrow(StaleReportException::new);
        Set<String> there = new HashSet<>();
        parts.lines.of(reportId).stream()
                .filter(line -> line.section() == ReportSection.EVENTS)
                .forEach(line -> there.add(line.text()));
        return gatherer.notable(report.month()).stream()
                .filter(sentence -> !there.contains(sentence))
                .distinct()
                .toList();
    }

    @Override
    public int setLight(
            UUID reportId, ProjectParameter parameter, @Nullable ReportLight colour, String reason, int version) {
        written(reportId);
        check.requireReason(reason);
        return parts.lights.set(reportId, parameter, colour, reason.strip(), version);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ProjectParameter, Proposal> proposals(UUID reportId) {
        Access.coordinator();
        return proposals.of(parts.of(reportId));
    }

    @Override
    public UUID addMilestone(UUID reportId, MilestoneWords words) {
        StatusReport report = written(reportId);
        check.require(report.month(), words);
        return parts.milestones.add(reportId, UUID.randomUUID(), words);
    }

    @Override
    public int changeMilestone(UUID reportId, UUID milestoneId, MilestoneWords words, int version) {
        StatusReport report = written(reportId);
        Milestone standing =
                parts.milestones.find(reportId, milestoneId).orElseThrow(() -> new StalePartException("", 0));
        if (standing.version() != version) {
            throw new StalePartException(
                    "%s, måldatum %s, slutdatum %s, %s%s"
                            .formatted(
                                    standing.title(),
                                    standing.dueOn(),
                                    standing.expectedOn(),
                                    standing.colour().word(),
                                    standing.done() ? ", nådd" : ""),
                    standing.version());
        }
        check.require(report.month(), words);
        parts.milestones.change(milestoneId, words, version + 1);
        return version + 1;
    }

    @Override
    public void removeMilestone(UUID reportId, UUID milestoneId) {
        written(reportId);
        parts.milestones.find(reportId, milestoneId).ifPresent(milestone -> parts.milestones.remove(milestone.id()));
    }

    @Override
    public UUID addRisk(UUID reportId, RiskWords words) {
        written(reportId);
        check.require(words);
        return parts.risks.add(reportId, UUID.randomUUID(), words);
    }

    @Override
    public int changeRisk(UUID reportId, UUID riskId, RiskWords words, int version) {
        written(reportId);
        Risk standing = parts.risks.find(reportId, riskId).orElseThrow(() -> new StalePartException("", 0));
        if (standing.version() != version) {
            throw new StalePartException(
                    "%s, %s%s"
                            .formatted(standing.title(), standing.colour().word(), standing.closed() ? ", stängd" : ""),
                    standing.version());
        }
        check.require(words);
        parts.risks.change(riskId, words, version + 1);
        return version + 1;
    }

    @Override
    public void removeRisk(UUID reportId, UUID riskId) {
        written(reportId);
        parts.risks.find(reportId, riskId).ifPresent(risk -> parts.risks.remove(risk.id()));
    }
}
