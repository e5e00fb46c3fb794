package campus.onecard.house;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What ArchUnit can see of the house's rules, each with its reason. */
public final class HouseRules {

    private final String root;
    private final JavaClasses classes;
    private final List<ArchRule> rules = new ArrayList<>();

    private HouseRules(String root) {
        this.root = root;
        this.classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
        common();
    }

    /** The rules that hold in every module, for the classes below {@code root}. */
    public static HouseRules of(String root) {
        return new HouseRules(root);
    }

    /** This module must not know those packages. */
    public HouseRules mayNotKnow(String reason, String... packages) {
        rules.add(
                noClasses()
                        .that()
                        .resideInAPackage(root + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages)
                        .because(reason));
        return this;
    }

    public HouseRules and(ArchRule rule) {
        rules.add(rule);
        return this;
    }

    /** Fails with every broken rule's reason. */
    public void hold() {
        rules.forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    private void common() {
        rules.add(
                slices().matching(root + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(alwaysTrue(), resideInAPackage(root))
                        .because(
                                "features that know each other in a circle can only be changed"
                                        + " together"));
        never("Thread.sleep hides a race or wastes a thread: wait for the thing itself")
                .callMethod(Thread.class, "sleep", long.class);
        notClock();
        rules.add(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "javax.swing..")
                        .because("one logging interface (SLF4J), and no second UI toolkit"));
        rules.add(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Impl")
                        .because("such names say nothing about what the class is in the field"));
        rules.add(
                fields().that()
                        .areStatic()
                        .and()
                        .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
                        .should()
                        .haveModifier(FINAL)
                        .andShould()
                        .haveModifier(STATIC)
                        .because("state that everybody can reach belongs to nobody"));
    }

    private void notClock() {
        String reason = "time comes in through a Clock, so that tests and simulations own it";
        never(reason).callMethod(Instant.class, "now");
        never(reason).callMethod(LocalDate.class, "now");
        never(reason).callMethod(LocalDateTime.class, "now");
        never(reason).callMethod(System.class, "currentTimeMillis");
        rules.add(
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Main")
                        .and()
                        .haveSimpleNameNotEndingWith("Wiring")
                        .and()
                        .haveSimpleNameNotEndingWith("Command")
                        .and()
                        .haveSimpleNameNotEndingWith("Shots")
                        .should()
                        .callMethod(Clock.class, "systemUTC")
                        .because(
                                "the real clock is chosen once, where the program is put"
                                        + " together"));
    }

    private Ban never(String reason) {
        return (owner, name, parameters) ->
                rules.add(noClasses().should().callMethod(owner, name, parameters).because(reason));
    }

    @FunctionalInterface
    private interface Ban {
        void callMethod(Class<?> owner, String name, Class<?>... parameters);
    }
}
