package org.lingyan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map of the house: which room may know which, and what no room does. */
final class House {
  /** Rooms of the domain by floor, the lowest first; rooms on one floor do not know each other. */
  static final List<List<String>> FLOORS =
      List.of(
          List.of("shared"),
          List.of("personal"),
          List.of("audit", "files", "jobs", "notice"),
          List.of("people"),
          List.of("rules", "announcement", "term", "workday"),
          List.of("credential"),
          List.of("hours"),
          List.of("learning"),
          List.of("certificate"),
          List.of("oversight", "privacy"),
          List.of("inspection"));

  /** Inner rooms, the lowest first, by the same law. */
  static final Map<String, List<String>> INNER =
      Map.of(
          "notice", List.of("calendar", "channel", "outbox"),
          "people", List.of("tree", "name", "person", "account", "duplicate", "intake"),
          "credential", List.of("certificate", "registration", "overview", "intake"),
          "hours",
              List.of(
                  "ledger",
                  "exemption",
                  "extension",
                  "claim",
                  "standing",
                  "correction",
                  "statement",
                  "transfer",
                  "reconciliation"),
          "learning", List.of("course", "attempt", "progress"),
          "certificate", List.of("seal", "batch"),
          "oversight", List.of("view", "reminder", "bulk"),
          "privacy", List.of("own", "correction", "erasure", "retention", "consent"));

  private static final String BASE = "org.lingyan.";
  private static final int MOST_COLLABORATORS = 7;

  private House() {}

  /** All rules, by name. */
  static Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.putAll(floors());
    rules.put("domain knows no edge", domainKnowsNoEdge());
    rules.put("content knows no edge", contentKnowsNoEdge());
    rules.put("no SQL at the edge", noSqlAtTheEdge());
    rules.put("time is read in one place", timeIsReadInOnePlace());
    rules.put("pages are no part of the API", pagesAreNoPartOfTheApi());
    rules.put("no view scope and no session", noViewScopeAndNoSession());
    rules.put("transactions are for the domain", transactionsAreForTheDomain());
    rules.put("few collaborators", fewCollaborators());
    rules.put("no plain exception", noPlainException());
    return rules;
  }

  private static Map<String, ArchRule> floors() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      for (String room : FLOORS.get(floor)) {
        List<String> forbidden = new ArrayList<>();
        for (int above = floor; above < FLOORS.size(); above++) {
          FLOORS.get(above).stream()
              .filter(other -> !other.equals(room))
              .forEach(other -> forbidden.add(BASE + other + ".."));
        }
        if (!forbidden.isEmpty()) {
          rules.put("floor of " + room, below(BASE + room + "..", forbidden));
        }
      }
    }
    INNER.forEach(
        (room, inner) -> {
          for (int i = 0; i < inner.size() - 1; i++) {
            String prefix = BASE + room + ".";
            List<String> above =
                inner.subList(i + 1, inner.size()).stream()
                    .map(upper -> prefix + upper + "..")
                    .toList();
            rules.put(
                "inner floor of " + room + "." + inner.get(i),
                below(prefix + inner.get(i) + "..", above));
          }
        });
    return rules;
  }

  private static ArchRule below(String room, List<String> forbidden) {
    return noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new));
  }

  private static String[] domain() {
    return FLOORS.stream()
        .flatMap(List::stream)
        .map(room -> BASE + room + "..")
        .toArray(String[]::new);
  }

  private static ArchRule domainKnowsNoEdge() {
    return noClasses()
        .that()
        .resideInAnyPackage(domain())
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lingyan.content..",
            "org.lingyan.web..",
            "org.lingyan.api..",
            "jakarta.servlet..",
            "jakarta.faces..",
            "jakarta.ws.rs..",
            "jakarta.json..",
            "org.eclipse.microprofile..");
  }

  private static ArchRule contentKnowsNoEdge() {
    return noClasses()
        .that()
        .resideInAPackage("org.lingyan.content..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.lingyan.web..", "org.lingyan.api..", "jakarta.servlet..", "jakarta.faces..");
  }

  private static ArchRule noSqlAtTheEdge() {
    return noClasses()
        .that(resideInAnyPackage("org.lingyan.web..", "org.lingyan.api.."))
        // The room that hands the database on, and asks whether it answers.
        .and(describe("are not set-up", type -> !type.getPackageName().endsWith(".web.setup")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..")
                // An edge may name what went wrong; it may not ask.
                .and(not(assignableTo(Throwable.class)))
                .or(named("org.lingyan.shared.Rows"))
                .or(named("org.lingyan.shared.Where")));
  }

  private static ArchRule timeIsReadInOnePlace() {
    return noClasses()
        .that(resideInAPackage("org.lingyan..").and(notNamed("org.lingyan.shared.Timekeeper")))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone");
  }

  private static ArchRule pagesAreNoPartOfTheApi() {
    return noClasses()
        .that()
        .resideInAPackage("org.lingyan.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.lingyan.api..", "jakarta.ws.rs..");
  }

  private static ArchRule noViewScopeAndNoSession() {
    return noClasses()
        .that()
        .resideInAPackage("org.lingyan..")
        .should()
        .dependOnClassesThat(
            named("jakarta.faces.view.ViewScoped")
                .or(named("jakarta.enterprise.context.SessionScoped"))
                .or(named("jakarta.enterprise.context.ConversationScoped"))
                .or(named("jakarta.servlet.http.HttpSession")));
  }

  private static ArchRule transactionsAreForTheDomain() {
    return noMethods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.lingyan.web..")
        .should()
        .beAnnotatedWith("jakarta.transaction.Transactional");
  }

  private static ArchRule fewCollaborators() {
    return classes()
        .that()
        .resideInAPackage("org.lingyan..")
        .should(
            new ArchCondition<JavaClass>("have at most " + MOST_COLLABORATORS + " collaborators") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                Optional<JavaConstructor> injected =
                    type.getConstructors().stream()
                        .filter(constructor -> constructor.isAnnotatedWith(Inject.class))
                        .findFirst();
                int held =
                    injected.map(found -> found.getRawParameterTypes().size()).orElse(0)
                        + (int)
                            type.getFields().stream()
                                .filter(field -> field.isAnnotatedWith(Inject.class))
                                .count();
                events.add(
                    new SimpleConditionEvent(
                        type,
                        held <= MOST_COLLABORATORS,
                        type.getName() + " has " + held + " collaborators"));
              }
            });
  }

  private static ArchRule noPlainException() {
    return methods()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage("org.lingyan..")
        .should(
            new ArchCondition<>("declare no plain Exception or Throwable") {
              @Override
              public void check(
                  com.tngtech.archunit.core.domain.JavaMethod method, ConditionEvents events) {
                boolean plain =
                    method.getExceptionTypes().stream()
                        .anyMatch(
                            thrown ->
                                thrown.getName().equals("java.lang.Exception")
                                    || thrown.getName().equals("java.lang.Throwable"));
                events.add(
                    new SimpleConditionEvent(
                        method, !plain, method.getFullName() + " throws a plain Exception"));
              }
            });
  }

  private static DescribedPredicate<JavaClass> named(String name) {
    return describe("is " + name, type -> type.getName().equals(name));
  }

  private static DescribedPredicate<JavaClass> notNamed(String name) {
    return describe("is not " + name, type -> !type.getName().equals(name));
  }
}
