package se.arshjulet.account;

/** What the roles are called in Swedish, where a text is made by the server. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return switch (role) {
            case COORDINATOR -> "samordnare";
            case REPRESENTATIVE -> "representant";
            case REVIEWER -> "granskare";
            case READER -> "läsare";
            case SYSTEM_ADMINISTRATOR -> "systemadministratör";
        };
    }
}
