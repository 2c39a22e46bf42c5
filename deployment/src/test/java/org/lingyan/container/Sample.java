package org.lingyan.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.lingyan.hours.ledger.EntryDraft;
import org.lingyan.hours.ledger.Source;
import org.lingyan.hours.ledger.SourceKind;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.person.PeopleChanged;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Registering;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/** People and hours of a test's own, in the sample city. */
final class Sample {
  /** The requirement that binds the whole city. */
  static final String RULE = RulePacks.ZHENGZHOU_ANNUAL;

  /** Minutes that a day can count at most. */
  static final int FULL_DAY = 360;

  /** Full days that make a year's amount. */
  static final int DAYS_NEEDED = 8;

  private static final AtomicLong SOURCES = new AtomicLong();

  private Sample() {}

  static Instant now() {
    return Inside.the(Timekeeper.class).now();
  }

  static LocalDate today() {
    return Timekeeper.day(now());
  }

  /** What standings of this year are kept under. */
  static Slot thisSlot() {
    return Slot.year(today());
  }

  static DateRange thisYear() {
    return DateRange.yearOf(today());
  }

  static DateRange lastYear() {
    return DateRange.yearOf(today().minusYears(1));
  }

  /** A place with the most organisations above it. */
  static OrganisationView deepPlace() {
    long id =
        Inside.number(
            "SELECT organisation_id FROM organisation_state"
                + " ORDER BY LENGTH(path) - LENGTH(REPLACE(path, '/', '')) DESC, organisation_id LIMIT 1");
    return Inside.the(Organisations.class).find(id, Sample.today()).orElseThrow();
  }

  /** Where this account of the sample holds a role. */
  static OrganisationView placeOf(String account) {
    long id =
        Inside.number(
            "SELECT MIN(g.organisation_id) FROM role_grant g JOIN account a ON a.id = g.account_id"
                + " WHERE a.name = ?1",
            account);
    return Inside.the(Organisations.class).find(id, Sample.today()).orElseThrow();
  }

  /** A new person, employed at the place since the first day of last year. */
  static long person(OrganisationView place) throws Exception {
    return Inside.whole(() -> join(place, lastYear().from()));
  }

  /** The same inside the caller's transaction. */
  static long join(OrganisationView place, LocalDate since) {
    Registering registering = Inside.the(Registering.class);
    long id = registering.person(PersonFacts.named("测试者"));
    registering.employment(
        id,
        place.id(),
        WorkerCategory.FULL_TIME_COMMUNITY,
        new DateRange(since, DateRange.FOREVER));
    Inside.the(EntityManager.class).flush();
    judge(Set.of(id));
    return id;
  }

  /** A source that nobody has used. */
  static Source source() {
    return new Source(SourceKind.CLASS, "container-" + SOURCES.incrementAndGet(), "");
  }

  static EntryDraft draft(LocalDate day, int minutes) {
    return draft(day, minutes, source());
  }

  static EntryDraft draft(LocalDate day, int minutes, Source source) {
    return new EntryDraft(day, minutes, "PROFESSIONAL", source, "小组工作坊");
  }

  /** The ledger rows of a person, her newest number, and whether all numbers are there. */
  static Chain chain(long person) {
    return Rows.first(
            Inside.the(EntityManager.class),
            "SELECT COUNT(*), COALESCE(MAX(seq), 0) FROM hours_entry WHERE person_id = ?1",
            row -> new Chain(row.number(0), row.number(1)),
            person)
        .orElseThrow();
  }

  record Chain(long rows, long highest) {}

  /** Lets follow what follows when people have changed; inside their transaction. */
  static void judge(Set<Long> people) {
    CDI.current()
        .getBeanManager()
        .getEvent()
        .select(PeopleChanged.class)
        .fire(new PeopleChanged(people, now()));
  }
}
