package se.arshjulet.horizon;

import java.util.UUID;
import se.arshjulet.TestWorld;
import se.arshjulet.horizon.Tips.Draft;
import se.arshjulet.openweb.OddServer;

/** Tips for tests that are about something else. */
public final class GivenTips {

    private final Tips tips;
    private final Sectors sectors;
    private final Sources sources;
    private final OddServer web;

    GivenTips(Tips tips, Sectors sectors, Sources sources, OddServer web) {
        this.tips = tips;
        this.sectors = sectors;
        this.sources = sources;
        this.web = web;
    }

    /** A tip that somebody has said something of, one that the report is to have, and something new from a source. */
    public void busy(TestWorld world, String words) {
        world.as(world.coordinator(), () -> {
            UUID sector = sectors.all().get(0).id();
            UUID tip = tips.add(
                    new Draft(
                            TipKind.READ,
                            words,
                            "https://exempel.example/tips",
                            4,
                            words,
                            HorizonLayer.ARENA,
                            sector,
                            null),
                    false);
            tips.comment(tip, words);
            tips.star(tip, true);
            tips.choose(tip, true);
            tips.add(new Draft(TipKind.LISTEN, words, "", null, "", HorizonLayer.CONTEXT, sector, null), false);
            String path = "/" + world.association().slug() + "/given.xml";
            web.give(
                    path,
                    "application/rss+xml",
                    "<rss version='2.0'><channel><title>%1$s</title><item><title>%1$s</title><link>https://exempel.example/nytt</link></item></channel></rss>"
                            .formatted(words));
            sources.read(sources.follow(web.url(path), ""));
        });
    }
}
