package org.lingyan.oversight.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.lingyan.hours.exemption.GrantingExemptions;
import org.lingyan.hours.extension.GrantingExtensions;
import org.lingyan.oversight.BoardQuery;
import org.lingyan.oversight.ChoosingPeople;
import org.lingyan.oversight.Chosen;
import org.lingyan.oversight.reminder.ReminderFate;
import org.lingyan.oversight.reminder.Reminding;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Page;
import org.lingyan.shared.Reason;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.shared.Where;

/** Says before whom an act would hit, and whom not and why (G1, G2, G4). */
@ApplicationScoped
public class PreviewingActs {
  private static final int PEOPLE_AT_ONCE = 500;

  private final EntityManager em;
  private final ChoosingPeople choosing;
  private final Reminding reminding;
  private final GrantingExemptions exemptions;
  private final GrantingExtensions extensions;

  /** For the container's proxy. */
  protected PreviewingActs() {
    this(null, null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public PreviewingActs(
      EntityManager em,
      ChoosingPeople choosing,
      Reminding reminding,
      GrantingExemptions exemptions,
      GrantingExtensions extensions) {
    this.em = em;
    this.choosing = choosing;
    this.reminding = reminding;
    this.exemptions = exemptions;
    this.extensions = extensions;
  }

  /**
   * The people of a list, before anything is said about what is to be done for them.
   *
   * @param scope HR's subtrees
   * @throws UnknownSubject when the organisation lies outside the scope, or no such requirement
   *     binds there
   */
  @Transactional
  public Chosen chosen(Scope scope, BoardQuery query, Instant at) {
    return choosing.chosen(office(scope), query, at);
  }

  /** How many people a list has. */
  @Transactional(Transactional.TxType.SUPPORTS)
  public int count(Chosen chosen) {
    return choosing.count(chosen);
  }

  /**
   * Whom it would hit.
   *
   * @param scope HR's subtrees
   * @return refused when the wish can be right for nobody, or there are too many
   * @throws UnknownSubject when the organisation lies outside the scope, or no such requirement
   *     binds there
   */
  @Transactional
  public Outcome<Preview> preview(Scope scope, BoardQuery query, ActWish wish, Instant at) {
    Scope office = office(scope);
    Chosen chosen = choosing.chosen(office, query, at);
    List<Reason> problems = wish.problems(chosen);
    if (!problems.isEmpty()) {
      return new Outcome.Refused<>(problems);
    }
    if (wish instanceof ActWish.Remind) {
      return new Outcome.Recorded<>(reminders(chosen, at));
    }
    int people = choosing.count(chosen);
    if (people > ActWish.MOST) {
      return Outcome.refused(new ActRefusal.TooMany(people, ActWish.MOST));
    }
    return new Outcome.Recorded<>(
        wish instanceof ActWish.Exempt exempt
            ? each(
                chosen,
                some ->
                    exemptions.tryAll(office, some, exempt.wish(chosen.rule().id())).stream()
                        .map(one -> Map.entry(one.personId(), group(one.outcome())))
                        .toList())
            : each(
                chosen,
                some ->
                    extensions.tryAll(office, some, ((ActWish.Extend) wish).wish(chosen)).stream()
                        .map(one -> Map.entry(one.personId(), group(one.outcome())))
                        .toList()));
  }

  private Preview reminders(Chosen chosen, Instant at) {
    Map<String, Integer> people = new LinkedHashMap<>();
    people.put(Preview.HIT, 0);
    reminding.fates(chosen, at).forEach((fate, some) -> people.put(group(fate), some));
    return new Preview(chosen, people, Map.of());
  }

  private static String group(ReminderFate fate) {
    return fate == ReminderFate.TOLD
        ? Preview.HIT
        : "remind." + fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String group(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?> refused) {
      return refused.reasons().get(0).code();
    }
    return outcome instanceof Outcome.Recorded<?> ? Preview.HIT : "already";
  }

  private Preview each(Chosen chosen, Function<List<Long>, List<Map.Entry<Long, String>>> judging) {
    Map<String, List<Long>> persons = new LinkedHashMap<>();
    persons.put(Preview.HIT, new ArrayList<>());
    List<Long> some = choosing.after(chosen, 0, PEOPLE_AT_ONCE);
    while (!some.isEmpty()) {
      judging
          .apply(some)
          .forEach(
              one ->
                  persons
                      .computeIfAbsent(one.getValue(), missing -> new ArrayList<>())
                      .add(one.getKey()));
      some = choosing.after(chosen, some.get(some.size() - 1), PEOPLE_AT_ONCE);
    }
    Map<String, Integer> people = new LinkedHashMap<>();
    persons.forEach((group, them) -> people.put(group, them.size()));
    return new Preview(chosen, people, persons);
  }

  /**
   * One page of the people of a group.
   *
   * @throws UnknownSubject when there is no such group
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public Page<Reminding.Line> people(Preview preview, String group, Page.Request page, Instant at) {
    if (!preview.people().containsKey(group)) {
      throw new UnknownSubject("group of a preview");
    }
    int total = preview.people().get(group);
    if (!preview.persons().containsKey(group)) {
      return reminding.people(preview.chosen(), fate(group), total, page, at);
    }
    List<Long> persons = preview.persons().get(group);
    if (persons.isEmpty()) {
      return new Page<>(List.of(), page.page(), page.size(), 0);
    }
    Where where = preview.chosen().where();
    where.and(
        "o.from_day <= ? AND o.until_day > ?",
        preview.chosen().filter().day(),
        preview.chosen().filter().day());
    where.and("s.person_id IN (" + Rows.ids(persons) + ")");
    String limit =
        where.numbered(
            " ORDER BY o.name, p.name, p.id LIMIT ? OFFSET ?", page.size(), page.offset());
    return new Page<>(
        Rows.list(
            em,
            "SELECT s.person_id, p.name, o.name FROM standing s"
                + " JOIN organisation_state o ON o.organisation_id = s.organisation_id"
                + " JOIN person p ON p.id = s.person_id"
                + where.sql()
                + limit,
            row -> new Reminding.Line(row.number(0), row.text(1), row.text(2)),
            where.parameters()),
        page.page(),
        page.size(),
        total);
  }

  private static ReminderFate fate(String group) {
    return List.of(ReminderFate.values()).stream()
        .filter(one -> group(one).equals(group))
        .findFirst()
        .orElseThrow(() -> new UnknownSubject("group of a preview"));
  }

  /** Being herself opens nobody's door to the office. */
  static Scope office(Scope scope) {
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }
}
