package se.arshjulet.horizon;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.arshjulet.base.Problems;
import se.arshjulet.conclusion.Conclusions;
import se.arshjulet.horizon.TipTable.Address;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.openweb.OpenWebException;
import se.arshjulet.openweb.WebAddress;

/** Whether a tip can be kept as it is said. */
@Component
class TipCheck {

    private final SectorTable sectors;
    private final Conclusions conclusions;

    TipCheck(SectorTable sectors, Conclusions conclusions) {
        this.sectors = sectors;
        this.conclusions = conclusions;
    }

    /** @return its address as it is kept
     * @throws InvalidTipException by field */
    Address require(Draft draft) {
        Problems problems = new Problems();
        Address address = address(draft.address(), problems);
        problems.required("title", draft.title(), "Skriv vad det heter.")
                .longest("title", draft.title(), Tips.LONGEST_TITLE, "Titeln")
                .longest("why", draft.why(), Tips.LONGEST_WHY, "Texten");
        Integer minutes = draft.minutes();
        problems.when(
                minutes != null && (minutes < 1 || minutes > Tips.MOST_MINUTES),
                "minutes",
                "Skriv ett antal minuter från 1 till %d.".formatted(Tips.MOST_MINUTES));
        problems.when(draft.layer() == null, "layer", "Välj ett lager.");
        problems.when(!isSector(draft.sector()), "sector", "Välj en sektor.");
        Integer conclusion = draft.conclusion();
        problems.when(
                conclusion != null && conclusions.find(conclusion).isEmpty(),
                "conclusion",
                "Den konklusionen finns inte.");
        problems.raise(InvalidTipException::new);
        return address;
    }

    private static Address address(String typed, Problems problems) {
        if (typed.isBlank()) {
            return new Address("", "");
        }
        try {
            WebAddress address = WebAddress.of(typed);
            return new Address(address.toString(), AddressKey.of(address));
        } catch (OpenWebException refused) {
            problems.when(true, "address", String.valueOf(refused.getMessage()));
            return new Address("", "");
        }
    }

    void requireSector(@Nullable UUID sector) {
        new Problems().when(!isSector(sector), "sector", "Välj en sektor.").raise(InvalidTipException::new);
    }

    private boolean isSector(@Nullable UUID sector) {
        return sector != null && sectors.all().stream().anyMatch(it -> it.id().equals(sector));
    }
}
