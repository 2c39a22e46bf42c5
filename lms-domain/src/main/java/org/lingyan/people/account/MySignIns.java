package org.lingyan.people.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.lingyan.audit.Action;
import org.lingyan.audit.ActionLog;
import org.lingyan.shared.Page;
import org.lingyan.shared.Rows;
import org.lingyan.shared.UnknownSubject;

/** P11: shows somebody where she is signed in, and ends it there. */
@ApplicationScoped
public class MySignIns {
  private final EntityManager em;
  private final ActionLog log;

  /** For the container's proxy. */
  protected MySignIns() {
    this(null, null);
  }

  /** Works through these. */
  @Inject
  public MySignIns(EntityManager em, ActionLog log) {
    this.em = em;
    this.log = log;
  }

  /** Her sign-ins that have not ended: this one first, then the one used last. */
  @Transactional
  public Page<SignInView> of(Caller caller, Page.Request page, Instant at) {
    List<SignInView> found =
        Rows.list(
            em,
            "SELECT id, kind, browser, platform, address, created_at, renewed_at, expires_at,"
                + " id = ?3 FROM sign_in WHERE account_id = ?1 AND expires_at > ?2"
                + " ORDER BY id = ?3 DESC, renewed_at DESC, id DESC LIMIT ?4 OFFSET ?5",
            row ->
                new SignInView(
                    row.number(0),
                    row.word(1, SignInKind.class),
                    row.word(2, BrowserKind.class),
                    row.word(3, PlatformKind.class),
                    new ShortAddress(row.text(4)),
                    row.moment(5).orElseThrow(),
                    row.moment(6).orElseThrow(),
                    row.moment(7).orElseThrow(),
                    row.flag(8)),
            caller.accountId(),
            at,
            caller.signInId(),
            page.size(),
            page.offset());
    long total =
        Rows.first(
                em,
                "SELECT COUNT(*) FROM sign_in WHERE account_id = ?1 AND expires_at > ?2",
                row -> row.number(0),
                caller.accountId(),
                at)
            .orElseThrow();
    return new Page<>(found, page.page(), page.size(), total);
  }

  /**
   * Ends one of her own; also the one that carries the request.
   *
   * @throws UnknownSubject when there is none, or when it is somebody else's
   */
  @Transactional
  public void end(Caller caller, long signInId, Instant at) {
    int ended =
        Rows.change(
            em,
            "DELETE FROM sign_in WHERE id = ?1 AND account_id = ?2",
            signInId,
            caller.accountId());
    if (ended == 0) {
      throw new UnknownSubject("sign-in:" + signInId);
    }
    record(caller, "sign-in.end", ended, at);
  }

  /** Ends all but the one that carries the request; how many. */
  @Transactional
  public int endOthers(Caller caller, Instant at) {
    int ended =
        Rows.change(
            em,
            "DELETE FROM sign_in WHERE account_id = ?1 AND id <> ?2",
            caller.accountId(),
            caller.signInId());
    record(caller, "sign-in.end-others", ended, at);
    return ended;
  }

  private void record(Caller caller, String name, int ended, Instant at) {
    log.record(
        new Action(
            at,
            OptionalLong.of(caller.accountId()),
            name,
            "account:" + caller.accountId(),
            Action.Result.DONE,
            Integer.toString(ended)));
  }
}
