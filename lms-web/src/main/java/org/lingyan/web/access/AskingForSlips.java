package org.lingyan.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lingyan.jobs.Jobs;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.IssuingSlips;
import org.lingyan.people.account.Newcomer;
import org.lingyan.people.account.Newcomers;
import org.lingyan.people.account.OpeningForMany;
import org.lingyan.people.account.SlipAccount;
import org.lingyan.people.account.SlipList;

/** Says whom each choice finds, and asks for the work that it stands for. */
@ApplicationScoped
class AskingForSlips {
  private final IssuingSlips slips;
  private final OpeningForMany opening;
  private final SlipsKind printingKind;
  private final OpeningKind openingKind;
  private final Jobs jobs;

  /** For the container's proxy. */
  protected AskingForSlips() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  AskingForSlips(
      IssuingSlips slips,
      OpeningForMany opening,
      SlipsKind printingKind,
      OpeningKind openingKind,
      Jobs jobs) {
    this.slips = slips;
    this.opening = opening;
    this.printingKind = printingKind;
    this.openingKind = openingKind;
    this.jobs = jobs;
  }

  /** People of a unit without an account. */
  SlipsFound newcomers(Caller administrator, long organisation, Instant at) {
    Newcomers found = opening.newcomers(administrator, organisation, at);
    return new SlipsFound(
        found.first().stream().map(Newcomer::personId).toList(),
        found.first().stream().map(SlipRow::new).toList(),
        List.of(),
        found.total() - found.first().size());
  }

  /** Accounts of a unit without a password. */
  SlipsFound fresh(Caller administrator, long organisation, Instant at) {
    return found(slips.withoutPassword(administrator, organisation, at));
  }

  /** Accounts by name, a line each. */
  SlipsFound named(Caller administrator, List<String> names, Instant at) {
    return found(slips.named(administrator, names, at));
  }

  private static SlipsFound found(SlipList list) {
    return new SlipsFound(
        list.ready().stream().map(SlipAccount::accountId).toList(),
        list.ready().stream().map(SlipRow::new).toList(),
        list.problems(),
        0);
  }

  /** Asks for their slips, for {@link SlipChoice#OPEN} also for their accounts. */
  void ask(Caller administrator, SlipChoice choice, SlipsFound found, Locale locale, Instant at) {
    jobs.ask(
        administrator.asker(),
        choice == SlipChoice.OPEN ? openingKind : printingKind,
        SlipsWish.text(locale, found.ids()),
        at);
  }
}
