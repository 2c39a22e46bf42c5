package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lingyan.people.account.OpeningAccounts;
import org.lingyan.people.account.Role;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.privacy.consent.ConsentAnswer;
import org.lingyan.privacy.consent.ConsentBasis;
import org.lingyan.privacy.consent.Consents;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Timekeeper;

/** Makes the accounts of the sample city. */
final class Accounts {
  private static final String ADMINISTRATOR = "admin";
  // Nothing that could be taken for something else on paper.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 14;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final EntityManager em;
  private final OpeningAccounts opening;
  private final Map<String, OrganisationView> places;
  private final List<SampleAccount> made = new ArrayList<>();

  Accounts(EntityManager em, Map<String, OrganisationView> places) {
    this.em = em;
    this.opening = new OpeningAccounts(em);
    this.places = places;
  }

  List<SampleAccount> make(Map<Member, Long> people, LocalDate today, Instant at) {
    Arrays.stream(Cast.values())
        .filter(one -> !one.account().isEmpty())
        .forEach(
            one ->
                people.forEach(
                    (member, id) -> {
                      if (member.role() == one) {
                        add(
                            one.account(),
                            Optional.of(id),
                            one.held(),
                            one.over(),
                            member.since(),
                            at);
                      }
                    }));
    List<Cast.Held> all = List.of(new Cast.Held(Role.ADMIN, Places.CITY));
    add(ADMINISTRATOR, Optional.empty(), all, Places.CITY, today, at);
    return List.copyOf(made);
  }

  private void add(
      String name,
      Optional<Long> person,
      List<Cast.Held> held,
      String over,
      LocalDate from,
      Instant at) {
    String password = password();
    long account = opening.account(name, person, password, at);
    em.flush();
    held.forEach(
        one ->
            opening.grant(
                account, one.role(), places.get(one.place()).id(), days(one.role(), from, at)));
    em.flush();
    person.ifPresent(id -> answer(id, account, at));
    made.add(new SampleAccount(name, password, held.stream().map(Cast.Held::role).toList(), over));
  }

  /** People of the sample have read what they are told, and agree to what they are asked. */
  private void answer(long person, long account, Instant at) {
    Consents consents = new Consents(em);
    consents
        .of(person, Timekeeper.day(at))
        .forEach(
            asked ->
                consents.answer(
                    person,
                    account,
                    asked.text().id(),
                    asked.text().basis() == ConsentBasis.LAW
                        ? ConsentAnswer.READ
                        : ConsentAnswer.GIVEN,
                    at));
  }

  /** P20: who audits does so until the end of next year. */
  static DateRange days(Role role, LocalDate from, Instant at) {
    LocalDate yearAfterNext = Timekeeper.day(at).withDayOfYear(1).plusYears(2);
    return new DateRange(from, role.needsLastDay() ? yearAfterNext : DateRange.FOREVER);
  }

  static String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
