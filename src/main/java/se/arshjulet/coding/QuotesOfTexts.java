package se.arshjulet.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.arshjulet.base.TenantContext;
import se.arshjulet.interview.TextUse;

/** What coding has made of texts, for whoever is about to erase them. */
@Component
@Transactional(readOnly = true)
class QuotesOfTexts implements TextUse {

    private final JdbcClient jdbc;
    private final List<UnitUse> uses;

    QuotesOfTexts(JdbcClient jdbc, List<UnitUse> uses) {
        this.jdbc = jdbc;
        this.uses = uses;
    }

    private record Quote(UUID textId, UUID id) {}

    @Override
    public Map<UUID, Use> of(Collection<UUID> textIds) {
        Access.coordinator();
        List<Quote> quotes = jdbc.sql("""
                        select text_id, id from meaning_unit
                        where association_id = :association and text_id = any(:texts) and removed_at is null
                          and standing <> 'ASIDE'""")
                .param("association", TenantContext.require())
                .param("texts", textIds.toArray(UUID[]::new))
                .query(Quote.class)
                .list();
        List<UUID> ids = quotes.stream().map(Quote::id).toList();
        Map<UUID, TreeSet<String>> leaning = new HashMap<>();
        uses.forEach(use -> use.of(ids)
                .forEach((unit, titles) -> titles.forEach(
                        one -> leaning.computeIfAbsent(unit, none -> inOrder()).add(one.title()))));
        Map<UUID, Use> made = new LinkedHashMap<>();
        quotes.forEach(quote -> made.merge(
                quote.textId(),
                new Use(1, List.copyOf(leaning.getOrDefault(quote.id(), inOrder()))),
                QuotesOfTexts::both));
        return made;
    }

    /** "Konklusion 9" before "Konklusion 10". */
    private static TreeSet<String> inOrder() {
        return new TreeSet<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static Use both(Use one, Use other) {
        TreeSet<String> leaning = inOrder();
        leaning.addAll(one.leaning());
        leaning.addAll(other.leaning());
        return new Use(one.quotes() + other.quotes(), List.copyOf(leaning));
    }
}
