package se.arshjulet.archive;

import java.util.List;
import java.util.stream.Collectors;

/** What the archive says of itself to whoever opens it in fifty years. */
final class ReadMe {

    private static final String TEXT = """
            ARKIV: ÅRSHJULET %1$d
            %2$s

            Det här är allt som förbundet samlade in, skickade ut och beslutade i Årshjulet under %1$d.
            Inget särskilt program behövs för att läsa det.

            VAD SOM FINNS HÄR

            %3$s

            manifest.json
              Vems arkiv det är, vilket år, när det gjordes och av vem.

            SHA256SUMS
              En kontrollsumma för varje fil.

            SÅ LÄSER DU FILERNA

            Filer som slutar på .csv är tabeller. De öppnas i ett kalkylprogram: UTF-8, semikolon mellan
            kolumnerna, första raden är rubriker. Tider är svensk tid.
            Filer som slutar på .json har samma innehåll för datorprogram. Tider är i UTC.
            Filer som slutar på .html öppnas i en webbläsare, .txt i vilken textredigerare som helst, och
            .bpmn är processmodeller enligt standarden BPMN 2.0.
            En cell som börjar med ' har fått tecknet för att kalkylprogram inte ska tro att det är en formel.

            SÅ SER DU ATT INGET HAR ÄNDRATS

            Packa upp arkivet, öppna ett terminalfönster i mappen och kör:

              sha256sum -c SHA256SUMS

            Varje rad ska sluta med OK. På Mac heter kommandot: shasum -a 256 -c SHA256SUMS

            PERSONUPPGIFTER

            Arkivet innehåller namn och e-postadresser till dem som har svarat, granskat och fått mejl.
            Personliga länkar, lösenord och kalenderadresser finns inte med, och inte heller vilka nyckelpersonerna
            är eller vad de har sagt i intervjuer.
            """;

    private ReadMe() {}

    static String text(ArchiveYear year, List<ArchiveSource> sources) {
        return TEXT.formatted(
                year.year(),
                year.associationName(),
                sources.stream()
                        .map(source -> source.folder() + "/\n"
                                + source.words().indent(2).stripTrailing())
                        .collect(Collectors.joining("\n\n")));
    }
}
