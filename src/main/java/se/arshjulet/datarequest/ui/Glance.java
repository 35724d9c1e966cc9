package se.arshjulet.datarequest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.arshjulet.base.DateWords;
import se.arshjulet.datarequest.AssignmentState;
import se.arshjulet.datarequest.Rounds.AssignmentItem;

/** Member by round, one glance: how far has each come? */
class Glance extends Div {

    private static final int MEMBERS_SHOWN = 40;

    private final DateWords words;

    /** @param items sorted by round and then by member, as the database sorts Swedish */
    Glance(List<AssignmentItem> items, DateWords words) {
        this.words = words;
        addClassName("glance");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("datarequest.overview.members"));
        getElement().setAttribute("tabindex", "0");
        Map<UUID, String> rounds = new LinkedHashMap<>();
        Map<UUID, String> members = new LinkedHashMap<>();
        items.forEach(item -> rounds.putIfAbsent(item.roundId(), item.roundTitle()));
        items.forEach(item -> members.putIfAbsent(item.memberId(), item.memberName()));
        NativeTable table = new NativeTable();
        table.addClassNames("plain", "glance-table");
        table.getHead().add(head(rounds, items));
        members.entrySet().stream().limit(MEMBERS_SHOWN).forEach(member -> table.getBody()
                .add(row(member.getKey(), member.getValue(), rounds, items)));
        add(table);
        if (members.size() > MEMBERS_SHOWN) {
            add(new Span(getTranslation("datarequest.overview.more", members.size() - MEMBERS_SHOWN)));
        }
    }

    private NativeTableRow head(Map<UUID, String> rounds, List<AssignmentItem> items) {
        NativeTableRow head = new NativeTableRow();
        head.add(columnHead(new Span(getTranslation("datarequest.column.member"))));
        rounds.forEach((id, title) -> {
            long total = items.stream()
                    .filter(item -> item.roundId().equals(id) && item.state() != AssignmentState.WITHDRAWN)
                    .count();
            long answered = items.stream()
                    .filter(item -> item.roundId().equals(id))
                    .filter(item ->
                            item.state() == AssignmentState.SUBMITTED || item.state() == AssignmentState.APPROVED)
                    .count();
            Span words = new Span(getTranslation("datarequest.progress", answered, total));
            words.addClassName("progress-words");
            Div cell = new Div(link(id, title), words);
            cell.addClassName("glance-round");
            head.add(columnHead(cell));
        });
        return head;
    }

    private static NativeTableHeaderCell columnHead(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(content);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(UUID memberId, String name, Map<UUID, String> rounds, List<AssignmentItem> items) {
        NativeTableHeaderCell member = new NativeTableHeaderCell(name);
        member.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(member);
        rounds.keySet().forEach(round -> {
            NativeTableCell cell = new NativeTableCell();
            items.stream()
                    .filter(item ->
                            item.memberId().equals(memberId) && item.roundId().equals(round))
                    .forEach(item -> cell.add(standing(item)));
            row.add(cell);
        });
        return row;
    }

    private Component standing(AssignmentItem item) {
        Div standing = new Div(new AssignmentBadge(item, words.today()), new Span(AssignmentFacts.latest(item, words)));
        standing.addClassName("glance-cell");
        standing.getElement().setAttribute("title", AssignmentFacts.all(item, words));
        return standing;
    }

    private static RouterLink link(UUID round, String title) {
        return new RouterLink(title, RoundView.class, new RouteParameters(RoundView.ROUND, round.toString()));
    }
}
