package org.lingyan.deployment.sample;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.Phone;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.people.tree.OrganisationKind;
import org.lingyan.shared.DateRange;

/** Fills the places of the city with people: who, since when, and who moved or left. */
final class Roster {
  /** No region of the country has this code (X3). */
  private static final String NO_REGION = "999999";

  private static final int LAST_OF_SEQUENCE = 999;

  /** No mobile number begins like this. */
  private static final String NO_RANGE = "154";

  private static final long PHONES = 100_000_000;
  private static final long PHONES_BEGIN = 20_261_003;
  private static final long PHONE_STEP = 7_919;
  private static final int EVERY_SO_MANY = 40;

  private final Random random;
  private final LocalDate today;
  private final LocalDate start;
  private final LocalDate thisYear;
  private final Names names;
  private final List<Member> members = new ArrayList<>();
  private final Set<IdNumber> numbers = new HashSet<>();
  private List<Team> stations = List.of();
  private int sequence;

  private Roster(Random random, LocalDate today) {
    this.random = random;
    this.today = today;
    this.thisYear = today.withDayOfYear(1);
    this.start = thisYear.minusYears(1);
    this.names = new Names(random);
  }

  /** Everybody who works or worked in the city since the first day of last year. */
  static List<Member> of(Random random, LocalDate today) {
    return of(random, today, Places.teams());
  }

  /** The same for any tree. */
  static List<Member> of(Random random, LocalDate today, List<Team> teams) {
    Roster roster = new Roster(random, today);
    Arrays.stream(Cast.values()).forEach(one -> roster.names.take(one.personName()));
    roster.stations =
        teams.stream()
            .filter(team -> team.places().get(0).kind() == OrganisationKind.STATION)
            .toList();
    for (Team team : teams) {
      team.places().forEach(place -> roster.fill(team, place));
    }
    return List.copyOf(roster.members);
  }

  private void fill(Team team, Place place) {
    List<Cast> known =
        Arrays.stream(Cast.values()).filter(one -> one.place().equals(place.name())).toList();
    for (Cast one : known) {
      LocalDate since = one == Cast.TRAINEE_NEW ? recently(60, 130) : start;
      add(team, one, List.of(job(place, new DateRange(since, DateRange.FOREVER))));
    }
    int left = place.staff() - known.size();
    if (place.kind() == OrganisationKind.STATION && left > 0) {
      // Each station has one who came a short while ago: her pace begins with her.
      add(
          team,
          Cast.NOBODY,
          List.of(job(place, new DateRange(recently(30, 70), DateRange.FOREVER))));
      left--;
    }
    for (int i = 0; i < left; i++) {
      add(team, Cast.NOBODY, jobs(place));
    }
  }

  private List<Job> jobs(Place place) {
    DateRange always = new DateRange(start, DateRange.FOREVER);
    if (place.kind() == OrganisationKind.BUREAU) {
      return List.of(job(place, always));
    }
    return switch (random.nextInt(40)) {
      case 0, 1 -> List.of(job(place, new DateRange(lastYear(60, 300), DateRange.FOREVER)));
      case 2, 3 -> List.of(job(place, new DateRange(recently(20, 240), DateRange.FOREVER)));
      case 4 -> List.of(job(place, new DateRange(start, lastYear(120, 340))));
      case 5 -> List.of(job(place, new DateRange(start, recently(15, 200).plusDays(1))));
      case 6, 7 -> moved(place);
      default -> List.of(job(place, always));
    };
  }

  private List<Job> moved(Place place) {
    Team from = stations.get(random.nextInt(stations.size()));
    LocalDate day = random.nextBoolean() ? lastYear(60, 330) : recently(20, 200).plusDays(1);
    return List.of(
        job(from.places().get(0), new DateRange(start, day)),
        job(place, new DateRange(day, DateRange.FOREVER)));
  }

  private void add(Team team, Cast role, List<Job> jobs) {
    sequence++;
    String name = role == Cast.NOBODY ? names.next() : role.personName();
    Place place = jobs.get(jobs.size() - 1).place();
    members.add(
        new Member(
            name,
            role == Cast.NOBODY ? level(place) : role.level(),
            number(),
            phone(),
            formerNames(name, role),
            team,
            jobs,
            role));
  }

  /** Nobody has a number of this range; no two people get the same. */
  private Phone phone() {
    long tail = (PHONES_BEGIN + PHONE_STEP * sequence) % PHONES;
    return new Phone(NO_RANGE + "%08d".formatted(tail));
  }

  private List<String> formerNames(String name, Cast role) {
    if (role != Cast.NOBODY || sequence % EVERY_SO_MANY != 0) {
      return List.of();
    }
    return List.of(name.charAt(0) + "小" + name.substring(name.length() - 1));
  }

  private Optional<CertificateLevel> level(Place place) {
    int one = random.nextInt(100);
    boolean bureau = place.kind() == OrganisationKind.BUREAU;
    boolean village = place.kind() == OrganisationKind.COMMUNITY;
    int without = bureau ? 75 : village ? 62 : 28;
    if (one < without) {
      return Optional.empty();
    }
    int two = random.nextInt(100);
    if (village || two < 60) {
      return Optional.of(CertificateLevel.ASSISTANT);
    }
    return Optional.of(two < 94 ? CertificateLevel.INTERMEDIATE : CertificateLevel.SENIOR);
  }

  private IdNumber number() {
    IdNumber number = invented();
    while (!numbers.add(number)) {
      number = invented();
    }
    return number;
  }

  private IdNumber invented() {
    LocalDate born = thisYear.minusYears(23 + random.nextInt(34)).plusDays(random.nextInt(365));
    return IdNumber.complete(
        NO_REGION
            + born.format(DateTimeFormatter.BASIC_ISO_DATE)
            + "%03d".formatted(sequence % LAST_OF_SEQUENCE));
  }

  private Job job(Place place, DateRange days) {
    return new Job(place, category(place), days);
  }

  private WorkerCategory category(Place place) {
    return switch (place.kind()) {
      case BUREAU -> WorkerCategory.PUBLIC_BODY;
      case GUIDANCE_CENTER, PUBLIC_INSTITUTION -> WorkerCategory.PUBLIC_INSTITUTION;
      case AGENCY -> WorkerCategory.AGENCY;
      case COMMUNITY ->
          random.nextInt(12) == 0 ? WorkerCategory.OTHER : WorkerCategory.FULL_TIME_COMMUNITY;
      case STATION ->
          List.of(
                  WorkerCategory.AGENCY,
                  WorkerCategory.AGENCY,
                  WorkerCategory.FULL_TIME_COMMUNITY,
                  WorkerCategory.PUBLIC_INSTITUTION,
                  WorkerCategory.OTHER)
              .get(random.nextInt(5));
    };
  }

  private LocalDate lastYear(int firstDay, int lastDay) {
    return start.plusDays(firstDay + (long) random.nextInt(lastDay - firstDay));
  }

  /** So many days ago, but inside this year; early in a year that is its first day. */
  private LocalDate recently(int fewest, int most) {
    long ago = fewest + (long) random.nextInt(most - fewest);
    return today.minusDays(Math.min(ago, ChronoUnit.DAYS.between(thisYear, today)));
  }
}
