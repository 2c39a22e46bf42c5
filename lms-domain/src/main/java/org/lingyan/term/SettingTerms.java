package org.lingyan.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.people.tree.Change;
import org.lingyan.people.tree.OrganisationView;
import org.lingyan.people.tree.Organisations;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Ids;
import org.lingyan.shared.Outcome;
import org.lingyan.shared.Rows;
import org.lingyan.shared.SourceStatus;
import org.lingyan.shared.UnknownSubject;

/** Says what things are called in a jurisdiction from a day on (V2–V4). */
@ApplicationScoped
public class SettingTerms {
  private final EntityManager em;
  private final Terms terms;
  private final Organisations organisations;
  private final ActionLog log;

  /** For the container's proxy. */
  protected SettingTerms() {
    this(null, null, null, null);
  }

  /** Works through these. */
  @Inject
  public SettingTerms(EntityManager em, Terms terms, Organisations organisations, ActionLog log) {
    this.em = em;
    this.terms = terms;
    this.organisations = organisations;
    this.log = log;
  }

  /**
   * Adds words.
   *
   * @param change from which day on, by whom
   * @return the id of the row, or what stands against it
   * @throws UnknownSubject when the organisation is not there on the day, or outside the scope
   */
  @Transactional
  public Outcome<Long> set(Scope scope, long organisationId, Term term, Change change) {
    organisations.changeable(scope, organisationId, change.day());
    String path =
        organisations
            .find(organisationId, change.day())
            .map(OrganisationView::path)
            .orElseThrow(() -> new UnknownSubject("organisation:" + organisationId));
    if (term.citation().text().isBlank()
        && term.citation().status() != SourceStatus.HOUSE_DEFAULT) {
      return Outcome.refused(new TermRefusal.NoSource());
    }
    Rows.first(
        em, "SELECT id FROM organisation WHERE id = ?1 FOR UPDATE", row -> true, organisationId);
    if (terms.at(path, change.day()).equals(term)) {
      return Outcome.refused(new TermRefusal.NothingNew());
    }
    long id = Ids.next();
    Rows.change(
        em,
        "INSERT INTO term_version (id, organisation_id, from_day, authority_zh, authority_en,"
            + " worker_zh, worker_en, citation, source, status, account_id, at)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        id,
        organisationId,
        change.day(),
        term.authority().zh(),
        term.authority().en(),
        term.worker().zh(),
        term.worker().en(),
        term.citation().text(),
        term.citation().source(),
        term.citation().status(),
        change.account(),
        change.at());
    log.record(
        new Action(
            change.at(),
            change.account(),
            "term.set",
            "organisation:" + organisationId,
            Action.Result.DONE,
            term.authority().zh() + " · " + term.worker().zh()));
    return new Outcome.Recorded<>(id);
  }
}
