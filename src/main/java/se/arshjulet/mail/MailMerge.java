package se.arshjulet.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Renders what many get alike once, with marks where the personal words stand, and puts those in for each: a round's
 * letters would otherwise take a seventh of its launch.
 */
final class MailMerge {

    private static final int KEPT = 16;
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern MARK = Pattern.compile(OPEN + "(\\w+)" + CLOSE);

    private final Map<Object, MailRenderer.Rendered> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, MailRenderer.Rendered> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param key      all that is the same for everybody
     * @param personal what is not, by the name it has in the templates
     * @param render   renders with the words it is given
     */
    MailRenderer.Rendered merge(
            Object key, Map<String, String> personal, Function<Map<String, String>, MailRenderer.Rendered> render) {
        MailRenderer.Rendered marked = marked(key);
        if (marked == null) {
            marked = render.apply(
                    personal.keySet().stream().collect(Collectors.toMap(name -> name, name -> OPEN + name + CLOSE)));
            keep(key, marked);
        }
        return new MailRenderer.Rendered(
                fill(marked.text(), personal, word -> word),
                fill(marked.html(), personal, word -> HtmlUtils.htmlEscape(word, "UTF-8")));
    }

    private synchronized MailRenderer.@Nullable Rendered marked(Object key) {
        return kept.get(key);
    }

    private synchronized void keep(Object key, MailRenderer.Rendered marked) {
        kept.put(key, marked);
    }

    private static String fill(String body, Map<String, String> words, UnaryOperator<String> escape) {
        return MARK.matcher(body).replaceAll(mark -> Matcher.quoteReplacement(escape.apply(words.get(mark.group(1)))));
    }
}
