package org.lingyan.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lingyan.hours.ledger.Adjustment;
import org.lingyan.hours.ledger.EntryView;
import org.lingyan.hours.ledger.PostingHours;
import org.lingyan.hours.ledger.ReplacingHours;
import org.lingyan.hours.standing.RebuildingStandings;
import org.lingyan.hours.standing.Slot;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.rules.RuleBook;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;

/** H2.8: table and counts follow every posting. */
interface StandingTests {
  int AT_ONCE = 8;
  int PEOPLE = 24;
  int ACTS_OF_EACH = 25;

  private static void fullDay(long person, int number) {
    post(person, Sample.lastYear().from().plusDays(number), Sample.FULL_DAY);
  }

  private static Outcome<EntryView> post(long person, LocalDate day, int minutes) {
    return Inside.the(PostingHours.class)
        .post(person, Sample.draft(day, minutes), OptionalLong.empty(), Sample.now());
  }

  /** People by organisation and status. */
  private static Map<String, Long> counts(DateRange period) {
    return Rows.list(
            Inside.the(EntityManager.class),
            "SELECT organisation_id, status, people FROM standing_count"
                + " WHERE rule_id = ?1 AND slot = ?2 AND people <> 0",
            row -> Map.entry(row.number(0) + " " + row.text(1), row.number(2)),
            Sample.RULE,
            period.from())
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum, TreeMap::new));
  }

  private static Map<String, Long> moved(
      Map<String, Long> before, OrganisationView place, String from, String to) {
    Map<String, Long> after = new TreeMap<>(before);
    Organisations.ids(place.path())
        .forEach(
            id -> {
              after.merge(id + " " + from, -1L, Long::sum);
              after.merge(id + " " + to, 1L, Long::sum);
            });
    after.values().removeIf(people -> people == 0);
    return after;
  }

  private static String standing(long person, DateRange period) {
    return Rows.list(
            Inside.the(EntityManager.class),
            "SELECT CONCAT(status, ' ', counted, ' ', turns_on) FROM standing"
                + " WHERE person_id = ?1 AND rule_id = ?2 AND slot = ?3",
            row -> row.text(0),
            person,
            Sample.RULE,
            period.from())
        .toString();
  }

  static List<String> differences(DateRange period, LocalDate today) throws Exception {
    return Inside.whole(
        () ->
            new RebuildingStandings(Inside.the(EntityManager.class), Inside.the(RuleBook.class))
                .compare(new Slot(period.from()), today)
                .differences());
  }

  @Test
  default void h28APostingThatChangesAStatusMovesAllCountsByOne() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long person = Sample.person(place);
    for (int day = 1; day < Sample.DAYS_NEEDED; day++) {
      fullDay(person, day);
    }
    Map<String, Long> before = counts(Sample.lastYear());
    assertThat(standing(person, Sample.lastYear())).contains("NOT_MET 56.00");

    fullDay(person, Sample.DAYS_NEEDED);

    assertThat(Organisations.ids(place.path()).count()).isGreaterThan(2);
    assertThat(standing(person, Sample.lastYear())).contains("[MET 64.00 9999-12-31]");
    assertThat(counts(Sample.lastYear())).isEqualTo(moved(before, place, "NOT_MET", "MET"));
  }

  @Test
  default void h28APostingTakenBackLeavesNothing() throws Exception {
    OrganisationView place = Sample.deepPlace();
    long person = Sample.person(place);
    for (int day = 1; day < Sample.DAYS_NEEDED; day++) {
      fullDay(person, day);
    }
    Map<String, Long> before = counts(Sample.lastYear());
    String standing = standing(person, Sample.lastYear());
    Sample.Chain chain = Sample.chain(person);

    Map<String, Long> inside =
        Inside.takenBack(
            () -> {
              fullDay(person, Sample.DAYS_NEEDED);
              return counts(Sample.lastYear());
            });

    assertThat(inside).isEqualTo(moved(before, place, "NOT_MET", "MET"));
    assertThat(counts(Sample.lastYear())).isEqualTo(before);
    assertThat(standing(person, Sample.lastYear())).isEqualTo(standing);
    assertThat(Sample.chain(person)).isEqualTo(chain);
  }

  @Test
  default void h28AfterManyPostingsAtOnceNothingDiffers() throws Exception {
    List<OrganisationView> places =
        List.of(Sample.deepPlace(), Sample.placeOf("hr-station"), Sample.placeOf("training"));
    List<Long> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(Sample.person(places.get(i % places.size())));
    }

    long account = TestedAccount.holding(Role.HR, places.get(0)).id();
    List<Integer> done = Inside.atOnce(AT_ONCE, thread -> act(people, account, new Random(thread)));

    assertThat(done).allMatch(acts -> acts == ACTS_OF_EACH);
    assertThat(differences(Sample.lastYear(), Sample.today())).isEmpty();
    assertThat(differences(Sample.thisYear(), Sample.today())).isEmpty();
  }

  private static int act(List<Long> people, long account, Random random) {
    List<EntryView> own = new ArrayList<>();
    int done = 0;
    while (done < ACTS_OF_EACH) {
      if (!own.isEmpty() && random.nextInt(4) == 0) {
        EntryView entry = own.remove(random.nextInt(own.size()));
        Inside.the(PostingHours.class)
            .reverse(entry.id(), "记错了", OptionalLong.empty(), Sample.now());
        if (random.nextBoolean()) {
          own.add(recorded(post(entry.personId(), entry.occurredOn(), entry.minutes())));
        }
      } else if (!own.isEmpty() && random.nextInt(4) == 0) {
        EntryView entry = own.remove(random.nextInt(own.size()));
        Outcome<EntryView> right =
            Inside.the(ReplacingHours.class)
                .replace(
                    entry.id(),
                    new Adjustment(
                        entry.occurredOn(), 1 + random.nextInt(200), "COMMON", entry.title()),
                    "更正",
                    account,
                    Sample.now());
        // A day that is full by now takes nothing else in its place.
        own.add(right instanceof Outcome.Recorded<EntryView> fact ? fact.fact() : entry);
      } else {
        DateRange year = random.nextInt(3) == 0 ? Sample.thisYear() : Sample.lastYear();
        LocalDate day = year.from().plusDays(random.nextInt(15));
        Outcome<EntryView> outcome =
            post(
                people.get(random.nextInt(people.size())),
                day.isAfter(Sample.today()) ? Sample.today() : day,
                30 + random.nextInt(Sample.FULL_DAY));
        own.add(recorded(outcome));
      }
      done++;
    }
    return done;
  }

  private static EntryView recorded(Outcome<EntryView> outcome) {
    return ((Outcome.Recorded<EntryView>) outcome).fact();
  }
}
