package org.lingyan.api.edge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.lingyan.api.input.ApiProblem;
import org.lingyan.people.account.Caller;
import org.lingyan.people.account.Role;
import org.lingyan.people.account.Visit;
import org.lingyan.people.tree.Scope;
import org.lingyan.shared.Timekeeper;
import org.lingyan.shared.UnknownSubject;
import org.lingyan.web.signin.Address;
import org.lingyan.web.signin.CurrentCaller;
import org.lingyan.web.signin.Visits;
import org.lingyan.web.text.Language;
import org.lingyan.web.text.Texts;

/** Who asks in this request, when, from where, and in which language. */
@RequestScoped
public class Asking {
  private static final Set<Role> READERS = Set.of(Role.HR, Role.TRAINING, Role.AUDITOR);
  private static final String KEY_HEADER = "Idempotency-Key";

  private CurrentCaller current;
  private HttpServletRequest request;
  private Instant at = Instant.EPOCH;
  private Texts texts;
  private JsonValue body = JsonValue.NULL;

  /** For the container's proxy. */
  protected Asking() {}

  /** Asks the clock once. */
  @Inject
  public Asking(
      CurrentCaller current, Language language, Timekeeper time, HttpServletRequest request) {
    this.current = current;
    this.request = request;
    this.at = time.now();
    this.texts = new Texts(language.getLocale(), Timekeeper.day(at));
  }

  /** The caller behind a gate. */
  public Caller caller() {
    return current.signedIn();
  }

  /** The caller's own person; {@link UnknownSubject} for an account without one. */
  public long person() {
    return caller()
        .personId()
        .orElseThrow(() -> new UnknownSubject("person of account:" + caller().accountId()));
  }

  /** The caller's account, for the records of what is done. */
  public OptionalLong account() {
    return OptionalLong.of(caller().accountId());
  }

  /** Roles that read other people. */
  public static Set<Role> readers() {
    return READERS;
  }

  /** What the caller may read: the subtrees of reading roles, and herself. */
  public Scope readable() {
    return caller().scope(READERS, today());
  }

  /** What the caller may change under a role: its subtrees alone. */
  public Scope changeable(Role role) {
    return changeable(Set.of(role));
  }

  /** What the caller may change in any of these roles; herself only like everybody else. */
  public Scope changeable(Set<Role> roles) {
    Scope scope = caller().scope(roles, today());
    // Holding a role somewhere gives no right over one's own record elsewhere.
    return new Scope(scope.accountId(), OptionalLong.empty(), scope.places(), scope.day());
  }

  /** The moment of this request. */
  public Instant at() {
    return at;
  }

  /** Its local day. */
  public LocalDate today() {
    return Timekeeper.day(at);
  }

  /** The texts in the caller's language. */
  public Texts texts() {
    return texts;
  }

  /** The caller's network address. */
  public String address() {
    return Address.of(request);
  }

  /** From where the caller asks to be let in. */
  public Visit visit() {
    return Visits.of(request);
  }

  /** The key under which a repeat of this request is known, when the client gave one. */
  public Optional<String> repeatKey() {
    Optional<String> key = Optional.ofNullable(request.getHeader(KEY_HEADER));
    if (key.filter(text -> !text.matches("[\\x21-\\x7e]{1,100}")).isPresent()) {
      throw ApiProblem.malformed(KEY_HEADER, "api.field.key");
    }
    return key;
  }

  /** What makes this request the same as another. */
  public byte[] fingerprint() {
    return Fingerprint.of(request.getMethod(), request.getRequestURI(), body);
  }

  /** Remembers the body that was read. */
  void read(JsonValue found) {
    this.body = found;
  }
}
