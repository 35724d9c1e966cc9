package se.arshjulet.coordinationmap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import se.arshjulet.association.AssociationInfo;
import se.arshjulet.association.MemberOrganisation;
import se.arshjulet.association.MemberOrganisations;
import se.arshjulet.association.OrganisationKind;
import se.arshjulet.opendata.Representations;
import se.arshjulet.opendata.SwedishText;

/** An organisation that is a member of associations as one thing, seen from each of them: without session, complete without JavaScript. */
@Controller
class MemberOrganisationPages {

    private final MemberOrganisations organisations;
    private final OrganisationPlaces places;
    private final MapParts parts;
    private final MapPages pages;
    private final Representations representations;

    MemberOrganisationPages(
            MemberOrganisations organisations,
            OrganisationPlaces places,
            MapParts parts,
            MapPages pages,
            Representations representations) {
        this.organisations = organisations;
        this.places = places;
        this.parts = parts;
        this.pages = pages;
        this.representations = representations;
    }

    /** All that are members of an association that has published anything. */
    @GetMapping(OrganisationLinks.ALL)
    @Nullable
    String all(ServletWebRequest request, Model model) {
        List<MemberOrganisation> all = organisations.in(
                parts.published().stream().map(AssociationInfo::id).toList());
        if (representations.isAnswered(request, "organisations", all)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("kinds", Kind.of(all));
        return "map/member-organisations";
    }

    @GetMapping(OrganisationLinks.ALL + "/{organisationId}")
    @Nullable
    String one(@PathVariable String organisationId, ServletWebRequest request, Model model) {
        UUID id = Asked.keyIn(organisationId);
        Optional<MemberOrganisation> organisation = id == null ? Optional.empty() : organisations.byId(id);
        List<OrganisationPlace> all =
                organisation.map(it -> places.of(it, parts.published())).orElse(List.of());
        if (organisation.isEmpty() || all.isEmpty()) {
            return pages.notFound(request, model);
        }
        if (representations.isAnswered(request, "organisation", organisation.get(), all)) {
            return MapPages.FINISHED;
        }
        model.addAttribute("organisation", organisation.get());
        model.addAttribute("kind", Kind.one(organisation.get().kind()));
        model.addAttribute("places", all);
        model.addAttribute("answer", answer(organisation.get(), all));
        return "map/member-organisation";
    }

    /** In how many associations it is, and in how many it has been. */
    private static String answer(MemberOrganisation organisation, List<OrganisationPlace> places) {
        int now = (int) places.stream().filter(it -> !it.over()).count();
        int before = places.size() - now;
        String those = " av de samordningsförbund som har en karta här";
        if (now == 0) {
            return organisation.name() + " har varit med i " + number(before) + those + ".";
        }
        return organisation.name() + " är med i " + number(now) + those
                + (before == 0 ? "." : ", och har varit med i " + number(before) + " till.");
    }

    private static String number(int number) {
        return number == 1 ? "ett" : SwedishText.number(number);
    }

    /** Organisations of a kind, with what the kind is called. */
    public record Kind(String title, List<MemberOrganisation> organisations) {

        static List<Kind> of(List<MemberOrganisation> all) {
            return List.of(
                            kind("Myndigheter", OrganisationKind.AUTHORITY, all),
                            kind("Regioner", OrganisationKind.REGION, all),
                            kind("Kommuner", OrganisationKind.MUNICIPALITY, all),
                            kind("Adjungerade", OrganisationKind.CO_OPTED, all))
                    .stream()
                    .filter(it -> !it.organisations().isEmpty())
                    .toList();
        }

        private static Kind kind(String title, OrganisationKind kind, List<MemberOrganisation> all) {
            return new Kind(title, all.stream().filter(it -> it.kind() == kind).toList());
        }

        static String one(OrganisationKind kind) {
            return switch (kind) {
                case AUTHORITY -> "Myndighet";
                case REGION -> "Region";
                case MUNICIPALITY -> "Kommun";
                case CO_OPTED -> "Adjungerad";
            };
        }
    }
}
