package se.arshjulet.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.arshjulet.base.DateWords;

/** Makes a mail's text and HTML from its pair of templates. An engine of its own: the pages' one knows nothing of mails. */
@Component
class MailRenderer {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    /** What conditions and loops leave behind in a text. */
    private static final Pattern BLANK_LINES = Pattern.compile("\n\\s*\n");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final MailMerge merge = new MailMerge();
    private final DateWords dates;
    private final boolean demo;

    MailRenderer(DateWords dates, @Value("${arshjulet.demo:false}") boolean demo) {
        this.dates = dates;
        this.demo = demo;
        engine.addTemplateResolver(resolver("*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("*.txt", TemplateMode.TEXT));
        engine.setEnableSpringELCompiler(false);
    }

    private static ClassLoaderTemplateResolver resolver(String names, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MailRenderer.class.getClassLoader());
        resolver.setPrefix("mail-templates/");
        resolver.setResolvablePatterns(Set.of(names));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }

    Rendered render(NewMail mail, String associationName) {
        Map<String, Object> fixed = new HashMap<>(mail.model());
        fixed.put("associationName", associationName);
        fixed.put("subject", mail.subject());
        Map<String, String> personal = new HashMap<>(mail.personal());
        personal.put("toName", mail.toName());
        personal.put("why", mail.why());
        return mail.personal().isEmpty()
                ? render(mail, fixed, personal)
                : merge.merge(
                        List.of(mail.template(), dates.today(), fixed), personal, words -> render(mail, fixed, words));
    }

    private Rendered render(NewMail mail, Map<String, Object> fixed, Map<String, String> personal) {
        Context context = new Context(SWEDISH, fixed);
        context.setVariables(Map.of("dates", dates, "demo", demo));
        personal.forEach(context::setVariable);
        return new Rendered(
                BLANK_LINES
                        .matcher(inLayout("layout.txt", mail.template() + ".txt", context))
                        .replaceAll("\n\n"),
                inLayout("layout.html", mail.template() + ".html", context));
    }

    private String inLayout(String layout, String template, Context context) {
        context.setVariable("body", engine.process(template, context).strip());
        return engine.process(layout, context).strip() + "\n";
    }

    /** Both hold a placeholder where a personal link will stand. */
    record Rendered(String text, String html) {}
}
