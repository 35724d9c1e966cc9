package se.arshjulet.coordinationmap;

import java.util.Arrays;

/** The four modules of the map, in the order that they are shown. */
public enum MapModule {
    ORGANISATION("organisation", "Organisation", "organisationen", "Vem gör vad, hur och för vem?"),
    COLLABORATION("samverkan", "Samverkan", "samverkan", "Vilka samverkar med vilka, och om vad?"),
    STATISTICS("statistik", "Statistik", "statistiken", "Hur ser behoven ut, i siffror?"),
    FLOWS("floden", "Flöden", "flödena", "Hur tar sig människor vidare mellan insatserna?");

    /** The names in addresses of all of them, as a pattern. */
    static final String PATHS = "organisation|samverkan|statistik|floden";

    private final String path;
    private final String title;
    private final String named;
    private final String question;

    MapModule(String path, String title, String named, String question) {
        this.path = path;
        this.title = title;
        this.named = named;
        this.question = question;
    }

    /** @throws IllegalArgumentException if no module has the path */
    public static MapModule at(String path) {
        return Arrays.stream(values())
                .filter(module -> module.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(path));
    }

    /** Whether it may point somebody out. */
    public boolean countsPeople() {
        return this == STATISTICS || this == FLOWS;
    }

    /** Its name in addresses: /karta/{slug}/{path}. */
    public String path() {
        return path;
    }

    public String title() {
        return title;
    }

    /** Within a sentence: "publicerade statistiken". */
    String named() {
        return named;
    }

    /** What the module answers. */
    public String question() {
        return question;
    }
}
