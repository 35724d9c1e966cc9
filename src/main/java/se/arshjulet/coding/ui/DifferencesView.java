package se.arshjulet.coding.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.EmptyState;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Coding;
import se.arshjulet.coding.Differences;
import se.arshjulet.coding.Differences.Difference;
import se.arshjulet.coding.Differences.Kind;
import se.arshjulet.coding.Differences.Outcome;
import se.arshjulet.coding.Differences.Report;

/** Skillnader: what two coders have marked otherwise in a text, settled one by one. */
@Route("kodning/text/:" + TextView.TEXT + "/skillnader")
@RolesAllowed(Role.Names.COORDINATOR)
class DifferencesView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Differences differences;
    private final Coding coding;
    private final Codebook codebook;
    private final DateWords words;
    private String title = "";
    private @Nullable UUID justSettled;

    DifferencesView(Differences differences, Coding coding, Codebook codebook, DateWords words) {
        super(Width.WORKING);
        this.differences = differences;
        this.coding = coding;
        this.codebook = codebook;
        this.words = words.in(getLocale());
        addClassName("coding-differences");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> text =
                RouteId.of(event, TextView.TEXT).filter(id -> coding.open(id).isPresent());
        if (text.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(text.get());
    }

    private void show(UUID text) {
        removeAll();
        Anchor back = new Anchor(Places.text(text), getTranslation("coding.differences.back"));
        back.addClassName("back-link");
        title = getTranslation("coding.differences");
        PageHeader header = new PageHeader(title);
        add(back, header);
        differences
                .of(text)
                .ifPresentOrElse(
                        report -> show(report, header),
                        () -> add(new EmptyState(
                                getTranslation("coding.differences.none"),
                                getTranslation("coding.differences.none.next"))));
    }

    private void show(Report report, PageHeader header) {
        title = getTranslation("coding.differences.of", report.head().pseudonym());
        header.setTitleText(title);
        header.withLine(Labels.context(report.head()));
        Stream.of(report.first(), report.second()).forEach(coder -> {
            if (coder.ended() != null) {
                add(EndedNote.of(coder.name(), coder.ended(), words));
            }
        });
        add(new AgreementPart(report));
        List<Difference> differing = report.differences().stream()
                .filter(difference -> difference.kind() != Kind.SAME)
                .toList();
        long same = report.differences().size() - differing.size();
        add(new H2(getTranslation(
                report.left() == 0 ? "coding.differences.all-settled" : "coding.differences.left",
                report.left(),
                report.differences().size())));
        Paragraph agreed = new Paragraph(getTranslation("coding.differences.same", same));
        agreed.addClassName("quiet");
        add(agreed);
        Map<UUID, CodeItem> codes =
                codebook.living().stream().collect(Collectors.toMap(CodeItem::id, Function.identity()));
        UnorderedList list = new UnorderedList();
        list.addClassName("difference-list");
        boolean after = false;
        for (Difference difference : differing) {
            DifferencePart part = new DifferencePart(difference, report, this::nameOf, codes, words, act(report));
            list.add(part);
            if (after && !difference.isSettled()) {
                part.focusAnswers();
                after = false;
            }
            after |= difference.id().equals(justSettled);
        }
        justSettled = null;
        add(new Div(list));
    }

    private String nameOf(UUID code) {
        return codebook.find(code).map(CodeItem::name).orElse("");
    }

    private DifferencePart.Acts act(Report report) {
        UUID text = report.head().id();
        return new DifferencePart.Acts() {
            @Override
            public void settle(UUID difference, Outcome outcome) {
                if (new FieldProblems().attempt(() -> differences.settle(difference, outcome))) {
                    justSettled = difference;
                    Notice.undoable(
                            getTranslation("coding.settled"),
                            getTranslation("conclusion.undo"),
                            () -> unsettle(difference));
                }
                show(text);
            }

            @Override
            public void unsettle(UUID difference) {
                new FieldProblems().attempt(() -> differences.unsettle(difference));
                show(text);
            }
        };
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
