package se.arshjulet.coding.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.arshjulet.account.Role;
import se.arshjulet.base.DateWords;
import se.arshjulet.base.ui.ActionBar;
import se.arshjulet.base.ui.Notice;
import se.arshjulet.base.ui.Page;
import se.arshjulet.base.ui.PageHeader;
import se.arshjulet.base.ui.RouteId;
import se.arshjulet.coding.Codebook;
import se.arshjulet.coding.Codebook.CodeItem;
import se.arshjulet.coding.Codebook.State;

/** A code: written anew, changed, merged, split or used no more; with what has been done with it. */
@Route(Places.CODES + "/:" + CodeView.CODE)
@RolesAllowed(Role.Names.COORDINATOR)
class CodeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String CODE = "codeId";
    private static final String NEW = "ny";

    private final Codebook codebook;
    private final DateWords words;
    private String title = "";

    CodeView(Codebook codebook, DateWords words) {
        super(Width.WORKING);
        this.codebook = codebook;
        this.words = words.in(getLocale());
        addClassName("coding-codes");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean isNew = event.getRouteParameters().get(CODE).filter(NEW::equals).isPresent();
        Optional<CodeItem> code = RouteId.of(event, CODE).flatMap(codebook::find);
        if (!isNew && code.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(code.orElse(null));
    }

    private void show(@Nullable CodeItem code) {
        removeAll();
        title = code == null ? getTranslation("coding.code.new") : code.name();
        Anchor back = new Anchor(Places.CODES, getTranslation("coding.codes.back"));
        back.addClassName("back-link");
        PageHeader header = new PageHeader(title);
        add(back, header);
        boolean living = code == null || code.state() == State.LIVING;
        Div left = new Div();
        if (living) {
            left.add(form(code));
        } else {
            left.add(new Paragraph(ended(code)));
        }
        if (code == null) {
            add(left);
            return;
        }
        if (living) {
            header.withActions(actions(code));
        }
        Section history = new Section(
                new H2(getTranslation("coding.history")),
                new ChangeList(codebook.historyOf(code.id()), codebook, words, () -> reload(code.id())));
        Div columns = new Div(left, history);
        columns.addClassName("coding-columns");
        add(columns);
    }

    private String ended(@Nullable CodeItem code) {
        UUID into = code == null ? null : code.mergedInto();
        return into == null
                ? getTranslation("coding.code.retired")
                : getTranslation(
                        "coding.code.merged",
                        codebook.find(into).map(CodeItem::name).orElse(""));
    }

    private void reload(UUID code) {
        codebook.find(code).ifPresent(this::show);
    }

    private Div form(@Nullable CodeItem code) {
        List<CodeItem> others = codebook.living().stream()
                .filter(other -> code == null || !other.id().equals(code.id()))
                .toList();
        FieldProblems problems = new FieldProblems();
        CodeForm form = new CodeForm(others, problems);
        if (code != null) {
            form.fill(code.draft());
        }
        Button save = new Button(getTranslation("conclusion.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                if (problems.attempt(() -> save(code, form))) {
                    UI.getCurrent().navigate(Places.CODES);
                    Notice.done(getTranslation("coding.code.saved"));
                }
            } finally {
                save.setEnabled(true);
            }
        });
        Button cancel = new Button(
                getTranslation("base.cancel"), click -> UI.getCurrent().navigate(Places.CODES));
        return new Div(form, new ActionBar().right(cancel, save));
    }

    private void save(@Nullable CodeItem code, CodeForm form) {
        if (code == null) {
            codebook.add(form.value());
        } else {
            codebook.change(code.id(), code.version(), form.value());
        }
    }

    private Button[] actions(CodeItem code) {
        Button merge = new Button(
                getTranslation("coding.merge"),
                click -> new MergeQuestion(codebook, code, () -> reload(code.id())).open());
        Button split = new Button(
                getTranslation("coding.split"), click -> UI.getCurrent().navigate(Places.code(code.id()) + "/dela"));
        Button retire = new Button(
                getTranslation("coding.retire"),
                click -> new RetireQuestion(codebook, code, () -> reload(code.id())).open());
        return new Button[] {merge, split, retire};
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
