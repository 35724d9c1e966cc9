package se.arshjulet.conclusion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.conclusion.ConclusionPublicationTable.Head;
import se.arshjulet.conclusion.ConclusionPublications.PublicAction;
import se.arshjulet.conclusion.ConclusionPublications.PublicConclusion;
import se.arshjulet.search.SearchablePart;
import se.arshjulet.search.SearchableThing;

/** Konklusionerna in the search, with what is done about them. */
@Component
class SearchableConclusions implements SearchablePart {

    private final PublishedConclusions published;
    private final ConclusionPublicationTable publications;
    private final ConclusionChapter chapter;

    SearchableConclusions(
            PublishedConclusions published, ConclusionPublicationTable publications, ConclusionChapter chapter) {
        this.published = published;
        this.publications = publications;
        this.chapter = chapter;
    }

    @Override
    public String path() {
        return chapter.path();
    }

    @Override
    public String title() {
        return chapter.title();
    }

    @Override
    public Map<UUID, UUID> editions(Collection<UUID> associationIds) {
        return publications.latest(associationIds).stream().collect(Collectors.toMap(Head::associationId, Head::id));
    }

    @Override
    public List<SearchableThing> things(AssociationInfo association) {
        return published.latest(association).stream()
                .flatMap(it -> it.conclusions().stream())
                .map(it -> new SearchableThing(
                        it.wording(),
                        "Konklusion " + it.number(),
                        SearchableThing.text(
                                it.explanation(),
                                it.actions().stream().map(PublicAction::title).toList()),
                        path(association, it)))
                .toList();
    }

    private static String path(AssociationInfo association, PublicConclusion conclusion) {
        return "/karta/" + association.slug() + "/konklusioner/" + conclusion.number();
    }
}
