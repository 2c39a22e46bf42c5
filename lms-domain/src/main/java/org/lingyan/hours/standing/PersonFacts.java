package org.lingyan.hours.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.WorkerCategory;
import org.lingyan.shared.DateRange;

/**
 * Everything but hours that standings of one person rest on.
 *
 * @param personId who
 * @param stated level that her file states; it stands while no certificate is on record
 * @param employments main employments, in order of their first day
 * @param certificates national certificates
 * @param registrations registrations
 * @param away leave and exemptions
 * @param longer windows that end later for her than for others
 */
record PersonFacts(
    long personId,
    Optional<CertificateLevel> stated,
    List<Employed> employments,
    List<Certified> certificates,
    List<Registered> registrations,
    List<Away> away,
    List<Longer> longer) {

  /** Somebody of whom nothing is known yet. */
  static PersonFacts empty(long personId) {
    return new PersonFacts(
        personId,
        Optional.empty(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>(),
        new ArrayList<>());
  }

  PersonFacts stating(Optional<CertificateLevel> level) {
    return new PersonFacts(personId, level, employments, certificates, registrations, away, longer);
  }

  /** Her own windows of a requirement, all of their days. */
  List<DateRange> windows(String ruleId) {
    return longer.stream().filter(one -> one.ruleId().equals(ruleId)).map(Longer::days).toList();
  }

  /** A make-up window of a requirement that ends later, with all of its days. */
  record Longer(String ruleId, DateRange days) {}

  /** A national certificate, from the day on which it was issued. */
  record Certified(CertificateLevel level, LocalDate issuedOn) {}

  /** A registration, on the days on which it is valid. */
  record Registered(CertificateLevel level, DateRange days) {}

  /** A main employment, or the part of one in which its organisation stood at this path. */
  record Employed(long organisationId, String path, WorkerCategory category, DateRange days) {
    private boolean goesOnAs(Employed next) {
      return organisationId == next.organisationId
          && path.equals(next.path)
          && category == next.category
          && days.until().equals(next.days.from());
    }
  }

  /**
   * A part of an employment joined to those before it: where nothing that a standing rests on
   * changes from one to the next, they are one.
   */
  static void join(List<Employed> before, Employed next) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).goesOnAs(next)) {
      Employed one = before.get(last);
      before.set(
          last,
          new Employed(
              one.organisationId(),
              one.path(),
              one.category(),
              new DateRange(one.days().from(), next.days().until())));
    } else {
      before.add(next);
    }
  }

  /** The highest level of a certificate issued by then; else what her file states. */
  Optional<CertificateLevel> levelOn(LocalDate day) {
    return certificates.isEmpty()
        ? stated
        : certificates.stream()
            .filter(certificate -> !certificate.issuedOn().isAfter(day))
            .map(Certified::level)
            .max(Comparator.naturalOrder());
  }

  /** The registration that is valid on a day. */
  Optional<Registered> registeredOn(LocalDate day) {
    return registrations.stream().filter(one -> one.days().contains(day)).findFirst();
  }

  /** P6, but empty when she was not employed on the day. */
  Optional<Employed> employedOn(LocalDate day) {
    return employments.stream()
        .filter(employed -> employed.days().contains(day))
        .max(Comparator.comparing(employed -> employed.days().from()));
  }

  /** First day of the unbroken run of employments of these kinds that contains the day. */
  LocalDate boundSince(LocalDate day, Set<WorkerCategory> binds) {
    LocalDate since = day;
    boolean grew = true;
    while (grew) {
      LocalDate until = since;
      Optional<LocalDate> earlier =
          employments.stream()
              .filter(employed -> binds.contains(employed.category()))
              .map(Employed::days)
              .filter(days -> days.from().isBefore(until) && !days.until().isBefore(until))
              .map(DateRange::from)
              .min(Comparator.naturalOrder());
      grew = earlier.isPresent();
      since = earlier.orElse(since);
    }
    return since;
  }

  /** The first day after this one on which something begins or ends that a standing rests on. */
  LocalDate nextChangeAfter(LocalDate day) {
    return Stream.of(
            employments.stream().map(Employed::days),
            registrations.stream().map(Registered::days),
            away.stream().map(Away::days),
            certificates.stream()
                .map(certificate -> new DateRange(certificate.issuedOn(), DateRange.FOREVER)))
        .flatMap(days -> days)
        .flatMap(days -> Stream.of(days.from(), days.until()))
        .filter(change -> change.isAfter(day))
        .min(Comparator.naturalOrder())
        .orElse(DateRange.FOREVER);
  }
}
