package org.lingyan.deployment.sample;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.lingyan.hours.exemption.ExemptionImport;
import org.lingyan.hours.exemption.ExemptionWish;
import org.lingyan.hours.extension.ExtensionImport;
import org.lingyan.hours.extension.ExtensionWish;
import org.lingyan.rules.ExemptionKind;
import org.lingyan.rules.RulePacks;
import org.lingyan.shared.DateRange;
import org.lingyan.shared.Keyring;
import org.lingyan.shared.Rows;
import org.lingyan.shared.Timekeeper;

/**
 * A handful of people of the sample city who are or were on leave, one of each kind, and one with
 * more time to make up the hours of last year.
 */
final class Absences {
  private final EntityManager em;
  private final Keyring keys;

  Absences(EntityManager em, Keyring keys) {
    this.em = em;
    this.keys = keys;
  }

  /**
   * Enters them, in the name of the city's human resources.
   *
   * @param members everybody, in the order of the tree
   */
  void add(List<Member> members, Map<Member, Long> ids, Instant at) {
    LocalDate today = Timekeeper.day(at);
    long account =
        Rows.first(
                em,
                "SELECT id FROM account WHERE name = ?1",
                row -> row.number(0),
                Cast.HR_CITY.account())
            .orElseThrow();
    // From the far end of the tree: whoever is looked at first in a walk is nobody of these.
    Iterator<Member> somebody =
        members.stream()
            .filter(one -> one.role() == Cast.NOBODY && one.until().equals(DateRange.FOREVER))
            .filter(one -> one.since().isBefore(today.minusYears(1)))
            .sorted((one, other) -> members.indexOf(other) - members.indexOf(one))
            .iterator();
    ExemptionImport rows = new ExemptionImport(em, keys);
    wishes(today).forEach(wish -> rows.add(ids.get(somebody.next()), wish, account, at));
    new ExtensionImport(em, keys)
        .add(
            ids.get(somebody.next()),
            new ExtensionWish(
                RulePacks.starter(RulePacks.ZHENGZHOU_ANNUAL),
                today.getYear() - 1,
                today.withDayOfYear(1).plusYears(1).minusDays(1),
                "年底抽调参加防汛工作，准予延期补学"),
            account,
            at);
    em.flush();
  }

  private static List<ExemptionWish> wishes(LocalDate today) {
    LocalDate year = today.withDayOfYear(1);
    return List.of(
        wish(ExemptionKind.MATERNITY, today.minusDays(60), today.plusDays(97), "产假，依据请假审批表"),
        wish(ExemptionKind.ILLNESS, today.minusDays(45), today.minusDays(16), "住院休养，依据请假审批表"),
        wish(ExemptionKind.STUDY, today.minusDays(20), today.plusDays(160), "在职攻读学位，脱产一学期"),
        wish(ExemptionKind.SECONDMENT, today.plusDays(10), today.plusDays(190), "借调市级专项工作"),
        new ExemptionWish(
            ExemptionKind.DECISION,
            year,
            year.plusYears(1).minusDays(1),
            Optional.of(RulePacks.ZHENGZHOU_ANNUAL),
            "经主管部门同意，本年度免修",
            OptionalLong.empty()));
  }

  private static ExemptionWish wish(
      ExemptionKind kind, LocalDate from, LocalDate last, String reason) {
    return new ExemptionWish(kind, from, last, Optional.empty(), reason, OptionalLong.empty());
  }
}
