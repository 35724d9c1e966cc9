package se.arshjulet.interview;

/** What an informant is told unless the association has words of its own. */
public final class RoundInformation {

    /** What a public authority can promise, and what it cannot (2 kap. tryckfrihetsförordningen; offentlighets- och
     * sekretesslagen). */
    public static final String USUAL = """
            Vi intervjuar nyckelpersoner hos förbundets medlemmar för att förstå vad som fungerar och vad som saknas i stödet till den som behöver närma sig arbete.

            Så används det du säger. Intervjuaren för anteckningar. Du får läsa dem och rätta dem innan de används. I analysen står du under en beteckning, till exempel N7, med din organisation och din funktion. Vem som har vilken beteckning förvaras för sig, och varje gång någon tar fram det skrivs det upp. Korta citat kan användas i förbundets konklusioner, utan namn.

            Det här kan vi inte lova. Förbundet är en myndighet. Det som är nedskrivet kan begäras ut som allmän handling. Då prövar vi om det omfattas av sekretess, men vi kan inte lova att det aldrig lämnas ut. Berätta därför inget som pekar ut dem du möter i ditt arbete.

            Det är frivilligt. Du kan avbryta när du vill. Du kan också ta tillbaka ditt samtycke efteråt; då används inget av det du har sagt. Hör av dig till den som bjöd in dig.
            """;

    private RoundInformation() {}
}
