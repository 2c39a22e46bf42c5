package org.lingyan.people.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.files.FileReader;
import org.lingyan.jobs.JobAsker;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;

/**
 * Who asks: the account behind a request, as of this request.
 *
 * @param signInId the sign-in that carried the request
 * @param accountId the account
 * @param account its name
 * @param personId the person behind it; empty for an account without a person
 * @param name the person's name, or the account's
 * @param grants roles in force today
 * @param mustChangePassword nothing else is allowed before
 * @param unread notices that she has not read
 * @param acting whether she acts for somebody else, who then holds the grants
 */
public record Caller(
    long signInId,
    long accountId,
    String account,
    OptionalLong personId,
    String name,
    List<Grant> grants,
    boolean mustChangePassword,
    int unread,
    Acting acting) {

  /** Somebody who asks for herself. */
  public Caller(
      long signInId,
      long accountId,
      String account,
      OptionalLong personId,
      String name,
      List<Grant> grants,
      boolean mustChangePassword,
      int unread) {
    this(
        signInId,
        accountId,
        account,
        personId,
        name,
        grants,
        mustChangePassword,
        unread,
        new Acting.Oneself());
  }

  /** How this caller asks for long work: for herself, or as the deputy that she is now. */
  public JobAsker asker() {
    return acting instanceof Acting.For deputyship
        ? JobAsker.deputy(accountId, deputyship.deputyshipId(), deputyship.ownerAccountId())
        : JobAsker.oneself(accountId);
  }

  /** How this caller asks for a file: with the offices under whose grants she asks now. */
  public FileReader fileReader(Instant at) {
    return new FileReader(
        accountId,
        personId,
        at,
        scope(EnumSet.of(Role.HR), Timekeeper.day(at)).subtrees(),
        scope(EnumSet.of(Role.HR, Role.TRAINING), Timekeeper.day(at)).subtrees());
  }

  /** The roles held anywhere. */
  public Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    grants.forEach(grant -> roles.add(grant.role()));
    return roles;
  }

  /** Whether one of these roles is held anywhere. */
  public boolean hasAny(Set<Role> wanted) {
    return grants.stream().anyMatch(grant -> wanted.contains(grant.role()));
  }

  /** The topmost grant of one of these roles: the place where such a caller starts to look. */
  public Optional<Grant> topmost(Set<Role> wanted) {
    return grants.stream()
        .filter(grant -> wanted.contains(grant.role()))
        .min(Comparator.comparingInt((Grant grant) -> grant.path().length()));
  }

  /** P5: what this caller may see under one of these roles on a day. */
  public Scope scope(Set<Role> wanted, LocalDate day) {
    return new Scope(
        accountId,
        personId,
        grants.stream()
            .filter(grant -> wanted.contains(grant.role()))
            .flatMap(grant -> grant.places().stream())
            .distinct()
            .toList(),
        day);
  }
}
