package se.arshjulet;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "se.arshjulet", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String EXPRESSIONS = "se.arshjulet.form.expression";

    /** A change of engine is then a change of dependency, not of design. */
    @ArchTest
    static final ArchRule theEngineStaysBehindProcessPackages = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", EXPRESSIONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** Of the engine's parts, the expressions of forms know FEEL alone; and nobody else knows the Scala that comes with it. */
    @ArchTest
    static final ArchRule formsKnowFeelAndNothingElseOfTheEngine = noClasses()
            .that()
            .resideInAPackage(EXPRESSIONS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda.bpm..");

    @ArchTest
    static final ArchRule feelStaysBehindItsPort = noClasses()
            .that()
            .resideOutsideOfPackage(EXPRESSIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda.feel..", "camundajar..");

    @ArchTest
    static final ArchRule vaadinStaysInUserInterfaces = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotBelongToAnyOf(ArshjuletApplication.class)
            .and(describe("are not the security configuration", c -> !c.getSimpleName()
                    .startsWith("Security")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** A whole year can be run in a test only if everybody asks the one clock. */
    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(asksTheSystemForTheTime())
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            fields().should().notBeAnnotatedWith(Autowired.class).andShould().notBeAnnotatedWith(Value.class);

    /** What another module may use is an interface or a record; what Spring makes of it is nobody's business. */
    @ArchTest
    static final ArchRule beansAndEntitiesAreTheirModulesOwn = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .or()
            .areAnnotatedWith(Repository.class)
            .or()
            .areAnnotatedWith(Controller.class)
            .or()
            .areMetaAnnotatedWith(RestController.class)
            .or()
            .areAnnotatedWith(Configuration.class)
            .or()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotations()
            .should()
            .notBePublic();

    private static DescribedPredicate<JavaMethodCall> asksTheSystemForTheTime() {
        Set<Class<?>> times = Set.of(
                Instant.class,
                LocalDate.class,
                LocalDateTime.class,
                ZonedDateTime.class,
                OffsetDateTime.class,
                Year.class,
                YearMonth.class);
        return describe(
                "asks the system for the time",
                call -> call.getName().equals("now")
                        && times.stream().anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(p -> p.isEquivalentTo(Clock.class)));
    }
}
