package org.lingyan.deployment.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lingyan.people.person.CertificateLevel;
import org.lingyan.people.person.IdNumber;
import org.lingyan.people.person.IdentityDocument;
import org.lingyan.people.person.PersonFacts;
import org.lingyan.people.person.Phone;

/**
 * Somebody of the sample city, before there is any history.
 *
 * @param number invented; its region code is not given out
 * @param phone invented; its range is not given out
 * @param formerNames few people have one
 * @param jobs main employments, one after the other
 * @param role what the sample needs her for; {@link Cast#NOBODY} for most
 */
record Member(
    String name,
    Optional<CertificateLevel> level,
    IdNumber number,
    Phone phone,
    List<String> formerNames,
    Team team,
    List<Job> jobs,
    Cast role) {
  Member {
    formerNames = List.copyOf(formerNames);
    jobs = List.copyOf(jobs);
  }

  /** What is on record about her. */
  PersonFacts facts() {
    return new PersonFacts(
        name,
        formerNames,
        level,
        Optional.of(IdentityDocument.of(number)),
        Optional.empty(),
        Optional.of(phone));
  }

  /** The first day of the unbroken run of her employments. */
  LocalDate since() {
    return jobs.get(0).days().from();
  }

  /** The first day after them. */
  LocalDate until() {
    return jobs.get(jobs.size() - 1).days().until();
  }

  /** The place on a day inside her employments, or the last one. */
  Place placeOn(LocalDate day) {
    return jobs.stream()
        .filter(job -> job.days().contains(day))
        .findFirst()
        .orElse(jobs.get(jobs.size() - 1))
        .place();
  }
}
