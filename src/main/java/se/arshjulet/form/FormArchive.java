package se.arshjulet.form;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import se.arshjulet.archive.ArchiveWriter;

/** Form versions in an archive, for whichever module has asked them: as JSON that the answers refer to, and as pages to read. */
@Component
public class FormArchive {

    private final FormCatalog forms;

    FormArchive(FormCatalog forms) {
        this.forms = forms;
    }

    /** What a version's files are called, without an ending. */
    public String name(UUID formVersionId) {
        FormDefinition form = forms.definition(formVersionId);
        return ArchiveWriter.name(form.key() + "-version-" + form.version(), formVersionId);
    }

    public void write(Collection<UUID> formVersionIds, ArchiveWriter out) throws IOException {
        for (UUID id : formVersionIds.stream()
                .distinct()
                .sorted(Comparator.comparing(this::name))
                .toList()) {
            FormDefinition form = forms.definition(id);
            out.text(name(id) + ".json", FormJson.write(form) + "\n");
            out.text(name(id) + ".html", page(form));
        }
    }

    private static String page(FormDefinition form) {
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"sv\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
        page.append(text(form.title())).append("</title>\n</head>\n<body>\n");
        line(page, "h1", "%s, version %d".formatted(form.title(), form.version()));
        line(page, "p", form.intro());
        form.sections().forEach(section -> section(page, section));
        return page.append("</body>\n</html>\n").toString();
    }

    private static void section(StringBuilder page, Section section) {
        line(page, "h2", section.title());
        line(page, "p", section.intro());
        if (section.repeating()) {
            line(page, "p", "Besvaras en gång för varje " + section.noun() + ".");
        }
        for (Question question : section.questions()) {
            line(page, "h3", question.label());
            line(page, "p", question.help());
            if (!question.options().isEmpty()) {
                page.append("<ul>\n");
                question.options().forEach(option -> line(page, "li", option.label()));
                page.append("</ul>\n");
            }
        }
    }

    private static void line(StringBuilder page, String element, @org.jspecify.annotations.Nullable String words) {
        if (words != null && !words.isBlank()) {
            page.append("<%1$s>%2$s</%1$s>\n".formatted(element, text(words)));
        }
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
