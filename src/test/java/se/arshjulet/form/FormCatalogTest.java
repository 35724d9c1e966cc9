package se.arshjulet.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.arshjulet.IntegrationTest;
import se.arshjulet.TestWorlds;
import se.arshjulet.base.TenantContext;

@IntegrationTest
class FormCatalogTest {

    private static final String ORGANISATION = Answering.shipped("forms/organisation-1.json");

    @Autowired
    private FormCatalog catalog;

    @Autowired
    private ShippedForms shipped;

    @Autowired
    private TestWorlds worlds;

    @Autowired
    private JdbcClient database;

    @Test
    void theOrganisationFormIsThereForEveryAssociation() {
        UUID association = worlds.create().id();
        FormCatalog.PublishedForm form = TenantContext.call(association, () -> published("organisation"));
        assertThat(form.title()).isEqualTo("Organisationsmodulen");
        assertThat(TenantContext.call(association, () -> catalog.definition(form.formVersionId())))
                .isEqualTo(Answering.organisationForm());
    }

    @Test
    void theInterviewGuideIsThereButNotToBeAskedInARequest() {
        UUID association = worlds.create().id();
        assertThat(TenantContext.call(association, catalog::published))
                .extracting(FormCatalog.PublishedForm::key)
                .contains("organisation", FormCatalog.INTERVIEW_GUIDE);
        assertThat(TenantContext.call(association, catalog::forRequests))
                .extracting(FormCatalog.PublishedForm::key)
                .contains("organisation")
                .doesNotContain(FormCatalog.INTERVIEW_GUIDE);
    }

    @Test
    void startingAgainPublishesNothingTwice() {
        int before = versions();
        shipped.publish(ORGANISATION, "forms/organisation-1.json");
        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void aFormThatChangesUnderItsVersionStopsTheStart() {
        String changed = ORGANISATION.replace("Vägar in", "Ingångar");
        assertThatThrownBy(() -> shipped.publish(changed, "forms/organisation-1.json"))
                .isInstanceOf(InvalidFormException.class)
                .hasMessageContaining("version 1 of organisation is already published with other content")
                .hasMessageContaining("as version 2");
    }

    @Test
    void otherSpacingInTheFileIsNoChange() {
        shipped.publish(ORGANISATION.replace("\n", "\n\n"), "forms/organisation-1.json");
        assertThat(versions()).isPositive();
    }

    @Test
    void anAssociationsOwnFormIsForItAlone() {
        UUID owner = worlds.create().id();
        UUID other = worlds.create().id();
        UUID own = UUID.randomUUID();
        database.sql("""
                        insert into form_version
                          (id, association_id, form_key, version_number, title, definition, published_at)
                        values (:id, :association, 'own', 1, 'Eget', :definition::jsonb, now())
                        """)
                .param("id", own)
                .param("association", owner)
                .param("definition", ORGANISATION)
                .update();

        assertThat(TenantContext.call(owner, () -> catalog.definition(own)).key())
                .isEqualTo("organisation");
        assertThat(TenantContext.call(owner, () -> published("own")).formVersionId())
                .isEqualTo(own);
        // Also when it has been read and remembered for its owner.
        assertThatThrownBy(() -> TenantContext.call(other, () -> catalog.definition(own)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(TenantContext.call(other, () -> catalog.published()))
                .extracting(FormCatalog.PublishedForm::key)
                .doesNotContain("own");
    }

    @Test
    void aFormThatThePartsOfTheProductAskIsKnownButNotAmongThoseToChooseFrom() {
        UUID owner = worlds.create().id();
        UUID other = worlds.create().id();
        UUID first = TenantContext.call(owner, () -> publish("Blev det bättre?"));

        assertThat(TenantContext.call(owner, () -> catalog.knows(first))).isTrue();
        assertThat(TenantContext.call(other, () -> catalog.knows(first))).isFalse();
        assertThat(TenantContext.call(owner, () -> catalog.published()))
                .extracting(FormCatalog.PublishedForm::key)
                .doesNotContain("views");
        assertThat(TenantContext.call(owner, () -> catalog.definition(first)).version())
                .isEqualTo(1);
    }

    @Test
    void askingTheSameAgainMakesNoNewVersionAndAskingOtherwiseDoes() {
        UUID owner = worlds.create().id();
        UUID first = TenantContext.call(owner, () -> publish("Blev det bättre?"));
        UUID again = TenantContext.call(owner, () -> publish("Blev det bättre?"));
        UUID other = TenantContext.call(owner, () -> publish("Hur blev det?"));

        assertThat(again).isEqualTo(first);
        assertThat(TenantContext.call(owner, () -> catalog.definition(other)).version())
                .isEqualTo(2);
    }

    @Test
    void aFormThatCannotBeAnsweredIsNotPublished() {
        UUID owner = worlds.create().id();
        assertThatThrownBy(() ->
                        TenantContext.call(owner, () -> catalog.publish("views", "Konklusionerna", null, List.of())))
                .isInstanceOf(InvalidFormException.class);
    }

    private UUID publish(String question) {
        Question view =
                new Question("view", QuestionType.LONG_TEXT, question, null, true, List.of(), false, null, true);
        return catalog.publish(
                "views",
                "Konklusionerna",
                null,
                List.of(new Section("one", "Konklusion 1", null, false, null, null, List.of(view))));
    }

    private FormCatalog.PublishedForm published(String key) {
        return catalog.published().stream()
                .filter(form -> form.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private int versions() {
        return database.sql("select count(*) from form_version where form_key = 'organisation'")
                .query(Integer.class)
                .single();
    }
}
