package org.lingyan.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Rows;

/** Puts the rule packs that the product starts with into the database, and binds rules. */
@ApplicationScoped
public class RulePacks {
  /** The main requirement of the sample city. */
  public static final String ZHENGZHOU_ANNUAL = "zhengzhou-annual";

  /** What national registration asks. */
  public static final String NATIONAL_REGISTRATION = "national-registration";

  /** What professional and technical staff owe each year. */
  public static final String PROFESSIONAL_ANNUAL = "professional-annual";

  /** An example of a province with three categories. */
  public static final String PROVINCIAL_90 = "provincial-90";

  /** How online time is counted. */
  static final String ONLINE_LEARNING = "online-learning";

  /** Steps by which a requirement may count online time. */
  static final String ONLINE_LADDER = "online-ladder";

  /** When national certificates are registered. */
  static final String REGISTRATION_TERMS = "registration-terms";

  /** When people are told that hours are missing. */
  static final String HOURS_REMINDERS = "hours-reminders";

  private static final List<String> STARTERS =
      List.of(
          ZHENGZHOU_ANNUAL,
          NATIONAL_REGISTRATION,
          PROFESSIONAL_ANNUAL,
          PROVINCIAL_90,
          ONLINE_LEARNING,
          ONLINE_LADDER,
          REGISTRATION_TERMS,
          HOURS_REMINDERS);

  private final EntityManager em;

  /** For the container's proxy. */
  protected RulePacks() {
    this(null);
  }

  /** Writes through this persistence context. */
  @Inject
  public RulePacks(EntityManager em) {
    this.em = em;
  }

  /**
   * A requirement as it ships, whatever became of it in a database.
   *
   * @param id one of the ids above
   */
  public static HoursRule starter(String id) {
    return RuleDocument.parse(read("/rules/" + id + ".yaml")).hoursRule();
  }

  /** Publishes every starter rule of which the database has no version yet. */
  @Transactional
  public void install(Instant at) {
    for (String name : STARTERS) {
      String yaml = read("/rules/" + name + ".yaml");
      RuleDocument document = RuleDocument.parse(yaml);
      Rows.change(
          em,
          "INSERT INTO rule_version"
              + " (rule_id, version, jurisdiction, from_day, until_day, body, published_at)"
              + " SELECT ?1, ?2, ?3, ?4, NULL, ?5, ?6 FROM DUAL"
              + " WHERE NOT EXISTS (SELECT 1 FROM rule_version WHERE rule_id = ?1)",
          document.id(),
          document.version(),
          document.jurisdiction(),
          document.from(),
          yaml,
          at);
    }
    RuleStamp.change(em);
  }

  /** R3: binds everybody below an organisation from a day on. */
  @Transactional
  public void bind(String ruleId, long organisationId, boolean main, LocalDate from, Instant at) {
    Rows.change(
        em,
        "INSERT INTO rule_binding (id, rule_id, organisation_id, main, from_day, recorded_at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        Ids.next(),
        ruleId,
        organisationId,
        main,
        from,
        at);
    RuleStamp.change(em);
  }

  private static String read(String resource) {
    try (InputStream in = RulePacks.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
